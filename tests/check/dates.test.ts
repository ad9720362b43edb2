import { describe, expect, test } from 'vitest';
import { checkDates } from '../../src/check/dates.ts';
import { checkNumbers } from '../../src/check/numbers.ts';
import { checkTimes } from '../../src/check/times.ts';
import { lines, pair } from './pair.ts';

describe('right dates', () => {
  test.each([
    ['Sáng 24/9, Nga phóng 41 tên lửa.', 'Russia launched 41 missiles on the morning of Sept. 24.'],
    ['Theo Reuters ngày 24.9, hai bên đã ký thỏa thuận.', 'The two sides signed the deal, Reuters reported Sept. 24.'],
    ['Hai bên gặp nhau hôm 24-9 tại Kiev.', 'The two sides met in Kyiv on 24 September.'],
    ['Nga tuyên bố kiểm soát ngôi làng ngày 24/9/2025.', 'Russia claimed the village on September 24th, 2025.'],
    ['Cuộc tập trận diễn ra từ 22 đến 24/9.', 'The exercise runs Sept. 22-24.'],
    ['Cuộc tập trận diễn ra các ngày 22, 23 và 24/9.', 'The exercise takes place Sept. 22, 23 and 24.'],
    ['Hải quân hai nước tập trận từ 30/9 đến ngày 2/10.', 'The two navies will drill from Sept. 30 to Oct. 2.'],
    ['Nga tấn công Kiev đêm 8 rạng sáng 9/6.', 'Russia attacked Kyiv overnight June 8-9.'],
    ['Nga tấn công Kiev đêm 8, rạng sáng 9/6.', 'Russia attacked Kyiv overnight into June 9.'],
    ['Nga tấn công Kiev đêm 30 rạng sáng 1/10.', 'Russia attacked Kyiv overnight Sept. 30-Oct. 1.'],
    ['Hai bên đàm phán hôm 23/9 và 24/9.', 'The two sides held talks Sept. 23 and 24.'],
    ['Đạo luật có hiệu lực từ 1/1/2026.', 'The law takes effect Jan. 1, 2026.'],
    ['Chiến tranh kết thúc ngày 30 tháng Tư năm 1975.', 'The war ended April 30, 1975.'],
    ['Giàn khoan được hạ đặt tháng 5/2014.', 'The rig was placed there in May 2014.'],
    ['Trong các tháng 6, 7 và 8, Ukraine mất 20 xe tăng.', 'Ukraine lost 20 tanks in June, July and August.'],
    ['Ngày 24, Nga tuyên bố kiểm soát ngôi làng.', 'On the 24th, Russia claimed control of the village.'],
    ['Ngày 24, Nga tuyên bố kiểm soát ngôi làng.', 'On Sept. 24, Russia claimed control of the village.'],
    [
      'Sau vụ khủng bố ngày 11/9, Mỹ đưa quân tới Afghanistan.',
      'After the 9/11 attacks, the U.S. sent troops to Afghanistan.',
    ],
  ])('stays silent on a day or a month: %s', (source, target) => {
    expect(checkDates(pair(source, target))).toEqual([]);
  });

  test.each([
    ['Năm 2022, xung đột bùng phát ngày 24/2.', 'The conflict broke out Feb. 24, 2022.'],
    [
      'Vụ 7/10/2023 gây chấn động; sau vụ 7/10, Israel mở chiến dịch.',
      'The Oct. 7, 2023, attack was a shock; after Oct. 7, Israel began its campaign.',
    ],
    ['Ngày 24/2/2022 là bước ngoặt của năm 2022.', 'Feb. 24 was the turning point of 2022.'],
  ])('knows the year of a date from elsewhere in the paragraph: %s', (source, target) => {
    expect(checkDates(pair(source, target))).toEqual([]);
  });

  test.each([
    ['Nga kiểm soát khoảng 1/3 lãnh thổ.', 'Russia controls about a third of the territory.'],
    ['Khoảng 3-5 tàu chiến đã tới khu vực.', 'Three to five warships have arrived in the area.'],
    ['Hơn 19/29 phiếu ủng hộ nghị quyết.', 'More than 19 of 29 votes backed the resolution.'],
    ['Hệ thống hoạt động 24/7.', 'The system operates 24/7.'],
    ['Lệnh ngừng bắn kéo dài 30 ngày.', 'The cease-fire lasts 30 days.'],
    ['Mỗi ngày 30 chuyến bay cất cánh.', 'Thirty flights take off every day.'],
    ['Mỗi tháng 10 chiếc xuất xưởng.', 'Ten are built every month.'],
    ['Sau 3 tháng 10 ngày giao tranh, thành phố thất thủ.', 'The city fell after three months and 10 days.'],
    ['Xung đột đang ở năm thứ 4.', 'The conflict is in its fourth year.'],
    ['Đây là lần thứ ba Mỹ điều tàu sân bay.', 'This is the third time the U.S. has sent a carrier.'],
    ['Kể từ Chiến tranh Thế giới thứ Hai đến nay.', 'Since World War II.'],
    ['Thứ hai, chúng tôi cần thêm đạn pháo.', 'Second, we need more shells.'],
    ['Nghị quyết số 12/2024 của Hội đồng Bảo an.', 'Security Council Resolution 12 of 2024.'],
    ['Lễ hội diễn ra ngày 10/3 âm lịch.', 'The festival falls on the 10th day of the third lunar month.'],
    [
      'Các bên nhất trí trong tháng hai nước gặp lại.',
      'The parties agreed that the two countries would meet within the month.',
    ],
  ])('takes no count for a date: %s', (source, target) => {
    expect(checkDates(pair(source, target))).toEqual([]);
  });

  test.each([
    [
      'Hôm thứ Ba, Lầu Năm Góc công bố kế hoạch lần thứ hai.',
      'The Pentagon announced the plan Tuesday for a second time.',
    ],
    ['Tổng thống sẽ phát biểu vào thứ 4 tuần tới.', 'The president will speak next Wednesday.'],
    ['Ông nói trong cuộc họp báo hôm Chủ nhật.', 'He said at a news conference Sunday.'],
    ['Thứ Tư (24/9), Nga bắn rơi 36 UAV.', 'Russia shot down 36 drones Wednesday, Sept. 24.'],
    ['Ông trả lời phỏng vấn một tờ báo Anh.', 'He spoke to the Sunday Telegraph.'],
    ['Kim ngạch quý II/2025 tăng.', 'Trade rose in the second quarter of 2025.'],
    ['Kim ngạch quý II/2025 tăng.', 'Trade rose from April to June 2025.'],
    ['Học thuyết ra đời trong thập niên 30.', 'The doctrine dates to the 1930s.'],
    ['Học thuyết ra đời vào những năm 80.', "The doctrine dates to the '80s."],
    ['Trong 6 tháng đầu năm, xuất khẩu tăng.', 'Exports rose in the first half of the year.'],
    ['Đến cuối tháng 9, Nga bắt đầu rút quân.', 'By late September, Russia had begun to withdraw.'],
  ])('stays silent on a weekday, a quarter, a decade: %s', (source, target) => {
    expect(checkDates(pair(source, target))).toEqual([]);
  });
});

describe('wrong dates', () => {
  test.each([
    ['Hôm 3/5, hai bên ký thỏa thuận.', 'The two sides signed the deal March 5.', '"3/5" → "March 5"; expected May 3'],
    ['Hôm 3-5, hai bên ký thỏa thuận.', 'The two sides signed the deal March 5.', '"3-5" → "March 5"; expected May 3'],
    ['Hai bên ký thỏa thuận 3/5.', 'The two sides signed the deal March 5.', '"3/5" → "March 5"; expected May 3'],
    ['Hai bên gặp nhau hôm 23/9.', 'The two sides met Sept. 24.', '"23/9" → "Sept. 24"; expected Sept. 23'],
    ['Hai bên gặp nhau hôm 23/9.', 'The two sides met Oct. 23.', '"23/9" → "Oct. 23"; expected Sept. 23'],
    ['Hai bên gặp nhau hôm 23/9.', 'The two sides met Jan. 5.', '"23/9" → "Jan. 5"; expected Sept. 23'],
    ['Tính đến 2/9, có 12 tàu chiến.', 'As of Sept. 9, there were 12 warships.', '"2/9" → "Sept. 9"; expected Sept. 2'],
    [
      'Mỹ mua vũ khí vào tháng 10.',
      'The U.S. will buy weapons in November.',
      '"tháng 10" → "November"; expected October',
    ],
    [
      'Tập trận diễn ra ngày 22-24/9.',
      'The exercise runs Sept. 22-25.',
      '"22-24/9" → "Sept. 22-25"; expected Sept. 22-24',
    ],
    [
      'Tập trận từ 30/9 đến 2/10.',
      'The exercise runs Sept. 30-Oct. 3.',
      '"30/9 đến 2/10" → "Sept. 30-Oct. 3"; expected Sept. 30-Oct. 2',
    ],
    [
      'Nga tấn công đêm 8 rạng sáng 9/6.',
      'Russia attacked overnight Sept. 6-8.',
      '"8 rạng sáng 9/6" → "Sept. 6-8"; expected June 8-9',
    ],
  ])('calls another day or month critical: %s', (source, target, message) => {
    expect(lines(checkDates(pair(source, target)))).toEqual([`critical ${message}`]);
  });

  test.each([
    ['Nga phóng 41 tên lửa hôm 24/9.', 'Russia launched 41 missiles.', '"24/9" is missing; expected Sept. 24'],
    ['Nga phóng 24 tên lửa hôm 24/9.', 'Russia launched 24 missiles.', '"24/9" is missing; expected Sept. 24'],
    [
      'Nga phóng 41 tên lửa hôm 24/9.',
      'Russia launched 41 missiles in September.',
      '"24/9" → "September"; expected Sept. 24',
    ],
    [
      'Nga phóng 41 tên lửa hôm 24/9.',
      'Russia launched 41 missiles on the 24th.',
      '"24/9" → "the 24th"; expected Sept. 24',
    ],
    ['Mỹ mua vũ khí vào tháng 10.', 'The U.S. will buy weapons.', '"tháng 10" is missing; expected October'],
    ['Tập trận diễn ra ngày 22-24/9.', 'The exercise is under way.', '"22-24/9" is missing; expected Sept. 22-24'],
    [
      'Tập trận diễn ra ngày 22-24/9.',
      'The exercise runs until Sept. 24.',
      '"22-24/9" → "Sept. 24"; expected Sept. 22-24',
    ],
    ['Nga tấn công đêm 8 rạng sáng 9/6.', 'Russia attacked June 9.', '"8 rạng sáng 9/6" → "June 9"; expected June 8-9'],
    ['Hai bên gặp nhau hôm thứ Ba.', 'The two sides met.', '"thứ Ba" is missing; expected Tuesday'],
    ['Kim ngạch quý II tăng.', 'Trade rose.', '"quý II" is missing; expected second quarter'],
  ])('reports a date that is missing: %s → %s', (source, target, message) => {
    expect(lines(checkDates(pair(source, target)))).toEqual([`major ${message}`]);
  });

  test.each([
    [
      'Nga phóng 41 tên lửa hôm 24/9.',
      'Russia launched 41 missiles Sept. 24, 2024.',
      '"24/9" → "Sept. 24, 2024"; expected Sept. 24',
    ],
    [
      'Mỹ mua vũ khí vào tháng 10.',
      'The U.S. will buy weapons in October 2025.',
      '"tháng 10" → "October 2025"; expected October',
    ],
    [
      'Nga mở chiến dịch ngày 24/2/2022.',
      'Russia launched the operation Feb. 24, 2021.',
      '"24/2/2022" → "Feb. 24, 2021"; expected Feb. 24, 2022',
    ],
    [
      'Nga mở chiến dịch ngày 24/2/2022.',
      'Russia launched the operation Feb. 24.',
      '"24/2/2022" → "Feb. 24"; expected Feb. 24, 2022',
    ],
    [
      'Nga mở chiến dịch tháng 2/2022.',
      'Russia launched the operation Feb. 2, 2022.',
      '"2/2022" → "Feb. 2, 2022"; expected February 2022',
    ],
    ['Mỹ mua vũ khí vào tháng 10.', 'The U.S. will buy weapons Oct. 10.', '"tháng 10" → "Oct. 10"; expected October'],
  ])('reports a year or a day that the source does not have, or another year: %s → %s', (source, target, message) => {
    expect(lines(checkDates(pair(source, target)))).toEqual([`major ${message}`]);
  });

  test.each([
    [
      'Hai bên gặp nhau.',
      'The two sides met Sept. 23.',
      '"Sept. 23" does not stand in the source; expected no such date',
    ],
    [
      'Hai bên gặp nhau hôm qua.',
      'The two sides met Sept. 23.',
      '"Sept. 23" does not stand in the source; expected no such date',
    ],
    ['Hai bên gặp nhau.', 'The two sides met in March.', '"March" does not stand in the source; expected no such date'],
    [
      'Hai bên gặp nhau.',
      'The two sides met in the 1990s.',
      '"1990s" does not stand in the source; expected no such date',
    ],
    [
      'Hai bên gặp nhau.',
      'The two sides met Tuesday.',
      '"Tuesday" does not stand in the source; expected no such weekday',
    ],
  ])('reports a date that the source does not have: %s → %s', (source, target, message) => {
    expect(lines(checkDates(pair(source, target)))).toEqual([`major ${message}`]);
  });

  test.each([
    ['Hai bên gặp nhau hôm thứ Ba.', 'The two sides met Thursday.', '"thứ Ba" → "Thursday"; expected Tuesday'],
    ['Hai bên gặp nhau hôm thứ 3.', 'The two sides met Wednesday.', '"thứ 3" → "Wednesday"; expected Tuesday'],
    ['Hai bên gặp nhau hôm thứ Ba.', 'The two sides met Sept. 23.', '"thứ Ba" → "Sept. 23"; expected Tuesday'],
    [
      'Kim ngạch quý II/2025 tăng.',
      'Trade rose in the third quarter of 2025.',
      '"quý II/2025" → "third quarter of 2025"; expected second quarter of 2025',
    ],
    [
      'Kim ngạch quý II/2025 tăng.',
      'Trade rose in the second quarter.',
      '"quý II/2025" → "second quarter"; expected second quarter of 2025',
    ],
    [
      'Học thuyết ra đời thập niên 1980.',
      'The doctrine dates to the 1970s.',
      '"thập niên 1980" → "1970s"; expected 1980s',
    ],
    ['Học thuyết ra đời thập niên 1980.', 'The doctrine dates to 1980.', '"thập niên 1980" → "1980"; expected 1980s'],
    [
      'Nga rút quân đầu tháng 9.',
      'Russia withdrew in late September.',
      '"đầu tháng" → "late September"; expected the beginning',
    ],
    [
      'Trong 6 tháng cuối năm, xuất khẩu tăng.',
      'Exports rose in the first half of the year.',
      '"6 tháng cuối năm" → "first half"; expected the end',
    ],
  ])('reports another weekday, quarter, decade, end of a month: %s → %s', (source, target, message) => {
    expect(lines(checkDates(pair(source, target)))).toEqual([`major ${message}`]);
  });

  test.each([
    [
      'Nga phóng 41 tên lửa hôm 24/9.',
      'Russia launched 41 missiles Wednesday.',
      '"24/9" → "Wednesday"; expected Sept. 24',
    ],
    ['Nga phóng 41 tên lửa hôm 24/9.', 'Russia launched 41 missiles today.', '"24/9" → "today"; expected Sept. 24'],
    [
      'Mỹ mua vũ khí vào tháng 10.',
      'The U.S. will buy weapons next month.',
      '"tháng 10" → "next month"; expected October',
    ],
    [
      'Hai bên gặp nhau hôm qua.',
      'The two sides met Tuesday.',
      '"Tuesday" does not stand in the source; expected no such weekday',
    ],
    [
      'Hai bên gặp nhau hôm 24/9.',
      'The two sides met Wednesday, Sept. 24.',
      '"Wednesday" does not stand in the source; expected no such weekday',
    ],
  ])('calls what may be worked out minor: %s → %s', (source, target, message) => {
    expect(lines(checkDates(pair(source, target)))).toEqual([`minor ${message}`]);
  });

  test('"today" is no rendering of a date where the source has a today of its own', () => {
    const issues = checkDates(pair('Hôm nay, ông nhắc lại thỏa thuận ngày 3/5.', 'Today he recalled the deal.'));
    expect(lines(issues)).toEqual(['major "3/5" is missing; expected May 3']);
  });

  test.each([
    ['minor "24/9" → "24/9"; expected Sept. 24', 'Hai bên gặp nhau hôm 24/9.', 'The two sides met 24/9.'],
    ['minor "3/5" → "5/3"; expected May 3', 'Hai bên gặp nhau hôm 3/5.', 'The two sides met 5/3.'],
    ['major "3/5" → "3/5"; expected May 3', 'Hai bên gặp nhau hôm 3/5.', 'The two sides met 3/5.'],
    ['major "9/11" → "9/11"; expected Nov. 9', 'Hai bên gặp nhau hôm 9/11.', 'The two sides met 9/11.'],
  ])('reports a date that is left in figures: %s', (line, source, target) => {
    expect(lines(checkDates(pair(source, target)))).toEqual([line]);
  });

  test('finds for each missing date what stands in its place', () => {
    const issues = checkDates(pair('Hai bên gặp nhau ngày 3/5 và 4/5.', 'The two sides met May 5 and June 6.'));
    expect(lines(issues)).toEqual([
      'critical "3/5" → "May 5"; expected May 3',
      'critical "4/5" → "June 6"; expected May 4',
    ]);
  });
});

test.each([
  ['Nga phóng 41 tên lửa hôm 24/9.', 'Russia launched 41 missiles.'],
  ['Nga phóng 41 tên lửa hôm 24/9/2025.', 'Russia launched 41 missiles.'],
  ['Nga phóng 41 tên lửa hôm 24/9.', 'Russia launched 41 missiles Oct. 5, 2024.'],
  ['Nga phóng 41 tên lửa.', 'Russia launched 41 missiles Oct. 5, 2024.'],
  ['Nga phóng 41 tên lửa lúc 21h30.', 'Russia launched 41 missiles.'],
  ['Nga phóng 41 tên lửa lúc 21h30.', 'Russia launched 41 missiles at 9:30 a.m.'],
  ['Học thuyết ra đời thập niên 80.', 'The doctrine is old.'],
])('a fault of a date or a time is one issue, not one for each figure: %s → %s', (source, target) => {
  const segment = pair(source, target);
  expect([...checkDates(segment), ...checkTimes(segment), ...checkNumbers(segment)]).toHaveLength(1);
});

test('the figures of an address are no date', () => {
  const source = 'Xem https://isw.pub/24/9/2025 về tình hình.';
  const fixed = [{ start: 4, end: source.indexOf(' về') }];
  expect(checkDates(pair(source, 'See this on the situation.', { fixed }))).toEqual([]);
});

describe('a date that only looks like another', () => {
  test.each([
    [
      'a month is no part of a share',
      'Nga kiểm soát khoảng 1/3 lãnh thổ.',
      'Russia controlled a third of the territory in January.',
      ['major "January" does not stand in the source; expected no such date'],
    ],
    [
      'the right year elsewhere does not make a wrong one right',
      'Năm 2022 là bước ngoặt: Nga mở chiến dịch ngày 24/2/2022.',
      'In a turning point for 2022, Russia launched the operation Feb. 24, 2021.',
      ['major "24/2/2022" → "Feb. 24, 2021"; expected Feb. 24, 2022'],
    ],
    [
      'a month alone stands for no day of it',
      'Mỹ mua vũ khí ngày 5/10 và ngày 12/10.',
      'The U.S. bought weapons Oct. 5 and again in October.',
      ['major "12/10" → "October"; expected Oct. 12'],
    ],
    [
      'the right year elsewhere does not make the quarter of a wrong one right',
      'Nga mở chiến dịch quý II/2022.',
      'Russia launched the operation in the second quarter of 2021, not 2022.',
      ['major "quý II/2022" → "second quarter of 2021"; expected second quarter of 2022'],
    ],
    [
      'a weekday that might have been a count',
      'Hai bên gặp nhau thứ Ba.',
      'The two sides met Thursday.',
      ['major "thứ Ba" → "Thursday"; expected Tuesday'],
    ],
    [
      'a count beside an invented weekday',
      'Đây là vòng đàm phán thứ ba.',
      'It was the third round of talks, held Thursday.',
      ['minor "Thursday" does not stand in the source; expected no such weekday'],
    ],
    [
      'a quarter of which one month stands',
      'Kim ngạch quý II tăng.',
      'Trade rose in April.',
      ['major "quý II" is missing; expected second quarter'],
    ],
    [
      'a day of another month',
      'Hai bên gặp nhau ngày 24/9 và 24/10.',
      'The two sides met Sept. 24 and Nov. 24.',
      ['critical "24/10" → "Nov. 24"; expected Oct. 24'],
    ],
  ])('%s', (_, source, target, expected) => {
    expect(lines(checkDates(pair(source, target)))).toEqual(expected);
  });

  test.each([
    [
      'the month that stands once',
      'Hai bên gặp nhau ngày 20/9 và ngày 24/9.',
      'The two sides met Sept. 20, and again on the 24th.',
    ],
    [
      'a year of two figures',
      'Giao tranh kéo dài từ 7/10/23 đến 15/10.',
      'Fighting lasted from Oct. 7, 2023, to Oct. 15, 2023.',
    ],
    ['a month without a day', 'Trong tháng 9/2025, Nga mất 12 tàu.', 'Russia lost 12 ships in September 2025.'],
    [
      'a day of which the article knows the month',
      'Ngày 24, Nga phóng 41 tên lửa.',
      'Russia fired 41 missiles Sept. 24.',
    ],
  ])('takes %s', (_, source, target) => {
    const segment = pair(source, target);
    expect([...checkDates(segment), ...checkNumbers(segment)]).toEqual([]);
  });

  test('a date and a time that the source does not have are two faults', () => {
    const segment = pair('Nga phóng 41 tên lửa.', 'Russia launched 41 missiles at 9:30 a.m. Oct. 5.');
    const issues = [...checkDates(segment), ...checkTimes(segment), ...checkNumbers(segment)];
    expect(issues.map(({ check }) => check)).toEqual(['dates', 'times']);
  });
});

test.each([
  ['Kim ngạch quý IV/2024 đạt 20 tỷ USD.', 'Trade reached $20 billion from October to December 2024.', []],
  ['Kim ngạch quý I tăng.', 'Trade rose from January to March.', []],
  ['Kim ngạch quý III tăng.', 'Trade rose from July through September.', []],
  [
    'Kim ngạch quý IV/2024 đạt 20 tỷ USD.',
    'Trade reached $20 billion from October to November 2024.',
    [
      'major "quý IV/2024" is missing; expected fourth quarter of 2024',
      'major "October to November 2024" does not stand in the source; expected no such date',
    ],
  ],
  [
    'Kim ngạch quý I tăng.',
    'Trade rose from February to March.',
    [
      'major "quý I" is missing; expected first quarter',
      'major "February" does not stand in the source; expected no such date',
    ],
  ],
  [
    'Kim ngạch quý I tăng.',
    'Trade rose from April to June.',
    [
      'major "quý I" is missing; expected first quarter',
      'major "April" does not stand in the source; expected no such date',
    ],
  ],
  [
    'Kim ngạch quý IV/2024 đạt 20 tỷ USD.',
    'Trade reached $20 billion from October to December 2023.',
    ['major "October to December 2023" does not stand in the source; expected no such date'],
  ],
  [
    'Kim ngạch quý II tăng.',
    'Trade rose from April 4 to June 5.',
    ['major "April 4 to June 5" does not stand in the source; expected no such date'],
  ],
])('a quarter is its first month to its last: %s → %s', (source, target, expected) => {
  expect(lines(checkDates(pair(source, target)))).toEqual(expected);
});

test.each([
  [
    'Quý II/2025, Nga xuất khẩu 12 tàu; quý III/2025, 9 tàu.',
    'Russia exported 12 ships in the second quarter of 2025 and nine in the third quarter.',
    [],
  ],
  ['Năm 2025, kim ngạch quý II tăng.', 'Trade rose in the second quarter of 2025.', []],
  ['Quý II và quý III, Nga xuất khẩu 12 tàu.', 'Russia exported 12 ships in the second and third quarters.', []],
  [
    'Quý II và quý III, Nga xuất khẩu 12 tàu.',
    'Russia exported 12 ships in the second and fourth quarters.',
    ['major "quý III" is missing; expected third quarter'],
  ],
  [
    'Quý II/2025, Nga xuất khẩu 12 tàu.',
    'Russia exported 12 ships in the second quarter of 2024.',
    ['major "Quý II/2025" → "second quarter of 2024"; expected second quarter of 2025'],
  ],
  [
    'Từ quý II đến quý III, Nga xuất khẩu 12 tàu.',
    'Russia exported 12 ships from the second quarter to the fourth quarter.',
    ['major "quý III" is missing; expected third quarter'],
  ],
  [
    'Từ quý II đến quý III, Nga xuất khẩu 12 tàu.',
    'Russia exported 12 ships from the second quarter on.',
    ['major "quý III" → "second quarter"; expected third quarter'],
  ],
  [
    'Trong tháng 6, Nga xuất khẩu 12 tàu.',
    'Russia exported 12 ships in the second quarter.',
    ['major "tháng 6" is missing; expected June'],
  ],
])('each quarter is its own: %s → %s', (source, target, expected) => {
  expect(lines(checkDates(pair(source, target)))).toEqual(expected);
});

test.each([
  ['Học thuyết ra đời trong thập niên 1980.', "The doctrine dates to the '80s.", []],
  ['Học thuyết ra đời từ những năm 1980.', 'The doctrine dates to the early 1980s.', []],
  [
    'Học thuyết ra đời trong thập niên 1980.',
    'The doctrine dates to the 1990s.',
    ['major "thập niên 1980" → "1990s"; expected 1980s'],
  ],
  [
    'Học thuyết ra đời trong thập niên 1980.',
    'The doctrine is decades old.',
    ['major "thập niên 1980" is missing; expected 1980s'],
  ],
  [
    'Học thuyết ra đời năm 1985.',
    'The doctrine dates to the 1980s.',
    ['major "1980s" does not stand in the source; expected no such date'],
  ],
  ['Học thuyết ra đời trong thập niên 1980 và 1990.', 'The doctrine dates to the 1980s and 1990s.', []],
  [
    'Từ thập niên 1970 đến thập niên 1990, hai nước đối đầu.',
    'The two countries were at odds from the 1960s to the 1990s.',
    ['major "thập niên 1970" → "1960s"; expected 1970s'],
  ],
  [
    'Từ thập niên 1970 đến thập niên 1990, hai nước đối đầu.',
    'The two countries were at odds from the 1960s to the 1980s.',
    [
      'major "thập niên 1970" is missing; expected 1970s',
      'major "thập niên 1990" is missing; expected 1990s',
      'major "1960s" does not stand in the source; expected no such date',
      'major "1980s" does not stand in the source; expected no such date',
    ],
  ],
  [
    'Trong thập niên 1970, ông làm việc từ thứ Hai đến thứ Sáu.',
    'In the 1960s, he worked from Monday to Friday.',
    ['major "thập niên 1970" → "1960s"; expected 1970s'],
  ],
])('a decade is its figure, and no other: %s → %s', (source, target, expected) => {
  expect(lines(checkDates(pair(source, target)))).toEqual(expected);
});

test.each([
  ['Hai bên gặp nhau 3/5.', 'The two sides met May 3.', []],
  ['Nga kiểm soát 1/3 lãnh thổ và đàm phán 3/5.', 'Russia controls a third of the territory and held talks May 3.', []],
  [
    'Hai bên gặp nhau 3/5 tại Geneva.',
    'The two sides met in Geneva on March 5.',
    ['critical "3/5" → "March 5"; expected May 3'],
  ],
  [
    'Hai bên gặp nhau 3/5 tại Geneva.',
    'The two sides met in Geneva on June 5.',
    ['critical "3/5" → "June 5"; expected May 3'],
  ],
  [
    'Hai bên gặp nhau 3/5 tại Geneva.',
    'The two sides met in Geneva on June 3.',
    ['critical "3/5" → "June 3"; expected May 3'],
  ],
  [
    'Hai bên gặp nhau 3/5 tại Geneva.',
    'The two sides met in Geneva on May 8.',
    ['critical "3/5" → "May 8"; expected May 3'],
  ],
  [
    'Hai bên gặp nhau 3/5 tại Geneva.',
    'The two sides met in Geneva on June 7.',
    ['major "June 7" does not stand in the source; expected no such date'],
  ],
  [
    'Hai bên gặp nhau 3/5 tại Geneva.',
    'The two sides met in Geneva on March 5 and June 7.',
    [
      'critical "3/5" → "March 5"; expected May 3',
      'major "June 7" does not stand in the source; expected no such date',
    ],
  ],
  [
    'Nga kiểm soát 1/3 lãnh thổ.',
    'Russia controlled a third of the territory on Thursday.',
    ['minor "Thursday" does not stand in the source; expected no such weekday'],
  ],
  [
    'Nga kiểm soát 1/3 lãnh thổ.',
    'Russia controlled a third of the territory as of June 9.',
    ['major "June 9" does not stand in the source; expected no such date'],
  ],
])('what may be a share is a day beside a date that it nearly is: %s → %s', (source, target, expected) => {
  expect(lines(checkDates(pair(source, target)))).toEqual(expected);
});

test.each([
  ['Hai bên gặp nhau Thứ Ba.', 'The two sides met Tuesday.', []],
  ['Hai bên gặp nhau Thứ Ba.', 'The two sides met Thursday.', ['major "Thứ Ba" → "Thursday"; expected Tuesday']],
  [
    'Hai bên gặp nhau Thứ Ba.',
    'The two sides met Thursday, Sept. 25.',
    [
      'major "Thứ Ba" → "Thursday"; expected Tuesday',
      'major "Sept. 25" does not stand in the source; expected no such date',
    ],
  ],
  [
    'Hai bên gặp nhau Thứ Ba.',
    'The two sides met Sept. 23.',
    ['major "Sept. 23" does not stand in the source; expected no such date'],
  ],
  [
    'Vòng thứ ba kết thúc.',
    'The third round ended Thursday.',
    ['minor "Thursday" does not stand in the source; expected no such weekday'],
  ],
  ['Vòng thứ ba diễn ra hôm thứ Tư.', 'The third round was held Wednesday.', []],
  [
    'Vòng thứ ba diễn ra hôm thứ Tư.',
    'The third round was held Thursday.',
    ['major "thứ Tư" → "Thursday"; expected Wednesday'],
  ],
])('"Thứ Ba" may be a name and is Tuesday beside another weekday: %s → %s', (source, target, expected) => {
  expect(lines(checkDates(pair(source, target)))).toEqual(expected);
});

test.each([
  ['Ngày 24/9, Nga phóng tên lửa; ngày 26, Nga phóng UAV.', 'Russia fired missiles Sept. 24 and drones Sept. 26.', []],
  ['Ngày 24/9 và ngày 26/9, Nga phóng tên lửa.', 'Russia fired missiles Sept. 24 and on the 26th.', []],
  [
    'Ngày 24/9 và ngày 26/10, Nga phóng tên lửa.',
    'Russia fired missiles Sept. 24 and on the 26th.',
    ['major "26/10" → "the 26th"; expected Oct. 26'],
  ],
  [
    'Ngày 24/9 và ngày 26/9, Nga phóng tên lửa.',
    'Russia fired missiles Sept. 24 and on the 27th.',
    ['major "26/9" is missing; expected Sept. 26'],
  ],
  [
    'Ngày 24/9, Nga phóng tên lửa; ngày 26, Nga phóng UAV.',
    'Russia fired missiles Sept. 24 and drones Sept. 28.',
    ['major "Sept. 28" does not stand in the source; expected no such date'],
  ],
  [
    'Ngày 24, Nga tuyên bố kiểm soát ngôi làng.',
    'On Sept. 25, Russia claimed control of the village.',
    ['major "Sept. 25" does not stand in the source; expected no such date'],
  ],
])('a day needs its month where another stands: %s → %s', (source, target, expected) => {
  expect(lines(checkDates(pair(source, target)))).toEqual(expected);
});

test.each([
  ['Đạo luật ký ngày 1/3/2021 có hiệu lực từ 1/6/2021.', 'The law, signed March 1, 2021, took effect June 1.', []],
  [
    'Nga mở chiến dịch ngày 24/2/2022. Hai năm sau, ngày 24/2, Kiev vẫn đứng vững.',
    'Russia launched the operation Feb. 24, 2022. Two years later, on Feb. 24, Kyiv still stood.',
    [],
  ],
  [
    'Đạo luật ký ngày 1/3/2021 có hiệu lực từ 1/6/2022.',
    'The law, signed March 1, 2021, took effect June 1.',
    ['major "1/6/2022" → "June 1"; expected June 1, 2022'],
  ],
  [
    'Đạo luật ký ngày 1/3/2021 có hiệu lực từ 1/6/2022.',
    'The law, signed March 1, 2021, took effect June 1, 2021.',
    ['major "1/6/2022" → "June 1, 2021"; expected June 1, 2022'],
  ],
  ['Đạo luật ký tháng 3/2021.', 'The law was signed in March.', ['major "3/2021" → "March"; expected March 2021']],
  [
    'Đạo luật ký tháng 3/2021.',
    'The law was signed in March 2020.',
    ['major "3/2021" → "March 2020"; expected March 2021'],
  ],
  [
    'Đạo luật ký tháng 3/2021.',
    'The law was signed in April 2021.',
    ['critical "3/2021" → "April 2021"; expected March 2021'],
  ],
])('a year stands once where two dates share it: %s → %s', (source, target, expected) => {
  expect(lines(checkDates(pair(source, target)))).toEqual(expected);
});

test.each([
  ['Nga tấn công Kiev đêm 8 rạng sáng 9/6.', 'Russia attacked Kyiv on the night of June 8.', []],
  ['Nga tấn công Kiev đêm 8 rạng sáng 9/6.', 'Russia attacked Kyiv overnight into June 9.', []],
  ['Nga tấn công Kiev rạng sáng 9/6.', 'Russia attacked Kyiv before dawn June 9.', []],
  ['Nga tấn công Kiev rạng sáng 9/6.', 'Russia attacked Kyiv overnight June 8-9.', []],
  ['Nga tấn công Kiev rạng sáng 1/10.', 'Russia attacked Kyiv overnight Sept. 30-Oct. 1.', []],
  ['Rạng sáng ngày 9/6, Nga tấn công Kiev.', 'Overnight June 8-9, Russia attacked Kyiv.', []],
  [
    'Nga tấn công Kiev rạng sáng 1/10.',
    'Russia attacked Kyiv overnight July 4-Oct. 1.',
    ['major "July 4-Oct. 1" does not stand in the source; expected no such date'],
  ],
  [
    'Kiev ban bố tình trạng khẩn cấp ngày 9/6.',
    'Kyiv declared a state of emergency overnight June 8-9.',
    ['major "June 8-9" does not stand in the source; expected no such date'],
  ],
  [
    'Nga tấn công rạng sáng 9/6.',
    'Russia attacked on June 8-9, until midnight.',
    ['major "June 8-9" does not stand in the source; expected no such date'],
  ],
  [
    'Cuộc tập trận kéo dài từ tháng 4 đến tháng 6, ngày 15/7 kết thúc.',
    'The exercise lasted from April to June and ended July 15.',
    [],
  ],
  ['Cuộc tập trận diễn ra trong tháng 12 và 1/2026.', 'The exercise took place in December and January 2026.', []],
  ['Cuộc tập trận diễn ra trong tháng 12 và 1/2026.', 'It took place in December 2025 and January 2026.', []],
  ['Cuộc tập trận kéo dài từ tháng 9 đến 3/2026.', 'The exercise lasted from September to March 2026.', []],
  ['Rạng sáng nay (9/6), Nga tấn công Kiev.', 'Overnight June 8-9, Russia attacked Kyiv.', []],
  ['Nga tấn công Kiev rạng sáng 1/3.', 'Russia attacked Kyiv overnight Feb. 29-March 1.', []],
  [
    'Xuất khẩu tăng trong tháng 4 và 6/2025.',
    'Exports rose in the second quarter of 2025.',
    ['major "tháng 4 và 6/2025" is missing; expected April and June 2025'],
  ],
  [
    'Xuất khẩu tăng từ tháng 4 đến tháng 6.',
    'Exports rose from April to July.',
    ['major "tháng 6" is missing; expected June'],
  ],
  [
    'Nga tấn công Kiev rạng sáng 9/6.',
    'Russia attacked Kyiv on June 8-9.',
    ['major "June 8-9" does not stand in the source; expected no such date'],
  ],
  ['Xuất khẩu vũ khí tăng từ tháng 4 đến tháng 6.', 'Arms exports rose in the second quarter.', []],
  [
    'Xuất khẩu vũ khí tăng từ tháng 4 đến tháng 6.',
    'Arms exports rose in the third quarter.',
    ['major "tháng 4" is missing; expected April', 'major "tháng 6" is missing; expected June'],
  ],
  [
    'Cuộc tập trận diễn ra trong tháng 6 và 7/2025.',
    'The exercise took place in July 2025.',
    ['major "tháng 6 và 7/2025" → "July 2025"; expected June and July 2025'],
  ],
  [
    'Nga tấn công Kiev đêm 8 rạng sáng 9/6.',
    'Russia attacked Kyiv on the night of June 7.',
    ['critical "8 rạng sáng 9/6" → "June 7"; expected June 8-9'],
  ],
  [
    'Nga tấn công Kiev đêm 8 rạng sáng 9/6.',
    'Russia attacked Kyiv on June 8.',
    ['major "8 rạng sáng 9/6" → "June 8"; expected June 8-9'],
  ],
  [
    'Nga tấn công Kiev đêm 8 rạng sáng 9/6.',
    'Russia attacked Kyiv overnight June 9-10.',
    ['major "June 9-10" does not stand in the source; expected no such date'],
  ],
  [
    'Từ ngày 8 đến 9/6, Nga tấn công Kiev trong đêm.',
    'Russia attacked Kyiv at night from June 8.',
    ['major "8 đến 9/6" → "June 8"; expected June 8-9'],
  ],
])('of the night between two days either may be named: %s → %s', (source, target, expected) => {
  expect(lines(checkDates(pair(source, target)))).toEqual(expected);
});

test.each([
  [
    'Hai bên ký thỏa thuận ngày 4/7/2024.',
    'The two sides signed the deal April 7, 2024.',
    ['critical "4/7/2024" → "April 7, 2024"; expected July 4, 2024'],
  ],
  [
    'Hai bên ký thỏa thuận ngày 14/7/2024.',
    'The two sides signed the deal July 15, 2024.',
    ['critical "14/7/2024" → "July 15, 2024"; expected July 14, 2024'],
  ],
  [
    'Hai bên ký thỏa thuận ngày 14/7/2024.',
    'The two sides signed the deal July 15, 2023.',
    ['critical "14/7/2024" → "July 15, 2023"; expected July 14, 2024'],
  ],
  [
    'Hai bên ký thỏa thuận ngày 14/7/2024.',
    'The two sides signed the deal June 14, 2024.',
    ['critical "14/7/2024" → "June 14, 2024"; expected July 14, 2024'],
  ],
  [
    'Hai bên ký thỏa thuận ngày 14/7/2024.',
    'The two sides signed the deal in July 2024.',
    ['major "14/7/2024" → "July 2024"; expected July 14, 2024'],
  ],
  [
    'Hai bên ký thỏa thuận ngày 14/7/2024.',
    'The two sides signed the deal in 2024.',
    ['major "14/7/2024" is missing; expected July 14, 2024'],
  ],
  ['Tháng 9, hai bên gặp nhau.', 'The two sides met Sept. 14.', ['major "Tháng 9" → "Sept. 14"; expected September']],
  [
    'Tháng 9, hai bên gặp nhau.',
    'The two sides met in October.',
    ['critical "Tháng 9" → "October"; expected September'],
  ],
  [
    'Ngày 14/9, hai bên gặp nhau.',
    'The two sides met Sept. 14-15.',
    ['major "Sept. 14-15" does not stand in the source; expected no such date'],
  ],
  [
    'Từ 14 đến 16/9, hai bên gặp nhau.',
    'The two sides met Sept. 14-15.',
    ['critical "14 đến 16/9" → "Sept. 14-15"; expected Sept. 14-16'],
  ],
  [
    'Từ 14 đến 16/9, hai bên gặp nhau.',
    'The two sides met Sept. 13-17.',
    ['critical "14 đến 16/9" → "Sept. 13-17"; expected Sept. 14-16'],
  ],
  [
    'Từ 14 đến 16/9, hai bên gặp nhau.',
    'The two sides met Sept. 14.',
    ['major "14 đến 16/9" → "Sept. 14"; expected Sept. 14-16'],
  ],
  [
    'Từ tháng 4 đến tháng 8, hai bên gặp nhau.',
    'The two sides met in April.',
    ['major "tháng 8" is missing; expected August'],
  ],
  [
    'Hai bên ký thỏa thuận ngày 14/7 và 20/8.',
    'The two sides signed deals July 14.',
    ['major "20/8" is missing; expected Aug. 20'],
  ],
  [
    'Hai bên ký thỏa thuận ngày 14/7 và 20/8.',
    'The two sides signed deals Aug. 20.',
    ['major "14/7" is missing; expected July 14'],
  ],
  [
    'Hai bên ký thỏa thuận ngày 14/7 và 20/8.',
    'The two sides signed deals July 20 and Aug. 14.',
    ['critical "14/7" → "July 20"; expected July 14', 'critical "20/8" → "Aug. 14"; expected Aug. 20'],
  ],
  [
    'Hai bên ký thỏa thuận ngày 14/7 và 20/8.',
    'The two sides signed deals July 14 and June 3.',
    ['critical "20/8" → "June 3"; expected Aug. 20'],
  ],
  [
    'Hai bên ký thỏa thuận ngày 14/7 và 20/8.',
    'The two sides signed deals in June and on Aug. 20.',
    ['critical "14/7" → "June"; expected July 14'],
  ],
  [
    'Hai bên ký thỏa thuận ngày 14/7.',
    'The two sides signed deals July 14 and July 15.',
    ['major "July 15" does not stand in the source; expected no such date'],
  ],
])('a day, a month or a year that is another: %s → %s', (source, target, expected) => {
  expect(lines(checkDates(pair(source, target)))).toEqual(expected);
});

test.each([
  [
    'Hai bên ký thỏa thuận ngày 14/7/2024.',
    'The two sides signed the deal Tuesday.',
    ['minor "14/7/2024" → "Tuesday"; expected July 14, 2024'],
  ],
  [
    'Hai bên ký thỏa thuận hôm thứ Sáu.',
    'The two sides signed the deal July 14.',
    ['major "thứ Sáu" → "July 14"; expected Friday'],
  ],
  [
    'Hai bên ký thỏa thuận hôm thứ Sáu.',
    'The two sides signed the deal yesterday.',
    ['minor "thứ Sáu" → "yesterday"; expected Friday'],
  ],
  [
    'Hai bên ký thỏa thuận hôm thứ Sáu và gặp lại Chủ nhật.',
    'The two sides signed the deal Friday and met again Saturday.',
    ['major "Chủ nhật" → "Saturday"; expected Sunday'],
  ],
  [
    'Hai bên ký thỏa thuận hôm thứ Sáu và gặp lại Chủ nhật.',
    'The two sides signed the deal Thursday and met again Saturday.',
    [
      'major "thứ Sáu" is missing; expected Friday',
      'major "Chủ nhật" is missing; expected Sunday',
      'minor "Thursday" does not stand in the source; expected no such weekday',
      'minor "Saturday" does not stand in the source; expected no such weekday',
    ],
  ],
  [
    'Hai bên ký thỏa thuận ngày 14/7 và 20/8.',
    'The two sides signed deals July 14 and a month later.',
    ['minor "20/8" → "month later"; expected Aug. 20'],
  ],
  [
    'Hai bên ký thỏa thuận ngày 14/7.',
    'The two sides signed the deal last week.',
    ['minor "14/7" → "last week"; expected July 14'],
  ],
  [
    'Hai bên ký thỏa thuận ngày 14/7, hôm qua gặp lại.',
    'The two sides signed the deal last week and met again yesterday.',
    ['major "14/7" is missing; expected July 14'],
  ],
  [
    'Hai bên gặp nhau tuần trước.',
    'The two sides met Tuesday.',
    ['minor "Tuesday" does not stand in the source; expected no such weekday'],
  ],
  [
    'Hai bên gặp nhau cùng ngày.',
    'The two sides met Tuesday.',
    ['minor "Tuesday" does not stand in the source; expected no such weekday'],
  ],
  [
    'Hai bên gặp nhau ở Paris.',
    'The two sides met Tuesday in Paris.',
    ['major "Tuesday" does not stand in the source; expected no such weekday'],
  ],
  [
    'Hai bên gặp nhau ngày 24/9.',
    'The two sides met Sept. 24 and again Friday.',
    ['minor "Friday" does not stand in the source; expected no such weekday'],
  ],
  [
    'Sáng mai hai bên gặp nhau, ngày mai ký thỏa thuận.',
    'The two sides meet Tuesday.',
    ['minor "Tuesday" does not stand in the source; expected no such weekday'],
  ],
])('a weekday for a date, words for a date: %s → %s', (source, target, expected) => {
  expect(lines(checkDates(pair(source, target)))).toEqual(expected);
});

test.each([
  ['Hai bên gặp nhau hôm 24/9, rồi chia tay ngày 24/9.', 'The two sides met 24/9 and parted Sept. 24.', []],
  [
    'Sau vụ khủng bố ngày 11/9/2001, Mỹ đưa quân tới Afghanistan.',
    'After the 9/11 attacks in 2001, the U.S. sent troops to Afghanistan.',
    [],
  ],
  [
    'Hai bên gặp nhau hôm 24/9 và 25/9.',
    'The two sides met 24/9 and Sept. 25.',
    ['minor "24/9" → "24/9"; expected Sept. 24'],
  ],
  ['Hai bên gặp nhau hôm 4/4.', 'The two sides met 4/4.', ['minor "4/4" → "4/4"; expected April 4']],
  [
    'Hai bên gặp nhau hôm 24/9/2025.',
    'The two sides met 24/9/2025.',
    ['minor "24/9/2025" → "24/9/2025"; expected Sept. 24, 2025'],
  ],
  [
    'Hai bên gặp nhau hôm 24/9/2025.',
    'The two sides met 2025-09-24.',
    ['minor "24/9/2025" → "2025-09-24"; expected Sept. 24, 2025'],
  ],
  [
    'Hai bên gặp nhau hôm 3/5/2025.',
    'The two sides met 3/5/2025.',
    ['major "3/5/2025" → "3/5/2025"; expected May 3, 2025'],
  ],
  [
    'Hai bên gặp nhau hôm 3/5/2025.',
    'The two sides met 5/3/2025.',
    ['minor "3/5/2025" → "5/3/2025"; expected May 3, 2025'],
  ],
])('figures for a date are one fault, a month in letters none: %s → %s', (source, target, expected) => {
  expect(lines(checkDates(pair(source, target)))).toEqual(expected);
});

test.each([
  ['Hôm 3/5, hai bên ký thỏa thuận.', 'The two sides signed the deal March 5.', 'critical', 'accuracy/mistranslation'],
  ['Hai bên gặp nhau hôm 3/5.', 'The two sides met.', 'major', 'accuracy/omission'],
  ['Hai bên gặp nhau.', 'The two sides met Sept. 23.', 'major', 'accuracy/addition'],
  ['Hai bên gặp nhau.', 'The two sides met Tuesday.', 'major', 'accuracy/addition'],
  ['Mỹ mua vũ khí vào tháng 10.', 'The U.S. will buy weapons in October 2025.', 'major', 'accuracy/addition'],
  ['Hai bên gặp nhau hôm 24/9.', 'The two sides met 24/9.', 'minor', 'locale-conventions/date-format'],
  ['Nga rút quân đầu tháng 9.', 'Russia withdrew in late September.', 'major', 'accuracy/mistranslation'],
])('each fault has its category: %s → %s', (source, target, severity, category) => {
  expect(checkDates(pair(source, target))).toEqual([
    { check: 'dates', category, severity, message: expect.any(String) },
  ]);
});

test.each([
  [
    'Hai bên ký thỏa thuận ngày 3/5 và 4/9.',
    'The two sides signed deals March 5 and Oct. 20.',
    ['critical "3/5" → "March 5"; expected May 3', 'critical "4/9" → "Oct. 20"; expected Sept. 4'],
  ],
  [
    'Hai bên ký thỏa thuận ngày 4/9 và 3/5.',
    'The two sides signed deals March 5 and Oct. 20.',
    [
      'major "4/9" is missing; expected Sept. 4',
      'critical "3/5" → "March 5"; expected May 3',
      'major "Oct. 20" does not stand in the source; expected no such date',
    ],
  ],
  [
    'Hai bên ký thỏa thuận hôm thứ Sáu và ngày 14/7.',
    'The two sides signed deals on a Thursday and on Aug. 20.',
    ['major "thứ Sáu" → "Thursday"; expected Friday', 'critical "14/7" → "Aug. 20"; expected July 14'],
  ],
  [
    'Hai bên ký thỏa thuận ngày 14/7.',
    'The two sides signed the deal in the 1990s.',
    ['major "14/7" is missing; expected July 14', 'major "1990s" does not stand in the source; expected no such date'],
  ],
  [
    'Hai bên ký thỏa thuận ngày 14/7 và 15/8.',
    'The two sides signed deals in July and on Sept. 15.',
    ['major "14/7" → "July"; expected July 14', 'critical "15/8" → "Sept. 15"; expected Aug. 15'],
  ],
  [
    'Hai bên ký thỏa thuận ngày 14/7/2023 và 14/7/2024.',
    'The two sides signed deals July 14, 2022, and July 14, 2024.',
    ['major "14/7/2023" → "July 14, 2022"; expected July 14, 2023'],
  ],
  [
    'Hai bên ký thỏa thuận ngày 14/7/2023 và 14/7/2024.',
    'The two sides signed deals July 14, 2023, and July 14, 2025.',
    ['major "14/7/2024" → "July 14, 2025"; expected July 14, 2024'],
  ],
  [
    'Hai bên ký thỏa thuận ngày 14/7 và 14/8.',
    'The two sides signed deals July 14 and on the 15th.',
    ['major "14/8" is missing; expected Aug. 14'],
  ],
  [
    'Quý I và ngày 14/7, kim ngạch tăng.',
    'Trade rose in the second quarter and on July 15.',
    ['major "Quý I" → "second quarter"; expected first quarter', 'critical "14/7" → "July 15"; expected July 14'],
  ],
  [
    'Từ thập niên 1970, quý I nào kim ngạch cũng tăng.',
    'Since the 1960s, trade has risen in the second quarter.',
    ['major "thập niên 1970" → "1960s"; expected 1970s', 'major "quý I" → "second quarter"; expected first quarter'],
  ],
  [
    'Hai bên gặp nhau thứ Sáu tuần trước.',
    'The two sides met last week.',
    ['major "thứ Sáu" is missing; expected Friday'],
  ],
  [
    'Hai bên ký thỏa thuận tháng 7, tháng 8 gặp lại.',
    'The two sides signed a deal in July and met again in September.',
    ['critical "tháng 8" → "September"; expected August'],
  ],
  [
    'Tháng 7/2024, hai bên ký thỏa thuận.',
    'The two sides signed a deal July 14, 2023.',
    ['major "7/2024" → "July 14, 2023"; expected July 2024'],
  ],
  [
    'Tháng 7, hai bên ký thỏa thuận.',
    'The two sides signed a deal in July, on a Tuesday.',
    ['minor "Tuesday" does not stand in the source; expected no such weekday'],
  ],
])('each missing date has what stands for it, the likeliest first: %s → %s', (source, target, expected) => {
  expect(lines(checkDates(pair(source, target)))).toEqual(expected);
});

test.each([
  [
    'Hai bên ký thỏa thuận ngày 20/5 và 12/9.',
    'The two sides signed deals Oct. 5 and Jan. 2.',
    [
      'major "20/5" is missing; expected May 20',
      'major "12/9" is missing; expected Sept. 12',
      'major "Oct. 5" does not stand in the source; expected no such date',
      'major "Jan. 2" does not stand in the source; expected no such date',
    ],
  ],
  [
    'Hai bên ký thỏa thuận ngày 20/5 và 12/9.',
    'The two sides signed deals in May and on Jan. 2.',
    ['major "20/5" → "May"; expected May 20', 'critical "12/9" → "Jan. 2"; expected Sept. 12'],
  ],
  [
    'Từ tháng 5, và ngày 12/9, hai bên ký thỏa thuận.',
    'The two sides signed deals from May 3 and on Sept. 12.',
    ['major "tháng 5" → "May 3"; expected May'],
  ],
  [
    'Từ tháng 5, hai bên ký nhiều thỏa thuận.',
    'The two sides have signed deals since May 2024 and on June 5.',
    [
      'major "tháng 5" → "May 2024"; expected May',
      'major "June 5" does not stand in the source; expected no such date',
    ],
  ],
  [
    'Hôm thứ Hai và thứ Tư, hai bên gặp nhau.',
    'The two sides met on a Tuesday.',
    [
      'major "thứ Hai" is missing; expected Monday',
      'major "thứ Tư" is missing; expected Wednesday',
      'minor "Tuesday" does not stand in the source; expected no such weekday',
    ],
  ],
  [
    'Hai bên gặp nhau 3/5.',
    'The two sides met on a Thursday.',
    ['minor "Thursday" does not stand in the source; expected no such weekday'],
  ],
  [
    'Hôm thứ Hai, Nga kiểm soát 1/3 lãnh thổ.',
    'On a Tuesday, Russia controlled a third of the territory.',
    ['major "thứ Hai" → "Tuesday"; expected Monday'],
  ],
  [
    'Quý II, hai bên gặp nhau hôm thứ Hai.',
    'In the second quarter, the two sides met on a Tuesday.',
    ['major "thứ Hai" → "Tuesday"; expected Monday'],
  ],
  [
    'Thỏa thuận ký trong thập niên 1990 và ngày 3/5.',
    'The deal was signed in the 1990s and on Monday.',
    ['minor "3/5" → "Monday"; expected May 3'],
  ],
])('a date and what stands for another of its kind: %s → %s', (source, target, expected) => {
  expect(lines(checkDates(pair(source, target)))).toEqual(expected);
});

test.each([
  ['Ngày 9, Nga phóng tên lửa.', 'Russia fired missiles Sept. 25.', '"Sept. 25"'],
  ['Ngày 24, Nga phóng tên lửa.', 'Russia fired missiles in September.', '"September"'],
])('a day without a month is no month: %s → %s', (source, target, strange) => {
  expect(lines(checkDates(pair(source, target)))).toEqual([
    `major ${strange} does not stand in the source; expected no such date`,
  ]);
});

test('Saturday and Sunday may be the weekend', () => {
  const source = 'Bồi thẩm đoàn sẽ nghị án qua cả thứ Bảy và Chủ nhật.';
  expect(checkDates(pair(source, 'The jury will deliberate through the weekend.'))).toEqual([]);
  expect(checkDates(pair('Bồi thẩm đoàn sẽ nghị án.', 'The jury will deliberate through the weekend.'))).toEqual([]);
  expect(checkDates(pair('Bồi thẩm đoàn họp hôm thứ Ba.', 'The jury met at the weekend.'))).toHaveLength(1);
});

test.each([
  ['Họ làm khách trên sân của Hull ngày 26/12.', 'They travel to Hull on Boxing Day.'],
  ['Lễ Giáng sinh năm nay yên tĩnh.', 'Christmas was quiet this year.'],
])('a holiday is its date: %s', (source, target) => {
  expect(checkDates(pair(source, target))).toEqual([]);
});

test('the month before a month of the source may have its name', () => {
  const source = 'Giá nhà giảm 0,4% trong tháng 9 so với tháng trước.';
  expect(checkDates(pair(source, 'Home prices slipped 0.4% in September from August.'))).toEqual([]);
  expect(checkDates(pair(source, 'Home prices slipped 0.4% in September from July.'))).toHaveLength(1);
});

test('an amendment is no Thursday', () => {
  const source = 'Ông viện dẫn Tu chính án thứ Năm.';
  expect(checkDates(pair(source, 'He invoked the Fifth Amendment.'))).toEqual([]);
});
