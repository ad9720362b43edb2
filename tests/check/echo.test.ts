import { describe, expect, test } from 'vitest';
import { checkEcho } from '../../src/check/echo.ts';
import { lines, pair } from './pair.ts';

const SOURCE = 'Bà nhấn mạnh đây là một phần trong nỗ lực củng cố ngành công nghiệp quốc phòng Ukraine.';

describe('the source given back', () => {
  test.each([
    ['whole', SOURCE],
    ['without its marks of sentences', SOURCE.replace('.', '')],
    ['with a few English words', `She said: ${SOURCE}`],
  ])('is critical when it comes back %s', (_, target) => {
    expect(lines(checkEcho(pair(SOURCE, target)))).toEqual(['critical the source was given back; expected English']);
  });

  test('is not seen in a right translation', () => {
    const target = "She stressed that this is part of an effort to strengthen Ukraine's defense industry.";
    expect(checkEcho(pair(SOURCE, target))).toEqual([]);
  });

  test.each([
    ['Volodymyr Zelensky, Donald Trump, M777, F-16', 'Volodymyr Zelensky, Donald Trump, M777, F-16'],
    ['(Reuters, AP, AFP)', '(Reuters, AP, AFP)'],
  ])('is not seen in names and figures: %s', (source, target) => {
    expect(checkEcho(pair(source, target))).toEqual([]);
  });

  test('is not seen where a few words were left', () => {
    const target = 'She stressed that this is part of an effort to strengthen the công nghiệp quốc phòng of Ukraine.';
    expect(checkEcho(pair(SOURCE, target))).toEqual([]);
  });
});

test('an address with Vietnamese letters in it is no echo', () => {
  const source = 'Xem thêm tại https://vi.wikipedia.org/wiki/Tên_lửa hôm nay.';
  const target = 'See more at https://vi.wikipedia.org/wiki/Tên_lửa today.';
  const start = source.indexOf('https');
  expect(checkEcho(pair(source, target, { fixed: [{ start, end: source.indexOf(' hôm') }] }))).toEqual([]);
});
