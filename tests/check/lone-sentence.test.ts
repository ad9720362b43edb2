import { describe, expect, test } from 'vitest';
import { loneSentence } from '../../src/check/lone-sentence.ts';
import { compileTerms } from '../../src/glossary/compile-terms.ts';
import { term } from './pair.ts';

const TERMS = compileTerms([
  term('tàu ngầm', 'submarine'),
  term('xe tăng', 'tank'),
  term('Bộ Tư lệnh Miền Đông', 'Eastern Command', { admitted: ['Eastern Theater Command'], acronym: 'ETC' }),
]);

/** Which side has a sentence more, and which it is: its place from 1. */
function found(source: readonly string[], target: readonly string[]): string | undefined {
  const text = source.join(' ');
  const lone = loneSentence(text, target.join(' '), TERMS.match(text));
  if (!lone) return undefined;
  expect(lone.counts).toEqual([source.length, target.length]);
  return `${lone.side} ${(lone.side === 'source' ? source : target).indexOf(lone.text) + 1}`;
}

const FIRST =
  'Bộ Quốc phòng Nga cho biết lực lượng phòng không đã bắn hạ 41 máy bay không người lái của Ukraine trong đêm.';
const SECOND = 'Thống đốc vùng Belgorod nói ba dân thường bị thương do mảnh vỡ rơi xuống một khu dân cư.';
const THIRD = 'Kiev chưa bình luận về thông tin trên, song nhiều lần khẳng định chỉ nhắm vào mục tiêu quân sự.';
const ONE = "Russia's Defense Ministry said its air defenses shot down 41 Ukrainian drones overnight.";
const TWO =
  'The governor of the Belgorod region said three civilians were injured by debris that fell on a residential area.';
const THREE = 'Kyiv has not commented on the report, but it has repeatedly said it strikes only military targets.';
const ONE_IN_TWO = [
  "Russia's Defense Ministry issued a statement.",
  'Its air defenses shot down 41 Ukrainian drones overnight.',
];
const THREE_IN_TWO = [
  'Kyiv has not commented on the report.',
  'It has repeatedly said it strikes only military targets.',
];
const BOTH_IN_ONE = `${ONE.replace(/\.$/u, ',')} and the governor of the Belgorod region said three civilians were injured by debris that fell on a residential area.`;

describe('as many sentences on both sides', () => {
  test.each([
    ['the first parted, the second gone', [FIRST, SECOND, THIRD], [...ONE_IN_TWO, THREE], 'source 2'],
    ['the second gone, the third parted', [FIRST, SECOND, THIRD], [ONE, ...THREE_IN_TWO], 'source 2'],
    ['two joined, one added', [FIRST, SECOND], [BOTH_IN_ONE, THREE], 'target 2'],
  ])('hide one that has no counterpart: %s', (_, source, target, expected) => {
    expect(found(source, target)).toBe(expected);
  });

  test.each([
    ['each has its own', [FIRST, SECOND, THIRD], [ONE, TWO, THREE]],
    ['one far too long', ['Nga rút quân.'], [TWO]],
    ['one far too short', [THIRD], ['Kyiv denies it.']],
  ])('hide none where %s', (_, source, target) => {
    expect(found(source, target)).toBeUndefined();
  });
});

test.each([
  [
    'more of the translation, which is far shorter',
    [FIRST, SECOND, THIRD],
    [...ONE_IN_TWO, ...THREE_IN_TWO],
    'source 2',
  ],
  [
    'fewer of the translation, which is far longer',
    [FIRST, SECOND, 'Ông nói vậy.'],
    [BOTH_IN_ONE.replace(/\.$/u, ', he said.'), THREE],
    'target 2',
  ],
])('the length tells on which side one stands alone: %s', (_, source, target, expected) => {
  expect(found(source, target)).toBe(expected);
});

const FIRED = 'Nga phóng 41 tên lửa vào thủ đô trong đêm qua.';
const DOWNED = 'Ukraine bắn hạ 36 quả, số còn lại rơi xuống bãi đất trống.';
const FIRED_EN = 'Russia fired 41 missiles at the capital overnight.';
const DOWNED_EN = 'Ukraine shot down 36 and the rest fell on open ground.';
const RUBIO = 'Ông Rubio nói hai bên đã đạt được nhiều tiến bộ trong các vấn đề gai góc.';
const WITKOFF = 'Ông Witkoff cho rằng thỏa thuận có thể được ký kết trong vài tuần tới.';
const RUBIO_EN = 'Rubio said the two sides had made much progress on the thorniest issues.';
const WITKOFF_EN = 'Witkoff said an agreement could be signed within the next few weeks.';
const SUBMARINES = 'Tàu ngầm rời cảng vào sáng sớm hôm nay để huấn luyện.';
const TANKS = 'Xe tăng rời doanh trại vào sáng sớm hôm nay để huấn luyện.';
const SUBMARINES_EN = 'Submarines left port early this morning for training.';
const TANKS_EN = 'Tanks left their barracks early this morning for training.';
const COMMAND = 'Bộ Tư lệnh Miền Đông tổ chức tập trận ngay sáng nay.';
const SQUADRON = 'Phi đội mới sẽ tham gia cùng các lực lượng khác.';
const PROGRESS = 'Các bên đã đạt được nhiều tiến bộ trong những vấn đề gai góc nhất của cuộc đàm phán.';
const PROGRESS_EN = 'The two sides have made much progress on the thorniest issues in the talks.';
const BRUSSELS_EN = 'In Brussels, the Belgian leader Bart De Wever was said to be skeptical of it all.';

test.each([
  ['a figure', [FIRED, DOWNED], [FIRED_EN], 'source 2'],
  ['a figure', [FIRED, DOWNED], [DOWNED_EN], 'source 1'],
  ['a figure', [DOWNED, FIRED], [DOWNED_EN], 'source 2'],
  ['a figure', [DOWNED, FIRED], [FIRED_EN], 'source 1'],
  ['a name', [RUBIO, WITKOFF], [RUBIO_EN], 'source 2'],
  ['a name', [RUBIO, WITKOFF], [WITKOFF_EN], 'source 1'],
  ['a term', [SUBMARINES, TANKS], [SUBMARINES_EN], 'source 2'],
  ['a term', [SUBMARINES, TANKS], [TANKS_EN], 'source 1'],
  ['an acronym', [COMMAND, SQUADRON], ['The ETC held a drill this very morning.'], 'source 2'],
  ['an acronym', [SQUADRON, COMMAND], ['The ETC held a drill this very morning.'], 'source 1'],
  [
    'an admitted rendering',
    [SQUADRON, COMMAND],
    ['The Eastern Theater Command held a drill this morning.'],
    'source 1',
  ],
])('%s tells which sentence is gone: %j → %j', (_, source, target, expected) => {
  expect(found(source, target)).toBe(expected);
});

test.each([
  ['a figure', [FIRED], [FIRED_EN, DOWNED_EN], 'target 2'],
  ['a figure', [FIRED], [DOWNED_EN, FIRED_EN], 'target 1'],
  ['a figure', [DOWNED], [FIRED_EN, DOWNED_EN], 'target 1'],
  ['a name', [RUBIO], [RUBIO_EN, WITKOFF_EN], 'target 2'],
  ['a name', [WITKOFF], [RUBIO_EN, WITKOFF_EN], 'target 1'],
  ['a name that the source does not have', [PROGRESS], [PROGRESS_EN, BRUSSELS_EN], 'target 2'],
  ['a name that the source does not have', [PROGRESS], [BRUSSELS_EN, PROGRESS_EN], 'target 1'],
])('%s tells which sentence was added: %j → %j', (_, source, target, expected) => {
  expect(found(source, target)).toBe(expected);
});

test.each([
  [
    'a figure of each',
    [FIRED, DOWNED],
    ['Russia fired 41 missiles at the capital overnight, of which Ukraine shot down 36.'],
  ],
  [
    'a name of each',
    [RUBIO, WITKOFF],
    ['Rubio said the two sides had made progress, and Witkoff that an agreement could be signed in weeks.'],
  ],
  [
    'a term of each',
    [SUBMARINES, TANKS],
    ['Submarines left port, and tanks their barracks, early this morning for training.'],
  ],
])('sentences are joined where %s stands: %j → %j', (_, source, target) => {
  expect(found(source, target)).toBeUndefined();
});

test.each([
  [[FIRED], [FIRED_EN, 'Of the 41, as many as 36 were shot down over open ground.'], 'target 2'],
  [[FIRED, 'Trong 41 tên lửa, 36 quả bị bắn hạ trên bãi đất trống.'], [FIRED_EN], 'source 2'],
  [[FIRED, 'Cả 41 tên lửa đều rơi xuống bãi đất trống.'], [FIRED_EN], 'source 2'],
  [
    ['Ông Rubio tới Brussels.', 'Ông Rubio gặp ông Rutte.'],
    [
      'Rubio arrived in Brussels.',
      'Rubio met with Rutte.',
      'Rubio and Rutte then traveled on to Vienna and Bratislava.',
    ],
    'target 3',
  ],
])('what two sentences have is evidence for neither: %j → %j', (source, target, expected) => {
  expect(found(source, target)).toBe(expected);
});

test.each([
  [
    ['Thủ tướng Phạm Minh Chính tới Đà Nẵng hôm qua.', 'Ông gặp Bí thư Nguyễn Văn Quảng.'],
    ['Prime Minister Pham Minh Chinh arrived in Da Nang yesterday and met with party chief Nguyen Van Quang.'],
  ],
  [
    ['Đoàn tới Đà Nẵng.', 'Ông gặp Bí thư Nguyễn Văn Quảng, Chủ tịch Lê Trung Chinh và Đại tá Trần Đình Chung.'],
    [
      'The delegation arrived in Da Nang and met with party chief Nguyen Van Quang, Le Trung Chinh and Tran Dinh Chung.',
    ],
  ],
])('a Vietnamese name that English writes without its marks is not gone: %j → %j', (source, target) => {
  expect(found(source, target)).toBeUndefined();
});

test('nor is it added, where the translation is long besides', () => {
  const source = [
    'Bộ Công an đề nghị truy tố 12 người trong đường dây làm giả thuốc thu lợi gần 90 tỷ đồng.',
    'Hai kẻ cầm đầu, Lê Văn Hưng và Đỗ Thị Mạnh, bị bắt hồi tháng 4.',
  ];
  const target = [
    'The Ministry of Public Security has recommended the prosecution of 12 people in a ring that counterfeited medicines and made nearly 90 billion dong in illicit profits.',
    'The two ringleaders, Le Van Hung and Do Thi Manh, were arrested in April.',
  ];
  expect(found(source, target)).toBeUndefined();
  expect(found(source, [target[0] ?? '', 'The police chief said that nobody else would be arrested.'])).toBe(
    'target 2',
  );
});

const shots = (count: number) =>
  Array.from({ length: count }, (_, i) => `Nga phóng tên lửa số ${i + 1} vào cảng Odesa lúc sáng sớm.`);
const shotsInEnglish = (count: number) =>
  Array.from({ length: count }, (_, i) => `Russia fired missile No. ${i + 1} at the port of Odesa at dawn.`);

test.each([
  [30, 29, 'source 30'],
  [29, 30, 'target 30'],
  [31, 30, undefined],
  [30, 31, undefined],
])('a text of more than 30 sentences is a list: %i → %i', (source, target, expected) => {
  expect(found(shots(source), shotsInEnglish(target))).toBe(expected);
});
