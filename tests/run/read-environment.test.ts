import { describe, expect, test, vi } from 'vitest';
import { keyHint, readEnvironment, typed } from '../../src/run/read-environment.ts';
import { createDesk } from '../support/run-songngu.ts';
import { serverForTest } from '../support/server-for-test.ts';

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
    vi.stubEnv('npm_package_name', 'songngu');
    expect(typed(command)).toBe(expected);
  });

  test('in a script of another package', () => {
    vi.stubEnv('npm_lifecycle_event', 'dich');
    vi.stubEnv('npm_package_name', 'toa-soan');
    expect(typed('translate --yes')).toBe('npx songngu translate --yes');
  });
});

test('a key that is set in the environment is looked for there: it outranks .env', () => {
  vi.stubEnv('OPENAI_API_KEY', 'sk-1');
  expect(keyHint('OPENAI_API_KEY')).toBe('check OPENAI_API_KEY in the environment, which outranks .env');
});

test.each([
  ['OPENAI_API_KEY=sk-1', 'check OPENAI_API_KEY in .env'],
  ['OPENAI_API_KEY=', 'set OPENAI_API_KEY in .env'],
])('a server that does not take the key of .env, "%s": %s', async (line, hint) => {
  const { server } = await serverForTest({ script: () => ({ status: 401 }) });
  const desk = await createDesk({ 'tin.txt': 'Hai tàu rời cảng sáng 24/9, theo Bộ Quốc phòng Nga.' });
  await desk.write('.env', `OPENAI_BASE_URL=${server.baseURL}\nOPENAI_MODEL=m\n${line}\n`);
  const { exitCode, stderr } = await desk.run();
  expect({ exitCode, stderr }).toEqual({ exitCode: 3, stderr: expect.stringContaining(`\n  ${hint}\n`) });
});

test.each(['/', '/chat/completions', '/chat/completions/'])('an address is the same with %s at its end', (end) => {
  vi.stubEnv('OPENAI_BASE_URL', `http://127.0.0.1:11434/v1${end}`);
  expect(JSON.stringify(readEnvironment())).toContain('"http://127.0.0.1:11434/v1"');
});
