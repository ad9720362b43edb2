import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * What songngu uses of `node-llama-cpp` 3.22, which is installed on demand and is no dependency: its types are not there
 * when songngu is built.
 */
export interface LlamaLibrary {
  getLlama(options: {
    readonly build: 'never';
    readonly gpu: 'auto' | false;
    readonly maxThreads: number;
    readonly progressLogs: false;
    readonly logger: (level: string, message: string) => void;
  }): Promise<Llama>;
  readonly LlamaChat: new (options: {
    readonly contextSequence: LlamaSequence;
    readonly chatWrapper?: object;
  }) => LlamaChat;
}

export interface Llama {
  loadModel(options: { readonly modelPath: string; readonly loadSignal: AbortSignal }): Promise<LlamaLoadedModel>;
  createGrammarForJsonSchema(schema: object): Promise<object>;
  dispose(): Promise<void>;
}

export interface LlamaLoadedModel {
  readonly trainContextSize: number;
  tokenize(text: string): readonly unknown[];
  createContext(options: {
    readonly sequences: number;
    readonly contextSize: number;
    readonly batchSize: number;
  }): Promise<{ getSequence(): LlamaSequence }>;
}

export interface LlamaSequence {
  readonly contextSize: number;
  readonly tokenMeter: {
    getState(): TokenCounts;
    diff(since: TokenCounts): TokenCounts;
  };
}

interface TokenCounts {
  readonly usedInputTokens: number;
  readonly usedOutputTokens: number;
}

export type LlamaHistoryItem =
  | { readonly type: 'system' | 'user'; readonly text: string }
  | { readonly type: 'model'; readonly response: readonly string[] };

export interface LlamaChat {
  /** How messages become a prompt for this model: the same for all its sequences. */
  readonly chatWrapper: object;
  generateResponse(
    history: readonly LlamaHistoryItem[],
    options: {
      readonly signal: AbortSignal;
      readonly maxTokens: number;
      readonly temperature: number;
      readonly topP?: number;
      readonly topK?: number;
      readonly repeatPenalty?: { readonly penalty: number };
      readonly grammar?: object;
      readonly budgets: { readonly thoughtTokens: number };
    },
  ): Promise<{ readonly response: string; readonly metadata: { readonly stopReason: string } }>;
}

/** The version that songngu was tried with; another may have another face. */
export const LLAMA_VERSION = '3.22.1';

/**
 * Loads the library from the folder where it was installed; that takes a second.
 * @throws Error when it is not there, or is another library.
 */
export async function loadLlamaLibrary(folder: string): Promise<LlamaLibrary> {
  const entry = join(folder, 'node_modules', 'node-llama-cpp', 'dist', 'index.js');
  const { importModule } = await import('./import-module.ts');
  const library = await importModule(pathToFileURL(entry).href);
  if (!isLlamaLibrary(library)) throw new Error(`${entry} is not node-llama-cpp ${LLAMA_VERSION}`);
  return library;
}

function isLlamaLibrary(library: unknown): library is LlamaLibrary {
  return (
    typeof library === 'object' &&
    library !== null &&
    'getLlama' in library &&
    typeof library.getLlama === 'function' &&
    'LlamaChat' in library &&
    typeof library.LlamaChat === 'function'
  );
}
