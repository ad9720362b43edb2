import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { loadArticle } from '../../src/article/load-article.ts';
import { InputError } from '../../src/model/errors.ts';
import { sha256 } from '../../src/text/hash.ts';

async function fileWith(content: string | Uint8Array): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'songngu-article-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const file = join(folder, 'bai.txt');
  await writeFile(file, content);
  return file;
}

test('gives the text, its line end and the name it was asked under', async () => {
  const file = await fileWith('\uFEFFMỹ - Ukraine\r\n\r\nNgày 24/9.');
  expect(loadArticle(file, '2025/bai.txt')).toMatchObject({
    path: '2025/bai.txt',
    text: 'Mỹ - Ukraine\n\nNgày 24/9.',
    eol: '\r\n',
  });
});

test('the hash is that of the bytes, not of the decoded text', async () => {
  const content = '\uFEFFMỹ\r\n';
  expect(loadArticle(await fileWith(content), 'bai.txt').hash).toBe(sha256(content));
});

test.each([
  ['bai.txt', 'text'],
  ['bai.TXT', 'text'],
  ['bai.md', 'markdown'],
  ['bai.MD', 'markdown'],
  ['2025/bai.markdown', 'markdown'],
])('%s is %s', async (path, format) => {
  expect(loadArticle(await fileWith('Nga'), path).format).toBe(format);
});

test('a missing file is named', () => {
  const loading = () => loadArticle('/nowhere/bai.txt', 'bai.txt');
  expect(loading).toThrow(InputError);
  expect(loading).toThrow(/^\/nowhere\/bai\.txt: cannot be read/);
});

test('a file in another encoding is named with its place on the disk', async () => {
  const file = await fileWith(Uint8Array.from([0xff, 0xfe, 0x4d, 0x00]));
  expect(() => loadArticle(file, 'bai.txt')).toThrow(`${file}: this is UTF-16; save it as UTF-8`);
});
