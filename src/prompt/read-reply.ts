import * as v from 'valibot';
import { EngineError } from '../model/errors.ts';
import { normalizeText, toOneLine } from '../text/normalize.ts';
import { isRefusal } from '../text/reply-talk.ts';

const ReplySchema = v.object({ translation: v.string(), notes: v.fallback(v.nullish(v.array(v.string())), []) });

/** The reply's form, for servers that hold a model to a JSON schema (OpenAI's strict mode). */
export const REPLY_SCHEMA = {
  name: 'translation',
  schema: {
    type: 'object',
    properties: { translation: { type: 'string' }, notes: { type: 'array', items: { type: 'string' } } },
    required: ['translation', 'notes'],
    additionalProperties: false,
  },
};

export interface ReadReply {
  readonly translation: string;
  readonly notes: readonly string[];
}

const MOST_NOTES = 2;

/**
 * Reads what a model wrote: the JSON object that it was asked for, or, from one that cannot, the translation as plain text.
 * Thinking text, code fences, an opening such as "Here is the translation:" and quotation marks around the whole are
 * taken off where they are certainly no part of it; what is doubtful stays, for the checks.
 * @param source the paragraph, which tells whether quotation marks belong to it.
 * @throws EngineError `malformed` for an empty reply and broken JSON, `refusal` for one that says only that it will not.
 */
export function readReply(content: string, source: string): ReadReply {
  const text = normalizeText(unfence(withoutThinking(content).trim().replace(OPENING, '')).trim());
  const object = /\{\s*"translation"[\s\S]*/.exec(text)?.[0] ?? (text.startsWith('{') ? text : undefined);
  if (object === undefined) return { translation: orFault(plainText(text, source), source), notes: [] };
  const parsed = v.safeParse(ReplySchema, parseJson(object));
  if (!parsed.success) throw new EngineError('malformed', 'the reply is JSON of another form than asked for');
  const notes = (parsed.output.notes ?? []).map(toOneLine).filter(isEnglish);
  const translation = orFault(plainText(normalizeText(withoutThinking(parsed.output.translation)), source), source);
  return { translation, notes: notes.slice(0, MOST_NOTES) };
}

/** A note may name Vietnamese words; one that is written in them is of no use to the editor of the English. */
function isEnglish(note: string): boolean {
  const words = note.split(/[^\p{L}\p{M}]+/u).filter((word) => word !== '');
  return words.length > 0 && words.filter((word) => ONLY_VIETNAMESE.test(word)).length < words.length / 3;
}

/** ă đ ơ ư and the vowels with two marks, a hook or a dot. */
const ONLY_VIETNAMESE = /[ăđơưĂĐƠƯ\u1EA1-\u1EF9]/;

function orFault(translation: string, source: string): string {
  if (/^["“”]*$/.test(translation)) throw new EngineError('malformed', 'the translation is empty');
  if (isRefusal(translation, source)) throw new EngineError('refusal', `the model refused: ${excerpt(translation)}`);
  return translation;
}

const EXCERPT = 120;

function excerpt(text: string): string {
  return text.length > EXCERPT ? `${text.slice(0, EXCERPT - 1)}…` : text;
}

function parseJson(text: string): unknown {
  try {
    // A remark behind the object is none of it.
    return JSON.parse(text.slice(0, text.lastIndexOf('}') + 1));
  } catch {
    throw new EngineError('malformed', 'the reply is broken JSON');
  }
}

function withoutThinking(text: string): string {
  return text.replace(/<(think|thinking|reasoning)>[\s\S]*?<\/\1>/giu, '').replace(/^[\s\S]*<\/think>/iu, '');
}

function unfence(text: string): string {
  return /^\s*```[a-z]*\s*\n([\s\S]*?)\n?```\s*$/iu.exec(text)?.[1] ?? text;
}

const OPENING =
  /^\**(?:(?:sure|certainly|of course|okay|ok)[,.!]?\s+)?(?:here(?:'s| is| are)\s+(?:the|your|an?)\s+(?:[\w-]+\s+){0,3}translation[^:\n]{0,40}:|(?:the\s+)?(?:english\s+)?translation\s*:|bản dịch[^:\n]{0,30}:)\**\s*/iu;

function plainText(text: string, source: string): string {
  const body = toOneLine(unfence(text).replace(OPENING, ''));
  const quoted = /^(["“])(.*)(["”])$/u.exec(body)?.[2]?.trim();
  const sourceQuoted = /^["“«]/u.test(source);
  return quoted !== undefined && !sourceQuoted && !/["“”]/u.test(quoted) ? quoted : body;
}
