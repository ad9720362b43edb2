import type { Issue, Severity, TranslatedSegment } from '../model/outcome.ts';
import { type RankMention, readEnglishRanks, readVietnameseRanks, type VietnameseRank } from '../text/ranks.ts';
import { withoutFixed } from './without-fixed.ts';

/**
 * Officers' ranks before a name: one for another, "Lt. Gen." for "Thiếu tướng". What a rank is in a navy or abroad is
 * right where the text speaks of one, "Gen." for any general. Cannot see a rank that is left out, nor one behind a name.
 * Example: "Thiếu tướng Budanov" → "Lt. Gen. Budanov" (expected Maj. Gen.).
 */
export function checkRanks(segment: TranslatedSegment): Issue[] {
  const { source, target } = withoutFixed(segment);
  const ranks = readVietnameseRanks(source);
  if (ranks.length === 0) return [];
  const rendered = readEnglishRanks(target);
  const isOf = (rank: VietnameseRank) => (each: RankMention) =>
    each.name === rank.name || rank.also.includes(each.name);
  const strange = rendered.filter((each) => !ranks.some((rank) => isOf(rank)(each)));
  const lost = ranks.filter((rank) => !rendered.some(isOf(rank)));
  return lost.flatMap((rank, i) => {
    const instead = strange[i];
    // In a navy, of which the paragraph may say nothing, it may be right.
    const severity = instead && rank.atSea.includes(instead.name) ? 'minor' : 'major';
    return instead ? [issue(severity, `"${rank.text}" → "${instead.text}"; expected ${rank.name}`)] : [];
  });
}

function issue(severity: Severity, message: string): Issue {
  return { check: 'ranks', category: 'accuracy/mistranslation', severity, message };
}
