import type { Attempt, Issue, PreparedSegment, Usage } from './outcome.ts';
import type { Refusal, Reply } from './reply.ts';

export interface Message {
  readonly role: 'system' | 'user';
  readonly content: string;
}

/** One request to a model: its messages, and what the reply may be. */
export interface ChatRequest {
  readonly messages: readonly Message[];
  /**
   * JSON schema of the reply; without one it is plain text. A server that cannot take it is asked for JSON, then for text.
   */
  readonly schema?: { readonly name: string; readonly schema: Record<string, unknown> };
  /** The paragraph that is asked about, for models that put questions in a form of their own. */
  readonly prepared?: PreparedSegment;
  /** How the model's words are drawn, where it has values of its own. */
  readonly sampling?: Sampling;
  /** Room for the reply, in tokens. */
  readonly maxTokens: number;
  /** Throws `EngineError` for a reply that is of no use; it is then asked for again. */
  readonly validate: (content: string) => void;
}

export interface Sampling {
  readonly temperature: number;
  readonly topP: number;
  readonly topK: number;
  readonly repetitionPenalty: number;
}

export interface ChatReply {
  readonly content: string;
  /** The model that wrote it, as the server calls it. */
  readonly model: string;
  readonly usage: Usage;
  readonly limits?: ServerLimits;
  /** The model that was asked first, and would not. */
  readonly refused?: Refusal;
}

/** What a server says of what it lets through. */
export interface ServerLimits {
  readonly requestsPerMinute?: number | undefined;
  readonly tokensPerMinute?: number | undefined;
  /** Until its count begins anew. */
  readonly requestsLeft?: number | undefined;
  readonly tokensLeft?: number | undefined;
}

/** One attempt at a model; throws `EngineError`. */
export interface ChatModel {
  /** The model that is asked for. */
  readonly name: string;
  complete(request: ChatRequest, signal: AbortSignal): Promise<ChatReply>;
}

/** A model with all that stands around it: pace, deadline, retry. Throws `EngineError` when it has given up. */
export interface Engine {
  readonly name: string;
  ask(request: ChatRequest): Promise<ChatReply>;
}

/** A reply with what it answers. */
export interface Answer {
  /** The hash of what was asked. */
  readonly asked: string;
  /** The model that was asked for; the server may call it by another name. */
  readonly model: string;
  /** The Vietnamese of the paragraph, for people: marks in the reply stand for its fixed stretches. */
  readonly source: string;
  readonly reply: Reply;
}

/** What machines answered, by the hash of what was asked and the model that was asked for. */
export interface ReplyStore {
  /** Without a model any model's reply will do. */
  get(asked: string, model: string | undefined): Reply | undefined;
  /** All that machines wrote for a paragraph, drafts and repairs. Looks at every reply. */
  ofSource(source: string): readonly Reply[];
  /** Durable when it resolves. */
  put(answer: Answer): Promise<void>;
}

/** Translations that a person has reviewed, by Vietnamese text. */
export interface ReviewedTranslations {
  get(source: string): string | undefined;
  /** Of all of them. */
  readonly hash: string;
}

/** What became of an article when the checks had looked at it. */
export interface Verdict {
  /** The issues of each row. */
  readonly issues: readonly (readonly Issue[])[];
  /** The answers of each row that was asked for again, the draft first. */
  readonly repairs: Readonly<Record<number, readonly Attempt[]>>;
}

/** What was said of articles when they were made, so that one in which nothing is new need not be made again. */
export interface RecordStore {
  /**
   * A number that grows when something that an article may have been made of has changed: a decision, a dismissal, a known
   * reply. Undefined where it is lost, and no record can be relied on.
   */
  changes(): number | undefined;
  /** @param output the name of what was made; what was said of it last is kept. */
  get(output: string): { readonly seen: string; readonly record: unknown } | undefined;
  /** @param seen the hash of all that it would be made of again. */
  put(output: string, seen: string, record: unknown): Promise<void>;
}

/** What the checks found in articles, so that they need not look again. */
export interface VerdictStore {
  /**
   * @param article the hash of its source; what was found in it last is kept.
   * @param seen the hash of all that the checks saw.
   */
  get(article: string, seen: string): Verdict | undefined;
  put(article: string, seen: string, verdict: Verdict): Promise<void>;
}
