/**
 * A pure function that remembers what it answered: words and phrases come again and again, of a text, or of a value that
 * is known by being the same one.
 *
 * What was not asked lately is forgotten: answers are in two maps, and when the one of the latest is full, it takes the place
 * of the other. A map that is cleared instead is never young again to V8, and what it held lives on until a major collection,
 * which took a tenth of the time of all checks.
 * @param limit so many answers of the latest are remembered for certain, and twice as many at most.
 */
export function remember<T, Asked = string>(limit: number, work: (asked: Asked) => T): (asked: Asked) => T {
  let latest = new Map<Asked, T>();
  let earlier = latest;
  return (asked) => {
    const answered = latest.get(asked);
    if (answered !== undefined) return answered;
    const answer = earlier.get(asked) ?? work(asked);
    if (latest.size >= limit) {
      earlier = latest;
      latest = new Map();
    }
    latest.set(asked, answer);
    return answer;
  };
}

/** The paragraphs that are looked at side by side, in both languages, and some of their sentences. */
const TEXTS = 150;

/** The same for what is read of a paragraph: several checks ask for it, one after the other, and then nobody. */
export function rememberTexts<T>(work: (text: string) => T): (text: string) => T {
  return remember(TEXTS, work);
}

/** A language has some ten thousand words that are written often, a glossary as many renderings. */
const WORDS = 10_000;

/** The same for what is asked of a word or a short phrase. */
export function rememberWords<T>(work: (word: string) => T): (word: string) => T {
  return remember(WORDS, work);
}
