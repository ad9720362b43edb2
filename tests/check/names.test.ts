import { describe, expect, test } from 'vitest';
import { checkNames } from '../../src/check/names.ts';
import { lines, pair, term } from './pair.ts';

describe('right names', () => {
  test.each([
    [
      'as the source has them',
      'Bà Olga Stefanishyna gặp đại diện Lockheed Martin.',
      'Olga Stefanishyna met representatives of Lockheed Martin.',
    ],
    ['the surname alone', 'Tổng thống Mỹ Donald Trump phát biểu.', 'Trump spoke.'],
    ['a possessive', 'Kế hoạch của Tổng thống Macron bị bác bỏ.', "Macron's plan was rejected."],
    ['an adjective', 'Quân đội Ukraine tiến vào Kursk.', 'Ukrainian troops entered Kursk.'],
    ['an irregular adjective', 'Hải quân Philippines tuần tra.', 'A Filipino patrol ship set out.'],
    ['what people of a city are called', 'Cứ hỏi bất kỳ người Glasgow nào.', 'Ask any Glaswegian.'],
    ['a prize by its other name', 'Anh lần đầu vô địch Roland Garros.', 'He won his first French Open.'],
    ['as another newsroom spells it', 'Nhóm Al-Shabaab nhận trách nhiệm.', 'Al-Shabab claimed responsibility.'],
    ['a capital that is one word', 'Ông tới Ulan Bator ngày 2/9.', 'He arrived in Ulaanbaatar on Sept. 2.'],
    ['a people', 'Quân đội Liban triển khai.', 'The Lebanese army deployed.'],
    ['a state as AP shortens it', 'Tàu cập cảng Everglades, bang Florida.', 'The ship docked at Port Everglades, Fla.'],
    ['a country by its currency', 'Hợp đồng trị giá 7 triệu đô la Canada.', 'The contract is worth C$7 million.'],
    ['an adjective by its ending', 'Người dân Caracas và Donetsk sơ tán.', 'Caracas residents and Donetskites fled.'],
    ['a plural', 'Lực lượng Houthi bắn tên lửa.', 'The Houthis fired a missile.'],
    ['a spelling of Vietnamese', 'Bản viết tay bằng tiếng Latinh.', 'The manuscript is in Latin.'],
    ['accents that English adds', 'Tổng thống Erdogan tới Doha.', 'President Erdoğan arrived in Doha.'],
    ['accents that English drops', 'Ông Gérard Araud chỉ trích kế hoạch.', 'Gerard Araud criticized the plan.'],
    ['an apostrophe', 'Không kích trúng sân bay Sanaa.', "Airstrikes hit Sana'a airport."],
    ['a customary given name', 'Ngoại trưởng Nga Sergey Lavrov lên đường.', 'Russian Foreign Minister Sergei set off.'],
    ['a Ukrainian place', 'Nga tuyên bố kiểm soát Avdeevka.', 'Russia claimed control of Avdiivka.'],
    ['a capital in English', 'Ông đến Teheran hôm qua.', 'He arrived in Tehran yesterday.'],
    [
      'a government for its capital',
      'Theo Moscow, lệnh trừng phạt vô hiệu.',
      'The sanctions do not work, Russia says.',
    ],
    ['the country for its capital', 'Quan hệ với Washington xấu đi.', 'Ties with the U.S. have worsened.'],
    ['the capital for its country', 'Chính quyền Ukraine lên tiếng.', 'The Kyiv government spoke out.'],
    ['a pronoun for a person', 'Ông Orban nói sẽ không nhượng bộ.', 'He said there would be no concessions.'],
    ['a word that opens a sentence', 'Container bị cháy. Rocket rơi trúng kho.', 'Boxes burned. Shells hit the depot.'],
    ['particles', 'Thái tử Mohammed bin Salman tiếp khách.', 'The crown prince, Mohammed, received guests.'],
    ['a Korean surname', 'Tổng thống Yoon Suk-yeol bị luận tội.', 'President Yoon was impeached.'],
    ['a name written apart', 'Kênh DeepState đăng bản đồ.', 'The Deep State channel published a map.'],
    ['an acronym for an English gloss', 'Nhóm MEK (Mujahedin Khalq) biểu tình.', 'The group, MK, protested.'],
    ['a word that only looks like it', 'Ông Moore thăm Kiev.', 'He was in Kyiv. More aid is needed.'],
    [
      'another name of the source',
      'Tàu Austria và tàu Austrian Star đâm nhau.',
      'The Austria and the Austrian Star collided.',
    ],
    [
      'a Vietnamese name without marks',
      'Thủ tướng Phạm Minh Chính và bà Nguyễn Thị Kim Ngân dự lễ.',
      'Prime Minister Pham Minh Chinh and Nguyen Thi Kim Ngan attended.',
    ],
    ['a given name alone', 'Đại tướng Phan Văn Giang kết luận.', 'Giang concluded the meeting.'],
    ['a name in two parts', 'Ông Phạm Minh Chính phát biểu.', 'Pham Minh, called Chinh, spoke.'],
    ['a surname given once', 'Ông Lê Văn Thắng và ông Lê Văn Toàn dự họp.', 'Le Van Thang and Toan attended.'],
    ['a Chinese name', 'Ông Trương Văn Hoành gặp phái đoàn.', 'Zhang Wenhong met the delegation.'],
    ['two names alike', 'Ông Lê Văn Thắng và ông Lê Văn Toàn dự họp.', 'Le Van Thang and Le Van Toan attended.'],
  ])('is silent about %s: %s', (_, source, target) => {
    expect(checkNames(pair(source, target))).toEqual([]);
  });

  test('leaves Vietnamese names that the term base knows to the check of terms', () => {
    const terms = [term('Phạm Minh Chính', 'Pham Minh Chinh')];
    expect(checkNames(pair('Ông Phạm Minh Chính tới.', 'Pham Minh Trinh arrived.', { terms }))).toEqual([]);
  });

  test('leaves foreign names that the term base knows to the check of terms', () => {
    const terms = [term('Zelensky', 'Zelensky'), term('Odessa', 'Odesa'), term('Kiev Independent', 'Kyiv Independent')];
    const source = 'Theo Kiev Independent, Tổng thống Zelensky thăm Odessa.';
    expect(checkNames(pair(source, 'The president visited the port city, a paper says.', { terms }))).toEqual([]);
  });

  test('leaves an address alone', () => {
    const source = 'Xem https://isw.pub/Stefanishyna hôm nay.';
    const fixed = [{ start: 4, end: source.indexOf(' hôm') }];
    expect(checkNames(pair(source, 'See https://isw.pub/Stefanishyna today.', { fixed }))).toEqual([]);
  });
});

describe('wrong names', () => {
  test.each([
    [
      'a letter off',
      'Bà Olga Stefanishyna phát biểu.',
      'Olga Stefanyshyna spoke.',
      '"Stefanyshyna" → expected "Stefanishyna"',
    ],
    [
      'two letters off',
      'Tổng thống Lukashenko gặp ông Putin.',
      'President Lukaschenka met Putin.',
      '"Lukaschenka" → expected "Lukashenko"',
    ],
    [
      'letters exchanged',
      'Thủ tướng Netanyahu tuyên bố.',
      'Netanyhau made the announcement.',
      '"Netanyhau" → expected "Netanyahu"',
    ],
    [
      'one word of two',
      'Tập đoàn Lockheed Martin trúng thầu.',
      'Lokheed Martin won the contract.',
      '"Lokheed" → expected "Lockheed"',
    ],
    [
      'a place',
      'Giao tranh ở Pokrovsk ác liệt.',
      'Fighting in Prokovsk is fierce.',
      '"Prokovsk" → expected "Pokrovsk"',
    ],
    [
      'another country',
      'Chính phủ Slovenia phản đối.',
      'The Slovakia government objected.',
      '"Slovakia" → expected "Slovenia"',
    ],
    ['a name that opens the sentence', 'Ông Trump lên tiếng.', 'Tromp spoke out.', '"Tromp" → expected "Trump"'],
    [
      'a name a letter short at the head',
      'Ông nói Israel và Israel Katz sẽ không lùi.',
      'Irael will not back down, Katz said.',
      '"Irael" → expected "Israel"',
    ],
    [
      'an agency',
      'Xe tăng bị phá hủy (Ảnh: Reuters).',
      'A destroyed tank (Photo: Reuter).',
      '"Reuter" → expected "Reuters"',
    ],
    [
      'a syllable changed',
      'Thủ tướng Phạm Minh Chính tới Kiev.',
      'Prime Minister Pham Minh Trinh is in Kyiv.',
      '"Pham Minh Trinh" → expected "Pham Minh Chinh"',
    ],
  ])('reports %s: %s', (_, source, target, message) => {
    expect(lines(checkNames(pair(source, target)))).toEqual([`major ${message}`]);
  });

  test('reports a country of two words as what may go without saying', () => {
    const source = 'Con hải cẩu được giao cho Bộ Bảo tồn New Zealand.';
    expect(lines(checkNames(pair(source, 'The seal was handed to the Department of Conservation.')))).toEqual([
      'minor "New Zealand" is missing',
    ]);
  });

  test('reports a full name of which no word stands there', () => {
    const source = 'Đại sứ Olga Stefanishyna thông báo quyết định.';
    expect(lines(checkNames(pair(source, 'The ambassador announced the decision.')))).toEqual([
      'major "Olga Stefanishyna" is missing',
    ]);
  });

  test.each([
    ['Kho đạn bốc cháy (Ảnh: Reuters).', 'An ammunition depot on fire.', '"Reuters" is missing'],
    ['Ông Do Kwon bị bắt.', 'Officials do not comment on the arrest.', '"Kwon" is missing'],
    ['Hải quân Iran tập trận.', 'The navy held a drill.', '"Iran" is missing'],
    [
      'Phái đoàn do ông Nguyễn Văn Hùng dẫn đầu.',
      'The delegation arrived.',
      '"Nguyễn Văn Hùng" is missing; expected "Nguyen Van Hung"',
    ],
  ])('calls a single name or a Vietnamese one that is missing minor: %s', (source, target, message) => {
    expect(lines(checkNames(pair(source, target)))).toEqual([`minor ${message}`]);
  });

  test('reports the country and the person apart', () => {
    const source = 'Tổng thống Ukraine Volodymyr Zelensky phát biểu.';
    expect(lines(checkNames(pair(source, 'Volodymyr Zelensky spoke.')))).toEqual(['minor "Ukraine" is missing']);
  });

  test('reports a name once, however often the source has it', () => {
    const source = 'Bà Stefanishyna đến nơi. Sau đó bà Stefanishyna phát biểu.';
    expect(lines(checkNames(pair(source, 'Stefanyshyna arrived. Stefanyshyna then spoke.')))).toEqual([
      'major "Stefanyshyna" → expected "Stefanishyna"',
    ]);
  });

  test('judges the words of a name that the term base does not know', () => {
    const terms = [term('Zelensky', 'Zelensky')];
    const source = 'Tổng thống Volodymyr Zelensky phát biểu.';
    expect(lines(checkNames(pair(source, 'Volodimir Zelensky spoke.', { terms })))).toEqual([
      'major "Volodimir" → expected "Volodymyr"',
    ]);
  });
});

describe('Korean given names', () => {
  test.each([
    [
      'Ông Lee Jae-myung gặp ông Kim Moon-soo.',
      'Lee Jae-myung met with Kim Moon-su.',
      ['major "Moon-su" → expected "Moon-soo"'],
    ],
    ['Ông Kim Jong-un phát biểu.', 'Kim Jong-nam spoke.', ['major "Jong-nam" → expected "Jong-un"']],
    ['Ông Kim Jong-un phát biểu.', 'Kim Jong Un spoke.', []],
    ['Bà Kim Yo-jong, em gái ông Kim Jong-un.', "Kim Yo-jong, Kim Jong-un's sister.", []],
    ['Ông Lee Jae-myung thăm Anh.', 'Lee, on a Trans-atlantic trip, visited Britain.', []],
  ])('%s → %s', (source, target, expected) => {
    expect(lines(checkNames(pair(source, target)))).toEqual(expected);
  });

  test('an adjective of a place spelled otherwise is right', () => {
    const right = pair('Mỹ công nhận chủ quyền của Maroc.', 'The U.S. recognized Moroccan sovereignty.');
    expect(lines(checkNames(right))).toEqual([]);
  });
});

test.each([
  ['New Delhi không cần ai cho phép mua dầu.', "India needs no one's permission to buy oil."],
  ['Caracas lên án hành vi này.', 'The Venezuelan government condemned the act.'],
  ['Tổng thống Honduras Xiomara Castro phát biểu.', 'Honduran President Xiomara Castro spoke.'],
])('a capital may stand for its country, an adjective for a place: %s → %s', (source, target) => {
  expect(lines(checkNames(pair(source, target)))).toEqual([]);
});

test.each([
  ['together', 'Moonsoo said the Moon-landing plan stands.', 0],
  ['apart', 'Moon Soo said the Moon-landing plan stands.', 0],
  ['otherwise', 'Moon-su said the plan stands.', 1],
])('a given name of two syllables may be written together or apart, not otherwise: %s', (_, target, count) => {
  expect(checkNames(pair('Ông Moon-soo nói kế hoạch bay lên Mặt Trăng vẫn còn.', target))).toHaveLength(count);
});

test.each([
  ['Ông Volodymyr Zelensky gặp ông Emmanuel Macron.', 'Zelensky met with Macron.'],
  ['Không kích trúng Sanaa và Hodeidah.', "Airstrikes hit Sana'a and Hodeidah."],
  ['Thủ đô Canberra phản đối.', 'The Australian capital objected.'],
  ['Ông Nguyễn Văn Hùng và ông Trần Văn Nam dự họp.', 'Nguyen Van Hung and Nam attended.'],
  ['Bà Nguyễn Thị Thanh dự họp.', 'She attended.'],
  ['Ông Moreno tới.', 'Morons never win, he said.'],
  ['Tập đoàn Boeing xác nhận.', 'Being first matters, the company said. He agreed.'],
  ['Công ty Ukrspecexport và Fire Point trúng thầu.', 'Ukrspecexport and FirePoint won the contract.'],
  ['Phong trào Make America Great Again lên tiếng.', 'The MAGA movement spoke out.'],
])('a name may stand in another form: %s → %s', (source, target) => {
  expect(lines(checkNames(pair(source, target)))).toEqual([]);
});

test.each([
  [
    'Ông Emmanuel Macron gặp ông Friedrich Merz.',
    'Emmanuel Macron held a meeting.',
    ['major "Friedrich Merz" is missing'],
  ],
  [
    'Ông Emmanuel Macron và ông Friedrich Merz phát biểu.',
    'The leaders spoke.',
    ['major "Emmanuel Macron" is missing', 'major "Friedrich Merz" is missing'],
  ],
  ['Hãng Kyodo đưa tin.', 'Kyoto reported it.', ['major "Kyoto" → expected "Kyodo"']],
  ['Ông Emmanuel Macron phát biểu.', 'He spoke.', ['major "Emmanuel Macron" is missing']],
  [
    'Tập đoàn Lockheed Martin trúng thầu.',
    'The group won the contract, he said.',
    ['major "Lockheed Martin" is missing'],
  ],
  ['Ông Netanyahu phát biểu.', 'Netanyaho spoke.', ['major "Netanyaho" → expected "Netanyahu"']],
  ['Ông Netanyahu phát biểu.', 'Nettanyaho spoke.', ['major "Nettanyaho" → expected "Netanyahu"']],
  ['Ông Netanyahu phát biểu.', 'Prime Minister Nattenyaho spoke.', ['minor "Netanyahu" is missing']],
  ['Ông Lavrov phát biểu.', 'Foreign Minister Lawrov spoke.', ['major "Lawrov" → expected "Lavrov"']],
  ['Ông Lavrov phát biểu.', 'Lawrov spoke.', ['major "Lawrov" → expected "Lavrov"']],
  ['Ông Lavrov phát biểu.', 'Lavro spoke.', ['major "Lavro" → expected "Lavrov"']],
  ['Ông Macron phát biểu.', 'Marcon spoke.', ['major "Marcon" → expected "Macron"']],
  ['Ông Ngô Văn Minh phát biểu.', 'Ngo Van Binh spoke.', ['major "Ngo Van Binh" → expected "Ngo Van Minh"']],
  ['Ông Ngô Văn Minh phát biểu.', 'Mr. Ngo Dinh Minh spoke.', ['major "Ngo Dinh Minh" → expected "Ngo Van Minh"']],
  ['Ông Ngô Văn Minh phát biểu.', 'Bui Van Minh spoke.', ['major "Bui Van Minh" → expected "Ngo Van Minh"']],
  [
    'Ông Ngô Văn Minh và ông Lê Văn Minh dự họp.',
    'Ngo Van Minh and Bui Van Minh attended.',
    ['major "Bui Van Minh" → expected "Le Van Minh"'],
  ],
  [
    'Bà Nguyễn Thị Thanh dự họp.',
    'The meeting was short.',
    ['minor "Nguyễn Thị Thanh" is missing; expected "Nguyen Thi Thanh"'],
  ],
  ['Bà Lê Thị Thanh dự họp.', 'The meeting was short.', ['minor "Lê Thị Thanh" is missing; expected "Le Thi Thanh"']],
  [
    'Ông Huỳnh Văn Hùng dự họp.',
    'The meeting was short.',
    ['minor "Huỳnh Văn Hùng" is missing; expected "Huynh Van Hung"'],
  ],
  [
    'Ông Nguyễn Văn Hùng và bà Lê Thị Thanh dự họp.',
    'The meeting was short.',
    [
      'minor "Nguyễn Văn Hùng" is missing; expected "Nguyen Van Hung"',
      'minor "Lê Thị Thanh" is missing; expected "Le Thi Thanh"',
    ],
  ],
])('a name is gone or another: %s → %s', (source, target, expected) => {
  expect(lines(checkNames(pair(source, target)))).toEqual(expected);
});

test.each([
  ['Ông Lavrov phát biểu.', 'Lawrov spoke.', 'major', 'accuracy/mistranslation'],
  ['Ông Emmanuel Macron phát biểu.', 'The leader spoke.', 'major', 'accuracy/omission'],
  ['Ông Ngô Văn Minh phát biểu.', 'Ngo Van Binh spoke.', 'major', 'accuracy/mistranslation'],
  ['Bà Lê Thị Thanh dự họp.', 'The meeting was short.', 'minor', 'accuracy/omission'],
  ['Ông Kim Jong-un phát biểu.', 'Kim Jong-nam spoke.', 'major', 'accuracy/mistranslation'],
])('each fault has its category: %s → %s', (source, target, severity, category) => {
  expect(checkNames(pair(source, target))).toEqual([
    { check: 'names', category, severity, message: expect.any(String) },
  ]);
});
