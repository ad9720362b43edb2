import { expect, test } from 'vitest';
import { createPace } from '../../src/engine/pace.ts';
import { findEngine } from '../../src/run/find-engine.ts';
import { typed } from '../../src/run/read-environment.ts';

test.each([
  [{ named: 'ollama' }, '--engine ollama'],
  [{}, 'OPENAI_BASE_URL'],
])('says at once that no server answers on this machine, and who named it: %j', async (named, why) => {
  const said: string[] = [];
  const around = { pace: createPace(1), fallbackPace: createPace(1), retry: {} };
  const host = { onNotice: (text: string) => said.push(text), signal: new AbortController().signal };
  await findEngine({ engine: { ...named, baseURL: 'http://127.0.0.1:9/v1', model: 'qwen3:4b' } }, around, host);
  expect(said).toEqual([
    `Nothing answers yet at http://127.0.0.1:9/v1 (${why}): is the server started? ${typed('engines')} says what is there.`,
  ]);
});
