import type { Article, Segment } from '../model/article.ts';
import type { Decision, DecisionStore } from '../model/decision.ts';
import type { Reply } from '../model/reply.ts';
import { articleContext } from '../prompt/article-context.ts';
import { restoreFixed } from '../prompt/fixed-spans.ts';
import { decide } from './decide.ts';
import type { Handwork } from './handwork.ts';
import { placeOf } from './place-of.ts';
import { prepare } from './prepare.ts';
import { readHandwork } from './read-handwork.ts';
import type { Workshop } from './workshop.ts';
import type { WrittenFiles } from './written-files.ts';

interface Taken {
  readonly handwork: Handwork;
  /** What nobody had decided before. */
  readonly news: readonly Decision[];
}

/**
 * Reads what people did to an article's files, and stores what is new of what they decided.
 * @throws InputError for files that cannot be read back, with the line.
 */
export async function takeHandwork(
  article: Article,
  segments: readonly Segment[],
  workshop: Workshop,
  files: WrittenFiles,
): Promise<Taken> {
  const decisions = await workshop.decisions?.();
  const handwork = await readHandwork(article, segments, files, { reviewed: workshop.reviewed, decisions });
  if (handwork.gone > 0) workshop.onNotice?.(rowsAreBack(files.bitext.name, handwork.gone));
  const unknown = handwork.decisions.filter((each) => !isStored(each, decisions));
  if (unknown.length === 0) return { handwork, news: [] };
  const ofMachines = await findMachines(unknown, article, segments, workshop);
  const news = unknown.filter((each) => !ofMachines.has(each));
  if (news.length > 0) await decisions?.decide(news);
  return { handwork, news };
}

function rowsAreBack(file: string, gone: number): string {
  const what =
    gone === 1 ? '1 row was taken out of the table and is' : `${gone} rows were taken out of the table and are`;
  return `${file}: ${what} there again; to leave a paragraph out, take it out of the article`;
}

/** What is stored already keeps its age: the newest decision serves equal paragraphs. */
function isStored({ kind, source, target, place }: Decision, decisions: DecisionStore | undefined): boolean {
  const known = place && decisions?.find(source, place);
  return (
    known?.kind === kind &&
    known.target === target &&
    known.place?.article === place?.article &&
    known.place?.occurrence === place?.occurrence
  );
}

/**
 * Texts that are no person's, though they are not what the side-by-side file notes: a machine's newer answer, where a run was
 * killed between the two files, or one of them was taken from another day.
 */
async function findMachines(
  edits: readonly Decision[],
  article: Article,
  segments: readonly Segment[],
  workshop: Workshop,
): Promise<ReadonlySet<Decision>> {
  const decisions = await workshop.decisions?.();
  const context = articleContext(segments);
  const found = new Set<Decision>();
  for (const [i, prepared] of prepare(segments, workshop).entries()) {
    const { source, fixed } = prepared.segment;
    const place = placeOf(article, prepared.segment);
    const edit = edits.find((each) => each.source === source && each.place?.occurrence === place.occurrence);
    if (edit?.kind !== 'edit') continue;
    if (decide(prepared.segment, place, { decisions, reviewed: workshop.reviewed }).by !== 'machine') continue;
    const wrote = (reply: Reply | undefined) => reply && restoreFixed(reply.translation, source, fixed) === edit.target;
    const { recall, repliesTo } = workshop.translator;
    // Its answer, or a repair of it.
    if (wrote(await recall(prepared, context(i))) || (await repliesTo(source)).some(wrote)) found.add(edit);
  }
  return found;
}
