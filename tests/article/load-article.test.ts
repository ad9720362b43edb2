import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import { describe, expect, onTestFinished, test } from 'vitest';
import { loadArticle } from '../../src/article/load-article.ts';
import { InputError } from '../../src/model/errors.ts';
import { sha256 } from '../../src/text/hash.ts';
import { ENCODE } from './encode-vietnamese.ts';

async function fileWith(content: string | Uint8Array): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'songngu-article-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const file = join(folder, 'bai.txt');
  await writeFile(file, content);
  return file;
}

const load = async (content: string | Uint8Array) => loadArticle(await fileWith(content), 'bai.txt');

test('gives the text, its line end and the name it was asked under', async () => {
  const file = await fileWith('\uFEFFMỹ - Ukraine\r\n\r\nNgày 24/9.');
  await expect(loadArticle(file, '2025/bai.txt')).resolves.toMatchObject({
    path: '2025/bai.txt',
    text: 'Mỹ - Ukraine\n\nNgày 24/9.',
    eol: '\r\n',
  });
});

test('the hash is that of the bytes, not of the decoded text', async () => {
  const content = '\uFEFFMỹ\r\n';
  expect((await load(content)).hash).toBe(sha256(content));
});

test.each([
  ['bai.txt', 'text'],
  ['bai.TXT', 'text'],
  ['bai.md', 'markdown'],
  ['bai.MD', 'markdown'],
  ['2025/bai.markdown', 'markdown'],
])('%s is %s', async (path, format) => {
  await expect(loadArticle(await fileWith('Nga'), path)).resolves.toMatchObject({ format });
});

test('a missing file is named', async () => {
  const loading = loadArticle('/nowhere/bai.txt', 'bai.txt');
  await expect(loading).rejects.toThrow(InputError);
  await expect(loading).rejects.toThrow(/^\/nowhere\/bai\.txt: cannot be read/);
});

const TEXT = 'Tổng thống Nga tuyên bố hai bên đã đồng ý ngừng bắn.\n\nBộ Quốc phòng Mỹ chưa bình luận.';

describe('another encoding', () => {
  test.each([...Object.entries(ENCODE)].filter(([name]) => name !== 'TCVN 5712 (VN1)'))(
    '%s is read, and that is said',
    async (name, encode) => {
      const { text, notices } = await load(encode(TEXT));
      expect(text).toBe(TEXT);
      expect(notices).toEqual([expect.stringMatching(`/bai\\.txt was read as ${name.replace(/[()]/g, '\\$&')}\\.$`)]);
    },
  );

  test('a text for old fonts that was saved as UTF-8 is read', async () => {
    const { text, notices } = await load(iconv.decode(ENCODE['TCVN3 (ABC)']?.(TEXT) ?? Buffer.of(), 'windows1252'));
    expect(text).toBe(TEXT);
    expect(notices).toEqual([expect.stringContaining('was read as TCVN3 (ABC).')]);
  });

  test('a text in UTF-8 with names of other languages alone stays', async () => {
    const text = 'Müller - Malmö';
    await expect(load(text)).resolves.toMatchObject({ text });
  });
});

test.each<[string, Uint8Array | string, RegExp]>([
  [
    'Russian',
    iconv.encode('Президент России заявил', 'windows1251'),
    /bai\.txt: this is no UTF-8, and no other .* as UTF-8$/,
  ],
  ['two words', ENCODE.VISCII?.('Xung đột') ?? '', /no UTF-8, and no other encoding reads as Vietnamese/],
  [
    'UTF-8 with a broken byte',
    Buffer.concat([Buffer.from('Tổng thống Nga\n\nđã nói '), Buffer.of(0xe1), Buffer.from(' về Mỹ')]),
    /UTF-8 with broken bytes, the first of them in line 3; save the article anew/,
  ],
  ['a binary file', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]), /NUL bytes/],
])('%s is refused, with its place on the disk', async (_, content, message) => {
  const loading = load(content);
  await expect(loading).rejects.toThrow(InputError);
  await expect(loading).rejects.toThrow(message);
});
