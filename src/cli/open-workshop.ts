import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Pace } from '../engine/pace.ts';
import { compileTerms } from '../glossary/compile-terms.ts';
import { loadGlossary } from '../glossary/load-glossary.ts';
import { freshOnly } from '../memory/fresh-only.ts';
import { loadReviewed } from '../memory/load-reviewed.ts';
import type { Engine, ReplyStore } from '../model/engine.ts';
import { createTranslator } from '../pipeline/translator.ts';
import type { Workshop } from '../pipeline/workshop.ts';
import { type EngineSettings, findEngine } from './find-engine.ts';
import { PACKAGE_ROOT, readVersion } from './package-root.ts';

export interface WorkshopOptions {
  readonly glossary: string | undefined;
  readonly memory: string;
  readonly fresh: boolean;
  readonly reviewed: boolean;
  readonly acronyms: 'first' | 'keep';
  /** Say what would be done, and do nothing. */
  readonly dryRun: boolean;
}

export interface OpenWorkshop extends Workshop {
  /** What machines answered before; opened when it is asked for. */
  readonly replies: () => Promise<ReplyStore>;
  /** The model asked for by name. */
  readonly model: string | undefined;
  close(): Promise<void>;
}

/** The glossary of the folder songngu runs in, or, where there is none, the shipped one. */
const OWN_GLOSSARY = 'glossary';

/** Sets up what a run works with; engine and memory only when a paragraph needs them. */
export async function openWorkshop(
  options: WorkshopOptions,
  settings: EngineSettings,
  pace: Pace,
): Promise<OpenWorkshop> {
  const folder = options.glossary ?? (existsSync(OWN_GLOSSARY) ? OWN_GLOSSARY : join(PACKAGE_ROOT, OWN_GLOSSARY));
  const [{ terms, style }, reviewed] = await Promise.all([
    loadGlossary(folder),
    options.reviewed ? loadReviewed(join(folder, 'reviewed.tmx')) : { get: () => undefined },
  ]);
  let store: Promise<ClosableStore> | undefined;
  const replies = async () => (store ??= openStore(options));
  let found: Promise<Engine> | undefined;
  const engine = async () => (found ??= findEngine(settings, pace));
  return {
    termBase: compileTerms(terms),
    style,
    reviewed,
    translator: createTranslator({ replies, engine, model: settings.model, style }),
    acronyms: options.acronyms,
    version: readVersion(),
    replies,
    model: settings.model,
    close: async () => (await store?.catch(() => undefined))?.close(),
  };
}

/** A dry run leaves no file behind. */
const EMPTY_STORE: ClosableStore = { get: () => undefined, put: () => undefined, close: () => undefined };

type ClosableStore = ReplyStore & { close(): void };

async function openStore({ memory, fresh, dryRun }: WorkshopOptions): Promise<ClosableStore> {
  if (dryRun && !existsSync(memory)) return EMPTY_STORE;
  const { openReplyStore } = await import('../memory/reply-store.ts');
  const store = openReplyStore(memory);
  return fresh ? { ...freshOnly(store), close: store.close } : store;
}
