import { availableParallelism, loadavg } from 'node:os';
import type { ChatModel } from '../model/engine.ts';
import { ConfigError, EngineError, UnavailableError } from '../model/errors.ts';
import { meansEmbedded } from './choose-engine.ts';
import { installedEngine, isThere } from './embedded-files.ts';
import type { EngineHost } from './engine-host.ts';
import { DEFAULT_MODEL_FILE, modelFileOf, shortName } from './model-file.ts';
import { noEngine } from './no-engine.ts';
import { homeOf, pullEngine } from './pull-engine.ts';
import { type EngineAccess, typed } from './read-environment.ts';

/** A model in this process, asked in its own dialect. */
export interface Embedded {
  readonly model: ChatModel;
  /** Requests at once. */
  readonly atOnce: number;
  close(): Promise<void>;
}

/** Tokens of a question with its answer. A model that only translates is asked short ones, others get the article with each. */
const CONTEXT = { hyMt: 4096, instruct: 8192 } as const;

/**
 * Requests at once, without and with a graphics card. On a processor two at once were as fast as two in turn, while each has a
 * context of its own, in which rules and article are worked through again.
 */
const AT_ONCE = { processor: 1, card: 2 } as const;

/**
 * Opens the embedded engine; what is missing of it is loaded first, if that is agreed to.
 * @param atOnce as set by a person.
 * @throws UnavailableError when it is not there and is not to be loaded, or cannot be.
 */
export async function openEmbedded(access: EngineAccess, host: EngineHost, atOnce?: number): Promise<Embedded> {
  const home = homeOf(access);
  const file = modelFileOf(access.model ?? DEFAULT_MODEL_FILE, home);
  if (!file.source && !isThere(file)) throw new ConfigError(`${file.path}: there is no such model file`);
  if (!installedEngine(home) || !isThere(file)) await pull(access, file.name, host);
  const engine = installedEngine(home);
  if (engine === undefined) throw new UnavailableError(`${home}: the engine is not there`);
  const [{ openLlamaModel }, { inDialectOf, isHyMt }] = await Promise.all([
    import('../engine/llama-model.ts'),
    import('../engine/hy-mt-model.ts'),
  ]);
  const places = atOnce ?? (engine.gpu && isHyMt(file.path) ? AT_ONCE.card : AT_ONCE.processor);
  const model = await openLlamaModel({
    library: engine.folder,
    file: file.path,
    name: file.name,
    title: shortName(file),
    gpu: engine.gpu,
    threads: access.threads ?? freeCores(),
    atOnce: places,
    contextSize: isHyMt(file.path) ? CONTEXT.hyMt : CONTEXT.instruct,
    signal: host.signal,
  });
  return { model: inDialectOf(file.path, model), atOnce: places, close: model.close };
}

/** Why it is asked. */
const NO_OTHER = 'There is no key in .env, and no server of models on this machine.';

async function pull(access: EngineAccess, model: string, host: EngineHost): Promise<void> {
  const { consent, onNotice, onProgress, signal } = host;
  const agreed =
    consent &&
    (await pullEngine(
      { ...access, model },
      {
        consent: (offer) => consent(meansEmbedded(access) ? offer : `${NO_OTHER}\n${offer}`),
        signal,
        ...(onNotice && { onNotice }),
        ...(onProgress && { onProgress }),
      },
    ));
  if (signal.aborted) throw new EngineError('aborted', 'the run was stopped');
  if (agreed) return;
  throw new UnavailableError(meansEmbedded(access) ? notLoaded(model) : noEngine());
}

/** Of what was asked for by name. */
function notLoaded(model: string): string {
  const command = model === DEFAULT_MODEL_FILE ? 'engines pull' : `engines pull --model ${model}`;
  return `The embedded engine is not loaded yet. ${typed(command)} loads it, once; so does --yes here.`;
}

/** Cores that others do not use: a thread too many makes all of them wait for it, by spinning. */
function freeCores(): number {
  return Math.max(1, availableParallelism() - Math.floor(loadavg()[0] ?? 0));
}
