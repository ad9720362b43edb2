import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileTerms } from '../../src/glossary/compile-terms.ts';
import type { Term, TermUse } from '../../src/model/term.ts';

const term = (source: string, use: TermUse = 'required'): Term => ({
  source,
  target: `English of ${source}`,
  admitted: [],
  forbidden: [],
  use,
  place: 'defence.csv:2',
});
const blocker = (source: string) => term(source, 'block');
const found = (terms: readonly Term[], text: string) =>
  compileTerms(terms)
    .match(text)
    .map(({ start, end }) => text.slice(start, end));

describe('spelling', () => {
  test.each([
    ['hòa bình', 'Hoà bình'],
    ['thủy lôi', 'thuỷ lôi'],
    ['tỷ phú', 'tỉ phú'],
    ['Mỹ', 'Mĩ'],
    ['kỹ thuật', 'kĩ thuật'],
    ['đạn pháo', 'ðạn pháo'],
    ['lựu pháo', 'LỰU PHÁO'],
  ])('"%s" is found in "%s"', (source, text) => {
    expect(found([term(source)], text)).toEqual([text]);
  });

  test.each([
    ['ma', 'mà'],
    ['đạn', 'dạn'],
    ['tư lệnh', 'tu lệnh'],
    ['Thái', 'Thai'],
  ])('"%s" is not found in "%s"', (source, text) => {
    expect(found([term(source)], text)).toEqual([]);
  });
});

describe('word edges', () => {
  test.each([
    ['hai', 'khai hoả'],
    ['đạ', 'đạn'],
    ['an', 'đan'],
    ['tư', 'tưng bừng'],
    ['UAV', 'UAVs'],
    ['F-16', 'F-160'],
    ['M777', 'M777A2'],
  ])('"%s" is not found inside "%s"', (source, text) => {
    expect(found([term(source)], text)).toEqual([]);
  });

  test.each(['(UAV)', '"UAV"', 'UAV,', 'UAV/USV', 'UAV-USV', '…UAV.'])('is found in %s', (text) => {
    expect(found([term('UAV')], text)).toEqual(['UAV']);
  });
});

describe('gaps within a term', () => {
  test.each(['Ấn Độ Dương - Thái Bình Dương', 'Ấn Độ Dương-Thái Bình Dương', 'Ấn Độ Dương — Thái Bình Dương'])(
    'an en dash with spaces is found as "%s"',
    (text) => {
      expect(found([term('Ấn Độ Dương – Thái Bình Dương')], text)).toEqual([text]);
    },
  );

  test.each(['phòng  không', 'phòng\nkhông'])('a space is found as %j', (text) => {
    expect(found([term('phòng không')], text)).toEqual([text]);
  });

  test.each(['phòng, không', 'phòng. Không', 'phòng-không', 'phòngkhông'])('a space is not found as "%s"', (text) => {
    expect(found([term('phòng không')], text)).toEqual([]);
  });

  test('a hyphen is not found as a space', () => {
    expect(found([term('Su-30')], 'Su 30')).toEqual([]);
  });
});

describe('characters of regular expressions mean themselves', () => {
  test.each(['TP.HCM', 'SAMP/T', 'A*B', 'A+B', 'A?B', 'A|B', 'A(B', 'A[B', 'A\\B', 'A^B', 'A$B', 'A{2}B'])(
    '"%s" is found as written',
    (source) => {
      expect(found([term(source)], `tổ hợp ${source} mới`)).toEqual([source]);
    },
  );

  test.each([
    ['TP.HCM', 'TPxHCM'],
    ['TP.HCM', 'TP HCM'],
    ['A*B', 'AAAB'],
    ['A+B', 'AAB'],
    ['A?B', 'B'],
    ['A|B', 'A'],
  ])('"%s" is no pattern that finds "%s"', (source, text) => {
    expect(found([term(source)], text)).toEqual([]);
  });
});

describe('capitals', () => {
  test.each([
    ['Anh', 'ông ấy và anh ấy', []],
    ['Anh', 'Thủ tướng Anh', ['Anh']],
    ['Anh', 'THỦ TƯỚNG ANH', ['ANH']],
    ['SAFE', 'quỹ SAFE', ['SAFE']],
    ['SAFE', 'ứng dụng Safe và safe', []],
    ['Bộ Quốc phòng', 'Bộ quốc phòng', []],
    ['Bộ Quốc phòng', 'Bộ Quốc Phòng', ['Bộ Quốc Phòng']],
    ['tên lửa', 'Tên lửa', ['Tên lửa']],
  ])('"%s" in "%s": %j', (source, text, matches) => {
    expect(found([term(source)], text)).toEqual(matches);
  });
});

describe('blockers', () => {
  test('"văn phòng không" holds no "phòng không"', () => {
    const terms = [term('phòng không'), blocker('văn phòng không')];
    expect(found(terms, 'Văn phòng không trả lời, phòng không bắn hạ UAV.')).toEqual(['phòng không']);
  });

  test('"Bộ Quốc phòng không bình luận" holds "Bộ Quốc phòng" and no "phòng không"', () => {
    const terms = [term('Bộ Quốc phòng'), term('phòng không'), blocker('quốc phòng không')];
    expect(found(terms, 'Bộ Quốc phòng không bình luận.')).toEqual(['Bộ Quốc phòng']);
  });

  test('the longer term alone keeps "phòng không" out of "Bộ Quốc phòng không bình luận"', () => {
    const terms = [term('Bộ Quốc phòng'), term('phòng không')];
    expect(found(terms, 'Bộ Quốc phòng không bình luận.')).toEqual(['Bộ Quốc phòng']);
  });

  test('a term that reaches out of a blocker is found', () => {
    const terms = [term('phòng không tầm xa'), blocker('văn phòng không')];
    expect(found(terms, 'văn phòng không tầm xa')).toEqual(['phòng không tầm xa']);
  });

  test('two blockers that open together: the longer counts', () => {
    const terms = [term('tầm xa'), blocker('không tầm'), blocker('không tầm xa')];
    expect(found(terms, 'không tầm xa')).toEqual([]);
  });

  test('is never a match itself', () => {
    expect(found([blocker('đối phó')], 'đối phó với Nga')).toEqual([]);
  });
});

describe('terms that overlap', () => {
  test('the longest wins', () => {
    const terms = [term('tên lửa'), term('tên lửa hành trình'), term('hành trình')];
    expect(found(terms, 'phóng tên lửa hành trình')).toEqual(['tên lửa hành trình']);
  });

  test('the longer wins over one that opens before it', () => {
    expect(found([term('máy bay'), term('bay không người lái')], 'máy bay không người lái')).toEqual([
      'bay không người lái',
    ]);
  });

  test('of equally long ones the leftmost wins', () => {
    expect(found([term('bb cc'), term('aa bb')], 'aa bb cc')).toEqual(['aa bb']);
  });

  test('terms side by side are all found, in order of the text', () => {
    expect(found([term('Mỹ'), term('tên lửa'), term('Nga')], 'Nga và Mỹ bàn về tên lửa của Nga')).toEqual([
      'Nga',
      'Mỹ',
      'tên lửa',
      'Nga',
    ]);
  });
});

test('a match names its row', () => {
  const missile = term('tên lửa');
  expect(compileTerms([missile]).match('phóng tên lửa')).toEqual([{ term: missile, start: 6, end: 13 }]);
});

test.each(['', ' \n', '…!?'])('%j holds no term', (text) => {
  expect(found([term('Nga')], text)).toEqual([]);
});

describe('hash', () => {
  const base = term('tên lửa');
  const hashOf = (...terms: Term[]) => compileTerms(terms).hash;

  test.each<[string, Partial<Term>]>([
    ['the English', { target: 'rocket' }],
    ['an admitted rendering', { admitted: ['projectile'] }],
    ['a forbidden rendering', { forbidden: ['rocket'] }],
    ['the acronym', { acronym: 'MSL' }],
    ['the use', { use: 'preferred' }],
  ])('changes with %s', (_, change) => {
    expect(hashOf({ ...base, ...change })).not.toBe(hashOf(base));
  });

  test.each<[string, Partial<Term>]>([
    ['the place of the row', { place: 'local.csv:9' }],
    ['the category', { category: 'weapons' }],
    ['the note of a term that is checked', { note: 'xem lại' }],
  ])('does not change with %s', (_, change) => {
    expect(hashOf({ ...base, ...change })).toBe(hashOf(base));
  });

  test('changes with the note of a term that only informs the engine', () => {
    const context: Term = { ...base, use: 'context' };
    expect(hashOf({ ...context, note: 'also: rocket' })).not.toBe(hashOf(context));
  });

  test('does not change with the order of the rows', () => {
    expect(hashOf(base, term('Nga'))).toBe(hashOf(term('Nga'), base));
  });
});

/** The same definition, without a trie: every term is looked for at every position by a pattern of its own. */
describe('against a naive matcher', () => {
  /** Two spellings of a syllable, and the one that both are compared by. */
  const SAME: readonly (readonly [string, string])[] = [
    ['hoà', 'hòa'],
    ['tỷ', 'tỉ'],
    ['mỹ', 'mĩ'],
  ];
  const SYLLABLES = [
    'phòng',
    'không',
    'văn',
    'Anh',
    'anh',
    'SAFE',
    'safe',
    'hoà',
    'Hòa',
    'tỷ',
    'tỉ',
    'Mỹ',
    'đạn',
    'F',
    '16',
  ];

  const canonical = (text: string) =>
    SAME.reduce((folded, [one, other]) => folded.replaceAll(one, other), text.toLowerCase());
  const escaped = (text: string) => text.replace(/[/.*+?^${}()|[\]\\-]/g, '\\$&');
  const wordsOf = (text: string) => text.split(/[^\p{L}\p{N}]+/u);

  function patternOf({ source }: Term): RegExp {
    const parts = canonical(source).split(/( |-|\/)/);
    const pattern = parts
      .map((part) => (part === ' ' ? '\\s+' : part === '-' ? '\\s*[-–]\\s*' : escaped(part)))
      .join('');
    return new RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`, 'uy');
  }

  function hasItsCapitals({ source }: Term, text: string): boolean {
    const written = wordsOf(text);
    return wordsOf(source).every((asked, i) => {
      const word = written[i] ?? '';
      if (asked === asked.toLowerCase()) return true;
      if (asked.length > 1 && asked === asked.toUpperCase()) return word === word.toUpperCase();
      return word.charAt(0) === word.charAt(0).toUpperCase();
    });
  }

  function matchNaively(terms: readonly Term[], text: string) {
    const all = terms.flatMap((candidate) => {
      const pattern = patternOf(candidate);
      return [...text].flatMap((_, start) => {
        pattern.lastIndex = start;
        const end = start + (pattern.exec(canonical(text))?.[0].length ?? 0);
        return end > start && hasItsCapitals(candidate, text.slice(start, end))
          ? [{ term: candidate, start, end }]
          : [];
      });
    });
    const blockers = all.filter((match) => match.term.use === 'block');
    const chosen: typeof all = [];
    const free = all
      .filter((match) => match.term.use !== 'block')
      .filter((match) => !blockers.some(({ start, end }) => start <= match.start && match.end <= end))
      .sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
    for (const match of free) {
      if (chosen.every(({ start, end }) => match.end <= start || end <= match.start)) chosen.push(match);
    }
    return chosen.sort((a, b) => a.start - b.start);
  }

  const joined = (separators: string[], maxLength: number) =>
    fc
      .array(fc.tuple(fc.constantFrom(...SYLLABLES), fc.constantFrom(...separators)), { minLength: 1, maxLength })
      .map((parts) => parts.map(([syllable, gap], i) => (i === 0 ? syllable : gap + syllable)).join(''));
  const vocabulary = fc.uniqueArray(
    fc.tuple(joined([' ', ' ', '-', '/'], 3), fc.constantFrom<TermUse>('required', 'required', 'block')),
    { maxLength: 8, selector: ([source]) => canonical(source) },
  );
  const text = joined([' ', ' ', ' ', '  ', '\n', '-', ' – ', '/', ', ', ''], 14);

  test('finds the same', () => {
    fc.assert(
      fc.property(vocabulary, text, (rows, content) => {
        const terms = rows.map(([source, use]) => term(source, use));
        expect(compileTerms(terms).match(content)).toEqual(matchNaively(terms, content));
      }),
      { numRuns: 200 },
    );
  });

  test('in a text that is made of its terms', () => {
    const terms = ['phòng không', 'văn phòng', 'không', 'Anh'].map((source) => term(source));
    const all = [...terms, blocker('văn phòng không')];
    const content = 'văn phòng không phòng không, Anh, anh không, văn phòng';
    expect(found(all, content)).toEqual(matchNaively(all, content).map(({ start, end }) => content.slice(start, end)));
  });
});

describe('rows that differ in capitals or in signs', () => {
  test.each([[['safe', 'SAFE']], [['SAFE', 'safe']]])('of %j the one that asks for more is taken', (sources) => {
    const termBase = compileTerms(sources.map((source) => term(source)));
    expect(termBase.match('quỹ SAFE').map((match) => match.term.source)).toEqual(['SAFE']);
  });

  test.each([
    ['Safe', 'quỹ Safe'],
    ['SAFE', 'quỹ SAFE'],
    ['safe', 'quỹ safe'],
  ])('of three the nearest is taken: %s', (source, text) => {
    for (const sources of [
      ['safe', 'Safe', 'SAFE'],
      ['SAFE', 'Safe', 'safe'],
      ['Safe', 'safe', 'SAFE'],
    ]) {
      const { match } = compileTerms(sources.map((each) => term(each)));
      expect(match(text).map((found) => found.term.source)).toEqual([source]);
    }
  });

  test.each(['eSIM', 'mRNA', 'iPhone'])('capitals behind a small letter ask for nothing: %s', (source) => {
    expect(found([term(source)], `dùng ${source} mới`)).toEqual([source]);
  });

  test('"C++" is not found in "C"', () => {
    expect([found([term('C++')], 'ngôn ngữ C'), found([term('C++')], 'ngôn ngữ C++ mới')]).toEqual([[], ['C++']]);
  });

  test('"eVTOL" is found in itself', () => {
    expect(found([term('eVTOL')], 'máy bay eVTOL')).toEqual(['eVTOL']);
  });
});
