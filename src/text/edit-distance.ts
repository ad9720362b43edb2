/**
 * How many letters one must add, drop, change or exchange with a neighbor to make one word of the other (Damerau and
 * Levenshtein's distance, no stretch edited twice). "Stefanyshyna" is 1 from "Stefanishyna".
 * @param limit beyond it the answer is only "more": `limit + 1`.
 */
export function editDistance(from: string, to: string, limit: number): number {
  if (Math.abs(from.length - to.length) > limit) return limit + 1;
  let before: number[] = [];
  let above = Array.from({ length: to.length + 1 }, (_, j) => j);
  for (let i = 1; i <= from.length; i++) {
    const row = [i];
    for (let j = 1; j <= to.length; j++) row.push(cheapest({ from, to, i, j, row, above, before }));
    if (Math.min(...row) > limit) return limit + 1;
    [before, above] = [above, row];
  }
  return Math.min(above[to.length] ?? 0, limit + 1);
}

interface Cell {
  readonly from: string;
  readonly to: string;
  readonly i: number;
  readonly j: number;
  readonly row: readonly number[];
  readonly above: readonly number[];
  readonly before: readonly number[];
}

function cheapest({ from, to, i, j, row, above, before }: Cell): number {
  const isSame = from[i - 1] === to[j - 1];
  const isExchanged = i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1];
  return Math.min(
    (above[j] ?? 0) + 1,
    (row[j - 1] ?? 0) + 1,
    (above[j - 1] ?? 0) + (isSame ? 0 : 1),
    isExchanged ? (before[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
  );
}
