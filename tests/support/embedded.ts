import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { installedEngine } from '../../src/run/embedded-files.ts';
import { DEFAULT_MODEL_FILE, modelFileOf } from '../../src/run/model-file.ts';
import { readEnvironment } from '../../src/run/read-environment.ts';
import { type TinyOptions, tinyGguf } from './tiny-gguf.ts';

/** The embedded engine that `songngu engines pull` has put on this machine; undefined where it has not. */
export const ENGINE = installedEngine(readEnvironment().home ?? '');

/** A tiny model in a file of its own, gone after the test. */
export function tinyModelFile(name: string, options: TinyOptions = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'songngu-model-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, name);
  writeFileSync(file, tinyGguf(options));
  return file;
}

/** A folder of songngu's own with the engine of this machine, and perhaps a tiny model where the default one lies. */
export function homeWithEngine(model?: Uint8Array): string {
  const home = mkdtempSync(join(tmpdir(), 'songngu-home-'));
  onTestFinished(() => rmSync(home, { recursive: true, force: true }));
  if (ENGINE) symlinkSync(ENGINE.folder, join(home, basename(ENGINE.folder)));
  const { path } = modelFileOf(DEFAULT_MODEL_FILE, home);
  if (model) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, model);
  }
  return home;
}
