import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileTerms } from '../../src/glossary/compile-terms.ts';
import { explainTerms } from '../../src/glossary/explain-terms.ts';
import type { Term } from '../../src/model/term.ts';
import { blocker, row } from './term.ts';

/** `phòng không: blocker văn phòng không` */
const lostIn = (terms: readonly Term[], text: string) =>
  explainTerms(terms)(text).lost.map(({ start, end, loss }) => {
    const by = 'by' in loss ? ` ${loss.by.term.source}` : '';
    return `${text.slice(start, end)}: ${loss.why}${by}`;
  });

describe('what is not found, and why', () => {
  test('lies inside a blocker', () => {
    const terms = [row('phòng không'), blocker('văn phòng không')];
    expect(lostIn(terms, 'Văn phòng không trả lời.')).toEqual(['phòng không: blocker văn phòng không']);
  });

  test('is a part of a longer row', () => {
    const terms = [row('tên lửa'), row('tên lửa đạn đạo')];
    expect(lostIn(terms, 'Tên lửa đạn đạo rơi xuống biển.')).toEqual(['Tên lửa: overlap tên lửa đạn đạo']);
  });

  test('has not the capitals that the row asks for', () => {
    expect(lostIn([row('Anh')], 'Theo anh ấy thì chưa.')).toEqual(['anh: capitals']);
  });

  test('has not the signs that the row ends in', () => {
    expect(lostIn([row('C++')], 'ngôn ngữ C mới')).toEqual(['C: signs']);
  });

  test.each([
    ['phái đoàn', 'Một phái đòan đã tới.', 'phái đòan'],
    ['tên lửa', 'Hai ten lua bị bắn rơi.', 'ten lua'],
    ['lựu pháo', 'Khẩu lưu pháo mới.', 'lưu pháo'],
  ])('differs from "%s" in marks alone: %s', (source, text, written) => {
    expect(lostIn([row(source)], text)).toEqual([`${written}: marks`]);
  });

  test.each([
    ['lục quân', 'một nỗ lực quan trọng', 'both syllables are others'],
    ['bom', 'một bờm ngựa', 'a single syllable with other marks is another word'],
    ['bán', 'ban đó', 'nor is one without any'],
    ['hòa bình', 'vì hoà bình', 'the tone stands on either vowel: it is found'],
  ])('"%s" is not missed in "%s": %s', (source, text) => {
    expect(lostIn([row(source)], text)).toEqual([]);
  });

  test('differs in marks beside a place where it is found', () => {
    expect(lostIn([row('phái đoàn')], 'Phái đoàn ta gặp phái đòan Nga.')).toEqual(['phái đòan: marks']);
  });

  test('is no word with other marks inside a row that is found', () => {
    expect(lostIn([row('quân sư'), row('căn cứ quân sự')], 'Hai căn cứ quân sự mới.')).toEqual([]);
  });

  test('is no blocker with other marks', () => {
    expect(lostIn([blocker('văn phòng không')], 'Van phòng không trả lời.')).toEqual([]);
  });

  test('comes in order of appearance, whatever the reason', () => {
    const terms = [row('phái đoàn'), row('Anh'), row('lựu pháo')];
    expect(lostIn(terms, 'Theo phái đòan, anh ấy có lưu pháo.')).toEqual([
      'phái đòan: marks',
      'anh: capitals',
      'lưu pháo: marks',
    ]);
  });

  test('stands in an address, which stays as it is', () => {
    const explain = explainTerms([row('NATO')]);
    const { matches, lost } = explain('Xem nato.int/NATO và NATO.', [{ start: 4, end: 17 }]);
    expect(matches.map(({ start }) => start)).toEqual([21]);
    expect(lost.filter(({ loss }) => loss.why === 'fixed').map(({ start }) => start)).toEqual([13]);
  });
});

test('what is found is what the matcher finds', () => {
  const terms = [
    ...['phòng không', 'không quân', 'quân đội', 'Anh', 'tên lửa', 'tên lửa phòng không'].map((source) => row(source)),
    blocker('văn phòng không'),
    blocker('không quân đội'),
  ];
  const words = fc.constantFrom('văn', 'phòng', 'không', 'quân', 'đội', 'Anh', 'anh', 'tên', 'lửa', 'nào');
  const { match } = compileTerms(terms);
  const explain = explainTerms(terms);
  fc.assert(
    fc.property(fc.array(words, { maxLength: 12 }), (syllables) => {
      const text = syllables.join(' ');
      expect(explain(text).matches).toEqual(match(text));
    }),
    { numRuns: 500 },
  );
});
