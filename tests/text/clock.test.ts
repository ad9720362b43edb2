import { describe, expect, test } from 'vitest';
import { type ClockTime, writeTime } from '../../src/text/clock.ts';
import { readEnglishTimes } from '../../src/text/english-times.ts';
import { readVietnameseTimes } from '../../src/text/vietnamese-times.ts';

/** Each time as the house style writes it, with a question mark where it may be none. */
const write = (times: readonly ClockTime[]) =>
  times.map(({ certain, minutes }) => `${certain ? '' : '?'}${minutes.map(writeTime).join('|')}`);

describe('Vietnamese times', () => {
  test.each<[string, string[]]>([
    ['lúc 21h', ['9 p.m.']],
    ['lúc 9h30', ['9:30 a.m.']],
    ['lúc 9g30', ['9:30 a.m.']],
    ['15 giờ 30 phút ngày 3/5', ['3:30 p.m.']],
    ['6h sáng', ['6 a.m.']],
    ['4 giờ chiều', ['4 p.m.']],
    ['16h chiều', ['4 p.m.']],
    ['11 giờ trưa', ['11 a.m.']],
    ['1 giờ trưa', ['1 p.m.']],
    ['12h trưa', ['noon']],
    ['2 giờ đêm', ['2 a.m.']],
    ['11 giờ đêm', ['11 p.m.']],
    ['12 giờ đêm', ['midnight']],
    ['12 giờ khuya', ['midnight']],
    ['12 giờ tối', ['noon|midnight']],
    ['lúc 7 giờ kém 15', ['6:45 a.m.|6:45 p.m.']],
    ['7 giờ rưỡi tối', ['7:30 p.m.']],
    ['0h ngày 1/10', ['midnight']],
    ['24h ngày 30/9', ['midnight']],
    ['khoảng 19:30 giờ Anh', ['7:30 p.m.']],
    ['7.55 giờ sáng', ['7:55 a.m.']],
    ['từ 8h đến 17h', ['8 a.m.', '5 p.m.']],
    ['đến 18h cùng ngày', ['6 p.m.']],
    ['từ 21-23h', ['9 p.m.', '11 p.m.']],
    ['tối 3/5, khoảng 7h30', ['7:30 a.m.|7:30 p.m.']],
    ['lúc 2 giờ', ['2 a.m.|2 p.m.']],
    ['9h30 tối', ['9:30 p.m.']],
    ['12h chiều', ['noon']],
    ['12h30 trưa', ['12:30 p.m.']],
    ['12h sáng', ['midnight']],
    ['10h trưa', ['10 a.m.']],
    ['5 giờ đêm', ['5 a.m.']],
    ['6 giờ đêm', ['6 p.m.']],
    ['lúc 13h chiều', ['1 p.m.']],
    ['lúc 7 giờ kém 5 sáng', ['6:55 a.m.']],
    ['8-10h sáng', ['8 a.m.', '10 a.m.']],
  ])('"%s" is %j', (text, times) => {
    expect(write(readVietnameseTimes(text))).toEqual(times);
  });

  test.each<[string, string[]]>([
    ['trong 24h qua', ['?midnight']],
    ['sau 3 giờ', ['?3 a.m.|3 p.m.']],
    ['kéo dài 3h30 phút', ['?3:30 a.m.']],
  ])('"%s" is a length: %j', (text, times) => {
    expect(write(readVietnameseTimes(text))).toEqual(times);
  });

  test.each(['48 giờ', '900 km/h', 'tỷ số 4:0', 'tăng 7.55%', '5 hải lý'])('"%s" holds no time', (text) => {
    expect(readVietnameseTimes(text)).toEqual([]);
  });
});

describe('English times', () => {
  test.each<[string, string[]]>([
    ['9 p.m.', ['9 p.m.']],
    ['9:30 a.m. Wednesday', ['9:30 a.m.']],
    ['7.55am', ['7:55 a.m.']],
    ['12 a.m.', ['midnight']],
    ['12:30 p.m.', ['12:30 p.m.']],
    ['9-11 p.m.', ['9 a.m.|9 p.m.', '11 p.m.']],
    ['21:00', ['?9 p.m.']],
    ['9:30', ['?9:30 a.m.|9:30 p.m.']],
    ['1430 GMT', ['?2:30 p.m.']],
    ["9 o'clock", ['?9 a.m.|9 p.m.']],
    ['at 7 tonight', ['?7 a.m.|7 p.m.']],
    ['noon', ['?noon']],
    ['midnight', ['?midnight']],
  ])('"%s" is %j', (text, times) => {
    expect(write(readEnglishTimes(text))).toEqual(times);
  });

  test.each(['I am 10', '2010 troops', 'the 10 amendments', 'Psalm 119:105'])('"%s" holds no time', (text) => {
    expect(readEnglishTimes(text)).toEqual([]);
  });
});
