import { expect, test } from 'vitest';
import { checkComparisons } from '../../src/check/comparisons.ts';
import { lines, pair } from './pair.ts';

test.each([
  [
    'Số UAV bị bắn hạ ít hơn tháng 7.',
    'More drones were shot down than in July.',
    'minor "ít hơn" → "more"; expected less',
  ],
  ['Lương thấp hơn mức trung bình.', 'Pay is higher than the average.', 'minor "thấp hơn" → "higher"; expected less'],
  [
    'Cử tri dưới 30 tuổi ủng hộ nhiều hơn.',
    'Voters under 30 are less supportive than those over 60.',
    'minor "nhiều hơn" → "less"; expected more',
  ],
  ['Thiệt hại cao hơn dự báo.', 'Damage was lower than forecast.', 'minor "cao hơn" → "lower"; expected more'],
  [
    'Chi phí thấp hơn khoảng bốn lần so với NATO.',
    'The cost is about four times as much as for NATO.',
    'minor "thấp hơn" → "times as much"; expected less',
  ],
  [
    'Mỹ và Nhật Bản khởi động cuộc tập trận với khoảng 14.000 quân.',
    'The United States and Japan began an exercise with about 14,000 troops, the largest ever held.',
    'minor "largest ever" does not stand in the source; expected no such claim',
  ],
])('a comparison that was turned is told: %s → %s', (source, target, found) => {
  expect(lines(checkComparisons(pair(source, target)))).toEqual([found]);
});

test.each([
  ['Số UAV bị bắn hạ ít hơn tháng 7.', 'Fewer drones were shot down than in July.'],
  ['Số UAV bị bắn hạ ít hơn tháng 7.', 'The number of drones shot down was below that of July.'],
  ['Thiệt hại cao hơn dự báo.', 'Damage exceeded forecasts.'],
  ['Thiệt hại không cao hơn năm ngoái.', 'Damage was no higher than last year.'],
  ['Thiệt hại không cao hơn năm ngoái.', 'Damage was lower than last year or about the same.'],
  ['Nga có nhiều xe tăng hơn nhưng chất lượng thấp hơn.', 'Russia has more tanks, but of lower quality.'],
  ['Quân đội sẽ dùng một phiên bản nhỏ hơn.', 'The army will use a more compact version.'],
  ['Tên lửa được bán với giá thấp hơn.', 'The missile is sold at a more affordable price.'],
  ['Nhiều sĩ quan cấp thấp hơn cũng bị bắt.', 'More junior officers were also arrested.'],
  ['Mức phạt cao hơn giúp giảm vi phạm.', 'Stiffer fines mean fewer violations.'],
  ['Chưa đầy một tháng sau, ông giữ chức vụ cao hơn.', 'Less than a month later, he was promoted.'],
  ['Cuộc tập trận lớn nhất từ trước tới nay bắt đầu.', 'The largest exercise ever has begun.'],
  ['Giá vàng lập đỉnh mới.', 'Gold hit an all-time high.'],
  ['Bà hiểu rõ hơn ai hết.', 'She knows better than anyone, and says less.'],
])('is right: %s → %s', (source, target) => {
  expect(checkComparisons(pair(source, target))).toEqual([]);
});
