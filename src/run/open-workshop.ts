import { join } from 'node:path';
import { createPace } from '../engine/pace.ts';
import { createRateLimits } from '../engine/rate-limits.ts';
import { compileTerms } from '../glossary/compile-terms.ts';
import { loadGlossary } from '../glossary/load-glossary.ts';
import { freshOnly } from '../memory/fresh-only.ts';
import { loadReviewed } from '../memory/load-reviewed.ts';
import type { Memory } from '../memory/open-memory.ts';
import type { Engine, ReplyStore } from '../model/engine.ts';
import { EngineError } from '../model/errors.ts';
import { createTranslator } from '../pipeline/translator.ts';
import type { Workshop } from '../pipeline/workshop.ts';
import { findEngine } from './find-engine.ts';
import { glossaryFolder } from './glossary-folder.ts';
import { readVersion } from './package-root.ts';
import { type RunWatch, type WorkshopOptions, withDefaults } from './run-options.ts';
import { createMeter, type Traffic } from './traffic.ts';

/** What articles are translated with, until it is closed. */
export interface OpenWorkshop extends Workshop {
  /** What machines answered before; opened when it is asked for. */
  readonly replies: () => Promise<ReplyStore>;
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
  const folder = glossaryFolder(options.glossary);
  const [{ terms, style }, reviewed] = await Promise.all([
    loadGlossary(folder),
    options.reviewed ? loadReviewed(join(folder, 'reviewed.tmx')) : { get: () => undefined },
  ]);
  const limits = createRateLimits({ requestsPerMinute: options.rpm, tokensPerMinute: options.tpm });
  const pace = createPace(options.concurrency, limits);
  const meter = createMeter(() => pace.inFlight);
  let memory: Promise<Memory> | undefined;
  const stores = () => (memory ??= openStores(options, watch));
  const replies = async () => (await stores()).replies;
  // Without a memory that can be opened the checks look anew; a paragraph that needs it says so.
  const verdicts = () =>
    stores().then(
      (opened) => opened.verdicts,
      () => undefined,
    );
  let found: Promise<Engine> | undefined;
  const engine = async () =>
    (found ??= findEngine(options, pace, {
      timeout: options.timeout * 1000,
      onRequest: meter.onRequest,
      onReply: meter.onReply,
      limits,
      onRetry(error, wait) {
        meter.onRetry();
        if ((error.retryAfter ?? 0) > wait) watch.onShortWait?.(error.retryAfter ?? 0, wait);
      },
    }));
  const model = options.chatModel?.name ?? options.engine.model;
  return {
    termBase: compileTerms(terms),
    style,
    reviewed,
    decisions: async () => (await stores()).decisions,
    ...(CHECKS && { verdicts: { checks: CHECKS, open: verdicts } }),
    translator: createTranslator({ replies, engine, model, style }),
    acronyms: options.acronyms,
    version: readVersion(),
    ...(watch.onArticle && { onArticle: watch.onArticle }),
    ...(watch.onOutcome && { onOutcome: watch.onOutcome }),
    ...(watch.onNotice && { onNotice: watch.onNotice }),
    replies,
    model,
    traffic: meter.traffic,
    stop: () => pace.end(new EngineError('aborted', 'the run was stopped')),
    close: async () => (await memory?.catch(() => undefined))?.close(),
  };
}

/** Which checks these are, set when they are built: what others found is not taken for what these would find. */
declare const SONGNGU_BUILD: string | undefined;
const CHECKS = typeof SONGNGU_BUILD === 'string' ? SONGNGU_BUILD : undefined;

async function openStores({ memory, fresh }: WorkshopOptions, { onNotice }: RunWatch): Promise<Memory> {
  const { openMemory } = await import('../memory/open-memory.ts');
  const opened = openMemory(memory, (text) => onNotice?.(text));
  return fresh ? { ...opened, replies: freshOnly(opened.replies) } : opened;
}
