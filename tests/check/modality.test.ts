import { describe, expect, test } from 'vitest';
import { checkModality } from '../../src/check/modality.ts';
import { lines, pair } from './pair.ts';

describe('what is not done yet in both languages', () => {
  test.each([
    ['Ukraine có kế hoạch mua thêm Patriot.', 'Ukraine plans to buy more Patriots.'],
    ['Ngoại trưởng Rubio dự kiến thăm Israel.', 'Secretary of State Marco Rubio is to visit Israel.'],
    ['Ngoại trưởng Rubio dự kiến thăm Israel tuần tới.', 'Secretary of State Marco Rubio is due in Israel next week.'],
    ['Đức sẽ bàn giao 3 hệ thống IRIS-T.', 'Germany is set to deliver three IRIS-T systems.'],
    ['Bà nói Mỹ sẽ siết trừng phạt.', 'She said the U.S. would tighten sanctions.'],
    ['Hai bên sắp ký hiệp định.', 'The two sides are about to sign the agreement.'],
    ['Hội nghị sẽ khai mạc ngày 4/6.', 'The conference opens June 4.'],
    [
      'Ông sẽ bước sang tuổi 81 vào tháng 10 tới và chưa từng rời quê hương.',
      'He turns 81 in October and has never left the town in which he lived.',
    ],
    [
      'Ông, người sẽ bước sang tuổi 81 vào tháng 10, chưa từng rời quê.',
      'He, who turns 81 in October, never left home.',
    ],
    [
      'Phái đoàn, vừa tới Seoul hôm qua, dự kiến gặp Tổng thống vào thứ Hai.',
      'The delegation, which arrived in Seoul yesterday, meets the president on Monday.',
    ],
    ['Hàn Quốc hy vọng nối lại đàm phán.', 'South Korea looks forward to resuming talks.'],
    ['Trung Quốc kêu gọi các bên kiềm chế.', 'China urged restraint on all sides.'],
    ['Nghị sĩ đề xuất tăng ngân sách quốc phòng.', 'The lawmaker called for a bigger defense budget.'],
    ['Ông cho rằng châu Âu cần phải tự chủ.', 'He said Europe has to stand on its own.'],
    ['Iran buộc phải đóng cửa không phận.', 'Iran was forced to close its airspace.'],
    ['Nhật Bản cam kết viện trợ 2 tỷ USD.', 'Japan vowed to provide $2 billion in aid.'],
    ['Mỹ đang sắp xếp cuộc gặp và đã gửi thư mời.', 'The U.S. arranged the meeting and sent invitations.'],
    ['Các bên phải tôn trọng luật biển.', 'All parties must respect the law of the sea.'],
    ['Đức bàn giao 2 chiếc, số còn lại sẽ tới sau.', 'Germany delivered two, with the rest to follow.'],
    ['Nga không muốn nêu con số.', 'Russia kept the figure secret.'],
    ['Đoàn xe rẽ phải rồi dừng lại.', 'The convoy turned right and stopped.'],
    ['Tàu chiến trúng phải thủy lôi.', 'The warship struck a mine.'],
    ['Cuộc chiến khiến Nga phải trả giá đắt.', 'The war cost Russia dearly.'],
    ['Xung đột đã trở nên khốc liệt.', 'The conflict became fierce.'],
    [
      'Điều gì sẽ xảy ra khi một tên lửa gặp một xe tăng bị bỏ lại?',
      'What happens when a missile meets an abandoned tank?',
    ],
    ['Đội sẽ phải thi đấu thiếu đội trưởng.', 'The team will be without its captain.'],
    ['Bị cáo sẽ phải trở lại hầu tòa ngày 14/11.', 'The defendant is due back in court on Nov. 14.'],
    ['Tiền vệ sẽ phải nghỉ hết mùa.', 'The midfielder has been ruled out for the season.'],
    ['Hai ứng viên sẽ vào vòng hai sau khi không ai thắng.', 'The two are headed to a runoff after neither won.'],
    ['Loạt đấu, đang hòa, sẽ trở lại Denver vào thứ Sáu.', 'The series, now tied, shifts back to Denver on Friday.'],
    [
      'Hiệp ước sẽ hết hạn năm nay giới hạn 1.550 đầu đạn.',
      'The treaty expiring this year limits 1,550 deployed warheads.',
    ],
    ['Người ở nhà sẽ bị phạt tiền, dù đã đăng ký.', 'Registered voters who stay at home face a fine.'],
    ['Không phải Nga mà Belarus đưa quân tới biên giới.', 'Belarus, not Russia, sent troops to the border.'],
  ])('is right by whatever words: %s', (source, target) => {
    expect(checkModality(pair(source, target))).toEqual([]);
  });

  test('is right in the infinitive of a headline', () => {
    const source = 'Ukraine có kế hoạch mua thêm Patriot';
    expect(checkModality(pair(source, 'Ukraine to buy more Patriots', { kind: 'heading' }))).toEqual([]);
    expect(checkModality(pair(source, 'Ukraine bought more Patriots', { kind: 'heading' }))).toHaveLength(1);
  });
});

test('a duty to come is not told as done', () => {
  expect(checkModality(pair('Nga sẽ phải rút quân.', 'Russia will withdraw its troops.'))).toEqual([]);
  expect(checkModality(pair('Nga sẽ phải rút quân.', 'Russia withdrew its troops.'))).toHaveLength(1);
});

describe('a plan told as a fact', () => {
  test('is no present for what is to come', () => {
    const source = 'Ông sẽ nghỉ hưu vào tháng 10 tới và chưa từng rời quê hương.';
    expect(
      checkModality(pair(source, 'He retires often, has never left home, and in October he lived there.')),
    ).toEqual([]);
    expect(checkModality(pair(source, 'He retired in October and has never left the town.'))).toHaveLength(1);
  });

  test.each([
    [
      'Ukraine có kế hoạch mua thêm Patriot.',
      'Ukraine bought more Patriots.',
      'major "có kế hoạch" is not rendered; expected "plans to", "is to" or the like',
    ],
    [
      'Ukraine có kế hoạch mua thêm Patriot.',
      'Ukraine buys more Patriots.',
      'minor "có kế hoạch" is not rendered; expected "plans to", "is to" or the like',
    ],
    [
      'Đức sẽ bàn giao 3 hệ thống IRIS-T.',
      'Germany delivered three IRIS-T systems.',
      'major "sẽ" is not rendered; expected "will", "would" or the like',
    ],
    [
      'Hai bên sắp ký hiệp định.',
      'The two sides signed the agreement.',
      'major "sắp" is not rendered; expected "will", "would" or the like',
    ],
    [
      'Hàn Quốc hy vọng nối lại đàm phán.',
      'South Korea resumed talks.',
      'minor "hy vọng" is not rendered; expected "hopes", "wants" or the like',
    ],
    [
      'Nghị sĩ đề xuất tăng ngân sách quốc phòng.',
      'The lawmaker raised the defense budget.',
      'minor "đề xuất" is not rendered; expected "proposed", "called for" or the like',
    ],
    [
      'Nga phải rút quân khỏi Ukraine.',
      'Russia is withdrawing its troops from Ukraine.',
      'minor "phải rút" is not rendered; expected "must", "should" or the like',
    ],
    [
      'Ông cho rằng Kiev nên tiếp tục chiến đấu.',
      'He said Kyiv keeps fighting.',
      'minor "nên" is not rendered; expected "must", "should" or the like',
    ],
    [
      'Nhật Bản cam kết viện trợ 2 tỷ USD.',
      'Japan provided $2 billion in aid.',
      'minor "cam kết" is not rendered; expected "pledged", "vowed" or the like',
    ],
  ])('is reported: %s', (source, target, line) => {
    expect(lines(checkModality(pair(source, target)))).toEqual([line]);
  });

  test('is reported in a sentence of its own', () => {
    const source = 'Đức sẽ bàn giao 3 hệ thống IRIS-T. Pháp có kế hoạch gửi Mirage.';
    const target = 'Germany delivered three IRIS-T systems. France plans to send Mirages.';
    expect(lines(checkModality(pair(source, target)))).toEqual([
      'major "sẽ" is not rendered; expected "will", "would" or the like',
    ]);
  });
});

describe('what is done told as a plan', () => {
  test('is reported', () => {
    const issues = checkModality(
      pair('Hai nước đã ký hiệp định hôm 3/5.', 'The two countries will sign the pact May 3.'),
    );
    expect(lines(issues)).toEqual(['major "đã" → "will"; expected what is done already']);
  });

  test.each([
    ['Ông đã hứa ký hiệp định.', 'He promised that he will sign the pact.'],
    ['Quốc hội đã nhất trí tăng ngân sách.', 'Parliament agreed that the budget will rise.'],
    ['Nga đã phá hoại ý chí chính trị của phương Tây.', 'Russia sapped the political will of the West.'],
    ['Tên lửa tầm vừa bay tới Nhật Bản.', 'The medium-range missile will reach Japan.'],
  ])('is none here: %s', (source, target) => {
    expect(checkModality(pair(source, target))).toEqual([]);
  });
});

describe('what is weighed, and what somebody is ready to do', () => {
  test.each([
    ['Mỹ đang xem xét việc rút quân khỏi Syria.', 'The U.S. is reviewing its presence in Syria.'],
    ['Quốc hội đang xem xét dự luật.', 'The bill is before parliament.'],
    ['Tổng thống cân nhắc việc áp thuế.', 'The president has floated tariffs.'],
    ['Ông Putin nói Nga sẵn sàng đối thoại.', 'Putin said Russia was open to dialogue.'],
    ['Binh sĩ sẵn sàng chiến đấu được triển khai dọc biên giới.', 'Combat troops were deployed along the border.'],
  ])('is right by whatever words: %s', (source, target) => {
    expect(checkModality(pair(source, target))).toEqual([]);
  });

  test.each([
    ['Anh đang cân nhắc gửi huấn luyện viên.', 'Britain sent trainers.', 'đang cân nhắc', 'is considering'],
    ['Ông nói sẵn sàng tới Istanbul.', 'He said he went to Istanbul.', 'sẵn sàng', 'is ready to'],
  ])('is reported as a fact: %s', (source, target, cue, expected) => {
    expect(lines(checkModality(pair(source, target)))).toEqual([
      `minor "${cue}" is not rendered; expected "${expected}" or the like`,
    ]);
  });
});

describe('what only looks like a plan', () => {
  test.each([
    ['an order', 'Đức sẽ đặt mua 20 tiêm kích.', 'Germany ordered 20 fighter jets.'],
    ['a plan that is a thing', 'Ai sẽ trả tiền cho kế hoạch này?', 'Who paid for this plan?'],
    ['the month of May', 'Chỉ huy hai bên sẽ điện đàm ngày 12/5.', 'The commanders spoke by phone May 12.'],
    [
      'the days to come',
      'Quá trình này sẽ tiếp tục trong những ngày tới.',
      'The process continued in the coming days.',
    ],
    ['nearly', 'Chi tiêu sẽ tăng lên gần 200 tỷ.', 'Spending rose to nearly 200 billion.'],
    ['a condition', 'Nga sẽ rút khỏi hiệp ước nếu bị ép.', 'Russia left the treaty if pressed.'],
    ['a condition without if', 'Chính phủ sẽ từ chức nếu thua.', 'Should it lose, the government resigned.'],
    ['a hope that came true', 'Kiev hy vọng lô hàng sẽ sớm đến.', 'Kyiv hopes the shipment came early.'],
    ['a warning of what was', 'Liên Hợp Quốc cảnh báo viện trợ sẽ bị cắt.', 'The U.N. warned that aid was cut.'],
    ['an appeal to a court', 'Ông nói sẽ kháng cáo.', 'He said he appealed.'],
    ['an announcement made', 'Chúng tôi sẽ công bố vào tháng 5.', 'We announced it in May.'],
    ['a danger to life', 'Mưa lớn sẽ gây lũ quét chết người.', 'Heavy rain caused life-threatening flash floods.'],
    ['a participle', 'Khẩu phần sẽ bị cắt từ tháng sau.', 'Rations were halved starting next month.'],
  ])('is none: %s', (_, source, target) => {
    expect(lines(checkModality(pair(source, target)))).toEqual([
      'major "sẽ" is not rendered; expected "will", "would" or the like',
    ]);
  });

  test.each([
    ['Ai sẽ kế nhiệm ông? Câu hỏi này ám ảnh Điện Kremlin.', 'Who comes after him? The question haunted the Kremlin.'],
    [
      'Warsaw đã đặt mua 250 xe tăng và sẽ nhận chúng vào năm tới.',
      'Warsaw ordered 250 tanks, with delivery next year.',
    ],
    ['Điều gì sẽ xảy ra nếu Nga tấn công Estonia?', 'What if Russia attacked Estonia?'],
    ['Nga sẽ đáp trả nếu bị tấn công.', 'Russia hits back if attacked.'],
    ['Chính phủ sẽ từ chức nếu thua.', 'Should it lose, the government will resign.'],
    ['Kiev hy vọng lô hàng sẽ sớm đến.', 'Kyiv hopes the shipment, which was paid for in May, comes early.'],
    ['Liên Hợp Quốc cảnh báo sẽ cắt viện trợ.', 'The U.N. warned that it was about to cut aid.'],
    ['"Nga sẽ trả giá cho việc này", ông viết.', '"Russia pays for this," he wrote.'],
    ['Bộ này thông báo sẽ tham gia cuộc tập trận.', 'The ministry announced it joins the drill on Monday.'],
    ['Nếu được phê duyệt, hợp đồng sẽ có hiệu lực vào năm sau.', 'If approved, the contract takes effect next year.'],
    ['Hội nghị sẽ khai mạc thứ Hai. Nga đã từ chối tham dự.', 'The summit opens Monday. Russia refused to attend.'],
  ])('is asked for only where the sentence itself tells of the past: %s', (source, target) => {
    expect(checkModality(pair(source, target))).toEqual([]);
  });
});

describe('a plan beside a pledge or an appeal of another', () => {
  test.each([
    [
      'Hai nước dự kiến ký hiệp ước, theo đó họ cam kết hỗ trợ nhau.',
      'The two countries are due to sign a treaty under which they pledge to support each other.',
    ],
    ['Mỹ dự kiến tham gia cuộc tập trận.', 'The U.S. agreed to join the exercise.'],
    ['Nga yêu cầu đối thoại. Mỹ dự kiến tham gia.', 'Russia demanded a dialogue. The U.S. was invited.'],
    [
      'Khoảng 3.000 binh sĩ dự kiến tham gia cuộc tập trận.',
      'An estimated 3,000 troops are to take part in the drill.',
    ],
    ['Quân số dự kiến ban đầu là 2.500.', 'The force was originally envisaged at 2,500.'],
    ['Ông kêu gọi người dân bình tĩnh.', 'He appealed to the people for calm.'],
  ])('is kept: %s', (source, target) => {
    expect(checkModality(pair(source, target))).toEqual([]);
  });

  test.each([
    [
      'Hai nước dự kiến ký hiệp ước, theo đó họ cam kết hỗ trợ nhau.',
      'The two countries signed a treaty under which they pledge to come to each other’s aid.',
    ],
    [
      'Ông yêu cầu dân sơ tán trước ngày 6/11, khi bão dự kiến đổ bộ.',
      'He ordered people to leave before Nov. 6, when the typhoon made landfall.',
    ],
    ['Khoảng 3.000 binh sĩ dự kiến tham gia cuộc tập trận.', 'An estimated 3,000 troops took part in the exercise.'],
  ])('is lost: %s', (source, target) => {
    expect(lines(checkModality(pair(source, target)))).toEqual([
      'major "dự kiến" is not rendered; expected "plans to", "is to" or the like',
    ]);
  });
});

describe('plans and duties in free translations', () => {
  test.each([
    ['Ông là cựu tổng thống đầu tiên phải ngồi tù.', 'He is the first former president to go to prison.', []],
    ['Tôi không nói rằng chúng ta không nên đàm phán.', "I'm not saying we shouldn't negotiate.", []],
    ['Cơ hội của dự luật cũng chỉ là mong manh.', 'The chances of the bill are slim at best.', []],
    [
      'Ủy ban châu Âu đang xem xét đề xuất dùng tài sản bị phong tỏa.',
      'The European Commission has approved a proposal to use frozen assets.',
      ['minor "xem xét đề xuất" is not rendered; expected "is considering" or the like'],
    ],
    ['Hợp đồng của anh sẽ hết hạn vào mùa hè.', 'His contract runs out in the summer.', []],
    ['Nhà Trắng đang cân nhắc chuyển tên lửa.', 'The White House will decide whether to send missiles.', []],
    [
      'Rosatom có kế hoạch khởi công nhà máy điện hạt nhân.',
      'Rosatom started building a nuclear power plant.',
      ['major "có kế hoạch" is not rendered; expected "plans to", "is to" or the like'],
    ],
    [
      'Nhà Trắng đang cân nhắc chuyển tên lửa cho Kiev.',
      'The White House will give Kyiv missiles.',
      ['minor "đang cân nhắc" is not rendered; expected "is considering" or the like'],
    ],
  ])('%s → %s', (source, target, expected) => {
    expect(lines(checkModality(pair(source, target)))).toEqual(expected);
  });
});

describe('where sentences were joined', () => {
  test.each([
    [
      'Đức sẽ bàn giao 3 hệ thống IRIS-T. Pháp hoan nghênh.',
      'Germany delivered three IRIS-T systems, which France hailed.',
      ['major "sẽ" is not rendered; expected "will", "would" or the like'],
    ],
    [
      'Đức sẽ bàn giao 3 hệ thống IRIS-T. Pháp hoan nghênh.',
      'Germany delivers three IRIS-T systems, which France hails.',
      [],
    ],
    [
      'Ukraine có kế hoạch mua thêm Patriot. Pháp hoan nghênh.',
      'Ukraine bought more Patriots, which France hailed.',
      ['major "có kế hoạch" is not rendered; expected "plans to", "is to" or the like'],
    ],
    [
      'Ukraine có kế hoạch mua thêm Patriot. Pháp hoan nghênh.',
      'Ukraine buys more Patriots, which France hails.',
      ['minor "có kế hoạch" is not rendered; expected "plans to", "is to" or the like'],
    ],
  ])('the past is looked for in the whole: %s → %s', (source, target, expected) => {
    expect(lines(checkModality(pair(source, target)))).toEqual(expected);
  });
});

test.each([
  [
    'Ukraine có kế hoạch mua thêm Patriot.',
    'Ukraine bought more Patriots.',
    '"có kế hoạch" is not rendered; expected "plans to", "is to" or the like',
  ],
  [
    'Hai nước đã ký hiệp định hôm 3/5.',
    'The two countries will sign the pact May 3.',
    '"đã" → "will"; expected what is done already',
  ],
  [
    'Lữ đoàn cơ giới 47 đã rút khỏi ngôi làng để tránh bị bao vây.',
    'The 47th Mechanized Brigade will withdraw from the village to avoid encirclement.',
    '"đã" → "will"; expected what is done already',
  ],
])('is a mistranslation: %s → %s', (source, target, message) => {
  expect(checkModality(pair(source, target))).toEqual([
    { check: 'modality', category: 'accuracy/mistranslation', severity: 'major', message },
  ]);
});

test.each([
  ['of two sentences, the one that keeps it', 'Mỹ đã rút quân. Nga sẽ ở lại.', 'The U.S. withdrew. Russia will stay.'],
  ['an address', 'Nga đã ký https://a.vn/will-sign hôm qua.', 'Russia signed https://a.vn/will-sign yesterday.'],
  ['a headline', 'Mỹ đã rút quân.', 'The U.S. has withdrawn.'],
])('what is done is told as done: %s', (_, source, target) => {
  const start = source.indexOf('https');
  const fixed = start < 0 ? [] : [{ start, end: source.indexOf(' hôm') }];
  expect(checkModality(pair(source, target, { fixed }))).toEqual([]);
});

test.each([
  'Japan has bought 400 cruise missiles to deter regional threats.',
  'Japan has bought 400 cruise missiles for its bases near China.',
])('a threat, or a place nearby, is no plan: %s', (target) => {
  expect(checkModality(pair('Nhật Bản dự định mua 400 tên lửa hành trình.', target))).toHaveLength(1);
});

test.each([
  ['Hai bên sẽ phóng 5 tên lửa.', 'The two sides each launched five missiles.'],
  ['Việt Nam sẽ đăng ký 5 vận động viên.', 'Vietnam registered five athletes.'],
  ['Quốc hội sẽ thông qua luật, có hiệu lực từ tháng 1.', 'Parliament passed the law, which takes effect in January.'],
  ['Nga sẽ mở nhà máy ở Novosibirsk.', 'Russia opened a plant that starts in Novosibirsk.'],
])('a past is one beside a participle or a present: %s', (source, target) => {
  expect(checkModality(pair(source, target))).toHaveLength(1);
});

describe('what is done is no plan', () => {
  test.each([
    [
      'Nhật Bản đã triển khai hai tiểu đoàn tới Okinawa.',
      'Japan plans to deploy two battalions to Okinawa.',
      'plans to',
    ],
    ['Ukraine vừa đánh chìm một tàu đổ bộ Nga.', 'Ukraine intends to sink a Russian landing ship.', 'intends to'],
    ['Ông đã rời Doha đêm qua.', 'He is set to leave Doha.', 'is set to'],
  ])('%s → %s', (source, target, told) => {
    const messages = checkModality(pair(source, target)).map(({ message }) => message);
    expect(messages).toEqual([expect.stringMatching(`→ "${told}"; expected what is done already`)]);
  });

  test.each([
    ['Nhật Bản đã lên kế hoạch triển khai hai tiểu đoàn.', 'Japan plans to deploy two battalions.'],
    ['Ông đã đăng ký tranh cử.', 'He is set to run.'],
    ['Ông đã ký sắc lệnh cho mở rộng căn cứ.', 'He signed a decree under which the base is set to grow.'],
    ['Hà Nội đã chọn tàu của Hàn Quốc.', 'Hanoi chose the South Korean ship, dropping its plans to build one.'],
  ])('but a plan made may be told as one: %s → %s', (source, target) => {
    expect(checkModality(pair(source, target))).toEqual([]);
  });
});
