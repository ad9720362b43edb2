import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createPace } from '../engine/pace.ts';
import { compileTerms } from '../glossary/compile-terms.ts';
import { loadGlossary } from '../glossary/load-glossary.ts';
import { freshOnly } from '../memory/fresh-only.ts';
import { loadReviewed } from '../memory/load-reviewed.ts';
import type { Engine, ReplyStore } from '../model/engine.ts';
import { EngineError } from '../model/errors.ts';
import { createTranslator } from '../pipeline/translator.ts';
import type { Workshop } from '../pipeline/workshop.ts';
import { findEngine } from './find-engine.ts';
import { PACKAGE_ROOT, readVersion } from './package-root.ts';
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

/** The glossary of the folder songngu runs in, or, where there is none, the shipped one. */
const OWN_GLOSSARY = 'glossary';

/**
 * Sets up what articles are translated with; engine and memory are opened only when a paragraph needs them.
 * @param watch is told of what happens.
 * @throws ConfigError for options that make no sense, GlossaryError for rows that cannot be used.
 */
export async function openWorkshop(given: Partial<WorkshopOptions> = {}, watch: RunWatch = {}): Promise<OpenWorkshop> {
  const options = withDefaults(given);
  const folder = options.glossary ?? (existsSync(OWN_GLOSSARY) ? OWN_GLOSSARY : join(PACKAGE_ROOT, OWN_GLOSSARY));
  const [{ terms, style }, reviewed] = await Promise.all([
    loadGlossary(folder),
    options.reviewed ? loadReviewed(join(folder, 'reviewed.tmx')) : { get: () => undefined },
  ]);
  const pace = createPace(options.concurrency);
  const meter = createMeter(() => pace.inFlight);
  let store: Promise<ClosableStore> | undefined;
  const replies = async () => (store ??= openStore(options));
  let found: Promise<Engine> | undefined;
  const engine = async () =>
    (found ??= findEngine(options, pace, {
      timeout: options.timeout * 1000,
      onRequest: meter.onRequest,
      onReply: meter.onReply,
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
    translator: createTranslator({ replies, engine, model, style }),
    acronyms: options.acronyms,
    version: readVersion(),
    ...(watch.onArticle && { onArticle: watch.onArticle }),
    ...(watch.onOutcome && { onOutcome: watch.onOutcome }),
    replies,
    model,
    traffic: meter.traffic,
    stop: () => pace.end(new EngineError('aborted', 'the run was stopped')),
    close: async () => (await store?.catch(() => undefined))?.close(),
  };
}

type ClosableStore = ReplyStore & { close(): void };

async function openStore({ memory, fresh }: WorkshopOptions): Promise<ClosableStore> {
  const { openReplyStore } = await import('../memory/reply-store.ts');
  const store = openReplyStore(memory);
  return fresh ? { ...freshOnly(store), close: store.close } : store;
}
