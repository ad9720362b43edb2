import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { runFiles } from '../../src/run/translate-files.ts';
import { ENCODE } from '../article/encode-vietnamese.ts';
import { createDesk } from '../support/run-songngu.ts';
import { serverForTest } from '../support/server-for-test.ts';

const SAMPLE = await readFile('input/ukraine-us-arms-venture.txt', 'utf8');
/** The English that the sample gives in UTF-8. */
const GOLDEN = await readFile('tests/golden/sample.en.md', 'utf8');

/** A run over one article, as a program starts it. */
async function runOver(content: string | Uint8Array, name = 'sample.txt') {
  const { server, env } = await serverForTest();
  const desk = await createDesk({ [name]: content });
  const notices: string[] = [];
  const { reports, exitCode } = await runFiles([join(desk.folder, 'input')], {
    output: join(desk.folder, 'output'),
    memory: join(desk.folder, 'memory.db'),
    glossary: join(desk.folder, 'glossary'),
    engine: { apiKey: 'khóa', baseURL: env.OPENAI_BASE_URL ?? '', model: 'scripted-1' },
    watch: { onNotice: (text) => notices.push(text.replace(`${desk.folder}/`, '')) },
    reviewed: false,
    repair: 0,
  });
  const error = reports.flatMap((report) => (report.status === 'refused' ? [report.error.message] : []))[0];
  return { desk, exitCode, notices, calls: server.calls, error: error?.replace(`${desk.folder}/`, '') };
}

const utf16be = (text: string) => Buffer.from(text, 'utf16le').swap16();

describe('row 19: an article is read as what it says', () => {
  test.each<[string, string | Uint8Array, string | undefined]>([
    ['UTF-8', SAMPLE, undefined],
    ['UTF-8 with a byte order mark', `\uFEFF${SAMPLE}`, undefined],
    ['marks that stand apart (NFD)', SAMPLE.normalize('NFD'), undefined],
    ['UTF-16 LE with a mark', Buffer.from(`\uFEFF${SAMPLE}`, 'utf16le'), 'UTF-16'],
    ['UTF-16 LE', Buffer.from(SAMPLE, 'utf16le'), 'UTF-16'],
    ['UTF-16 BE with a mark', utf16be(`\uFEFF${SAMPLE}`), 'UTF-16'],
    ['UTF-16 BE', utf16be(SAMPLE), 'UTF-16'],
    ['windows-1258', encode('windows-1258', SAMPLE), 'windows-1258'],
    ['TCVN3', encode('TCVN3 (ABC)', SAMPLE), 'TCVN3 (ABC)'],
    ['VNI', encode('VNI', SAMPLE), 'VNI'],
    ['VISCII', encode('VISCII', SAMPLE), 'VISCII'],
    ['TCVN3 in a file of UTF-8', iconv.decode(encode('TCVN3 (ABC)', SAMPLE), 'windows1252'), 'TCVN3 (ABC)'],
    ['VNI in a file of UTF-8', iconv.decode(encode('VNI', SAMPLE), 'windows1252'), 'VNI'],
  ])('%s: the same English, and it is said when it was no UTF-8', async (_, content, encoding) => {
    const { desk, exitCode, notices } = await runOver(content);
    expect({ exitCode, notices }).toEqual({
      exitCode: 0,
      notices: encoding ? [`input/sample.txt was read as ${encoding}.`] : [],
    });
    expect(await desk.read('output/sample.en.md')).toBe(GOLDEN);
  });

  test('CRLF: the same English, with CRLF', async () => {
    const { desk, exitCode } = await runOver(SAMPLE.replaceAll('\n', '\r\n'));
    expect(exitCode).toBe(0);
    expect(await desk.read('output/sample.en.md')).toBe(GOLDEN.replaceAll('\n', '\r\n'));
  });
});

const ENGLISH = 'The president said on Monday that the two sides had agreed to extend the truce for another month.';

describe('row 19: an article that cannot be read is refused by name, 2, and nothing is asked', () => {
  test.each<[string, string | Uint8Array, RegExp]>([
    ['empty', '', /: the file is empty; put/],
    ['blank', '\uFEFF \r\n\u00A0\n', /: the file is empty; put/],
    ['NUL bytes', `${SAMPLE}\u0000`, /: this is no text file \(it holds NUL bytes\); remove/],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]), /: this is no text file/],
    [
      'a compressed file',
      Buffer.from(Array.from({ length: 999 }, (_, i) => (((i * 40503) >> 3) % 255) | 1)),
      /: this is no UTF-8/,
    ],
    ['a PDF', '%PDF-1.7', /: this is a PDF; save it as plain text in UTF-8/],
    ['a Word file', Buffer.from('PK\u0003\u0004'), /: this is a Word file/],
    ['UTF-32', iconv.encode(SAMPLE, 'utf32', { addBOM: true }), /: this is UTF-32; save/],
    [
      'Russian in windows-1251',
      iconv.encode('Президент заявил о переговорах.', 'windows1251'),
      /: this is no UTF-8, and no other/,
    ],
    [
      'UTF-8 with a broken byte',
      Buffer.concat([Buffer.from(SAMPLE), Buffer.of(0xe1)]),
      /: this is UTF-8 with broken bytes, .* line \d+; save/,
    ],
    ['U+FFFD', SAMPLE.replace('ổ', '\uFFFD'), /: it holds "\uFFFD", .*; save/],
    ['UTF-8 that was read as Latin-1', iconv.decode(Buffer.from(SAMPLE), 'latin1'), /:\d+: ".*": UTF-8 that .*; save/],
    [
      'letters that became "?"',
      iconv.encode(SAMPLE, 'windows1252'),
      /:\d+: ".*\?.*": Vietnamese letters became "\?" .*; save/,
    ],
    ['English', ENGLISH, /: this is English already; /],
    ['Russian', 'Президент России заявил, что переговоры будут продолжены.', /: this is not Vietnamese, /],
  ])('%s', async (_, content, message) => {
    const { exitCode, calls, error } = await runOver(content);
    expect({ exitCode, calls: calls.length }).toEqual({ exitCode: 2, calls: 0 });
    expect(error).toMatch(/^input\/sample\.txt/);
    expect(error).toMatch(message);
  });
});

test('row 19: no U+FFFD and no mojibake is ever sent, whatever the encoding', async () => {
  const { calls } = await runOver(encode('VNI', SAMPLE));
  const { calls: wanted } = await runOver(SAMPLE);
  expect(calls.map(({ paragraph }) => paragraph).sort()).toEqual(wanted.map(({ paragraph }) => paragraph).sort());
});

test('row 19: Vietnamese without marks is translated, and it is said', async () => {
  const text = 'Tong thong Nga tuyen bo quan doi nuoc nay se khong rut khoi cac vung da chiem duoc trong nam nay.';
  const { exitCode, notices, calls } = await runOver(text);
  expect(calls).toHaveLength(1);
  expect(exitCode).not.toBe(2);
  expect(notices).toEqual([expect.stringMatching(/^input\/sample\.txt is Vietnamese without marks: /)]);
});

test('row 19: the command says what it read, and what it refused beside it', async () => {
  const { env } = await serverForTest();
  const desk = await createDesk({ 'cu.txt': encode('TCVN3 (ABC)', SAMPLE), 'hong.txt': ENGLISH });
  const { exitCode, stderr } = await desk.run(['translate', '--no-reviewed'], env);
  expect(exitCode).toBe(2);
  expect(stderr).toContain('input/cu.txt was read as TCVN3 (ABC).');
  expect(stderr).toContain('input/hong.txt: this is English already');
  expect(await desk.read('output/cu.en.md')).toBe(GOLDEN);
});

function encode(name: string, text: string): Buffer {
  return ENCODE[name]?.(text) ?? Buffer.of();
}
