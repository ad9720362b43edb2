import type { Engine, ReplyStore } from '../model/engine.ts';
import { EngineError } from '../model/errors.ts';
import type { PreparedSegment } from '../model/outcome.ts';
import type { Reply } from '../model/reply.ts';
import { shiftMarks } from '../prompt/fixed-spans.ts';
import type { Repair } from '../prompt/instruct.ts';
import { type Question, questionOf, repairQuestionOf } from '../prompt/question.ts';
import { REPLY_SCHEMA, readReply } from '../prompt/read-reply.ts';
import { estimateTokens } from '../text/tokens.ts';
import { splitPrepared } from './split-prepared.ts';

export interface TranslatorOptions {
  /** Opened when the first paragraph needs it. */
  readonly replies: () => Promise<ReplyStore>;
  /** Found when the first paragraph needs it; rejects with `UnavailableError` when there is none. */
  readonly engine: () => Promise<Engine>;
  /** The model that is asked for; undefined when any stored reply will do. */
  readonly model: () => Promise<string | undefined>;
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
  /** All that machines wrote for a paragraph. */
  repliesTo(source: string): Promise<readonly Reply[]>;
  /** @throws EngineError, UnavailableError */
  translate(prepared: PreparedSegment, context: string): Promise<KnownReply>;
  /**
   * The same with a draft whose faults are to be mended.
   * @throws EngineError, UnavailableError
   */
  repair(prepared: PreparedSegment, repair: Repair, context: string): Promise<Reply>;
  /** The repair that is known without asking. */
  recallRepair(prepared: PreparedSegment, repair: Repair, context: string): Promise<Reply | undefined>;
  /** Whether there is an engine to ask. */
  canAsk(): Promise<boolean>;
}

/**
 * Translates by machine, never asking twice: a reply is known by the hash of what was asked (rules and paragraph with its
 * terms and first mentions, not the context) and stored the moment it comes; equal paragraphs in flight share one request.
 */
export function createTranslator({ replies, engine, model, style }: TranslatorOptions): Translator {
  const inFlight = new Map<string, Promise<Reply>>();
  return {
    recall: (prepared, context) => recallAnswer(questionOf(prepared, context, style)),
    repliesTo: async (source) => (await replies()).ofSource(source),
    translate,
    repair: async (prepared, repair, context) =>
      (await know(repairQuestionOf(prepared, repair, context, style), prepared)).reply,
    recallRepair: (prepared, repair, context) => recallAnswer(repairQuestionOf(prepared, repair, context, style)),
    canAsk: () =>
      engine().then(
        () => true,
        () => false,
      ),
  };

  async function recallAnswer({ asked }: Question): Promise<Reply | undefined> {
    return (await replies()).get(asked, await model());
  }

  function translate(prepared: PreparedSegment, context: string): Promise<KnownReply> {
    return know(questionOf(prepared, context, style), prepared, (cut) => translateInParts(prepared, context, cut));
  }

  /** @param whenCut gives the reply where one is cut short whatever the room. */
  async function know({ asked, messages }: Question, prepared: PreparedSegment, whenCut = giveUp): Promise<KnownReply> {
    const known = (await replies()).get(asked, await model());
    if (known) return { reply: known, recalled: true };
    const underway = inFlight.get(asked);
    if (underway) return { reply: await underway, recalled: true };
    const request = ask({ asked, messages }, prepared, whenCut);
    inFlight.set(asked, request);
    try {
      return { reply: await request, recalled: false };
    } finally {
      inFlight.delete(asked);
    }
  }

  async function ask({ asked, messages }: Question, prepared: PreparedSegment, whenCut: typeof giveUp): Promise<Reply> {
    const found = await engine();
    const reply = await askWithRoom(found, messages, prepared).catch((error: unknown) => {
      if (error instanceof EngineError && error.fault === 'length') return whenCut(error);
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
      refused: known.find(({ reply }) => reply.refused)?.reply.refused,
    };
  }
}

async function giveUp(cut: EngineError): Promise<Reply> {
  throw cut;
}

/** Room for a reply in tokens: several times the source, and a reserve for models that think first. */
const ROOM_RESERVE = 2000;
const ROOM_FACTOR = 4;
/** What is asked for after a reply was cut short, in multiples of the first room. */
const ROOMS = [1, 4];

async function askWithRoom(engine: Engine, messages: Question['messages'], prepared: PreparedSegment): Promise<Reply> {
  const { source } = prepared.segment;
  let cut: unknown;
  for (const multiple of ROOMS) {
    try {
      const { content, model, refused } = await engine.ask({
        messages,
        schema: REPLY_SCHEMA,
        prepared,
        maxTokens: multiple * (ROOM_RESERVE + ROOM_FACTOR * estimateTokens(source)),
        validate: (text) => readReply(text, source),
      });
      return { ...readReply(content, source), model, ...(refused && { refused }) };
    } catch (error) {
      if (!(error instanceof EngineError) || error.fault !== 'length') throw error;
      cut = error;
    }
  }
  throw cut;
}
