import type { Term } from '../model/term.ts';

/** Renderings that a row both accepts and forbids. */
export function contradictions({ target, admitted, forbidden, acronym, expansion }: Term): string[] {
  const isForbidden = (rendering: string) => forbidden.some((each) => isSame(each, rendering));
  const accepted = [
    { column: 'the target', renderings: [target] },
    { column: 'admitted', renderings: admitted },
    { column: 'the acronym', renderings: acronym ? [acronym] : [] },
    { column: 'the expansion', renderings: expansion ? [expansion] : [] },
  ];
  return accepted.flatMap(({ column, renderings }) =>
    renderings
      .filter(isForbidden)
      .map((rendering) => `"${rendering}" is ${column} and forbidden too; take it out of one of them`),
  );
}

/**
 * Rows whose acronym stands for something else in another row: at its first mention an article would have both.
 * @returns faults with their places.
 */
export function acronymConflicts(terms: readonly Term[]): string[] {
  const first = new Map<string, Term>();
  return terms.flatMap((term) => {
    const { acronym, expansion, place } = term;
    if (!acronym || !expansion) return [];
    const known = first.get(acronym);
    if (!known) first.set(acronym, term);
    if (!known?.expansion || isSame(known.expansion, expansion)) return [];
    return [
      `${place}: ${acronym} is "${expansion}" here and "${known.expansion}" in ${known.place}; write one of them in both`,
    ];
  });
}

function isSame(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
