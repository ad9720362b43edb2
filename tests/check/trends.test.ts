import { describe, expect, test } from 'vitest';
import { checkNumbers } from '../../src/check/numbers.ts';
import { lines, pair } from './pair.ts';

describe('a rise told as a fall', () => {
  test.each([
    [
      'Xuất khẩu chip giảm 12% so với cùng kỳ năm ngoái.',
      'Chip exports rose 12% from a year earlier.',
      '"12" goes the other way; expected a fall',
    ],
    [
      'Ngân sách quốc phòng tăng khoảng 5%.',
      'Defense spending fell by about 5%.',
      '"5" goes the other way; expected a rise',
    ],
    [
      'Na Uy nâng lãi suất cơ bản thêm 0,25 điểm phần trăm.',
      'Norway lowered its key rate by 0.25 percentage point.',
      '"0,25" goes the other way; expected a rise',
    ],
    ['Doanh thu tăng 5%.', 'Sales have shrunk by 5%.', '"5" goes the other way; expected a rise'],
    ['Giá vàng sụt hơn 40 USD.', 'Gold climbed more than $40.', '"40" goes the other way; expected a fall'],
  ])('is told: %s → %s', (source, target, message) => {
    expect(lines(checkNumbers(pair(source, target)))).toEqual([`major ${message}`]);
  });

  test.each([
    ['Xuất khẩu chip giảm 12%.', 'Chip exports fell 12%.'],
    ['Xuất khẩu chip giảm 12%.', 'Chip exports were down 12%.'],
    ['Xuất khẩu chip giảm 12%.', 'There was a 12% drop in chip exports.'],
    ['Xuất khẩu giảm 12%, nhập khẩu tăng 12%.', 'Imports rose 12% while exports fell 12%.'],
    ['Đội xe tăng xuống còn 500 chiếc.', 'The tank fleet shrank to 500.'],
    ['Tốc độ tăng trưởng GDP giảm xuống 5%.', 'GDP growth fell to 5%.'],
    ['Hạ viện Mỹ nâng trần nợ lên 41.000 tỷ USD.', 'The U.S. House raised the debt ceiling to $41 trillion.'],
    ['Đầu tư hạ tầng tăng lên 5 tỷ USD.', 'Infrastructure investment rose to $5 billion.'],
    ['Chi phí tăng cao làm lợi nhuận giảm 12%.', 'Rising costs reduced profit by 12%.'],
    ['Xuất khẩu mùa thu năm ngoái tăng 12%.', 'Exports last fall grew by 12%.'],
    ['IMF cắt dự báo tăng trưởng xuống 2,5%.', 'The IMF lowered its growth forecast to 2.5%.'],
    ['Số lính tăng cường xuống còn 500.', 'The number of reinforcements fell to 500.'],
    ['Ukraine bắn hạ 12 UAV.', 'Ukraine raised to 12 the number of drones it shot down.'],
    ['Chi phí tăng. Ông nói 12 nước đã ký.', 'Costs are up. He said the number fell to 12 countries that had signed.'],
  ])('is none: %s → %s', (source, target) => {
    expect(checkNumbers(pair(source, target))).toEqual([]);
  });
});
