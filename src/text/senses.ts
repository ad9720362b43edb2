/** On which side of a figure the truth lies: gần 20, khoảng 20, hơn 20, ít nhất 20, tối đa 20, chưa đến 20; or that it is few: chỉ 20. */
export type Sense = 'nearly' | 'about' | 'over' | 'least' | 'most' | 'under' | 'only';

const SENSES: readonly Sense[] = ['nearly', 'about', 'over', 'least', 'most', 'under', 'only'];

/** Words of approximation as regular expressions, with spaces; where two begin alike, the longer goes first. */
export type SenseWords = Readonly<Partial<Record<Sense, string>>>;

/** One regular expression of them all, with a group for each sense. */
export function senseGroups(words: SenseWords, suffix = ''): string {
  return Object.entries(words)
    .map(([sense, each]) => `(?<${sense}${suffix}>${each.replaceAll(' ', '\\s')})`)
    .join('|');
}

/** Which group of such an expression matched. */
export function senseOf({ groups = {} }: RegExpExecArray, suffix = ''): Sense | undefined {
  return SENSES.find((sense) => groups[sense + suffix] !== undefined);
}
