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

const NAMED = [
  term('Mỹ', 'U.S.', { admitted: ['United States', 'American', 'Washington'], category: 'country' }),
  term('Lầu Năm Góc', 'Pentagon'),
  term('Tổ chức Hiệp ước Bắc Đại Tây Dương', 'NATO', {
    acronym: 'NATO',
    expansion: 'North Atlantic Treaty Organization',
  }),
  term('quân đội', 'army'),
];

test.each([
  ['Điện Kremlin bác bỏ.', 'The Kremlin denied it.'],
  ['Ông tới Berlin rồi về Bern.', 'He traveled to Berlin and back to Bern.'],
  ['Ông tới Iran.', 'He traveled to Iraq.'],
  ['Ông Martin gặp ông Martini.', 'Martin met with Martini.'],
  ['Ông Martin phát biểu.', 'He made a martini.'],
  ['Mỹ phản đối.', 'The Secretary of State objected for the United States.'],
  ['Mỹ phản đối.', 'Washington objected.'],
  ['Lầu Năm Góc xác nhận.', 'The Pentagons of old and new agreed.'],
  ['Ông tới Austerlitz ở Moravia.', 'He went to Austerlitz in Moravia, near Austria.'],
  ['Ông tới Habana.', 'He arrived in Havana.'],
  ['Chiến sự ở Donetsk.', 'Fighting in Donetsk, where Donetskites live.'],
  ['Ông Hung tới Huế.', 'Hung arrived in Hue.'],
  ['Ông tới Paris.', 'He was in Paris.'],
  ['Thủ tướng Modi tới Tokyo.', 'Prime Minister Modi arrived in Tokyo, Mr. Modi said.'],
])('a name is right: %s → %s', (source, target) => {
  expect(lines(checkSpelling(pair(source, target, { terms: NAMED })))).toEqual([]);
});

test.each([
  [
    'Ông tới Berlin.',
    'He traveled to Berln and saw the Berlin Wall.',
    ['major "Berln" is misspelled; expected "Berlin"'],
  ],
  ['Ông tới Berlin.', 'In Berlin, he praised the Berlim airlift.', ['major "Berlim" is misspelled; expected "Berlin"']],
  ['Ông tới Paris.', 'He arrived in Paris and left Parid.', ['major "Parid" is misspelled; expected "Paris"']],
  ['Ông tới Tokyo.', 'He arrived in Tokyo and left Toky.', ['major "Toky" is misspelled; expected "Tokyo"']],
  ['Lầu Năm Góc xác nhận.', 'The Pentagom confirmed it.', ['major "Pentagom" is misspelled; expected "Pentagon"']],
  ['Mỹ phản đối.', 'Washinton objected.', ['major "Washinton" is misspelled; expected "Washington"']],
  ['Mỹ phản đối.', 'Washinten objected.', ['major "Washinten" is misspelled; expected "Washington"']],
  ['Mỹ phản đối.', 'The Unitid States objected.', ['major "Unitid" is misspelled; expected "United"']],
  [
    'Tổ chức Hiệp ước Bắc Đại Tây Dương họp.',
    'The North Atlantic Traety Organization met.',
    ['major "Traety" is misspelled; expected "Treaty"'],
  ],
  [
    'Tổ chức Hiệp ước Bắc Đại Tây Dương họp.',
    'The North Atlentic Treaty Organization met.',
    ['major "Atlentic" is misspelled; expected "Atlantic"'],
  ],
  [
    'Ông tới Belgrade.',
    'He went to Belgrade, and left Belgrad.',
    ['major "Belgrad" is misspelled; expected "Belgrade"'],
  ],
  [
    'Ông tới Belgrade và Berlin.',
    'He went to Belgrade and Berlin, then left Burlin for Balgrade.',
    ['major "Burlin" is misspelled; expected "Berlin"', 'major "Balgrade" is misspelled; expected "Belgrade"'],
  ],
  ['Mỹ phản đối.', 'The Amercan delegation objected.', ['major "Amercan" is misspelled; expected "American"']],
])('a name is a letter off: %s → %s', (source, target, expected) => {
  expect(lines(checkSpelling(pair(source, target, { terms: NAMED })))).toEqual(expected);
});

test.each([['Ông tới Berlin.', 'He arrived in Berlin and left Berln.', 'major', 'accuracy/mistranslation']])(
  'each fault has its category: %s → %s',
  (source, target, severity, category) => {
    expect(checkSpelling(pair(source, target))).toEqual([
      { check: 'spelling', category, severity, message: expect.any(String) },
    ]);
  },
);

const SHORT_NAMES = [
  term('Lục quân', 'Army', { admitted: ['land forces'] }),
  term('Anh', 'Britain', { admitted: ['U.K.', 'London', 'British'], category: 'country' }),
  term('Houthi', 'Houthi', { admitted: ['Houthis', 'Houthi movement'] }),
  term('Không quân', 'Air Force'),
  term('Phan Văn Thắng', 'Phan Van Thang', { admitted: ['Thang'], category: 'person' }),
];

test.each([
  ['Lục quân diễn tập.', 'The Army held a drill in Armin.'],
  ['Houthi phóng tên lửa.', 'Houthis fired a missile, a Houthi said.'],
  ['Houthi phóng tên lửa.', 'The Houthi Movements fired a missile.'],
  ['Ông Phan Văn Thắng gặp cô Thanh.', 'Phan Van Thang met with Thanh.'],
  ['Ông Phan Văn Thắng phát biểu.', 'Thang spoke of the Than River.'],
  ['Chị Trang kể về tuyến đường sắt xuyên Siberia.', 'Trang told of the Trans-Siberian Railway.'],
  ['Ông Starmer tới Washington.', 'Starmer, of Stormont fame, arrived in Washington.'],
  ['Hãng MBDA và Thales hợp tác.', 'MBDA works with Thales.'],
  ['Hãng Leonardo gặp ông Leonard.', 'Leonardo met with Leonard.'],
  ['Hãng Leonardo gặp ông Leonard và ông Leonards.', 'Leonardo met with Leonard and Leonards.'],
  ['Ông Hoang tới Hanoi.', 'Hoang arrived in Hanoi with Hoan.'],
  ['Trang Defense News đưa tin.', 'Defense News reported it.'],
  ['Tàu USNS Laramie tới.', 'The USNS Laramie has arrived.'],
])('other words that are like a name are no slips: %s → %s', (source, target) => {
  expect(lines(checkSpelling(pair(source, target, { terms: SHORT_NAMES })))).toEqual([]);
});

test.each([
  ['Houthi phóng tên lửa.', 'The Houti movement fired a missile.', ['major "Houti" is misspelled; expected "Houthi"']],
  ['Ông Phan Văn Thắng phát biểu.', 'Phan Van Thanh spoke.', ['major "Thanh" is misspelled; expected "Thang"']],
  ['Anh phản đối.', 'Londin objected.', ['major "Londin" is misspelled; expected "London"']],
  ['Anh phản đối.', 'Britian objected.', ['major "Britian" is misspelled; expected "Britain"']],
  ['Anh phản đối.', 'The Brittish government objected.', ['major "Brittish" is misspelled; expected "British"']],
  ['Không quân diễn tập.', 'The Air Farce held a drill.', ['major "Farce" is misspelled; expected "Force"']],
  ['Nhóm Wagner rút lui.', 'Wagner withdrew, said Wagnar.', ['major "Wagnar" is misspelled; expected "Wagner"']],
  [
    'Ông Starmer tới Washington.',
    'Starmer arrived in Washington and left Wasington.',
    ['major "Wasington" is misspelled; expected "Washington"'],
  ],
  [
    'Ông Starmer tới Washington.',
    'Starmer arrived in Washington and left Wasinton.',
    ['major "Wasinton" is misspelled; expected "Washington"'],
  ],
  [
    'Ông Starmer tới Washington.',
    'Starmer arrived in Washington; Stermer, he said, left.',
    ['major "Stermer" is misspelled; expected "Starmer"'],
  ],
])('a short or a long name is misspelled: %s → %s', (source, target, expected) => {
  expect(lines(checkSpelling(pair(source, target, { terms: SHORT_NAMES })))).toEqual(expected);
});

test('a name of nine letters may be two off', () => {
  const source = 'Ông Netanyahu tới nơi. Ông Netanyahu nói sẽ đáp trả.';
  expect(lines(checkSpelling(pair(source, 'Netanyahu arrived. Israel will respond, Natanyaho said.')))).toEqual([
    'major "Natanyaho" is misspelled; expected "Netanyahu"',
  ]);
});

test('what the glossary forbids is another check’s business', () => {
  const terms = [term('Zelensky', 'Zelensky', { forbidden: ['Zelenskyy'], category: 'person' })];
  expect(checkSpelling(pair('Ông Zelensky phát biểu.', 'Zelenskyy spoke.', { terms }))).toEqual([]);
  expect(checkSpelling(pair('Ông Zelensky phát biểu.', 'Zelensy spoke.', { terms }))).toHaveLength(1);
});

test('a desk may write a name in other capitals', () => {
  expect(checkSpelling(pair('Hãng Vinfast báo lỗ.', 'VinFast reported a loss.'))).toEqual([]);
});
