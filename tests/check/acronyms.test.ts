import { describe, expect, test } from 'vitest';
import { checkAcronyms } from '../../src/check/acronyms.ts';
import type { Mention } from '../../src/model/term.ts';
import { lines, pair, term } from './pair.ts';

const UAV = term('UAV', 'UAV', {
  admitted: ['drone'],
  acronym: 'UAV',
  expansion: 'unmanned aerial vehicle',
});
const USV = term('xuồng không người lái', 'unmanned surface vessel', {
  admitted: ['naval drone'],
  acronym: 'USV',
  expansion: 'unmanned surface vessel',
});
const LHQ = term('LHQ', 'U.N.', { admitted: ['United Nations'] });
const JCS = term('tham mưu trưởng liên quân', 'joint chiefs', { acronym: 'JCS' });
const COAST_GUARD = term('lực lượng tuần duyên', 'coast guard');
const TERMS = [UAV, USV, LHQ, JCS, COAST_GUARD];

describe('right acronyms', () => {
  test.each([
    ['the same', 'Ukraine mua tên lửa ATACMS và HIMARS.', 'Ukraine is buying ATACMS missiles and HIMARS launchers.'],
    ['a plural', 'Nga phóng 54 UAV vào Kiev.', 'Russia launched 54 UAVs at Kyiv.'],
    ['full stops', 'LHQ kêu gọi Mỹ kiềm chế.', 'The U.N. called on the U.S. to show restraint.'],
    ['Vietnamese letters', 'Đại hội đồng LHQ họp tại New York.', 'The U.N. General Assembly is meeting in New York.'],
    [
      'words by their initials',
      'NSC họp với đại diện Cơ quan An ninh Quốc gia.',
      'The National Security Council met with NSA officials.',
    ],
    [
      'words that are known for it',
      'FSB phối hợp với Cơ quan Bảo vệ Liên bang.',
      "Russia's security service worked with the FSO.",
    ],
    ['a word of the term base', 'UAV áp sát nhà máy lọc dầu.', 'Drones, or UASs, closed in on the refinery.'],
    [
      'words of a term that has the acronym',
      'Hội đồng tham mưu trưởng liên quân (JCS) họp với Cục Hậu cần.',
      'The joint chiefs met with the JLC.',
    ],
    ['a rendering of the term base', 'Hai xuồng không người lái nổ tung.', 'Two USVs blew up.'],
    ['an acronym for words', 'Tổ chức Hiệp ước Bắc Đại Tây Dương họp khẩn.', 'NATO held an emergency meeting.'],
    ['an everyday acronym', 'Ông phát biểu trên truyền hình Anh.', 'He spoke on U.K. TV.'],
    ['a French acronym', 'Kết quả xét nghiệm ADN đã có.', 'The DNA results are in.'],
    ['a Vietnamese acronym', 'Lãnh đạo VN phát biểu hôm nay.', "Vietnam's leader addressed the UN today."],
    ['a name in small letters', 'Hãng TASS dẫn lời Tổng cục Thuế.', 'Tass quoted the TASC tax office.'],
    [
      'a French acronym that its words introduce',
      'Cơ quan Năng lượng Nguyên tử Quốc tế (AIEA) lên tiếng.',
      'The International Atomic Energy Agency (IAEA) spoke out.',
    ],
    ['a designation', 'Estonia lắp radar AN/FPS-117.', 'Estonia is installing the FPS-117 radar.'],
    ['a Roman numeral', 'Từ Thế chiến II tới nay.', 'Since World War II.'],
    ['text in capitals', 'KHÔNG AI BỊ BỎ LẠI PHÍA SAU', 'NO ONE IS LEFT BEHIND BY NATO'],
    [
      'one known and one unknown',
      'IAEA theo dõi thỏa thuận hạt nhân.',
      'The U.N. nuclear watchdog monitors the JCPOA.',
    ],
  ])('is silent about %s: %s', (_, source, target) => {
    expect(checkAcronyms(pair(source, target, { terms: TERMS }))).toEqual([]);
  });

  test('leaves an address alone', () => {
    const source = 'Xem https://a.vn/UAV về UAV.';
    const fixed = [{ start: 4, end: source.indexOf(' về') }];
    expect(checkAcronyms(pair('Xem https://a.vn/USV.', 'See https://a.vn/USV.', { fixed }))).toEqual([]);
  });
});

describe('wrong acronyms', () => {
  test.each([
    ['UAV của Ukraine tấn công Crimea.', 'Ukrainian USVs attacked Crimea.', '"UAV" → "USV"; expected "UAV"'],
    ['Đây là xuất khẩu USV có kiểm soát.', 'These are controlled exports of UAVs.', '"USV" → "UAV"; expected "USV"'],
    ['Mỹ chuyển ATACMS cho Ukraine.', 'The U.S. sent HIMARS to Ukraine.', '"ATACMS" → "HIMARS"; expected "ATACMS"'],
    ['Chương trình PURL được mở rộng.', 'The PRUL program was expanded.', '"PURL" → "PRUL"; expected "PURL"'],
    [
      'NATO họp khẩn tại Washington.',
      'The EU held an emergency meeting in Washington.',
      '"NATO" → "EU"; expected "NATO"',
    ],
    ['Theo AFP, hai bên đã ký kết.', 'The two sides signed, according to AP.', '"AFP" → "AP"; expected "AFP"'],
    ['LHQ họp khẩn về Gaza.', 'The UK held an emergency meeting on Gaza.', '"UN" → "UK"; expected "UN"'],
    [
      'Chương trình Công nghiệp Quốc phòng châu Âu (EDIP) được thông qua.',
      'The European Defence Industry Programme (EPF) was approved.',
      '"EDIP" → "EPF"; expected "EDIP"',
    ],
    [
      'Chương trình Công nghiệp Quốc phòng châu Âu (EDIP) được thông qua hôm 3/5, sau nhiều tháng đàm phán giữa các nước.',
      'The European Defence Industry Programme (KLMR) was approved May 3 after months of talks among the member states of the bloc.',
      '"EDIP" → "KLMR"; expected "EDIP"',
    ],
    ['FSB bắt giữ ba nghi phạm.', 'The SBU detained three suspects.', '"FSB" → "SBU"; expected "FSB"'],
  ])('reports one for another: %s', (source, target, message) => {
    expect(lines(checkAcronyms(pair(source, target)))).toEqual([`major ${message}`]);
  });

  test('reports another even where words and term base would do', () => {
    const source = 'UAV của Ukraine tấn công cảng.';
    const target = 'Ukrainian unmanned surface vessels (USVs) attacked the port.';
    expect(lines(checkAcronyms(pair(source, target, { terms: [UAV] })))).toEqual([
      'major "USV" does not stand in the source; expected no such acronym',
    ]);
  });

  test('does not take the words of another term for it', () => {
    const issues = checkAcronyms(
      pair('JCS và lực lượng tuần duyên họp.', 'The JCC and the coast guard met.', { terms: TERMS }),
    );
    expect(lines(issues)).toEqual(['major "JCS" → "JCC"; expected "JCS"']);
  });

  test.each([
    ['Xuồng không người lái áp sát cầu.', 'A UAV approached the bridge.', 'UAV'],
    ['Nga phóng tên lửa hành trình.', 'Russia launched an ICBM.', 'ICBM'],
    ['Ukraine phóng rocket vào kho đạn.', 'Ukraine fired ATACMS at an ammunition depot.', 'ATACMS'],
  ])('reports one out of nothing: %s', (source, target, acronym) => {
    expect(lines(checkAcronyms(pair(source, target)))).toEqual([
      `major "${acronym}" does not stand in the source; expected no such acronym`,
    ]);
  });
});

describe('mentions', () => {
  const mention = (form: Mention['form']): Mention => ({ acronym: 'UAV', expansion: 'unmanned aerial vehicle', form });
  const check = (form: Mention['form'], target: string) =>
    lines(
      checkAcronyms(
        pair('Nga phóng 54 máy bay không người lái (UAV).', target, { terms: [UAV], mentions: [mention(form)] }),
      ),
    );

  test.each([
    ['expand', 'Russia launched 54 unmanned aerial vehicles (UAVs).'],
    ['expand', 'Unmanned aerial vehicle (UAV) attacks continued.'],
    ['expand', 'Russia launched 54 drones (UAVs).'],
    ['expand', 'Russia launched 54 unmanned aerial vehicles (UAVs). The UAVs (all of them) were shot down.'],
    ['expand', 'Russia launched 54 unmanned Geran-type aerial vehicles (UAVs).'],
    ['acronym', 'Russia launched 54 UAVs.'],
    ['acronym', 'Russia launched 54 drones (mostly UAVs of its own).'],
    ['quoted', '"They sent unmanned aerial vehicles," he said.'],
    ['quoted', '"They sent UAVs," he said.'],
  ] as const)('%s: is silent about %s', (form, target) => {
    expect(check(form, target)).toEqual([]);
  });

  const MISSING = 'minor "UAV" is not introduced; expected "unmanned aerial vehicle (UAV)"';

  test.each([
    ['expand', 'Russia launched 54 UAVs.', MISSING],
    ['expand', 'Russia launched 54 unmanned aerial vehicles.', MISSING],
    ['expand', 'Russia launched 54 aircraft (UAVs).', MISSING],
    [
      'expand',
      'Russia launched 54 unmanned aerial vehicles (UAVs). All the unmanned aerial vehicles (UAVs) were shot down.',
      'minor "(UAV)" introduces it again; expected "UAV" alone after the first',
    ],
    [
      'acronym',
      'Russia launched 54 unmanned aerial vehicles (UAVs).',
      'minor "(UAV)" introduces it again; expected "UAV" alone',
    ],
    [
      'quoted',
      '"They sent unmanned aerial vehicles (UAVs)," he said.',
      'minor "(UAV)" introduces it again; expected the words or the acronym, without brackets',
    ],
  ] as const)('%s: reports %s', (form, target, message) => {
    expect(check(form, target)).toEqual([message]);
  });

  test.each([
    ['AEW&C', 'airborne early warning and control', 'an airborne early warning and control (AEW&C) aircraft'],
    ['OWA-UAV', 'one-way attack unmanned aerial vehicle', 'one-way attack unmanned aerial vehicles (OWA-UAVs)'],
  ])('%s: knows its introduction', (acronym, expansion, target) => {
    const mentions = [{ acronym, expansion, form: 'expand' as const }];
    expect(checkAcronyms(pair(`Nga điều ${acronym}.`, `Russia sent ${target}.`, { mentions }))).toEqual([]);
  });

  test('says nothing of the introduction where another acronym stands instead', () => {
    expect(check('expand', 'Russia launched 54 USVs.')).toEqual(['major "UAV" → "USV"; expected "UAV"']);
  });
});

test.each([
  ['Nga phóng 54 UAV vào Kiev.', 'Russia launched 54 drones at Kyiv.', 0],
  ['Nga phóng 54 UAV vào Kiev, 9 UAV rơi.', 'Russia launched 54 drones at Kyiv, and nine UAVs crashed.', 1],
  ['Nga phóng 54 UAV vào Kiev.', 'Russia launched 54 unmanned aerial vehicles at Kyiv.', 1],
])('nothing is introduced where an everyday word stands for it alone: %s → %s', (source, target, count) => {
  const mentions: Mention[] = [{ acronym: 'UAV', expansion: 'unmanned aerial vehicle', form: 'expand' }];
  expect(checkAcronyms(pair(source, target, { terms: TERMS, mentions }))).toHaveLength(count);
});

describe('a term that has the acronym', () => {
  const DRONE = term('máy bay không người lái', 'unmanned aerial vehicle', {
    admitted: ['drone'],
    acronym: 'UAV',
    expansion: 'unmanned aerial vehicle',
  });
  const expand: Mention = { acronym: 'UAV', expansion: 'unmanned aerial vehicle', form: 'expand' };

  test('may be introduced by another of its renderings', () => {
    const source = 'Nga phóng máy bay không người lái (UAV) vào Odessa.';
    const flags = (target: string) =>
      lines(checkAcronyms(pair(source, target, { terms: [DRONE], mentions: [expand] })));
    expect(flags('Russia launched drones (UAVs) at Odesa.')).toEqual([]);
    expect(flags('Russia launched weapons (UAVs) at Odesa.')).toEqual([
      'minor "UAV" is not introduced; expected "unmanned aerial vehicle (UAV)"',
    ]);
  });
});

describe('an acronym that the source does not have', () => {
  const M142 = term('M142', 'HIMARS');
  const GUIDED = term('rocket dẫn đường', 'guided rocket', { acronym: 'GMLRS' });
  const LONG_RANGE = term('pháo tầm xa', 'long-range artillery', { admitted: ['HIMARS'] });

  test.each([
    [
      'a body that English writes shorter',
      'Bộ Chỉ huy châu Phi của Mỹ điều thêm quân.',
      'The U.S. command for Africa (AFRICOM) sent more troops.',
    ],
    [
      'another broadcaster, two letters of four apart',
      'KCNA đưa tin về vụ phóng, đài truyền hình nhà nước chiếu hình ảnh.',
      'State media reported the launch, and KCTV showed footage.',
    ],
    ['a rendering of the term base', 'Ba Lan tiếp nhận M142.', 'Poland took delivery of HIMARS launchers.'],
    ['one that the term base admits', 'Ba Lan mua pháo tầm xa.', 'Poland is buying HIMARS launchers.'],
    ['the acronym of a row', 'Ba Lan mua rocket dẫn đường.', 'Poland is buying GMLRS rounds.'],
    ['an everyday one that the source calls for', 'LHQ họp về nước Anh.', 'The world body met on the UK.'],
    ['two letters that begin with the same one', 'BQ thông báo.', 'The BX announced it.'],
  ])('may be right: %s', (_, source, target) => {
    expect(checkAcronyms(pair(source, target, { terms: [M142, LONG_RANGE, GUIDED] }))).toEqual([]);
  });

  test.each([
    ['two letters of five apart', 'UNRWA cảnh báo.', 'UNWAR issued a warning.', '"UNRWA" → "UNWAR"; expected "UNRWA"'],
    ['one letter of three', 'SVR bác bỏ.', 'The SVG denied it.', '"SVR" → "SVG"; expected "SVR"'],
    [
      'at the head of the translation',
      'Ba Lan mua M142.',
      'Poland is buying ATACMS.',
      '"ATACMS" does not stand in the source; expected no such acronym',
    ],
  ])('is wrong: %s', (_, source, target, message) => {
    expect(checkAcronyms(pair(source, target, { terms: [M142] }))).toEqual([
      { check: 'acronyms', category: 'accuracy/mistranslation', severity: 'major', message },
    ]);
  });
});

describe('an acronym that was to be introduced', () => {
  const expand: Mention = { acronym: 'UAV', expansion: 'unmanned aerial vehicle', form: 'expand' };
  const flags = (source: string, target: string, terms = [UAV]) =>
    checkAcronyms(pair(source, target, { terms, mentions: [expand] }));
  const MISSING = {
    check: 'acronyms',
    category: 'style/organizational-style',
    severity: 'minor',
    message: '"UAV" is not introduced; expected "unmanned aerial vehicle (UAV)"',
  };
  const TWO_WORDS = term('UAV', 'UAV', { admitted: ['drone', 'quadcopter'], acronym: 'UAV' });
  const LONG_WORD = term('UAV', 'UAV', { admitted: ['aerial drone'], acronym: 'UAV' });
  const OTHER = term('máy bay không người lái', 'unmanned aerial vehicle', { admitted: ['drone'], acronym: 'UAV' });

  test('may be done without where one everyday word stands for it', () => {
    expect(flags('Nga phóng 54 UAV vào Kiev.', 'Russia launched 54 quadcopters at Kyiv.', [TWO_WORDS])).toEqual([]);
  });

  test.each([
    ['its words stand beside the everyday one', 'Drones, or Unmanned Aerial Vehicles, hit Kyiv.', UAV],
    ['no word of the term base stands for it', 'Russia launched 54 aircraft at Kyiv.', TWO_WORDS],
    ['a phrase stands for it', 'Russia launched 54 aerial drones at Kyiv.', LONG_WORD],
  ])('is asked for where %s', (_, target, row) => {
    expect(flags('Nga phóng 54 UAV vào Kiev.', target, [row])).toEqual([MISSING]);
  });

  test('is asked for where the source has words, too', () => {
    const source = 'Nga phóng 54 máy bay không người lái (UAV) vào Kiev.';
    expect(flags(source, 'Russia launched 54 drones at Kyiv.', [OTHER])).toEqual([MISSING]);
  });

  test.each([
    ['in quotation marks', 'Russia sent unmanned aerial vehicles ("UAVs").'],
    ['behind "or"', 'Russia sent unmanned aerial vehicles (or UAVs), Kyiv said.'],
    ['with more in the brackets', 'Russia sent unmanned aerial vehicles (UAVs, mostly Gerans).'],
    ['with a capital', 'Unmanned Aerial Vehicles (UAVs) hit Kyiv.'],
  ])('is introduced %s', (_, target) => {
    expect(flags('Nga phóng 54 UAV vào Kiev.', target)).toEqual([]);
  });
});
