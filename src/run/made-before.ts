import * as v from 'valibot';
import { signature } from '../pipeline/signature.ts';
import type { WrittenFiles } from '../pipeline/written-files.ts';
import { sha256 } from '../text/hash.ts';
import type { DoneReport } from './article-report.ts';
import type { OpenWorkshop } from './open-workshop.ts';
import type { Job } from './plan-work.ts';

/** An article as it stands, before it is made. */
export interface MadeBefore {
  /** What there is to report of it, where nothing is new: it is as it would be made. */
  readonly report: DoneReport | undefined;
  /** Remembers what was made of it. */
  keep(report: DoneReport, outputs: WrittenFiles): Promise<void>;
}

/**
 * Looks whether an article has to be made at all: not where its bytes, both its files, the glossary, the rules and all else that
 * the workshop has are what they were, and no decision and no known reply has changed since.
 */
export async function madeBefore(
  job: Job,
  bytes: Uint8Array,
  files: WrittenFiles,
  workshop: OpenWorkshop,
): Promise<MadeBefore | undefined> {
  const records = await workshop.records?.();
  // Before anything is looked up: what changes meanwhile makes the record one of yesterday.
  const changes = records?.changes();
  if (!records || changes === undefined) return undefined;
  const seen = ({ bitext, english }: WrittenFiles) =>
    sha256(JSON.stringify([workshopOf(workshop), changes, job.path, sha256(bytes), bitext.text, english.text]));
  const known = records.get(job.bitextFile);
  return {
    // Where there is no record, nothing is hashed before the first request.
    report: known && known.seen === seen(files) ? asReport(known.record, job) : undefined,
    async keep({ job: _job, readBack: _isNewsOnce, ...record }, outputs) {
      // What cannot be remembered is made again.
      await records.put(job.bitextFile, seen(outputs), record).catch(() => undefined);
    },
  };
}

function workshopOf(workshop: OpenWorkshop): readonly unknown[] {
  const { verdicts, repair, model, reviewed } = workshop;
  return [verdicts?.checks, repair, model, reviewed.hash, signature(workshop)];
}

function asReport(stored: unknown, job: Job): DoneReport | undefined {
  const parsed = v.safeParse(RecordSchema, stored);
  if (!parsed.success) return undefined;
  const record = parsed.output;
  // Nothing was asked for it now.
  return { job, ...record, recalled: record.counts.machine };
}

const Texts = v.array(v.string());
const RecordSchema = v.object({
  status: v.literal('done'),
  counts: v.object({
    segments: v.number(),
    reviewed: v.number(),
    machine: v.number(),
    edited: v.number(),
    kept: v.number(),
    failed: v.number(),
    issues: v.object({ critical: v.number(), major: v.number(), minor: v.number() }),
  }),
  toReview: v.array(
    v.object({
      severity: v.picklist(['failed', 'critical', 'major', 'minor', 'neutral']),
      place: v.string(),
      message: v.string(),
    }),
  ),
  findings: v.number(),
  refusals: v.array(v.object({ paragraph: v.string(), model: v.string(), reason: v.string(), writtenBy: v.string() })),
  repairs: v.array(
    v.object({
      paragraph: v.string(),
      attempts: v.array(v.object({ model: v.string(), taken: v.boolean(), issues: Texts })),
    }),
  ),
});
