import type { DownloadProgress } from '../run/download-file.ts';
import { grouped } from '../text/grouped.ts';

/** Cells of the bar. */
const BAR = 20;

/** How far a download is: `Hy-MT2.gguf [██████      ] 340 of 1,133 MB · 12 MB/s · 66 s left`. */
export function downloadLine({ what, bytes, total, perSecond }: DownloadProgress): string {
  const full = Math.floor((BAR * bytes) / Math.max(1, total));
  const bar = `[${'█'.repeat(full)}${' '.repeat(BAR - full)}]`;
  const left = perSecond > 0 ? timeIn((total - bytes) / perSecond) : '';
  const parts = [`${what} ${bar} ${megabytes(bytes)} of ${megabytes(total)} MB`, `${megabytes(perSecond)} MB/s`, left];
  return parts.filter((part) => part !== '').join(' · ');
}

function megabytes(bytes: number): string {
  const value = bytes / 1e6;
  return value < 10 ? value.toFixed(1) : grouped(Math.round(value));
}

function timeIn(seconds: number): string {
  return seconds < 90 ? `${Math.ceil(seconds)} s left` : `${Math.ceil(seconds / 60)} min left`;
}
