import { describe, expect, test } from 'vitest';
import { checkOffices } from '../../src/check/offices.ts';
import { lines, pair } from './pair.ts';

describe('right offices', () => {
  test.each([
    ['Cựu Tổng thống Mỹ Joe Biden lên tiếng.', 'Former U.S. President Joe Biden spoke out.'],
    [
      'Nguyên Thủ tướng Anh Boris Johnson chỉ trích kế hoạch.',
      'Ex-British Prime Minister Boris Johnson criticized the plan.',
    ],
    ['Quyền Bộ trưởng Quốc phòng Hàn Quốc phát biểu.', "South Korea's acting defense minister spoke."],
    ['Phó Tổng thống Mỹ JD Vance tới Munich.', 'U.S. Vice President JD Vance arrived in Munich.'],
    ['Thứ trưởng Ngoại giao Nga Sergei Ryabkov phát biểu.', 'Russian Deputy Foreign Minister Sergei Ryabkov spoke.'],
    [
      'Thứ trưởng Quốc phòng Mỹ Elbridge Colby tới Tokyo.',
      'U.S. Undersecretary of Defense Elbridge Colby arrived in Tokyo.',
    ],
    [
      'Tân Thủ tướng Nhật Bản điện đàm với ông Trump.',
      "Japan's newly elected prime minister spoke by phone with Trump.",
    ],
    ['Tổng thống đắc cử Hàn Quốc nhậm chức hôm nay.', "South Korea's president-elect takes office today."],
    ['Trợ lý Ngoại trưởng Mỹ tới Hà Nội.', 'The U.S. assistant secretary of state arrived in Hanoi.'],
  ])('keep their words: %s', (source, target) => {
    expect(checkOffices(pair(source, target))).toEqual([]);
  });

  test.each([
    ['Cựu Tổng thống Biden lên tiếng.', 'Biden spoke out.'],
    ['Phó Tổng thống Vance gặp Tổng thống Zelensky.', 'Vance met with President Volodymyr Zelensky.'],
    ['Ông Biden chỉ trích quyết định này.', 'Former President Joe Biden criticized the decision.'],
    ['Ông Vance gặp ông Zelensky.', 'Vice President JD Vance met with Zelensky.'],
  ])('may be left out or added as a whole: %s', (source, target) => {
    expect(checkOffices(pair(source, target))).toEqual([]);
  });
});

describe('nguyên, quyền, phó and tân that are no part of an office', () => {
  test.each([
    ['Nguyên thủ các nước họp tại Bắc Kinh cùng Chủ tịch Tập.', 'Heads of state met in Beijing with President Xi.'],
    ['Tổng thống nêu nguyên nhân vụ tấn công.', 'The president named the cause of the attack.'],
    [
      'Chính quyền Tổng thống Trump công bố chiến lược.',
      "President Donald Trump's administration released the strategy.",
    ],
    ['Quốc hội trao quyền Tổng tư lệnh cho ông.', 'Parliament made him commander in chief.'],
    ['Ông giành quyền lãnh đạo đảng.', 'He became leader of the party.'],
    ['Tổng thống đối phó với khủng hoảng.', 'The president is coping with the crisis.'],
    ['Cựu binh Mỹ gặp Đại sứ Việt Nam.', "U.S. veterans met with Vietnam's ambassador."],
    ['Tân binh chào đón Tư lệnh.', 'The recruits greeted the commander.'],
    ['Ông đắc cử Tổng thống với 52% phiếu.', 'The president took 52% of the vote.'],
    ['Chủ tịch nước nhấn mạnh chủ quyền quốc gia.', 'The president stressed national sovereignty.'],
  ])('call for nothing: %s', (source, target) => {
    expect(checkOffices(pair(source, target))).toEqual([]);
  });
});

describe('a word of the office that was dropped', () => {
  test.each([
    ['Cựu Tổng thống Mỹ Joe Biden lên tiếng.', 'U.S. President Joe Biden spoke out.', '"cựu"', '"former"'],
    [
      'Nguyên Ngoại trưởng Mỹ Antony Blinken phát biểu.',
      'U.S. Secretary of State Antony Blinken spoke.',
      '"nguyên"',
      '"former"',
    ],
    ['Một cựu quan chức Lầu Năm Góc tiết lộ.', 'A Pentagon official revealed this.', '"cựu"', '"former"'],
    ['Quyền Bộ trưởng Quốc phòng Hàn Quốc phát biểu.', "South Korea's defense minister spoke.", '"quyền"', '"acting"'],
    [
      'Phó Tổng thống Mỹ JD Vance tới Munich.',
      'U.S. President JD Vance arrived in Munich.',
      '"phó"',
      '"deputy" or "vice"',
    ],
    [
      'Phó tư lệnh Bộ chỉ huy châu Phi của Mỹ John Brennan tới Abuja.',
      'John Brennan, commander of U.S. Africa Command, arrived in Abuja.',
      '"phó"',
      '"deputy" or "vice"',
    ],
    [
      'Thứ trưởng Ngoại giao Nga Sergei Ryabkov phát biểu.',
      'Russian Foreign Minister Sergei Ryabkov spoke.',
      '"thứ trưởng"',
      '"deputy" or "vice"',
    ],
    ['Tân Thủ tướng Nhật Bản thăm Mỹ.', "Japan's prime minister visited the U.S.", '"tân"', '"new" or "incoming"'],
    ['Tổng thống Mỹ đắc cử Donald Trump phát biểu.', 'U.S. President Donald Trump spoke.', '"đắc cử"', '"-elect"'],
    [
      'Trợ lý Tổng thống Nga Yuri Ushakov phát biểu.',
      'Russian President Yuri Ushakov spoke.',
      '"trợ lý"',
      '"aide" or "adviser"',
    ],
    [
      'Phó Tổng thống Vance gặp Tổng thống Zelensky.',
      'President JD Vance met with President Volodymyr Zelensky.',
      '"phó"',
      '"deputy" or "vice"',
    ],
  ])('is reported: %s', (source, target, found, expected) => {
    expect(lines(checkOffices(pair(source, target)))).toEqual([`major ${found} is not rendered; expected ${expected}`]);
  });
});

describe('a word of the office that was invented', () => {
  test.each([
    ['Tổng thống Mỹ Donald Trump lên tiếng.', 'Former U.S. President Donald Trump spoke out.', 'former'],
    ['Thủ tướng Nhật Bản thăm Mỹ.', "Japan's acting prime minister visited the U.S.", 'acting'],
    ['Ngoại trưởng Nga Sergei Lavrov phát biểu.', 'Russian Deputy Foreign Minister Sergei Lavrov spoke.', 'deputy'],
    ['Tổng thống Mỹ Donald Trump lên tiếng.', 'U.S. President-elect Donald Trump spoke out.', 'president-elect'],
  ])('is reported: %s', (source, target, word) => {
    expect(lines(checkOffices(pair(source, target)))).toEqual([
      `major "${word}" does not stand in the source; expected the office alone`,
    ]);
  });

  test.each([
    ['Tổng thống tiền nhiệm Joe Biden lên tiếng.', 'Former President Joe Biden spoke out.'],
    ['Ông từng là Đại sứ Mỹ tại Nga.', 'He is a former U.S. ambassador to Russia.'],
    ['Ông là Tổng thống lâm thời của Syria.', 'He is the interim president of Syria.'],
  ])('is none where the source says it in other words: %s', (source, target) => {
    expect(checkOffices(pair(source, target))).toEqual([]);
  });
});

test.each([
  [
    'Ông Medvedev, từng là Tổng thống, chỉ trích quyết định này.',
    'Medvedev, a former president, criticized the decision.',
    0,
  ],
  [
    'Ông Medvedev, từng là Tổng thống, chỉ trích quyết định này.',
    'Medvedev, who was president, criticized the decision.',
    0,
  ],
  ['Ông Medvedev, từng là Tổng thống, chỉ trích quyết định này.', 'Medvedev, a president, criticized the decision.', 1],
])('an office that somebody held once: %s → %s', (source, target, issues) => {
  expect(checkOffices(pair(source, target))).toHaveLength(issues);
});

test.each([
  [
    'Cựu Tổng thống Mỹ Joe Biden và Tổng thống Pháp gặp nhau.',
    'Former U.S. President Joe Biden met with the French president.',
    [],
  ],
  [
    'Cựu Tổng thống Biden và cựu Thủ tướng Johnson gặp nhau.',
    'Former President Joe Biden met with former Prime Minister Boris Johnson.',
    [],
  ],
  ['Ông từng là Đại sứ Mỹ tại Nga.', 'He once served as U.S. ambassador to Russia.', []],
  [
    'Cựu Tổng thống Biden và Phó Tổng thống Vance gặp nhau.',
    'President Joe Biden met with President JD Vance.',
    ['major "cựu" is not rendered; expected "former"', 'major "phó" is not rendered; expected "deputy" or "vice"'],
  ],
  [
    'Tổng thống Mỹ Donald Trump lên tiếng.',
    'Former U.S. President Donald Trump spoke out.',
    ['major "former" does not stand in the source; expected the office alone'],
  ],
  [
    'Tổng thống Mỹ Donald Trump lên tiếng.',
    'Donald Trump, the former U.S. president, spoke out.',
    ['major "former" does not stand in the source; expected the office alone'],
  ],
  [
    'Tổng thống Mỹ Donald Trump gặp Thủ tướng Anh.',
    'Acting U.S. President Donald Trump met with the deputy prime minister of Britain.',
    [
      'major "acting" does not stand in the source; expected the office alone',
      'major "deputy" does not stand in the source; expected the office alone',
    ],
  ],
  [
    'Ông từng là Đại sứ Mỹ tại Nga.',
    'He is the U.S. ambassador to Russia.',
    ['major "từng là" is not rendered; expected "former" or "once"'],
  ],
  ['Tổng thống lâm thời Syria tới Moskva.', 'The Syrian interim president arrived in Moscow.', []],
  [
    'Tổng thống Syria tới Moskva.',
    'The interim president of Syria arrived in Moscow.',
    ['major "interim" does not stand in the source; expected the office alone'],
  ],
  [
    'Cố vấn của Tổng thống phát biểu.',
    'The president spoke.',
    ['major "cố vấn" is not rendered; expected "aide" or "adviser"'],
  ],
  ['Cố vấn của Tổng thống phát biểu.', 'An adviser to the president spoke.', []],
])('what an office is no more, not yet or in part: %s → %s', (source, target, expected) => {
  expect(lines(checkOffices(pair(source, target)))).toEqual(expected);
});

test.each([
  [
    'Phó Tổng thống Mỹ JD Vance tới Munich.',
    'U.S. President JD Vance arrived in Munich.',
    'major',
    'accuracy/omission',
  ],
  [
    'Tổng thống Mỹ Donald Trump lên tiếng.',
    'Former U.S. President Donald Trump spoke out.',
    'major',
    'accuracy/addition',
  ],
])('each fault has its category: %s → %s', (source, target, severity, category) => {
  expect(checkOffices(pair(source, target))).toEqual([
    { check: 'offices', category, severity, message: expect.any(String) },
  ]);
});
