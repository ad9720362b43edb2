import type { Issue, TranslatedSegment } from '../model/outcome.ts';
import { fixedTexts } from './without-fixed.ts';

/**
 * Addresses, code and inline HTML of the source stand in the translation unchanged. Cannot see emphasis that was lost.
 * Example: "Xem [báo cáo](https://…)" → "See the report" (expected the link).
 */
export function checkMarkup(segment: TranslatedSegment): Issue[] {
  const { source, target } = segment;
  const missing = fixedTexts(segment).filter((text) => !target.includes(text));
  const stray = (target.match(/⟦\d+⟧/gu) ?? []).filter((mark) => !source.includes(mark));
  return [
    ...missing.map((text) => issue(lost(text))),
    ...stray.map((mark) => issue(`the mark ${mark} stands for nothing; expected it gone`)),
  ];
}

function lost(text: string): string {
  return text.startsWith(']') ? `the link to "${text.slice(2)}" is lost` : `"${text}" is lost; expected it unchanged`;
}

function issue(message: string): Issue {
  return { check: 'markup', category: 'design/markup', severity: 'major', message };
}
