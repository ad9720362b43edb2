import { foldSyllable } from '../text/fold.ts';
import { nameKindOf } from '../text/foreign-names.ts';
import { VIETNAMESE_OFFICES } from '../text/offices.ts';
import { pattern } from '../text/pattern.ts';
import { hasVietnameseLetter } from '../text/vietnamese-letters.ts';
import { COMMON_SYLLABLES } from '../text/vietnamese-syllable.ts';
import { isCapital } from '../text/word-characters.ts';
import type { Word } from '../text/words.ts';
import { type Evidence, TWICE, textOf } from './name-evidence.ts';
import type { NameRun } from './name-runs.ts';
import { OPENERS } from './name-words.ts';

/** The words of a run that are a name; none where its capitals may be due to its place, or to the respect for an office. */
export function nameIn(run: NameRun, source: string, evidence: Evidence): readonly Word[] {
  if (run.isForeign) return foreignName(run, evidence);
  const words = withoutOpener(run.words, source, evidence);
  const capitals = words.filter(({ text }) => isCapital(text));
  const text = textOf(words, source).toLowerCase();
  // "Nhà Tù" where others write "nhà tù".
  if (OFFICE.test(text) || CALENDAR.has(text) || evidence.pairs.has(text)) return [];
  if (capitals.length > 1) return words;
  return words.length === 1 && isRareSyllable(textOf(words, source), evidence) ? words : [];
}

/** Days and directions, which some papers write with capitals, and no names. */
const CALENDAR: ReadonlySet<string> = new Set(
  'thứ hai|thứ ba|thứ tư|thứ năm|thứ sáu|thứ bảy|chủ nhật|đông nam|tây nam|đông bắc|tây bắc|giáng sinh|tết nguyên đán'.split(
    '|',
  ),
);

const OFFICE = pattern`^(?:(?:phó|cựu|nguyên|quyền|tân) )*(?:${VIETNAMESE_OFFICES})$`;

/** What is no part of a foreign name before which it stands: "Theo Reuters", "Nam California", "Kremlin Dmitry Peskov". */
function foreignName({ words, opens }: Pick<NameRun, 'words' | 'opens'>, evidence: Evidence): readonly Word[] {
  const [first, ...rest] = words;
  if (!first) return [];
  if (rest.length === 0) return first.text.length > 1 && isForeignWord(first.text, opens, evidence) ? words : [];
  if (first.text === SOUTH || (opens === 'sentence' && OPENERS.has(foldSyllable(first.text))))
    return foreignName({ words: rest, opens: 'nothing' }, evidence);
  const isOfBody = rest.length > 1 && first.text.length > SHORT && evidence.within.has(first.text);
  return isOfBody ? rest : words;
}

const SOUTH = 'Nam';
/** Shorter first words are given names as a rule. */
const SHORT = 5;

/** Foreign words that are no names, and that papers like to write with a capital. */
const LOAN_WORDS: ReadonlySet<string> = new Set(
  'yuan euro dollar bitcoin internet web email radar container video robot virus vaccine laser logo top show fan clip drone'.split(
    ' ',
  ),
);

/** One word with a capital is a name where it is never seen without one, and where no sentence begins. */
function isForeignWord(text: string, opens: NameRun['opens'], { within, small }: Evidence): boolean {
  if (small.has(text.toLowerCase()) || LOAN_WORDS.has(text.toLowerCase())) return false;
  return opens !== 'sentence' || nameKindOf(text) === 'place' || within.has(text);
}

/** "Theo Bộ Quốc phòng" is "Bộ Quốc phòng"; "Vịnh Hạ Long" is whole where it is seen so within a sentence. */
function withoutOpener(words: readonly Word[], source: string, { within }: Evidence): readonly Word[] {
  const next = words.findIndex(({ text }, i) => i > 0 && isCapital(text));
  const rest = next < 0 ? [] : words.slice(next);
  if (within.has(textOf(words, source))) return words;
  if (within.has(textOf(rest, source))) return rest;
  return OPENERS.has(foldSyllable(words[0]?.text ?? '')) ? rest : words;
}

function isRareSyllable(text: string, { within, small }: Evidence): boolean {
  const lower = text.toLowerCase();
  if (!hasVietnameseLetter(text) || small.has(lower) || COMMON_SYLLABLES.has(lower)) return false;
  return (within.get(text) ?? 0) >= TWICE;
}
