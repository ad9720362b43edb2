import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { LLAMA_VERSION } from '../engine/llama-library.ts';
import type { ModelFile } from './model-file.ts';

/** The packages of `node-llama-cpp` for a machine, without and with those for graphics cards. */
interface Packages {
  readonly plain: string;
  readonly gpu: readonly string[];
  /** The plain one works on the graphics card too. */
  readonly isGpu?: true;
}

/** By platform and processor, as Node calls them. Others have no binary that is ready. */
const PACKAGES: Readonly<Record<string, Packages>> = {
  'linux-x64': { plain: 'linux-x64', gpu: ['linux-x64-cuda', 'linux-x64-cuda-ext', 'linux-x64-vulkan'] },
  'linux-arm64': { plain: 'linux-arm64', gpu: [] },
  'linux-arm': { plain: 'linux-armv7l', gpu: [] },
  'linux-riscv64': { plain: 'linux-riscv64', gpu: [] },
  'darwin-arm64': { plain: 'mac-arm64-metal', gpu: [], isGpu: true },
  'darwin-x64': { plain: 'mac-x64', gpu: [] },
  'win32-x64': { plain: 'win-x64', gpu: ['win-x64-cuda', 'win-x64-cuda-ext', 'win-x64-vulkan'] },
  'win32-arm64': { plain: 'win-arm64', gpu: [] },
};

/** An engine to be installed, or that is. */
export interface EmbeddedEngine {
  /** Where npm has put its packages, or will. */
  readonly folder: string;
  /** Whether it works on a graphics card. */
  readonly gpu: boolean;
  /** Names of packages with version, as npm takes them. */
  readonly packages: readonly string[];
}

/**
 * The embedded engine of this machine.
 * @returns undefined where there is no binary for it.
 */
export function embeddedEngine(home: string, gpu: boolean): EmbeddedEngine | undefined {
  const packages = PACKAGES[`${process.platform}-${process.arch}`];
  if (packages === undefined) return undefined;
  const names = [packages.plain, ...(gpu ? packages.gpu : [])].map((name) => `@node-llama-cpp/${name}`);
  return {
    folder: join(home, `node-llama-cpp-${LLAMA_VERSION}${gpu ? '-gpu' : ''}`),
    gpu: gpu || packages.isGpu === true,
    packages: ['node-llama-cpp', ...names].map((name) => `${name}@${LLAMA_VERSION}`),
  };
}

/** The engine that is installed; the one for graphics cards goes before. */
export function installedEngine(home: string): EmbeddedEngine | undefined {
  return [true, false]
    .flatMap((gpu) => embeddedEngine(home, gpu) ?? [])
    .find(({ folder }) => existsSync(join(folder, 'node_modules', 'node-llama-cpp', 'package.json')));
}

export function isThere({ path }: ModelFile): boolean {
  return existsSync(path);
}
