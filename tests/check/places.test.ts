import { describe, expect, test } from 'vitest';
import { checkPlaces } from '../../src/check/places.ts';
import { lines, pair, term } from './pair.ts';

const COUNTRIES = [
  term('Mỹ', 'U.S.', { admitted: ['American', 'Washington'], category: 'country', use: 'preferred' }),
  term('Hà Lan', 'Netherlands', { admitted: ['Dutch'], category: 'country', use: 'preferred' }),
  term('Nga', 'Russia', { admitted: ['Russian', 'Moscow', 'Kremlin'], category: 'country', use: 'context' }),
  term('Liên hợp quốc', 'United Nations', { admitted: ['U.N.'], category: 'organization' }),
];

const flags = (source: string, target: string) => lines(checkPlaces(pair(source, target, { terms: COUNTRIES })));

describe('countries', () => {
  test.each([
    ['Ukraine nhận tiêm kích từ Hà Lan.', 'Ukraine received Dutch fighter jets.'],
    ['Phần lớn làm nhiệm vụ tại Nam Sudan.', 'Most serve in South Sudan.'],
    ['Mỹ và Nga đàm phán tại Istanbul.', 'Washington and the Kremlin held talks in Istanbul, Turkey.'],
    ['Mỹ phát biểu tại Liên hợp quốc.', 'The U.S. spoke at the U.N.'],
    ['Chị Nga sống ở Iran.', 'She lives in Iran.'],
    ['Nga bác bỏ cáo buộc.', 'The country rejected the accusation.'],
    ['Bà Nga tốt nghiệp Harvard.', 'She graduated from Harvard in the U.S.'],
    ['Mỹ gặp Iran tại Antalya, theo lời Washington.', 'The U.S. met with Iran in Antalya, Turkey, it said.'],
  ])('of the source are right: %s', (source, target) => {
    expect(flags(source, target)).toEqual([]);
  });

  test.each([
    [
      'Ukraine nhận tiêm kích từ Hà Lan.',
      'Ukraine received fighter jets from Australia.',
      '"Hà Lan" → "Australia"; expected "Netherlands"',
    ],
    ['Mỹ chuyển đạn pháo cho Kiev.', 'The U.N. is transferring shells to Kyiv.', '"Mỹ" → "U.N."; expected "U.S."'],
    ['Nga phóng tên lửa.', 'Ukrainian forces fired missiles.', '"Nga" → "Ukrainian"; expected "Russia"'],
  ])('taken for another are flagged: %s', (source, target, message) => {
    expect(flags(source, target)).toEqual([`major ${message}`]);
  });
});

describe('mentions', () => {
  const MORE = [
    ...COUNTRIES,
    term('Triều Tiên', 'North Korea', { admitted: ['North Korean', 'Pyongyang'], category: 'country' }),
    term('Hàn Quốc', 'South Korea', { admitted: ['South Korean', 'Seoul'], category: 'country' }),
    term('Bắc Kinh', 'Beijing', { admitted: ['China', 'Chinese'], category: 'place' }),
    term('Trung Quốc', 'China', { admitted: ['Chinese', 'Beijing'], category: 'country' }),
    term('châu Mỹ', 'Americas', { category: 'place', use: 'preferred' }),
    term('Ngoại trưởng Mỹ', 'U.S. secretary of state', { admitted: ['secretary of state'], category: 'office' }),
    term('Biển Đông', 'South China Sea', { category: 'place' }),
  ];
  const flagsOf = (source: string, target: string) => lines(checkPlaces(pair(source, target, { terms: MORE })));

  test.each([
    [
      'Trung Quốc phản đối. Bắc Kinh nói hoạt động ở Biển Đông là hợp pháp.',
      'China objected. It said the activity in the South China Sea was lawful.',
    ],
    [
      'Mỹ và Hàn Quốc tập trận. Washington nói đây là hoạt động thường niên.',
      'The U.S. and South Korea held drills, which Washington called routine.',
    ],
    [
      'Tổng thống Macron thăm Mỹ, Washington hoan nghênh.',
      'French President Emmanuel Macron visited the U.S., which welcomed it.',
    ],
    [
      'Các cuộc biểu tình lan khắp châu Mỹ La tinh, Mỹ lo ngại.',
      'Protests spread throughout Latin America, worrying the U.S.',
    ],
    [
      'Mỹ gửi đơn tới tòa án ở La Haye, Washington chờ phán quyết.',
      'The U.S., awaiting a ruling, petitioned the court in The Hague.',
    ],
    ['Mỹ gặp Iran tại Viên, theo lời Washington.', 'The U.S. met with Iran in Vienna, it said.'],
    [
      'Mỹ điều tàu tới vịnh Mexico và Bắc Cực, Washington xác nhận.',
      'The U.S. confirmed it sent ships to the Gulf of Mexico and the Arctic.',
    ],
    ['Lào và Mỹ La tinh phản đối Mỹ.', 'Laos and Latin America objected to Washington.'],
    ['Ngoại trưởng Mỹ tới Kursk, Nga theo dõi.', 'The secretary of state went to Kursk, Russia, which watched.'],
    [
      'Nga nói Ukraine rút lui, quân đội nước này tổn thất lớn, Moskva khẳng định.',
      'Russia said Ukraine was retreating and that the Ukrainian military had suffered heavy losses.',
    ],
  ])('that come again, or are called otherwise, are right: %s', (source, target) => {
    expect(flagsOf(source, target)).toEqual([]);
  });

  test.each([
    [
      'Trung Quốc phản đối. Bắc Kinh nói hoạt động ở Biển Đông là hợp pháp.',
      'China objected. Lithuania said the activity in the South China Sea was lawful.',
      '"Trung Quốc" → "Lithuania"; expected "China"',
    ],
    [
      'Hàn Quốc nói Triều Tiên đã phóng tên lửa.',
      'South Korea said South Korea had fired a missile.',
      '"Triều Tiên" → "South Korea"; expected "North Korea"',
    ],
    [
      'Mỹ và Trung Quốc tập trận ở Biển Đông.',
      'The U.S. and China held drills in Golan Heights.',
      '"Biển Đông" → "Golan Heights"; expected "South China Sea"',
    ],
    [
      'Ngoại trưởng Mỹ Marco Rubio tới Israel.',
      'U.K. Secretary of State Marco Rubio arrived in Israel.',
      '"Ngoại trưởng Mỹ" → "U.K."; expected "U.S. secretary of state"',
    ],
    [
      'Ông nói Mỹ sẽ không gửi quân tới Ukraine.',
      'He said Ukraine will not send troops to Ukraine.',
      '"Mỹ" → "Ukraine"; expected "U.S."',
    ],
  ])('of which one became another are flagged: %s', (source, target, message) => {
    expect(flagsOf(source, target)).toEqual([`major ${message}`]);
  });
});

const WORLD = [
  term('Mỹ', 'U.S.', { admitted: ['American', 'Washington'], category: 'country', use: 'preferred' }),
  term('Nga', 'Russia', { admitted: ['Russian', 'Moscow', 'Kremlin'], category: 'country', use: 'context' }),
  term('Bộ Ngoại giao Trung Quốc', 'Foreign Ministry of China', {
    admitted: ['Chinese Foreign Ministry'],
    acronym: 'MFA',
    category: 'organization',
  }),
];

test.each([
  ['Bộ Ngoại giao Trung Quốc phản đối Nhật Bản.', 'The Chinese Foreign Ministry objected to Japan.', []],
  [
    'Bộ Ngoại giao Trung Quốc phản đối Nhật Bản.',
    'The Japanese Foreign Ministry objected to Japan.',
    ['major "Bộ Ngoại giao Trung Quốc" → "Japanese"; expected "Foreign Ministry of China"'],
  ],
  ['Nhật Bản và Ấn Độ tập trận.', 'Japan and India held a drill.', []],
  [
    'Nhật Bản và Ấn Độ tập trận.',
    'Japan and Indonesia held a drill.',
    ['major "Ấn Độ" → "Indonesia"; expected "Ấn Độ"'],
  ],
  ['Nhật Bản tập trận.', 'Japan and Indonesia held a drill.', []],
  ['Nhật Bản và Ấn Độ tập trận.', 'Japan held a drill.', []],
  [
    'Nhật Bản và Ấn Độ tập trận, Ấn Độ cử ba tàu.',
    'Japan and India held a drill, and Japan sent three ships.',
    ['major "Ấn Độ" → "Japan"; expected "Ấn Độ"'],
  ],
  ['Mỹ và Nga đàm phán tại Geneva.', 'The U.S. and Russia held talks in Geneva, Switzerland.', []],
])('each country is its own: %s → %s', (source, target, expected) => {
  expect(lines(checkPlaces(pair(source, target, { terms: WORLD })))).toEqual(expected);
});

test.each([['Nhật Bản và Ấn Độ tập trận.', 'Japan and Indonesia held a drill.', 'major', 'accuracy/mistranslation']])(
  'each fault has its category: %s → %s',
  (source, target, severity, category) => {
    expect(checkPlaces(pair(source, target))).toEqual([
      { check: 'places', category, severity, message: expect.any(String) },
    ]);
  },
);

test.each([
  ['Nhật Bản nói nước này sẽ không rút.', 'Japan said Japan would not withdraw.', []],
  ['Nhật Bản và Ấn Độ gặp nhau ở Istanbul.', 'Japan met the other side in Istanbul, Turkey.', []],
  [
    'Nhật Bản và Ấn Độ gặp nhau.',
    'Japan met the other side in Paris, France.',
    ['major "Ấn Độ" → "Paris"; expected "Ấn Độ"'],
  ],
  ['Nhật Bản và Ấn Độ gặp nhau.', 'Japan met with Turkey.', ['major "Ấn Độ" → "Turkey"; expected "Ấn Độ"']],
  ['Nhật Bản và Ấn Độ gặp nhau.', 'Japan met the other side, Turkey.', ['major "Ấn Độ" → "Turkey"; expected "Ấn Độ"']],
  [
    'Nhật Bản, Ấn Độ và Iran gặp nhau.',
    'Japan, Indonesia and Iraq met.',
    ['major "Ấn Độ" → "Indonesia"; expected "Ấn Độ"'],
  ],
  [
    'Nhật Bản phản đối Ấn Độ, Ấn Độ phản đối Nhật Bản.',
    'Japan objected to India, and Japan to Japan.',
    ['major "Ấn Độ" → "Japan"; expected "Ấn Độ"'],
  ],
  ['Washington và New Delhi đàm phán.', 'The U.S. and India held talks.', []],
  [
    'Washington và New Delhi đàm phán.',
    'The U.S. and Pakistan held talks.',
    ['major "New Delhi" → "Pakistan"; expected "New Delhi"'],
  ],
])('a country may be named again, or beside its city: %s → %s', (source, target, expected) => {
  expect(lines(checkPlaces(pair(source, target)))).toEqual(expected);
});
