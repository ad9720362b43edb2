import { allMatches, pattern } from './pattern.ts';

/** What Vietnamese says with a figure and English in words. */
const WORDED: readonly { readonly vietnamese: RegExp; readonly english: RegExp }[] = [
  {
    vietnamese: /số (1)(?![\d/.,])/dgiu,
    english: /\b(?:top|leading|main|largest|biggest|chief|first|premier|foremost|prime|primary|arch)\b/i,
  },
  {
    vietnamese: /(100)\s?%/dgu,
    english: /\b(?:wholly|fully|entire\w*|all|every\w*|complete\w*|unanim\w+|total\w*|whole|full|doubl\w+|twofold)\b/i,
  },
  { vietnamese: /(200)\s?%/dgu, english: /\b(?:tripl\w+|threefold)\b/i },
  { vietnamese: /(?<![\d.,])(0)\s?%/dgu, english: /-free\b|\b(?:exempt\w*|waiv\w+|zero)\b/i },
  { vietnamese: /số (10) (?:phố )?Downing/dgiu, english: /Downing/ },
  // As Vietnam counts the storms of a year: by name elsewhere.
  { vietnamese: /bão số (\d+)/dgiu, english: pattern`(?:[Tt]yphoon|[Ss]torm|[Cc]yclone|[Dd]epression) \p{Lu}` },
  { vietnamese: /(?:đêm|mùng|mồng|ngày|sáng|tối) (\d+) Tết/dgiu, english: /lunar new year|\btet\b/i },
  {
    vietnamese: /(?:lớp|cấp) (\d+)(?!\d)/dgiu,
    english:
      /\b(?:seniors?|juniors?|sophomores?|freshm[ae]n|\w+-graders?|\w+ grade|(?:high|middle|secondary|primary|elementary) school|(?:final|last) year)\b/i,
  },
  {
    vietnamese: /sinh viên năm (?:thứ )?(\d)(?!\d)/dgiu,
    english: /\b(?:freshm[ae]n|sophomores?|juniors?|seniors?|\w+-year)\b/i,
  },
  {
    vietnamese: /phút (?:thứ )?(90|120)(?!\d|\s?\+)/dgiu,
    english: /\b(?:final|last|closing|dying) (?:minute|seconds|moments)\b/i,
  },
  {
    vietnamese: /(?:trung phong|tiền đạo|thủ môn|tiền vệ) (?:áo )?số (\d+)(?![\d/.,])/dgiu,
    english: /\b(?:center forward|striker|playmaker|goalkeeper)\b/i,
  },
];

/** Whether the figure that begins at a place of the source may stand in words there: "số 1" as "top", "100%" as "wholly". */
export function isSaidInWords(start: number, source: string, target: string): boolean {
  return WORDED.some(
    ({ vietnamese, english }) =>
      english.test(target) && allMatches(vietnamese, source).some(({ indices }) => indices?.[1]?.[0] === start),
  );
}
