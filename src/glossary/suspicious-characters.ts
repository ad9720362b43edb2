import type { Term } from '../model/term.ts';
import { ODD_SPACES } from '../text/normalize.ts';

/** What no cell of a term needs, and what to do about it. */
interface Suspicion {
  readonly finds: RegExp;
  readonly where: 'everywhere' | 'source' | 'English';
  readonly says: (found: string, column: string) => string;
}

const SUSPICIONS: readonly Suspicion[] = [
  {
    finds: /\p{Script=Cyrillic}/u,
    where: 'everywhere',
    says: (letter, column) =>
      `Cyrillic "${letter}" (${codeOf(letter)}) in ${column}; type the word anew in Latin letters`,
  },
  {
    finds: /\p{Script=Greek}/u,
    where: 'everywhere',
    says: (letter, column) => `Greek "${letter}" (${codeOf(letter)}) in ${column}; type the word anew in Latin letters`,
  },
  {
    finds: /[ðÐƉ]/u,
    where: 'everywhere',
    says: (letter, column) => `"${letter}" (${codeOf(letter)}) in ${column} is no đ; type đ (U+0111) or Đ (U+0110)`,
  },
  {
    finds: /\p{L}\p{M}/u,
    where: 'everywhere',
    says: (letter, column) => `a loose mark on "${letter}" in ${column}; type the syllable anew`,
  },
  {
    finds: new RegExp(ODD_SPACES.source, 'u'),
    where: 'everywhere',
    says: (space, column) => `an odd space (${codeOf(space)}) in ${column}; type an ordinary one`,
  },
  { finds: / {2,}/u, where: 'everywhere', says: (_, column) => `two spaces in ${column}; delete one` },
  {
    finds: /[“”„‘’]/u,
    where: 'English',
    says: (quote, column) => `"${quote}" in ${column}; write the straight ' or " that the translation has`,
  },
  {
    finds: /[,;:]$/u,
    where: 'source',
    says: (sign) => `source ends in "${sign}" and matches only before it; delete the sign`,
  },
];

/** What is suspicious about the characters of a row: look-alikes, odd spaces, curly quotes in the English. */
export function suspiciousCharacters(term: Term): string[] {
  const { source, target, admitted, forbidden, acronym = '', expansion = '' } = term;
  const bar = target.includes('|')
    ? ['"|" in target; write one rendering there, and the others into the column admitted']
    : [];
  const columns = { target, admitted: admitted.join('|'), forbidden: forbidden.join('|'), acronym, expansion };
  const cells = [
    { column: 'source', cell: source, isEnglish: false },
    ...Object.entries(columns).map(([column, cell]) => ({ column, cell, isEnglish: true })),
  ];
  const found = cells.flatMap(({ column, cell, isEnglish }) =>
    SUSPICIONS.filter(({ where }) => where === 'everywhere' || (where === 'English') === isEnglish).flatMap(
      ({ finds, says }) => {
        const [sign] = finds.exec(cell) ?? [];
        return sign === undefined ? [] : [says(sign, column)];
      },
    ),
  );
  return [...found, ...bar];
}

/** `U+0430` */
function codeOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
