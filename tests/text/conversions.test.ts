import { describe, expect, test } from 'vitest';
import { convertedFigures } from '../../src/text/conversions.ts';

function converted(source: string, target: string): { source: string[]; target: string[] } {
  const found = convertedFigures(source, target);
  const at = (text: string, starts: ReadonlySet<number>) =>
    [...starts].map((start) => /^[\d.,]+/.exec(text.slice(start))?.[0] ?? '');
  return { source: at(source, found.source), target: at(target, found.target) };
}

describe('one measure in two units', () => {
  test.each<[string, string, string[], string[]]>([
    ['tầm bắn 800 km', 'a range of 500 miles', ['800'], ['500']],
    ['cao 1,78 m', 'standing 5ft 10in tall', ['1,78'], ['5', '10']],
    ['cao 1,78 m', 'the 5-foot-10 center', ['1,78'], ['5', '10']],
    ['bay với vận tốc 160 km/h', 'flying at 100 mph', ['160'], ['100']],
    ['nhiệt độ 32 độ C', 'temperatures of 90F', ['32'], ['90']],
    ['tầm bắn 10 km', 'a range of 6 miles', ['10'], ['6']],
    ['cháy 100 ha', 'burned 250 acres', ['100'], ['250']],
    ['sâu 10.000 m', 'at 33,000 feet', ['10.000'], ['33,000']],
    ['nặng 45 kg', 'weighing 100 pounds', ['45'], ['100']],
  ])('%s is %s', (source, target, own, others) => {
    expect(converted(source, target)).toEqual({ source: own, target: others });
  });

  test.each([
    ['tầm bắn 800 km', 'a range of 600 miles'],
    ['tầm bắn 800 km', 'a range of 780 kilometers'],
    ['cao 1,78 m', 'standing 6ft 10in tall'],
    ['cao 1,78 m', 'standing 5ft 7in tall'],
    ['cách 1.000 km', '650 miles away'],
    ['nặng 5 tấn', 'weighing 5,200 kg'],
    ['nhiệt độ 38 độ C', 'a temperature of 102F'],
    ['ấm lên, tăng 2 độ C', 'warmed by 35.6 degrees Fahrenheit'],
    ['âm 20 độ C', 'minus 4 degrees Fahrenheit'],
    ['cách 100 km và 62 dặm', '62 miles away'],
    ['bay 100 km', 'flying at 62 mph'],
    ['nhiệt độ 32 độ C', 'temperatures of 80F'],
    ['trong 12 tháng', 'for 1 year'],
  ])('%s is no %s', (source, target) => {
    expect(converted(source, target)).toEqual({ source: [], target: [] });
  });
});

describe('what is told again in another unit', () => {
  test.each<[string, string[]]>([
    ['sâu gần 10.000 feet (hơn 3.000 mét)', ['3.000']],
    ['cao 6 feet 9 inch (khoảng 2,06 m)', ['2,06']],
    ['nặng 1.000 pound, tương đương 450 kg', ['450']],
    ['hai chỉ vàng (7,5 gam)', ['7,5']],
    ['tầm bắn 300 km (gấp đôi loại 150 km)', []],
    ['bay 300 km (trong 2 giờ)', []],
    ['dài 300 km, rộng 299 m', []],
    ['tầm bắn 300 km (500 dặm)', []],
  ])('%s', (text, again) => {
    expect(converted(text, '').source).toEqual(again);
  });
});
