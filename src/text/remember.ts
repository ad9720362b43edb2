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

/**
 * Makes questions about things of a kind, each answered once for a thing. What is known of a thing lies in one place, its notes:
 * a table for each question would be looked up, and grow, as often as there are questions.
 * @returns what makes such a question of a pure function, whose answer is not to be undefined.
 */
export function questionsAbout<Thing>(notesOf: (thing: Thing) => unknown[]) {
  let questions = 0;
  return <T>(answer: (thing: Thing) => T): ((thing: Thing) => T) => {
    const place = questions;
    questions += 1;
    return (thing) => {
      const notes = notesOf(thing);
      const known = notes[place] as T | undefined;
      if (known !== undefined) return known;
      const answered = answer(thing);
      notes[place] = answered;
      return answered;
    };
  };
}

/** The paragraphs that are looked at side by side, in both languages, and their sentences. */
const TEXTS = 200;

/** A question about a text: several checks ask it of the same paragraph, one after the other, and then nobody. */
export const ofText = questionsAbout(remember(TEXTS, (_text): unknown[] => []));

/** A language has some ten thousand words that are written often, a glossary as many renderings. */
const WORDS = 10_000;

/** The same for what is asked of a word or a short phrase. */
export function rememberWords<T>(work: (word: string) => T): (word: string) => T {
  return remember(WORDS, work);
}
