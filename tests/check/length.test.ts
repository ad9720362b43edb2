import { describe, expect, test } from 'vitest';
import { checkLength } from '../../src/check/length.ts';
import type { Mention } from '../../src/model/term.ts';
import { lines, pair, term } from './pair.ts';

const FIRST =
  'Bộ Quốc phòng Nga cho biết lực lượng phòng không đã bắn hạ 41 máy bay không người lái của Ukraine trong đêm.';
const SECOND = 'Thống đốc vùng Belgorod nói ba dân thường bị thương do mảnh vỡ rơi xuống một khu dân cư.';
const THIRD = 'Kiev chưa bình luận về thông tin trên, song nhiều lần khẳng định chỉ nhắm vào mục tiêu quân sự.';
const SOURCE = [FIRST, SECOND, THIRD].join(' ');

const ONE = "Russia's Defense Ministry said its air defenses shot down 41 Ukrainian drones overnight.";
const TWO =
  'The governor of the Belgorod region said three civilians were injured by debris that fell on a residential area.';
const THREE = 'Kyiv has not commented on the report, but it has repeatedly said it strikes only military targets.';

test('is silent where every sentence has its counterpart', () => {
  expect(checkLength(pair(SOURCE, [ONE, TWO, THREE].join(' ')))).toEqual([]);
});

test.each([
  ['the first', [TWO, THREE], 'Bộ Quốc phòng Nga cho biết lực lượng phòng không đã bắn hạ …'],
  ['one in the middle', [ONE, THREE], 'Thống đốc vùng Belgorod nói ba dân thường bị thương do mảnh …'],
  ['the last', [ONE, TWO], 'Kiev chưa bình luận về thông tin trên, song nhiều lần khẳng …'],
])('reports a sentence that is missing: %s', (_, sentences, missing) => {
  expect(lines(checkLength(pair(SOURCE, sentences.join(' '))))).toEqual([
    `major 2 sentences for 3 of the source; expected one for "${missing}"`,
  ]);
});

test('reports the last of two sentences as missing', () => {
  expect(lines(checkLength(pair(`${FIRST} ${SECOND}`, ONE)))).toEqual([
    'major 1 sentence for 2 of the source; expected one for "Thống đốc vùng Belgorod nói ba dân thường bị thương do mảnh …"',
  ]);
});

test('reports the next paragraph behind the translation', () => {
  expect(lines(checkLength(pair(FIRST, `${ONE} ${TWO}`)))).toEqual([
    'major 2 sentences for 1 of the source; expected none like "The governor of the Belgorod region said three civilians …"',
  ]);
  expect(checkLength(pair(FIRST, `${ONE}\n\n${TWO}`))).toEqual([
    {
      check: 'length',
      category: 'accuracy/addition',
      severity: 'major',
      message: '2 paragraphs for one of the source; expected one',
    },
  ]);
});

test.each([
  [
    'two sentences joined',
    `${ONE.replace(/\.$/u, ',')} and the governor of the Belgorod region said three civilians were injured by debris that fell on a residential area. ${THREE}`,
  ],
  [
    'all in one',
    `${ONE.replace(/\.$/u, ';')} the governor of the Belgorod region said three civilians were injured by debris falling on a residential area, and Kyiv, which has repeatedly said it strikes only military targets, has not commented.`,
  ],
  [
    'one sentence parted',
    `${ONE} ${TWO} Kyiv has not commented on the report. It has repeatedly said it strikes only military targets.`,
  ],
])('is silent where sentences are only put together otherwise: %s', (_, target) => {
  expect(checkLength(pair(SOURCE, target))).toEqual([]);
});

test('a short sentence that is joined to its neighbor is not missing', () => {
  const source =
    '“Chúng tôi đã chuẩn bị cho mọi kịch bản có thể xảy ra trong mùa đông này.” Ông Syrsky nói. Nga đã phóng hơn 300 UAV vào Ukraine.';
  const target =
    '"We are prepared for every scenario that may unfold this winter," Syrsky said. Russia launched more than 300 drones at Ukraine.';
  expect(checkLength(pair(source, target))).toEqual([]);
});

test('the terms of a sentence that is missing are evidence, those of one that is joined speak against it', () => {
  const source =
    'Nga phóng tên lửa vào Kiev và nhiều thành phố khác trong đêm 23/9. Hệ thống Patriot được điều tới. Mỹ chưa bình luận.';
  const terms = [term('Hệ thống Patriot', 'Patriot system')];
  const missing = 'Russia fired missiles at Kyiv and many other cities overnight Sept. 23. The U.S. has not commented.';
  const joined =
    'Russia fired missiles at Kyiv and many other cities overnight Sept. 23. A Patriot system was moved there; the U.S. has not commented.';
  expect(lines(checkLength(pair(source, missing, { terms })))).toEqual([
    'major 2 sentences for 3 of the source; expected one for "Hệ thống Patriot được điều tới."',
  ]);
  expect(checkLength(pair(source, joined, { terms }))).toEqual([]);
});

test.each([
  [
    'a translation that breaks off',
    THIRD,
    'Kyiv has not commented on the report, but it has repeatedly said that',
    'major "… has repeatedly said that" breaks off; expected the rest of the sentence',
  ],
  [
    'a translation far too short',
    THIRD,
    'Kyiv denies it.',
    'major 15 characters for 95 of the source: something is missing; expected about 92',
  ],
  [
    'a translation far too long',
    'Nga rút quân khỏi Kherson hôm 9/11.',
    'Russia, which had held the city since the first days of the war and had annexed the region only weeks before in a move that the West rejected, withdrew from Kherson on Nov. 9.',
    'major 175 characters for 35 of the source: something was added; expected about 34',
  ],
])('reports %s', (_, source, target, line) => {
  expect(lines(checkLength(pair(source, target)))).toEqual([line]);
});

test.each([
  ['a short heading', 'Mỹ', 'The United States'],
  ['an acronym', 'BQP', 'Defense Ministry'],
  ['a long word', 'Trung Quốc phản đối', 'China objects'],
  ['a terse caption', 'Ảnh minh họa', 'File photo'],
  [
    'initials at the end of a sentence',
    'Ông Lavrov tới Mỹ. Ông sẽ ở lại ba ngày.',
    'Lavrov arrived in the U.S. He will stay three days.',
  ],
  [
    'an abbreviated title',
    'Theo TS. Lê Hồng Hiệp, Mỹ sẽ rút quân.',
    'According to Dr. Le Hong Hiep, the U.S. will withdraw.',
  ],
  [
    'a heading without an end mark',
    'Nga rút quân khỏi thành phố Kherson ở miền nam Ukraine',
    'Russia withdraws from Kherson',
  ],
])('is silent on %s', (_, source, target) => {
  expect(checkLength(pair(source, target))).toEqual([]);
});

test('four sentences may become one', () => {
  const source = 'Nga nổ súng. Ukraine đáp trả. Mỹ lên án. Trung Quốc im lặng.';
  const target = 'Russia opened fire, Ukraine hit back, the U.S. condemned it and China kept silent.';
  expect(checkLength(pair(source, target))).toEqual([]);
});

test('an expansion that was asked for is no addition', () => {
  const mention: Mention = {
    acronym: 'PURL',
    expansion: 'Prioritized Ukraine Requirements List of the North Atlantic alliance and its partners',
    form: 'expand',
  };
  const source = 'Na Uy góp tiền cho PURL.';
  const target = `Norway pays into the ${mention.expansion} (PURL).`;
  expect(checkLength(pair(source, target))).toHaveLength(1);
  expect(checkLength(pair(source, target, { mentions: [mention] }))).toEqual([]);
});

test('addresses count on neither side', () => {
  const address = `https://example.org/${'bao-cao-'.repeat(20)}`;
  const source = `Xem báo cáo tại ${address}`;
  const start = source.indexOf(address);
  const fixed = [{ start, end: start + address.length }];
  expect(checkLength(pair(source, `See the report at ${address}`, { fixed }))).toEqual([]);
});

test('leaves a translation without a word to the check for that', () => {
  expect(checkLength(pair(SOURCE, '—'))).toEqual([]);
});

describe('the terms of a sentence tell which one is gone', () => {
  const terms = [
    term('tàu ngầm', 'submarine'),
    term('Biển Đen', 'Black Sea'),
    term('xe tăng', 'tank'),
    term('tổng tham mưu trưởng', 'chief of staff', { admitted: ['army chief'] }),
  ];
  const SEA = 'Các tàu ngầm mới sẽ được đưa tới Biển Đen trong những tháng tới.';
  const LAND = 'Các xe tăng cũ sẽ được tổng tham mưu trưởng đưa ra khỏi biên chế trong năm nay.';
  const AT_SEA = 'New submarines will be sent to the Black Sea in the coming months.';
  const ON_LAND = 'Old tanks will be taken out of service this year by the army chief.';

  test.each([
    [`${SEA} ${LAND}`, AT_SEA, 'Các xe tăng cũ sẽ được tổng tham mưu trưởng đưa ra khỏi …'],
    [`${SEA} ${LAND}`, ON_LAND, 'Các tàu ngầm mới sẽ được đưa tới Biển Đen trong những tháng …'],
    [`${LAND} ${SEA}`, AT_SEA, 'Các xe tăng cũ sẽ được tổng tham mưu trưởng đưa ra khỏi …'],
  ])('%s → %s', (source, target, missing) => {
    expect(checkLength(pair(source, target, { terms }))).toEqual([
      {
        check: 'length',
        category: 'accuracy/omission',
        severity: 'major',
        message: `1 sentence for 2 of the source; expected one for "${missing}"`,
      },
    ]);
  });

  test.each([
    [SEA, `${AT_SEA} ${ON_LAND}`, 'Old tanks will be taken out of service this year by the …'],
    [LAND, `${AT_SEA} ${ON_LAND}`, 'New submarines will be sent to the Black Sea in the coming …'],
  ])('and which was added: %s → %s', (source, target, added) => {
    expect(checkLength(pair(source, target, { terms }))).toEqual([
      {
        check: 'length',
        category: 'accuracy/addition',
        severity: 'major',
        message: `2 sentences for 1 of the source; expected none like "${added}"`,
      },
    ]);
  });

  test('all of them are there', () => {
    expect(checkLength(pair(`${SEA} ${LAND}`, `${AT_SEA} ${ON_LAND}`, { terms }))).toEqual([]);
  });
});

test.each([
  ['accuracy/omission', THIRD, 'Kyiv denies it.'],
  ['accuracy/addition', 'Nga rút quân.', `Russia withdrew, and ${TWO.replace('The', 'the')}`],
])('far too short or far too long is an %s', (category, source, target) => {
  expect(checkLength(pair(source, target)).map((each) => each.category)).toEqual([category]);
});

describe('a translation that breaks off', () => {
  test.each([
    [
      'at a preposition',
      'Kyiv has not commented on the report, but has repeatedly said it is aiming at',
      'it is aiming at',
    ],
    ['at a comma', 'Kyiv has not commented on the report, but it has repeatedly said,', 'it has repeatedly said,'],
    ['at a dash', 'Kyiv has not commented on the report, but it has repeatedly said –', 'has repeatedly said –'],
    ['at a word, far before the end', 'Kyiv has not', 'Kyiv has not'],
    ['at a word, behind the end of a line', 'Kyiv  has  not', 'Kyiv has not'],
  ])('is an omission: %s', (_, target, words) => {
    expect(checkLength(pair(THIRD, target))).toEqual([
      {
        check: 'length',
        category: 'accuracy/omission',
        severity: 'major',
        message: `"… ${words}" breaks off; expected the rest of the sentence`,
      },
    ]);
  });

  test.each([
    [
      'it is as long as it should be',
      'Kyiv has not commented on the report itself, but it has repeatedly said military targets are all that it aims at',
    ],
    ['it ends in a quotation mark', 'Kyiv has not commented on the report, but said again: "Wait for"'],
    [
      'it is nearly whole, and ends in a noun',
      'Kyiv has not commented, but has repeatedly said it strikes only military targets',
    ],
    ['it ends as it should', 'Kyiv has not commented on the report, but again said whom it is aiming at.'],
  ])('is none where %s', (_, target) => {
    expect(checkLength(pair(THIRD, target))).toEqual([]);
  });

  test('is none where the source has no end mark either', () => {
    const source = THIRD.replace(/\.$/u, '');
    const target = 'Kyiv has not commented on the report, but it has repeatedly said that';
    expect(checkLength(pair(source, target))).toEqual([]);
    expect(lines(checkLength(pair(`${source}.”`, target)))).toEqual([
      'major "… has repeatedly said that" breaks off; expected the rest of the sentence',
    ]);
  });
});

describe('paragraphs', () => {
  test.each([
    ['two', `${ONE}\n${TWO}`, 2],
    ['two with an empty line', `${ONE}\n\n${TWO}`, 2],
    ['two with spaces between', `${ONE}\n  \n  ${TWO}`, 2],
    ['three', `${ONE}\n${TWO}\n\n${THREE}`, 3],
  ])('are counted: %s', (_, target, count) => {
    expect(lines(checkLength(pair(SOURCE, target)))).toEqual([
      `major ${count} paragraphs for one of the source; expected one`,
    ]);
  });

  test.each([
    ['the source has as many', `${FIRST}\n${SECOND}`, `${ONE}\n${TWO}`],
    ['the source has more', `${FIRST}\n${SECOND}`, `${ONE} ${TWO}`],
    ['the line ends behind it', FIRST, `\n${ONE}\n\n`],
  ])('are right where %s', (_, source, target) => {
    expect(checkLength(pair(source, target))).toEqual([]);
  });
});

describe('spaces around', () => {
  test('are not measured', () => {
    const spaces = ' '.repeat(120);
    expect(checkLength(pair(`${spaces}${FIRST}${spaces}`, ONE))).toEqual([]);
    expect(checkLength(pair(FIRST, `${spaces}${ONE}${spaces}`))).toEqual([]);
  });

  test('of a source hide nothing', () => {
    expect(lines(checkLength(pair(`${THIRD}   `, 'Kyiv has not')))).toEqual([
      'major "… Kyiv has not" breaks off; expected the rest of the sentence',
    ]);
  });
});

describe('an expansion', () => {
  const mention: Mention = {
    acronym: 'PURL',
    expansion: 'Prioritized Ukraine Requirements List of the North Atlantic alliance and its partners',
    form: 'expand',
  };
  const source = 'Na Uy góp tiền cho PURL.';
  const count = (target: string) => checkLength(pair(source, target, { mentions: [mention] })).length;

  test.each([
    ['before its acronym', `Norway pays into the ${mention.expansion} (PURL).`, 0],
    ['at the head', `${mention.expansion} (PURL) gets Norwegian money.`, 0],
    ['in the plural', `Norway pays into two ${mention.expansion}s (PURL).`, 0],
    ['in other letters', `Norway pays into the ${mention.expansion.toUpperCase()} (PURL).`, 0],
    ['without its acronym', `Norway pays into the ${mention.expansion}.`, 1],
    ['with something in between', `Norway pays into the ${mention.expansion} as it is (PURL).`, 1],
  ])('is taken off %s', (_, target, expected) => {
    expect(count(target)).toBe(expected);
  });

  test('that is not there takes nothing off', () => {
    const target = 'xyz (PURL) Norway pays into the list.';
    expect(lines(checkLength(pair(THIRD, target, { mentions: [mention] })))).toEqual([
      'major 37 characters for 95 of the source: something is missing; expected about 92',
    ]);
  });
});

test('a short sentence is shown whole, a long one in its first words', () => {
  expect(lines(checkLength(pair(`${FIRST} Kiev mất điện hoàn toàn trong đêm qua và sáng nay.`, ONE)))).toEqual([
    'major 1 sentence for 2 of the source; expected one for "Kiev mất điện hoàn toàn trong đêm qua và sáng nay."',
  ]);
});

test.each([
  [
    'far too short',
    'Chính phủ Nga cho biết sẽ sớm đưa ra quyết định cuối cùng về vấn đề này',
    'Yes',
    'accuracy/omission',
  ],
  ['far too long', 'Nga rút quân', `Russia withdrew its troops, and ${THREE}`, 'accuracy/addition'],
])('without end marks it is %s all the same', (_, source, target, category) => {
  expect(checkLength(pair(source, target))).toMatchObject([{ check: 'length', category, severity: 'major' }]);
});
