import { describe, expect, test } from 'vitest';
import { checkLeftover } from '../../src/check/leftover.ts';
import { lines, pair, term } from './pair.ts';

const AMERICA = term('Mỹ', 'U.S.', { use: 'preferred' });
const ITALY = term('Ý', 'Italy', { use: 'preferred' });
const TERMS = [AMERICA, ITALY];

describe('English that holds no Vietnamese', () => {
  test.each([
    ['Tổng thống Erdoğan gặp ông Lula ở São Paulo.', 'President Erdoğan met Lula in São Paulo.'],
    ['Tên lửa đánh trúng một quán cà phê ở Kiev.', 'A missile hit a café in Kyiv.'],
    ['Ông nộp hồ sơ xin việc cho hãng tin.', 'He sent his résumé to the news agency.'],
    ['Đại sứ Pháp Gérard Araud lên tiếng.', 'French Ambassador Gérard Araud spoke out.'],
    ['Ba Lan triển khai quân tại Łódź.', 'Poland deployed troops in Łódź.'],
    ['Houthi là lực lượng do Iran hậu thuẫn.', 'The Houthis are a protégé of Iran.'],
    ['Thủ tướng Phạm Minh Chính thăm Mỹ.', 'Prime Minister Pham Minh Chinh visited the U.S.'],
    ['Chủ tịch Tập Cận Bình gặp Tổng thống Nga Vladimir Putin.', 'Xi Jinping met Russian President Vladimir Putin.'],
    ['Ông Sang nói giá cỏ khô hay tăng vào mùa hè.', 'Sang said hay prices tend to rise in summer.'],
    ['Đạn pháo M777 được chuyển cho Ukraine.', 'M777 shells were handed over to Ukraine.'],
    ['Quân đội Đan Mạch theo dõi tàu Nga ở eo Øresund.', 'The Danish military tracked Russian ships in the Øresund.'],
    ['Vị thế của Nga so với NATO đã suy yếu.', "Russia's position vis-à-vis NATO has weakened."],
    ['Ông từng là thủ lĩnh đối lập.', 'The former rebel leader, né Smith, is in Paris.'],
    ['Cuộc đảo chính khiến nhiều tướng mất chức.', 'The coup d’état cost several generals their posts.'],
  ])('is silent: %s', (source, target) => {
    expect(checkLeftover(pair(source, target, { terms: TERMS }))).toEqual([]);
  });

  test('is silent about Vietnamese within an address of the source', () => {
    const source = 'Báo cáo đầy đủ đăng tại https://a.vn/tên_lửa hôm nay.';
    const start = source.indexOf('https');
    const fixed = [{ start, end: source.indexOf(' hôm nay') }];
    const target = 'The full report was published today at https://a.vn/tên_lửa.';
    expect(checkLeftover(pair(source, target, { fixed }))).toEqual([]);
  });

  test('leaves a source that was given back to the check for echoes', () => {
    const source = 'Quân đội Nga tiếp tục tiến công ở phía đông.';
    expect(checkLeftover(pair(source, source))).toEqual([]);
  });
});

describe('Vietnamese in the English', () => {
  test('calls words of Vietnamese major', () => {
    const issues = checkLeftover(
      pair('Nga triển khai hệ thống phòng không.', 'Russia deployed the hệ thống phòng không systems.'),
    );
    expect(lines(issues)).toEqual(['major "hệ thống phòng không" is Vietnamese; expected English']);
  });

  test('calls a name that keeps its marks minor', () => {
    const issues = checkLeftover(
      pair('Thủ tướng Phạm Minh Chính phát biểu.', 'Prime Minister Phạm Minh Chinh spoke.', { terms: TERMS }),
    );
    expect(lines(issues)).toEqual(['minor "Phạm" is Vietnamese; expected a name without diacritics']);
  });

  test.each([
    [
      'Phái đoàn Ukraine sẽ đến thăm Mỹ.',
      'A Ukrainian delegation will visit Mỹ.',
      'major "Mỹ" is Vietnamese; expected "U.S."',
    ],
    ['Tàu chiến Ý rời cảng.', 'A warship of Ý left port.', 'major "Ý" is Vietnamese; expected "Italy"'],
  ])('calls a place that the term base translates major: %s', (source, target, expected) => {
    expect(lines(checkLeftover(pair(source, target, { terms: TERMS })))).toEqual([expected]);
  });

  test('calls a capitalised Vietnamese word that the source does not hold major', () => {
    const issues = checkLeftover(pair('Ông Trump phát biểu tại Berlin.', 'Trump spoke in Berlin, Đức.'));
    expect(lines(issues)).toEqual(['major "Đức" is Vietnamese; expected English']);
  });

  test('calls a word with shared accents major when it holds Vietnamese sentences together', () => {
    const issues = checkLeftover(pair('Nga và Ukraine đàm phán.', 'Russia và Ukraine are negotiating.'));
    expect(lines(issues)).toEqual(['major "và" is Vietnamese; expected English']);
  });

  test('sees two function words without marks beside each other', () => {
    const issues = checkLeftover(
      pair('Quân đội tiến vào thành phố khi trời còn trong sương.', 'The army entered the city khi trong mist.'),
    );
    expect(lines(issues)).toEqual(['major "khi trong" is Vietnamese; expected English']);
  });

  test('names words before names, and each word once', () => {
    const issues = checkLeftover(
      pair(
        'Bộ trưởng Đặng Hoàng nói rằng tên lửa đã bị bắn hạ, tên lửa khác thì không.',
        'Đặng Hoang said the lửa was shot down, the other lửa was not.',
      ),
    );
    expect(lines(issues)).toEqual([
      'major "lửa" is Vietnamese; expected English',
      'minor "Đặng" is Vietnamese; expected a name without diacritics',
    ]);
  });

  test('shows at most six words', () => {
    const [issue] = checkLeftover(
      pair(
        'Ông nói mọi việc rất tốt đẹp và không có vấn đề gì.',
        'He told reporters in New York on the sidelines of the talks that mọi việc rất tốt đẹp và không in the end.',
      ),
    );
    expect(issue?.message).toBe('"mọi việc rất tốt đẹp và" is Vietnamese; expected English');
  });
});

test.each([
  [
    'Trung Quốc và Đài Loan đàm phán.',
    'China and Đài Loan held talks.',
    term('Đài Loan', 'Taiwan'),
    '"Đài Loan" is Vietnamese; expected "Taiwan"',
  ],
])(
  'a place with an English of its own is major also in several syllables or without marks: %s',
  (source, target, place, message) => {
    expect(lines(checkLeftover(pair(source, target, { terms: [place] })))).toEqual([`major ${message}`]);
  },
);

test('a name that is the same in English is not left over', () => {
  const zelensky = term('Zelensky', 'Zelensky');
  expect(checkLeftover(pair('Ông Zelensky phát biểu.', 'Zelensky spoke.', { terms: [zelensky] }))).toEqual([]);
});

test('a café that the source has too is no Vietnamese', () => {
  expect(checkLeftover(pair('Một quán café ở Paris.', 'A café in Paris.'))).toEqual([]);
});

const COUNTRIES = [
  term('Nga', 'Russia', { use: 'context' }),
  term('Anh', 'Britain', { use: 'context' }),
  term('Đức', 'Germany', { use: 'context' }),
  term('bộ Quốc phòng', 'Defense Ministry', { use: 'preferred' }),
];

describe('a given name that is a country too', () => {
  test.each([
    ['Bà Nga đã thảo luận với nước Nga.', 'Nga held talks with Russia.'],
    ['Chị Nga cho biết con tàu đã rời cảng.', 'Nga said the ship had left port.'],
    ['Nhà báo Nguyễn Thị Nga đưa tin.', 'Journalist Nguyen Thi Nga reported.'],
    ['Ông Phan Anh phát biểu.', 'Phan Anh spoke.'],
    ['Ca sĩ Anh Tuấn đến thăm bộ đội.', 'Singer Anh Tuan visited the troops.'],
    ['Anh là lính công binh.', 'Anh is a sapper.'],
    ['"Tôi sẽ ở lại." Anh nói.', '"I will stay," Anh said.'],
  ])('is not left over: %s', (source, target) => {
    expect(checkLeftover(pair(source, target, { terms: COUNTRIES }))).toEqual([]);
  });

  test('keeps its marks as other names do', () => {
    const segment = pair('Đại tá Trần Đức chỉ huy.', 'Col. Tran Đức was in command.', { terms: COUNTRIES });
    expect(lines(checkLeftover(segment))).toEqual(['minor "Đức" is Vietnamese; expected a name without diacritics']);
  });

  test.each([
    ['Nga phóng 40 tên lửa.', 'Nga fired 40 missiles.', 'Nga', 'Russia'],
    ['Binh sĩ Nga rút lui.', 'Nga soldiers withdrew.', 'Nga', 'Russia'],
    ['Ngoại trưởng Nga bác bỏ.', 'The foreign minister of Nga rejected it.', 'Nga', 'Russia'],
    ['Bộ Quốc Phòng Nga xác nhận.', 'The Defense Ministry of Nga confirmed it.', 'Nga', 'Russia'],
    ['Thủ tướng Anh thăm Kiev.', 'The prime minister of Anh visited Kyiv.', 'Anh', 'Britain'],
    ['Quân đội Đức diễn tập.', 'The Đức military held drills.', 'Đức', 'Germany'],
  ])('is left over where it is the country: %s', (source, target, word, expected) => {
    expect(lines(checkLeftover(pair(source, target, { terms: COUNTRIES })))).toEqual([
      `major "${word}" is Vietnamese; expected "${expected}"`,
    ]);
  });
});

describe('what the term base translates', () => {
  const terms = [
    term('lầu Năm Góc', 'Pentagon'),
    term('châu Âu', 'Europe'),
    term('Ba Lan', 'Poland'),
    term('liên hợp quốc', 'United Nations'),
    term('Tô Lâm', 'To Lam', { category: 'person' }),
    term('Tập Cận Bình', 'Xi Jinping', { category: 'person' }),
    term('Moskva', 'Moscow', { admitted: ['Moskva'] }),
  ];

  test.each([
    [
      'Lầu Năm Góc từ chối bình luận.',
      'Lầu Năm Góc declined to comment.',
      'major "Lầu Năm Góc" is Vietnamese; expected "Pentagon"',
    ],
    [
      'Quan chức châu Âu lo ngại.',
      'Châu Âu officials are worried.',
      'major "Châu Âu" is Vietnamese; expected "Europe"',
    ],
    ['Ba Lan đóng cửa biên giới.', 'Ba Lan has closed its border.', 'major "Ba Lan" is Vietnamese; expected "Poland"'],
    [
      'Liên Hợp Quốc kêu gọi.',
      'The Liên Hợp Quốc appealed.',
      'major "Liên Hợp Quốc" is Vietnamese; expected "United Nations"',
    ],
    [
      'Chủ tịch Tập Cận Bình phát biểu.',
      'President Tập Cận Bình spoke.',
      'major "Tập Cận Bình" is Vietnamese; expected "Xi Jinping"',
    ],
    ['Tổng Bí thư Tô Lâm phát biểu.', 'Party chief Tô Lâm spoke.', 'minor "Tô Lâm" is Vietnamese; expected "To Lam"'],
  ])('is no mere name: %s', (source, target, expected) => {
    expect(lines(checkLeftover(pair(source, target, { terms })))).toEqual([expected]);
  });

  test('may be English too', () => {
    expect(checkLeftover(pair('Tàu Moskva chìm.', 'The Moskva sank.', { terms }))).toEqual([]);
  });
});

describe('words with a capital', () => {
  test.each([
    ['Ông Putin tới thăm.', 'Ông Putin paid a visit.', 'Ông'],
    ['Bà Stefanishyna nói.', 'Bà Stefanishyna spoke.', 'Bà'],
    ['Tướng Syrskyi cảnh báo.', 'Tướng Syrskyi warned.', 'Tướng'],
    ['Tàu rời cảng. Ảnh: US Navy', 'The ship leaves port. Ảnh: US Navy', 'Ảnh'],
    ['Những UAV này bay thấp.', 'Những drones fly low.', 'Những'],
  ])('are no names where they begin a sentence: %s', (source, target, word) => {
    expect(lines(checkLeftover(pair(source, target)))).toEqual([`major "${word}" is Vietnamese; expected English`]);
  });

  test('are names beside other names', () => {
    expect(
      checkLeftover(pair('Nhà máy ở Bà Rịa cháy.', 'A plant in Bà Rịa burned.')).map(({ severity }) => severity),
    ).toEqual(['minor']);
  });

  test.each([
    ['Tổng thống Traian Basescu từ chức.', 'President Traian Băsescu resigned.'],
    ['Tổng thống Milo Djukanovic từ chức.', 'President Milo Đukanović resigned.'],
  ])('are names of others with letters that Vietnamese has too: %s', (source, target) => {
    expect(checkLeftover(pair(source, target))).toEqual([]);
  });
});

describe('words without marks beyond doubt', () => {
  test('are seen alone', () => {
    const segment = pair('Nga tấn công theo nhiều hướng.', 'Russia attacked theo several directions.');
    expect(lines(checkLeftover(segment))).toEqual(['major "theo" is Vietnamese; expected English']);
  });

  test('are English where the source does not have them', () => {
    expect(checkLeftover(pair('Nga tấn công.', 'Russia attacked theo and khi.'))).toEqual([]);
  });

  test('are seen with a tilde on u', () => {
    const segment = pair('Nga cũng tấn công.', 'Russia cũng attacked.');
    expect(lines(checkLeftover(segment))).toEqual(['major "cũng" is Vietnamese; expected English']);
  });
});

describe('what is Vietnamese whatever it looks like', () => {
  const BRITAIN = term('Anh', 'U.K.', { use: 'preferred', category: 'country' });

  test.each([
    [
      'a word that is no syllable',
      'Gói viện trợ trị giá 40 triệu đôla.',
      'The aid package is worth 40 million đôla.',
      '"đôla" is Vietnamese; expected English',
    ],
    [
      'a name with letters that no other language has',
      'Ông Nguyễn rời Hải Phòng.',
      'He left Hảiphòng.',
      '"Hảiphòng" is Vietnamese; expected English',
    ],
    [
      '"Anh" at the head of a sentence, where another one can be no pronoun',
      'Anh tuyên bố sẽ gửi tên lửa. Quân đội Anh xác nhận.',
      'Anh announced it would send missiles. The British military confirmed it.',
      '"Anh" is Vietnamese; expected "U.K."',
    ],
  ])('%s', (_, source, target, message) => {
    expect(lines(checkLeftover(pair(source, target, { terms: [BRITAIN] })))).toEqual([`major ${message}`]);
  });

  test('"Anh" that only begins sentences may be a pronoun, or a name', () => {
    const segment = pair('Anh rời đơn vị.', 'Anh left the unit.', { terms: [BRITAIN] });
    expect(checkLeftover(segment)).toEqual([]);
  });
});

describe('a term that stands there in Vietnamese', () => {
  test.each([
    ['of a place, though only its marks are wrong', term('Đà Nẵng', 'Da Nang', { category: 'place' }), 'Đà Nẵng'],
    ['in other letters', term('thủ đô Hà Nội', 'Hanoi'), 'Thủ đô Hà Nội'],
  ])('is major: %s', (_, row, written) => {
    const segment = pair(`Tàu rời ${row.source}.`, `${written} was left by the ship.`, { terms: [row] });
    expect(checkLeftover(segment)).toEqual([
      {
        check: 'leftover',
        category: 'accuracy/untranslated',
        severity: 'major',
        message: `"${written}" is Vietnamese; expected "${row.target}"`,
      },
    ]);
  });

  test('is a word like any other where it is one word in small letters', () => {
    const terms = [term('súng', 'gun')];
    expect(lines(checkLeftover(pair('Binh sĩ mang súng.', 'The soldiers carried súng.', { terms })))).toEqual([
      'major "súng" is Vietnamese; expected English',
    ]);
  });

  test('is the business of the check of terms where it is forbidden', () => {
    const terms = [term('Kiev', 'Kyiv', { forbidden: ['Kiev'] })];
    expect(checkLeftover(pair('Nga tấn công Kiev.', 'Russia attacked Kiev.', { terms }))).toEqual([]);
  });

  test('may stay where it is to be kept', () => {
    const terms = [term('Ao Vua', 'Ao Vua resort', { use: 'keep' }), term('Ba Lan', 'Poland', { use: 'keep' })];
    expect(checkLeftover(pair('Binh sĩ Ba Lan diễn tập.', 'The Ba Lan troops held drills.', { terms }))).toEqual([]);
  });

  test('is told once, and beside the words that were left', () => {
    const terms = [term('lầu Năm Góc', 'Pentagon'), term('châu Âu', 'Europe')];
    const source = 'Lầu Năm Góc nói châu Âu phải tự chủ. Lầu Năm Góc cũng cảnh báo.';
    const target =
      'Lầu Năm Góc said in a statement on Monday that Châu Âu must at last become tự chủ. Lầu Năm Góc also warned.';
    expect(lines(checkLeftover(pair(source, target, { terms })))).toEqual([
      'major "Lầu Năm Góc" is Vietnamese; expected "Pentagon"',
      'major "Châu Âu" is Vietnamese; expected "Europe"',
      'major "tự chủ" is Vietnamese; expected English',
    ]);
  });
});

describe('function words without marks', () => {
  test.each([
    ['Giao tranh nổ ra sau hai tuần yên ắng.', 'Fighting broke out sau hai weeks of calm.', 'sau hai'],
    ['Quân y cứu hai anh.', 'Medics saved hai anh.', 'hai anh'],
  ])('are left where two of them stand together: %s', (source, target, found) => {
    expect(lines(checkLeftover(pair(source, target)))).toEqual([`major "${found}" is Vietnamese; expected English`]);
  });

  test.each([
    ['one stands alone', 'Giao tranh nổ ra sau hai tuần yên ắng.', 'Fighting broke out sau two weeks of calm.'],
    ['they are English words', 'Ba ta hay ra sang.', 'The ta and ba said hay, ra and sang.'],
    ['the source does not have them', 'Giao tranh nổ ra.', 'Fighting broke out sau hai weeks of calm.'],
  ])('are not where %s', (_, source, target) => {
    expect(checkLeftover(pair(source, target))).toEqual([]);
  });
});
