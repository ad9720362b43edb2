import { describe, expect, test } from 'vitest';
import { checkRoutes } from '../../src/check/routes.ts';
import { lines, pair } from './pair.ts';

test.each([
  [
    'Hàng nghìn người tị nạn Sudan đã vượt biên sang Chad.',
    'Thousands of Sudanese refugees have crossed from Chad.',
    'major "from Chad" is where it goes to in the source; expected "to"',
  ],
  [
    'Máy bay H-6 bay từ biển Hoa Đông sang Thái Bình Dương.',
    'H-6 bombers flew from the Pacific to the East China Sea.',
    'major "from Pacific" is where it goes to in the source; expected "to"',
  ],
  [
    'Đan Mạch sẽ nhận từ Hàn Quốc lô đạn pháo đầu tiên.',
    'South Korea will receive its first batch of shells from Denmark.',
    'major "from Denmark"; expected from "Hàn Quốc"',
  ],
  [
    'Mỹ phê duyệt bán 200 tên lửa sang Đan Mạch.',
    'The United States approved buying 200 missiles from Denmark.',
    'major "from Denmark" is where it goes to in the source; expected "to"',
  ],
])('%s → %s', (source, target, expected) => {
  expect(lines(checkRoutes(pair(source, target)))).toEqual([expected]);
});

describe('right', () => {
  test.each([
    ['Nga mua UAV từ Iran.', 'Iran sold drones to Russia.'],
    ['Nga mua UAV từ Iran.', 'Russia bought drones from Iran.'],
    ['Hơn một triệu người từ Sudan chạy sang Chad.', 'Chad has taken in more than a million people from Sudan.'],
    ['Đoàn tàu chạy từ Ba Lan đến Ukraine.', 'The train runs to Ukraine from Poland.'],
    ['Từ năm 2022, Đức đã gửi 18 xe tăng tới Ukraine.', 'Germany has sent 18 tanks to Ukraine since 2022.'],
    ['Người đến từ Syria được đưa về Đức.', 'Those who came from Syria were taken back to Germany.'],
    ['Pháp từ chối rút quân khỏi Mali.', 'France refused to withdraw its troops from Mali.'],
    ['Chuyến bay tới Nga quay đầu.', 'The flight to Russia from Turkey turned back.'],
  ])('%s → %s', (source, target) => {
    expect(checkRoutes(pair(source, target))).toEqual([]);
  });
});
