import type { Issue, TranslatedSegment } from '../model/outcome.ts';
import { fixedTexts } from './without-fixed.ts';

/**
 * Addresses, code and inline HTML of the source stand in the translation unchanged. Cannot see emphasis that was lost.
 * Example: "Xem [báo cáo](https://…)" → "See the report" (expected the link).
 */
export function checkMarkup(segment: TranslatedSegment): Issue[] {
  const { target } = segment;
  const missing = fixedTexts(segment).filter((text) => !target.includes(text));
  const stray = target.match(/⟦\d+⟧/gu) ?? [];
  return [
    ...missing.map((text) => issue(`"${text}" of the source is lost; expected it unchanged`)),
    ...stray.map((mark) => issue(`the mark ${mark} stands for nothing; expected it gone`)),
  ];
}

function issue(message: string): Issue {
  return { check: 'markup', category: 'design/markup', severity: 'major', message };
}
