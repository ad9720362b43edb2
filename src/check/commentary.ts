import type { Issue, TranslatedSegment } from '../model/outcome.ts';

/** What models say about a translation instead of giving it. Each pattern names itself in the message by what it found. */
const PATTERNS: readonly RegExp[] = [
  /\b(?:here(?:'s| is)|below is) (?:the|your|my|an?) (?:[\w-]+ ){0,3}translation\b/iu,
  /\bas an? (?:AI|language model|AI assistant)\b/iu,
  /\bI(?:'m| am)? (?:sorry|unable|cannot|can't|can’t),? (?:but |to )?(?:[\w']+ )?(?:translate|assist|help|comply|fulfill|provide|continue)\b/iu,
  /\[?\(?translator(?:'s|’s) note\b/iu,
  /<\/?think(?:ing)?>/iu,
  /```/u,
  /"translation"\s*:/u,
];

/**
 * Talk about the translation within the translation: openings, refusals, thinking text, translator's notes. Certain
 * cases were taken off when the reply was read; what is left here is doubtful. Cannot see talk in other words.
 * Example: "Sure! Here is the English translation: The 155 mm shells …".
 */
export function checkCommentary({ source, target }: TranslatedSegment): Issue[] {
  const found = PATTERNS.map((pattern) => pattern.exec(target)?.[0]).find(
    (text) => text !== undefined && !source.includes(text),
  );
  if (found === undefined) return [];
  return [
    {
      check: 'commentary',
      category: 'accuracy/addition',
      severity: 'critical',
      message: `"${found}" is talk about the translation; expected the translation alone`,
    },
  ];
}
