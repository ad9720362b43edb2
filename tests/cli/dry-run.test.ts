import { describe, expect, test } from 'vitest';
import { createDesk, createSampleDesk } from '../support/run-songngu.ts';
import { serverForTest } from '../support/server-for-test.ts';

const DRY = ['translate', '--dry-run'];

describe('--dry-run', () => {
  test('says without a key what would be asked, and writes nothing', async () => {
    const desk = await createSampleDesk();
    const { exitCode, stdout, stderr } = await desk.run([...DRY, '--no-reviewed']);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    expect(stdout).toMatch(/12 paragraphs: 12 to ask, 0 reviewed, 0 known or repeated, 0 kept\n {2}terms: .*Mỹ \(6\)/);
    expect(stdout).toMatch(
      /12 requests would be sent: about [\d,]+ tokens in \([\d,]+ of them repeated\), [\d,]+ out\./,
    );
    for (const file of ['output/sample.md', '.songngu/memory.db'])
      await expect(desk.read(file)).rejects.toThrow('ENOENT');
  });

  test('counts what is reviewed', async () => {
    const desk = await createSampleDesk();
    expect((await desk.run(DRY)).stdout).toMatch(/0 to ask, 12 reviewed[\s\S]*Nothing would be sent\./);
  });

  test('counts what was answered before', async () => {
    const { env } = await serverForTest();
    const desk = await createSampleDesk();
    await desk.run(['translate', '--no-reviewed'], env);
    expect((await desk.run([...DRY, '--no-reviewed'])).stdout).toContain('0 to ask, 0 reviewed, 12 known or repeated');
  });

  test('counts the tokens of the very messages that a run sends', async () => {
    const { server, env } = await serverForTest();
    const desk = await createSampleDesk();
    const { stdout } = await desk.run([...DRY, '--no-reviewed', '--json']);
    await desk.run(['translate', '--no-reviewed'], env);
    const { countTokens } = await import('gpt-tokenizer/encoding/o200k_base');
    const sent = server.calls.flatMap(({ messages }) => messages.map(({ content }) => countTokens(content)));
    expect(JSON.parse(stdout)).toMatchObject({
      articles: [{ requests: 12, inputTokens: sent.reduce((sum, tokens) => sum + tokens, 0) }],
    });
  });

  test('asks for equal paragraphs once', async () => {
    const desk = await createDesk({ 'hai.txt': 'Hai bên ngừng bắn.\n\nHai bên ngừng bắn.\n\n* * *\n' });
    expect((await desk.run(DRY)).stdout).toContain('3 paragraphs: 1 to ask, 0 reviewed, 1 known or repeated, 1 kept');
  });

  test('names what is passed over, as a run does', async () => {
    const desk = await createDesk({ 'a.txt': 'Hai bên ngừng bắn.', 'b.docx': 'PK' });
    const passed = `Passed over: input/b.docx: not a .txt or .md file; save it as plain text in UTF-8\n`;
    expect(await desk.run(DRY)).toMatchObject({ exitCode: 0, stderr: passed });
    expect(await desk.run([...DRY, '--quiet'])).toMatchObject({ exitCode: 0, stderr: '' });
  });

  test('names an article that cannot be read, exit 2', async () => {
    const desk = await createDesk({ 'a.txt': 'Hai bên ngừng bắn.', 'b.txt': '' });
    const { exitCode, stdout } = await desk.run(DRY);
    expect(exitCode).toBe(2);
    expect(stdout).toContain('b.txt: the file is empty');
  });
});
