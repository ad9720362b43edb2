import { expect, test } from 'vitest';
import { checkCaption } from '../../src/check/caption.ts';
import { lines, pair } from './pair.ts';

test.each([
  [
    'Đạn pháo M777 Mỹ cung cấp cho Ukraine (Ảnh: Reuters).',
    'M777 howitzer shells supplied to Ukraine by the U.S.',
    'minor the credit "Ảnh: Reuters" is lost; expected (Photo: Reuters)',
  ],
  [
    'Đạn pháo M777 Mỹ cung cấp cho Ukraine (Ảnh: Reuters).',
    'M777 howitzer shells supplied to Ukraine by the U.S. (Photo)',
    'minor the credit "Ảnh: Reuters" is lost; expected (Photo: Reuters)',
  ],
  [
    'Binh sĩ Nga ở Donetsk. Ảnh: AFP',
    'Russian soldiers in Donetsk. Photo: Reuters',
    'major "Ảnh: AFP" became Reuters; expected (Photo: AFP)',
  ],
  [
    'Tàu sân bay Sơn Đông (Nguồn: Tân Hoa xã)',
    'The aircraft carrier Shandong (Source: Global Times)',
    'minor the credit "Nguồn: Tân Hoa xã" is lost; expected (Source: Xinhua)',
  ],
  [
    'Tên lửa Kinzhal rời bệ phóng (Ảnh: AFP, Reuters)',
    'A Kinzhal missile leaves its launcher',
    'minor the credit "Ảnh: AFP, Reuters" is lost; expected (Photo: AFP, Reuters)',
  ],
  [
    'Tên lửa Kinzhal (Ảnh minh họa)',
    'A Kinzhal missile',
    'minor the credit "Ảnh minh họa" is lost; expected (Illustrative photo)',
  ],
  [
    'Các hướng tiến công của Nga (Đồ họa: ISW)',
    'Axes of the Russian advance',
    'minor the credit "Đồ họa: ISW" is lost; expected (Graphic: ISW)',
  ],
  [
    'Khoảnh khắc UAV lao xuống Kiev (Video: Telegram)',
    'The moment a drone dives on Kyiv',
    'minor the credit "Video: Telegram" is lost; expected (Video: Telegram)',
  ],
  [
    'Lễ ký kết tại Hà Nội - Ảnh: TTXVN',
    'The signing ceremony in Hanoi',
    'minor the credit "Ảnh: TTXVN" is lost; expected (Photo: VNA)',
  ],
  [
    'Tiêm kích Su-35 (Ảnh: Bộ Quốc phòng Nga)',
    'A Su-35 fighter jet',
    'minor the credit "Ảnh: Bộ Quốc phòng Nga" is lost; expected (Photo: Defense Ministry)',
  ],
])('reports a credit that is lost or another: %s → %s', (source, target, line) => {
  expect(lines(checkCaption(pair(source, target, { kind: 'caption' })))).toEqual([line]);
});

test.each([
  ['Đạn pháo M777 (Ảnh: Reuters).', 'M777 howitzer shells (Photo: Reuters).'],
  ['Đạn pháo M777 (Ảnh: Reuters).', 'M777 howitzer shells (Reuters)'],
  ['Binh sĩ Nga - Ảnh: REUTERS', 'Russian soldiers. Reuters photo.'],
  ['Binh sĩ Nga (Ảnh: Reuters/AFP)', 'Russian soldiers (Photo: Reuters/AFP)'],
  ['Ông Zelensky ở Paris (Ảnh: Getty Images)', 'Zelensky in Paris (Getty)'],
  ['Tàu Sơn Đông (Ảnh: Tân Hoa Xã)', 'The Shandong (Photo: Xinhua)'],
  ['Lễ ký kết (Ảnh: TTXVN)', 'The signing (Photo: Vietnam News Agency)'],
  ['Su-35 (Ảnh: Bộ Quốc phòng Nga)', 'A Su-35 (Photo: Russian Defense Ministry)'],
  ['F-16 (Ảnh: Không quân Mỹ)', 'An F-16 (Photo: U.S. Air Force)'],
  ['Tên lửa Kinzhal (Ảnh minh họa: Sputnik)', 'A Kinzhal missile (Illustrative photo: Sputnik)'],
  ['Tên lửa Kinzhal (Ảnh minh họa).', 'A Kinzhal missile (illustration).'],
  ['Bộ đội công binh (Ảnh: Mai Hương)', 'Army engineers (Photo: Mai Huong)'],
  ['Hiện trường vụ nổ (Ảnh: Nhân vật cung cấp)', 'The scene of the blast (Photo courtesy of the subject)'],
  // Not credits.
  ['Nguồn tin của Reuters cho biết Nga rút quân.', 'A source says Russia is withdrawing.'],
  ['Video: Khoảnh khắc tên lửa Nga rơi xuống kho đạn ở Odessa', 'The moment a Russian missile hits a depot in Odesa'],
  ['Hình ảnh cho thấy một trận địa phòng không.', 'It shows an air defense position.'],
])('is silent where the credit stands, or there is none: %s → %s', (source, target) => {
  expect(checkCaption(pair(source, target, { kind: 'caption' }))).toEqual([]);
});

test.each([
  [
    'accuracy/omission',
    'minor',
    'Binh sĩ Nga ở Donetsk. Ảnh: AFP',
    'Russian soldiers in Donetsk.',
    'the credit "Ảnh: AFP" is lost; expected (Photo: AFP)',
  ],
  [
    'accuracy/mistranslation',
    'major',
    'Binh sĩ Nga ở Donetsk. Ảnh: AFP',
    'Russian soldiers in Donetsk. Photo: Reuters',
    '"Ảnh: AFP" became Reuters; expected (Photo: AFP)',
  ],
])('is an %s, and %s: %s → %s', (category, severity, source, target, message) => {
  expect(checkCaption(pair(source, target, { kind: 'caption' }))).toEqual([
    { check: 'caption', category, severity, message },
  ]);
});

test.each([
  [
    'a short part of a name',
    'Tàu sân bay (Ảnh: Le Minh An)',
    'An aircraft carrier',
    ['minor the credit "Ảnh: Le Minh An" is lost; expected (Photo: Le Minh An)'],
  ],
  [
    'a part in small letters',
    'Tàu sân bay (Ảnh: Sputnik news)',
    'An aircraft carrier in the news',
    ['minor the credit "Ảnh: Sputnik news" is lost; expected (Photo: Sputnik news)'],
  ],
  ['an agency that the source names, too', 'Tàu của AFP (Ảnh: Reuters)', 'A ship of AFP (Photo: Reuters)', []],
  [
    'an agency that the source names otherwise',
    'Xe của AFP (Ảnh: Reuters)',
    'A car of AFP',
    ['minor the credit "Ảnh: Reuters" is lost; expected (Photo: Reuters)'],
  ],
  ['a person who is written otherwise', 'Binh sĩ (Ảnh: Nguyễn Đức)', 'Soldiers (Photo: N. D.)', []],
  [
    'a person who is lost',
    'Binh sĩ (Ảnh: Nguyễn Đức)',
    'Soldiers',
    ['minor the credit "Ảnh: Nguyễn Đức" is lost; expected (Photo: Nguyễn Đức)'],
  ],
  ['a person beside an agency', 'Binh sĩ (Ảnh: Nguyễn Đức/EPA)', 'Soldiers (Photo: Nguyen)', []],
  [
    'an office that has an English of its own',
    'Binh sĩ (Ảnh: Hải quân Mỹ)',
    'Soldiers (Photo: them)',
    ['minor the credit "Ảnh: Hải quân Mỹ" is lost; expected (Photo: Navy)'],
  ],
  [
    'a picture of a satellite',
    'Căn cứ (Ảnh vệ tinh: Maxar)',
    'The base',
    ['minor the credit "Ảnh vệ tinh: Maxar" is lost; expected (Satellite image: Maxar)'],
  ],
  [
    'a screenshot',
    'Vụ nổ (Ảnh cắt từ video: Telegram)',
    'The blast',
    ['minor the credit "Ảnh cắt từ video: Telegram" is lost; expected (Screenshot: Telegram)'],
  ],
  ['one of two agencies', 'Binh sĩ (Ảnh: Reuters/AFP)', 'Soldiers (Photo: AFP)', []],
  ['a letter case of its own', 'Binh sĩ (Ảnh: REUTERS)', 'Soldiers (reuters)', []],
  [
    'a place on the page',
    'Tàu Sơn Đông (ảnh trên) và tàu Phúc Kiến (ảnh dưới)',
    'The Shandong (above) and the Fujian',
    [],
  ],
  [
    'a credit behind a place on the page',
    'Tàu Sơn Đông (ảnh trên) rời cảng. Ảnh: AFP',
    'The Shandong (above) leaves port.',
    ['minor the credit "Ảnh: AFP" is lost; expected (Photo: AFP)'],
  ],
  [
    'an agency without a colon',
    'Tàu Sơn Đông (ảnh AFP)',
    'The Shandong',
    ['minor the credit "ảnh: AFP" is lost; expected (Photo: AFP)'],
  ],
])('knows %s: %s → %s', (_, source, target, expected) => {
  expect(lines(checkCaption(pair(source, target, { kind: 'caption' })))).toEqual(expected);
});
