import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { findBrokenLetters } from '../../src/article/broken-letters.ts';

const TEXT = 'Tổng thống Mỹ thăm Hà Nội.\n\nÔng nói: “Hai nước đã đồng ý về hợp tác quốc phòng”.';

describe('UTF-8 that was read in another encoding', () => {
  test.each(['windows1252', 'latin1', 'windows1258', 'windows1250', 'cp437'])('%s', (encoding) => {
    const text = iconv.decode(Buffer.from(`${TEXT} ${TEXT}`), encoding);
    expect(findBrokenLetters(text)).toMatchObject({ line: 1 });
  });

  test('the word and its line are told, and what happened', () => {
    const text = `Nga rút quân.\n\n${iconv.decode(Buffer.from('Tổng thống'), 'windows1252')}`;
    expect(findBrokenLetters(text)).toEqual({
      line: 3,
      sample: 'Tá»•ng',
      what: expect.stringMatching(/^UTF-8 that .*; save the original anew as UTF-8$/),
    });
  });
});

test('letters that became "?"', () => {
  const text = iconv.encode(TEXT, 'latin1').toString('latin1');
  expect(findBrokenLetters(text)).toEqual({
    line: 1,
    sample: 'T?ng',
    what: expect.stringMatching(/became "\?" .*; save the original anew as UTF-8$/),
  });
});

test.each([
  ['TCVN3', 'Bộ trưởng nói:\n\nChóng t«i sÏ ®Õn Ph¸p vµ l·nh ®¹o hai n­íc sÏ gÆp nhau'],
  ['VNI', 'Bộ trưởng nói:\n\nToång thoáng vaø thuû töôùng ñaõ gaëp nhau ôû thuû ñoâ; phaùo kích ñaïi saûn xuaát'],
])('a paragraph typed for %s in an article in Unicode', (_, text) => {
  expect(findBrokenLetters(text)).toMatchObject({ line: 3, what: expect.stringContaining('convert it to Unicode') });
});

test.each([
  ['questions without a space', 'Ai thắng?Nga hay Mỹ?Không ai. Bao giờ?Ở đâu?Vì sao?Thế nào?'],
  [
    'addresses with a question',
    'https://a.vn/x?id=1 https://a.vn/y?p=2 https://a.vn/z?q=3 https://b.vn/?t=4 https://b.vn/?u=5',
  ],
  [
    'names of other languages',
    'Müller, Erdoğan, Łódź, Malmö, São Paulo, Zaïre, Håkan, Curaçao, Æthelstan, Brontë, Citroën',
  ],
  ['signs of measure', '5µm, 25°C, 10m², 3×4, 100€, ±5, ½, Su-35® và F-16™'],
  ['dashes and dots within words', 'Nga–Ukraine, Mỹ—Trung, Pháp…Đức, Anh·Ý, “Nga”và‘Mỹ’, d’Estaing, A→B→C'],
  ['one letter of an example', 'Chữ "Ã¡" là dấu vết của lỗi mã hóa.'],
])('%s are whole', (_, text) => {
  expect(findBrokenLetters(text)).toBeUndefined();
});
