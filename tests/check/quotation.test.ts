import { describe, expect, test } from 'vitest';
import { checkQuotation } from '../../src/check/quotation.ts';
import { lines, pair, term } from './pair.ts';

describe('quotation marks', () => {
  test.each([
    [
      'Ông Sybiha tuyên bố: "Chúng tôi sẽ không bao giờ công nhận việc sáp nhập Crimea".',
      'Sybiha said Ukraine will never recognize the annexation of Crimea.',
      'major "Chúng tôi sẽ không bao giờ công nhận việc sáp nhập Crimea" is quoted in the source; expected it so',
    ],
    [
      'Ukraine nhận được “tín hiệu tích cực” từ Mỹ.',
      'Ukraine received positive signals from the U.S.',
      'minor “tín hiệu tích cực” is quoted in the source; expected it so',
    ],
    [
      'Ông gọi đây là "bước ngoặt" và nói Nga "không còn đường lui".',
      'He called it a "turning point" and said Russia has no way back.',
      'minor 1 of 2 quotations of the source; expected all in quotation marks',
    ],
    [
      'Ông nói: “Chúng tôi đã sẵn sàng cho mùa đông này. Nga sẽ không đạt được mục tiêu”.',
      '"We are ready for this winter, he said. Russia will not reach its goals.',
      'minor a quotation mark without its partner; expected them in pairs',
    ],
    [
      // A speech that goes on in the next paragraph.
      'Ông nói: “Chúng tôi đã sẵn sàng cho mùa đông này. Nga sẽ không đạt được mục tiêu.',
      'He said they were ready for this winter and Russia would not reach its goals.',
      'major “Chúng tôi đã sẵn sàng cho mùa đông này. Nga sẽ không đạt … is quoted in the source; expected it so',
    ],
    [
      'Ông Peskov cho rằng Mỹ sẽ không gửi tên lửa Tomahawk cho Ukraine.',
      'Peskov said, "The U.S. will not send Tomahawk missiles to Ukraine."',
      'major "The U.S. will not send Tomahawk missiles to Ukraine." is no quotation in the source; expected none',
    ],
    [
      '“Chúng tôi đã trao đổi thẳng thắn về mọi vấn đề, từ Ukraine tới Trung Đông, và sẽ còn gặp lại nhau”, ông nói.',
      'They had a "frank" exchange on everything from Ukraine to the Middle East and will meet again, he said.',
      'minor fewer words in quotation marks than in the source; expected the same',
    ],
  ])('reports what is no quotation any more, or has become one: %s', (source, target, line) => {
    expect(lines(checkQuotation(pair(source, target)))).toEqual([line]);
  });

  test.each([
    ['“Chúng tôi sẽ thắng”, ông nói.', '"We will win," he said.'],
    ['«Chúng tôi sẽ thắng», ông nói.', "'We will win,' he said."],
    // One quotation, parted by who says it.
    [
      'Ông nói: "Chúng tôi đã sẵn sàng cho mùa đông này. Nga sẽ không đạt được mục tiêu".',
      '"We are ready for this winter," he said. "Russia will not reach its goals."',
    ],
    // Two, joined.
    [
      '"Chúng tôi đã sẵn sàng cho mùa đông này", ông nói. "Nga sẽ không đạt được mục tiêu".',
      '"We are ready for this winter. Russia will not reach its goals," he said.',
    ],
    ['Israel kích hoạt hệ thống "Vòm Sắt".', 'Israel activated its Iron Dome system.'],
    ['Ukraine mở chiến dịch "Mạng nhện".', "Ukraine launched Operation Spider's Web."],
    ['Ông nói: "Họ gọi đó là "ngày tàn" của chúng tôi".', '"They call it our \'doomsday,\'" he said.'],
    ['Ông nói: “Chúng tôi sẽ còn trở lại nơi này.', '"We will return to this place, he said.'],
    ['Pháo 5,7" và màn hình 15".', 'A 5.7" gun and a 15" screen.'],
    ['Các nghị sĩ Mỹ phản đối.', "U.S. lawmakers' objections stand."],
    // Direct speech without marks, and titles.
    [
      'Ông Peskov nói: Mỹ sẽ không gửi Tomahawk cho Ukraine.',
      '"The U.S. will not send Tomahawks to Ukraine," Peskov said.',
    ],
    ['- Chúng tôi sẽ không rút quân khỏi vùng này.', '"We will not withdraw our troops from this region."'],
    ['Bộ phim Bay trên tổ chim cúc cu được chiếu lại.', 'The film "One Flew Over the Cuckoo\'s Nest" was shown again.'],
    ['Nga rút quân.', 'Russia withdraws.'],
  ])('is silent where quotations stay: %s', (source, target) => {
    expect(checkQuotation(pair(source, target))).toEqual([]);
  });

  test('a paragraph that is a quotation as a whole may come with marks', () => {
    const quote = pair('Chúng tôi sẽ không bao giờ rút khỏi Donbas.', '"We will never withdraw from Donbas, ever."', {
      kind: 'quote',
    });
    expect(checkQuotation(quote)).toEqual([]);
  });
});

describe('who speaks', () => {
  const PEOPLE = [
    term('Tập Cận Bình', 'Xi Jinping', { admitted: ['Xi'], category: 'person' }),
    term('Zelensky', 'Zelensky', { admitted: ['he'], category: 'person' }),
    term('Ukraine', 'Ukraine', { category: 'country' }),
  ];
  const people = { terms: PEOPLE };

  test.each([
    [
      'one speaks of the other',
      'Tổng thống Ukraine Volodymyr Zelensky cho biết ông đã nhận được sự ủng hộ của ông Trump.',
      'Trump said he had won the backing of Zelensky.',
      'major what Zelensky says is said by Trump, and the other way round; expected Zelensky',
    ],
    [
      'both speak',
      'Ông Trump nói thỏa thuận đã gần kề, trong khi ông Putin cho rằng còn nhiều khác biệt.',
      'Putin said a deal was close, while Trump argued many differences remained.',
      'major what Trump says is said by Putin, and the other way round; expected Trump',
    ],
    [
      'according to one',
      'Theo Ngoại trưởng Nga Sergei Lavrov, cuộc gặp với ông Rubio sẽ diễn ra ở Budapest.',
      'According to Rubio, the meeting with Lavrov will take place in Budapest.',
      'major what Lavrov says is said by Rubio, and the other way round; expected Lavrov',
    ],
    [
      'a name that English writes otherwise',
      'Chủ tịch Tập Cận Bình tuyên bố sẽ sớm gặp Tổng thống Zelensky.',
      'Zelensky declared that he would soon meet Xi Jinping.',
      'major what Xi says is said by Zelensky, and the other way round; expected Xi',
    ],
    [
      'behind the quotation',
      '"Chúng tôi cần thêm Patriot", ông Zelensky nói sau khi gặp ông Rutte.',
      '"We need more Patriots," said Rutte after meeting Zelensky.',
      'major what Zelensky says is said by Rutte, and the other way round; expected Zelensky',
    ],
    [
      'the other is named within the quotation',
      'Ông Trump viết: "Tôi đã nói chuyện với ông Putin".',
      '"I spoke with Trump," Putin wrote.',
      'major what Trump says is said by Putin, and the other way round; expected Trump',
    ],
    [
      'every mention',
      'Ông Macron đón ông Starmer. Ông Macron và ông Starmer bàn về Ukraine.',
      'Starmer welcomed Macron. Starmer and Macron discussed Ukraine.',
      'major Starmer stands where the source names Macron, and the other way round; expected Macron',
    ],
    [
      'sentence by sentence',
      'Ông Witkoff đến Moscow hôm 6/8. Hai tuần sau, ông Kellogg thăm Kiev.',
      'Kellogg arrived in Moscow on Aug. 6. Two weeks later, Witkoff visited Kyiv.',
      'major Kellogg stands where the source names Witkoff, and the other way round; expected Witkoff',
    ],
    [
      'a third tells of both',
      'Ông Vance kể rằng ông Trump nói thỏa thuận đã gần kề, còn ông Putin cho rằng còn khác biệt. Ông Vance nói thêm.',
      'Vance said Putin said a deal was close, while Trump argued that differences remained. Vance said more.',
      'major what Trump says is said by Putin, and the other way round; expected Trump',
    ],
  ])('reports two people who have changed places: %s', (_, source, target, line) => {
    expect(lines(checkQuotation(pair(source, target, people)))).toEqual([line]);
  });

  test.each([
    [
      'the speaker moves behind the quotation',
      'Ông Zelensky nói: "Ông Trump sẽ giúp chúng tôi".',
      '"Trump will help us," Zelensky said.',
    ],
    [
      '"according to" moves to the end',
      'Theo ông Lavrov, ông Rubio tuyên bố cuộc gặp bị hoãn.',
      'Rubio declared the meeting postponed, according to Lavrov.',
    ],
    [
      'a pronoun stands for one',
      'Ông Trump nói sẽ gặp ông Putin. Ông Trump cho biết thêm rằng cuộc gặp diễn ra ở Alaska.',
      'Trump said he would meet Putin. He added that the meeting would take place in Alaska.',
    ],
    [
      'an equal meeting is told from the other side',
      'Cuộc gặp giữa ông Trump và ông Putin diễn ra ở Alaska.',
      'The meeting between Putin and Trump took place in Alaska.',
    ],
    [
      'an adviser of one speaks',
      'Ông Podolyak, cố vấn của Tổng thống Zelensky, cho biết Kiev chưa nhận được đề xuất.',
      'Podolyak, an adviser to Zelensky, said Kyiv had received no proposal.',
    ],
    [
      'an adviser of one speaks, without a comma behind',
      'Ông Podolyak, cố vấn của Tổng thống Zelensky cho biết Kiev chưa nhận được đề xuất.',
      'Podolyak, an adviser to Zelensky, said Kyiv had received no proposal.',
    ],
    ['there is one person', 'Ông Trump nói sẽ gặp lãnh đạo Nga.', 'Trump said he would meet the Russian leader.'],
  ])('is silent where %s', (_, source, target) => {
    expect(checkQuotation(pair(source, target, people))).toEqual([]);
  });
});

test.each([
  [
    'Hai nước tập trận chung "Tương tác trên biển 2025" ở gần Vladivostok.',
    'The two held their Maritime Interaction 2025 drill near Vladivostok.',
    0,
  ],
  [
    'Ông nói đó là "Một ngày đáng hổ thẹn của nước Mỹ" và bỏ đi.',
    'He said it was a shameful day for America and left.',
    1,
  ],
])('the long name of an exercise may stand without marks, what is said may not: %s', (source, target, count) => {
  expect(checkQuotation(pair(source, target))).toHaveLength(count);
});

test.each([
  [
    '"Chúng tôi đã sẵn sàng", ông nói. "Nga sẽ không đạt được mục tiêu".',
    '"We are ready," he said. "Russia will not reach its goals."',
  ],
  ['Ông gọi đó là "sai lầm" và nói sẽ "đáp trả".', 'He called it a "mistake" and said he would "respond."'],
  ['Hải quân khai trương "Trung tâm Chỉ huy".', 'The navy opened its Command Center.'],
  [
    'Ông nhận giải thưởng mang tên "Nhà báo trẻ của năm 2025".',
    'He received the Young Journalist of the Year 2025 award.',
  ],
  ['Tên lửa "Oreshnik" được triển khai.', 'The Oreshnik missile has been deployed.'],
  ['Hệ thống "Vòm Sắt" và hệ thống "Mũi tên" khai hỏa.', 'The Iron Dome and Arrow systems opened fire.'],
  ['Ông viết: "Hệ thống này sẽ bảo vệ bầu trời của chúng tôi".', '"This system will protect our skies," he wrote.'],
  ['Ông nói: “Chúng tôi sẽ còn trở lại nơi này.', '"We will return to this place," he said.'],
])('quotations stay quotations: %s → %s', (source, target) => {
  expect(lines(checkQuotation(pair(source, target)))).toEqual([]);
});

test.each([
  [
    'Ông nói: “Chúng tôi sẽ còn trở lại nơi này.',
    'They will return to this place, he said.',
    ['major “Chúng tôi sẽ còn trở lại nơi này. is quoted in the source; expected it so'],
  ],
  [
    '"Chúng tôi đã sẵn sàng cho mùa đông này", ông nói. Sau nhiều tháng giao tranh ác liệt ở miền đông, ông nói thêm: "Nga sẽ không đạt được mục tiêu của mình".',
    '"We are ready for this winter," he said, adding that after months of fierce fighting in the east Russia would not reach its goals.',
    ['minor 1 of 2 quotations of the source; expected all in quotation marks'],
  ],
  [
    'Ông gọi đó là "sai lầm", là "thảm họa" và là "bước lùi".',
    'He called it a "mistake," a disaster and a step backward.',
    ['minor 1 of 3 quotations of the source; expected all in quotation marks'],
  ],
  [
    '"Sai lầm", ông nói. "Nga sẽ không đạt được mục tiêu của mình".',
    'It was a mistake, he said. "Russia will not reach its goals."',
    ['minor 1 of 2 quotations of the source; expected all in quotation marks'],
  ],
  [
    'Ông nói "Chúng tôi sẽ thắng" trong bài phát biểu.',
    'He said they will win in his speech.',
    ['minor "Chúng tôi sẽ thắng" is quoted in the source; expected it so'],
  ],
  [
    'Ông nói Nga "đang thua".',
    'He said, "Russia is losing this war on every front, and it knows that it cannot go on like this for much longer, whatever it says."',
    ['minor more words in quotation marks than in the source; expected the same'],
  ],
  [
    'Ông cho rằng Nga đang thua.',
    'He said, "Russia is losing on every front."',
    ['major "Russia is losing on every front." is no quotation in the source; expected none'],
  ],
  ['Ông cho rằng Nga đang thua.', 'He said Russia is "losing."', []],
  [
    'Ông nói về "Trung tâm Chỉ huy mới của Hải quân Nga ở Biển Đen".',
    'He spoke of the new command center of the Russian navy in the Black Sea.',
    ['major "Trung tâm Chỉ huy mới của Hải quân Nga ở Biển Đen" is quoted in the source; expected it so'],
  ],
  [
    'Ông nói Nga sẽ "không bao giờ rút quân khỏi vùng này".',
    'He said Russia would never withdraw its troops from the region.',
    ['major "không bao giờ rút quân khỏi vùng này" is quoted in the source; expected it so'],
  ],
  [
    'Ông nói Nga sẽ "không bao giờ rút quân".',
    'He said Russia would never withdraw its troops.',
    ['minor "không bao giờ rút quân" is quoted in the source; expected it so'],
  ],
  [
    'Ông nói: "Đây là “bước ngoặt” của chúng tôi".',
    'It is their turning point, he said.',
    ['major "Đây là “bước ngoặt” của chúng tôi" is quoted in the source; expected it so'],
  ],
])('quotations are lost or made: %s → %s', (source, target, expected) => {
  expect(lines(checkQuotation(pair(source, target)))).toEqual(expected);
});

test.each([
  [
    'Ông Trump nói sẽ gặp ông Putin. Ông Putin nói đã sẵn sàng.',
    'Trump said he would meet Putin. Putin said he was ready.',
  ],
  [
    'Ông Trump gặp ông Putin ở Alaska. Ông Putin cảm ơn ông Trump.',
    'Trump met with Putin in Alaska. Putin thanked Trump.',
  ],
  ['Ông Trump và ông Putin gặp nhau.', 'Putin and Trump met.'],
  ['Ông Trump đến Alaska. Ông Putin đến Alaska. Hai ông gặp nhau.', 'Putin and Trump arrived in Alaska. The two met.'],
  ['Ông Trump đến Alaska. Ông Putin đến sau.', 'Trump arrived in Alaska. Putin arrived later.'],
  ['Ông Trump đón ông Putin ở Alaska.', 'Putin was welcomed by Trump in Alaska.'],
  ['Ông Macron đón ông Starmer. Ông Macron cảm ơn ông.', 'Starmer was welcomed by Macron. Macron thanked him.'],
  ['Theo ông Lavrov, cuộc gặp với ông Rubio bị hoãn.', 'The meeting with Rubio was postponed, according to Lavrov.'],
])('people keep their places: %s → %s', (source, target) => {
  expect(lines(checkQuotation(pair(source, target)))).toEqual([]);
});

test.each([
  [
    'Ông Trump nói sẽ gặp ông Putin. Ông Putin nói đã sẵn sàng.',
    'Putin said he would meet Trump. Trump said he was ready.',
    ['major what Trump says is said by Putin, and the other way round; expected Trump'],
  ],
  [
    'Ông Trump gặp ông Putin ở Alaska. Ông Putin cảm ơn ông Trump.',
    'Putin met with Trump in Alaska. Trump thanked Putin.',
    ['major Putin stands where the source names Trump, and the other way round; expected Trump'],
  ],
  [
    'Ông Trump đến Alaska. Ông Putin đến sau. Ông Trump chờ.',
    'Putin arrived in Alaska. Trump arrived later. Putin waited.',
    ['major Putin stands where the source names Trump, and the other way round; expected Trump'],
  ],
  [
    'Ông Trump đến Alaska. Ông Putin đến sau.',
    'Putin arrived in Alaska. Trump arrived later.',
    ['major Putin stands where the source names Trump, and the other way round; expected Trump'],
  ],
  [
    'Ông Trump nói cuộc gặp với ông Putin rất tốt.',
    'The meeting with Trump went very well, Putin said.',
    ['major what Trump says is said by Putin, and the other way round; expected Trump'],
  ],
  [
    'Cuộc gặp với ông Putin rất tốt, theo ông Trump.',
    'The meeting with Trump went very well, according to Putin.',
    ['major what Trump says is said by Putin, and the other way round; expected Trump'],
  ],
  [
    'Bà Meloni nói ông Trump sẽ giúp Kiev.',
    'Trump said Meloni would help Kyiv.',
    ['major what Meloni says is said by Trump, and the other way round; expected Meloni'],
  ],
])('people change places: %s → %s', (source, target, expected) => {
  expect(lines(checkQuotation(pair(source, target)))).toEqual(expected);
});

test.each([
  [
    'Ukraine nhận được “tín hiệu tích cực” từ Mỹ.',
    'Ukraine received positive signals from the U.S.',
    'minor',
    'linguistic-conventions/punctuation',
  ],
  ['Ông Trump nói sẽ gặp ông Putin.', 'Putin said he would meet Trump.', 'major', 'accuracy/mistranslation'],
])('each fault has its category: %s → %s', (source, target, severity, category) => {
  expect(checkQuotation(pair(source, target))).toEqual([
    { check: 'quotation', category, severity, message: expect.any(String) },
  ]);
});

test.each([
  [
    'Ông Macron đón ông Starmer trước khi ông Macron tới Kiev.',
    'Macron welcomed Starmer before Macron went to Kyiv.',
    [],
  ],
  [
    'Ông Macron đón ông Starmer trước khi ông Macron tới Kiev.',
    'Starmer was welcomed by Macron before the trip to Kyiv.',
    [],
  ],
  [
    'Ông Macron đón ông Starmer trước khi ông Macron tới Kiev.',
    'Starmer was welcomed by Macron before Macron went to Kyiv.',
    [],
  ],
  [
    'Ông Macron đón ông Starmer trước khi ông Macron tới Kiev.',
    'Starmer welcomed Macron before Starmer went to Kyiv.',
    ['major Starmer stands where the source names Macron, and the other way round; expected Macron'],
  ],
  [
    'Ông Macron tới Kiev. Ông Starmer ở lại London. Hai ông sẽ gặp nhau.',
    'Starmer went to Kyiv. Macron stayed in London. The two will meet.',
    ['major Starmer stands where the source names Macron, and the other way round; expected Macron'],
  ],
  [
    'Ông Macron tới Kiev. Ông Starmer ở lại London. Hai ông sẽ gặp nhau.',
    'Starmer stayed in London while Macron went to Kyiv. The two will meet.',
    [],
  ],
  [
    'Ông Macron tới Kiev. Ông Starmer ở lại London, nơi ông Macron sẽ tới.',
    'Starmer went to Kyiv. Macron stayed in London, where Starmer will go.',
    ['major Starmer stands where the source names Macron, and the other way round; expected Macron'],
  ],
])('all mentions exchanged, or only their order: %s → %s', (source, target, expected) => {
  expect(lines(checkQuotation(pair(source, target)))).toEqual(expected);
});

test.each([
  [
    'Ông gọi đó là "sai lầm", nói "Nga sẽ không bao giờ đạt được mục tiêu của mình".',
    'He called it a mistake and said Russia would never reach its goals.',
    ['major "Nga sẽ không bao giờ đạt được mục tiêu của mình" is quoted in the source; expected it so'],
  ],
  [
    'Ông nói "Nga sẽ không bao giờ đạt được mục tiêu của mình", gọi đó là "sai lầm".',
    'He said Russia would never reach its goals, and called it a mistake.',
    ['major "Nga sẽ không bao giờ đạt được mục tiêu của mình" is quoted in the source; expected it so'],
  ],
  ['"Chúng tôi đã sẵn sàng", ông nói, "và sẽ không lùi bước".', '"We are ready and will not back down," he said.', []],
  [
    '"Đã sẵn sàng", ông nói, "và sẽ không lùi bước".',
    'They are ready, he said, "and will not back down."',
    ['minor 1 of 2 quotations of the source; expected all in quotation marks'],
  ],
])('the longest quotation tells how grave it is that all are lost: %s → %s', (source, target, expected) => {
  expect(lines(checkQuotation(pair(source, target)))).toEqual(expected);
});

test.each([
  [
    'a pronoun for who speaks',
    'Ông Trump tiếp ông Putin ở Alaska. Ông Putin nói cuộc gặp rất tốt.',
    'Trump received Putin in Alaska. He said the meeting went very well, and Trump announced another.',
  ],
  [
    'who answers',
    'Ông Trump nói sẽ gặp ông Putin. Ông Putin đáp lại.',
    'Trump said he would meet Putin. Putin responded.',
  ],
  ['"theo" for "said"', 'Theo ông Lavrov, ông Rubio sẽ tới.', 'Lavrov said Rubio would come.'],
  [
    'what one says of what another said',
    'Ông Lavrov nói ông Rubio nói cuộc gặp bị hoãn.',
    'The meeting, Rubio said, was postponed, according to Lavrov.',
  ],
  [
    'an apposition that names the other',
    'Ông Rubio, người vừa gặp ông Lavrov, nói cuộc gặp tốt.',
    'Rubio, who had just met Lavrov, said it went well.',
  ],
  ['a source in the middle', 'Ông Rubio, theo ông Lavrov, đã đồng ý.', 'Rubio agreed, according to Lavrov.'],
  [
    'two sentences joined in another order',
    'Ông Macron tới Kiev. Ông Starmer ở lại London. Ông Macron sẽ về.',
    'Starmer stayed in London, and Macron went to Kyiv. He will be back.',
  ],
])('nobody changes places by %s', (_, source, target) => {
  expect(lines(checkQuotation(pair(source, target)))).toEqual([]);
});

test('two clauses of four words may be joined', () => {
  const source = '"Chúng tôi sẵn sàng", ông nói. "Nga sẽ thất bại".';
  expect(checkQuotation(pair(source, '"We are ready. Russia will fail," he said.'))).toEqual([]);
});

test('who speaks in a sentence of his own says what stands there', () => {
  const source =
    'Trả lời Al Jazeera, ông Yahya Saree nhận phóng tên lửa vào Eilat. Quân đội Israel, qua trung tá Nadav Shoshani, nói quả đạn bị bắn hạ.';
  const right =
    'Yahya Saree told Al Jazeera that a missile was fired at Eilat. The Israeli military, through Lt. Col. Nadav Shoshani, said the projectile was shot down.';
  expect(checkQuotation(pair(source, right))).toEqual([]);
});
