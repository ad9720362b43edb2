/**
 * A pure function that remembers what it answered: words and phrases come again and again, of a text, or of a value that
 * is known by being the same one.
 * @param limit answers kept at most; when there are more, all are forgotten.
 */
export function remember<T, Asked = string>(limit: number, work: (asked: Asked) => T): (asked: Asked) => T {
  const known = new Map<Asked, T>();
  return (asked) => {
    const answered = known.get(asked);
    if (answered !== undefined) return answered;
    const answer = work(asked);
    if (known.size >= limit) known.clear();
    known.set(asked, answer);
    return answer;
  };
}
