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
    ['Hai người bị thương nặng.', 'Two people were killed.', '"bị thương nặng" → "killed"; expected the wounded'],
    [
      'Mọi nước, kể cả Nga, ủng hộ.',
      'All countries except Russia were in favor.',
      '"kể cả" → "except"; expected including',
    ],
    [
      'Đây là lần cuối cùng ông dự hội nghị.',
      'It was a summit that he attended for the first time.',
      '"lần cuối" → "for the first time"; expected the last',
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

describe('one of several told as another', () => {
  test.each([
    [
      'Hầu hết thành viên NATO đã đạt mục tiêu.',
      'All NATO members have met the target.',
      'major "hầu hết" → "all"; expected most',
    ],
    [
      'Phần lớn binh sĩ của lữ đoàn đã rút.',
      "Some of the brigade's soldiers withdrew.",
      'major "phần lớn" → "some of the"; expected most',
    ],
    [
      'Một số nghị sĩ bỏ phiếu chống dự luật.',
      'All lawmakers voted against the bill.',
      'major "một số" → "all"; expected some',
    ],
    [
      'Toàn bộ lực lượng Mỹ sẽ rời căn cứ.',
      'Part of the U.S. forces will leave the base.',
      'major "toàn bộ" → "part of"; expected all',
    ],
    [
      'Ukraine giành lại một phần ngôi làng.',
      'Ukraine retook the whole village.',
      'major "một phần" → "the whole"; expected a part',
    ],
    [
      'Đây là lần thứ hai Triều Tiên phóng tên lửa trong tháng.',
      'It is the first time this month that North Korea has fired a missile.',
      'major "lần thứ hai" → "the first"; expected the second',
    ],
    [
      'Hai bên vẫn đang đàm phán về ngừng bắn.',
      'The two sides are no longer negotiating a ceasefire.',
      'major "vẫn đang" → "no longer"; expected still',
    ],
    [
      'Ông là người thứ năm đứng đầu chính phủ Pháp trong chưa đầy hai năm.',
      'He is the fourth person to head the French government in less than two years.',
      'major "người thứ năm" → "the fourth"; expected the fifth',
    ],
    [
      'Tàu hộ vệ cuối cùng được hạ thủy.',
      'The first of the frigates was launched.',
      'major "cuối cùng" → "the first"; expected the last',
    ],
    [
      'Thỏa thuận được ký năm ngoái.',
      'The deal was signed this year.',
      'major "năm ngoái" → "this year"; expected the one past',
    ],
    ['Ông đến Seoul hôm qua.', 'He arrived in Seoul today.', 'major "hôm qua" → "today"; expected yesterday'],
    [
      'Nhà máy làm 1.000 quả đạn mỗi ngày.',
      'The plant makes 1,000 shells a month.',
      'major "mỗi ngày" → "a month"; expected a day',
    ],
    [
      'Trung Quốc luôn phản đối trừng phạt.',
      'China has sometimes opposed sanctions.',
      'major "luôn" → "sometimes"; expected always',
    ],
    [
      'Bộ trưởng Quốc phòng Hàn Quốc thăm Hà Nội.',
      "South Korea's foreign minister visited Hanoi.",
      'major "bộ trưởng quốc phòng" → "foreign minister"; expected the defense minister',
    ],
    ['Lục quân Mỹ nhận 20 xe.', 'The U.S. Navy received 20 vehicles.', 'major "lục quân" → "navy"; expected the army'],
    ['Dân thường được sơ tán.', 'Soldiers were evacuated.', 'major "dân thường" → "soldiers"; expected civilians'],
    [
      'Đoàn xe đi lên phía bắc.',
      'The convoy was heading south.',
      'major "phía bắc" → "heading south"; expected the north',
    ],
    ['Nổ ở phía bắc Mosul.', 'A blast hit eastern Mosul.', 'major "phía bắc" → "eastern"; expected the north'],
    ['Vợ ông bị bắt.', 'The husband was arrested.', 'major "vợ" → "husband"; expected a wife'],
  ])('is told: %s → %s', (source, target, message) => {
    expect(check(source, target)).toContain(message);
  });

  test.each([
    ['Hầu hết nước EU đồng ý.', 'Nearly all EU countries agreed.'],
    ['Một phần ba binh sĩ đã rút.', 'A third of all the soldiers withdrew.'],
    ['Ông đến hôm thứ hai.', 'He arrived on Monday for the first time.'],
    ['Đầu tiên là xe tăng, cuối cùng là pháo.', 'The last to come was artillery, first came tanks.'],
    ['Năm ngoái ít hơn năm nay.', 'It was less last year than this year.'],
    ['Ngoại trưởng gặp Bộ trưởng Quốc phòng Nhật.', "He met Japan's defense minister."],
    ['Ông là người đầu tiên bị bắt trong hai tuần qua.', 'He is the first to be arrested in the last two weeks.'],
    ['Kế hoạch nằm trong một phần của thỏa thuận.', 'The plan is part of the deal, with all its risks.'],
    ['Cả tàu lẫn dân thường bị nạn.', 'Both the ship and the people on it, soldiers too, were hit.'],
  ])('is right: %s → %s', (source, target) => {
    expect(check(source, target)).toEqual([]);
  });
});

describe('because and although, also and only, open and closed', () => {
  test.each([
    ['Chuyến bay bị hủy vì bão.', 'The flight was canceled despite the storm.', '"vì" → "despite"; expected a reason'],
    [
      'Mỹ sẽ áp thuế trừ khi EU nhượng bộ.',
      'The U.S. will impose tariffs if the EU makes concessions.',
      '"trừ khi" → "if"; expected unless',
    ],
    ['Thủ tướng cũng kêu gọi kiềm chế.', 'Only the premier urged restraint.', '"cũng" → "only"; expected also'],
    ['Nhiều nước bỏ phiếu trắng.', 'Few countries abstained.', '"nhiều" → "few"; expected many'],
    ['Đảng này dẫn trước 4 điểm.', 'The party trails by 4 points.', '"dẫn trước" → "trails"; expected to be ahead'],
    ['Anh mở lại sân bay.', 'Britain closed the airport.', '"mở lại" → "closed"; expected to open'],
    ['Ông công khai chỉ trích NATO.', 'He secretly criticized NATO.', '"công khai" → "secretly"; expected open'],
  ])('is told: %s → %s', (source, target, message) => {
    expect(check(source, target)).toEqual([`minor ${message}`]);
  });

  test.each([
    ['Nếu kỹ sư không sửa được, pin sẽ cạn.', 'Unless engineers fix it, the battery will run out.'],
    ['Nếu không đạt thỏa thuận, Mỹ sẽ áp thuế.', 'If there is no deal, the U.S. will impose tariffs.'],
    ['Nga không rút trừ khi Kiev trung lập.', "Russia will not leave if Kyiv isn't neutral."],
    ['Ít nhất 5 người chết do bão.', 'At least five people died despite, or because of, the storm.'],
    ['Đức cũng chỉ gửi hai xe.', 'Germany sent only two vehicles.'],
  ])('is right: %s → %s', (source, target) => {
    expect(check(source, target)).toEqual([]);
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

describe('things of one kind', () => {
  test.each([
    ['Sân bay bị đóng cửa.', 'The port was closed.', '"sân bay" → "port"; expected an airport'],
    ['Tên lửa trúng bệnh viện.', 'The missile hit a school.', '"bệnh viện" → "school"; expected a hospital'],
    ['Quân Nga vượt sông.', 'Russian troops crossed the border.', '"sông" → "the border"; expected a river'],
    ['Ông bị buộc tội phản quốc.', 'He was accused of espionage.', '"phản quốc" → "espionage"; expected treason'],
    ['Ba tàu ngầm rời cảng.', 'Three destroyers left the port.', '"tàu ngầm" → "destroyers"; expected a submarine'],
    ['UAV có tầm bay 800 km.', 'The drone has a speed of 800 km.', '"tầm bay" → "speed of"; expected the range'],
    ['Bộ trưởng từ chức.', 'The minister was sacked.', '"từ chức" → "sacked"; expected to resign'],
    [
      'Saudi Arabia đang đàm phán mua 48 chiếc F-35.',
      'Saudi Arabia is in talks about selling 48 F-35s.',
      '"mua" → "selling"; expected to buy',
    ],
  ])('is told: %s → %s', (source, target, message) => {
    expect(check(source, target)).toContain(`minor ${message}`);
  });

  test.each([
    ['Sân bay và cảng bị đóng cửa.', 'The airfield and the port were closed.'],
    ['Bệnh viện nằm cạnh ngôi trường.', 'The clinic is next to a school.'],
    ['Tàu ngầm và khu trục hạm rời đi.', 'The Kilo-class boat and a destroyer left.'],
    ['Đồng hồ điểm nửa đêm ở biên giới.', 'The clock struck midnight at the border.'],
    ['Ấn Độ mua tên lửa của Nga.', 'Russia will sell missiles to India.'],
    ['Nga bán dầu cho Trung Quốc.', 'China buys Russian oil.'],
    ['Ông thường xuyên chỉ trích EU.', 'He rarely misses a chance to criticize the EU.'],
    ['Dự luật dầu khí được thông qua.', 'The bill on crude and natural gas passed.'],
  ])('is right: %s → %s', (source, target) => {
    expect(check(source, target)).toEqual([]);
  });
});

test.each([
  ['"như" is no "including"', 'Các nước như Đức từ chối, trừ Pháp.', 'Countries except France refused.'],
  [
    'outside is "except", too',
    'Ngoài Hungary, mọi nước ủng hộ, bao gồm Ý.',
    'All except Hungary were in favor, Italy among them.',
  ],
  ['a champion is no enemy', 'Nhà vô địch rời đi.', 'The champion left.'],
])('%s', (_, source, target) => {
  expect(check(source, target)).toEqual([]);
});
