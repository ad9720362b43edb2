import { NO_COUNTS } from '../../src/bitext/summary.ts';
import { InputError } from '../../src/model/errors.ts';
import type { ArticleReport, DoneReport } from '../../src/run/article-report.ts';

export const jobOf = (name: string) => ({
  file: `input/${name}.txt`,
  path: `${name}.txt`,
  bitextFile: `output/${name}.md`,
  englishFile: `output/${name}.en.md`,
});
/** An article that is done, of two paragraphs by machine unless told otherwise. */
export const done = (name: string, more: Partial<DoneReport> = {}): DoneReport => ({
  job: jobOf(name),
  status: 'done',
  counts: { ...NO_COUNTS, segments: 2, machine: 2 },
  recalled: 0,
  toReview: [],
  findings: more.toReview?.length ?? 0,
  refusals: [],
  repairs: [],
  ...more,
});
export const refused = (name: string): ArticleReport => ({
  job: jobOf(name),
  status: 'refused',
  error: new InputError(`${name}.txt: it is not Vietnamese`),
});
export const stopped = (name: string, ...errors: [error: unknown] | []): ArticleReport => ({
  job: jobOf(name),
  status: 'stopped',
  ...(errors.length > 0 && { error: errors[0] }),
});
