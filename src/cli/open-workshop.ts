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
}

/** The glossary of the folder songngu runs in, or, where there is none, the shipped one. */
const OWN_GLOSSARY = 'glossary';

/** Sets up what a run works with; engine and memory only when a paragraph needs them. */
export async function openWorkshop(
  options: WorkshopOptions,
  settings: EngineSettings,
  pace: Pace,
): Promise<Workshop & { close(): Promise<void> }> {
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
    close: async () => (await store?.catch(() => undefined))?.close(),
  };
}

type ClosableStore = ReplyStore & { close(): void };

async function openStore({ memory, fresh }: WorkshopOptions): Promise<ClosableStore> {
  const { openReplyStore } = await import('../memory/reply-store.ts');
  const store = openReplyStore(memory);
  return fresh ? { ...freshOnly(store), close: store.close } : store;
}
