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
    ['one with two small words', 'Bà Ursula von der Leyen đã tới.', ['Ursula von der Leyen']],
    ['one with initials', 'Họ gặp J. D. Vance ở St. Louis.', ['J. D. Vance', 'St. Louis']],
    ['one with an apostrophe', "Ông O'Brien gặp ông D’Souza.", ["O'Brien", 'D’Souza']],
    ['one with a word that opens sentences in Vietnamese', 'Họ gặp Ai Weiwei.', ['Ai Weiwei']],
    ['one of two words that opens the sentence', 'Marco Rubio đã tới.', ['Marco Rubio']],
    ['one before a sentence', 'Họ gặp Rheinmetall. Trump đã đi. Họ rời Boeing. Họ về.', ['Rheinmetall', 'Boeing']],
    ['one of letters that other languages have too', 'Ông José Borrell đã tới.', ['José Borrell']],
    [
      'one that begins with a Vietnamese syllable',
      'Chủ tịch Kim Jong Un đưa tin cho tờ The Guardian.',
      ['Kim Jong Un', 'The Guardian'],
    ],
    ['two on either side of a dash', 'Đường Kherson - Odessa bị chặn.', ['Kherson', 'Odessa']],
    ['two people on either side of a dash', 'Cuộc gặp Pistorius - Kallas đã xong.', ['Pistorius', 'Kallas']],
    ['two on either side of a slash', 'Ảnh của Reuters/Rheinmetall đã đăng.', ['Reuters', 'Rheinmetall']],
    ['one before a dash and small letters', 'Họ thăm Rheinmetall - trung tâm lớn.', ['Rheinmetall']],
    ['a place before a small word', 'Họ gặp nhà lãnh đạo Syria al Assad.', ['Syria', 'Assad']],
    ['two places that a dash joins', 'Tuyến Kherson–Odessa bị chặn.', ['Kherson–Odessa']],
    ['one before a word that others have in the middle', 'Ông Pistorius e ngại điều đó.', ['Pistorius']],
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
    ['a body before a small word', 'Họ thăm Trung tâm Nghiên cứu y Pasteur.', ['Trung tâm Nghiên cứu', 'Pasteur']],
    ['a unit', 'Họ gặp Lữ đoàn Cơ giới số 47.', ['Lữ đoàn Cơ giới']],
    ['a weapon with all that is said of it', 'Chiếc máy bay ném bom Tu-22M3 rơi.', ['máy bay ném bom Tu-22M3']],
    ['a place and a person', 'Họ gặp Phó Thủ tướng Ukraine Olga Stefanishyna.', ['Ukraine', 'Olga Stefanishyna']],
    [
      'a foreign name behind Vietnamese words',
      'Họ thăm Công ty Rheinmetall và Tập đoàn Boeing.',
      ['Rheinmetall', 'Boeing'],
    ],
    ['a body behind a foreign name', 'Họ gặp ông Kim Jong Un Bộ Ngoại giao.', ['Kim Jong Un', 'Bộ Ngoại giao']],
    ['a body with a compound of three', 'Họ dự Đại hội đồng Liên hợp quốc.', ['Đại hội đồng Liên hợp quốc']],
    ['a name behind an address', 'Họ gặp Bà Kaja Kallas và Tướng Gerasimov.', ['Kaja Kallas', 'Gerasimov']],
    ['a Vietnamese name behind an address', 'Họ gặp Ông Tô Lâm.', ['Tô Lâm']],
    ['a name that holds an address', 'Họ đã lên Núi Bà Đen.', ['Núi Bà Đen']],
    ['a name that ends in an address', 'Họ đã tới nhà thờ Đức Bà.', ['Đức Bà']],
    ['a name behind a country of one letter', 'Họ ở Ý. Trường Sa rất xa.', ['Trường Sa']],
    ['a name before a comma and a compound', 'Họ tới Sa Đại, hội đồng đã họp.', ['Sa Đại']],
    ['a name before a comma', 'Họ tới Bạch Hải, quân đội đã rút.', ['Bạch Hải']],
    ['a name with a syllable that opens sentences', 'Họ đã tới Cần Thơ.', ['Cần Thơ']],
    ['a name that begins with a single letter, which is none alone', 'Mạng X và tập đoàn X Corp đã ký.', ['X Corp']],
    ['an acronym', 'Báo cáo của SIPRI cho thấy điều đó.', ['SIPRI']],
    ['a designation before a name', 'Chiếc F-16 chở ông Trump.', ['F-16', 'Trump']],
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

  test.each([
    ['a verb', 'Chiếc tàu khu trục rời Yokosuka.'],
    ['a "not"', 'Tên lửa không trúng Yokosuka.'],
    ['a comma', 'Họ đưa tàu khu trục, Yokosuka đã sẵn sàng.'],
    ['a bracket', 'Họ đưa tàu khu trục (Yokosuka) ra biển.'],
  ])('%s parts a weapon from a name', (_, text) => {
    expect(sourcesIn([text])).toEqual(['Yokosuka']);
  });

  test.each([
    'tổ hợp phòng không tầm xa S-300',
    'tên lửa không đối không AIM-120',
    'máy bay không người lái Orlan',
    'chiến đấu cơ đa năng Rafale',
    'máy bay không người lái trinh sát Orlan',
  ])('"%s" is taken whole', (phrase) => {
    expect(sourcesIn([`Họ nhận ${phrase} mới.`])).toEqual([phrase]);
  });

  test.each([
    ['behind more than five syllables', 'Họ nhận máy bay không người lái trinh sát mới Orlan.', ['Orlan']],
    ['behind a country', 'Họ nhận xe tăng Đức Leopard.', ['Leopard']],
    ['of which an acronym is a part', 'Họ đưa tàu khu trục HMS Diamond ra biển.', ['HMS', 'Diamond']],
  ])('a name %s is taken without its kind', (_, text, sources) => {
    expect(sourcesIn([text])).toEqual(sources);
  });

  test('a name behind two kinds is taken alone', () => {
    expect(sourcesIn(['Họ nhận tên lửa Storm Shadow.', 'Họ nhận bom Storm Shadow.'])).toEqual(['Storm Shadow']);
  });

  test.each([
    ['a few words', 'Boris Pistorius, Marco Rubio, Kallas', 3],
    ['a sentence of names', 'Họ đã gặp Boris Pistorius, Marco Rubio, Kaja Kallas.', 3],
  ])('%s with many capitals may be names', (_, text, count) => {
    expect(sourcesIn([text])).toHaveLength(count);
  });

  test('syllables that a comma parts elsewhere are no word of a name', () => {
    const others = ['Họ chở hai tấn, công ty nói.', 'Hai tấn, công nhân nói.'];
    expect(sourcesIn(['Họ gặp Lữ đoàn Tấn công Đổ bộ.', ...others])).not.toContain('Lữ đoàn Tấn công Đổ bộ');
  });

  test('small words that follow often are no part of a name', () => {
    const others = ['Họ bắn của họ.', 'Nga bắn của họ.'];
    expect(sourcesIn(['Họ gặp Trung đoàn Bắn của Nga.', ...others])).toEqual(['Trung đoàn Bắn']);
  });

  test('syllables that stand together elsewhere are one word of a name', () => {
    const others = ['Họ lại tấn công.', 'Nga tấn công ở phía đông.'];
    expect(sourcesIn(['Họ gặp Lữ đoàn Tấn công Đổ bộ.', ...others])).toEqual(['Lữ đoàn Tấn công Đổ bộ']);
    expect(sourcesIn(['Họ gặp Lữ đoàn Tấn công Đổ bộ.', others[0] ?? ''])).not.toContain('Lữ đoàn Tấn công Đổ bộ');
  });

  test.each<[string, Term, string, readonly string[]]>([
    ['a country', row('Mỹ', 'US', { category: 'country' }), 'Tổng thống Mỹ Donald Trump nói.', ['Donald Trump']],
    [
      'a country of two syllables',
      row('Hàn Quốc', 'South Korea', { category: 'country' }),
      'Tàu Hàn Quốc Biển Đông nói.',
      ['Biển Đông'],
    ],
    [
      'a person',
      row('Tô Lâm Đạt', 'Dat', { category: 'person' }),
      'Ông Tô Lâm Đạt Bộ Ngoại giao nói.',
      ['Bộ Ngoại giao'],
    ],
  ])('%s of the glossary is no part of the name behind it', (_, term, text, sources) => {
    expect(sourcesIn([text], [term])).toEqual(sources);
  });

  test('a foreign person of the glossary is a part of the whole name', () => {
    const terms = [row('Zelensky', 'Zelensky', { category: 'person' })];
    expect(sourcesIn(['Họ gặp Volodymyr Zelensky.'], terms)).toEqual(['Volodymyr Zelensky']);
  });

  test('a name of which a row has a part only is a candidate', () => {
    expect(sourcesIn(['Họ tới Trường Sa Lớn.'], [row('Trường Sa')])).toEqual(['Trường Sa Lớn']);
  });

  test('a Vietnamese word is a name where it stands twice', () => {
    expect(sourcesIn(['Họ đến Huế hôm qua.', 'Tàu đã rời Huế.'])).toEqual(['Huế']);
    expect(sourcesIn(['Họ đến Huế hôm qua.'])).toEqual([]);
  });

  test('in "Nam California" the south is no part of the name', () => {
    expect(sourcesIn(['Cháy lớn ở Nam California.'])).toEqual(['California']);
  });

  test('a body that stands elsewhere is no part of the person behind it', () => {
    expect(sourcesIn(['Người phát ngôn Kremlin Dmitry Peskov nói.', 'Họ đã tới Kremlin.'])).toEqual([
      'Dmitry Peskov',
      'Kremlin',
    ]);
  });

  test.each([
    ['a given name', 'James David Vance', 'James'],
    ['a company of two words', 'Rheinmetall Defence', 'Rheinmetall'],
  ])('%s that stands elsewhere too is a part of the whole', (_, whole, first) => {
    expect(sourcesIn([`Họ gặp ${whole}.`, `Họ gặp ${first}.`])).toEqual([whole, first]);
  });
});

describe('what does not', () => {
  test.each([
    ['the first word of a sentence', 'Laptop đã tới cảng. Tuy nhiên, chưa rõ.'],
    ['words in capitals', 'Họ dự ĐẠI HỘI ĐẢNG hôm qua và đã về.'],
    ['a name behind a sign alone', 'Đường phố (Huế). Cầu mới (Huế). Chợ - Huế. Chợ - Huế.'],
    ['an address before it', 'Ông nói với Bà rằng không.'],
    ['an office', 'Họ gặp Tổng thống và Phó Thủ tướng.'],
    ['an office of a deputy', 'Họ gặp Tân Tổng thống và Cựu Phó Thủ tướng.'],
    ['one compound with a capital', 'Họ tới Lữ đoàn của họ. Họ rời Lữ đoàn của họ.'],
    ['a day', 'Họ gặp nhau vào Thứ Bảy và Chủ Nhật.'],
    ['a direction', 'Họ đã tới Đông Nam châu Á.'],
    ['loan words', 'Họ trả bằng Euro, bằng Yuan và qua Internet.'],
    ['a common syllable with a capital', 'Họ bàn về Đất và Biển. Chuyện của Đất và Biển.'],
    ['an everyday acronym', 'Ông nói trên TV về 5 triệu USD.'],
    ['a heading in capitals', 'QUÂN ĐỘI NGA TIẾN VÀO THÀNH PHỐ'],
    ['a heading in which every word has one', 'Quân Đội Nga Tiến Vào Thành Phố'],
    ['a heading of six words', 'Quân Đội Nga Tiến Vào Kharkov'],
    ['a heading with a small word', 'Quân Đội Nga Tiến vào Thành Kharkov'],
  ])('%s', (_, text) => {
    expect(sourcesIn([text])).toEqual([]);
  });

  test('what a row has', () => {
    const terms = [row('NATO'), row('Trung Quốc', 'China', { category: 'country' })];
    expect(sourcesIn(['NATO và Trung Quốc đã họp.'], terms)).toEqual([]);
  });

  test.each([
    ['a word', ['Chiếc Laptop ở cảng.', 'Một laptop khác ở ngoài.']],
    ['two syllables', ['Họ nói về Nhà Tù.', 'Họ ở trong nhà tù.']],
    ['one syllable', ['Họ nói về Đảng và về Đảng.', 'Một đảng khác.']],
  ])('%s that is seen without its capital', (_, texts) => {
    expect(sourcesIn(texts)).toEqual([]);
  });

  test('what stands in an address', () => {
    const source = 'Ở Trường Sa, xem mod.gov/SIPRI, có HIMARS.';
    const found = termCandidates([{ source, target: undefined, terms: [], fixed: [{ start: 17, end: 30 }] }]);
    expect(found.map((each) => each.source)).toEqual(['Trường Sa', 'HIMARS']);
  });

  test.each(['“Laptop đã tới”, ông nói.', 'Ông nói: "Laptop đã tới".', '• Laptop đã tới', '- Laptop đã tới'])(
    'the first word of %s',
    (text) => {
      expect(sourcesIn([text])).toEqual([]);
    },
  );
});

describe('the first word of a sentence', () => {
  test('is a name where it is seen so within another', () => {
    expect(sourcesIn(['Rheinmetall đã ký.', 'Hợp đồng với Rheinmetall đã xong.'])).toEqual(['Rheinmetall']);
  });

  test('is no part of the name behind it', () => {
    expect(sourcesIn(['Theo Reuters, họ đã ký.'])).toEqual(['Reuters']);
    expect(sourcesIn(['Theo Bộ Quốc phòng, họ đã ký.'])).toEqual(['Bộ Quốc phòng']);
  });

  test('is a part of the name where the whole is seen so within a sentence', () => {
    expect(sourcesIn(['Vịnh Hạ Long rất đẹp.', 'Họ đã tới Vịnh Hạ Long.'])).toEqual(['Vịnh Hạ Long']);
  });

  test('is none where the rest is seen so within a sentence', () => {
    expect(sourcesIn(['Vịnh Hạ Long rất đẹp.', 'Họ đã tới Hạ Long.'])).toEqual(['Hạ Long']);
  });

  test('is a Vietnamese name where that stands twice within sentences', () => {
    const texts = ['Huế đã sẵn sàng.', 'Họ đến Huế hôm qua.', 'Tàu đã rời Huế.'];
    expect(candidatesIn(texts)).toMatchObject([{ source: 'Huế', count: 3 }]);
  });

  test('is a name where it is a place', () => {
    expect(sourcesIn(['Ukraine đã rút quân.'])).toEqual(['Ukraine']);
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

  const ISLAND = 'Phú Lâm = Woody Island';

  test.each<[string, readonly Pair[], string]>([
    [
      'is the name itself where most have it',
      [
        ['Ông Trump đã đến.', 'Trump arrived.'],
        ['Ông Trump đã đi.', 'Trump left.'],
        ['Họ gặp Trump.', 'They met him.'],
      ],
      'Trump = Trump',
    ],
    [
      'is not the name where half have another',
      [
        ['Ông Trump đã đến.', 'Trump arrived.'],
        ['Ông Trump đã đi.', 'The president left.'],
      ],
      'Trump = ',
    ],
    ['is the name in the plural', [['Họ nhận HIMARS và Rafale.', 'They got HIMARSs.']], 'HIMARS = HIMARS'],
    ['is not one in a longer word', [['Họ nhận HIMARS.', 'They got HIMARSES.']], 'HIMARS = '],
    [
      'is of two names the one that stands in all',
      [
        ['Họ ở Phú Lâm.', 'They were on Woody Island.'],
        ['Tàu tới Phú Lâm.', 'Ships went from Triton Island to Woody Island.'],
      ],
      ISLAND,
    ],
    [
      'is open where two names stand in all',
      [
        ['Họ ở Phú Lâm.', 'They were on Woody Island near Hainan.'],
        ['Tàu rời Phú Lâm.', 'Ships left Woody Island for Hainan.'],
      ],
      'Phú Lâm = ',
    ],
    [
      'is of two names the one of the same kind',
      [['Viện Nghiên cứu Chiến tranh nói.', 'The Institute for the Study of War told Kyiv Post.']],
      'Viện Nghiên cứu Chiến tranh = Institute for the Study of War',
    ],
    [
      'is no name of another kind',
      [['Viện Nghiên cứu Chiến tranh nói.', 'They said so to Kyiv Post.']],
      'Viện Nghiên cứu Chiến tranh = ',
    ],
    [
      'is no month and no title',
      [
        ['Họ ở Phú Lâm.', 'They were on Woody Island in May, President.'],
        ['Tàu rời Phú Lâm.', 'Ships left Woody Island in May, President.'],
      ],
      ISLAND,
    ],
    [
      'may open the sentence where it has two words',
      [
        ['Họ ở Phú Lâm.', 'Woody Island was theirs.'],
        ['Tàu rời Phú Lâm.', 'Woody Island was left.'],
      ],
      ISLAND,
    ],
    [
      'is not the first word of sentences',
      [
        ['Họ ở Phú Lâm.', 'Troops were there. Troops stayed.'],
        ['Tàu rời Phú Lâm.', 'It ended: Troops left.'],
      ],
      'Phú Lâm = ',
    ],
    [
      'is a single word within sentences',
      [
        ['Họ ở Phú Lâm.', 'They were on Yongxing.'],
        ['Tàu rời Phú Lâm.', 'Ships left Yongxing.'],
      ],
      'Phú Lâm = Yongxing',
    ],
    [
      'ends in its last capital',
      [
        ['Họ ở Phú Lâm.', 'They held Woody Island for the summer.'],
        ['Tàu rời Phú Lâm.', 'Ships left Woody Island for the winter.'],
      ],
      ISLAND,
    ],
    [
      'ends at a comma',
      [
        ['Họ ở Phú Lâm.', 'They were on Woody Island, Hainan.'],
        ['Tàu rời Phú Lâm.', 'Ships left Woody Island, Paracels.'],
      ],
      ISLAND,
    ],
    [
      'is no single letter',
      [
        ['Họ ở Phú Lâm.', 'The sector X is on Woody Island.'],
        ['Tàu rời Phú Lâm.', 'The sector X of Woody Island was left.'],
      ],
      ISLAND,
    ],
    [
      'may hold an apostrophe and an ampersand',
      [
        ['Họ ở Phú Lâm.', "They were on O'Brien & Sons Island."],
        ['Tàu rời Phú Lâm.', "Ships left O'Brien & Sons Island."],
      ],
      "Phú Lâm = O'Brien & Sons Island",
    ],
  ])('%s', (_, pairs, rendering) => {
    expect(renderingsIn(pairs)).toContain(rendering);
  });

  test('is not what the source writes alike', () => {
    const pairs: readonly Pair[] = [
      ['Tàu Kilo ở Phú Lâm.', 'A Kilo was on Woody Island.'],
      ['Tàu Kilo rời Phú Lâm.', 'A Kilo left Woody Island.'],
    ];
    expect(renderingsIn(pairs)).toContain('Phú Lâm = Woody Island');
  });

  test.each<[string, string, Partial<Term>]>([
    ['an admitted rendering', 'Coast Guard', { admitted: ['Coast Guard'] }],
    ['an acronym', 'VCG', { acronym: 'VCG' }],
    ['an expansion', 'Vietnam Coast Guard', { expansion: 'Vietnam Coast Guard' }],
    ['a part of the rendering', 'Maritime Police', { target: 'Vietnamese Maritime Police' }],
    ['a rendering with more around it', 'Maritime Police Command', { target: 'maritime police' }],
  ])('is not %s of a term', (_, written, more) => {
    const pairs: readonly Pair[] = [
      ['Cảnh sát biển ở Phú Lâm.', `They saw the ${written} on Woody Island.`],
      ['Cảnh sát biển rời Phú Lâm.', `They saw the ${written} leave Woody Island.`],
    ];
    expect(renderingsIn(pairs, [row('cảnh sát biển', 'patrol', more)])).toEqual(['Phú Lâm = Woody Island']);
  });

  test('may begin as a rendering of one word does', () => {
    const pairs: readonly Pair[] = [
      ['Nga rời Phú Lâm.', 'They left Russia Island.'],
      ['Nga ở Phú Lâm.', 'They were on Russia Island.'],
    ];
    expect(renderingsIn(pairs, [row('Nga', 'Russia')])).toEqual(['Phú Lâm = Russia Island']);
  });

  test('has behind it what one of the translations says it is', () => {
    const pairs: readonly Pair[] = [
      ['Họ có máy bay Rafale.', 'They have the Rafale.'],
      ['Họ nhận máy bay Rafale.', 'They got Rafale jets.'],
    ];
    expect(renderingsIn(pairs)).toEqual(['máy bay Rafale = Rafale jet']);
  });

  test('is open where none says what it is', () => {
    expect(renderingsIn([['Họ có tên lửa Trường Kiếm.', 'They have it: missiles.']])).toEqual([
      'tên lửa Trường Kiếm = ',
    ]);
    expect(renderingsIn([['Họ có máy bay Rafale.', 'They have the Rafale.']])).toEqual(['máy bay Rafale = ']);
  });

  test('of a designation is its own, whatever stands there; that of a name with a figure is not', () => {
    expect(candidatesIn([['Chiếc F-16 tới dự G7.', 'The jet came.']])).toMatchObject([
      { source: 'F-16', target: 'F-16', isKept: true },
      { source: 'G7', target: '', isKept: false },
    ]);
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

  test('count what stands by itself, not in a longer designation', () => {
    expect(candidatesIn(['Dòng tên lửa DF gồm DF-21 và DF-26.'])).toMatchObject([
      { source: 'DF', count: 1 },
      { source: 'DF-21', count: 1 },
      { source: 'DF-26', count: 1 },
    ]);
  });

  test('of one name in other capitals are one, as most have it', () => {
    const texts = ['Họ gặp Lữ đoàn Cơ Giới.', 'Họ gặp Lữ đoàn Cơ giới.', 'Họ rời Lữ đoàn Cơ giới.'];
    expect(candidatesIn(texts).map(({ source, count }) => `${count} ${source}`)).toEqual(['3 Lữ đoàn Cơ giới']);
  });

  test('of one name in other capitals that are as frequent have the first', () => {
    expect(sourcesIn(['Họ gặp Lữ đoàn Cơ Giới.', 'Họ gặp Lữ đoàn Cơ giới.'])).toEqual(['Lữ đoàn Cơ Giới']);
  });

  test('have the first sentence that the name stands in, and no other', () => {
    const texts = ['Họ đã tới. Họ gặp Boris Pistorius. Rồi họ đi.', 'Ông Boris Pistorius nói.'];
    expect(candidatesIn(texts)).toMatchObject([{ sentence: 'Họ gặp Boris Pistorius.' }]);
  });

  test('end a long sentence behind a word', () => {
    const words = 'Họ gặp Boris Pistorius và bàn về viện trợ'.padEnd(235, ' quân sự');
    const noteOf = (sentence: string) => papaparse.parse<string[]>(writeRows(candidatesIn([sentence]))).data[1]?.[4];
    const whole = `${words} ${'x'.repeat(240 - words.length - 1)}`;
    expect(noteOf(whole)).toBe(`1×: ${whole}`);
    expect(noteOf(`${whole}x`)).toBe(`1×: ${words} …`);
  });

  test('are lines of their own', () => {
    expect(writeRows(candidatesIn(['Họ gặp Boris Pistorius.']))).toBe(
      'source,target,admitted,use,note\nBoris Pistorius,,,,1×: Họ gặp Boris Pistorius.\n',
    );
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
