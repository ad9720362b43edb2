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
