import { type ClockTime, type Half, minutesOf } from './clock.ts';
import { allMatches, pattern } from './pattern.ts';

const HOUR = String.raw`(?:2[0-4]|1\d|0?\d)`;
const MINUTE = String.raw`[0-5]\d(?![\d\p{L}])`;
// "9h30", "21h", "21g" (in the south), "15 giờ 30 phút", "7 giờ kém 15", "17:30", "7.55 giờ", "21-23h", "16h chiều".
const TIMES = pattern.gi`(?=\d)(?<![\p{L}\p{N}_]|[\p{N}][.,:/])(?:(?<from>${HOUR})\s?[-–]\s?)?(?<hour>${HOUR})(?:(?<unit>[hg]|\s?giờ(?!\p{L}))(?:\s?(?<minute>${MINUTE})(?:\s?phút)?|\ském\s(?<short>\d{1,2})(?:\s?phút)?|(?<half>\srưỡi)(?!\p{L}))?|(?<mark>[:.])(?<minutes>${MINUTE})(?<late>\s?giờ)?)(?![\p{L}\d]|[.,:/]\d)(?:\s(?<part>sáng|trưa|chiều|tối|đêm|khuya)(?!\p{L}))?`;
const AFTERNOON = pattern.i`(?<!\p{L})(?:trưa|chiều|tối|đêm|khuya)(?!\p{L})`;

/**
 * The times of day in a Vietnamese text: "9h30", "21h", "15 giờ 30 phút", "4 giờ chiều", "7 giờ kém 15", "17:30". What may be
 * a length ("48h", "trong 3 giờ") or a score is uncertain.
 */
export function readVietnameseTimes(text: string): ClockTime[] {
  if (!/\d(?:[hg]|\s?giờ|[:.]\d\d)/iu.test(text)) return [];
  const isLate = AFTERNOON.test(text);
  return allMatches(TIMES, text).flatMap((match) => readTime(text, match, isLate));
}

const LENGTH_BEFORE = pattern.i`(?<!\p{L})(?:trong|suốt|dài|mất|mỗi|hơn|gần|sau|thêm|cả|vòng)\s(?:khoảng\s)?$`;
/** "cách nhau khoảng 9 giờ ngày 6/2": nine hours apart, on Feb. 6. */
const APART_BEFORE = /cách nhau (?:khoảng |gần |hơn )?$/;
const TIME_BEFORE = pattern.i`(?<!\p{L})(?:lúc|hồi|vào khoảng)\s(?:khoảng\s|hơn\s|gần\s)?$`;
const SPAN_BEFORE = pattern.i`(?<!\p{L}|(?:lúc|hồi|vào)\s)(?:trong|suốt|dài|mất|hơn|gần)\s$`;
const DAY_AFTER = pattern.i`^\s(?:ngày|hôm|thứ|chủ nhật|\d{1,2}[/-]\d)`;
const BOUND_BEFORE = pattern.i`(?<!\p{L})(?:từ|đến|tới|trước|vào|khoảng)\s$`;
const TIME_AFTER = pattern.i`^,?\s\(?(?:(?:ngày|hôm)\s|cùng ngày|\d{1,2}[/-]\d|thứ\s|chủ nhật|(?:theo\s)?giờ\s(?:địa|Việt|\p{Lu})|GMT|UTC)`;

function readTime(text: string, match: RegExpExecArray, isLate: boolean): ClockTime[] {
  const { from, hour = '', unit, minute, short, half, mark, minutes, late, part } = match.groups ?? {};
  const end = match.index + match[0].length;
  const before = text.slice(Math.max(0, match.index - 20), match.index);
  const isNamed = TIME_BEFORE.test(before) || TIME_AFTER.test(text.slice(end, end + 16));
  // "7.55" alone is a decimal.
  if (mark === '.' && !late) return [];
  // "đóng cửa gần 4 giờ tối 22/9": nearly four hours on the evening of Sept. 22.
  const isOfDay = part !== undefined && SPAN_BEFORE.test(before) && DAY_AFTER.test(text.slice(end, end + 16));
  const isLength = isOfDay || APART_BEFORE.test(before) || (LENGTH_BEFORE.test(before) && !isNamed && !part);
  const isBound = !unit?.endsWith('giờ') && hour !== '24' && BOUND_BEFORE.test(before);
  const certain =
    !isLength && Boolean(isNamed || part || (minute && unit !== undefined && !unit.endsWith('giờ')) || late || isBound);
  const past = short ? -Number(short) : half ? 30 : Number(minute ?? minutes ?? 0);
  const isWorded = unit?.endsWith('giờ') === true || late !== undefined;
  const read = (at: string, more: number) => {
    const spoken = halfOf(Number(at), part?.toLowerCase()) ?? (isWorded || isLate ? 'either' : 'none');
    return minutesOf(Number(at), more, spoken);
  };
  const place = { text: match[0], start: match.index, end };
  const times = [...(from ? [read(from, 0)] : []), read(hour, past)];
  return times.map((each) => ({ ...place, minutes: each, certain }));
}

/** The half of the day: đêm is the night before midnight and after it, so that 12 giờ đêm is midnight; trưa the hours about noon. */
function halfOf(hour: number, part: string | undefined): Half | undefined {
  if (!part || hour > 12) return undefined;
  if (part === 'sáng') return 'am';
  if (part === 'trưa') return hour < 10 || hour === 12 ? 'pm' : 'am';
  if (hour === 12) return part === 'chiều' ? 'pm' : part === 'tối' ? 'either' : 'am';
  if (part === 'chiều' || part === 'tối') return 'pm';
  return hour < 6 ? 'am' : 'pm';
}
