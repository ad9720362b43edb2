import { describe, expect, test } from 'vitest';
import { checkOpposites } from '../../src/check/opposites.ts';
import { lines, pair } from './pair.ts';

const check = (source: string, target: string) => lines(checkOpposites(pair(source, target)));

describe('a word told as its contrary', () => {
  test.each([
    [
      'Việt Nam xuất siêu hơn 20 tỷ USD.',
      'Vietnam posted a trade deficit of over $20 billion.',
      '"xuất siêu" → "deficit"; expected a surplus',
    ],
    [
      'Trung Quốc siết xuất khẩu đất hiếm.',
      'China tightened imports of rare earths.',
      '"xuất khẩu" → "imports"; expected exports',
    ],
    ['Nga phong tỏa miền bắc Sumy.', 'Russia blockaded southern Sumy.', '"miền bắc" → "southern"; expected the north'],
    [
      'Khói bốc lên ở phía đông nam thành phố.',
      'Smoke rose in the southwest of the city.',
      '"phía đông nam" → "southwest"; expected the east',
    ],
    ['Ba binh sĩ thiệt mạng.', 'Three soldiers were wounded.', '"thiệt mạng" → "wounded"; expected the dead'],
    [
      'Đây là lần cuối cùng ông dự hội nghị.',
      'It was a summit that he attended for the first time.',
      '"lần cuối" → "for the first time"; expected the last time',
    ],
    [
      'Nổ xảy ra 20 phút trước khi đoàn xe đi qua.',
      'The blast came 20 minutes after the motorcade passed.',
      '"phút trước" → "minutes after"; expected earlier',
    ],
    [
      'Hamas thả con tin sau khi Israel rút quân.',
      'Hamas freed hostages before Israel pulled back.',
      '"sau khi" → "before"; expected after',
    ],
    [
      'Ba nước bỏ phiếu trắng.',
      'Three countries voted against it.',
      '"phiếu trắng" → "voted against"; expected to abstain',
    ],
    [
      'Hai cựu quan chức bị khởi tố.',
      'Two former officials were convicted.',
      '"khởi tố" → "convicted"; expected a charge',
    ],
    [
      'Tên lửa tầm xa rơi xuống biển.',
      'A short-range missile fell into the sea.',
      '"tầm xa" → "short-range"; expected long-range',
    ],
    [
      'Giá dầu tăng do lo ngại nguồn cung.',
      'Oil prices fell on worries about supply.',
      '"tăng" → "fell"; expected a rise',
    ],
    [
      'Lầu Năm Góc chưa xác nhận vụ việc.',
      'The Pentagon has not denied the incident.',
      '"xác nhận" → "denied"; expected to confirm',
    ],
    ['XUẤT KHẨU gạo tăng', 'Imports of rice rose', '"xuất khẩu" → "imports"; expected exports'],
    ['Ông chưa từng phản đối.', 'He always objected.', '"chưa từng" → "always"; expected never'],
    [
      'Ngoài Patriot, Đức gửi xe tăng.',
      'Instead of Patriots, Germany sent tanks.',
      '"ngoài" → "instead of"; expected in addition to',
    ],
    ['Trước 5h sáng, cảnh báo được phát.', 'A warning was given after 5 a.m.', '"trước" → "after"; expected before'],
  ])('is told: %s → %s', (source, target, message) => {
    expect(check(source, target).map((line) => line.replace(/^m\w+ /, ''))).toContain(message);
  });
});

describe('is right', () => {
  test.each([
    ['as it is', 'Việt Nam xuất siêu hơn 20 tỷ USD.', 'Vietnam posted a trade surplus of over $20 billion.'],
    ['where the source says both', 'Xuất khẩu tăng, nhập khẩu giảm.', 'Imports fell while shipments abroad rose.'],
    ['in other words', 'Giá dầu tăng mạnh, còn vàng đi ngang.', 'Oil is up sharply as gold failed to follow the fall.'],
    ['negated', 'Chiến dịch không thành công.', 'The campaign failed.'],
    ['where the word is another', 'Một xe tăng bị bắn cháy.', 'A tank fell silent, burning.'],
    ['where the word is another', 'Bán đảo Crimea bị tấn công.', 'The Crimean peninsula came under attack.'],
    [
      'where the negation is a part of a word',
      'Radar theo dõi không phận phía bắc.',
      'The radar watches the northern airspace.',
    ],
    ['a name', 'Hàn Quốc theo dõi phía bắc.', 'South Korea watches the area to the north.'],
    ['a name', 'Seoul theo dõi khu phi quân sự phía bắc.', 'South Korea watches the demilitarized zone.'],
    [
      'a month of its own',
      'Họ nhận mức lương mới vào tháng trước.',
      'They took the new pay last month after a strike.',
    ],
    ['in other words', 'Những chiếc cuối đã lên đường tới Bỉ.', 'The last of them departed for Belgium.'],
    ['neither', 'Kiev im lặng.', 'Kyiv was silent after the attack.'],
  ])('%s: %s → %s', (_, source, target) => {
    expect(check(source, target)).toEqual([]);
  });
});

test('sentence by sentence, where both sides have as many', () => {
  const source = 'Xuất khẩu tăng trong năm nay. Giá gạo không đổi.';
  expect(check(source, 'Imports rose this year. The price of rice for exports was unchanged.')).toEqual([
    'major "xuất khẩu" → "imports"; expected exports',
  ]);
  expect(check(source, 'Exports rose this year. The price of rice was unchanged.')).toEqual([]);
});

test('a source that says both anywhere leaves it open which of them moved', () => {
  const source = 'Xuất khẩu tăng trong quý I. Nhập khẩu không đổi.';
  expect(check(source, 'Imports rose in the first quarter. Exports were unchanged.')).toEqual([]);
});

test('what good English exchanges is minor', () => {
  expect(
    check('Hamas thả con tin sau khi Israel rút quân.', 'Hamas freed hostages before Israel pulled back.'),
  ).toEqual(['minor "sau khi" → "before"; expected after']);
  expect(check('Ba binh sĩ thiệt mạng.', 'Three soldiers were wounded.')[0]).toContain('major');
});

test.each([
  ['Lầu Năm Góc từ chối bình luận về thỏa thuận.', 'The Pentagon declined to comment on the agreement.'],
  ['Bạo lực ở Bờ Tây đe dọa Trung Đông.', 'Violence in the West Bank threatens the Middle East.'],
  ['Phía Tây Ban Nha kêu gọi kiềm chế ở Trung Đông.', 'Spain called for restraint in the Middle East.'],
  ['Tên lửa phá hủy đường băng.', 'The missile destroyed the runway, delaying flights.'],
  ['Tàu chiến neo ngoài khơi.', 'The warship anchored offshore instead of entering port.'],
  ['Vụ không kích lớn nhất khiến ít nhất 20 người chết.', 'The heaviest airstrike killed at least 20 people.'],
  ['Ông đối mặt án tù 10 năm với cáo buộc gián điệp.', 'He faces 10 years in prison on charges of espionage.'],
  ['Tên lửa do Triều Tiên phát triển rơi xuống biển.', 'A missile developed by North Korea fell into the sea.'],
  ['Đảng của ông mất đa số.', 'His party now leads a minority government.'],
  ['Thủ tướng Hungary gặp Chủ tịch Tập Cận Bình.', 'The Hungarian leader met President Xi Jinping.'],
])('is no contrary: %s', (source, target) => {
  expect(check(source, target)).toEqual([]);
});

test('whom something is lent to may stand between', () => {
  expect(check('EU cho Ukraine vay 90 tỷ euro.', 'The EU is lending Ukraine 90 billion euros.')).toEqual([]);
  expect(check('EU cho Ukraine vay 90 tỷ euro.', 'The EU is borrowing 90 billion euros from Ukraine.')).toHaveLength(1);
});
