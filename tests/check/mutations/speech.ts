import type { Range } from '../../../src/model/article.ts';
import { quotedRanges } from '../../../src/text/quotes.ts';
import { edits, escapePattern, type Kind, oneOf, type RightText, whole } from './mutation.ts';
import { GENDER } from './source-words.ts';

/** Faults of who said what, and whether in so many words. */
export const SPEECH_KINDS: readonly Kind[] = [
  { name: 'wrong pronouns', level: 'soft', mutate: oneOf(wrongPronouns) },
  { name: 'lost quotation marks', level: 'soft', mutate: oneOf(lostQuotes) },
  { name: 'swapped speakers', level: 'soft', mutate: oneOf(swappedSpeakers) },
];

/** "her" is "him" where no noun follows. */
const NO_NOUN =
  '(?: (?:that|to|on|in|at|and|for|with|as|about|by|from|of|after|before|during|when|if|the|a|an|it|not)(?!\\p{L})|[.,;:?!"”)]|$)';

const PRONOUN = new RegExp(`(?<!\\p{L})(?:he|she|his|him|himself|herself|hers|her(?=(${NO_NOUN})?))(?!\\p{L})`, 'giu');

const OTHERS: Readonly<Record<string, string>> = {
  he: 'she',
  she: 'he',
  his: 'her',
  him: 'her',
  hers: 'his',
  himself: 'herself',
  herself: 'himself',
};

/** One pronoun, or all of them. */
function wrongPronouns({ source, target }: RightText): string[] {
  if (!GENDER.test(source)) return [];
  const ones = edits(target, [[PRONOUN, ([word = '', noNoun]) => otherPronoun(word, noNoun)]]);
  return ones.length > 1 ? [...ones, target.replace(PRONOUN, otherPronoun)] : ones;
}

function otherPronoun(word: string, noNoun: string | undefined): string {
  const other = OTHERS[word.toLowerCase()] ?? (noNoun === undefined ? 'his' : 'him');
  return /^\p{Lu}/u.test(word) ? other.charAt(0).toUpperCase() + other.slice(1) : other;
}

/** The marks of one quotation gone, or of all. */
function lostQuotes({ source, target }: RightText): string[] {
  if (quotedRanges(source).length === 0) return [];
  const quotes = quotedRanges(target);
  const ones = quotes.map((quote) => withoutMarks(target, [quote]));
  return quotes.length > 1 ? [...ones, withoutMarks(target, quotes)] : ones;
}

function withoutMarks(text: string, quotes: readonly Range[]): string {
  return quotes.reduceRight(
    (rest, { start, end }) =>
      rest.slice(0, start) + rest.slice(start, end).replace(/^["“«]|["”»]$/gu, '') + rest.slice(end),
    text,
  );
}

const TITLE =
  '(?:[Ôô]ng|[Bb]à|[Tt]ổng thống|[Tt]hủ tướng|[Nn]goại trưởng|[Bb]ộ trưởng|[Đđ]ại sứ|[Tt]ướng|[Đđ]ại tướng|[Tt]rung tướng|[Đđ]ô đốc|[Đđ]ại tá|phát ngôn viên|Thư ký|[Cc]huyên gia|[Ll]ãnh đạo|[Cc]hủ tịch|Tổng thư ký|nhà phân tích|[Nn]ghị sĩ|[Tt]hượng nghị sĩ|[Tt]ổng tư lệnh|[Tt]ư lệnh|đồng cấp|[Cc]ố vấn|[Gg]iáo sư|[Tt]iến sĩ)';
const NAME = "[A-Z][a-z']+(?:-[A-Z]?[a-z]+)*";
/** A person in the source: a title, up to five words (an office's country), a name in foreign letters. */
const PERSON = new RegExp(
  String.raw`(?<!\p{L})${TITLE}(?: \p{L}+){0,5}? (?<name>${NAME}(?: ${NAME}){0,3})(?![\p{L}-]| \p{Lu})`,
  'gu',
);

const SPEECH =
  'said|told|added|noted|stressed|warned|announced|stated|wrote|asserted|claimed|emphasized|declared|insisted|confirmed|denied|rejected|accused|acknowledged|argued|urged|called|affirmed|asked|explained|posted|described|praised|criticized|replied|pledged|vowed|hailed|suggested|admitted|reiterated';

/** The names of a speaker and of another person exchanged wherever they stand. */
function swappedSpeakers({ source, target }: RightText): string[] {
  const people = peopleOf(source, target);
  if (people.length < 2) return [];
  const speakers = people.filter(({ surname }) => speaks(surname, target));
  return speakers.flatMap((speaker) =>
    people
      .filter((other) => other !== speaker && (!speakers.includes(other) || speaker.surname < other.surname))
      .map((other) => exchange(target, speaker, other)),
  );
}

interface Person {
  readonly surname: string;
  /** As long as it stands in the translation: "Volodymyr Zelensky", or the surname alone. */
  readonly full: string;
}

/** People of the source whose names stand in the translation. */
function peopleOf(source: string, target: string): Person[] {
  const people = new Map<string, Person>();
  for (const { groups } of source.matchAll(PERSON)) {
    const names = (groups?.name ?? '').split(' ');
    const surname = names.at(-1) ?? '';
    const full = names
      .map((_, i) => names.slice(i).join(' '))
      .find((name) => target.includes(name) && whole(escapePattern(name)).test(target));
    if (full === undefined || surname.length < 3 || STATES.test(surname) || isVietnamese(surname, source)) continue;
    if ((people.get(surname)?.full.length ?? 0) < full.length) people.set(surname, { surname, full });
  }
  return [...people.values()];
}

/** "Giang" where "Phan Văn Giang" stands too; "Ông Trump" and "Tổng thống Mỹ Trump" are none. */
function isVietnamese(name: string, source: string): boolean {
  const before = [...source.matchAll(whole(`(?!Ông|Bà|Mỹ|Đức|Bỉ|Úc)(\\p{Lu}\\p{L}*) ${name}`))].map(([, word]) => word);
  return before.some((word) => /\P{ASCII}/u.test(word ?? ''));
}

/** Stands after "Tổng thống" too and is no person. */
const STATES =
  /^(?:Ukraine|Israel|Iran|Washington|Kiev|Moscow|Hamas|Philippines|Venezuela|Belarus|Iraq|Syria|Pakistan|Malaysia|Indonesia|Singapore|Canada|Mexico|Brazil|Cuba|Qatar|Kuwait|Yemen|Serbia|Slovakia|Armenia|Azerbaijan|Kazakhstan|Hungary|Romania|Estonia|Latvia|Moldova|Taliban|Hezbollah|Houthi)$/u;

function speaks(surname: string, target: string): boolean {
  const name = escapePattern(surname);
  const after = `${name}(?:,[^,]{1,60},)? (?:also |later |then |has |had )?(?:${SPEECH})`;
  return whole(`${after}|(?:${SPEECH}) (?:\\p{L}+[ .]+){0,5}${name}`).test(target);
}

function exchange(target: string, one: Person, two: Person): string {
  const names = [one.full, two.full, one.surname, two.surname].map(escapePattern).join('|');
  return target.replace(whole(names), (name) => {
    const other = name.endsWith(one.surname) ? two : one;
    return name.includes(' ') ? other.full : other.surname;
  });
}
