import { describe, expect, test } from 'vitest';
import { checkNumbers } from '../../src/check/numbers.ts';
import { lines, pair } from './pair.ts';

describe('right figures', () => {
  test.each([
    [
      'Mỹ công bố gói viện trợ trị giá 1,5 tỷ USD cho Ukraine.',
      'The U.S. announced a $1.5 billion aid package for Ukraine.',
    ],
    ['Dự án có vốn đầu tư 2.000 tỷ đồng.', 'The project has an investment of 2 trillion dong.'],
    ['Thâm hụt tăng 3,5%, lên 2.718 tỷ USD.', 'The deficit rose 3.5% to $2.718 trillion.'],
    ['EU thông qua khoản vay 150 tỷ euro.', 'The EU approved a loan of 150 billion euros.'],
    ['Công ty lỗ 3 tỷ rưỡi USD trong năm ngoái.', 'The company lost $3.5 billion last year.'],
    ['Khoảng 2,5 vạn quân tham gia cuộc tập trận.', 'About 25,000 troops took part in the exercise.'],
    ['Chính quyền đã sơ tán 1 triệu 200 nghìn người.', 'Authorities evacuated 1.2 million people.'],
    ['Hơn 500.000 người đã rời khỏi vùng biên giới.', 'More than half a million people have left the border area.'],
    ['Tầm bắn của tên lửa là 5.500 - 8.000 km.', 'The missile has a range of 5,500-8,000 km.'],
    ['Hai mươi triệu người sống trong vùng bị phong tỏa.', 'Twenty million people live in the blockaded area.'],
    [
      'Các bản thảo được định giá từ 3 đến 4 triệu euro.',
      'The manuscripts are valued at between three and four million euros.',
    ],
    ['Cứ tránh được 0,1 độ ấm lên là cứu được băng.', 'Every tenth of a degree of warming avoided saves ice.'],
    ['Nghi phạm ngoài 30 tuổi.', 'The suspect is in his thirties.'],
    ['Họ ghi bàn ở phút 30.', 'They scored on the half-hour mark.'],
    ['Nhiệt độ vượt quá 2.000 độ C.', 'The temperature exceeds 2,000C.'],
    ['Nhiệt độ chạm mốc 44 độ C.', 'Temperatures hit 44C.'],
    ['Bão trút 15 inch (khoảng 381 mm) mưa.', 'The storm dropped 15 inches of rain.'],
    ['Chốt nằm ở độ cao hơn 3.000 m.', 'The post lies above 3,000 meters (9,840 feet).'],
    ['Trung phong cao 6 feet 9 inch (khoảng 2,06 m).', 'The center stands 6 feet, 9 inches tall.'],
  ])('stays silent on a value: %s', (source, target) => {
    expect(checkNumbers(pair(source, target))).toEqual([]);
  });

  test.each([
    [
      'Bà Stefanishyna ngày 24/9 cho biết liên doanh sắp hoàn tất.',
      'Stefanishyna said Sept. 24 the venture was nearly complete.',
    ],
    ['Hai bên gặp nhau tại Kiev ngày 24.9.', 'The two sides met Sept. 24 in Kyiv.'],
    ['Hai bên gặp nhau tại Kiev hôm 24-9.', 'The two sides met Sept. 24 in Kyiv.'],
    ['Xung đột bùng phát vào tháng 2/2022.', 'The conflict broke out in February 2022.'],
    ['Cuộc tấn công diễn ra đêm 8 rạng sáng 9/6.', 'The attack took place overnight June 8-9.'],
    ['Hiệp định được ký ngày 2 tháng 9 năm 1945.', 'The agreement was signed Sept. 2, 1945.'],
    ['Tổng thống sẽ phát biểu vào thứ 4.', 'The president will speak Wednesday.'],
    ['Học thuyết này ra đời trong thập niên 30.', 'The doctrine dates to the 1930s.'],
    ['Cuộc gặp bắt đầu lúc 21h theo giờ địa phương.', 'The meeting began at 9 p.m. local time.'],
    ['Còi báo động vang lên lúc 20h30.', 'Sirens sounded at 8:30 p.m.'],
    ['Lệnh ngừng bắn có hiệu lực từ 0h ngày 1/10.', 'The cease-fire takes effect at midnight Oct. 1.'],
    ['Tàu rời cảng lúc 15 giờ 30 phút ngày 3/5.', 'The ship left port at 3:30 p.m. May 3.'],
  ])('stays silent on a date or an hour: %s', (source, target) => {
    expect(checkNumbers(pair(source, target))).toEqual([]);
  });

  test.each([
    ['Xung đột đang bước sang năm thứ 4.', 'The conflict is entering its fourth year.'],
    [
      'Ông sẽ dự gần 20 cuộc họp với các nhà lãnh đạo thế giới.',
      'He will attend nearly 20 meetings with world leaders.',
    ],
    ['Lựu pháo M777 dùng đạn 155 mm, tầm bắn 24,7 km.', 'The M777 howitzer fires 155 mm shells to a range of 24.7 km.'],
    ['Nga phóng 9 tên lửa Kh-101 và 54 UAV.', 'Russia fired nine Kh-101 missiles and 54 UAVs.'],
    ['Lữ đoàn số 36 có 1.200 quân.', 'The 36th Brigade has 1,200 troops.'],
    ['Khoảng 1/3 số xe tăng đã bị phá hủy.', 'About one-third of the tanks were destroyed.'],
    ['Chi phí tăng gấp 10 lần.', 'Costs have increased tenfold.'],
    ['Hàng chục nghìn người đã sơ tán.', 'Tens of thousands of people were evacuated.'],
    ['Súng trường dùng đạn 5.56 mm.', 'The rifle uses 5.56 mm rounds.'],
    ['Radar hoạt động 24/24 giờ.', 'The radar operates around the clock.'],
    ['Radar hoạt động 24/7.', 'The radar operates 24 hours a day.'],
    ['Trong 24 giờ qua, Nga mất 1.100 quân.', 'In the past 24 hours, Russia has lost 1,100 troops.'],
  ])('stays silent on a count, an order or a designation: %s', (source, target) => {
    expect(checkNumbers(pair(source, target))).toEqual([]);
  });

  test('leaves the figures of an address to the check for markup', () => {
    const source = 'Xem báo cáo tại https://isw.pub/2509 về 40 xe tăng.';
    const start = source.indexOf('https');
    const fixed = [{ start, end: source.indexOf(' về') }];
    const target = 'See the report on the 40 tanks.';
    expect(checkNumbers(pair(source, target, { fixed }))).toEqual([]);
  });
});

describe('wrong figures', () => {
  test.each([
    [
      'Gói viện trợ trị giá 1,5 tỷ USD.',
      'The aid package is worth $1.5 million.',
      '"1,5 tỷ" → "1.5 million"; expected 1.5 billion',
    ],
    [
      'Gói viện trợ trị giá 1,5 tỷ USD.',
      'The aid package is worth $15 billion.',
      '"1,5 tỷ" → "15 billion"; expected 1.5 billion',
    ],
    [
      'Dự án có vốn 2.000 tỷ đồng.',
      'The project has a capital of 2 billion dong.',
      '"2.000 tỷ" → "2 billion"; expected 2 trillion',
    ],
    [
      'Nga đã phóng 2 triệu quả đạn.',
      'Russia has fired 2 billion shells.',
      '"2 triệu" → "2 billion"; expected 2 million',
    ],
    ['Tầm bắn là 4.500 km.', 'The range is 4.500 km.', '"4.500" → "4.500"; expected 4,500'],
  ])('calls another scale critical: %s', (source, target, message) => {
    expect(lines(checkNumbers(pair(source, target)))).toEqual([`critical ${message}`]);
  });

  test('reports another figure in place of the right one as major', () => {
    const issues = checkNumbers(pair('Hơn 200 công ty UAV đã xuất hiện.', 'More than 300 UAV companies have emerged.'));
    expect(lines(issues)).toEqual(['major "200" → "300"; expected 200']);
  });

  test('reports a figure that the translation leaves out', () => {
    const issues = checkNumbers(pair('Hơn 200 công ty UAV đã xuất hiện.', 'Many UAV companies have emerged.'));
    expect(lines(issues)).toEqual(['major "200" is missing']);
  });

  test('reports a year that the engine invented', () => {
    const issues = checkNumbers(pair('Phái đoàn sẽ thăm Mỹ.', 'The delegation will visit the U.S. in 2025.'));
    expect(lines(issues)).toEqual(['major "2025" does not stand in the source; expected no such figure']);
  });

  test.each([
    ['Phái đoàn sẽ thăm Mỹ vào ngày 30/9.', 'The delegation will visit the U.S. on Sept. 30, 2025.'],
    ['Phái đoàn sẽ thăm Mỹ vào ngày 30/9.', 'The delegation will visit the U.S.'],
    ['Phái đoàn sẽ thăm Mỹ.', 'The delegation will visit the U.S. on Sept. 30.'],
    ['Hai tổng thống gặp nhau hôm 23/9.', 'The two presidents met Sept. 24.'],
    ['Hai tổng thống gặp nhau hôm 23/9.', 'The two presidents met Oct. 23.'],
    ['Xung đột bùng phát vào tháng 2/2022.', 'The conflict broke out in February.'],
    ['Kim ngạch quý 2/2025 tăng.', 'Trade increased.'],
    ['Cuộc họp báo bắt đầu lúc 21h.', 'The news conference began at 8 p.m.'],
    ['Cuộc họp báo bắt đầu lúc 21h30.', 'The news conference began.'],
    ['Cuộc họp báo đã bắt đầu.', 'The news conference began at 8:30 p.m.'],
  ])('leaves the figures of a date or a time to the checks for them: %s → %s', (source, target) => {
    expect(checkNumbers(pair(source, target))).toEqual([]);
  });

  test.each([
    ['Nga phóng 41 tên lửa hôm 24/9.', 'Russia launched missiles on Sept. 24.', 'major "41" is missing'],
    ['Năm 2022, Nga mở chiến dịch ngày 24/2.', 'Russia launched the operation Feb. 24.', 'major "2022" is missing'],
    ['Mỗi ngày 30 chuyến bay cất cánh.', 'Flights take off every day.', 'major "30" is missing'],
    [
      'Trong 48 giờ, Nga phóng 5 tên lửa.',
      'In hours, Russia launched five missiles.',
      'major "48 giờ" is missing; expected 48',
    ],
    ['Nga kiểm soát 2/5 khu vực.', 'Russia controls a fifth of the area.', 'major "2" is missing'],
    ['Xung đột đang ở năm thứ 4.', 'The conflict goes on.', 'major "4" is missing'],
  ])('reports a figure beside a date, or that only looks like one: %s', (source, target, message) => {
    expect(lines(checkNumbers(pair(source, target)))).toEqual([message]);
  });

  test('takes the year of a date for the one that the source names', () => {
    const issues = checkNumbers(
      pair('Năm 2022, xung đột bùng phát vào ngày 24/2.', 'The conflict broke out Feb. 24, 2022.'),
    );
    expect(issues).toEqual([]);
  });

  test('pairs the figure of another scale, not its neighbor', () => {
    const issues = checkNumbers(
      pair('Thỏa thuận 90 tỷ USD gồm 100 chiếc Gripen.', 'The $90 million deal includes 120 Gripens.'),
    );
    expect(lines(issues)).toEqual([
      'critical "90 tỷ" → "90 million"; expected 90 billion',
      'major "100" → "120"; expected 100',
    ]);
  });

  test('reports a figure that is missing twice only once', () => {
    const issues = checkNumbers(
      pair('Có 40 xe tăng ở phía bắc và 40 xe tăng ở phía nam.', 'There are tanks in the north and in the south.'),
    );
    expect(lines(issues)).toEqual(['major "40" is missing']);
  });
});

describe('what English writes in another way', () => {
  test.each([
    ['Gói viện trợ trị giá 1-2 triệu USD.', 'An aid package of $1 million to $2 million.'],
    ['Chi phí 6-7 tỷ USD.', 'It costs $6 billion to $7 billion.'],
    ['Giai đoạn 2021-2025.', 'The 2021-25 period.'],
    ['Giai đoạn 2021-25.', 'The 2021-2025 period.'],
    ['Cuộc chiến 1998-1999.', 'The 1998-99 war.'],
    ['Cuộc khủng hoảng 2008-2009.', 'The 2008-9 crisis.'],
    ['Dự án hai nghìn năm trăm tỷ đồng.', 'A 2.5 trillion dong project.'],
    ['Khoảng 3/4 số tên lửa bị bắn hạ.', 'About three-quarters of the missiles were shot down.'],
    ['Trong 10 năm qua.', 'Over the past decade.'],
    ['Trong 20 năm qua.', 'Over the past two decades.'],
    ['Trong 6 tháng đầu năm.', 'In the first half of the year.'],
    ['Hơn 50% lực lượng.', 'More than half the force.'],
    ['Sau hai năm rưỡi giao tranh.', 'After 2 1/2 years of fighting.'],
    ['Sau 3 năm rưỡi giao tranh.', 'After 3.5 years of fighting.'],
    ['Diện tích 500 km2.', 'An area of 500 square kilometers.'],
    ['Tiêm kích Su-35.2 của Nga.', 'A Russian Su-35.2 fighter jet.'],
  ])('is silent: %s', (source, target) => {
    expect(checkNumbers(pair(source, target))).toEqual([]);
  });
});

test('the label of a reference hides no figure of the text', () => {
  const source = '11 xe tăng theo [ISW][1].';
  const fixed = [{ start: source.indexOf('][') + 2, end: source.indexOf('][') + 3 }];
  expect(lines(checkNumbers(pair(source, '111 tanks, according to the [ISW][1].', { fixed })))).toEqual([
    'major "11" → "111"; expected 11',
  ]);
});

describe('times, numerals and halves', () => {
  test.each([
    ['Vụ nổ xảy ra lúc 7 giờ kém 15.', 'The blast came at 6:45.'],
    ['Vụ nổ xảy ra lúc 9 giờ tối.', 'The blast came at 21:00.'],
    ['Từ Thế chiến 2 đến nay.', 'Since World War II.'],
    ['Điều 5 của NATO.', 'Article V of NATO.'],
    ['Vào thế kỷ XXI.', 'In the 21st century.'],
    ['Khoảng 20% lãnh thổ.', 'About a fifth of the territory.'],
  ])('is silent: %s', (source, target) => {
    expect(checkNumbers(pair(source, target))).toEqual([]);
  });

  test.each([['Có 5 tàu chiến.', 'There may be warships.']])('reports: %s', (source, target) => {
    expect(checkNumbers(pair(source, target))).not.toEqual([]);
  });
});

describe('a change from one figure to another', () => {
  test.each([
    ['Giá trần giảm từ 60 USD xuống 45 USD/thùng.', 'The cap falls to $45 a barrel from $60.', []],
    ['Giá trần giảm từ 60 USD xuống 45 USD/thùng.', 'The cap falls from $60 to $45 a barrel.', []],
    ['Tàu chạy từ 60 đến 45 hải lý.', 'The ship made from 45 to 60 nautical miles.', []],
    [
      'Giá trần giảm từ 60 USD xuống 45 USD/thùng.',
      'The cap falls to $60 a barrel from $45.',
      ['major "60" and "45" changed places; expected from 60 to 45'],
    ],
    [
      'Tỷ lệ tăng từ 2% lên 3,5%.',
      'The share rose from 3.5% to 2%.',
      ['major "2" and "3,5" changed places; expected from 2 to 3.5'],
    ],
  ])('%s → %s', (source, target, expected) => {
    expect(lines(checkNumbers(pair(source, target)))).toEqual(expected);
  });
});

test.each([
  ['Thiếu úy Nguyễn Thị Minh lái trực thăng.', '2nd Lt. Nguyen Thi Minh flies the helicopter.', 0],
  ['Hơn một chục tàu cá neo đậu.', 'More than a dozen fishing boats were moored.', 0],
  ['Hơn một chục tàu cá neo đậu.', 'More than 10 fishing boats were moored.', 0],
  ['Hai chục tàu cá neo đậu.', 'Three dozen fishing boats were moored.', 1],
  ['Mười ba binh sĩ bị thương.', 'Soldiers were injured.', 1],
  ['Gần nửa triệu người mất điện.', 'Nearly a million people lost power.', 1],
])('ranks, dozens and numbers in words: %s → %s', (source, target, count) => {
  expect(checkNumbers(pair(source, target))).toHaveLength(count);
});

describe('one figure stands for another only where there is no doubt which', () => {
  test.each([
    [
      'one for two',
      'Nga mất 41 xe tăng.',
      'Russia lost 37 tanks and 52 trucks.',
      [
        'major "41" is missing',
        'major "37" does not stand in the source; expected no such figure',
        'major "52" does not stand in the source; expected no such figure',
      ],
    ],
    [
      'two for one',
      'Nga mất 41 xe tăng và 68 xe tải.',
      'Russia lost 37 tanks and the trucks.',
      [
        'major "41" is missing',
        'major "68" is missing',
        'major "37" does not stand in the source; expected no such figure',
      ],
    ],
    ['one for one', 'Nga mất 41 xe tăng.', 'Russia lost 37 tanks.', ['major "41" → "37"; expected 41']],
  ])('%s', (_, source, target, expected) => {
    expect(lines(checkNumbers(pair(source, target)))).toEqual(expected);
  });
});

test.each([
  ['Nga phóng 41 tên lửa, 36 quả bị bắn hạ.', 'Russia fired 41 missiles; 36 were shot down.', []],
  [
    'Ngân sách 2.000 tỷ đồng.',
    'The budget is 2 billion dong.',
    ['critical "2.000 tỷ" → "2 billion"; expected 2 trillion'],
  ],
  [
    'Ngân sách 2.000 tỷ đồng và 41 dự án.',
    'The budget is 2 billion dong, for 42 projects.',
    ['critical "2.000 tỷ" → "2 billion"; expected 2 trillion', 'major "41" → "42"; expected 41'],
  ],
  [
    'Ngân sách 2.000 tỷ đồng và 3 triệu USD.',
    'The budget is 2 billion dong and $3 billion.',
    ['critical "2.000 tỷ" → "2 billion"; expected 2 trillion', 'critical "3 triệu" → "3 billion"; expected 3 million'],
  ],
  [
    'Nga phóng 41 tên lửa, 36 quả bị bắn hạ.',
    'Russia fired 42 missiles; 36 were shot down.',
    ['major "41" → "42"; expected 41'],
  ],
  [
    'Nga phóng 41 tên lửa, 36 quả bị bắn hạ.',
    'Russia fired 42 missiles; 35 were shot down.',
    [
      'major "41" is missing',
      'major "36" is missing',
      'major "42" does not stand in the source; expected no such figure',
      'major "35" does not stand in the source; expected no such figure',
    ],
  ],
  ['Nga phóng 41 tên lửa, 36 quả bị bắn hạ.', 'Russia fired missiles; 36 were shot down.', ['major "41" is missing']],
  [
    'Nga phóng tên lửa.',
    'Russia fired 41 missiles.',
    ['major "41" does not stand in the source; expected no such figure'],
  ],
  [
    'Nga phóng 41 tên lửa.',
    'Russia fired 41 missiles, 36 of them cruise missiles.',
    ['major "36" does not stand in the source; expected no such figure'],
  ],
  ['Nga phóng 400 tên lửa.', 'Russia fired 40 missiles.', ['critical "400" → "40"; expected 400']],
  ['Nga phóng 400 tên lửa.', 'Russia fired 200 missiles.', ['major "400" → "200"; expected 400']],
  ['Nga phóng 41 tên lửa và 41 UAV.', 'Russia fired missiles and drones.', ['major "41" is missing']],
  [
    'Giá giảm từ 60 xuống 45 USD.',
    'The price rose from $45 to $60.',
    ['major "60" and "45" changed places; expected from 60 to 45'],
  ],
  ['Giá giảm từ 60 xuống 45 USD.', 'The price fell from $60 to $45.', []],
  [
    'Giá tăng từ 45 lên 60 USD.',
    'The price fell from $60 to $45.',
    ['major "45" and "60" changed places; expected from 45 to 60'],
  ],
  [
    'Hai tàu và 1,5 tỷ USD.',
    'Two ships and $1.5 million.',
    ['critical "1,5 tỷ" → "1.5 million"; expected 1.5 billion'],
  ],
  [
    'NATO tăng số tiểu đoàn ở sườn đông lên 8, so với 4 trước đây.',
    'NATO will increase its battle groups by eight, up from four.',
    ['major "8" is what it changes to; expected "to 8"'],
  ],
  ['NATO tăng số tiểu đoàn lên 8.', 'NATO will increase its battle groups to eight.', []],
  ['Tỷ lệ tăng lên 8%.', 'The rate rose by 8%.', []],
  [
    'Hãng nâng sản lượng thêm 350.000 quả mỗi năm.',
    'The company raised output to 350,000 a year.',
    ['major "350.000" is what it changes by; expected "by 350.000"'],
  ],
  ['Hãng nâng sản lượng thêm 350.000 quả.', 'The company raised output by about 350,000.', []],
  ['Mỹ tăng visa thêm 350 người.', 'The U.S. gave visas to 350 more people.', []],
])('a figure for another, by its scale or as the only one left: %s → %s', (source, target, expected) => {
  expect(lines(checkNumbers(pair(source, target)))).toEqual(expected);
});

test.each([
  ['Bão trút 15 inch (khoảng 381 mm) mưa.', 'The storm dropped 5 inches (381 mm) of rain.', '"15" → "5"; expected 15'],
  [
    'Bão trút 15 inch (khoảng 381 mm) mưa.',
    'The storm dropped 15 inches (318 mm) of rain.',
    '"318" does not stand in the source; expected no such figure',
  ],
  [
    'Nghi phạm cao 1,78 m.',
    'The suspect is 1.87 meters (5ft 10in) tall.',
    '"1.87" does not stand in the source; expected no such figure',
  ],
  ['Cách thành phố 100 km và 62 dặm.', 'It is 62 miles away.', '"100" is missing'],
])('of two units neither may be wrong: %s → %s', (source, target, found) => {
  expect(lines(checkNumbers(pair(source, target)))).toEqual([`major ${found}`]);
});

test.each([
  ['30% dân số Ukraine phải rời bỏ nhà cửa.', "Half of Ukraine's population had to flee their homes."],
  ['30 binh sĩ đầu hàng.', 'Half of the soldiers surrendered.'],
])('half is 30 of an hour alone: %s', (source, target) => {
  expect(checkNumbers(pair(source, target))).toHaveLength(1);
});

test.each([
  ['Nga phóng 41 tên lửa.', 'Russia fired 42 missiles.', 'major', 'accuracy/mistranslation'],
  ['Nga phóng tên lửa.', 'Russia fired 41 missiles.', 'major', 'accuracy/addition'],
  ['Giá giảm từ 60 xuống 45 USD.', 'The price rose from $45 to $60.', 'major', 'accuracy/mistranslation'],
])('each fault has its category: %s → %s', (source, target, severity, category) => {
  expect(checkNumbers(pair(source, target))).toEqual([
    { check: 'numbers', category, severity, message: expect.any(String) },
  ]);
});

test('a figure of a name may be joined to it', () => {
  const source = 'Tàu Thần Châu 21 đưa ba người lên trạm.';
  expect(checkNumbers(pair(source, 'The Shenzhou-21 spacecraft took three people to the station.'))).toEqual([]);
  expect(checkNumbers(pair(source, 'The Shenzhou-22 spacecraft took three people to the station.'))).toHaveLength(1);
});

test.each([
  ['Anh nhanh hơn 0,03 giây.', 'He was three hundredths of a second faster.'],
  ['Chiến sự đã bước sang ngày thứ 1.000.', 'The war has entered its one thousandth day.'],
  ['Đây là lần thứ 100 ông tới đây.', 'It was his hundredth visit here.'],
  ['Anh nhanh hơn 0,1 giây.', 'He was a tenth of a second faster.'],
  ['Sai số là 0,012 giây.', 'The error is 12 thousandths of a second.'],
])('parts of one in words: %s', (source, target) => {
  expect(checkNumbers(pair(source, target))).toEqual([]);
});

test('notches and times may be what it changes by', () => {
  expect(
    checkNumbers(pair('Moody hạ xếp hạng của Israel xuống 2 bậc.', 'Moody cut the rating of Israel by two notches.')),
  ).toEqual([]);
});

test('the figure of a name counts: "U17" is "under-17"', () => {
  const told = (target: string) => lines(checkNumbers(pair('12 cầu thủ U17 bị ngộ độc.', target)));
  expect(told('Twelve players of the under-17 team were poisoned.')).toEqual([]);
  expect(told('Twelve players of the under-19 team were poisoned.')).toEqual([
    'major "19" does not stand in the source; expected no such figure',
  ]);
});
