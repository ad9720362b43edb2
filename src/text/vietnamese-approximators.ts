import { pattern } from './pattern.ts';
import type { LocatedQuantity } from './quantity.ts';
import { type Sense, type SenseWords, senseGroups, senseOf } from './senses.ts';

/** "cao hơn 5%" is 5% higher: behind one of these hơn compares; "kéo dài hơn 5 giờ" is to last more than five hours. */
const COMPARED =
  'cao|thấp|nhiều|ít|lớn|nhỏ|to|bé|nhanh|chậm|(?<!kéo )dài|ngắn|xa|gần|mạnh|yếu|sớm|muộn|đắt|rẻ|tốt|kém|nặng|nhẹ|rộng|hẹp|sâu|già|trẻ|lâu|cũ|nóng|lạnh|dày|mỏng|giàu|nghèo|đông|khó|dễ|tệ|xấu';

/** Behind one of these tới is "to" or "next". */
const MOVED =
  'đi|đến|bay|đưa|gửi|cử|chuyển|điều|kéo|sang|dẫn|về|lan|hưởng|quan|năm|tháng|tuần|ngày|giờ|thời gian|mùa|kỳ|\\p{N}';

/** Before a figure these say nothing else; so does tới in "có thể bán tới 150 chiếc". */
const SURE: SenseWords = {
  least: 'ít nhất(?: là)?|tối thiểu(?: là)?|không dưới|không ít hơn|không kém|chí ít',
  most: `tối đa(?: là)?|nhiều nhất(?: là)?|không quá|không vượt quá|(?<=không (?:\\p{L}+ ){1,4})quá|(?<=có thể (?:\\p{L}+ )?(?!(?:${MOVED}) )\\p{L}+ )tới`,
  under: 'chưa đến|chưa tới|chưa đầy|chưa được|không đến|không đầy',
  nearly: 'gần(?: tới| đến)?|ngót(?: nghét)?',
  about: '(?:áng |ước |khoảng )?chừng|khoảng|xấp xỉ|trên dưới|ước tính(?: đạt| là)?',
  over: `(?<!(?:${COMPARED}) )hơn`,
  only: '(?<!(?:địa|chứng|tín|không|chẳng) )chỉ(?: có| mới)?|v[ẻỏ]n vẹn',
};

/**
 * These may: "trên 3 mặt trận" is on three fronts, "dưới 5 đời tổng thống" under five presidents, "lên tới 5 triệu"
 * comes to 5 million.
 */
const LOOSE: SenseWords = {
  over: 'trên|vượt(?: quá| mốc| ngưỡng)?|quá|nhiều hơn',
  under: 'dưới|ít hơn',
  most: `lên tới|lên đến|đạt tới|(?<!(?:${MOVED}) )tới`,
};

const APPROXIMATOR = pattern.i`(?<!\p{L})(?:${senseGroups(SURE)}|${senseGroups(LOOSE, 'Loose')})\s+$`;
/** The last words of all of them: most figures stand behind another, and a look into a set is quick. */
const LAST_WORDS: ReadonlySet<string> = new Set(
  'chỉ có mới vẹn nhất là thiểu dưới hơn kém đa quá tới đến đầy được gần nghét ngót chừng khoảng xỉ tính đạt trên vượt mốc ngưỡng'.split(
    ' ',
  ),
);
/** Long enough for the longest of them and the words before. */
const AHEAD = 32;

const RANGE = /^\s*(?:[-–]|đến|tới)\s*\d/u;

/** A word of approximation before a figure. */
export interface Approximator {
  readonly sense: Sense;
  /** As written, with the space behind it. */
  readonly text: string;
  /** It may be something else, too. */
  readonly loose: boolean;
  /** What is denied stands farther off: "Không ai … quá hai giờ" is "No one … for more than two hours" too. */
  readonly isDenied: boolean;
}

/** What stands before a Vietnamese figure: "gần" in "gần 20 cuộc họp". */
export function readApproximator(text: string, { start, end }: LocatedQuantity): Approximator | undefined {
  const ahead = text.slice(Math.max(0, start - AHEAD), start);
  const words = ahead.trimEnd();
  if (!LAST_WORDS.has(words.slice(words.lastIndexOf(' ') + 1).toLowerCase())) return undefined;
  const match = APPROXIMATOR.exec(ahead);
  if (!match) return undefined;
  const sure = senseOf(match);
  const sense = sure ?? senseOf(match, 'Loose');
  // A range says by itself that it is about so many: "khoảng 5-7 ngày".
  const isRange = sense === 'about' && RANGE.test(text.slice(end, end + 8));
  const isDenied = sense === 'most' && /^quá\s/i.test(match[0]);
  return sense && { sense, text: match[0], loose: !sure || isRange, isDenied };
}
