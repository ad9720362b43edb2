/** A time of day in a text, with its place. */
export interface ClockTime {
  /** Minutes after midnight; two where it may be morning or evening ("2 giờ", "9:30"). */
  readonly minutes: readonly number[];
  /** As written. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Meant as a time beyond doubt; else only where the other language has the same ("48h" is a length). */
  readonly certain: boolean;
}

export type Half = 'am' | 'pm' | 'either' | 'none';

const DAY = 24 * 60;
const NOON = 12 * 60;

/** Minutes after midnight. `half` says which half of the day is meant, if the text does; 24:00 is midnight. */
export function minutesOf(hour: number, minute: number, half: Half): number[] {
  const time = withinDay(hour * 60 + minute);
  if (hour > 12 || half === 'none') return [time];
  const early = (hour % 12) * 60 + minute;
  if (half === 'either') return [time, withinDay(time + NOON)];
  return [withinDay(half === 'am' ? early : early + NOON)];
}

/** "12 giờ kém 15" at night is on the day before. */
function withinDay(minutes: number): number {
  return (minutes + DAY) % DAY;
}

/** As the Associated Press writes it: `9 p.m.`, `9:30 a.m.`, `noon`, `midnight`. */
export function writeTime(minutes: number): string {
  if (minutes === 0) return 'midnight';
  if (minutes === NOON) return 'noon';
  const hour = Math.floor(minutes / 60);
  const past = minutes % 60;
  const written = past === 0 ? '' : `:${String(past).padStart(2, '0')}`;
  return `${hour % 12 || 12}${written} ${hour < 12 ? 'a.m.' : 'p.m.'}`;
}
