import { describe, expect, test } from 'vitest';
import { checkSpelling } from '../../src/check/spelling.ts';
import { lines, pair, term } from './pair.ts';

const TERMS = [
  term('Hoàng Sa', 'Paracels', { admitted: ['Hoang Sa'], category: 'place' }),
  term('Điện Kremlin', 'Kremlin', { admitted: ['Moscow'] }),
  term('Nga', 'Russia', { admitted: ['Russian', 'Moscow'], use: 'context', category: 'country' }),
  term('Zelensky', 'Zelensky', { use: 'keep' }),
  term('Úc', 'Australia', { admitted: ['Australian'], category: 'country' }),
];
const flags = (source: string, target: string) => lines(checkSpelling(pair(source, target, { terms: TERMS })));

describe('names of the glossary', () => {
  test.each([
    ['Nga bác bỏ cáo buộc.', 'The Russians rejected the accusation.'],
    ['Úc ủng hộ Áo.', 'Australia supports Austria.'],
    ['Nga tiến về Mostow.', 'Russia advanced on Mostow.'],
    ['Tổng thống Zelensky phát biểu.', "Zelensky's speech was short."],
    ['Hai bên gặp nhau tại Istanbul.', 'The two sides met in Istanbul, and left Istanbul without a deal.'],
    ['Ông Marco Rubio tới Israel, gặp người Israel.', 'Marco Rubio arrived in Israel and met with Israelis.'],
    ['Trực thăng AW101 hạ cánh xuống Berlin.', 'AW101 Merlin helicopters landed in Berlin.'],
    ['Bà Hằng nói về quần đảo Hoàng Sa với ông Jaishankar.', 'Hang spoke of the Paracels with Jaishankar.'],
  ])('are right: %s', (source, target) => {
    expect(flags(source, target)).toEqual([]);
  });

  test.each([
    ['Điện Kremlin lên tiếng.', 'The Kremlun spoke out.', '"Kremlun" is misspelled; expected "Kremlin"'],
    ['Nga chưa bình luận.', 'Mocow has not commented.', '"Mocow" is misspelled; expected "Moscow"'],
    [
      'Hai bên gặp nhau tại Istanbul, rồi rời Istanbul.',
      'The two sides met in Istanbul and then left Istanbu.',
      '"Istanbu" is misspelled; expected "Istanbul"',
    ],
    [
      'Mỹ nói Washington ủng hộ đề xuất.',
      'The U.S. said Washngton supported the proposal.',
      '"Washngton" is misspelled; expected "Washington"',
    ],
    [
      'Ông Jaishankar đến. Ông Jaishankar nói hai bên sẽ đàm phán.',
      'Jaishankar arrived. The two sides would talk, Jaishankr said.',
      '"Jaishankr" is misspelled; expected "Jaishankar"',
    ],
    ['Tổng thống Zelensky phát biểu.', 'Zelensy spoke.', '"Zelensy" is misspelled; expected "Zelensky"'],
  ])('a letter off are flagged: %s', (source, target, message) => {
    expect(flags(source, target)).toEqual([`major ${message}`]);
  });
});

test.each([
  ['La Habana bác bỏ cáo buộc.', 'Havana rejected the accusation.', []],
  ['Nhóm này liên hệ với al-Qaeda.', 'The group is linked to al-Qaida.', []],
  [
    'Nhóm này liên hệ với al-Qaeda.',
    'The group is linked to al-Qaedo.',
    ['major "Qaedo" is misspelled; expected "Qaeda"'],
  ],
])('a customary spelling is right, a slip is not: %s → %s', (source, target, expected) => {
  expect(flags(source, target)).toEqual(expected);
});

test('"Secretary of State" is no slip for a rendering "United States"', () => {
  const terms = [term('Mỹ', 'U.S.', { admitted: ['United States'], category: 'country' })];
  const right = pair('Ngoại trưởng Mỹ phát biểu.', 'The U.S. secretary, Secretary of State Rubio, spoke.', { terms });
  expect(lines(checkSpelling(right))).toEqual([]);
});
