import type { Issue, Severity, TranslatedSegment } from '../model/outcome.ts';
import { pattern } from '../text/pattern.ts';
import { fixedTexts, withoutFixed } from './without-fixed.ts';

/**
 * Addresses, code and inline HTML of the source stand in the translation unchanged, its emphasis is there, and no mark
 * of a heading or list appears at its head. Cannot see that other words are emphasized.
 * Example: "Xem [báo cáo](https://…)" → "See the report" (expected the link); "**Nga** rút quân" → "Russia withdraws".
 */
export function checkMarkup(segment: TranslatedSegment): Issue[] {
  const { source, target } = segment;
  const missing = fixedTexts(segment).filter((text) => !target.includes(text));
  const stray = (target.match(/⟦\d+⟧/gu) ?? []).filter((mark) => !source.includes(mark));
  return [
    ...missing.map((text) => issue('major', lost(text))),
    ...stray.map((mark) => issue('major', `the mark ${mark} stands for nothing; expected it gone`)),
    ...headIssues(source, target),
    ...emphasisIssues(segment),
  ];
}

function lost(text: string): string {
  return text.startsWith(']') ? `the link to "${text.slice(2)}" is lost` : `"${text}" is lost; expected it unchanged`;
}

/** "# ", "- ", "1. ", "> ". */
const HEAD = /^\s*(?:#{1,6}|[-*+•>]|\d{1,2}[.)])\s/u;
/** Where the source begins with a dash or a number, so may the translation. */
const MARKED = pattern`^\s*[\p{Pd}#*+•>\d]`;

function headIssues(source: string, target: string): Issue[] {
  const head = HEAD.exec(target)?.[0].trim();
  if (head === undefined || MARKED.test(source)) return [];
  return [issue('major', `"${head}" at the head makes a heading or a list of it; expected none`)];
}

/** Words between pairs of marks, as Markdown has them. "* Thưa ông" and "5*" are none. */
const EMPHASIS: readonly (readonly [string, RegExp])[] = [
  [
    '**',
    pattern.g`(?<![*\\])\*\*(?=[^\s*])[^*]*[^\s*]\*\*(?!\*)|(?<![\p{L}\p{N}_\\])__(?=[^\s_])[^_]*[^\s_]__(?![\p{L}\p{N}_])`,
  ],
  [
    '*',
    pattern.g`(?<![*\\])\*(?=[^\s*])[^*]*(?<=[^\s*])\*(?!\*)|(?<![\p{L}\p{N}_\\])_(?=[^\s_])[^_]*(?<=[^\s_])_(?![\p{L}\p{N}_])`,
  ],
  ['~~', /~~(?=\S)[^~]+~~/gu],
];

function emphasisIssues(segment: TranslatedSegment): Issue[] {
  if (!/[*_~]/.test(segment.source) && !/[*_~]/.test(segment.target)) return [];
  const { source, target } = withoutFixed(segment);
  return EMPHASIS.flatMap(([mark, pattern]) => {
    const [wanted, found] = [source.match(pattern) ?? [], target.match(pattern) ?? []];
    if (wanted.length === found.length) return [];
    const [more] = wanted.length > found.length ? wanted : found;
    const message =
      wanted.length > found.length
        ? `the emphasis of "${more}" is lost; expected ${mark} around its words`
        : `"${more}" is emphasized; expected no ${mark} there`;
    return [issue('minor', message)];
  });
}

function issue(severity: Severity, message: string): Issue {
  return { check: 'markup', category: 'design/markup', severity, message };
}
