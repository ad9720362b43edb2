import { describe, expect, test } from 'vitest';
import { checkDeeds } from '../../src/check/deeds.ts';
import { lines, pair, term } from './pair.ts';

const COUNTRIES = [
  term('Ba Lan', 'Poland', { category: 'country' }),
  term('Mỹ', 'U.S.', { category: 'country' }),
  term('Nga', 'Russia', { admitted: ['Russian'], category: 'country' }),
  term('Ấn Độ', 'India', { category: 'country' }),
];
const check = (source: string, target: string) => lines(checkDeeds(pair(source, target, { terms: COUNTRIES })));

describe('who did it to whom', () => {
  test.each([
    ['Pakistan cáo buộc Ấn Độ nã pháo trước.', 'Pakistan accused India of firing first.'],
    ['Pakistan cáo buộc Ấn Độ nã pháo trước.', 'India was accused by Pakistan of firing first.'],
    ['Pakistan cáo buộc Ấn Độ nã pháo trước.', 'India, accused by Pakistan of firing first, was silent.'],
    ['Ấn Độ bị Pakistan cáo buộc nã pháo trước.', 'Pakistan accused India of firing first.'],
    ['Đòn tấn công của Nga vào Ukraine gây mất điện.', 'The Russian attack on Ukraine cut the power.'],
    ['Ukraine nói tấn công là do Nga.', 'Ukraine said Russia attacked.'],
    [
      'Thứ trưởng Nga cảnh báo Moscow sẽ đáp trả Mỹ.',
      'The Russian deputy minister warned Moscow would respond to the U.S.',
    ],
    ['Nga tấn công Ukraine, Ukraine tấn công Nga.', 'Ukraine attacked Russia, and Russia attacked Ukraine.'],
    ['Nga tấn công Ukraine.', 'Ukraine reported a Russian attack by drones.'],
    ['Nga cáo buộc phương Tây.', 'Russia accused the West.'],
    ['Nga gặp Ukraine.', 'Ukraine met Russia.'],
    ['Nga tấn công Ukraine bằng 300 UAV.', 'Ukraine came under attack from Russia with 300 drones.'],
    ['Mỹ trừng phạt nhiều công ty Nga.', 'Several Russian companies face sanctions from the U.S.'],
    ['Ấn Độ cáo buộc Pakistan do thám.', 'Pakistan accused of spying in India'],
    ['Nga bắn hạ UAV Ukraine.', 'Ukrainian drones shot down over Russia'],
    ['Mỹ cảnh báo Ấn Độ.', 'India received a warning from the U.S.'],
    ['Ấn Độ mua tên lửa của Nga.', 'Russia will sell missiles to India.'],
    ['Ấn Độ mua tên lửa của Nga.', 'India bought missiles from Russia.'],
    ['Nga cung cấp tên lửa cho Ấn Độ.', 'India received missiles from Russia.'],
    ['Nga cung cấp tên lửa cho Ấn Độ.', 'Missiles were supplied to India by Russia.'],
    [
      'SBU bắt người làm gián điệp cho Nga, cáo buộc ông phá hoại Ukraine.',
      'Ukraine held a spy for Russia and accused him.',
    ],
    ['Ông bị Mỹ tước thị thực vì kêu gọi lính Nga.', 'Russia called on U.S. soldiers.'],
  ])('is right: %s → %s', (source, target) => {
    expect(check(source, target)).toEqual([]);
  });

  test.each([
    [
      'Pakistan cáo buộc Ấn Độ nã pháo trước.',
      'India accused Pakistan of firing first.',
      '"cáo buộc": Pakistan and Ấn Độ changed places; expected Pakistan to do it',
    ],
    [
      'Ấn Độ bị Pakistan cáo buộc nã pháo trước.',
      'India accused Pakistan of firing first.',
      '"cáo buộc": Pakistan and Ấn Độ changed places; expected Pakistan to do it',
    ],
    [
      'Pakistan cáo buộc Ấn Độ nã pháo trước.',
      'Pakistan was accused by India of firing first.',
      '"cáo buộc": Pakistan and Ấn Độ changed places; expected Pakistan to do it',
    ],
    [
      'Nga tấn công Ukraine trong đêm.',
      'Ukraine attacked Russia overnight.',
      '"tấn công": Nga and Ukraine changed places; expected Russia to do it',
    ],
    [
      'Ấn Độ mua tên lửa của Nga.',
      'India sold missiles to Russia.',
      '"mua" → "sold"; that is what others do with India',
    ],
    [
      'Ba Lan sẽ bán 14 tiêm kích MiG-29 cho Ukraine.',
      'Poland will buy 14 MiG-29 fighters from Ukraine.',
      '"bán" → "buy"; that is what others do with Poland',
    ],
    [
      'Ba Lan chuyển giao cho Ukraine 18 xe tăng.',
      'Ukraine handed 18 tanks over to Poland.',
      '"chuyển giao": Ba Lan and Ukraine changed places; expected Poland to do it',
    ],
    [
      'Pakistan cảm ơn Ấn Độ.',
      'India thanked Pakistan.',
      '"cảm ơn": Pakistan and Ấn Độ changed places; expected Pakistan to do it',
    ],
    [
      'Tàu Nga phun vòi rồng vào tàu Ukraine.',
      'A Ukrainian vessel fired a water cannon at a Russian ship.',
      '"phun vòi rồng": Nga and Ukraine changed places; expected Russia to do it',
    ],
  ])('is exchanged: %s → %s', (source, target, message) => {
    expect(check(source, target)).toEqual([`major ${message}`]);
  });
});
