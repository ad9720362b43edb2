import { describe, expect, test } from 'vitest';
import { checkEcho, isEcho } from '../../src/check/echo.ts';
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

test('is not translated', () => {
  expect(checkEcho(pair(SOURCE, SOURCE))).toEqual([
    {
      check: 'echo',
      category: 'accuracy/untranslated',
      severity: 'critical',
      message: 'the source was given back; expected English',
    },
  ]);
});

test.each([
  ['three words of five', 'Nga phóng tên lửa.', 'Missiles fired: phóng tên lửa', true],
  ['three words of six', 'Nga phóng tên lửa.', 'Missiles were fired: phóng tên lửa', false],
  ['names that keep their marks', 'Ông Phạm Minh Chính tới Đà Nẵng.', 'Phạm Minh Chính Đà Nẵng', false],
  ['Vietnamese of another text', 'Nga phóng tên lửa.', 'Mỹ không bình luận', false],
  ['marks that are put otherwise', 'Nga hoà giải với Mỹ về tên lửa.', 'Nga hòa giải với Mỹ về tên lửa.', true],
  ['no word', 'Nga phóng tên lửa.', '—', false],
])('is told by the share of words: %s', (_, source, target, isEchoed) => {
  expect(isEcho(pair(source, target))).toBe(isEchoed);
});
