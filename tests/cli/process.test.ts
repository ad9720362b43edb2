import { describe, expect, test } from 'vitest';
import { createSampleDesk, type Desk, type Ended } from '../support/run-songngu.ts';
import type { Script } from '../support/scripted-server.ts';
import { serverForTest } from '../support/server-for-test.ts';

const NO_REVIEWED = ['translate', '--no-reviewed', '--concurrency', '1'];
const echo: Script = ({ paragraph }) => ({ content: JSON.stringify({ translation: paragraph, notes: [] }) });

/** What is never twice the same. */
const withoutTimes = ({ exitCode, stdout, stderr }: Ended) => ({
  exitCode,
  stdout: stdout.replace(/\d+(\.\d+)? s\b|(?<="seconds": )[\d.]+/g, '…'),
  stderr,
});

const contentOf = (desk: Desk, file: string) => desk.read(file).catch(() => undefined);

/** Other tests run the command without a process of its own (`support/run-inside.ts`), and may take it for one. */
describe('the command as a process ends, says and writes what it does without one', () => {
  test.each<[string, number, readonly string[], Script?]>([
    ['a help', 0, ['--help']],
    ['an unknown flag', 2, ['translate', '--ouput', 'x']],
    ['reviewed translations', 0, ['translate']],
    ['an engine that answers', 0, [...NO_REVIEWED, '--json'], () => undefined],
    ['a critical issue', 1, [...NO_REVIEWED, '--repair', '0'], echo],
    ['a wrong key', 3, NO_REVIEWED, () => ({ status: 401 })],
    ['nobody to ask', 3, NO_REVIEWED],
    ['what would be asked', 0, [...NO_REVIEWED, '--dry-run']],
    ['terms', 0, ['glossary', 'find', 'tên lửa đạn đạo']],
    ['engines', 0, ['engines']],
  ])('%s: exit %i', async (_, exitCode, args, script) => {
    const { env } = script ? await serverForTest({ script }) : { env: {} };
    const [inside, apart] = [await createSampleDesk(), await createSampleDesk()];
    const ended = withoutTimes(await apart.start(args, env).ended);
    expect(ended).toEqual(withoutTimes(await inside.run(args, env)));
    expect(ended.exitCode).toBe(exitCode);
    for (const file of ['output/sample.md', 'output/sample.en.md'])
      expect(await contentOf(apart, file)).toBe(await contentOf(inside, file));
  });
});
