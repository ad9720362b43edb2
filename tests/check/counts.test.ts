import { describe, expect, test } from 'vitest';
import { checkCounts } from '../../src/check/counts.ts';
import { lines, pair } from './pair.ts';

describe('right counts', () => {
  test.each([
    ['Nga mất hai trực thăng trong vụ tấn công.', 'Russia lost two helicopters in the attack.'],
    ['Hai bên sẽ gặp lại nhau.', 'Both sides will meet again.'],
    ['Hai nước ký ba thỏa thuận.', 'The two countries signed three agreements.'],
    [
      'Cuộc họp diễn ra vào thứ hai với năm nước tham dự.',
      'The meeting took place on Monday with five countries attending.',
    ],
    ['Hai mươi lăm tàu chiến tham gia.', 'Twenty-five warships took part.'],
    ['Mười hai nghị sĩ bỏ phiếu chống.', 'Twelve lawmakers voted against it.'],
    ['Ông gặp ba vị tướng.', 'He met with the generals.'],
    ['Quân đội đưa thêm xe tới hai đầu cầu.', 'The army sent four more vehicles to both ends of the bridge.'],
    [
      'Ông Nowak, ông Kowalski, ông Lis và ông Wrona cùng đi. Ông Nowak và ông Lis là bạn cũ, hai nghị sĩ này từng học ở Paris.',
      'The four — Nowak, Kowalski, Lis and Wrona — went together. Nowak and Lis are old friends who studied in Paris.',
    ],
    ['Ba mẹ ông sống ở hai thành phố khác nhau.', 'His parents live in two different cities.'],
    // The figure of a date or a time is no count.
    ['Hai tàu rời cảng ngày 2/9. Giới chức xác nhận.', 'Two ships left port three days ago. Officials confirmed it.'],
    [
      'Hai tàu rời cảng lúc 2h. Giới chức xác nhận.',
      'Two ships left port at night, with three boats. Officials confirmed it.',
    ],
    // Moved to the next sentence.
    ['Hai tàu rời cảng. Ba máy bay hộ tống.', 'Three planes flew escort. Two ships left port.'],
  ])('stays silent: %s', (source, target) => {
    expect(checkCounts(pair(source, target))).toEqual([]);
  });
});

describe('wrong counts', () => {
  test.each([
    [
      'Nga mất hai trực thăng trong vụ tấn công.',
      'Russia lost nine helicopters in the attack.',
      '"hai" → "nine"; expected "two"',
    ],
    ['Hai nước ký ba thỏa thuận.', 'The two countries signed four agreements.', '"ba" → "four"; expected "three"'],
    [
      'Hai nước này đã mất bốn tàu chiến và một tàu ngầm.',
      'The two countries lost six warships and a submarine.',
      '"bốn" → "six"; expected "four"',
    ],
    ['Bốn binh sĩ bị thương ngày 3/5.', 'Six soldiers were wounded on May 3.', '"Bốn" → "Six"; expected "four"'],
    [
      'Giao tranh nổ ra ở biên giới. Bốn binh sĩ bị thương.',
      'Fighting broke out on the border. Six soldiers were wounded.',
      '"Bốn" → "Six"; expected "four"',
    ],
  ])('are flagged: %s', (source, target, message) => {
    expect(lines(checkCounts(pair(source, target)))).toEqual([`major ${message}`]);
  });
});

describe('what counts without a number word', () => {
  test.each([
    ['a pair', 'Ba tàu hộ tống một cặp tàu chở dầu.', 'The ships escorted two tankers.'],
    ['a double', 'Ba tàu tham gia cuộc tập trận đôi.', 'The ships took part in two drills.'],
    ['both sides', 'Ba tàu hộ tống đoàn song phương.', 'The ships escorted the two delegations.'],
    ['five', 'Ba tàu hộ tống năm tàu chở dầu.', 'The ships escorted five tankers.'],
    ['a figure', 'Ba tàu hộ tống 2 tàu chở dầu.', 'The ships escorted two tankers.'],
    ['a figure in English', 'Ba tàu hộ tống hai tàu chở dầu.', 'The 3 ships escorted two tankers and four boats.'],
    ['both, in English', 'Hai tàu rời cảng.', 'Both ships left port in nine hours.'],
    ['a couple', 'Hai tàu rời cảng.', 'A couple of ships left port in nine hours.'],
    ['twins', 'Hai tháp bị sập.', 'The twin towers fell in nine hours.'],
    ['half', 'Hai phe im lặng.', 'Half were silent for nine hours.'],
    [
      'those who are named again',
      'Ông Lis và ông Nowak đến. Hai nghị sĩ này từ chức.',
      'Lis and Nowak came. They quit after six years.',
    ],
  ])('is %s: %s → %s', (_, source, target) => {
    expect(checkCounts(pair(source, target))).toEqual([]);
  });

  test('does not hide another one that is wrong', () => {
    expect(checkCounts(pair('Ba tàu hộ tống một cặp tàu chở dầu.', 'Four ships escorted two tankers.'))).toEqual([
      {
        check: 'counts',
        category: 'accuracy/mistranslation',
        severity: 'major',
        message: '"Ba" → "Four"; expected "three"',
      },
    ]);
  });
});

test.each([
  ['Sáu tàu rời cảng.', 'Seven ships left port.', '"Sáu" → "Seven"; expected "six"'],
  ['Bảy tàu rời cảng.', 'Eight ships left port.', '"Bảy" → "Eight"; expected "seven"'],
  ['Tám tàu rời cảng.', 'TEN ships left port.', '"Tám" → "TEN"; expected "eight"'],
  ['Chín tàu rời cảng.', 'Eleven ships left port.', '"Chín" → "Eleven"; expected "nine"'],
  ['Mười tàu rời cảng.', 'Twelve ships left port.', '"Mười" → "Twelve"; expected "ten"'],
  ['Bốn tàu hộ tống bốn tàu khác.', 'Four ships escorted five others.', '"Bốn" → "five"; expected "four"'],
])('each number has its word: %s → %s', (source, target, message) => {
  expect(lines(checkCounts(pair(source, target)))).toEqual([`major ${message}`]);
});

test.each([
  ['ordinals', 'Vụ thứ hai xảy ra ở Kiev.', 'The next attack came nine hours later in Kyiv.'],
  ['tens', 'Hai mươi tàu rời cảng.', 'The ships left port in nine hours.'],
  ['hundreds', 'Hai trăm tàu rời cảng.', 'The ships left port in nine hours.'],
  ['parents', 'Ba mẹ ông từ chức.', 'His parents quit after nine years.'],
  ['Poland', 'Ba Lan mua tiêm kích cho không quân và hải quân.', 'Poland is buying jets for its two services.'],
  ['a name', 'Trung tướng Hai Lúa từ chức.', 'Lt. Gen. Hai Lua quit after nine years.'],
])('%s are counted elsewhere, or not at all: %s → %s', (_, source, target) => {
  expect(checkCounts(pair(source, target))).toEqual([]);
});

test('a measure in another unit is no other count', () => {
  expect(checkCounts(pair('Không ai ngồi cách anh dưới ba mét.', 'Nobody would sit within ten feet of him.'))).toEqual(
    [],
  );
  expect(
    checkCounts(pair('Không ai ngồi cách anh dưới ba mét.', 'Nobody would sit within five meters of him.')),
  ).toHaveLength(1);
});

test('parts are no counts', () => {
  const source = 'Khoảng hai phần ba số bệnh viện thiếu y tá.';
  expect(checkCounts(pair(source, 'About two-thirds of two hospitals lack nurses.'))).toEqual([]);
});
