import { rememberWords } from '../text/remember.ts';
import { withoutMarks } from '../text/without-marks.ts';
import { isCapital } from '../text/word-characters.ts';
import { splitWords } from '../text/words.ts';

/** In several sentences, so that it tells of none. */
const MANY = -1;
const SHORTEST = { figure: 2, name: 3 };
const bare = rememberWords(withoutMarks);

/**
 * Whether the sentences of a translation stand in the order of the source, as far as figures and names tell, which both
 * languages write alike but for marks. A free rendering may put the last sentence first, and none can be compared by its place.
 */
export function isInOrder(source: readonly string[], target: readonly string[]): boolean {
  const [from, to] = [sentencesOfMarks(source), sentencesOfMarks(target)];
  // In the order of the source.
  const places = [...from].flatMap(([mark, at]) => {
    const there = at === MANY ? MANY : (to.get(mark) ?? MANY);
    return there === MANY ? [] : [there];
  });
  const steps = places.slice(1).map((place, i) => place - (places[i] ?? 0));
  const back = steps.filter((step) => step < 0).length;
  // One name that is told earlier makes no other order.
  return back === 0 || back < steps.filter((step) => step > 0).length;
}

function sentencesOfMarks(sentences: readonly string[]): Map<string, number> {
  const marks = new Map<string, number>();
  for (const [i, sentence] of sentences.entries()) {
    for (const { text } of splitWords(sentence)) {
      const least = isCapital(text) ? SHORTEST.name : /^\d+$/.test(text) ? SHORTEST.figure : Number.POSITIVE_INFINITY;
      if (text.length < least) continue;
      const mark = bare(text);
      marks.set(mark, (marks.get(mark) ?? i) === i ? i : MANY);
    }
  }
  return marks;
}
