import { expect, test } from 'vitest';
import { createDesk } from '../support/run-songngu.ts';
import { serverForTest } from '../support/server-for-test.ts';

test('row 18: a damaged memory is set aside, said so even with --quiet, and the run goes on', async () => {
  const { env } = await serverForTest();
  const desk = await createDesk({ 'tin.txt': 'Hai bên ngừng bắn.' });
  await desk.write('.songngu/memory.db', 'Nga rút quân. '.repeat(100));
  const { exitCode, stderr } = await desk.run(['translate', '--quiet'], env);
  expect(exitCode).toBe(0);
  expect(stderr).toMatch(/the memory is damaged \(.*\); it is kept as \.songngu\/memory\.db\.damaged, and a new one/);
  expect(await desk.read('.songngu/memory.db.damaged')).toBe('Nga rút quân. '.repeat(100));
  expect((await desk.run(['memory', 'stats'])).stdout).toMatch(/Machine replies +1: 1 by/);
});
