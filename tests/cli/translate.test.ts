import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { createDesk, createSampleDesk } from '../support/run-songngu.ts';
import { serverForTest } from '../support/server-for-test.ts';

const NO_REVIEWED = ['translate', '--no-reviewed'];

describe('the first run, without key and network', () => {
  // A person's own rows may have made them otherwise.
  const isShipped = !existsSync('glossary/local.csv');
  test.runIf(isShipped)('makes the files in git again, byte for byte, from reviewed translations', async () => {
    const name = 'ukraine-us-arms-venture';
    const desk = await createDesk({ [`${name}.txt`]: await readFile(`input/${name}.txt`) });
    const { exitCode, stdout } = await desk.run();
    expect(exitCode).toBe(0);
    expect(stdout).toContain('12 of 12: 12 from reviewed translations');
    expect(await desk.read(`output/${name}.md`)).toBe(await readFile(`output/${name}.md`, 'utf8'));
    expect(await desk.read(`output/${name}.en.md`)).toBe(await readFile(`output/${name}.en.md`, 'utf8'));
  });

  test('says the ways to get an engine when an article is not reviewed, and exits with 3', async () => {
    const desk = await createDesk({ 'tin.txt': 'Nga phóng 20 UAV trong đêm.' });
    const { exitCode, stderr } = await desk.run();
    expect(exitCode).toBe(3);
    expect(stderr).toMatch(/OPENAI_API_KEY[\s\S]*OPENAI_BASE_URL/);
    await expect(desk.read('output/tin.md')).rejects.toThrow('ENOENT');
  });

  test('still makes the reviewed article when another one needs an engine', async () => {
    const desk = await createSampleDesk();
    await desk.write('input/tin.txt', 'Nga phóng 20 UAV trong đêm.');
    const { exitCode } = await desk.run();
    expect(exitCode).toBe(3);
    expect(await desk.read('output/sample.md')).toContain('12 of 12');
  });
});

describe('the real article through a server', () => {
  test('gives 12 of 12 rows in order, and the golden files', async () => {
    const { server, env } = await serverForTest();
    const desk = await createSampleDesk();
    const { exitCode, stdout } = await desk.run(NO_REVIEWED, env);
    expect(exitCode).toBe(0);
    expect(stdout).toContain('12 of 12: 12 by machine\nOpen issues  none');
    expect(server.calls).toHaveLength(12);
    await expect(withoutSignature(await desk.read('output/sample.md'))).toMatchFileSnapshot('../golden/sample.md');
    await expect(await desk.read('output/sample.en.md')).toMatchFileSnapshot('../golden/sample.en.md');
  });

  test('tells the engine what the glossary says of UAV, USV and PURL, where they stand', async () => {
    const { server, env } = await serverForTest();
    const desk = await createSampleDesk();
    await desk.run(NO_REVIEWED, env);
    const asked = (words: string) =>
      server.calls.find(({ paragraph }) => paragraph.includes(words))?.messages.at(-1)?.content;
    expect(asked('máy bay không người lái')).toContain('write "unmanned aerial vehicle (UAV)" once');
    expect(asked('Hơn 200 công ty UAV')).toContain('UAV: write UAV alone');
    expect(asked('cụ thể là USV')).toContain('inside a quotation: write "unmanned surface vessel" in words, or USV');
    expect(asked('chương trình PURL')).toContain('write "Prioritized Ukraine Requirements List (PURL)" once');
    expect(asked('Đạn pháo M777')).not.toContain('UAV');
  });

  test('leaves acronyms as they are with --acronyms keep', async () => {
    const { server, env } = await serverForTest();
    const desk = await createSampleDesk();
    await desk.run([...NO_REVIEWED, '--acronyms', 'keep'], env);
    expect(server.calls.filter(({ messages }) => messages.at(-1)?.content.includes('Acronyms:'))).toEqual([]);
  });

  test('sends the same rules and context for every paragraph', async () => {
    const { server, env } = await serverForTest();
    const desk = await createSampleDesk();
    await desk.run(NO_REVIEWED, env);
    const prefixes = new Set(server.calls.map(({ messages }) => JSON.stringify(messages.slice(0, 2))));
    expect(prefixes.size).toBe(1);
  });

  test('sends the house style as it is', async () => {
    const { server, env } = await serverForTest();
    const desk = await createSampleDesk();
    await desk.write('glossary/style.md', 'Luôn viết: Kyiv. Always write "Kyiv".');
    await desk.run(NO_REVIEWED, env);
    expect(server.calls[0]?.messages[0]?.content).toMatch(/Luôn viết: Kyiv\. Always write "Kyiv"\.$/);
  });
});

describe('what was answered before', () => {
  test('is not asked for again, and the files are not touched', async () => {
    const { server, env } = await serverForTest();
    const desk = await createSampleDesk();
    await desk.run(NO_REVIEWED, env);
    const before = await desk.read('output/sample.md');
    const { exitCode, stdout } = await desk.run(NO_REVIEWED, env);
    expect({ exitCode, requests: server.calls.length }).toEqual({ exitCode: 0, requests: 12 });
    expect(stdout).toContain('none sent');
    expect(await desk.read('output/sample.md')).toBe(before);
  });

  test('is asked for anew with --fresh', async () => {
    const { server, env } = await serverForTest();
    const desk = await createSampleDesk();
    await desk.run(NO_REVIEWED, env);
    await desk.run([...NO_REVIEWED, '--fresh'], env);
    expect(server.calls).toHaveLength(24);
  });

  test('serves without a key too', async () => {
    const { env } = await serverForTest();
    const desk = await createSampleDesk();
    await desk.run(NO_REVIEWED, env);
    expect((await desk.run(NO_REVIEWED)).exitCode).toBe(0);
  });

  test('is kept but for the paragraphs that contain a changed row of the glossary', async () => {
    const { server, env } = await serverForTest();
    const desk = await createSampleDesk();
    await desk.run(NO_REVIEWED, env);
    await desk.write('glossary/local.csv', 'source,target\nphái đoàn,mission\n');
    await desk.run(NO_REVIEWED, env);
    expect(server.calls.slice(12).map(({ paragraph }) => paragraph.includes('phái đoàn'))).toEqual([true]);
  });

  test('is asked for once where a paragraph stands twice', async () => {
    const { server, env } = await serverForTest();
    const desk = await createDesk({ 'hai.txt': 'Hai bên ngừng bắn từ đêm qua.\n\nHai bên ngừng bắn từ đêm qua.\n' });
    const { stdout } = await desk.run(['translate'], env);
    expect(server.calls).toHaveLength(1);
    expect(stdout).toContain('2 of 2: 1 by machine');
  });
});

describe('what goes wrong before any work', () => {
  test.each([
    ['two inputs for one output', { 'tin.txt': 'Một tin.', 'tin.md': 'Một tin.' }, [], /both become/],
    ['no article', { 'tin.docx': 'x' }, [], /no article there[\s\S]*tin\.docx/],
    ['a folder that is not there', {}, ['nowhere'], /nowhere: no such file or folder/],
    [
      'an article named without its folder',
      { 'tin.txt': 'Nga rút quân khỏi Kherson.' },
      ['tin.txt'],
      /tin\.txt: no such file or folder; did you mean input\/tin\.txt\?/,
    ],
    [
      'an output over its input',
      { 'tin.md': 'Một tin.' },
      ['input', '--output', 'input'],
      /this is the output folder too/,
    ],
    [
      'an output over its input, named alone',
      { 'tin.md': 'Một tin.' },
      ['input/tin.md', '-o', 'input'],
      /would replace an input/,
    ],
    ['a glossary without terms', { 'tin.txt': 'Một tin.' }, ['--glossary', 'input'], /input: no glossary there/],
    ['an unknown flag', { 'tin.txt': 'Một tin.' }, ['--ouput', 'x'], /Did you mean --output/],
    ['a concurrency of none', { 'tin.txt': 'Một tin.' }, ['--concurrency', '0'], /from 1 to 256/],
    [
      'a bad row of the glossary',
      { 'tin.txt': 'Một tin.', '../glossary/x.csv': 'source,target\nxe tăng lội nước,\n' },
      [],
      /x\.csv:2: empty target; fill it or delete the row/,
    ],
  ])('%s: exit 2 and what to do', async (_, articles, args, message) => {
    const { server, env } = await serverForTest();
    const desk = await createDesk(articles);
    const { exitCode, stderr } = await desk.run(['translate', ...args], env);
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(message);
    expect(server.calls).toEqual([]);
  });

  test('a key out of the instructions is no key, and is not tried', async () => {
    const { server, env } = await serverForTest();
    const desk = await createDesk({ 'tin.txt': 'Một tin.' });
    const { exitCode, stderr } = await desk.run(['translate'], { ...env, OPENAI_API_KEY: 'sk-…' });
    expect({ exitCode, requests: server.calls.length }).toEqual({ exitCode: 2, requests: 0 });
    expect(stderr).toContain('OPENAI_API_KEY holds "…", which no key does; paste the key itself');
  });

  test.each([
    ['npm_config_dry_run', 'true', '--dry-run'],
    ['npm_config_reviewed', '', '--no-reviewed'],
    ['npm_config_output', 'review', '--output'],
  ])('a flag that npm kept for itself (%s) is not passed over', async (name, value, flag) => {
    const desk = await createSampleDesk();
    const { exitCode, stderr } = await desk.run(['translate'], { npm_lifecycle_event: 'translate', [name]: value });
    expect(exitCode).toBe(2);
    expect(stderr).toBe(`npm has kept ${flag} for itself; write: npm run translate -- ${flag}\n`);
  });

  test('one bad file among good ones: the others are made, then exit 2', async () => {
    const { env } = await serverForTest();
    const desk = await createDesk({ 'a.txt': 'Hai bên ngừng bắn.', 'b.txt': '%PDF-1.7' });
    const { exitCode, stderr } = await desk.run(['translate'], env);
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(/b\.txt: this is a PDF; save it as plain text/);
    expect(await desk.read('output/a.md')).toContain('Hai bên ngừng bắn');
  });
});

test('mirrors sub-folders in the output', async () => {
  const { env } = await serverForTest();
  const desk = await createDesk({ '2025/tháng 9/tin.md': '# Tin\n\nHai bên **ngừng bắn**.\n' });
  expect((await desk.run(['translate'], env)).exitCode).toBe(0);
  expect(await desk.read('output/2025/tháng 9/tin.en.md')).toMatch(/^# English \w+\n\nEnglish \w+\n$/);
});

test('keeps links, code and addresses of a Markdown article', async () => {
  const { env } = await serverForTest();
  const desk = await createDesk({ 'tin.md': 'Xem [báo cáo](https://example.org/a_b?c=1) và chạy `npm test` nhé.\n' });
  await desk.run(['translate'], env);
  const english = await desk.read('output/tin.en.md');
  expect(english).toContain('https://example.org/a_b?c=1');
  expect(english).toContain('`npm test`');
});

function withoutSignature(bitext: string): string {
  return bitext.replace(/^signature: .*$/m, 'signature: (in its own test)');
}
