import type { ChatModel, ChatRequest } from '../model/engine.ts';
import { HY_MT_SAMPLING, hyMtMessage } from '../prompt/hy-mt.ts';
import { estimateTokens } from '../text/tokens.ts';

/** Room for a reply, in tokens: such a model does not think first, and English is no longer than twice its Vietnamese. */
const ROOM_RESERVE = 100;
const ROOM_FACTOR = 2;

/** A model of the Hy-MT family: asked in its own form, for plain text, with the sampling of its card. */
export function hyMtModel(model: ChatModel): ChatModel {
  return { ...model, complete: (request, signal) => model.complete(inItsForm(request), signal) };
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
