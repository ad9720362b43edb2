import { describe, expect, test } from 'vitest';
import { checkDesignations } from '../../src/check/designations.ts';
import { checkNumbers } from '../../src/check/numbers.ts';
import { lines, pair, term } from './pair.ts';

describe('right designations', () => {
  test.each([
    ['the same', 'Ba Lan đặt mua 32 tiêm kích F-35A.', 'Poland ordered 32 F-35A fighter jets.'],
    [
      'a plural',
      'Hà Lan đã bàn giao 18 chiếc F-16 cho Ukraine.',
      'The Netherlands has handed over 18 F-16s to Ukraine.',
    ],
    ['an old plural', 'Các xe tăng T-72B3 tiến vào làng.', "T-72B3's rolled into the village."],
    [
      'an S that is no plural',
      'Oanh tạc cơ Tu-95MS phóng tên lửa Kh-101.',
      'Tu-95MS bombers launched Kh-101 missiles.',
    ],
    ['words joined to it', 'Tiêm kích mang bom GBU-39 đã cất cánh.', 'GBU-39-armed fighter jets took off.'],
    ['a word joined before', 'Phi công từng lái F-16 được gọi lại.', 'Ex-F-16 pilots were called back.'],
    ['digits first', 'Tên lửa 9M730 chạy bằng năng lượng hạt nhân.', 'The 9M730 missile is nuclear-powered.'],
    ['a decimal', 'Nga nhận lô tiêm kích Su-35.2 mới.', 'Russia took delivery of new Su-35.2 fighter jets.'],
    ['another slash', 'Estonia lắp radar AN/FPS-117.', 'Estonia is installing the FPS-117 radar.'],
    ['a short form for two', 'Nga dùng MiG-29/31 để tuần tra.', 'Russia patrols with MiG-29 and MiG-31 jets.'],
    [
      'a short form in English',
      'Hai loại UAV Shahed-131 và Shahed-136 bị bắn rơi.',
      'Two types of drones, the Shahed-131/136, were shot down.',
    ],
    ['variants in a short form', 'Đài Loan nâng cấp F-16A/B.', 'Taiwan is upgrading its F-16As and F-16Bs.'],
    ['a space', 'Không quân Việt Nam vận hành Su-30MK2.', 'The Vietnamese air force flies the Su-30 MK2.'],
    ['two spaces', 'Nga mất một tổ hợp Pantsir-S1.', 'Russia lost a Pantsir S-1 system.'],
    ['a space in the source', 'Không quân có 36 chiếc Su-30 MK2.', 'The air force has 36 Su-30MK2s.'],
    ['a mark in words', 'Israel điều xe tăng Merkava Mk-4.', 'Israel deployed Merkava Mark IV tanks.'],
    ['a hull number', 'Tàu CSB-8020 rời cảng Đà Nẵng.', 'Coast Guard ship 8020 left Da Nang.'],
    [
      'a name by the sounds of its characters',
      'Tàu Thần Châu-20 trúng rác vũ trụ.',
      'Shenzhou-20 was hit by space debris.',
    ],
    ['such a name and a capital', 'Tên lửa Trường Chinh-5B rơi xuống biển.', 'A Long March 5B fell into the sea.'],
    ['capitals', 'Máy bay MIG-31K cất cánh từ căn cứ Savasleyka.', 'A MiG-31K took off from Savasleyka air base.'],
    ['a hyphen more', 'Ba chiếc B52 bay qua Biển Đông.', 'Three B-52s flew over the South China Sea.'],
    ['a class word', 'Tàu khu trục Type 055 Nam Xương rời cảng.', 'The Type 055 destroyer Nanchang left port.'],
    ['a class word in Vietnamese', 'Xe tăng Kiểu 99A tham gia duyệt binh.', 'Type 99A tanks took part in the parade.'],
    [
      'a class without its word',
      'Tàu hộ vệ 054A bám theo tàu Philippines.',
      'A Type 054A frigate shadowed the Philippine ship.',
    ],
    ['a number that was bare', 'Chiếc Airbus 321 hạ cánh khẩn cấp.', 'The Airbus A321 made an emergency landing.'],
    ['a Cyrillic letter', 'Nga phóng 12 tên lửa X-101.', 'Russia launched 12 Kh-101 missiles.'],
    ['a Vietnamese name', 'Dân quân dùng súng chống tăng B41.', 'The militia used RPG-7 launchers.'],
    ['a Roman numeral', 'Ấn Độ thử tên lửa Agni-5.', 'India tested its Agni-V missile.'],
    [
      'a name and a number apart',
      'Hai tàu ngầm lớp Kilo-636 cập cảng.',
      'Two Kilo-class Project 636 submarines docked.',
    ],
    ['a caliber', 'Lựu pháo bắn đạn 155 mm.', 'The howitzer fires 155mm shells.'],
    ['a name in words', 'Lãnh đạo G7 họp tại Canada.', 'Leaders of the Group of Seven met in Canada.'],
    [
      'a generation in words',
      'Na Uy cấm Huawei khỏi mạng 5G.',
      'Norway barred Huawei from its fifth-generation network.',
    ],
    [
      'a disease in words',
      'Đại dịch Covid-19 làm gián đoạn nguồn cung.',
      'The coronavirus pandemic disrupted supplies.',
    ],
    ['a road', 'Đoàn xe đi theo QL1A ra Hà Nội.', 'The convoy took National Highway 1A to Hanoi.'],
    ['a month', 'Thỏa thuận được ký hồi T5/2024.', 'The agreement was signed in May 2024.'],
    ['an hour', 'Cuộc họp bắt đầu lúc 10 giờ.', 'The meeting began at 10AM.'],
  ])('is silent about %s: %s', (_, source, target) => {
    expect(checkDesignations(pair(source, target))).toEqual([]);
  });

  test('leaves what the term base calls otherwise to the check of terms', () => {
    const terms = [term('tên lửa SAM-2', 'S-75 missile'), term('K-300P', 'Bastion-P')];
    const source = 'Tên lửa SAM-2 và tổ hợp K-300P được trưng bày.';
    const target = 'An S-75 missile and a Bastion-P system were on display.';
    expect(checkDesignations(pair(source, target, { terms }))).toEqual([]);
  });

  test('leaves a term that stands for itself and is merely missing to the check of terms', () => {
    const terms = [term('F-16', 'F-16', { use: 'keep' })];
    expect(checkDesignations(pair('F-16 đã cất cánh.', 'The fighter jets took off.', { terms }))).toEqual([]);
  });

  test('leaves an address alone', () => {
    const source = 'Xem https://a.vn/F-16-C130 để biết thêm.';
    const fixed = [{ start: 4, end: source.indexOf(' để') }];
    expect(checkDesignations(pair(source, 'See https://a.vn/F-16-C130 for more.', { fixed }))).toEqual([]);
  });
});

describe('wrong designations', () => {
  test.each([
    [
      'another of a name by the sounds of its characters',
      'Tàu Thần Châu-20 trúng rác vũ trụ.',
      'Shenzhou-21 was hit by space debris.',
      '"Thần Châu-20" → "Shenzhou-21"; expected "Thần Châu-20"',
    ],
    [
      'another variant',
      'Ba Lan đặt mua 32 tiêm kích F-35A.',
      'Poland ordered 32 F-35B fighter jets.',
      '"F-35A" → "F-35B"; expected "F-35A"',
    ],
    [
      'another number',
      'Một chiếc Su-35 bị bắn rơi ở Kursk.',
      'An Su-34 was shot down in Kursk.',
      '"Su-35" → "Su-34"; expected "Su-35"',
    ],
    [
      'the family for the variant',
      'Việt Nam có 36 tiêm kích Su-30MK2.',
      'Vietnam has 36 Su-30 fighter jets.',
      '"Su-30MK2" → "Su-30"; expected "Su-30MK2"',
    ],
    [
      'a plural for a variant',
      'Nga điều 10 chiếc Su-35S tới Syria.',
      'Russia sent 10 Su-35s to Syria.',
      '"Su-35S" → "Su-35"; expected "Su-35S"',
    ],
    [
      'another missile',
      'Nga phóng 9 tên lửa Kh-101.',
      'Russia launched nine Kh-55 missiles.',
      '"Kh-101" → "Kh-55"; expected "Kh-101"',
    ],
    [
      'other letters',
      'Tổ hợp S-400 được đưa đến Crimea.',
      'A P-400 system was moved to Crimea.',
      '"S-400" → "P-400"; expected "S-400"',
    ],
    [
      'another of the group',
      'Lãnh đạo G7 nhóm họp tại Canada.',
      'Leaders of the G20 met in Canada.',
      '"G7" → "G20"; expected "G7"',
    ],
    [
      'another weapon altogether',
      'Lựu pháo M777 khai hỏa.',
      'A CAESAR2 howitzer opened fire.',
      '"M777" → "CAESAR2"; expected "M777"',
    ],
    ['an omission', 'Tiêm kích F-16 đã hạ 6 tên lửa.', 'Fighter jets downed six missiles.', '"F-16" is missing'],
    [
      'an invention',
      'Nga dùng UAV tấn công thành phố.',
      'Russia attacked the city with Shahed-136 drones.',
      '"Shahed-136" does not stand in the source; expected no such designation',
    ],
    [
      'a number that stands in another designation',
      'Tiêm kích Su-35 của Nga bay sát biên giới.',
      'Russian Su-35 and F-35 fighter jets flew near the border.',
      '"F-35" does not stand in the source; expected no such designation',
    ],
    [
      'a class',
      'Tàu khu trục Type 055 tham gia tập trận.',
      'A Type 052 destroyer took part in the exercise.',
      '"Type 055" → "Type 052"; expected "Type 055"',
    ],
  ])('reports %s: %s', (_, source, target, message) => {
    expect(lines(checkDesignations(pair(source, target)))).toEqual([`major ${message}`]);
  });

  test('pairs each with the one most like it', () => {
    const source = 'Không quân Mỹ điều F-22A và B-2A tới Guam.';
    const target = 'The U.S. Air Force sent B-2B and F-22B aircraft to Guam.';
    expect(lines(checkDesignations(pair(source, target)))).toEqual([
      'major "F-22A" → "F-22B"; expected "F-22A"',
      'major "B-2A" → "B-2B"; expected "B-2A"',
    ]);
  });

  test('pairs what is left with what is left', () => {
    const source = 'Ukraine nhận F-16 và lựu pháo M777.';
    expect(lines(checkDesignations(pair(source, 'Ukraine received HJ-10 howitzers and F-15s.')))).toEqual([
      'major "F-16" → "F-15"; expected "F-16"',
      'major "M777" → "HJ-10"; expected "M777"',
    ]);
  });

  test('takes no weapon for a name that comes in words', () => {
    const source = 'Lãnh đạo G7 bàn về tiêm kích.';
    expect(lines(checkDesignations(pair(source, 'The Group of Seven discussed F-16s.')))).toEqual([
      'major "F-16" does not stand in the source; expected no such designation',
    ]);
  });

  test.each([
    ['F16', 'The F16 landed safely.'],
    ['F 16', 'The F 16 landed safely.'],
  ])('calls a lost hyphen minor: %s', (written, target) => {
    expect(lines(checkDesignations(pair('Chiếc F-16 hạ cánh an toàn.', target)))).toEqual([
      `minor "F-16" → "${written}"; expected "F-16"`,
    ]);
  });

  test('reports a term that stands for itself where another stands for it', () => {
    const terms = [term('F-16', 'F-16', { use: 'keep' })];
    const issues = checkDesignations(pair('F-16 đã cất cánh.', 'F-15s took off.', { terms }));
    expect(lines(issues)).toEqual(['major "F-16" → "F-15"; expected "F-16"']);
  });

  test('reports a designation only once', () => {
    const source = 'F-16 cất cánh, rồi F-16 hạ cánh.';
    expect(lines(checkDesignations(pair(source, 'The jets took off, then landed.')))).toEqual([
      'major "F-16" is missing',
    ]);
  });
});

describe('how a designation is written', () => {
  test.each([
    ['capitals alone', 'Chiếc Su30 hạ cánh.', 'The SU30 landed.'],
    ['once with its hyphen', 'F-16 cất cánh, rồi F-16 hạ cánh.', 'The F16 took off, then the F-16 landed.'],
    ['a long name', 'Tên lửa Shahed-136 rơi.', 'A Shahed 136 crashed.'],
    ['no hyphen in the source', 'Chiếc B52 bay qua.', 'A B 52 flew over.'],
  ])('is free in %s: %s', (_, source, target) => {
    expect(checkDesignations(pair(source, target))).toEqual([]);
  });

  test.each([
    [
      'behind another one',
      'Su-35 và F-16 giao chiến.',
      'An Su-35 and an F16 fought.',
      '"F-16" → "F16"; expected "F-16"',
    ],
    [
      'of two, one',
      'Nga điều Su-35 và Tu-95 tới Syria.',
      'Russia sent Su 35 and Tu-95 aircraft to Syria.',
      '"Su-35" → "Su 35"; expected "Su-35"',
    ],
    ['with a letter behind', 'Ba Lan mua F-35A.', 'Poland is buying F35A jets.', '"F-35A" → "F35A"; expected "F-35A"'],
  ])('is a matter of style where a hyphen is lost %s', (_, source, target, message) => {
    expect(checkDesignations(pair(source, target))).toEqual([
      { check: 'designations', category: 'style/organizational-style', severity: 'minor', message },
    ]);
  });
});

describe('a fault in a designation', () => {
  test.each([
    ['accuracy/mistranslation', 'Mỹ gửi M777.', 'The U.S. sent M119 howitzers.', '"M777" → "M119"; expected "M777"'],
    ['accuracy/omission', 'Mỹ gửi pháo M777.', 'The U.S. sent howitzers.', '"M777" is missing'],
    ['accuracy/omission', 'Mỹ gửi pháo M777.', 'The U.S. sent howitzers to the G7.', '"M777" is missing'],
    [
      'accuracy/addition',
      'Mỹ gửi lựu pháo.',
      'The U.S. sent M777 howitzers.',
      '"M777" does not stand in the source; expected no such designation',
    ],
    [
      'accuracy/addition',
      'Mỹ gửi 777 lựu pháo M119.',
      'The U.S. sent 777 M119 and CAESAR2 howitzers.',
      '"CAESAR2" does not stand in the source; expected no such designation',
    ],
  ])('is an %s: %s → %s', (category, source, target, message) => {
    expect(checkDesignations(pair(source, target))).toEqual([
      { check: 'designations', category, severity: 'major', message },
    ]);
  });

  test('is told of each where two are lost and two are new', () => {
    const source = 'Ukraine nhận F-16 và lựu pháo M777.';
    expect(lines(checkDesignations(pair(source, 'Ukraine received HJ-10 and CAESAR2 weapons.')))).toEqual([
      'major "F-16" is missing',
      'major "M777" is missing',
      'major "HJ-10" does not stand in the source; expected no such designation',
      'major "CAESAR2" does not stand in the source; expected no such designation',
    ]);
  });

  test('is told of each where two are lost and one is new', () => {
    const source = 'Ukraine nhận F-16 và lựu pháo M777.';
    expect(lines(checkDesignations(pair(source, 'Ukraine received HJ-10 missiles.')))).toEqual([
      'major "F-16" is missing',
      'major "M777" is missing',
      'major "HJ-10" does not stand in the source; expected no such designation',
    ]);
  });

  test.each([
    ['the row has it as an acronym', term('tổ hợp tên lửa', 'missile system', { acronym: 'S-400' })],
    ['the row admits it', term('tổ hợp tên lửa', 'missile system', { admitted: ['S-400'] })],
    ['the row renders it so', term('tổ hợp tên lửa', 'S-400 system')],
  ])('is none where %s', (_, row) => {
    const source = 'Nga đưa tổ hợp tên lửa tới Crimea.';
    expect(checkDesignations(pair(source, 'Russia moved an S-400 system to Crimea.', { terms: [row] }))).toEqual([]);
  });

  test('is one where the row has another', () => {
    const terms = [term('tổ hợp tên lửa', 'S-300 system')];
    const segment = pair('Nga đưa tổ hợp tên lửa tới Crimea.', 'Russia moved an S-400 system to Crimea.', { terms });
    expect(lines(checkDesignations(segment))).toEqual([
      'major "S-400" does not stand in the source; expected no such designation',
    ]);
  });
});

test.each([
  ['behind another of its family', 'Russia sent Su-57 and Su-30MKI jets.'],
  ['before another of its family', 'Russia sent Su-30MKI and Su-57 jets.'],
])('the one most like it stands for it, %s', (_, target) => {
  expect(lines(checkDesignations(pair('Nga điều tiêm kích Su-30MK2.', target)))).toEqual([
    'major "Su-30MK2" → "Su-30MKI"; expected "Su-30MK2"',
    'major "Su-57" does not stand in the source; expected no such designation',
  ]);
});

test('a level is no designation but a figure', () => {
  const target = "Vietnam's Level-2 hospital is in Bentiu.";
  const found = (source: string) =>
    [checkDesignations, checkNumbers].flatMap((check) => lines(check(pair(source, target))));
  expect(found('Bệnh viện cấp 2 của Việt Nam ở Bentiu.')).toEqual([]);
  expect(found('Bệnh viện của Việt Nam ở Bentiu.')).toEqual([
    'major "2" does not stand in the source; expected no such figure',
  ]);
  expect(found('Bệnh viện cấp 20 của Việt Nam ở Bentiu.')).toEqual(['critical "20" → "2"; expected 20']);
});
