import pLimit from 'p-limit';
import type { ChatModel, ChatReply, ChatRequest } from '../model/engine.ts';
import { EngineError, reasonOf } from '../model/errors.ts';
import { arrange, TEMPERATURE } from './dialect.ts';
import type { LlamaHistoryItem } from './llama-library.ts';
import { type LlamaOptions, type LlamaPlace, loadLlama } from './load-llama.ts';

/** A model in this process, until it is closed. */
export interface LlamaModel extends ChatModel {
  close(): Promise<void>;
}

/** What a chat template puts around the messages, in tokens. */
const TEMPLATE_ROOM = 64;
/** A reply without this much room need not be begun. */
const LEAST_ROOM = 32;
/** How long the end of a model is waited for; work in the background that cannot be broken off goes with the process. In milliseconds. */
const CLOSE_WAIT = 300;

/**
 * A chat model in this process, by llama.cpp. What two questions have in common at their beginning is worked on once: the
 * rules and the article stay in the context from one paragraph to the next.
 * @throws UnavailableError when library or model cannot be loaded, with the reason.
 */
export async function openLlamaModel(options: LlamaOptions): Promise<LlamaModel> {
  const { name, title, atOnce, signal } = options;
  const { llama, model, places } = await untilEither([signal], () => loadLlama(options));
  // Each with what its last question began with.
  const free = places.map((place) => ({ ...place, last: '' }));
  const limit = pLimit(atOnce);
  const grammars = new Map<object, Promise<object>>();
  return { name, complete, close };

  function complete(request: ChatRequest, deadline: AbortSignal): Promise<ChatReply> {
    return untilEither([deadline, signal], (until) => limit(() => inPlace(request, until)));
  }

  async function inPlace(request: ChatRequest, until: AbortSignal): Promise<ChatReply> {
    const beginning = request.messages
      .slice(0, -1)
      .map(({ content }) => content)
      .join('\n');
    // The place that has this article in its context already, else the one that has waited longest.
    const place = free.find(({ last }) => last === beginning) ?? free[0];
    if (place === undefined) throw new EngineError('server', 'no place in the model is free');
    free.splice(free.indexOf(place), 1);
    try {
      return await ask(place, request, until);
    } finally {
      free.push({ ...place, last: beginning });
    }
  }

  async function ask({ sequence, chat }: LlamaPlace, request: ChatRequest, until: AbortSignal): Promise<ChatReply> {
    const history = historyOf(request);
    const inputTokens = request.messages.reduce((sum, { content }) => sum + model.tokenize(content).length, 0);
    const room = Math.min(request.maxTokens, sequence.contextSize - inputTokens - TEMPLATE_ROOM);
    if (room < LEAST_ROOM)
      throw new EngineError('length', `the question fills the ${sequence.contextSize} tokens of the model's context`);
    const { sampling, schema } = request;
    const grammar = schema && (await grammarOf(schema.schema));
    const before = sequence.tokenMeter.getState();
    const { response, metadata } = await chat
      .generateResponse(history, {
        signal: until,
        maxTokens: room,
        temperature: sampling?.temperature ?? TEMPERATURE,
        ...(sampling && {
          topP: sampling.topP,
          topK: sampling.topK,
          repeatPenalty: { penalty: sampling.repetitionPenalty },
        }),
        ...(grammar && { grammar }),
        budgets: { thoughtTokens: 0 },
      })
      .catch((error: unknown) => Promise.reject(toEngineError(error, until)));
    if (metadata.stopReason === 'maxTokens') throw new EngineError('length', 'the reply was cut short');
    if (response.trim() === '') throw new EngineError('malformed', 'the reply is empty');
    const { usedInputTokens, usedOutputTokens } = sequence.tokenMeter.diff(before);
    const cachedInputTokens = Math.max(0, inputTokens - usedInputTokens);
    return {
      content: response,
      model: title,
      usage: { inputTokens, cachedInputTokens, outputTokens: usedOutputTokens },
    };
  }

  function grammarOf(schema: object): Promise<object> {
    const known = grammars.get(schema) ?? llama.createGrammarForJsonSchema(schema);
    grammars.set(schema, known);
    return known;
  }

  async function close(): Promise<void> {
    await Promise.race([llama.dispose(), new Promise((resolve) => setTimeout(resolve, CLOSE_WAIT).unref())]);
  }
}

/** Models with a template for turns take one message of a user at a time. */
function historyOf({ messages }: ChatRequest): LlamaHistoryItem[] {
  const turns = arrange(messages, 'alternating').map(({ role, content }) => ({ type: role, text: content }));
  return [...turns, { type: 'model', response: [] }];
}

function toEngineError(error: unknown, until: AbortSignal): EngineError {
  if (error instanceof EngineError) return error;
  if (until.aborted) return new EngineError('aborted', 'the model was stopped');
  return new EngineError('server', `the embedded model failed: ${reasonOf(error)}`, { cause: error });
}

/**
 * Gives `run` a signal that fires with the first of the given, and rejects then: what cannot be broken off is not waited
 * for. Nothing stays behind on signals that live as long as the run.
 */
async function untilEither<T>(signals: readonly AbortSignal[], run: (until: AbortSignal) => Promise<T>): Promise<T> {
  const controller = new AbortController();
  const stop = () => controller.abort();
  const stopped = new Promise<never>((_, reject) => {
    const error = new EngineError('aborted', 'the model was stopped');
    controller.signal.addEventListener('abort', () => reject(error));
  });
  for (const signal of signals) signal.addEventListener('abort', stop);
  if (signals.some(({ aborted }) => aborted)) stop();
  try {
    return await Promise.race([run(controller.signal), stopped]);
  } finally {
    for (const signal of signals) signal.removeEventListener('abort', stop);
  }
}
