import type { Range } from '../model/article.ts';
import type { Issue, TranslatedSegment } from '../model/outcome.ts';

/**
 * Addresses, code and inline HTML of the source stand in the translation unchanged. Cannot see emphasis that was lost.
 * Example: "Xem [báo cáo](https://…)" → "See the report" (expected the link).
 */
export function checkMarkup({ source, target, fixed }: TranslatedSegment): Issue[] {
  const missing = fixed.map((range) => withOpening(source, range)).filter((text) => !target.includes(text));
  const stray = target.match(/⟦\d+⟧/gu) ?? [];
  return [
    ...missing.map((text) => issue(`"${text}" of the source is lost; expected it unchanged`)),
    ...stray.map((mark) => issue(`the mark ${mark} stands for nothing; expected it gone`)),
  ];
}

/** The destination of a link with the `](` before it: an address that stands bare is no link any more. */
function withOpening(source: string, { start, end }: Range): string {
  const opening = source.slice(start - 2, start);
  return opening === '](' || opening === '][' ? source.slice(start - 2, end) : source.slice(start, end);
}

function issue(message: string): Issue {
  return { check: 'markup', category: 'design/markup', severity: 'major', message };
}
