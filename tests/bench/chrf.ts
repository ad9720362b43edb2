/** chrF: the F-score of the character n-grams that two texts share, recall counting twice (Popović 2015). From 0 to 100. */
export function chrf(hypothesis: string, reference: string): number {
  const scores = ORDERS.map((order) => fScore(gramsOf(hypothesis, order), gramsOf(reference, order)));
  return (100 * scores.reduce((sum, score) => sum + score, 0)) / scores.length;
}

const ORDERS = [1, 2, 3, 4, 5, 6];
const BETA_SQUARED = 4;

function gramsOf(text: string, order: number): Map<string, number> {
  const letters = [...text.replace(/\s+/g, '')];
  const counts = new Map<string, number>();
  for (let i = 0; i + order <= letters.length; i += 1) {
    const gram = letters.slice(i, i + order).join('');
    counts.set(gram, (counts.get(gram) ?? 0) + 1);
  }
  return counts;
}

function fScore(hypothesis: ReadonlyMap<string, number>, reference: ReadonlyMap<string, number>): number {
  const shared = [...hypothesis].reduce((sum, [gram, count]) => sum + Math.min(count, reference.get(gram) ?? 0), 0);
  const precision = shared / Math.max(1, sizeOf(hypothesis));
  const recall = shared / Math.max(1, sizeOf(reference));
  const weighted = BETA_SQUARED * precision + recall;
  return weighted === 0 ? 0 : ((1 + BETA_SQUARED) * precision * recall) / weighted;
}

function sizeOf(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((sum, count) => sum + count, 0);
}
