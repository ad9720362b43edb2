import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { decodeOlder, decodeOldFonts } from '../../src/article/decode-older.ts';
import { RIGHT_PAIRS } from '../check/pairs/index.ts';
import { ENCODE } from './encode-vietnamese.ts';
import { VIETNAMESE_TEXTS } from './vietnamese-texts.ts';

/** Vietnamese in letters that all of the encodings have; the fonts of TCVN3 do not keep all capitals. */
const TEXTS = [
  ...(VIETNAMESE_TEXTS.paragraph ?? []),
  ...(VIETNAMESE_TEXTS.caption ?? []),
  ...RIGHT_PAIRS.map(({ source }) => source.normalize('NFC')),
]
  .map((text) => text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'").replace(/[–—]/g, '-').replace('å', 'a'))
  .filter((text) => !/[^\t\n -~\u1EA0-\u1EF9ăâđêôơưĂÂĐÊÔƠƯàáãèéìíĩòóõùúũýÀÁÃÈÉÌÍĨÒÓÕÙÚŨÝ]/.test(text));

describe.each(Object.entries(ENCODE))('%s', (name, encode) => {
  test('is told from the others by a paragraph, and is never taken for one', () => {
    const readings = TEXTS.map((text) => ({ text, read: decodeOlder(encode(text))?.text }));
    expect(readings.filter(({ text, read }) => read !== undefined && !isSame(read, text))).toEqual([]);
    expect(readings.filter(({ read }) => read !== undefined).length).toBeGreaterThan(TEXTS.length * 0.95);
  });

  test('is told of an article, and named', () => {
    const article = ['Ủy ban hai nước: Ấn Độ, Ả Rập.', ...TEXTS.slice(-20)].join('\r\n\r\n');
    const reading = decodeOlder(encode(article));
    expect(reading?.encoding).toBe(name);
    expect(isSame(reading?.text ?? '', article)).toBe(true);
  });

  test('a few words are read right or not at all', () => {
    const starts = TEXTS.flatMap((text) => [2, 3, 5].map((words) => text.split(' ').slice(0, words).join(' ')));
    const wrong = starts.filter((text) => {
      const read = decodeOlder(encode(text))?.text;
      return read !== undefined && !isSame(read, text);
    });
    expect(wrong).toEqual([]);
  });

  test('is told where it was kept as if it were windows-1252', () => {
    const article = TEXTS.slice(-20, -10).join('\n\n');
    const kept = iconv.decode(encode(article), 'windows1252');
    expect(isSame(decodeOldFonts(kept)?.text ?? '', article)).toBe(true);
  });
});

test.each([
  [
    'French in windows-1252',
    iconv.encode("L'armée a été déployée à la frontière, où l'été est là déjà.", 'windows1252'),
  ],
  ['German in windows-1252', iconv.encode('Für die Übung müssen Flüge über Köln ausfallen, heißt es.', 'windows1252')],
  ['Russian in windows-1251', iconv.encode('Президент России заявил, что переговоры будут продолжены.', 'windows1251')],
  ['Russian in KOI8-R', iconv.encode('Президент России заявил, что переговоры будут продолжены.', 'koi8-r')],
  ['Chinese in GBK', iconv.encode('国防部发言人星期一在北京表示，中国军队将继续采取必要措施。', 'gbk')],
  ['Thai in windows-874', iconv.encode('กระทรวงกลาโหมแถลงข่าวเมื่อวันจันทร์ที่ผ่านมา', 'windows874')],
  [
    'UTF-8 with a broken byte',
    Buffer.concat([Buffer.from('Tổng thống Nga tuyên bố: '), Buffer.of(0xe1), Buffer.from(' hai bên đã ngừng bắn')]),
  ],
  ['random bytes', Buffer.from(Array.from({ length: 400 }, (_, i) => ((i * 7919) % 223) + 32))],
  [
    'TCVN3 with a paragraph in VNI',
    Buffer.concat([
      ENCODE['TCVN3 (ABC)']?.(TEXTS.slice(1, 6).join('\n')) ?? Buffer.of(),
      ENCODE.VNI?.(TEXTS[0] ?? '') ?? Buffer.of(),
    ]),
  ],
  ['a word alone', ENCODE['windows-1258']?.('Mỹ') ?? Buffer.of()],
])('%s is none of them', (_, bytes) => {
  expect(decodeOlder(bytes)).toBeUndefined();
});

test.each([
  'Hà Lan là bên bán.',
  'Müller và Erdoğan: là ai?',
  'Bên bán là São Paulo, bên mua là Malmö.',
  'Ông Tô Lâm và ông Hà nói: không. Công an không cho hai bên vào trong.',
])('a text that is right as it stands stays: %s', (text) => {
  expect(decodeOldFonts(text)).toBeUndefined();
});

function isSame(read: string, text: string): boolean {
  return read.toLowerCase() === text.toLowerCase();
}
