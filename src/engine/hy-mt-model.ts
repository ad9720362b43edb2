import type { ChatModel, ChatRequest } from '../model/engine.ts';
import { HY_MT_SAMPLING, hyMtMessage, speaksHyMt } from '../prompt/hy-mt.ts';
import { estimateTokens } from '../text/tokens.ts';

/** Room for a reply, in tokens: such a model does not think first, and English is no longer than twice its Vietnamese. */
const ROOM_RESERVE = 100;
const ROOM_FACTOR = 2;

/** Whether a model, by its name or file, only translates and takes no instructions. */
export const isHyMt = speaksHyMt;

/** A model asked in its own dialect: one of the Hy-MT family by its template, for plain text, with the sampling of its card. */
export function inDialectOf(name: string, model: ChatModel): ChatModel {
  if (!isHyMt(name)) return model;
  return { name: model.name, complete: (request, signal) => model.complete(inItsForm(request), signal) };
}

function inItsForm({ schema, ...request }: ChatRequest): ChatRequest {
  const { prepared, maxTokens } = request;
  if (prepared === undefined) return { ...request, ...(schema && { schema }) };
  const room = ROOM_RESERVE + ROOM_FACTOR * estimateTokens(prepared.segment.source);
  return {
    ...request,
    messages: [hyMtMessage(prepared)],
    maxTokens: Math.min(maxTokens, room),
    sampling: HY_MT_SAMPLING,
  };
}
