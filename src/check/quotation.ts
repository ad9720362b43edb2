import type { Range } from '../model/article.ts';
import type { Issue, Severity, TranslatedSegment } from '../model/outcome.ts';
import { lengthDeviation } from '../text/align-sentences.ts';
import { pattern } from '../text/pattern.ts';
import { readQuotations } from '../text/quotations.ts';
import { isCapital, isFigure } from '../text/word-characters.ts';
import { splitWords } from '../text/words.ts';
import { swappedPeople } from './swapped-people.ts';
import { withoutFixed } from './without-fixed.ts';

const MAY_QUOTE = pattern`["“”„«»‘’'*_:]|^\s*\p{Pd}`;
const TITLE = pattern`^[\p{Lu}\p{N}][^.,!?]*$`;
/** Behind the word for what it names: "Một vành đai, một con đường". */
const LONG_TITLE = pattern`^[\p{Lu}\p{N}][^.!?]*$`;
/** These may begin small: chính sách "một quốc gia, hai chế độ". */
const SLOGAN = /(?:phong trào|chính sách|khẩu hiệu|chủ đề) $/iu;
const SAME_SENTENCE = /^[^.!?]*$/;
const WORD_BEFORE = pattern`[\p{L}\p{N}]\s$`;
/** What has a name, which English writes with capitals and no quotation marks. */
const NAMING = pattern.i`(?<!\p{L})(?:tập trận|diễn tập|chiến dịch|dự án|chương trình|sáng kiến|kế hoạch|hệ thống|tổ hợp|giải thưởng|danh hiệu|huân chương|đạo luật|dự luật|phong trào|chủ đề|khẩu hiệu|chính sách|(?<!(?:lý|hòa|lời) )giải(?! (?:thích|quyết|cứu))|mô hình|cuộc thi|triển lãm|phim|(?<!ngân )sách|tác phẩm|bài hát)(?: \p{Ll}+){0,4} $`;
/** What is said is no name, however short: `Ông nói "Chúng tôi sẽ thắng"`. */
const SAYING = pattern.i`(?<!\p{L})(?:nói|viết|hỏi|đáp|hô|tuyên bố|khẳng định|giải thích|lý giải)(?: rằng)? $`;
const REACH = 60;
/** Words of a name, behind what it names and anywhere. */
const LONGEST_NAME = 10;
const SHORT_NAME = 4;

/**
 * What is quoted stays quoted, and who says it stays who says it. A clause that loses its quotation marks is major, some
 * words are minor, and so is one that a headline tells of (`Ông Merz: "…"`): of 190 quotations of NTREX-128 two lost theirs, both of one word. A name in quotation marks
 * ("Vòm Sắt") may stand without. Names are compared by their order beside verbs of speech and "theo". Cannot see
 * words that moved out of a quotation, nor who speaks where a pronoun does.
 * Example: "Ông Trump nói …, còn ông Putin cho rằng …" → "Putin said …, while Trump argued …".
 */
export function checkQuotation(segment: TranslatedSegment): Issue[] {
  const { source, target } = withoutFixed(segment);
  return [...markIssues(segment, source, target), ...speakerIssues(segment)];
}

function markIssues({ kind }: TranslatedSegment, source: string, target: string): Issue[] {
  const [from, to] = [readQuotations(source), readQuotations(target)];
  if (from.ranges.length === 0 && to.ranges.length === 0 && to.balanced) return [];
  // A speech of several paragraphs: what is open stays open, or is closed.
  if (!from.balanced) return to.ranges.length === 0 && to.balanced ? lostIssues(source, from.ranges, []) : [];
  if (!to.balanced) return [markIssue('minor', 'a quotation mark without its partner; expected them in pairs')];
  if (from.ranges.length === 0) return kind === 'quote' ? [] : addedIssues(source, target, to.ranges);
  return lostIssues(source, from.ranges, to.ranges);
}

/** A quotation of so many words is a clause, not some words that are called so. */
const CLAUSE = 6;
/** `Ông Merz: "…"`: English headlines say who says it, and need no marks. */
const HEADLINE = /^[^"“”.!?]{1,80}: ["“][^"“”]*[^"“”.!?]["”]$/;
/** So many standard deviations fewer or more characters between quotation marks are no chance. */
const MUCH = 5;

function lostIssues(source: string, from: readonly Range[], to: readonly Range[]): Issue[] {
  const needed = from.filter((range) => !isName(source, range));
  const [longest] = [...needed].sort((a, b) => wordsIn(source, b) - wordsIn(source, a));
  if (longest && to.length === 0) {
    const severity = wordsIn(source, longest) >= CLAUSE && !HEADLINE.test(source) ? 'major' : 'minor';
    return [
      markIssue(
        severity,
        `${shorten(source.slice(longest.start, longest.end))} is quoted in the source; expected it so`,
      ),
    ];
  }
  if (to.length < needed.length - joinable(source, from)) {
    return [
      markIssue('minor', `${to.length} of ${from.length} quotations of the source; expected all in quotation marks`),
    ];
  }
  const deviation = needed.length === 0 ? 0 : lengthDeviation(total(from), total(to));
  if (Math.abs(deviation) <= MUCH) return [];
  const amount = deviation < 0 ? 'fewer' : 'more';
  return [markIssue('minor', `${amount} words in quotation marks than in the source; expected the same`)];
}

/** Words of the article's own that the translation puts into somebody's mouth; titles are no such words. */
function addedIssues(source: string, target: string, to: readonly Range[]): Issue[] {
  if (MAY_QUOTE.test(source)) return [];
  const clause = to.find((range) => wordsIn(target, range) >= CLAUSE && !isTitle(target, range));
  if (!clause) return [];
  return [
    markIssue(
      'major',
      `${shorten(target.slice(clause.start, clause.end))} is no quotation in the source; expected none`,
    ),
  ];
}

/** How many quotations may be joined: two clauses with no more between them than who says them. */
function joinable(text: string, ranges: readonly Range[]): number {
  return ranges.filter((range, i) => {
    const before = ranges[i - 1];
    const clauses = before && wordsIn(text, before) >= 4 && wordsIn(text, range) >= 4;
    return clauses && range.start - before.end <= 60 && /^[,.;]/u.test(text.slice(before.end));
  }).length;
}

/** `hệ thống "Vòm Sắt"`: a name behind the word for what it names. */
function isName(text: string, range: Range): boolean {
  const quoted = text.slice(range.start + 1, range.end - 1);
  const words = wordsIn(text, range);
  if (!SAME_SENTENCE.test(quoted) || words > LONGEST_NAME) return false;
  const before = text.slice(Math.max(0, range.start - REACH), range.start);
  if (!WORD_BEFORE.test(before) || SAYING.test(before)) return false;
  if (TITLE.test(quoted) && words <= SHORT_NAME) return true;
  if (!NAMING.test(before)) return false;
  return (SLOGAN.test(before) ? SAME_SENTENCE : LONG_TITLE).test(quoted);
}

function isTitle(text: string, { start, end }: Range): boolean {
  const words = splitWords(text.slice(start, end)).filter((word) => word.text.length > 3);
  return words.every((word) => isCapital(word.text) || isFigure(word.text));
}

function wordsIn(text: string, { start, end }: Range): number {
  return splitWords(text).filter((word) => word.start >= start && word.end <= end).length;
}

function total(ranges: readonly Range[]): number {
  return ranges.reduce((sum, { start, end }) => sum + end - start, 0);
}

function speakerIssues(segment: TranslatedSegment): Issue[] {
  const swap = swappedPeople(segment);
  if (!swap) return [];
  const { right, wrong, speaks } = swap;
  const found = speaks ? `what ${right} says is said by ${wrong}` : `${wrong} stands where the source names ${right}`;
  return [
    {
      check: 'quotation',
      category: 'accuracy/mistranslation',
      severity: 'major',
      message: `${found}, and the other way round; expected ${right}`,
    },
  ];
}

const LONGEST_QUOTE = 60;

function shorten(quotation: string): string {
  if (quotation.length <= LONGEST_QUOTE) return quotation;
  const closing = /["”»’']$/u.exec(quotation)?.[0] ?? '';
  return `${quotation.slice(0, LONGEST_QUOTE).replace(/\s\S*$/u, '')} …${closing}`;
}

function markIssue(severity: Severity, message: string): Issue {
  return { check: 'quotation', category: 'linguistic-conventions/punctuation', severity, message };
}
