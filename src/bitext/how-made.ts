import type { Issue, Outcome } from '../model/outcome.ts';

/** What a machine's paragraph went through: who wrote it, where that was not the model that was asked; that it was asked for again. */
export function howMade({ origin, attempts = [] }: Extract<Outcome, { status: 'translated' }>): string[] {
  if (origin.by !== 'machine') return [];
  const { model, refused } = origin;
  const [draft, ...repairs] = attempts;
  const again = `asked for again ${repairs.length === 1 ? 'once' : 'twice'}`;
  const isMended = repairs.some(({ taken }) => taken);
  return [
    ...(refused ? [`written by ${model} (${refused.model}: ${refused.reason})`] : []),
    ...(draft && isMended ? [`${again}, and mended; the draft had ${gravest(draft.issues)}`] : []),
    ...(draft && !isMended ? [`${again}; no answer was better than the draft`] : []),
  ];
}

function gravest(issues: readonly Issue[]): string {
  const grave = issues.filter(({ severity }) => severity === 'critical' || severity === 'major');
  return grave.map(({ check, message }) => `${check}: ${message}`).join('; ');
}
