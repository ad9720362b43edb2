import { expect, test } from 'vitest';
import { accessTo } from '../../src/run/engine-names.ts';

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
  expect(accessTo(name, ENVIRONMENT)).toEqual({ ...ENVIRONMENT, named: name, baseURL });
});

test('a server that is looked for at another port is named there too', () => {
  expect(accessTo('ollama', { ports: { ollama: 11435 } }).baseURL).toBe('http://localhost:11435/v1');
});

test.each([
  ['gpt-5', 'Hy-MT2-1.8B-Q4_K_M'],
  ['qwen.gguf', 'qwen.gguf'],
])('"embedded" takes the model of the environment, %s, only where it is a file', (model, taken) => {
  const { baseURL, model: asked } = accessTo('embedded', { ...ENVIRONMENT, model });
  expect({ baseURL, asked }).toEqual({ baseURL: undefined, asked: taken });
});
