import type { KeepReason, Range, Segment, SegmentKind } from '../model/article.ts';
import { addressRanges } from '../text/addresses.ts';
import { pattern } from '../text/pattern.ts';
import { hasAnyLetter } from '../text/word-characters.ts';
import type { OneLine } from './one-line.ts';

/** A paragraph as a reader of one format found it. */
export interface Block {
  readonly kind: SegmentKind;
  readonly line: OneLine;
  /** Positions in the article of what passes through untouched. */
  readonly fixed: readonly Range[];
  readonly keep?: KeepReason;
  readonly place?: Segment['place'];
}

// "Ảnh vệ tinh", "Ảnh chụp màn hình"; but "Ảnh hưởng" (influence) and "Nguồn tin" (a source said) are no credits.
const CREDIT =
  '(?:Ảnh(?!\\shưởng)(?:\\s\\p{L}+){0,4}|Nguồn(?!\\s(?:tin|gốc|lực|cung))(?:\\s\\p{L}+){0,1}|Đồ họa|Đồ hoạ|Video|Clip)';
/** "(Ảnh: Reuters)", "(Ảnh minh họa)." in brackets at the end; "Ảnh: AFP", "Nguồn: ISW", by itself or after a dash, bar or stop. */
const CAPTION = pattern`\(${CREDIT}(?::[^()]{1,80})?\)\.?$|(?:^|[.–—/|-]\s*)${CREDIT}:[^()]{1,80}$|^${CREDIT}\.?$`;

/** Whether a paragraph is the caption of a picture, by its credit; emphasis around it does not count. */
export function isCaption(source: string): boolean {
  return source.length <= 400 && CAPTION.test(source.replace(/[*_]+/g, ''));
}

/** Why a text needs no translation; undefined where it does. */
export function keepReason(source: string): KeepReason | undefined {
  const addresses = addressRanges(source);
  const words = addresses.reduceRight((text, { start, end }) => text.slice(0, start) + text.slice(end), source);
  if (hasAnyLetter(words)) return undefined;
  if (addresses.length > 0) return 'an address';
  // "1.250,5", "24/9" and "24-9" read differently in English; "2025" and "100%" do not.
  if (/\d/.test(source)) return /\d\s*[.,/:–-]\s*\d/.test(source) ? undefined : 'figures alone';
  return /^[\s*_=~#•·.–—-]+$/u.test(source) ? 'a rule' : 'no words';
}
