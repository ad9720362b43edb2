import { describe, expect, test } from 'vitest';
import { checkUnits } from '../../src/check/units.ts';
import { lines, pair } from './pair.ts';

describe('the right unit', () => {
  test.each([
    ['Tên lửa có tầm bắn 2.000 km.', 'The missile has a range of 2,000 kilometers.'],
    ['Tầm bắn từ 500 đến 700km.', 'A range of 500 to 700 km.'],
    ['Tàu bị phát hiện cách bờ 12 hải lý.', 'The ship was spotted 12 nautical miles off the coast.'],
    ['Thành phố cách đó 30 dặm.', 'The city is 30 miles away.'],
    ['Tiêm kích đạt tốc độ 900 km/h.', 'The fighter jet reaches 900 kilometers per hour.'],
    ['Tiêm kích đạt tốc độ 900 km/giờ.', 'The fighter jet reaches 900 kph.'],
    ['Tàu chạy 30 hải lý/giờ.', 'The ship makes 30 knots.'],
    ['Tên lửa đạt tốc độ Mach 5.', 'The missile reaches Mach 5.'],
    ['Lựu pháo dùng đạn 155 mm.', 'The howitzer fires 155-millimeter shells.'],
    ['Con tàu dài 155 m.', 'The ship is 155 meters long.'],
    ['Nga giành thêm 24 km2.', 'Russia took 24 more square kilometers.'],
    ['Nga giành thêm 24 km vuông.', 'Russia took another 24 sq. km.'],
    ['Đám cháy lan ra 300 ha.', 'The fire spread over 300 hectares.'],
    ['Tàu có lượng giãn nước 9.800 tấn.', 'The ship displaces 9,800 metric tons.'],
    ['Bom nặng 500 kg.', 'The 500-kilogram bomb.'],
    ['Hà Nội mua 10 lượng vàng.', 'Hanoi bought 10 taels of gold.'],
    ['Nhiệt độ xuống âm 20 độ C.', 'The temperature fell to minus 20 degrees Celsius.'],
    ['Nhiệt độ xuống âm 20°C.', 'The temperature fell to minus 20 C.'],
    ['Tàu ở vĩ độ 38 độ Bắc.', 'The ship was at 38 degrees north latitude.'],
    ['OPEC bơm 5 triệu thùng/ngày.', 'OPEC pumps 5 million barrels a day.'],
    ['Nhà máy có công suất 500MW.', 'The plant has a capacity of 500 megawatts.'],
    ['Ba Lan chi 5% GDP.', 'Poland spends 5 percent of GDP.'],
    ['Khoảng 30% đến 43% cử tri.', 'Between 30 and 43 percent of voters.'],
    ['Ứng viên này dẫn trước 5%.', 'The candidate leads by 5 points.'],
    ['Khảo sát có sai số 3%.', 'The survey has a margin of error of 3 percentage points.'],
    ['Lạm phát tăng 0,3%.', 'Inflation rose 0.3 percentage points.'],
    ['Bà Harris bỏ xa đối thủ 5%.', 'Harris led her rival by 5 points.'],
    ['Cô cán đích sau 2 giờ 35 giây.', 'She finished in two hours and 35 seconds.'],
    ['Hố sâu 3 m, rộng 10 m.', 'The crater is 10 feet deep and 33 feet wide.'],
    ['Fed nâng lãi suất 0,25%.', 'The Fed raised rates by 0.25 percentage point.'],
    ['Lãi suất tăng 2 điểm phần trăm.', 'The rate rose 2 percentage points.'],
    ['Khoảng 50% số xe tăng bị phá hủy.', 'About half the tanks were destroyed.'],
    ['Hàng nghìn km chiến hào.', 'Thousands of kilometers of trenches.'],
  ])('is silent: %s → %s', (source, target) => {
    expect(checkUnits(pair(source, target))).toEqual([]);
  });

  test.each([
    ['Lệnh ngừng bắn kéo dài 30 ngày.', 'The 30-day cease-fire.'],
    ['Trong 24h qua, Nga mất 1.100 quân.', 'In the past 24 hours, Russia lost 1,100 troops.'],
    ['Còn 48 giờ để đáp ứng.', 'There are 48 hours left to respond.'],
    ['Cuộc họp kéo dài hai tiếng đồng hồ.', 'The meeting lasted two hours.'],
    ['Sau hai thập niên chiến tranh.', 'After 20 years of war.'],
    ['Sau hai thập kỷ chiến tranh.', 'After two decades of war.'],
    ['Trong 12 tháng qua.', 'Over the past year.'],
    ['Kho có 2 tạ thuốc nổ.', 'The depot held 200 kilograms of explosives.'],
    ['Ông ở lại ba tuần và hai tháng sau quay lại.', 'He stayed three weeks and came back two months later.'],
    ['Bé trai 18 tháng tuổi.', 'An 18-month-old boy.'],
    ['Binh sĩ 18 tuổi.', 'An 18-year-old soldier.'],
  ])('knows lengths of time and what makes them as much: %s', (source, target) => {
    expect(checkUnits(pair(source, target))).toEqual([]);
  });
});

// "hôm" is a day that no table has: what looks like a length in the source could be taken for it.
describe('words that are no unit', () => {
  test.each([
    ['Ngày 3 tháng này, hai bên đàm phán suốt 3 hôm.', 'On the 3rd, the two sides negotiated for three days.'],
    ['Quý 2 năm nay, đoàn thanh tra ở lại hai hôm.', 'In the second quarter, the inspectors stayed two days.'],
    ['Từ thứ 3 tuần này, hai nước tập trận 3 hôm.', 'Starting Tuesday, the two countries will train for three days.'],
    ['Tháng 9 năm ngoái, ông ở Kiev 9 hôm.', 'Last September, he spent nine days in Kyiv.'],
    ['Hôm 24/9 năm ngoái, tàu ra khơi 9 hôm.', 'On Sept. 24 last year, the ship began a nine-day voyage.'],
    ['Hai tiếng nổ vang lên trong hai hôm.', 'There were two blasts in two days.'],
    ['Tổng thống gặp quân đội đêm 5 tháng Chạp, ở lại 5 hôm.', 'The president met the troops and stayed five days.'],
    ['Hội nghị 4 năm một lần bước sang ngày thứ tư.', 'The quadrennial conference entered its fourth day.'],
  ])('are left alone: %s', (source, target) => {
    expect(checkUnits(pair(source, target))).toEqual([]);
  });
});

describe('another unit', () => {
  test.each([
    [
      'Tên lửa có tầm bắn 2.000 km.',
      'The missile has a range of 2,000 miles.',
      '"2.000 km" → "2,000 miles"; expected kilometers',
    ],
    ['Tầm bắn từ 25-40 km.', 'A range of 25-40 miles.', '"40 km" → "40 miles"; expected kilometers'],
    ['Tầm cao 800 m.', 'An altitude of 800 feet.', '"800 m" → "800 feet"; expected meters'],
    ['Cách bờ 12 hải lý.', '12 miles off the coast.', '"12 hải lý" → "12 miles"; expected nautical miles'],
    ['Tốc độ 900 km/h.', 'A speed of 900 mph.', '"900 km/h" → "900 mph"; expected km/h'],
    ['Tốc độ 900 km/h.', 'A speed of 900 kilometers.', '"900 km/h" → "900 kilometers"; expected km/h'],
    ['Đạn 155 mm.', '155 cm shells.', '"155 mm" → "155 cm"; expected millimeters'],
    ['Rộng 24 km2.', 'It covers 24 square miles.', '"24 km2" → "24 square miles"; expected square kilometers'],
    ['Nặng 45 tấn.', 'It weighs 45 short tons.', '"45 tấn" → "45 short tons"; expected metric tons'],
    ['Nặng 500 kg.', 'It weighs 500 pounds.', '"500 kg" → "500 pounds"; expected kilograms'],
    ['Kho có 2 tạ thuốc nổ.', 'The depot held 2 tons.', '"2 tạ" → "2 tons"; expected quintals of 100 kilograms'],
    [
      'Nhiệt độ 40 độ C.',
      'It was 40 degrees Fahrenheit.',
      '"40 độ C" → "40 degrees Fahrenheit"; expected degrees Celsius',
    ],
    ['Tăng 2 điểm phần trăm.', 'It rose 2%.', '"2 điểm phần trăm" → "2%"; expected percentage points'],
    ['Công suất 500 MW.', 'A capacity of 500 kilowatts.', '"500 MW" → "500 kilowatts"; expected megawatts'],
    ['Bơm 5 triệu thùng.', 'It pumped 5 million gallons.', '"5 triệu thùng" → "5 million gallons"; expected barrels'],
    [
      'Hàng nghìn km chiến hào.',
      'Thousands of miles of trenches.',
      '"nghìn km" → "Thousands of miles"; expected kilometers',
    ],
    ['Lệnh ngừng bắn 30 ngày.', 'A 30-month cease-fire.', '"30 ngày" → "30-month"; expected days'],
    ['Sau hai tháng giao tranh.', 'After two weeks of fighting.', '"hai tháng" → "two weeks"; expected months'],
    ['Còn 48 giờ.', '48 days remain.', '"48 giờ" → "48 days"; expected hours'],
    ['Hai mươi năm chiến tranh.', 'Twenty months of war.', '"Hai mươi năm" → "Twenty months"; expected years'],
    ['Bé trai 18 tháng tuổi.', 'An 18-year-old boy.', '"18 tháng" → "18-year"; expected months'],
  ])('is major: %s → %s', (source, target, message) => {
    expect(lines(checkUnits(pair(source, target)))).toEqual([`major ${message}`]);
  });

  test('a percent sign that is lost', () => {
    const issues = checkUnits(pair('Ba Lan chi 4,8% GDP cho quốc phòng.', 'Poland spends 4.8 of GDP on defense.'));
    expect(lines(issues)).toEqual(['major "4,8%" → "4.8"; expected percent']);
  });

  test('a unit that another figure of the source has is no other unit of this one', () => {
    const source = 'Nga tiến quân 5 ngày đêm rồi dừng 5 tuần.';
    expect(checkUnits(pair(source, 'Russia advanced day and night, then halted for five weeks.'))).toEqual([]);
  });

  test('a converted figure is not its business', () => {
    expect(checkUnits(pair('Tầm bắn 2.000 km.', 'A range of 1,243 miles.'))).toEqual([]);
  });
});

test.each([
  [
    'Khoản phụ cấp cao gấp gần 10 lần lương.',
    'The allowance is almost 10% of the wage.',
    ['major "10" → "10%"; expected 10 times'],
  ],
  ['Khoản phụ cấp cao gấp gần 10 lần lương.', 'The allowance is almost 10 times the wage.', []],
  ['Giá tăng 10 lần, lãi suất 10%.', 'Prices rose tenfold, interest is 10%.', []],
])('times are no percentage: %s → %s', (source, target, expected) => {
  expect(lines(checkUnits(pair(source, target)))).toEqual(expected);
});

test.each([
  ['Tầm bắn 2.000 km.', 'A range of 2,000 miles.', '"2.000 km" → "2,000 miles"; expected kilometers'],
  ['Ba Lan chi 4,8% GDP.', 'Poland spends 4.8 of GDP.', '"4,8%" → "4.8"; expected percent'],
  ['Giá tăng 10 lần.', 'Prices rose 10%.', '"10" → "10%"; expected 10 times'],
])('is a mistranslation: %s → %s', (source, target, message) => {
  expect(checkUnits(pair(source, target))).toEqual([
    { check: 'units', category: 'accuracy/mistranslation', severity: 'major', message },
  ]);
});

describe('a percent sign', () => {
  test.each([
    ['may stand behind the second of two', 'Từ 30% đến 43% cử tri.', 'Some 30 to 43 pct of voters.', []],
    ['may be points', 'Ông dẫn trước 5%.', 'He leads by 5 percentage points.', []],
    ['may come in words', 'Có 5% cử tri.', 'Five in a hundred voters did.', []],
    ['may be a figure of another thing', 'Có 5% cử tri ở 5 bang.', 'Five percent of voters in 5 states.', []],
    [
      'is lost far before another one',
      'Có 5% cử tri, theo khảo sát của viện nghiên cứu ở thủ đô, còn 43% thì không.',
      'There were 5 of the voters, according to a survey by an institute in the capital, and 43% were not.',
      ['"5%" → "5"; expected percent'],
    ],
    [
      'is lost twice and told once',
      'Có 5% ở Anh, 5% ở Đức.',
      'There were 5 in Britain, 5 in Germany.',
      ['"5%" → "5"; expected percent'],
    ],
    ['is none of times in words', 'Giá tăng mười lần.', 'Prices rose 10%.', []],
    ['is none of a figure without times', 'Có 10 tàu.', 'There were 10% of the ships.', []],
    ['is no unit for times', 'Giá tăng 10 lần.', 'Prices rose 10 km.', []],
  ])('%s: %s → %s', (_, source, target, messages) => {
    expect(lines(checkUnits(pair(source, target)))).toEqual(messages.map((message) => `major ${message}`));
  });
});

test.each([
  [
    'a length and a weight of one value',
    'Tàu dài 50 m, nặng 50 tấn.',
    'The ship is 50 feet long and weighs 50 metric tons.',
    ['"50 m" → "50 feet"; expected meters'],
  ],
  ['a length for a weight', 'Tàu nặng 50 tấn.', 'The ship is 50 feet long.', []],
  [
    'each of two',
    'Dài 50 m, nặng 30 kg.',
    'It is 50 feet long and weighs 30 pounds.',
    ['"50 m" → "50 feet"; expected meters', '"30 kg" → "30 pounds"; expected kilograms'],
  ],
  [
    'the same twice',
    'Dài 50 m, rộng 50 m.',
    'It is 50 feet long and 50 feet wide.',
    ['"50 m" → "50 feet"; expected meters'],
  ],
  [
    'a second unit beside the right one',
    'Căn cứ cách bờ 50 km.',
    'The base is 50 kilometers (or 50 miles by road) from the coast.',
    [],
  ],
  ['no unit on either side', 'Nga rút quân.', 'Russia is withdrawing.', []],
  ['units of English alone', 'Nga rút quân.', 'Russia is withdrawing 50 miles.', []],
])('tells of %s: %s → %s', (_, source, target, messages) => {
  expect(lines(checkUnits(pair(source, target)))).toEqual(messages.map((message) => `major ${message}`));
});

test('a rise by 4% is none by 4 points', () => {
  expect(lines(checkUnits(pair('Giá gạo tăng 4,2%.', 'Rice prices rose 4.2 percentage points.')))).toEqual([
    'major "4,2%" → "4.2 percentage points"; expected percent',
  ]);
});
