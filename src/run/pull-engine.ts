import { HUB } from '../engine/hub-file.ts';
import { proxyFetch } from '../engine/proxy-fetch.ts';
import { UnavailableError } from '../model/errors.ts';
import { type DownloadProgress, downloadFile, inMegabytes } from './download-file.ts';
import { type EmbeddedEngine, embeddedEngine, installedEngine, isThere } from './embedded-files.ts';
import { installEngine } from './install-engine.ts';
import { type ModelFile, modelFileOf, shortName } from './model-file.ts';
import { type EngineAccess, typed } from './read-environment.ts';

export interface PullOptions {
  /** Take the packages for graphics cards too. */
  readonly gpu?: boolean;
  /** The engine alone, no model. */
  readonly withoutModel?: boolean;
  /**
   * Asked before anything is loaded.
   * @param offer what is loaded, how much it is and where it goes, in a sentence.
   */
  readonly consent: (offer: string) => Promise<boolean>;
  readonly onNotice?: (text: string) => void;
  readonly onProgress?: (progress: DownloadProgress) => void;
  readonly signal?: AbortSignal;
}

/** What the packages take on the disk, in bytes: measured on Linux x64. */
const ENGINE_SIZE = { plain: 85e6, gpu: 725e6 };

/**
 * Gets the embedded engine and a model into the folder for them, as far as they are not there.
 * @param access says where that is, and which model.
 * @returns false when it was not agreed to.
 * @throws UnavailableError when there is no way to them, with the ways to go on.
 */
export async function pullEngine(access: EngineAccess, options: PullOptions): Promise<boolean> {
  const home = homeOf(access);
  const engine = missingEngine(home, options.gpu ?? false);
  const file = modelFileOf(access.model, home);
  const model = options.withoutModel || isThere(file) ? undefined : file;
  if (model && !model.source) throw new UnavailableError(`${model.path}: there is no such file`);
  if (!engine && !model) return true;
  if (!(await options.consent(offerOf(engine, model, home)))) return false;
  if (engine) {
    options.onNotice?.(`Installing the engine (${engine.packages[0]}) into ${engine.folder} …`);
    await installEngine(engine, options.signal);
  }
  if (model?.source) {
    const fetcher = (await proxyFetch(access)) ?? fetch;
    const { onProgress, signal } = options;
    await downloadFile(model.source, model.path, {
      hub: access.hub ?? HUB,
      fetch: fetcher,
      ...(onProgress && { onProgress }),
      signal,
    });
    options.onNotice?.(`${shortName(model)} is there, and is the file that the hub has.`);
  }
  return true;
}

export function homeOf({ home }: EngineAccess): string {
  if (home === undefined) throw new UnavailableError('there is no folder for the embedded engine; set SONGNGU_HOME');
  return home;
}

function missingEngine(home: string, gpu: boolean): EmbeddedEngine | undefined {
  const installed = installedEngine(home);
  const wanted = embeddedEngine(home, gpu);
  if (wanted === undefined)
    throw new UnavailableError(
      `for this machine (${process.platform} ${process.arch}) there is no embedded engine; a server does as well: ${typed('engines')}`,
    );
  return installed && (!gpu || installed.folder === wanted.folder) ? undefined : wanted;
}

function offerOf(engine: EmbeddedEngine | undefined, model: ModelFile | undefined, home: string): string {
  const size = engine?.packages.some((name) => /cuda|vulkan/.test(name)) ? ENGINE_SIZE.gpu : ENGINE_SIZE.plain;
  const parts = [
    engine ? `an engine (llama.cpp, ${inMegabytes(size)}, from the npm registry)` : '',
    model
      ? `the model ${shortName(model)} (${model.source?.size ? `${inMegabytes(model.source.size)}, ` : ''}from Hugging Face)`
      : '',
  ];
  return `Load ${parts.filter((part) => part !== '').join(' and ')} into ${home}?`;
}
