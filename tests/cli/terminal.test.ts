import pc from 'picocolors';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { createTerminal, toLines, wrapLines } from '../../src/cli/terminal.ts';
import { createSampleDesk } from '../support/run-songngu.ts';

const { red } = pc.createColors(true);
const ESCAPE = String.fromCharCode(27);

describe('lines on a terminal', () => {
  test('go on under their own text', async () => {
    const [wrapped] = await wrapLines([{ head: 'Paragraphs   ', text: '12: 10 by machine, 2 kept as written' }], 40);
    expect(wrapped).toBe('Paragraphs   12: 10 by machine, 2 kept\n             as written');
  });

  test('are as long as the letters that are seen: colors take no room, Vietnamese marks none either', async () => {
    const text = `${red('Đạn pháo')} được sản xuất ở Nga`;
    expect(await wrapLines([{ head: '', text }], 28)).toEqual([text]);
  });

  test('keep a path in one piece', async () => {
    const path = 'output/2025/một-thư-mục-rất-dài/ukraine-us-arms-venture.md';
    expect(await wrapLines([{ head: '  ', text: path }], 40)).toEqual([`  ${path}`]);
  });

  test('of plain text keep their indentation', () => {
    expect(toLines('a\n  b')).toEqual([
      { head: '', text: 'a' },
      { head: '  ', text: 'b' },
    ]);
  });
});

describe('colors', () => {
  afterEach(() => vi.unstubAllEnvs());

  const painted = (isTTY: boolean) => createTerminal({ isTTY } as NodeJS.WriteStream).paint.red('x') !== 'x';

  test.each<[string, Record<string, string>, boolean, boolean]>([
    ['a terminal', {}, true, true],
    ['a file', {}, false, false],
    ['a terminal that is dumb', { TERM: 'dumb' }, true, false],
    ['NO_COLOR on a terminal', { NO_COLOR: '1' }, true, false],
    ['FORCE_COLOR to a file', { FORCE_COLOR: '1' }, false, true],
    ['FORCE_COLOR=0 on a terminal', { FORCE_COLOR: '0' }, true, false],
    ['both', { NO_COLOR: '1', FORCE_COLOR: '1' }, true, false],
  ])('%s', (_, env, isTTY, expected) => {
    for (const name of ['NO_COLOR', 'FORCE_COLOR']) vi.stubEnv(name, '');
    vi.stubEnv('TERM', 'xterm');
    for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
    expect(painted(isTTY)).toBe(expected);
  });

  test('stand in the summary of a run when they are forced, and not in --json', async () => {
    const desk = await createSampleDesk();
    expect((await desk.run(['translate'])).stdout).not.toContain(ESCAPE);
    expect((await desk.run(['translate'], { FORCE_COLOR: '1' })).stdout).toContain(ESCAPE);
    expect((await desk.run(['translate', '--json'], { FORCE_COLOR: '1' })).stdout).not.toContain(ESCAPE);
  });
});
