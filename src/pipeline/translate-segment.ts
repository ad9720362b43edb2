import { EngineError } from '../model/errors.ts';
import type { Origin, Outcome, PreparedSegment } from '../model/outcome.ts';
import { restoreFixed } from '../prompt/fixed-spans.ts';
import type { Way } from './decide.ts';
import type { Workshop } from './workshop.ts';

/**
 * The way of one segment: kept, or reviewed by a person, or translated by machine. Its issues are found later, with those
 * of the whole article.
 * @throws EngineError that ends the run, UnavailableError; other faults of the engine are the segment's outcome.
 */
export async function translateSegment(
  prepared: PreparedSegment,
  way: Way,
  context: string,
  { translator }: Pick<Workshop, 'translator'>,
): Promise<Outcome> {
  const { segment } = prepared;
  if (way.by === 'kept') return { status: 'kept', reason: way.reason };
  if (way.by === 'person') return translated(way.target, { by: 'person' }, []);
  if (way.by === 'reviewed')
    return translated(way.target, { by: 'reviewed', ...(way.decided && { decided: true }) }, []);
  try {
    const { reply, recalled } = await translator.translate(prepared, context);
    const target = restoreFixed(reply.translation, segment.source, segment.fixed);
    return translated(
      target,
      { by: 'machine', model: reply.model, recalled, ...(reply.refused && { refused: reply.refused }) },
      reply.notes,
    );
  } catch (error) {
    if (!(error instanceof EngineError) || error.fatal) throw error;
    return { status: 'failed', reason: error.message };
  }
}

function translated(target: string, origin: Origin, notes: readonly string[]): Outcome {
  return { status: 'translated', target, origin, issues: [], notes };
}
