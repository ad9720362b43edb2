import type { Issue, TranslatedSegment } from '../model/outcome.ts';
import type { TermMatch } from '../model/term.ts';
import { ENGLISH_CAUSES, VIETNAMESE_CAUSES } from '../text/causes.ts';
import { phraseFinder } from '../text/english-phrases.ts';
import { findWhole } from '../text/find-whole.ts';
import { pattern } from '../text/pattern.ts';
import { type SentencePair, sentencePairs } from './cues.ts';
import { englishPlaces, vietnamesePlaces } from './located-places.ts';
import { withoutFixed } from './without-fixed.ts';

/** Two clauses of a sentence. */
interface Clauses {
  readonly cause: string;
  readonly effect: string;
}

/** How a language says it: the word between both clauses, or the one at the head of the first. */
interface Hinges {
  /** "A because B" */
  readonly beforeCause: RegExp;
  /** "A led to B" */
  readonly beforeEffect: RegExp;
  /** "Because A, B" */
  readonly atHead: RegExp;
}

/**
 * Cause and effect that changed places. Seen where one sentence says on both sides what came of what, and every place,
 * name and term found in one clause of the source stands in the other clause of the translation, both ways. Cannot see
 * it where a clause has none of them.
 * Example: "Do căng thẳng với Algeria, Mali rút đại sứ" → "Because Mali recalled its envoy, tensions with Algeria rose".
 */
export function checkCauses(segment: TranslatedSegment): Issue[] {
  const { source, target } = withoutFixed(segment);
  if (!speaksOfCauses(source, VIETNAMESE_CAUSES) || !speaksOfCauses(target, ENGLISH_CAUSES)) return [];
  const pairs = sentencePairs({ here: source, there: target });
  return pairs.some((pair) => isTurned(pair, segment.terms)) ? [ISSUE] : [];
}

const ISSUE: Issue = {
  check: 'causes',
  category: 'accuracy/mistranslation',
  severity: 'major',
  message: 'cause and effect changed places; expected what is the cause in the source to be the cause',
};

function speaksOfCauses(text: string, { beforeCause, beforeEffect, atHead }: Hinges): boolean {
  return beforeCause.test(text) || beforeEffect.test(text) || atHead.test(text);
}

function isTurned({ here, there }: SentencePair, terms: readonly TermMatch[]): boolean {
  const [from, to] = [clausesOf(here, VIETNAMESE_CAUSES), clausesOf(there, ENGLISH_CAUSES)];
  if (!from || !to) return false;
  const shared = (one: string, other: string) => sharedMarks(one, other, terms);
  return (
    shared(from.cause, to.effect) &&
    shared(from.effect, to.cause) &&
    !shared(from.cause, to.cause) &&
    !shared(from.effect, to.effect)
  );
}

/** Of a sentence that says it once. */
function clausesOf(sentence: string, { beforeCause, beforeEffect, atHead }: Hinges): Clauses | undefined {
  const head = atHead.exec(sentence);
  const comma = head ? sentence.indexOf(', ', head[0].length) : -1;
  if (head)
    return comma < 0 ? undefined : { cause: sentence.slice(head[0].length, comma), effect: sentence.slice(comma) };
  const [cause, effect] = [partedBy(sentence, beforeCause), partedBy(sentence, beforeEffect)];
  if (cause && effect) return undefined;
  if (cause) return { cause: cause[1], effect: cause[0] };
  return effect && { cause: effect[0], effect: effect[1] };
}

/** What stands before a word, and behind it up to the next comma. */
function partedBy(sentence: string, hinge: RegExp): [string, string] | undefined {
  const [before = '', behind, ...more] = sentence.split(hinge);
  return behind === undefined || more.length > 0 ? undefined : [before, behind.split(/[,;]/)[0] ?? ''];
}

const NAME = pattern.g`\p{Lu}[\p{L}\p{N}-]{2,}`;

/** Whether a place, a term or a name of a Vietnamese clause stands in an English one. */
function sharedMarks(vietnamese: string, english: string, terms: readonly TermMatch[]): boolean {
  const places = new Set(englishPlaces(english).map(({ place }) => place));
  if (vietnamesePlaces(vietnamese, terms).some(({ place }) => places.has(place))) return true;
  const finds = phraseFinder(english);
  const own = terms.filter(({ term }) => term.use !== 'context' && findWhole(vietnamese, term.source).length > 0);
  if (own.some(({ term }) => [term.target, ...term.admitted].some(finds))) return true;
  return (vietnamese.match(NAME) ?? []).some((name) => findWhole(english, name).length > 0);
}
