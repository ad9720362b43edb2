import { expect, test } from 'vitest';
import { accessTo } from '../../src/run/find-engine.ts';

const ENVIRONMENT = { apiKey: 'khóa', baseURL: 'http://proxy.test/v1', model: 'gpt-5' };

test('"auto" is what the environment says', () => {
  expect(accessTo('auto', ENVIRONMENT)).toEqual(ENVIRONMENT);
});

test.each([
  ['ollama', 'http://localhost:11434/v1'],
  ['llama-server', 'http://localhost:8080/v1'],
  ['lm-studio', 'http://localhost:1234/v1'],
  ['vllm', 'http://localhost:8000/v1'],
  ['openai', 'https://api.openai.com/v1'],
] as const)('"%s" goes to where it listens, whatever the environment says', (name, baseURL) => {
  expect(accessTo(name, ENVIRONMENT)).toEqual({ ...ENVIRONMENT, baseURL });
});
