import { resolve } from 'node:path';
import { createPace, type RunEnding } from '../engine/pace.ts';
import { createRateLimits } from '../engine/rate-limits.ts';
import { compileTerms } from '../glossary/compile-terms.ts';
import { loadGlossary } from '../glossary/load-glossary.ts';
import { freshOnly, withoutRepairs } from '../memory/fresh-only.ts';
import { loadReviewed, NOTHING_REVIEWED } from '../memory/load-reviewed.ts';
import type { Memory } from '../memory/open-memory.ts';
import type { RecordStore, ReplyStore } from '../model/engine.ts';
import { EngineError, UnavailableError } from '../model/errors.ts';
import { makeAnew } from '../model/keep.ts';
import { createTranslator } from '../pipeline/translator.ts';
import type { Workshop } from '../pipeline/workshop.ts';
import { AT_ONCE, type FoundEngine, findEngine } from './find-engine.ts';
import { glossaryFolders, reviewedIn } from './glossary-folders.ts';
import { keepIn, keptFile } from './keep.ts';
import { readVersion } from './package-root.ts';
import { type RunWatch, type WorkshopOptions, withDefaults } from './run-options.ts';
import { createMeter, type Traffic } from './traffic.ts';

/** What articles are translated with, until it is closed. */
export interface OpenWorkshop extends Workshop {
  /** What machines answered before; opened when it is asked for. */
  readonly replies: () => Promise<ReplyStore>;
  /** What was said of articles that were made; undefined where it is of no use. */
  readonly records?: () => Promise<RecordStore | undefined>;
  /** Told of an article in which nothing is new how many segments it has; of its outcomes nothing is told. */
  readonly onUnchanged?: (segments: number) => void;
  /** The model asked for by name. */
  readonly model: string | undefined;
  /** What was asked of the engine so far. */
  readonly traffic: () => Traffic;
  /** Lets no further request leave; what is in flight is awaited and stored. */
  stop(): void;
  close(): Promise<void>;
}

/**
 * Sets up what articles are translated with; engine and memory are opened only when a paragraph needs them.
 * @param watch is told of what happens.
 * @throws ConfigError for options that make no sense, GlossaryError for rows that cannot be used.
 */
export async function openWorkshop(given: Partial<WorkshopOptions> = {}, watch: RunWatch = {}): Promise<OpenWorkshop> {
  const options = withDefaults(given);
  const folders = glossaryFolders(options.glossary);
  const { home } = options.engine;
  const kept = (name: string) =>
    BUILD && home
      ? keepIn(
          keptFile(
            home,
            name,
            folders.map((folder) => resolve(folder)),
          ),
          BUILD,
        )
      : makeAnew;
  const [{ terms, style }, reviewed] = await Promise.all([
    loadGlossary(folders, kept('glossary')),
    options.reviewed ? loadReviewed(reviewedIn(folders), kept('reviewed')) : NOTHING_REVIEWED,
  ]);
  const limits = createRateLimits({ requestsPerMinute: options.rpm, tokensPerMinute: options.tpm });
  const pace = createPace(options.concurrency ?? AT_ONCE, limits);
  const isAtSameServer = options.engine.fallback?.baseURL === undefined;
  const fallbackPace = createPace(options.concurrency ?? AT_ONCE, isAtSameServer ? limits : undefined);
  const stopped = new AbortController();
  const meter = createMeter(() => ({
    inFlight: pace.inFlight + fallbackPace.inFlight,
    pausedFor: Math.max(pace.pausedFor, fallbackPace.pausedFor),
  }));
  let memory: Promise<Memory> | undefined;
  const stores = () => (memory ??= openStores(options, watch));
  const endAll = (reason: RunEnding) => {
    for (const each of [pace, fallbackPace]) each.end(reason);
  };
  const replies = async () => endingWith((await stores()).replies, endAll);
  // Without a memory that can be opened the checks look anew; a paragraph that needs it says so.
  const ifOpened = () => stores().catch(() => undefined);
  let found: Promise<FoundEngine> | undefined;
  const retry = {
    onRequest: meter.onRequest,
    onReply: meter.onReply,
    limits,
    onRetry(error: EngineError, wait: number) {
      if ((error.retryAfter ?? 0) > wait) watch.onShortWait?.(error.retryAfter ?? 0, wait);
    },
  };
  const host = {
    onNotice: watch.onNotice,
    onProgress: watch.onDownload,
    consent: options.consent,
    signal: stopped.signal,
  };
  const engine = async () => (found ??= findEngine(options, { pace, fallbackPace, retry }, host));
  const model = options.chatModel?.name ?? options.engine.model;
  // Whoever names an engine, and no model of it, wants no other engine's replies.
  const modelOfReplies = async () => (model === undefined && options.engine.named ? (await engine()).name : model);
  const isModelKnown = model !== undefined || !options.engine.named;
  return {
    termBase: compileTerms(terms),
    style,
    reviewed,
    decisions: async () => (await stores()).decisions,
    ...(BUILD && { verdicts: { checks: BUILD, open: async () => (await ifOpened())?.verdicts } }),
    ...(BUILD && isModelKnown && !options.fresh && { records: async () => (await ifOpened())?.records }),
    translator: createTranslator({ replies, engine, model: modelOfReplies, style }),
    repair: options.repair,
    acronyms: options.acronyms,
    version: readVersion(),
    ...(watch.onArticle && { onArticle: watch.onArticle }),
    ...(watch.onUnchanged && { onUnchanged: watch.onUnchanged }),
    ...(watch.onOutcome && { onOutcome: watch.onOutcome }),
    ...(watch.onNotice && { onNotice: watch.onNotice }),
    replies,
    model,
    traffic: meter.traffic,
    stop() {
      endAll(new EngineError('aborted', 'the run was stopped'));
      stopped.abort();
    },
    async close() {
      await (await found?.catch(() => undefined))?.close?.();
      (await memory?.catch(() => undefined))?.close();
    },
  };
}

/** Where an answer cannot be stored, none is to be paid for any more. */
function endingWith(replies: ReplyStore, endAll: (reason: RunEnding) => void): ReplyStore {
  return {
    ...replies,
    put: (reply) =>
      replies.put(reply).catch((error: unknown) => {
        if (error instanceof UnavailableError) endAll(error);
        throw error;
      }),
  };
}

/** Which songngu this is, set when it is built: what another one found or read is not taken for what this one would. */
declare const SONGNGU_BUILD: string | undefined;
const BUILD = typeof SONGNGU_BUILD === 'string' ? SONGNGU_BUILD : undefined;

async function openStores({ memory, fresh }: WorkshopOptions, { onNotice }: RunWatch): Promise<Memory> {
  const { openMemory } = await import('../memory/open-memory.ts');
  const opened = openMemory(memory, (text) => onNotice?.(text));
  return fresh ? { ...opened, replies: freshOnly(opened.replies), verdicts: withoutRepairs(opened.verdicts) } : opened;
}
