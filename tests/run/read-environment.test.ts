import { describe, expect, test, vi } from 'vitest';
import { placeOf, typed } from '../../src/run/read-environment.ts';

describe('how a command is typed', () => {
  test.each([
    [undefined, 'engines pull', 'npx songngu engines pull'],
    ['npx', 'engines pull', 'npx songngu engines pull'],
    ['npx', 'translate --yes', 'npx songngu translate --yes'],
    ['songngu', 'engines pull', 'npm run songngu -- engines pull'],
    ['translate', 'translate --yes', 'npm run translate -- --yes'],
    ['translate', 'translate', 'npm run translate'],
  ])('from npm script %s: %s', (script, command, expected) => {
    vi.stubEnv('npm_lifecycle_event', script);
    expect(typed(command)).toBe(expected);
  });
});

test.each([
  ['sk-1', 'in the environment, which outranks .env'],
  [' ', 'in .env'],
  [undefined, 'in .env'],
])('a key of %j in the environment is looked for where it was read', (key, expected) => {
  vi.stubEnv('OPENAI_API_KEY', key);
  expect(placeOf('OPENAI_API_KEY')).toBe(expected);
});
