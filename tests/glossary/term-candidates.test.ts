import papaparse from 'papaparse';
import { describe, expect, test } from 'vitest';
import { compileTerms } from '../../src/glossary/compile-terms.ts';
import { readRows } from '../../src/glossary/read-rows.ts';
import { termCandidates } from '../../src/glossary/term-candidates.ts';
import { writeRows } from '../../src/glossary/write-rows.ts';
import type { Term } from '../../src/model/term.ts';
import { row } from './term.ts';

type Pair = string | readonly [source: string, target: string];

const candidatesIn = (pairs: readonly Pair[], terms: readonly Term[] = []) => {
  const { match } = compileTerms(terms);
  return termCandidates(
    pairs.map((pair) => {
      const [source, target] = typeof pair === 'string' ? [pair, undefined] : pair;
      return { source, target, terms: match(source), fixed: [] };
    }),
  );
};
const sourcesIn = (pairs: readonly Pair[], terms: readonly Term[] = []) =>
  candidatesIn(pairs, terms).map(({ source }) => source);
/** `Viện Nghiên cứu Chiến tranh = Institute for the Study of War` */
const renderingsIn = (pairs: readonly Pair[], terms: readonly Term[] = []) =>
  candidatesIn(pairs, terms).map(({ source, target }) => `${source} = ${target}`);

describe('what looks like a term', () => {
  test.each<[string, string, readonly string[]]>([
    ['a foreign name', 'Theo ông Boris Pistorius, thỏa thuận đã xong.', ['Boris Pistorius']],
    ['one with a small word', 'Thái tử Mohammed bin Salman đã tới.', ['Mohammed bin Salman']],
    ['one with a hyphen', 'Tổng thống Lee Jae-myung phát biểu.', ['Lee Jae-myung']],
    ['a source of a picture', 'Xe tăng trên phố (Ảnh: Reuters).', ['Reuters']],
    ['a Vietnamese place', 'Cuộc tập trận ở Trường Sa đã kết thúc.', ['Trường Sa']],
    [
      'a body, of which compounds have one capital',
      'Theo Viện Nghiên cứu Chiến tranh, Nga đã rút.',
      ['Viện Nghiên cứu Chiến tranh'],
    ],
    [
      'a body and its spokeswoman',
      'Người phát ngôn Bộ Ngoại giao Phạm Thu Hằng nói.',
      ['Bộ Ngoại giao', 'Phạm Thu Hằng'],
    ],
    ['a name of small letters behind a hyphen', 'Họ đã gặp ông Ahn Gyu-back.', ['Ahn Gyu-back']],
    ['a unit', 'Họ gặp Lữ đoàn Cơ giới số 47.', ['Lữ đoàn Cơ giới']],
    ['a weapon with all that is said of it', 'Chiếc máy bay ném bom Tu-22M3 rơi.', ['máy bay ném bom Tu-22M3']],
    ['an acronym', 'Báo cáo của SIPRI cho thấy điều đó.', ['SIPRI']],
    ['designations', 'Chiếc Tu-95MS và chiếc F-16 đã cất cánh.', ['Tu-95MS', 'F-16']],
  ])('%s', (_, text, sources) => {
    expect(sourcesIn([text])).toEqual(sources);
  });

  test('a name that always follows its kind is taken with it', () => {
    expect(sourcesIn(['Ukraine nhận tên lửa Storm Shadow.', 'Tên lửa Storm Shadow bay xa.'])).toEqual([
      'tên lửa Storm Shadow',
      'Ukraine',
    ]);
  });

  test('a kind that opens the sentence has no capital of its own', () => {
    const texts = ['Xe tăng Leopard đã tới.', 'UAV Orlan đã rơi.'];
    expect(sourcesIn(texts, [row('UAV')])).toEqual(['xe tăng Leopard', 'UAV Orlan']);
  });

  test('a name that stands alone too is taken alone', () => {
    expect(sourcesIn(['Họ nhận tên lửa Storm Shadow.', 'Quân đội dùng Storm Shadow.'])).toEqual(['Storm Shadow']);
  });

  test('a body of the glossary is no part of the name behind it', () => {
    const terms = [row('điện Kremlin', 'Kremlin', { category: 'organization' })];
    expect(sourcesIn(['Người phát ngôn Điện Kremlin Dmitry Peskov nói.'], terms)).toEqual(['Dmitry Peskov']);
  });

  test('a verb parts a weapon from a name', () => {
    expect(sourcesIn(['Chiếc tàu khu trục rời Yokosuka.'])).toEqual(['Yokosuka']);
  });
});

describe('what does not', () => {
  test.each([
    ['the first word of a sentence', 'Container đã tới cảng. Tuy nhiên, chưa rõ.'],
    ['an address before it', 'Ông nói với Bà rằng không.'],
    ['an office', 'Họ gặp Tổng thống và Phó Thủ tướng.'],
    ['a day', 'Họ gặp nhau vào Thứ Bảy và Chủ Nhật.'],
    ['an everyday acronym', 'Ông nói trên TV về 5 triệu USD.'],
    ['a heading in capitals', 'QUÂN ĐỘI NGA TIẾN VÀO THÀNH PHỐ'],
    ['a heading in which every word has one', 'Quân Đội Nga Tiến Vào Thành Phố'],
  ])('%s', (_, text) => {
    expect(sourcesIn([text])).toEqual([]);
  });

  test('what a row has', () => {
    const terms = [row('NATO'), row('Trung Quốc', 'China', { category: 'country' })];
    expect(sourcesIn(['NATO và Trung Quốc đã họp.'], terms)).toEqual([]);
  });

  test('a word that is seen without its capital', () => {
    expect(sourcesIn(['Chiếc Container ở cảng.', 'Một container khác ở ngoài.'])).toEqual([]);
  });
});

describe('the first word of a sentence', () => {
  test('is a name where it is seen so within another', () => {
    expect(sourcesIn(['Rheinmetall đã ký.', 'Hợp đồng với Rheinmetall đã xong.'])).toEqual(['Rheinmetall']);
  });

  test('is no part of the name behind it', () => {
    expect(sourcesIn(['Theo Reuters, họ đã ký.'])).toEqual(['Reuters']);
  });
});

describe('the English that translations have', () => {
  test.each<[string, readonly Pair[], string]>([
    ['is the name itself', [['Ông Trump đã đến.', 'Trump arrived.']], 'Trump = Trump'],
    ['is the name without marks', [['Bà Phạm Thu Hằng nói.', 'Pham Thu Hang said.']], 'Phạm Thu Hằng = Pham Thu Hang'],
    [
      'is what stands with it in every translation',
      [
        ['Họ nhắm vào Phú Lâm.', 'They aimed at Woody Island.'],
        ['Máy bay tới Phú Lâm.', 'Planes flew to Woody Island on Monday.'],
      ],
      'Phú Lâm = Woody Island',
    ],
    [
      'is, seen once, what is of the same kind',
      [['Theo Viện Nghiên cứu Chiến tranh, họ đã rút.', 'They withdrew, the Institute for the Study of War said.']],
      'Viện Nghiên cứu Chiến tranh = Institute for the Study of War',
    ],
    [
      'has behind it what it is',
      [['Họ có tên lửa AIM-120 mới.', 'They have new AIM-120 missiles.']],
      'tên lửa AIM-120 = AIM-120 missile',
    ],
  ])('%s', (_, pairs, rendering) => {
    expect(renderingsIn(pairs)).toEqual([rendering]);
  });

  test.each<[string, readonly Pair[]]>([
    ['nothing is translated', ['Máy bay tới Phú Lâm.']],
    ['it is seen once and might be anything', [['Máy bay tới Phú Lâm.', 'Planes flew to Woody Island.']]],
    [
      'it stands elsewhere too',
      [
        ['Máy bay tới Phú Lâm.', 'Planes flew from the Paracel Islands.'],
        ['Tàu rời Phú Lâm.', 'Ships left the Paracel Islands.'],
        ['Họ ở đó.', 'They were in the Paracel Islands.'],
      ],
    ],
  ])('is left open where %s', (_, pairs) => {
    expect(renderingsIn(pairs)).toEqual(['Phú Lâm = ']);
  });

  test('is not what a term of the glossary accounts for', () => {
    const pairs: readonly Pair[] = [
      ['Nga ở Phú Lâm.', 'Russia was on Woody Island.'],
      ['Nga rời Phú Lâm.', 'He said Russia left Woody Island.'],
    ];
    expect(renderingsIn(pairs, [row('Nga', 'Russia', { category: 'country' })])).toEqual(['Phú Lâm = Woody Island']);
  });
});

describe('the rows', () => {
  test('come by how often they stand, then in order of appearance', () => {
    const texts = ['Họ gặp Boris Pistorius ở Munich.', 'Ở đó, Marco Rubio gặp Boris Pistorius.'];
    expect(candidatesIn(texts).map(({ source, count }) => `${count} ${source}`)).toEqual([
      '2 Boris Pistorius',
      '1 Munich',
      '1 Marco Rubio',
    ]);
  });

  test('are a glossary, whatever signs the sentence has', () => {
    const pairs: readonly Pair[] = [
      ['Ông nói: "Chiếc F-16, và Donald Trump; thế thôi', '"The F-16, and Donald Trump,'],
    ];
    const csv = writeRows(candidatesIn(pairs));
    expect(readRows(csv, 'local.csv')).toMatchObject({
      faults: [],
      terms: [
        { source: 'F-16', target: 'F-16', use: 'keep', note: expect.stringContaining("1×: Ông nói: 'Chiếc F-16, và") },
        { source: 'Donald Trump', target: 'Donald Trump', use: 'preferred' },
      ],
    });
    expect(papaparse.parse<string[]>(csv).data[0]).toEqual(['source', 'target', 'admitted', 'use', 'note']);
  });

  test('whose English is open are refused until somebody fills them in', () => {
    const csv = writeRows(candidatesIn(['Máy bay tới Phú Lâm.']));
    expect(readRows(csv, 'local.csv').faults).toEqual(['local.csv:2: empty target; fill it or delete the row']);
  });
});
