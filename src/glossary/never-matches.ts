import type { Term } from '../model/term.ts';
import { addressRanges } from '../text/addresses.ts';
import type { Explanation, Loss } from './explain-terms.ts';

/**
 * Why a row can never match, or a blocker never block anything: tried on the row's own source, of which the matcher must
 * find that very row from end to end.
 */
export function neverMatches(term: Term, explain: (text: string) => Explanation): string | undefined {
  const { source, use } = term;
  const { matches, lost } = explain(source);
  if (use === 'block') return lost.some(({ loss }) => loss.why !== 'marks') ? undefined : BLOCKS_NOTHING;
  const isWhole = matches.some((match) => match.term === term && match.start === 0 && match.end === source.length);
  if (isWhole) return addressRanges(source).length > 0 ? IN_ADDRESS : undefined;
  if (matches.some((match) => match.term === term)) return signsBefore(source);
  const loss = lost.find((each) => each.term === term)?.loss;
  return `"${source}" can never match: ${loss ? REASONS[loss.why](loss) : 'the matcher does not find it'}`;
}

const BLOCKS_NOTHING = 'this blocker blocks nothing: no row matches inside it; delete it';
const IN_ADDRESS = 'source looks like an address, which is left as it is and never matched; use words';

function signsBefore(source: string): string {
  const signs = /^[^\p{L}\p{N}]+/u.exec(source)?.[0].trim() ?? '';
  return `"${signs}" before the first word of the source is never matched; delete it`;
}

const REASONS: Readonly<Record<Loss['why'], (loss: Loss) => string>> = {
  blocker: (loss) => `it lies inside the blocker ${nameOf(loss)}; mend or delete one of the rows`,
  overlap: (loss) => `${nameOf(loss)} has its place; delete one of the rows`,
  capitals: () => 'it asks for capitals that it has not itself; write it as articles do',
  signs: () => 'it ends in signs that the matcher does not find; delete them',
  fixed: () => IN_ADDRESS,
  marks: () => 'it is not found with its own marks; type the source anew',
};

function nameOf(loss: Loss): string {
  return 'by' in loss ? `"${loss.by.term.source}" (${loss.by.term.place})` : '';
}
