import type { Issue, TranslatedSegment } from '../model/outcome.ts';
import type { TermMatch } from '../model/term.ts';
import { pattern } from '../text/pattern.ts';
import { type SentencePair, sentencesOrWhole } from './cues.ts';
import { englishPlaces, type Place, vietnamesePlaces } from './located-places.ts';
import { withoutFixed } from './without-fixed.ts';

const WORDS_OF_PLACE =
  '(?: (?:the|a|an|its|northern|southern|eastern|western|central|neighboring|nearby|mainland|occupied|port|island|city|state|province|region|of|in|bases?|territory)){0,3}';
/** What stands before a place from which or to which something comes; a few words may stand between. */
const BEFORE = {
  vietnamese: {
    from: pattern.i`(?<!\p{L})(?<!(?:kể|tính|ngay|bắt đầu) )(?:từ|khỏi|rời)(?: (?!chối|bỏ|ngày|năm|tháng|khi|lúc|sau|trước|đến|tới|sang|vào)\p{Ll}+){0,3} $`,
    to: pattern.i`(?<!\p{L})(?<!(?:nói|liên quan|nhắc|đề cập|dẫn|ảnh hưởng|quan tâm|gửi lời|cho|lên|cho đến|đối) )(?:sang|tới|đến(?! từ))(?: (?!nay|khi|lúc|ngày|năm|tháng|từ|thăm)\p{Ll}+){0,3} $`,
  },
  english: {
    from: pattern.i`(?<!\p{L})(?:from|out of|leav(?:e|es|ing))${WORDS_OF_PLACE} $`,
    to: pattern.i`(?<!\p{L})(?<!(?:due|according|thanks|related|close|contrast|next|similar) )(?:to|into|toward|towards|bound for|reach(?:ed|es|ing)?|enter(?:ed|s|ing)?|onto|arriv(?:ed|es|ing) (?:in|at))${WORDS_OF_PLACE} $`,
  },
} as const;
const REACH = 48;
/** Behind the name of who gets something. */
const GETS =
  /^(?:['’]s)?(?: (?:will|would|has|have|had|is|was|plans|agreed))?(?: to)? (?:receiv|import|bought|buy|purchas|got|get)/;
/** Who comes back, is kept away, or goes on leaves the place that he went to. */
const RETURN = {
  vietnamese: pattern.i`(?<!\p{L})(?:về|trở lại|quay lại|cấm|chuyến (?:thăm|công du|công tác|đi)|rồi|sau đó|sau khi)(?!\p{L})`,
  english: pattern.i`\b(?:return\p{L}*|back|home|ban(?:s|ned)?|bar(?:red|s)?|prevent\p{L}*|kept|block\p{L}*)\b`,
} as const;

/**
 * Where something comes from and where it goes: "from the Pacific to the East China Sea" for "từ biển Hoa Đông sang Thái Bình
 * Dương", "from Chad" for "sang Chad". Cannot see it of places that neither the table nor the glossary has.
 * Example: "vượt biên sang Chad" → "crossed from Chad" (expected "to").
 */
export function checkRoutes(segment: TranslatedSegment): Issue[] {
  const { source, target } = withoutFixed(segment);
  if (!/\b(?:from|out of|leav)/i.test(target) || !/từ |khỏi |rời |sang |tới |đến /iu.test(source)) return [];
  return sentencesOrWhole({ here: source, there: target }).flatMap((pair) => turned(pair, segment.terms));
}

function turned({ here, there }: SentencePair, terms: readonly TermMatch[]): Issue[] {
  const inTarget = englishPlaces(there);
  const told = behind(BEFORE.english, there, inTarget);
  if (told.from.length === 0) return [];
  const inSource = vietnamesePlaces(here, terms);
  const said = behind(BEFORE.vietnamese, here, inSource);
  const [toldFrom, toldTo, saidFrom] = [namesOf(told.from), namesOf(told.to), namesOf(said.from)];
  const known = namesOf(inSource);
  const wrong = told.from.find(({ place }) => !toldTo.has(place) && known.has(place) && !saidFrom.has(place));
  if (!wrong) return [];
  // Either that is where it goes, or where it comes from is where it goes, or who gets it.
  const getting = namesOf(inTarget.filter(({ end }) => GETS.test(there.slice(end, end + REACH))));
  const lost = said.from.find(({ place }) => !toldFrom.has(place) && (toldTo.has(place) || getting.has(place)));
  const isTurned = namesOf(said.to).has(wrong.place) && !RETURN.vietnamese.test(here) && !RETURN.english.test(there);
  if (!lost && !isTurned) return [];
  return [issue(there.slice(wrong.start, wrong.end), lost && here.slice(lost.start, lost.end))];
}

function namesOf(places: readonly Place[]): ReadonlySet<string> {
  return new Set(places.map(({ place }) => place));
}

type Words = (typeof BEFORE)[keyof typeof BEFORE];

/** The places from which, and those to which. */
function behind({ from, to }: Words, text: string, places: readonly Place[]) {
  const standBehind = (words: RegExp) =>
    places.filter(({ start }) => words.test(text.slice(Math.max(0, start - REACH), start)));
  return { from: standBehind(from), to: standBehind(to) };
}

function issue(told: string, lost: string | undefined): Issue {
  return {
    check: 'routes',
    category: 'accuracy/mistranslation',
    severity: 'major',
    message: lost
      ? `"from ${told}"; expected from "${lost}"`
      : `"from ${told}" is where it goes to in the source; expected "to"`,
  };
}
