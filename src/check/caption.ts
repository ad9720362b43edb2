import type { Issue, TranslatedSegment } from '../model/outcome.ts';
import { AGENCIES, CREDITED, type Credit, ENGLISH_CREDIT, ENGLISH_LABELS, readCredit } from '../text/credits.ts';
import { findWhole } from '../text/find-whole.ts';
import { hasVietnameseLetter } from '../text/vietnamese-letters.ts';
import { withoutMarks } from '../text/without-marks.ts';
import { isCapital } from '../text/word-characters.ts';
import { withoutFixed } from './without-fixed.ts';

/**
 * The credit of a picture, graphic or video: whom the source credits, the translation credits, in whatever form
 * ("(Photo: Reuters)", "Reuters photo"). Cannot see a photographer's name that is written otherwise.
 * Example: "(Ảnh: Reuters)" → "(Photo: AFP)"; "(Photo)".
 */
export function checkCaption(segment: TranslatedSegment): Issue[] {
  const { source, target } = withoutFixed(segment);
  const credit = readCredit(source);
  if (!credit) return [];
  if (credit.names.length === 0) return ENGLISH_CREDIT.test(target) ? [] : [lost(credit)];
  if (credit.names.some((name) => isCredited(name, target))) return [];
  const others = AGENCIES.filter((agency) => holds(target, agency) && !holds(source, agency));
  if (others[0] !== undefined) return [changed(credit, others[0])];
  // A name in Vietnamese may have come in many ways: that something is credited must do.
  const isCertain = credit.names.every((name) => !hasVietnameseLetter(name) || renderingsOf(name).length > 0);
  return isCertain || !ENGLISH_CREDIT.test(target) ? [lost(credit)] : [];
}

function isCredited(name: string, target: string): boolean {
  const renderings = renderingsOf(name);
  if (renderings.length > 0) return renderings.some((rendering) => holds(target, rendering));
  const bare = withoutMarks(target);
  // Of "Getty Images" and "Bộ đội Mai Hương" a part will do.
  return [name, ...name.split(/\s+/u).filter(isDistinct)].some((part) => holds(bare, withoutMarks(part)));
}

/** A part of a name that names somebody by itself. */
function isDistinct(part: string): boolean {
  return isCapital(part) && part.length > 2;
}

function renderingsOf(name: string): readonly string[] {
  return CREDITED.find(([pattern]) => pattern.test(name))?.[1] ?? [];
}

function holds(text: string, name: string): boolean {
  return findWhole(text.toLowerCase(), name.toLowerCase()).length > 0;
}

function lost(credit: Credit): Issue {
  return {
    check: 'caption',
    category: 'accuracy/omission',
    severity: 'minor',
    message: `the credit "${credit.text}" is lost; expected (${inEnglish(credit)})`,
  };
}

function changed(credit: Credit, agency: string): Issue {
  return {
    check: 'caption',
    category: 'accuracy/mistranslation',
    severity: 'major',
    message: `"${credit.text}" became ${agency}; expected (${inEnglish(credit)})`,
  };
}

/** "Photo: Reuters". */
function inEnglish({ label, names }: Credit): string {
  const english = ENGLISH_LABELS.find(([pattern]) => pattern.test(label))?.[1] ?? 'Photo';
  const credited = names.map((name) => renderingsOf(name)[0] ?? name).join(', ');
  return credited === '' ? english : `${english}: ${credited}`;
}
