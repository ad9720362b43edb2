import { existsSync, writeFileSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { RunOptions } from '../../src/run/run-options.ts';
import { runFiles } from '../../src/run/translate-files.ts';
import { goodTranslation, SAMPLE_PARAGRAPHS } from '../support/good-translation.ts';
import { createSampleDesk } from '../support/run-songngu.ts';
import { serverForTest } from '../support/server-for-test.ts';

/** The sample's output in a folder of its own, and how to run again; a scripted server stands for the machine. */
async function deskWithOutput(options: Partial<RunOptions> = {}) {
  // One figure is wrong: something to review.
  const { server, env } = await serverForTest({
    script: ({ paragraph }) => {
      const translation = goodTranslation(paragraph).replace(' 200 ', ' 300 ');
      return { content: JSON.stringify({ translation, notes: [] }) };
    },
  });
  const { folder, read, write } = await createSampleDesk();
  const notices: string[] = [];
  const all: Partial<RunOptions> = {
    output: join(folder, 'output'),
    memory: join(folder, 'memory.db'),
    glossary: join(folder, 'glossary'),
    engine: { apiKey: 'khóa', baseURL: env.OPENAI_BASE_URL ?? '', model: 'scripted-1' },
    watch: { onNotice: (text) => notices.push(text) },
    reviewed: false,
    repair: 0,
    ...options,
  };
  const run = async (more: Partial<RunOptions> = {}) => {
    const before = server.calls.length;
    const { reports, exitCode } = await runFiles([join(folder, 'input')], { ...all, ...more });
    return { report: reports[0], exitCode, requests: server.calls.length - before };
  };
  await run();
  const edit = async (file: string, change: (text: string) => string) => write(file, change(await read(file)));
  return { folder, read, write, edit, run, notices };
}

const BITEXT = 'output/sample.md';
const ENGLISH = 'output/sample.en.md';

describe('what people did to the files', () => {
  test('three cells edited, an issue ticked, a row approved: no request, and the same bytes from then on', async () => {
    const { read, edit, run } = await deskWithOutput();
    expect(await read(BITEXT)).toContain('- [ ] ¶12 **major · numbers**');
    await edit(BITEXT, (text) =>
      text
        .replace('She stressed', 'She underlined')
        .replace('Ukrainian officials hope', 'Officials in Kyiv hope')
        .replace('joint arms production venture', 'joint venture for arms production')
        .replace('| 1 MT |', '| 1 ✓ |')
        .replace('- [ ] ¶12', '- [x] ¶12'),
    );
    const second = await run();
    expect(second).toMatchObject({ requests: 0, exitCode: 0 });
    const written = await read(BITEXT);
    expect(written.match(/^\| \d+ (?:✎|TM)(?: ⚠)? \|/gm)).toEqual(['| 1 TM |', '| 2 ✎ |', '| 3 ✎ |', '| 4 ✎ |']);
    expect(written).not.toContain('## To review');
    const files = [await read(BITEXT), await read(ENGLISH)];
    expect(files[1]).toContain('She underlined');
    expect((await run({ fresh: true })).requests).toBe(8);
    expect([await read(BITEXT), await read(ENGLISH)]).toEqual(files);
  });

  test('a file that cannot be read back is refused, and nothing is changed on disk', async () => {
    const { read, edit, run } = await deskWithOutput();
    await edit(BITEXT, (text) => text.replace('She stressed', 'She | stressed'));
    const files = [await read(BITEXT), await read(ENGLISH)];
    expect(await run()).toMatchObject({
      exitCode: 2,
      requests: 0,
      report: {
        status: 'refused',
        error: { message: expect.stringMatching(/sample\.md:2\d: the row has 4 cells, not 3/) },
      },
    });
    expect([await read(BITEXT), await read(ENGLISH)]).toEqual(files);
  });

  test('a file saved in another encoding is refused, and nothing is changed on disk', async () => {
    const { folder, read, run } = await deskWithOutput();
    const latin = Buffer.from((await read(ENGLISH)).replace('She stressed', 'Président Macron'), 'latin1');
    await writeFile(join(folder, ENGLISH), latin);
    expect(await run()).toMatchObject({
      exitCode: 2,
      requests: 0,
      report: {
        status: 'refused',
        error: { message: expect.stringMatching(/sample\.en\.md: it is not in UTF-8; save/) },
      },
    });
    expect(await readFile(join(folder, ENGLISH))).toEqual(latin);
  });

  test('a file of somebody else is refused', async () => {
    const { read, write, run } = await deskWithOutput();
    await write(BITEXT, 'Ghi chú của tôi.\n');
    expect((await run()).exitCode).toBe(2);
    expect(await read(BITEXT)).toBe('Ghi chú của tôi.\n');
  });

  test('an English file that cannot be matched stays, and the new one goes beside it', async () => {
    const { folder, read, edit, run } = await deskWithOutput();
    await edit(ENGLISH, (text) => text.replace('. ', '.\n\n'));
    const own = await read(ENGLISH);
    const { report, exitCode } = await run();
    expect({ exitCode, report }).toMatchObject({
      exitCode: 0,
      report: {
        notice: expect.stringMatching(/sample\.en\.md:\d+: from here on .*, the new English is .*sample\.en\.new\.md$/),
      },
    });
    expect(await read(ENGLISH)).toBe(own);
    expect(existsSync(join(folder, 'output/sample.en.new.md'))).toBe(true);
  });

  test('an edit serves equal paragraphs of all articles, in the next run at the latest', async () => {
    const { read, write, edit, run } = await deskWithOutput();
    await write('input/a.txt', SAMPLE_PARAGRAPHS.slice(2, 4).join('\n\n'));
    await run();
    await edit(BITEXT, (text) => text.replace('She stressed', 'She underlined'));
    await run();
    await run();
    const [own, other] = [await read(BITEXT), await read('output/a.md')];
    expect(other).toMatch(/^\| 1 ✎ .*She underlined/m);
    await run();
    expect([await read(BITEXT), await read('output/a.md')]).toEqual([own, other]);
  });

  test('an English file with a layout of its own stays, and what was edited in it is in the table', async () => {
    const { read, edit, run } = await deskWithOutput();
    await edit(ENGLISH, (text) => `# ${text.replace('She stressed', '<!-- ask Kyiv -->\n\nShe underlined')}`);
    const own = await read(ENGLISH);
    const { report } = await run();
    expect(report).toMatchObject({
      notice: expect.stringMatching(/are not those of the article; .*sample\.en\.md stays as it is/),
    });
    expect(await read(ENGLISH)).toBe(own);
    expect(await read(BITEXT)).toMatch(/^\| 3 ✎ .*She underlined/m);
    expect((await run()).report).toMatchObject({ notice: expect.any(String) });
    expect(await read(ENGLISH)).toBe(own);
  });

  test('a new English file that a person has edited stays, too', async () => {
    const { folder, read, edit, run } = await deskWithOutput();
    await edit(ENGLISH, (text) => text.replace('. ', '.\n\n'));
    await run();
    await edit('output/sample.en.new.md', (text) => `Mine.\n\n${text}`);
    const { report } = await run();
    expect(report).toMatchObject({ notice: expect.stringMatching(/the new English is .*sample\.en\.new-2\.md$/) });
    expect(await read('output/sample.en.new.md')).toMatch(/^Mine\./);
    await run();
    expect(existsSync(join(folder, 'output/sample.en.new-3.md'))).toBe(false);
  });

  test('the side-by-side file taken away comes back, and the English beside it is known again', async () => {
    const { folder, read, run } = await deskWithOutput();
    const before = await read(BITEXT);
    await rm(join(folder, BITEXT));
    const { report } = await run();
    expect(report).not.toHaveProperty('notice');
    expect(await read(BITEXT)).toBe(before);
  });

  test('what is written while songngu is at work is not written over', async () => {
    const desk = await deskWithOutput();
    await desk.edit('input/sample.txt', (text) => `Tin mới.\n\n${text}`);
    const watch = { onOutcome: () => writeFileSync(join(desk.folder, BITEXT), 'Đang sửa.\n') };
    expect(await desk.run({ watch })).toMatchObject({ exitCode: 2, report: { status: 'refused' } });
    expect(await desk.read(BITEXT)).toBe('Đang sửa.\n');
  });
});

describe('a run after something has changed asks for that alone', () => {
  test('a paragraph', async () => {
    const { edit, run } = await deskWithOutput();
    await edit('input/sample.txt', (text) =>
      text.replace('Các quan chức Ukraine hy vọng', 'Giới chức Ukraine hy vọng'),
    );
    expect((await run()).requests).toBe(1);
  });

  test('a paragraph with the first mention of an acronym: also the one where it is first now', async () => {
    const { edit, run } = await deskWithOutput();
    const first = SAMPLE_PARAGRAPHS.findIndex((paragraph) => paragraph.includes('UAV'));
    await edit('input/sample.txt', (text) =>
      text.replace(SAMPLE_PARAGRAPHS[first] ?? '', 'Hai bên đã trao đổi về hợp tác.'),
    );
    expect((await run()).requests).toBe(2);
  });

  test('a row of the glossary: the paragraphs that hold it', async () => {
    const { write, run } = await deskWithOutput();
    await write('glossary/local.csv', 'source,target\nphái đoàn,mission\n');
    const holding = SAMPLE_PARAGRAPHS.filter((paragraph) => paragraph.toLowerCase().includes('phái đoàn'));
    expect((await run()).requests).toBe(holding.length);
  });

  test('the house style: all, after saying so', async () => {
    const { edit, run, notices } = await deskWithOutput();
    await edit('glossary/style.md', (text) => `${text}\nWrite short sentences.\n`);
    expect((await run()).requests).toBe(12);
    expect(notices).toEqual([expect.stringMatching(/^The house style.* is asked for again\.$/)]);
    expect((await run()).requests).toBe(0);
    expect(notices).toHaveLength(1);
  });
});

describe('files that are no edits', () => {
  test('reviewed paragraphs are no decisions: without reviewed translations a machine is asked', async () => {
    const { run } = await deskWithOutput({ reviewed: true });
    expect((await run({ reviewed: false })).requests).toBe(12);
  });

  test('line ends that git or an editor changed', async () => {
    const { read, edit, run } = await deskWithOutput();
    const before = await read(BITEXT);
    await edit(BITEXT, (text) => text.replaceAll('\n', '\r\n'));
    expect((await run()).exitCode).toBe(0);
    expect(await read(BITEXT)).toBe(before);
  });

  test('a Markdown article with all kinds of inline marks is known again as it was written', async () => {
    const { server, env } = await serverForTest({
      script: () => ({
        content:
          'A *b* **c** `d|e` | f \\* g <b> & &lt; ~x~ [i](j) _k_ ⟦1⟧ https://x.example/a_b_c www.y.example a@b.example',
      }),
    });
    const { folder, write, read } = await createSampleDesk();
    await write('input/tin.md', 'Xem `mã` này và **chờ** tin.\n');
    const options = {
      output: join(folder, 'output'),
      memory: join(folder, 'memory.db'),
      engine: { apiKey: 'khóa', baseURL: env.OPENAI_BASE_URL ?? '', model: 'scripted-1' },
      glossary: join(folder, 'glossary'),
      repair: 0,
    };
    await runFiles([join(folder, 'input/tin.md')], options);
    const before = await read('output/tin.md');
    await write('output/tin.md', before.replace('## To review', 'Gọi lại.\n\n## To review'));
    await runFiles([join(folder, 'input/tin.md')], options);
    expect(server.calls).toHaveLength(1);
    expect(await read('output/tin.md')).toContain('edited: 0');
  });
});
