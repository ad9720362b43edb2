import { describe, expect, test } from 'vitest';
import { writeReading } from '../../src/text/calendar.ts';
import { readVietnameseDates } from '../../src/text/vietnamese-dates.ts';

/** Each date as English writes it, with a question mark where it may be none; readings are parted by a bar. */
const datesIn = (text: string) =>
  readVietnameseDates(text).map(({ certain, readings, text: written }) => {
    return `${certain ? '' : '?'}${readings.map((reading) => writeReading(reading, written)).join('|')}`;
  });

describe('days', () => {
  test.each<[string, string[]]>([
    ['ngày 24/9', ['Sept. 24']],
    ['hôm 24-9', ['Sept. 24']],
    ['hôm 24.9.', ['Sept. 24']],
    ['(24.9)', ['Sept. 24']],
    ['sáng 5/3', ['March 5']],
    ['24/9/2025', ['Sept. 24, 2025']],
    ['hôm 24.9.2025', ['Sept. 24, 2025']],
    ['24/9/25', ['Sept. 24, 2025']],
    ['ngày 24/9 năm 2025', ['Sept. 24, 2025']],
    ['ngày 24 tháng 9 năm 2025', ['Sept. 24, 2025']],
    ['ngày 30 tháng Tư năm 1975', ['April 30, 1975']],
    ['ngày mùng 3/10', ['Oct. 3']],
    ['2025-09-24', ['Sept. 24, 2025']],
    ['ngày 22-24/9', ['Sept. 22-24']],
    ['từ 22 đến 24/9', ['Sept. 22-24']],
    ['ngày 22 - 24.9', ['Sept. 22-24']],
    ['từ ngày 30/9 đến ngày 2/10', ['Sept. 30-Oct. 2']],
    ['các ngày 22, 23 và 24/9', ['Sept. 22, 23 and 24']],
    ['từ 24-9 đến 26-9', ['Sept. 24', 'Sept. 26']],
    ['hôm nay (1/10)', ['Oct. 1']],
    ['thứ Tư, 1/10', ['Wednesday', 'Oct. 1']],
    ['0h ngày 1/10', ['Oct. 1|Sept. 30']],
    ['24h ngày 31/12/2025', ['Dec. 31, 2025|Jan. 1, 2026']],
    ['đêm 8 rạng sáng 9/6', ['June 8-9']],
    ['đêm 30, rạng sáng 1/10', ['Sept. 30-Oct. 1']],
    ['từ ngày 30/10 đến ngày 2/11', ['Oct. 30-Nov. 2']],
    ['các ngày 28/12 đến 3/1', ['Dec. 28-Jan. 3']],
    ['đêm 31 rạng sáng 1/1', ['Dec. 31-Jan. 1']],
    ['từ 30/12/2025 đến 2/1/2026', ['Dec. 30, 2025', 'Jan. 2, 2026']],
    ['hôm 22, 24/9', ['Sept. 22 and 24']],
    ['0h ngày 1/1/2026', ['Jan. 1, 2026|Dec. 31, 2025']],
    ['ngày 29-9-2025', ['Sept. 29, 2025']],
    ['ngày 5 tháng mười một năm 2024', ['Nov. 5, 2024']],
    ['tối 4.10', ['Oct. 4']],
  ])('"%s" is %j', (text, dates) => {
    expect(datesIn(text)).toEqual(dates);
  });

  test.each<[string, string[]]>([
    ['1/3 lãnh thổ', ['?March 1']],
    ['chiếm tới 1/3.', ['?March 1']],
    ['đường 30/4', ['?April 30']],
    ['một phần ba (1/3)', ['?March 1']],
    ['hoạt động 24/7', ['?July 24']],
    ['3-5 tàu', ['?May 3|the 3rd to the 5th']],
    ['mỗi ngày 30 chuyến', ['?the 30th']],
    ['ngày 30', ['?the 30th']],
    ['mùng 3 Tết', ['?the 3rd']],
    ['ngày 10/3 âm lịch', ['?March 10']],
    ['thắng 7-6 (7-4)', ['?June 7', '?April 7']],
  ])('"%s" may be no date: %j', (text, dates) => {
    expect(datesIn(text)).toEqual(dates);
  });

  test.each(['Từ 1/10, Nga', 'trước 1/10.', '(1/10)', 'tối 1/10', 'ngày 1/10', '01/10'])('"%s" is no tenth', (text) => {
    expect(datesIn(text)).toEqual(['Oct. 1']);
  });

  test('"(7-4)" is April 7, but for a score', () => {
    expect(datesIn('sáng nay (7-4)')).toEqual(['April 7']);
    expect(datesIn('Trận đấu cuối tuần (7-4)')).toEqual(['April 7']);
  });

  test('"ngày 3-5" is May 3, or the 3rd to the 5th', () => {
    expect(datesIn('ngày 3-5')).toEqual(['May 3|the 3rd to the 5th']);
  });

  test.each([
    '30 ngày',
    '3-5%',
    'tăng 5.6 điểm',
    'đạn 7.62 mm',
    '19/29 phiếu',
    'tiêm kích Su-24',
    'giai đoạn 2021-2025',
    'Quyết định 12/2024/QĐ-TTg',
    '3.500 km',
  ])('"%s" holds no date', (text) => {
    expect(datesIn(text)).toEqual([]);
  });

  test('a list before a date is one of days only after a word of time', () => {
    expect(readVietnameseDates('bắn hạ 20, 24/9 là ngày thứ hai')[0]?.text).toBe('24/9');
  });
});

describe('months', () => {
  test.each<[string, string[]]>([
    ['tháng 2/2022', ['February 2022']],
    ['tháng 2 năm 2022', ['February 2022']],
    ['tháng 9-2025', ['September 2025']],
    ['tháng 9.2025', ['September 2025']],
    ['từ 5/1943 đến 8/1943', ['May 1943', 'August 1943']],
    ['vào tháng 9', ['September']],
    ['Cách mạng tháng Mười', ['?October']],
    ['vào tháng mười một', ['November']],
    ['tháng 6-7/2025', ['June-July 2025']],
    ['trong tháng 6-7', ['June-July']],
    ['tháng 6 và 7/2025', ['June and July 2025']],
    ['các tháng 10, 11 và 12/2024', ['October, November and December 2024']],
    ['từ tháng 4 đến tháng 6', ['April|second quarter', 'June|second quarter']],
    ['từ tháng 10 đến hết tháng 12/2025', ['October|fourth quarter of 2025', 'December 2025|fourth quarter of 2025']],
    ['tháng 4-tháng 6', ['April|second quarter', 'June|second quarter']],
    ['tháng 4 đến 6/2025', ['April-June 2025|second quarter of 2025']],
    ['tháng 4 và 6/2025', ['April and June 2025']],
    [
      'các tháng 11, 12 và 1/2026',
      ['November 2025, December 2025 and January 2026|November, December and January 2026'],
    ],
    ['từ tháng 4 đến tháng 6, ngày 15/7', ['April|second quarter', 'June|second quarter', 'July 15']],
    ['tháng 6-7 và 15/8', ['June-July', 'Aug. 15']],
    ['tháng 3 và 2/2025', ['March and February 2025']],
    ['từ ngày 15 tháng 10 - 5 tháng 11', ['Oct. 15', 'Nov. 5']],
    ['tháng 1-3/2025', ['January-March 2025|first quarter of 2025']],
    ['từ tháng 10/2024 đến tháng 12/2025', ['October 2024', 'December 2025']],
    ['từ tháng 5 đến tháng 6', ['May', 'June']],
    ['tháng 4 và tháng 6', ['April', 'June']],
    ['tháng 9 và tháng 10', ['September', 'October']],
    ['tháng 6 và 7 tàu', ['June', '?July']],
    ['6 tháng 9 ngày', ['?September']],
    ['mỗi tháng 10 chiếc', ['?October']],
    ['trong tháng hai bên', ['?February']],
    ['tháng Giêng', ['?January']],
    ['Nghị quyết số 12/2024', ['?December 2024']],
    ['cuối tháng Tư', ['April']],
    ['giữa tháng Hai năm 2022', ['February 2022']],
    ['tháng mười hai năm 2024', ['December 2024']],
    ['tháng 11-2024', ['November 2024']],
    ['tháng 6, 7 và 8', ['June', '?July', '?August']],
  ])('"%s" is %j', (text, dates) => {
    expect(datesIn(text)).toEqual(dates);
  });

  test.each(['18 tháng', 'tháng này', 'tháng mới'])('"%s" names no month', (text) => {
    expect(datesIn(text)).toEqual([]);
  });
});

describe('weekdays, quarters, decades', () => {
  test.each<[string, string[]]>([
    ['hôm thứ Hai', ['Monday']],
    ['Thứ Bảy sẽ là', ['Saturday']],
    ['hôm Chủ nhật', ['Sunday']],
    ['vào thứ 4', ['Wednesday']],
    ['sáng thứ sáu', ['Friday']],
    ['thứ 2 tuần tới', ['Monday']],
    ['năm thứ 4', ['?Wednesday']],
    ['lần thứ ba', ['?Tuesday']],
    ['tháng thứ 3', ['?Tuesday']],
    ['Thứ hai, chúng tôi', ['?Monday']],
    ['đêm thứ hai', ['?Monday']],
    ['Chiến tranh Thế giới thứ Hai', ['?Monday']],
    ['Đêm nhạc Thứ Bảy', ['?Saturday']],
    ['quý II/2025', ['second quarter of 2025']],
    ['quý 4', ['fourth quarter']],
    ['quý ba năm 2024', ['third quarter of 2024']],
    ['thập niên 1980', ['1980s']],
    ['thập niên 30', ['1930s|2030s']],
    ['những năm 90 của thế kỷ trước', ['1990s|2090s']],
    ['thập kỷ 1970', ['1970s']],
    ['những năm thập niên 60', ['1960s|2060s']],
    ['đầu quý I năm 2025', ['first quarter of 2025']],
    ['quý bốn', ['fourth quarter']],
    ['quý 3-2025', ['third quarter of 2025']],
    ['chúa nhật', ['Sunday']],
    ['thứ bẩy tuần này', ['Saturday']],
  ])('"%s" is %j', (text, dates) => {
    expect(datesIn(text)).toEqual(dates);
  });

  test.each(['quý vị', 'những năm 2020, 2021', 'những năm 30 tuổi', 'thứ 34'])('"%s" is none of them', (text) => {
    expect(datesIn(text)).toEqual([]);
  });
});

test('dates come in the order of the text, each with its place', () => {
  const text = 'Hôm thứ Tư (24/9), Mỹ công bố kế hoạch cho tháng 10.';
  const found = readVietnameseDates(text);
  expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(['thứ Tư', '24/9', 'tháng 10']);
});

test.each<[string, string[]]>([
  ['đầu tháng Ba, Nga', ['tháng Ba']],
  ['trong tháng 6 và 7, Nga', ['tháng 6', '7']],
  ['các tháng 9, 10 và 11, Nga', ['tháng 9', '10', '11']],
  ['trong tháng 6-7/2025, Nga', ['tháng 6-7/2025']],
  ['bắn hạ 20, 22 và 24/9', ['24/9']],
  ['từ hôm 30/10 đến 2/11, Nga', ['30/10 đến 2/11']],
])('in "%s" the dates stand at %j', (text, places) => {
  expect(readVietnameseDates(text).map(({ start, end }) => text.slice(start, end))).toEqual(places);
  expect(readVietnameseDates(text).map((date) => date.text)).toEqual(places);
});
