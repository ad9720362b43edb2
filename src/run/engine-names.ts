import { DEFAULT_MODEL_FILE, isModelFile } from './model-file.ts';
import type { EngineAccess } from './read-environment.ts';
import { addressOf } from './survey-engines.ts';

/** Engines that can be asked for by name: where each listens. `auto` is what the environment says, else what is there. */
export const ENGINES = {
  auto: undefined,
  openai: 'https://api.openai.com/v1',
  ollama: 'http://localhost:11434/v1',
  'lm-studio': 'http://localhost:1234/v1',
  'llama-server': 'http://localhost:8080/v1',
  vllm: 'http://localhost:8000/v1',
  embedded: undefined,
} as const;

export type EngineName = keyof typeof ENGINES;

/** The way to the engine of that name, with what the environment says beside the address. */
export function accessTo(name: EngineName, environment: EngineAccess): EngineAccess {
  if (name === 'auto') return environment;
  if (name === 'embedded') {
    const model = isModelFile(environment.model) ? environment.model : DEFAULT_MODEL_FILE;
    return { ...environment, named: name, baseURL: undefined, model };
  }
  const port = name === 'openai' ? undefined : environment.ports?.[name];
  return { ...environment, named: name, baseURL: port === undefined ? ENGINES[name] : addressOf(port) };
}
