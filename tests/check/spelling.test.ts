import { describe, expect, test } from 'vitest';
import { checkSpelling } from '../../src/check/spelling.ts';
import { lines, pair, term } from './pair.ts';

const TERMS = [
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
  ])('are right: %s', (source, target) => {
    expect(flags(source, target)).toEqual([]);
  });

  test.each([
    ['Điện Kremlin lên tiếng.', 'The Kremlun spoke out.', '"Kremlun" is misspelled; expected "Kremlin"'],
    ['Nga chưa bình luận.', 'Mocow has not commented.', '"Mocow" is misspelled; expected "Moscow"'],
    ['Tổng thống Zelensky phát biểu.', 'Zelensy spoke.', '"Zelensy" is misspelled; expected "Zelensky"'],
  ])('a letter off are flagged: %s', (source, target, message) => {
    expect(flags(source, target)).toEqual([`major ${message}`]);
  });
});
