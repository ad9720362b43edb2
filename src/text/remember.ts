/**
 * A pure function of a text that remembers what it answered: words and phrases come again and again.
 * @param limit answers kept at most; when there are more, all are forgotten.
 */
export function remember<T>(limit: number, work: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const answered = known.get(text);
    if (answered !== undefined) return answered;
    const answer = work(text);
    if (known.size >= limit) known.clear();
    known.set(text, answer);
    return answer;
  };
}
