import { describe, expect, test } from 'vitest';
import { readVietnameseNumbers } from '../../src/text/vietnamese-numbers.ts';

/** Every reading of every figure that must have a counterpart. */
const figuresIn = (text: string) =>
  readVietnameseNumbers(text)
    .filter(({ figure }) => figure)
    .map(({ values }) => values);
/** The first reading of each. */
const valuesIn = (text: string) => figuresIn(text).map(([value]) => value);
const evidenceIn = (text: string) =>
  readVietnameseNumbers(text)
    .filter(({ figure }) => !figure)
    .map(({ values }) => values[0]);

describe('separators', () => {
  test.each<[string, number[]]>([
    ['tầm bắn 2.000 km', [2000]],
    ['41.947 binh sĩ', [41947]],
    ['1.234.567 người', [1234567]],
    ['tăng 3,5%', [3.5]],
    ['1.250,5 tấn', [1250.5]],
    ['đạn 7,62 mm', [7.62]],
    ['hơn 2.000km', [2000]],
  ])('reads "%s" as %j', (text, values) => {
    expect(valuesIn(text)).toEqual(values);
  });

  test.each<[string, number[]]>([
    ['đạn 5.56 mm', [5.56]],
    ['1,500.75 USD', [1500.75]],
    ['1,234,567 người', [1234567]],
    ['1.5 tỷ USD', [1.5e9]],
  ])('reads the English-style figure in "%s" as %j', (text, values) => {
    expect(valuesIn(text)).toEqual(values);
  });

  test('"10,000 quân" may be 10 or, written the English way, 10,000', () => {
    expect(figuresIn('10,000 quân')).toEqual([[10, 10000]]);
  });

  test('an address of numbers is several figures', () => {
    expect(valuesIn('máy chủ 192.168.1.1')).toEqual([192, 168, 1, 1]);
  });
});

describe('scales', () => {
  test.each<[string, number[]]>([
    ['5 nghìn quân', [5000]],
    ['5 ngàn quân', [5000]],
    ['2 vạn quân', [20000]],
    ['1,5 triệu USD', [1.5e6]],
    ['150 tỷ euro', [150e9]],
    ['1,5 tỉ USD', [1.5e9]],
    ['2.718 tỷ USD', [2.718e12]],
    ['2.000 tỷ đồng', [2e12]],
    ['1,2 nghìn tỷ đồng', [1.2e12]],
    ['100 nghìn tỷ đồng', [100e12]],
    ['50 triệu tỷ đồng', [50e15]],
    ['3 tỷ rưỡi', [3.5e9]],
    ['1 triệu rưỡi', [1.5e6]],
    ['1 triệu 200 nghìn', [1.2e6]],
    ['1 tỷ 200 triệu 300 nghìn', [1_200_300_000]],
    ['1,1 tỷ USD', [1.1e9]],
  ])('reads "%s" as %j', (text, values) => {
    expect(valuesIn(text)).toEqual(values);
  });

  test('figures that a comma parts are not added up', () => {
    expect(valuesIn('1 triệu, 200 nghìn')).toEqual([1e6, 200e3]);
  });

  test('a figure joined to its scale is quoted whole', () => {
    expect(readVietnameseNumbers('gần 1 triệu 200 nghìn USD').map(({ text }) => text)).toEqual(['1 triệu 200 nghìn']);
  });
});

describe('ranges', () => {
  test.each<[string, number[]]>([
    ['25-40 km', [25, 40]],
    ['47–49 tấn', [47, 49]],
    ['5.500 - 8.000 quân', [5500, 8000]],
    ['300.000 đến 500.000 quân', [300e3, 500e3]],
    ['3,5-4 tỷ USD', [3.5, 4e9]],
  ])('reads both ends of "%s": %j', (text, values) => {
    expect(valuesIn(text)).toEqual(values);
  });
});

describe('dates', () => {
  test.each<[string, number[]]>([
    ['ngày 24/9', [24, 9]],
    ['hôm 24-9', [24, 9]],
    ['24/9/2025', [24, 9, 2025]],
    ['ngày 24 tháng 9 năm 2025', [24, 9, 2025]],
    ['tháng 2/2022', [2, 2022]],
    ['đêm 8 rạng sáng 9/6', [8, 9, 6]],
    ['ngày 1/3/2025', [3, 2025]],
  ])('reads the parts of "%s": %j', (text, values) => {
    expect(valuesIn(text)).toEqual(expect.arrayContaining(values));
  });

  test.each<[string, number[]]>([
    ['ngày 24.9', [24, 9]],
    ['hôm 24.9.', [24, 9]],
    ['tối 5.10', [5, 10]],
    ['hôm 24.9.2025', [24, 9, 2025]],
  ])('reads "%s" as a date with full stops: %j', (text, values) => {
    expect(valuesIn(text)).toEqual(values);
  });

  test('"24.9" without a word of time before it is a decimal', () => {
    expect(valuesIn('tăng 24.9%')).toEqual([24.9]);
  });

  test('the 1 of "1/3" need not stand: English writes "one-third"', () => {
    expect(evidenceIn('1/3 lãnh thổ')).toEqual([1]);
  });

  test('both figures of "2/3" must stand', () => {
    expect(valuesIn('2/3 lãnh thổ')).toEqual([2, 3]);
  });
});

describe('times', () => {
  test.each<[string, number[][]]>([
    ['9h30', [[9], [30]]],
    ['21h', [[21]]],
    ['15 giờ 30 phút', [[15], [30]]],
    ['16h chiều', [[16]]],
    ['17:30', [[17], [30]]],
    ['05:00 giờ', [[5]]],
    ['48 giờ', [[48]]],
  ])('reads "%s" with every way to write it: %j', (text, figures) => {
    expect(figuresIn(text)).toEqual(figures);
  });

  test.each(['0h ngày mai', '24h đêm nay'])('"%s" may be written as 12 a.m.', (text) => {
    expect(figuresIn(text)[0]).toContain(12);
  });

  test('"100 giờ" is a length, no time of day', () => {
    expect(figuresIn('100 giờ')).toEqual([[100]]);
  });

  test('"tỷ lệ 2:1" is no time', () => {
    expect(valuesIn('theo tỷ lệ 2:1')).toEqual([2, 1]);
  });
});

describe('designations', () => {
  test.each([
    'lựu pháo M777',
    'tiêm kích F-16',
    'tiêm kích Su-30MK2',
    'tên lửa Kh-101',
    'radar AN/FPS-117',
    'tên lửa 9M730 Burevestnik',
    'mạng 5G',
    'nhóm G7',
  ])('"%s" holds no figure', (text) => {
    expect(readVietnameseNumbers(text)).toEqual([]);
  });

  test.each<[string, number]>([
    ['pháo 155mm', 155],
    ['lữ đoàn số 36', 36],
    ['súng 12,7mm', 12.7],
  ])('"%s" holds the figure %d', (text, value) => {
    expect(valuesIn(text)).toEqual([value]);
  });
});

describe('number words', () => {
  test.each<[string, number]>([
    ['hai mươi triệu', 20e6],
    ['hai mươi lăm', 25],
    ['hai mươi mốt', 21],
    ['ba trăm nghìn', 300e3],
    ['một trăm linh năm', 105],
    ['một triệu hai trăm nghìn', 1.2e6],
    ['hai tỷ rưỡi', 2.5e9],
    ['một nghìn tỷ rưỡi', 1.5e12],
    ['hai trăm tỷ rưỡi', 200.5e9],
    ['một triệu tỷ rưỡi', 1.5e15],
    ['hai nghìn năm trăm tỷ', 2.5e12],
    ['một nghìn tỷ hai trăm triệu', 1_000_200_000_000],
    ['hai trăm nghìn năm trăm', 200_500],
    ['một tỷ hai trăm triệu', 1.2e9],
    ['nửa triệu người', 500e3],
    ['mười hai tàu', 12],
  ])('"%s" is long enough to be meant as the figure %d', (text, value) => {
    expect(valuesIn(text)).toEqual([value]);
  });

  test.each<[string, number]>([
    ['hai tàu ngầm', 2],
    ['năm nay', 5],
    ['hàng trăm xe tăng', 100],
    ['hàng chục nghìn người', 10000],
  ])('"%s" is only evidence of %d', (text, value) => {
    expect([valuesIn(text), evidenceIn(text)]).toEqual([[], [value]]);
  });

  test('"hai" inside a longer syllable is no number', () => {
    expect(readVietnameseNumbers('khai hoả, thai nhi, nhai')).toEqual([]);
  });
});

test('figures come in the order of the text', () => {
  expect(valuesIn('Ngày 24/9, Nga phóng 41 tên lửa và 150 UAV, tầm bắn 2.000 km')).toEqual([24, 9, 41, 150, 2000]);
});

test('a text without a figure has none', () => {
  expect(readVietnameseNumbers('Quân đội Ukraine rút lui.')).toEqual([]);
});

describe('words that only look like a part of a figure', () => {
  test.each<[string, number[]]>([
    ['ngày 24/9 triệu tập đại sứ', [24, 9]],
    ['năm 2024 tỷ lệ ủng hộ tăng', [2024]],
    ['năm 2024 Mỹ triệu hồi đại sứ', [2024]],
    ['3 tỷ phú bị trừng phạt', [3]],
    ['quý II/2025', [2025]],
    ['2 tỷ-3 tỷ USD', [2e9, 3e9]],
    ['từ ngày 22 - 24.9', [22, 24, 9]],
    ['hôm qua (24.9)', [24, 9]],
    ['20 000 quân', [20000]],
  ])('"%s" is read as %j', (text, values) => {
    expect(valuesIn(text)).toEqual(values);
  });

  test.each<[string, number]>([
    ['một tỷ lệ cao', 1],
    ['hai năm qua', 2],
    ['mười năm qua', 10],
    ['đầu tư nghìn tỷ', 1e12],
  ])('"%s" is evidence of %d', (text, value) => {
    expect(evidenceIn(text)[0]).toBe(value);
  });
});

describe('long number words', () => {
  test.each<[string, number]>([
    ['ba trăm năm mươi', 350],
    ['một trăm hai mươi nghìn', 120_000],
    ['một nghìn chín trăm bốn mươi lăm', 1945],
    ['hai nghìn không trăm hai mươi lăm', 2025],
    ['một triệu năm trăm nghìn', 1_500_000],
    ['ba mươi năm', 30],
  ])('"%s" is %d', (text, value) => {
    expect(valuesIn(text)).toEqual([value]);
  });
});

test('a half stands behind what is counted', () => {
  expect(figuresIn('5 tiếng rưỡi')).toEqual([[5.5, 5]]);
  expect(readVietnameseNumbers('hai tiếng rưỡi').map(({ values }) => values)).toEqual([[2.5, 2], [30], [0.5]]);
});

test('"3 năm rưỡi" is three and a half, or three and months', () => {
  expect(figuresIn('3 năm rưỡi')).toEqual([[3.5, 3]]);
});

describe('what may come in another unit', () => {
  test.each<[string, number]>([
    ['hai năm', 24],
    ['3 ngày', 72],
    ['hai tuần', 14],
  ])('"%s" is evidence of %d smaller ones', (text, value) => {
    expect(evidenceIn(text)).toContain(value);
  });

  test.each<[string, number[]]>([
    ['2 thập niên', [2, 20]],
    ['3 thế kỷ', [3, 300]],
    ['2 tạ thuốc nổ', [2, 200]],
    ['2 giờ rưỡi', [2, 2.5]],
    ['1/2 lãnh thổ', [2, 0.5]],
  ])('"%s" is one of %j', (text, values) => {
    expect(figuresIn(text)).toEqual([values]);
  });

  test('the half of "2 giờ rưỡi" may be 30 minutes', () => {
    expect(evidenceIn('2 giờ rưỡi')).toEqual([30]);
  });

  test.each(['11/2', '1/2/2025'])('"%s" is no half', (text) => {
    expect(figuresIn(text).flat()).not.toContain(0.5);
  });
});

describe('where a figure stands', () => {
  test.each<[string, string]>([
    ['gần 2.000 km', '2.000'],
    ['vay 150 tỷ euro', '150 tỷ'],
    ['trong hai năm qua', 'hai'],
    ['trong hai mươi năm qua', 'hai mươi'],
    ['đầu tư nghìn tỷ', 'nghìn tỷ'],
    ['1 triệu 200 nghìn người', '1 triệu 200 nghìn'],
  ])('in "%s" it is "%s"', (text, figure) => {
    const [found] = readVietnameseNumbers(text);
    expect([found?.text, text.slice(found?.start, found?.end)]).toEqual([figure, figure]);
  });
});

test('a figure may be joined to its currency or unit', () => {
  expect(valuesIn('giá 500USD, công suất 40MW')).toEqual([500, 40]);
});

describe('words behind and before the digits', () => {
  test.each<[string, number]>([
    ['ba triệu rưỡi dân', 3.5e6],
    ['hai vạn rưỡi quân', 25_000],
    ['một nghìn rưỡi binh sĩ', 1500],
    ['hai mươi năm rưỡi', 20.5],
    ['nửa triệu người', 500_000],
    ['một trăm linh năm chiếc', 105],
    ['hai trăm lẻ năm chiếc', 205],
    ['mười lăm nghìn quân', 15_000],
    ['hai mươi mốt chiếc', 21],
    ['bốn mươi tư chiếc', 44],
    ['một tỷ hai trăm triệu ba trăm nghìn', 1_200_300_000],
  ])('"%s" is %d', (text, value) => {
    expect(valuesIn(text)).toEqual([value]);
  });

  test.each<[string, number]>([
    ['hôm thứ Tư', 4],
    ['ba rưỡi', 3.5],
    ['năm rưỡi', 5.5],
    ['Hai năm rưỡi', 2.5],
  ])('"%s" is evidence of %d', (text, value) => {
    expect(evidenceIn(text)[0]).toBe(value);
  });

  test.each<[string, number[]]>([
    ['2 tuần rưỡi', [2.5, 2]],
    ['1 tháng rưỡi', [1.5, 1]],
    ['một chục tàu', [10, 12]],
  ])('"%s" is one of %j', (text, values) => {
    expect(figuresIn(text)).toEqual([values]);
  });

  test.each<[string, string]>([
    ['tổng vốn đầu tư nghìn tỷ đồng', 'nghìn tỷ'],
    ['suốt hai mươi năm rưỡi', 'hai mươi'],
    ['đã có ba triệu rưỡi người', 'ba triệu rưỡi'],
  ])('in "%s" the first stands at "%s"', (text, figure) => {
    const [found] = readVietnameseNumbers(text);
    expect([found?.text, text.slice(found?.start, found?.end)]).toEqual([figure, figure]);
  });
});
