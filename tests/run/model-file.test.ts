import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isModelFile, modelFileOf } from '../../src/run/model-file.ts';

const HOME = resolve('cache');

describe('a model file', () => {
  test('is the default one where none is named, pinned to a revision, a size and a digest', () => {
    expect(modelFileOf(undefined, HOME)).toEqual({
      name: 'Hy-MT2-1.8B-Q4_K_M',
      path: join(HOME, 'models/tencent/Hy-MT2-1.8B-GGUF/Hy-MT2-1.8B-Q4_K_M.gguf'),
      source: {
        repository: 'tencent/Hy-MT2-1.8B-GGUF',
        file: 'Hy-MT2-1.8B-Q4_K_M.gguf',
        revision: expect.stringMatching(/^[0-9a-f]{40}$/),
        size: expect.any(Number),
        sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      },
    });
  });

  test('of the hub lies where its name says', () => {
    expect(modelFileOf('hf:Qwen/Qwen3-4B-GGUF/Qwen3-4B-Q4_K_M.gguf', HOME)).toMatchObject({
      path: join(HOME, 'models/Qwen/Qwen3-4B-GGUF/Qwen3-4B-Q4_K_M.gguf'),
      source: { repository: 'Qwen/Qwen3-4B-GGUF', file: 'Qwen3-4B-Q4_K_M.gguf', revision: 'main' },
    });
  });

  test('of a revision lies apart from others', () => {
    expect(modelFileOf('hf:Qwen/Q/q.gguf#v1.0', HOME)).toMatchObject({
      path: join(HOME, 'models/Qwen/Q/v1-0/q.gguf'),
      source: { revision: 'v1.0' },
    });
  });

  test('on the disk is taken as it is', () => {
    expect(modelFileOf('models/q.gguf', HOME)).toEqual({ name: 'models/q.gguf', path: resolve('models/q.gguf') });
  });

  test.each(['qwen3:4b', 'hf:Qwen/q.gguf', 'hf:Qwen/Q/q.bin', 'hf:Qwen/Q/../../../q.gguf', 'hf:../Q/q.gguf'])(
    'is not named by %s',
    (name) => {
      expect(() => modelFileOf(name, HOME)).toThrow(`"${name}" names no model file`);
    },
  );
});

test.each([
  ['hf:Qwen/Q/q.gguf', true],
  ['Q.GGUF', true],
  ['Hy-MT2-1.8B-Q4_K_M', true],
  ['qwen3:4b', false],
  [undefined, false],
])('%s is a name of a file: %s', (name, expected) => {
  expect(isModelFile(name)).toBe(expected);
});
