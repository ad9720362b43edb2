import type { Issue, TranslatedSegment } from '../model/outcome.ts';
import { type Amount, sameKind, sameValue } from '../text/amounts.ts';
import { mentionsCurrency, readEnglishMoney, readVietnameseMoney, writeCurrency } from '../text/currencies.ts';
import { readEnglishNumbers } from '../text/english-numbers.ts';
import { withoutFixed } from './without-fixed.ts';

/**
 * Currencies: a sum of the source stands in the translation in its own currency. "$" is the U.S. dollar; "đô la" may be
 * any country's. Cannot see a currency that is left out while the text names it elsewhere, nor sums in words alone
 * ("tiền tỷ"). Another value is the business of the figures' check.
 * Example: "150 tỷ euro" → "$150 billion" (expected euros).
 */
export function checkMoney(segment: TranslatedSegment): Issue[] {
  const { source, target } = withoutFixed(segment);
  const sums = readVietnameseMoney(source);
  if (sums.length === 0) return [];
  const rendered = readEnglishMoney(target);
  const foreign = rendered.filter((sum) => !sums.some((own) => sameKind(own, sum)));
  const strange = rendered.filter((sum) => !sums.some((own) => sameKind(own, sum) && sameValue(own, sum)));
  const faults = sums.flatMap((sum) => {
    if (rendered.some((other) => sameKind(sum, other) && sameValue(sum, other))) return [];
    const instead = strange.find((other) => sameValue(sum, other)) ?? inItsPlace(sum, foreign, target);
    return instead ? [{ sum, instead }] : [];
  });
  return [...new Map(faults.map((fault) => [fault.sum.text, issue(fault)])).values()];
}

/** Where the currency stands nowhere: another that the source does not know, or the bare figure. */
function inItsPlace(sum: Amount, foreign: readonly Amount[], target: string): { readonly text: string } | undefined {
  if (mentionsCurrency(target, sum.kinds)) return undefined;
  // "hàng triệu USD" may be "millions", "150 triệu USD" is not "150 million".
  const bare = () => (sum.figure ? readEnglishNumbers(target).find((other) => sameValue(sum, other)) : undefined);
  return foreign[0] ?? bare();
}

function issue({ sum, instead }: { readonly sum: Amount; readonly instead: { readonly text: string } }): Issue {
  return {
    check: 'money',
    category: 'accuracy/mistranslation',
    severity: 'major',
    message: `"${sum.text}" → "${instead.text}"; expected ${writeCurrency(sum.kinds)}`,
  };
}
