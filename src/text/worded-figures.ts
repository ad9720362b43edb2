import type { Range } from '../model/article.ts';
import { pattern } from './pattern.ts';

/** What Vietnamese says with a figure and English in words: around the figure, and the words. */
const WORDED: readonly (readonly [before: RegExp, behind: RegExp, english: RegExp])[] = [
  // "ưu tiên số 1": a top priority.
  [
    /số $/iu,
    /^(?![\d/.,])/u,
    pattern.i`(?<!\p{L})(?:top|leading|main|largest|biggest|chief|first|premier|foremost|prime|primary|arch)(?!\p{L})`,
  ],
  [
    /100$|^/u,
    /^\s?%/u,
    pattern.i`(?<!\p{L})(?:wholly|fully|entire\p{L}*|all|every\p{L}*|complete\p{L}*|unanim\p{L}+|total\p{L}*|whole|full)(?!\p{L})`,
  ],
  [/số $/iu, /^ (?:phố )?Downing/u, /Downing/u],
  // "bão số 10", as Vietnam counts them: by name elsewhere.
  [/bão số $/iu, /^/u, pattern`(?:[Tt]yphoon|[Ss]torm|[Cc]yclone|[Dd]epression) \p{Lu}`],
  [/(?:đêm|mùng|mồng|ngày|sáng|tối) $/iu, /^ Tết/iu, /lunar new year|\btet\b/iu],
  [/lớp $/iu, /^(?!\d)/u, /\b(?:seniors?|juniors?|sophomores?|freshm[ae]n|\p{L}+-graders?|\p{L}+ grade)\b/iu],
  [/cấp $/iu, /^(?!\d)/u, /\b(?:high|middle|secondary|primary|elementary) school/iu],
  [/năm (?:thứ )?$/iu, /^(?!\d)/u, /\b(?:freshm[ae]n|sophomores?|juniors?|seniors?|\p{L}+-year)\b/iu],
  [/^|0$/u, /^\s?%/u, /-free\b|\b(?:exempt\p{L}*|waiv\p{L}+|zero|doubl\p{L}+|tripl\p{L}+|twofold|threefold)\b/iu],
  [/phút $/iu, /^(?!\d)/u, /\b(?:final|last|closing|dying) (?:minute|seconds|moments)\b/iu],
  [/(?:lớp|cấp) $/iu, /^(?!\d)/u, /\b(?:final|last) year\b/iu],
  [/(?:số|áo số) $/iu, /^(?![\d/.,])/u, /\b(?:center forward|striker|playmaker|goalkeeper)\b/iu],
  // "phút 90+3"
  [/phút $/iu, /^\s?\+\s?\d/u, /\b(?:stoppage|injury|added)[ -]time\b/iu],
];
const REACH = 12;

/** Whether the figure at a place of the source may stand in words there: "số 1" as "top", "100%" as "wholly". */
export function isSaidInWords({ start, end }: Range, source: string, target: string): boolean {
  const before = source.slice(Math.max(0, start - REACH), start);
  const behind = source.slice(end, end + REACH);
  return WORDED.some(([left, right, english]) => left.test(before) && right.test(behind) && english.test(target));
}
