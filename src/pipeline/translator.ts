import type { Engine, Message, Reply, ReplyStore } from '../model/engine.ts';
import { EngineError } from '../model/errors.ts';
import type { PreparedSegment } from '../model/outcome.ts';
import { shiftMarks } from '../prompt/fixed-spans.ts';
import { questionOf } from '../prompt/question.ts';
import { REPLY_SCHEMA, readReply } from '../prompt/read-reply.ts';
import { estimateTokens } from '../text/tokens.ts';
import { splitPrepared } from './split-prepared.ts';

export interface TranslatorOptions {
  /** Opened when the first paragraph needs it. */
  readonly replies: () => Promise<ReplyStore>;
  /** Found when the first paragraph needs it; rejects with `UnavailableError` when there is none. */
  readonly engine: () => Promise<Engine>;
  /** The model asked for by name; undefined when any stored reply will do. */
  readonly model: string | undefined;
  /** The house style, in plain words. */
  readonly style: string;
}

export interface KnownReply {
  readonly reply: Reply;
  /** Known before this paragraph asked: from memory, or from an equal paragraph. */
  readonly recalled: boolean;
}

export interface Translator {
  /** What is known without asking. */
  recall(prepared: PreparedSegment, context: string): Promise<Reply | undefined>;
  /** @throws EngineError, UnavailableError */
  translate(prepared: PreparedSegment, context: string): Promise<KnownReply>;
}

/**
 * Translates by machine, never asking twice: a reply is known by the hash of what was asked (rules and paragraph with its
 * terms and first mentions, not the context) and stored the moment it comes; equal paragraphs in flight share one request.
 */
export function createTranslator({ replies, engine, model, style }: TranslatorOptions): Translator {
  const inFlight = new Map<string, Promise<Reply>>();
  return { recall, translate };

  async function recall(prepared: PreparedSegment, context: string): Promise<Reply | undefined> {
    return (await replies()).get(questionOf(prepared, context, style).asked, model);
  }

  async function translate(prepared: PreparedSegment, context: string): Promise<KnownReply> {
    const { asked, messages } = questionOf(prepared, context, style);
    const known = (await replies()).get(asked, model);
    if (known) return { reply: known, recalled: true };
    const underway = inFlight.get(asked);
    if (underway) return { reply: await underway, recalled: true };
    const request = ask(asked, messages, prepared, context);
    inFlight.set(asked, request);
    try {
      return { reply: await request, recalled: false };
    } finally {
      inFlight.delete(asked);
    }
  }

  async function ask(
    asked: string,
    messages: readonly Message[],
    prepared: PreparedSegment,
    context: string,
  ): Promise<Reply> {
    const found = await engine();
    const reply = await askWithRoom(found, messages, prepared).catch((error: unknown) => {
      if (error instanceof EngineError && error.fault === 'length') return translateInParts(prepared, context, error);
      throw error;
    });
    await (await replies()).put({ asked, model: found.name, source: prepared.segment.source, reply });
    return reply;
  }

  /** A paragraph whose translation is cut short whatever the room: in smaller parts, joined again. */
  async function translateInParts(prepared: PreparedSegment, context: string, cut: EngineError): Promise<Reply> {
    const parts = splitPrepared(prepared);
    if (parts.length < 2) throw cut;
    const known = await Promise.all(parts.map(({ part }) => translate(part, context)));
    return {
      translation: known.map(({ reply }, i) => shiftMarks(reply.translation, parts[i]?.fixedBefore ?? 0)).join(' '),
      notes: known.flatMap(({ reply }) => reply.notes).slice(0, 2),
      model: known[0]?.reply.model ?? '',
    };
  }
}

/** Room for a reply in tokens: several times the source, and a reserve for models that think first. */
const ROOM_RESERVE = 2000;
const ROOM_FACTOR = 4;
/** What is asked for after a reply was cut short, in multiples of the first room. */
const ROOMS = [1, 4];

async function askWithRoom(engine: Engine, messages: readonly Message[], prepared: PreparedSegment): Promise<Reply> {
  const { source } = prepared.segment;
  let cut: unknown;
  for (const multiple of ROOMS) {
    try {
      const { content, model } = await engine.ask({
        messages,
        schema: REPLY_SCHEMA,
        prepared,
        maxTokens: multiple * (ROOM_RESERVE + ROOM_FACTOR * estimateTokens(source)),
        validate: (text) => readReply(text, source),
      });
      return { ...readReply(content, source), model };
    } catch (error) {
      if (!(error instanceof EngineError) || error.fault !== 'length') throw error;
      cut = error;
    }
  }
  throw cut;
}
