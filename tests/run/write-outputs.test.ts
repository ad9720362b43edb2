import { describe, expect, test } from 'vitest';
import { createSampleDesk, type Desk } from '../support/run-songngu.ts';
import { serverForTest } from '../support/server-for-test.ts';

/** A folder with the sample's output, changed as given, and a glossary that gives another output since. */
async function deskWithEdit(file: string, edit: (content: string) => string): Promise<{ desk: Desk; edited: string }> {
  const desk = await createSampleDesk();
  await desk.run();
  const edited = edit(await desk.read(file));
  await desk.write(file, edited);
  await desk.write('glossary/local.csv', 'source,target\nphái đoàn,mission\n');
  return { desk, edited };
}

describe('a file that a hand has changed is never written over', () => {
  test.each([
    [
      'a cell of the table',
      'output/sample.md',
      (text: string) => text.replace('She stressed', 'She underlined'),
      /¶3 was edited by hand/,
    ],
    [
      'two cells',
      'output/sample.md',
      (text: string) => text.replace('She stressed', 'She said').replace('Ukrainian officials', 'Officials'),
      /¶3, ¶4 was edited by hand/,
    ],
    [
      'a row taken out',
      'output/sample.md',
      (text: string) => text.replace(/^\| 3 TM .*\n/m, ''),
      /its table was edited by hand/,
    ],
    [
      'the English alone',
      'output/sample.en.md',
      (text: string) => text.replace('She stressed', 'She underlined'),
      /sample\.en\.md was edited by hand/,
    ],
    ['a file of somebody else', 'output/sample.md', () => 'My notes.\n', /was not written by songngu/],
  ])('%s', async (_, file, edit, message) => {
    const { desk, edited } = await deskWithEdit(file, edit);
    const { exitCode, stderr } = await desk.run();
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(message);
    expect(await desk.read(file)).toBe(edited);
  });

  test.each([
    ['a note below the table', (text: string) => `${text}\nMy remark: ask Zakharov.\n`],
    ['a cell of the Vietnamese', (text: string) => text.replace('Đạn pháo M777', 'Đạn pháo')],
  ])('nor is %s', async (_, edit) => {
    const { desk, edited } = await deskWithEdit('output/sample.md', edit);
    const { exitCode, stderr } = await desk.run();
    expect({ exitCode, stderr }).toEqual({
      exitCode: 2,
      stderr: expect.stringContaining('its text was edited by hand'),
    });
    expect(await desk.read('output/sample.md')).toBe(edited);
  });

  test('and it stays as it is, exit 0, while there is nothing new to write', async () => {
    const { desk, edited } = await deskWithEdit('output/sample.md', (text) => text.replace('She stressed', 'She said'));
    await desk.write('glossary/local.csv', 'source,target\n');
    const { exitCode, stdout } = await desk.run();
    expect(exitCode).toBe(0);
    expect(stdout).toContain('Left as you edited it: ¶3.');
    expect(await desk.read('output/sample.md')).toBe(edited);
  });

  test('line ends that git or an editor changed are no edit', async () => {
    const { desk } = await deskWithEdit('output/sample.md', (text) => text.replaceAll('\n', '\r\n'));
    expect((await desk.run()).exitCode).toBe(0);
    expect(await desk.read('output/sample.md')).toContain('expected "mission"');
  });

  test('but one that is as it was written gives way to the new one', async () => {
    const { desk } = await deskWithEdit('output/sample.md', (text) => text);
    expect((await desk.run()).exitCode).toBe(0);
    expect(await desk.read('output/sample.md')).toContain('expected "mission"');
  });

  test('a Markdown article with all kinds of inline marks is known again as it was written', async () => {
    const { server, env } = await serverForTest({
      script: () => ({
        content:
          'A *b* **c** `d|e` | f \\* g <b> & &lt; ~x~ [i](j) _k_ ⟦1⟧ https://x.example/a_b_c www.y.example a@b.example',
      }),
    });
    const desk = await createSampleDesk();
    await desk.write('input/tin.md', 'Xem `mã` này và **chờ** tin.\n');
    await desk.run(['translate', 'input/tin.md'], env);
    await desk.write('glossary/local.csv', 'source,target\nchờ,await\n');
    const { exitCode, stderr } = await desk.run(['translate', 'input/tin.md'], env);
    expect({ exitCode, stderr, calls: server.calls.length }).toEqual({ exitCode: 0, stderr: '', calls: 2 });
  });
});
