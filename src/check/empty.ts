import type { Issue, TranslatedSegment } from '../model/outcome.ts';

/**
 * A translation without a word. Cannot see that a part is missing: that is the check for omissions.
 * Example: "Bà nhấn mạnh đây là một phần …" → "—".
 */
export function checkEmpty({ source, target }: TranslatedSegment): Issue[] {
  if (/[\p{L}\p{N}]/u.test(target) || !/[\p{L}\p{N}]/u.test(source)) return [];
  return [
    {
      check: 'empty',
      category: 'accuracy/omission',
      severity: 'critical',
      message: 'there is no translation; expected one',
    },
  ];
}
