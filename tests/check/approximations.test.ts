import { describe, expect, test } from 'vitest';
import { checkApproximations } from '../../src/check/approximations.ts';
import { lines, pair } from './pair.ts';

const check = (source: string, target: string) => lines(checkApproximations(pair(source, target)));

describe('an approximation that survives', () => {
  test.each([
    ['Ông sẽ dự gần 20 cuộc họp.', 'He will attend nearly 20 meetings.'],
    ['Ông sẽ dự gần 20 cuộc họp.', 'He will attend almost 20 meetings.'],
    ['Ông sẽ dự gần 20 cuộc họp.', 'He will attend close to 20 meetings.'],
    ['Ông sẽ dự gần 20 cuộc họp.', 'He will attend just under 20 meetings.'],
    ['Ông sẽ dự gần 20 cuộc họp.', 'He will attend about 20 meetings.'],
    ['Khoảng 500 binh sĩ tham gia.', 'Some 500 troops took part.'],
    ['Khoảng 500 binh sĩ tham gia.', 'An estimated 500 troops took part.'],
    ['Khoảng 500 binh sĩ tham gia.', '500 or so troops took part.'],
    ['Xấp xỉ 500 binh sĩ tham gia.', 'Roughly 500 troops took part.'],
    ['Kho chứa chừng 500 quả đạn.', 'The depot holds around 500 shells.'],
    ['Hơn 200 công ty đã xuất hiện.', 'Over 200 companies have emerged.'],
    ['Hơn 200 công ty đã xuất hiện.', 'Upward of 200 companies have emerged.'],
    ['Hơn 200 công ty đã xuất hiện.', 'The number of companies has topped 200.'],
    ['Hơn 200 công ty đã xuất hiện.', 'A field of 200-plus companies has emerged.'],
    ['Hơn 200 công ty đã xuất hiện.', '200+ companies have emerged.'],
    ['Chỉ 12 nước đã phê chuẩn hiệp ước.', 'Just 12 countries have ratified the treaty.'],
    ['Ông sống tại địa chỉ 120 Hàng Trống.', 'He lives at 120 Hang Trong Street.'],
    ['Chỉ 1 hành khách sống sót.', 'A single passenger survived.'],
    ['Không chỉ 3 lần vô địch, anh còn lập kỷ lục.', 'Besides three titles, he holds the record.'],
    ['Hồ nằm trên một bể magma.', 'The lake lies on top of a reservoir of magma.'],
    ['Anh là cầu thủ trẻ nhất ghi hơn 35 điểm.', 'He is the youngest player to top 35 points.'],
    ['Thiệt hại có thể vượt 250 tỷ USD.', 'The losses could top $250 billion.'],
    ['Chỉ có 12 nước phê chuẩn.', 'No more than 12 countries have ratified it.'],
    ['Hợp đồng trị giá hơn 5 tỷ USD.', 'The contract is worth more than $5 billion.'],
    ['Mỹ chi thêm hơn 5 tỷ USD.', 'The U.S. will spend more than an additional $5 billion.'],
    ['Ít nhất 17 người bị thương.', 'No fewer than 17 people were wounded.'],
    ['Không dưới 40 người thiệt mạng.', 'At least 40 people were killed.'],
    ['Cần tối thiểu 50 phiếu.', 'A minimum of 50 votes is needed.'],
    ['Tối đa 40 quan sát viên được triển khai.', 'As many as 40 observers will be deployed.'],
    ['Tầm bắn tối đa 300 km.', 'It has a maximum range of 300 kilometers.'],
    ['Tốc độ tối đa 900 km/h.', 'Its top speed is 900 kilometers per hour.'],
    ['Lệnh cấm kéo dài không quá 30 ngày.', 'The ban will last no longer than 30 days.'],
    ['Mỗi lần tăng giá điện không quá 5%.', 'No price rise may exceed 5%.'],
    ['Giá điện tăng mỗi lần không quá 5%.', 'Power prices rise, with no single increase exceeding 5%.'],
    ['Ban nhạc chơi vỏn vẹn 25 phút.', 'The band played for all of 25 minutes.'],
    ['Tài sản của ông ước tính là 251 tỷ USD.', 'His fortune is put at $251 billion.'],
    ['Bà tuyên bố sẽ không tại vị quá 6 tháng.', 'She vowed to stay in office no longer than six months.'],
    ['Không đảng nào giữ quá 40 ghế.', 'No party holds more than 40 seats.'],
    ['Tên lửa có thể mang tới 6 đầu đạn.', 'The missile can carry up to six warheads.'],
    ['Chưa đầy 24 giờ sau, thỏa thuận đổ vỡ.', 'The deal collapsed within 24 hours.'],
    ['Chưa đến 1.000 quân còn lại.', 'Fewer than 1,000 troops remain.'],
    ['Hơn 500.000 người đã sơ tán.', 'More than half a million people have been evacuated.'],
    ['Hơn hai thập niên qua.', 'For more than 20 years.'],
    ['Lính cứu hỏa mất gần sáu tiếng.', 'It took firefighters the best part of six hours.'],
    ['Gần tám năm qua.', 'For nearly eight years.'],
    ['Khoảng 1/3 lãnh thổ.', 'About a third of the territory.'],
    ['Vụ nổ xảy ra lúc hơn 2 giờ sáng.', 'The blast came shortly after 2 a.m.'],
    ['Vụ nổ xảy ra vào khoảng 9h30.', 'The blast came at about 9:30 a.m.'],
    ['Chuyến đi kéo dài khoảng 5-7 ngày.', 'The trip will last five to seven days.'],
    ['Dân số ước tính 5 triệu người.', 'The population is estimated at 5 million.'],
  ])('%s → %s', (source, target) => {
    expect(check(source, target)).toEqual([]);
  });
});

describe('words that only look like one', () => {
  test.each([
    ['Con số này cao hơn 5% so với năm ngoái.', 'The figure is 5% higher than last year.'],
    ['Xe tăng mới nặng hơn 10 tấn.', 'The new tank is 10 tons heavier.'],
    ['Giao tranh nổ ra trên 3 mặt trận.', 'Fighting broke out on three fronts.'],
    ['Ông phục vụ dưới 5 đời tổng thống.', 'He served under five presidents.'],
    ['Phái đoàn sẽ đi tới 5 nước.', 'The delegation will travel to five countries.'],
    ['Trong tuần tới 5 nước sẽ ký hiệp ước.', 'Next week, five countries will sign the treaty.'],
    ['Thiệt hại lên tới 5 triệu USD.', 'The damage came to $5 million.'],
    ['Gần biên giới có 20 xe tăng.', 'There are 20 tanks by the border.'],
    ['Khoảng cách 500 km không còn an toàn.', 'A distance of 500 kilometers is no longer safe.'],
    ['Gần 3 căn cứ này có một thị trấn.', 'There is a town near these three bases.'],
    ['Gần một tháng sau, tàu ngầm trở lại.', 'Nearly 30 days later, one submarine returned.'],
    ['Gần một năm sau, ông trở lại cùng một phái đoàn.', 'Nearly 12 months later, he returned with a delegation.'],
  ])('%s', (source, target) => {
    expect(check(source, target)).toEqual([]);
  });
});

describe('an approximation that turned', () => {
  test.each([
    [
      'Ông sẽ dự gần 20 cuộc họp.',
      'He will attend more than 20 meetings.',
      '"gần 20" → "more than 20"; expected nearly 20',
    ],
    [
      'Hơn 200 công ty đã xuất hiện.',
      'Nearly 200 companies have emerged.',
      '"Hơn 200" → "Nearly 200"; expected more than 200',
    ],
    [
      'Trên 500 binh sĩ tham gia.',
      'Fewer than 500 troops took part.',
      '"Trên 500" → "Fewer than 500"; expected more than 500',
    ],
    ['Ít nhất 17 người bị thương.', 'Up to 17 people were wounded.', '"Ít nhất 17" → "Up to 17"; expected at least 17'],
    [
      'Không dưới 40 người thiệt mạng.',
      'Fewer than 40 people were killed.',
      '"Không dưới 40" → "Fewer than 40"; expected at least 40',
    ],
    [
      'Tầm bắn tối đa 300 km.',
      'It has a range of at least 300 kilometers.',
      '"tối đa 300" → "at least 300"; expected up to 300',
    ],
    ['Chưa đầy 100 giờ sau.', 'More than 100 hours later.', '"Chưa đầy 100" → "More than 100"; expected less than 100'],
    [
      'Số vốn chưa đến 5 tỷ USD.',
      'The capital exceeds $5 billion.',
      '"chưa đến 5 tỷ" → "exceeds 5 billion"; expected less than 5 billion',
    ],
  ])('is major: %s → %s', (source, target, message) => {
    expect(check(source, target)).toEqual([`major ${message}`]);
  });

  test('both of two that changed places', () => {
    expect(
      check('Hơn 10.000 lính và gần 20.000 dân.', 'Nearly 10,000 soldiers and more than 20,000 civilians.'),
    ).toEqual([
      'major "Hơn 10.000" → "Nearly 10,000"; expected more than 10,000',
      'major "gần 20.000" → "more than 20,000"; expected nearly 20,000',
    ]);
  });
});

describe('an approximation that is lost', () => {
  test.each([
    ['Ông sẽ dự gần 20 cuộc họp.', 'He will attend 20 meetings.', '"gần 20" → "20"; expected nearly 20'],
    ['Hơn 200 công ty đã xuất hiện.', 'There are 200 companies.', '"Hơn 200" → "200"; expected more than 200'],
    ['Khoảng 500 binh sĩ tham gia.', 'There were 500 troops.', '"Khoảng 500" → "500"; expected about 500'],
    ['Ít nhất ba người bị thương.', 'Three people were wounded.', '"Ít nhất ba" → "three"; expected at least three'],
    ['Chuyến bay kéo dài hơn bốn giờ.', 'The flight took four hours.', '"hơn bốn" → "four"; expected more than four'],
    ['Khoảng 1/3 lãnh thổ.', 'A third of the territory.', '"Khoảng 1/3" → "third"; expected about 1/3'],
    ['Tên lửa có thể mang tới 6 đầu đạn.', 'It can carry six warheads.', '"tới 6" → "six"; expected up to six'],
    [
      'Khoảng 500 binh sĩ tham gia.',
      'More than 500 troops took part.',
      '"Khoảng 500" → "More than 500"; expected about 500',
    ],
  ])('is minor: %s → %s', (source, target, message) => {
    expect(check(source, target)).toEqual([`minor ${message}`]);
  });

  test('one in the sentence before does not stand for it', () => {
    const source = 'Giao tranh nổ ra gần Pokrovsk. Gần 40 lính thiệt mạng.';
    expect(check(source, 'Fighting broke out near Pokrovsk. 40 soldiers were killed.')).toHaveLength(1);
  });

  test('one before another figure does not stand for it', () => {
    expect(check('Gần 40 xe tăng và gần 90 pháo.', 'Nearly 40 tanks and 90 guns.')).toEqual([
      'minor "gần 90" → "90"; expected nearly 90',
    ]);
  });

  test('a figure that is missing is not its business', () => {
    expect(check('Gần 20 cuộc họp.', 'Many meetings.')).toEqual([]);
  });
});

describe('magnitudes', () => {
  test.each([
    ['Hàng chục nghìn người đã sơ tán.', 'Tens of thousands of people have been evacuated.'],
    ['Hàng chục vạn người đã sơ tán.', 'Hundreds of thousands of people have been evacuated.'],
    ['Hàng chục người đã sơ tán.', 'Scores of people have been evacuated.'],
    ['Hàng trăm triệu USD đã bị thất thoát.', 'Hundreds of millions of dollars have been lost.'],
    ['Hàng nghìn tỷ đồng đã bị thất thoát.', 'Trillions of dong have been lost.'],
    ['Vài trăm binh sĩ ở lại.', 'Several hundred troops stayed behind.'],
    ['Vài chục xe tăng ở lại.', 'A few dozen tanks stayed behind.'],
    ['Thương vụ hàng tỷ USD.', 'A multibillion-dollar deal.'],
    ['Hàng chục năm qua, hàng nghìn người đã chết.', 'For decades, thousands have died.'],
    ['Hàng ngàn lính và hàng trăm xe.', 'Hundreds of vehicles and thousands of soldiers.'],
  ])('stay: %s → %s', (source, target) => {
    expect(check(source, target)).toEqual([]);
  });

  test.each([
    [
      'Hàng chục nghìn người.',
      'Hundreds of thousands of people.',
      '"Hàng chục nghìn" → "Hundreds of thousands"; expected tens of thousands',
    ],
    ['Hàng chục nghìn người.', 'Thousands of people.', '"Hàng chục nghìn" → "Thousands"; expected tens of thousands'],
    ['Hàng chục người.', 'Hundreds of people.', '"Hàng chục" → "Hundreds"; expected dozens'],
    ['Hàng trăm người.', 'Dozens of people.', '"Hàng trăm" → "Dozens"; expected hundreds'],
    ['Hàng tỷ USD.', 'Trillions of dollars.', '"Hàng tỷ" → "Trillions"; expected billions'],
    ['Hàng nghìn tỷ đồng.', 'Billions of dong.', '"Hàng nghìn tỷ" → "Billions"; expected trillions'],
    [
      'Hàng trăm nghìn tỷ đồng.',
      'Tens of trillions of dong.',
      '"Hàng trăm nghìn tỷ" → "Tens of trillions"; expected hundreds of trillions',
    ],
    ['Vài trăm binh sĩ.', 'Several thousand troops.', '"Vài trăm" → "Several thousand"; expected hundreds'],
  ])('that became another are major: %s → %s', (source, target, message) => {
    expect(check(source, target)).toEqual([`major ${message}`]);
  });
});

describe('multiples', () => {
  test.each([
    ['Chi tiêu quốc phòng tăng gấp đôi.', 'Military spending doubled.'],
    ['Chi tiêu quốc phòng cao gấp đôi.', 'Military spending is twice as high.'],
    ['Chi tiêu tăng gấp ba.', 'Spending has risen threefold.'],
    ['Chi tiêu tăng gấp năm lần.', 'Spending quintupled.'],
    ['Chi tiêu tăng gấp đôi sau ba lần điều chỉnh.', 'Spending grew by 100% after being raised three times.'],
    ['Một nửa số xe tăng bị phá hủy.', 'Half the tanks were destroyed.'],
    ['Một nửa bị phá hủy, 1/3 bị hư hại.', 'Half were destroyed and one-third damaged.'],
    ['Ngân sách giảm một nửa.', 'The budget was halved.'],
  ])('stay: %s → %s', (source, target) => {
    expect(check(source, target)).toEqual([]);
  });

  test.each([
    ['Chi tiêu quốc phòng tăng gấp đôi.', 'Military spending tripled.', '"gấp đôi" → "tripled"; expected double'],
    ['Chi tiêu tăng gấp ba.', 'Spending doubled.', '"gấp ba" → "doubled"; expected triple'],
    ['Một nửa số xe tăng bị phá hủy.', 'A third of the tanks were destroyed.', '"Một nửa" → "A third"; expected half'],
  ])('that became another are major: %s → %s', (source, target, message) => {
    expect(check(source, target)).toEqual([`major ${message}`]);
  });
});

describe('parts and multiples', () => {
  test.each([
    ['Hơn 1/3 số tàu đang sửa chữa.', 'More than two-thirds of the ships are under repair.', 1],
    ['Hai phần ba cử tri ủng hộ.', 'One-third of voters were in favor.', 1],
    ['Hai bên muốn nâng kim ngạch lên gấp khoảng ba lần.', 'The two sides want to about double trade.', 1],
    ['Hơn 1/3 số tàu đang sửa chữa.', 'More than a third of the ships are under repair.', 0],
    ['Ngày 1/3, một nửa số tàu ra khơi.', 'On March 1, half of the ships put to sea.', 0],
    ['Kim ngạch tăng hai lần, gấp ba lần năm 2020.', 'Trade doubled, three times that of 2020.', 0],
  ])('%s → %s', (source, target, count) => {
    expect(check(source, target)).toHaveLength(count);
  });
});

test.each([
  [
    'accuracy/omission',
    'minor',
    'Ông sẽ dự gần 20 cuộc họp.',
    'He will attend 20 meetings.',
    '"gần 20" → "20"; expected nearly 20',
  ],
  [
    'accuracy/mistranslation',
    'minor',
    'Khoảng 500 binh sĩ tham gia.',
    'More than 500 troops took part.',
    '"Khoảng 500" → "More than 500"; expected about 500',
  ],
  [
    'accuracy/mistranslation',
    'major',
    'Ông sẽ dự gần 20 cuộc họp.',
    'He will attend more than 20 meetings.',
    '"gần 20" → "more than 20"; expected nearly 20',
  ],
])('is an %s, and %s: %s → %s', (category, severity, source, target, message) => {
  expect(checkApproximations(pair(source, target))).toEqual([{ check: 'approximations', category, severity, message }]);
});

test.each([
  [
    'of two places the one that turned',
    'Gần 20 tàu rời cảng.',
    'Of 20 ships, more than 20 left.',
    ['major "Gần 20" → "more than 20"; expected nearly 20'],
  ],
  ['of two places one that is right', 'Gần 20 tàu rời cảng.', 'Of 20 ships, nearly 20 left.', []],
  [
    'the same fault told once',
    'Gần 20 tàu rời cảng, gần 20 tàu ở lại.',
    'Of 20 ships, 20 left.',
    ['minor "Gần 20" → "20"; expected nearly 20', 'minor "gần 20" → "20"; expected nearly 20'],
  ],
  ['an ordinal for a number', 'Gần ba tuần sau, tàu trở lại.', 'In the third week, the ship returned.', []],
  [
    'a third for a third',
    'Gần 1/3 số tàu ở lại.',
    'A third of the ships stayed.',
    ['minor "Gần 1/3" → "third"; expected nearly 1/3'],
  ],
  [
    'a quarter that turned',
    'Hơn 1/4 số tàu ở lại.',
    'Less than a quarter of the ships stayed.',
    ['major "Hơn 1/4" → "Less than quarter"; expected more than 1/4'],
  ],
  ['one that may be any', 'Gần một tuần sau, tàu trở lại.', 'One ship returned.', []],
])('tells of %s: %s → %s', (_, source, target, expected) => {
  expect(check(source, target)).toEqual(expected);
});

test.each([
  [
    'Khoảng 500 binh sĩ tham gia.',
    'Fewer than 500 troops took part.',
    '"Khoảng 500" → "Fewer than 500"; expected about 500',
  ],
  [
    'Hơn 200 công ty đã xuất hiện.',
    'About 200 companies have emerged.',
    '"Hơn 200" → "About 200"; expected more than 200',
  ],
  [
    'Chưa đầy 200 công ty xuất hiện.',
    'About 200 companies emerged.',
    '"Chưa đầy 200" → "About 200"; expected less than 200',
  ],
])('is not turned where one side says "about": %s → %s', (source, target, message) => {
  expect(check(source, target)).toEqual([`minor ${message}`]);
});

test.each([
  ['Khoảng 3-4 tàu rời cảng.', 'Three to four ships left port.', []],
  ['Khoảng 3 tàu rời cảng, 4 ở lại.', 'Four ships stayed.', []],
  [
    'Khoảng 3 tàu rời cảng, 4 ở lại.',
    'Three ships left, four stayed.',
    ['minor "Khoảng 3" → "three"; expected about three'],
  ],
])('only a stroke makes a part of two figures: %s → %s', (source, target, expected) => {
  expect(check(source, target)).toEqual(expected);
});

test.each([
  ['Chi tiêu tăng gấp bốn lần.', 'Spending quadrupled.', []],
  ['Chi tiêu tăng gấp rưỡi.', 'Spending is 1.5 times as high.', []],
  ['Một nửa số xe tăng bị phá hủy.', 'Half of the tanks were destroyed.', []],
  ['Ba phần tư lãnh thổ do quân đội kiểm soát.', 'The army controls three-quarters of the territory.', []],
  ['Một nửa số quân, tức 1/5 dân số, rút đi.', 'One-third left.', []],
  ['Chi tiêu tăng gấp đôi sau hai lần điều chỉnh.', 'Spending doubled after being raised twice.', []],
  ['Chi tiêu tăng gấp ba, sau 2 lần điều chỉnh.', 'Spending tripled after being raised twice.', []],
  ['Chi tiêu tăng gấp ba, sau 2 lần điều chỉnh.', 'Spending grew by 200% after being raised twice.', []],
  ['Chi tiêu tăng gấp bốn lần.', 'Spending tripled.', ['major "gấp bốn" → "tripled"; expected 4 times']],
  ['Chi tiêu tăng gấp rưỡi.', 'Spending doubled.', ['major "gấp rưỡi" → "doubled"; expected one and a half times']],
  [
    'Một nửa số xe tăng bị phá hủy.',
    'A third of the tanks were destroyed.',
    ['major "Một nửa" → "A third"; expected half'],
  ],
  [
    'Ba phần tư số xe tăng bị phá hủy.',
    'A quarter of the tanks were destroyed.',
    ['major "Ba phần tư" → "A quarter"; expected three-quarters'],
  ],
  [
    'Một phần tư số xe tăng bị phá hủy.',
    'Half of the tanks were destroyed.',
    ['major "Một phần tư" → "Half"; expected a quarter'],
  ],
  [
    'Một phần ba số xe tăng bị phá hủy.',
    'Half of the tanks were destroyed.',
    ['major "Một phần ba" → "Half"; expected a third'],
  ],
  [
    'Hai phần ba số xe tăng bị phá hủy.',
    'One-third of the tanks were destroyed.',
    ['major "Hai phần ba" → "One-third"; expected two-thirds'],
  ],
  [
    'Xuất khẩu tăng gấp đôi, nhập khẩu tăng gấp ba.',
    'Exports tripled and imports quadrupled.',
    ['major "gấp đôi" → "tripled"; expected double'],
  ],
  [
    'Xuất khẩu tăng gấp đôi, nhập khẩu tăng gấp ba.',
    'Exports quadrupled and imports quintupled.',
    ['major "gấp đôi" → "quadrupled"; expected double', 'major "gấp ba" → "quintupled"; expected triple'],
  ],
  [
    'Xuất khẩu tăng gấp đôi, một nửa sang Mỹ.',
    'Exports tripled, a quarter of them to the U.S.',
    ['major "một nửa" → "a quarter"; expected half', 'major "gấp đôi" → "tripled"; expected double'],
  ],
  [
    'Hàng chục nghìn người biểu tình.',
    'Thousands of people protested.',
    ['major "Hàng chục nghìn" → "Thousands"; expected tens of thousands'],
  ],
  ['Hàng chục người biểu tình.', 'Hundreds of people protested.', ['major "Hàng chục" → "Hundreds"; expected dozens']],
  [
    'Hàng trăm nghìn người biểu tình.',
    'Tens of thousands of people protested.',
    ['major "Hàng trăm nghìn" → "Tens of thousands"; expected hundreds of thousands'],
  ],
  ['Hàng trăm người biểu tình.', 'Dozens of people protested.', ['major "Hàng trăm" → "Dozens"; expected hundreds']],
  [
    'Hàng nghìn người biểu tình.',
    'Hundreds of people protested.',
    ['major "Hàng nghìn" → "Hundreds"; expected thousands'],
  ],
  [
    'Hàng triệu người biểu tình.',
    'Thousands of people protested.',
    ['major "Hàng triệu" → "Thousands"; expected millions'],
  ],
  [
    'Hàng chục triệu USD bị mất.',
    'Millions of dollars were lost.',
    ['major "Hàng chục triệu" → "Millions"; expected tens of millions'],
  ],
  [
    'Hàng trăm tỷ USD bị mất.',
    'Billions of dollars were lost.',
    ['major "Hàng trăm tỷ" → "Billions"; expected hundreds of billions'],
  ],
  ['Hàng tỷ USD bị mất.', 'Millions of dollars were lost.', ['major "Hàng tỷ" → "Millions"; expected billions']],
  [
    'Hàng nghìn tỷ đồng bị mất.',
    'Billions of dong were lost.',
    ['major "Hàng nghìn tỷ" → "Billions"; expected trillions'],
  ],
  ['Hàng chục nghìn người biểu tình.', 'Tens of thousands of people protested.', []],
  ['Hàng nghìn tỷ đồng bị mất.', 'Trillions of dong were lost.', []],
  [
    'Hàng chục tàu và hàng trăm UAV tấn công.',
    'Dozens of ships and thousands of drones attacked.',
    ['major "hàng trăm" → "thousands"; expected hundreds'],
  ],
])('how many times as much, or what part: %s → %s', (source, target, expected) => {
  expect(lines(checkApproximations(pair(source, target)))).toEqual(expected);
});

test.each([
  ['Chi tiêu tăng gấp ba.', 'Spending doubled.', 'major', 'accuracy/mistranslation'],
  ['Hàng chục người biểu tình.', 'Hundreds of people protested.', 'major', 'accuracy/mistranslation'],
])('each fault has its category: %s → %s', (source, target, severity, category) => {
  expect(checkApproximations(pair(source, target))).toEqual([
    { check: 'approximations', category, severity, message: expect.any(String) },
  ]);
});

test('that it is few is not lost', () => {
  expect(check('Chỉ 12 nước đã phê chuẩn hiệp ước.', 'Twelve countries have ratified the treaty.')).toEqual([
    'minor "Chỉ 12" → "twelve"; expected only twelve',
  ]);
});

test('twice as many is not half', () => {
  const source = 'Nga dùng lượng tên lửa nhiều gấp đôi.';
  expect(check(source, 'Russia used half as many missiles.')).toEqual(['major "gấp đôi" → "half"; expected double']);
  expect(check(source, 'Russia used twice as many missiles.')).toEqual([]);
});

test('a lost "nearly" of a half is seen', () => {
  const source = 'Mỹ và Trung Quốc chiếm gần một nửa tổng số.';
  expect(check(source, 'The U.S. and China account for half of the total.')).toHaveLength(1);
  expect(check(source, 'The U.S. and China account for nearly half of the total.')).toEqual([]);
});

test('what is denied may stand farther off', () => {
  const source = 'Không ai phải sơ tán quá hai giờ.';
  expect(check(source, 'No one had to evacuate for more than two hours.')).toEqual([]);
});
