import { describe, expect, test } from 'vitest';
import { checkTerms } from '../../src/check/terms.ts';
import { loadGlossary } from '../../src/glossary/load-glossary.ts';
import { lines, pair, term } from './pair.ts';

const JOINT_VENTURE = term('liên doanh', 'joint venture', { admitted: ['consortium'], use: 'preferred' });
const USV = term('xuồng không người lái', 'unmanned surface vessel', {
  admitted: ['naval drone', 'sea drone'],
  acronym: 'USV',
  expansion: 'unmanned surface vessel',
});
const PURL = term('PURL', 'PURL', {
  forbidden: ['Priority Urgent Requirements List'],
  acronym: 'PURL',
  expansion: 'Prioritized Ukraine Requirements List',
});
const AMERICA = term('Mỹ', 'U.S.', { admitted: ['American', 'Washington'], use: 'preferred' });
const ALLY = term('đồng minh', 'ally');
const AIR_DEFENSE = term('hệ thống phòng không', 'air defense system');
const HIMARS = term('HIMARS', 'HIMARS', { use: 'keep' });
const TERMS = [JOINT_VENTURE, USV, PURL, AMERICA, ALLY, AIR_DEFENSE, HIMARS];

describe('right renderings', () => {
  test.each([
    [
      'words between',
      'Liên doanh sản xuất vũ khí chung sắp hoàn tất.',
      'The joint arms production venture is nearly complete.',
    ],
    ['an admitted rendering', 'Liên doanh sẽ đặt tại Kiev.', 'The consortium will be based in Kyiv.'],
    [
      'the plural',
      'Các xuồng không người lái tấn công cảng Sevastopol.',
      'Unmanned surface vessels attacked the port of Sevastopol.',
    ],
    ['another admitted rendering', 'Xuồng không người lái đánh chìm một tàu chiến.', 'A naval drone sank a warship.'],
    ['the acronym', 'Ukraine xuất khẩu xuồng không người lái.', 'Ukraine is exporting USVs.'],
    [
      'the expansion',
      'Ukraine mua vũ khí theo PURL.',
      'Ukraine buys weapons under the Prioritized Ukraine Requirements List.',
    ],
    ['full stops within an acronym', 'Phái đoàn sẽ đến thăm Mỹ.', 'The delegation will visit the US.'],
    ['the adjective', 'Vũ khí Mỹ đã tới nơi.', 'American weapons have arrived.'],
    ['a plural in -ies', 'Ukraine bàn thảo với các đồng minh.', 'Ukraine is consulting its allies.'],
    ['the possessive', 'Đồng minh đã gửi thêm đạn pháo.', "The ally's shells have been delivered."],
    ['a hyphen', 'Đức gửi hai hệ thống phòng không.', 'Germany sent two air-defense systems.'],
    ['a capital', 'Hệ thống phòng không bị phá hủy.', 'Air defense systems were destroyed.'],
    ['a name that stays', 'Pháo phản lực HIMARS khai hỏa.', 'HIMARS launchers opened fire.'],
  ])('takes %s: %s', (_, source, target) => {
    expect(checkTerms(pair(source, target, { terms: TERMS }))).toEqual([]);
  });
});

describe('wrong renderings', () => {
  test('reports a required term that another word stands for', () => {
    const issues = checkTerms(
      pair('Xuồng không người lái áp sát cầu.', 'An unmanned boat approached the bridge.', { terms: TERMS }),
    );
    expect(lines(issues)).toEqual([
      'major "xuồng không người lái" is not rendered; expected "unmanned surface vessel"',
    ]);
  });

  test('reports a preferred term as minor', () => {
    const issues = checkTerms(
      pair('Liên doanh sẽ đặt tại Kiev.', 'The company will be based in Kyiv.', { terms: TERMS }),
    );
    expect(lines(issues)).toEqual(['minor "liên doanh" is not rendered; expected "joint venture"']);
  });

  test('reports a name that should have stayed', () => {
    const issues = checkTerms(
      pair('Pháo phản lực HIMARS khai hỏa.', 'Rocket launchers opened fire.', { terms: TERMS }),
    );
    expect(lines(issues)).toEqual(['major "HIMARS" is missing']);
  });

  test('reports a term whose words stand too far apart', () => {
    const issues = checkTerms(
      pair('Hai nước lập liên doanh.', 'In a joint statement the two countries named a venture.', { terms: TERMS }),
    );
    expect(lines(issues)).toEqual(['minor "liên doanh" is not rendered; expected "joint venture"']);
  });

  test('does not take "us" for "U.S."', () => {
    const issues = checkTerms(pair('"Mỹ giúp chúng tôi", ông nói.', '"They help us," he said.', { terms: TERMS }));
    expect(lines(issues)).toEqual(['minor "Mỹ" is not rendered; expected "U.S."']);
  });

  test('reports a forbidden rendering beside the right one', () => {
    const issues = checkTerms(
      pair(
        'Ukraine mua vũ khí theo PURL.',
        'Ukraine buys weapons under the Priority Urgent Requirements List (PURL).',
        {
          terms: TERMS,
        },
      ),
    );
    expect(lines(issues)).toEqual(['major "Priority Urgent Requirements List" is not used; expected "PURL"']);
  });

  test('takes the words of a forbidden rendering apart from each other as no use of it', () => {
    const zelensky = term('Zelensky', 'Zelensky', { forbidden: ['Mr. Zelensky'] });
    expect(
      checkTerms(pair('Ông Zelensky phát biểu.', 'Zelensky spoke with Mr. Macron.', { terms: [zelensky] })),
    ).toEqual([]);
  });

  test('reports a term once, however often the source has it', () => {
    const issues = checkTerms(
      pair('Xuồng không người lái thứ nhất dẫn đường cho xuồng không người lái thứ hai.', 'One boat led the other.', {
        terms: TERMS,
      }),
    );
    expect(issues).toHaveLength(1);
  });

  test('is silent about terms that only inform the engine', () => {
    const context = term('Anh', 'Britain', { use: 'context' });
    expect(checkTerms(pair('Anh gửi thêm tên lửa.', 'London sent more missiles.', { terms: [context] }))).toEqual([]);
  });
});

test('what is wrong for one term may be right for another of the paragraph', () => {
  const east = term('biển Hoa Đông', 'East China Sea', { forbidden: ['South China Sea'] });
  const south = term('biển Đông', 'South China Sea');
  const target = 'Tensions rose in the South China Sea and the East China Sea.';
  expect(checkTerms(pair('Căng thẳng ở biển Đông và biển Hoa Đông.', target, { terms: [east, south] }))).toEqual([]);
});

describe('forms that an editor takes for the term', () => {
  const terms = [
    term('bộ Quốc phòng', 'Defense Ministry', { admitted: ['Ministry of Defense'] }),
    term('xuất khẩu vũ khí', 'arms exports'),
    term('rút quân', 'troop withdrawal'),
    term('tên lửa hành trình', 'cruise missile'),
    term('tên lửa chống hạm', 'anti-ship missile'),
    term('không kích', 'airstrike'),
    term('đại hội đồng', 'United Nations General Assembly'),
    term('Thổ Nhĩ Kỳ', 'Turkey'),
    term('phương Tây', 'West'),
    term('ngân sách quốc phòng', 'defense budget'),
    term('xe bọc thép', 'armored vehicle'),
    term('Triều Tiên', 'North Korea', { admitted: ['the North'] }),
    term('phó tổng thống', 'vice president'),
  ];

  test.each([
    ['another order', 'Bộ Quốc phòng xác nhận.', 'The Ministry of National Defense confirmed it.'],
    ['British spelling', 'Ngân sách quốc phòng tăng.', 'The defence budget is growing.'],
    ['British spelling of an adjective', 'Hai xe bọc thép cháy.', 'Two armoured vehicles burned.'],
    ['a preposition', 'Ngân sách quốc phòng tăng.', 'The budget for national defense is growing.'],
    ['a verb', 'Việc xuất khẩu vũ khí bị cấm.', 'Exporting arms is banned.'],
    ['a verb and an object far off', 'Ukraine xuất khẩu vũ khí.', 'Ukraine will export its modern naval weapons.'],
    ['an irregular verb', 'Nga rút quân.', 'Russia withdrew its troops.'],
    ['a passive', 'Nga rút quân.', 'The troops have since been withdrawn.'],
    [
      'a list',
      'Nga phóng tên lửa hành trình và tên lửa chống hạm.',
      'Russia fired cruise, ballistic and antiship missiles.',
    ],
    ['one word in two', 'Các vụ không kích tiếp diễn.', 'The air strikes continued.'],
    ['words for the acronym in it', 'Đại hội đồng nhóm họp.', 'The U.N. General Assembly met.'],
    ['its head with an article', 'Bộ Quốc phòng từ chối bình luận.', 'The ministry declined to comment.'],
    ['its head with a country', 'Bộ Quốc phòng từ chối bình luận.', 'The Russian ministry declined to comment.'],
    [
      'its head with a capital',
      'Bộ Quốc phòng từ chối bình luận.',
      'Asked about it, Ministry officials declined to comment.',
    ],
    ['its last words with a capital', 'Đại hội đồng nhóm họp.', 'At the annual General Assembly leaders met.'],
    ['the people of a place', 'Người Thổ Nhĩ Kỳ đi bầu.', 'Turks went to the polls.'],
    ['the people of a part of the world', 'Người phương Tây lo ngại.', 'Westerners are worried.'],
    ['a name that has an article only', 'Triều Tiên phóng tên lửa.', 'Seoul said the North fired a missile.'],
  ])('%s: %s', (_, source, target) => {
    expect(checkTerms(pair(source, target, { terms }))).toEqual([]);
  });

  test.each([
    ['the head without an article', 'Tên lửa hành trình bay qua.', 'Missiles flew over.', 'tên lửa hành trình'],
    [
      'the head of another thing',
      'Tên lửa hành trình bay qua.',
      'The ballistic missile flew over.',
      'tên lửa hành trình',
    ],
    ['the head of another name', 'Bộ Quốc phòng phản đối.', 'The Foreign Ministry objected.', 'bộ Quốc phòng'],
    ['who does it', 'Việc xuất khẩu vũ khí tăng.', 'The arms exporter is growing.', 'xuất khẩu vũ khí'],
    [
      'words of two sentences',
      'Bộ Quốc phòng phản đối.',
      'It is about defense. Ministry of Health staff left.',
      'bộ Quốc phòng',
    ],
    ['a direction', 'Triều Tiên phóng tên lửa.', 'A missile flew to the north.', 'Triều Tiên'],
    [
      'a longer name that begins alike',
      'Triều Tiên phóng tên lửa.',
      'A missile fell in the North Pacific.',
      'Triều Tiên',
    ],
    ['an office without its rank', 'Phó tổng thống phát biểu.', 'President Harris spoke.', 'phó tổng thống'],
    [
      'a short form that the source has too',
      'Nga phóng tên lửa hành trình. Các tên lửa bay 300 km.',
      'Russia fired glide bombs. The missiles flew 300 kilometers.',
      'tên lửa hành trình',
    ],
  ])('but not %s: %s', (_, source, target, missing) => {
    const issues = lines(checkTerms(pair(source, target, { terms })));
    expect(issues).toEqual([expect.stringContaining(`major "${missing}" is not rendered`)]);
  });
});

describe('a name that says enough', () => {
  const terms = [
    term('tiêm kích', 'fighter jet', { category: 'air' }),
    term('hệ thống phòng không', 'air defense system', { category: 'air defense' }),
    term('tàu sân bay', 'aircraft carrier', { category: 'navy' }),
    term('Liêu Ninh', 'Liaoning', { category: 'place' }),
    term('đặc phái viên', 'special envoy', { category: 'office' }),
    term('Pháp', 'France', { category: 'country' }),
    term('Đức', 'Germany', { category: 'country' }),
    term('Tập Cận Bình', 'Xi Jinping', { category: 'person' }),
    term('Trung Quốc', 'China', { category: 'country' }),
    term('bộ Quốc phòng', 'Defense Ministry', { category: 'organization' }),
  ];

  test.each([
    ['the plural of a type', 'Hà Lan gửi 6 tiêm kích F-16.', 'The Netherlands sent six F-16s.'],
    ['a type before a verb', 'Một tiêm kích Su-30 rơi.', 'A Su-30 crashed.'],
    ['a type with its own noun', 'Hệ thống phòng không IRIS-T tới nơi.', 'The IRIS-T system has arrived.'],
    ['a ship that has the name of a place', 'Tàu sân bay Liêu Ninh rời cảng.', 'The Liaoning left port.'],
    ['a person without office', 'Đặc phái viên Steve Witkoff tới nơi.', 'Witkoff has arrived.'],
    ['an office without country', 'Tổng thống Pháp Emmanuel Macron phát biểu.', 'President Emmanuel Macron spoke.'],
    ['a person of the glossary', 'Chủ tịch Trung Quốc Tập Cận Bình phát biểu.', 'Xi spoke.'],
    ['a country by a common noun', 'Pháp sẽ bầu cử.', 'The country will hold elections.'],
    [
      'an office behind a word in small letters',
      'Tuần trước, Tổng thống Pháp Emmanuel Macron phát biểu.',
      'Last week President Emmanuel Macron spoke.',
    ],
    [
      'an office behind a small word that begins the sentence',
      'Cùng Tổng thống Pháp Emmanuel Macron, phái đoàn tới Kiev.',
      'With President Emmanuel Macron the delegation arrived in Kyiv.',
    ],
  ])('takes %s: %s', (_, source, target) => {
    expect(checkTerms(pair(source, target, { terms }))).toEqual([]);
  });

  test.each([
    ['another kind', 'Hà Lan gửi 6 tiêm kích F-16.', 'The Netherlands sent six F-16 attack helicopters.', 'tiêm kích'],
    ['another kind before it', 'Tàu sân bay Liêu Ninh rời cảng.', 'The destroyer Liaoning left port.', 'tàu sân bay'],
    ['another office', 'Đặc phái viên Steve Witkoff tới nơi.', 'Ambassador Witkoff has arrived.', 'đặc phái viên'],
    [
      'another country',
      'Tổng thống Pháp Emmanuel Macron phát biểu.',
      'Italian President Emmanuel Macron spoke.',
      'Pháp',
    ],
    ['another country after it', 'Tổng thống Pháp Macron phát biểu.', 'Macron, the president of Italy, spoke.', 'Pháp'],
    ['another common noun', 'Pháp sẽ bầu cử.', 'Italy, the country that voted, is calm.', 'Pháp'],
    ['a common noun that the source has too', 'Pháp nói nước này sẽ bầu cử.', 'The country will vote.', 'Pháp'],
    ['an institution left out', 'Bộ Quốc phòng Ukraine xác nhận.', 'Ukraine confirmed it.', 'bộ Quốc phòng'],
    ['no name at all', 'Hà Lan gửi 6 tiêm kích F-16.', 'The Netherlands sent them.', 'tiêm kích'],
  ])('does not take %s: %s', (_, source, target, missing) => {
    const issues = lines(checkTerms(pair(source, target, { terms })));
    expect(issues).toEqual([expect.stringContaining(`major "${missing}" is not rendered`)]);
  });
});

describe('one term for another', () => {
  const UAV = term('UAV', 'UAV', { admitted: ['drone'], acronym: 'UAV', expansion: 'unmanned aerial vehicle' });
  const drones = (source: string, target: string) => lines(checkTerms(pair(source, target, { terms: [UAV, USV] })));

  test.each([
    ['Nga phóng 30 UAV.', 'Russia launched 30 USVs.'],
    ['Nga phóng 30 UAV.', 'Russia launched 30 naval drones.'],
    ['Nga phóng 30 UAV.', 'Russia launched 30 unmanned surface vessels.'],
  ])('is reported: %s %s', (source, target) => {
    expect(drones(source, target)).toEqual(['major "UAV" is missing']);
  });

  test('is seen where an acronym follows the words of another', () => {
    expect(drones('Nga phóng 30 UAV.', 'Russia launched 30 unmanned ground vehicles (UAVs).')).toEqual([
      'major "(UAV)" follows other words; expected "unmanned aerial vehicle (UAV)"',
    ]);
  });

  test.each([
    ['Nga phóng UAV và xuồng không người lái.', 'Russia launched aerial and naval drones.'],
    ['Nga phóng UAV và xuồng không người lái.', 'Russia launched drones and naval drones.'],
    ['Nga phóng 30 UAV.', 'Russia launched 30 unmanned aerial vehicles (UAVs).'],
    ['Nga phóng 30 UAV.', 'Russia launched 30 drones (UAVs).'],
    ['Nga phóng 30 UAV.', 'Russia launched 30 uncrewed aerial vehicles (UAVs).'],
    ['Nga phóng 30 UAV.', 'Russia (RU) launched 30 drones.'],
  ])('is no matter of %s %s', (source, target) => {
    expect(drones(source, target)).toEqual([]);
  });
});

describe('forbidden renderings', () => {
  const kyiv = term('Kiev', 'Kyiv', { forbidden: ['Kiev'] });
  const sea = term('biển Đông', 'South China Sea', { forbidden: ['East Sea'] });
  const middle = term('biển Trung Đông', 'Middle East Sea');

  test.each([
    [
      'within a right rendering of another term',
      'Biển Đông và biển Trung Đông.',
      'The South China Sea and the Middle East Sea.',
    ],
    ['as a part of a word', 'Kiev phản đối.', 'Kyiv objected in the Kievan press.'],
  ])('are no fault %s', (_, source, target) => {
    expect(checkTerms(pair(source, target, { terms: [kyiv, sea, middle] }))).toEqual([]);
  });

  test('are no fault in an address', () => {
    const source = 'Kiev đăng tại https://kiev.ua hôm nay.';
    const start = source.indexOf('https');
    const fixed = [{ start, end: source.indexOf(' hôm nay') }];
    expect(checkTerms(pair(source, 'Kyiv posted it at https://kiev.ua today.', { terms: [kyiv], fixed }))).toEqual([]);
  });

  test.each([
    ['The two Kievs, old and new, are Kyiv.', 'major "Kiev" is not used; expected "Kyiv"'],
    ["Kiev's mayor objected; Kyiv is calm.", 'major "Kiev" is not used; expected "Kyiv"'],
    ['KIEV - Air raid sirens sounded.', 'major "Kiev" is not used; expected "Kyiv"'],
  ])('are one in any form: %s', (target, expected) => {
    expect(lines(checkTerms(pair('Kiev yên tĩnh.', target, { terms: [kyiv] })))).toEqual([expected]);
  });
});

const { terms: SHIPPED } = await loadGlossary('glossary');

describe('with the shipped glossary', () => {
  test.each([
    [
      'Bộ Quốc phòng Nga cho biết đã đánh chặn 34 UAV trong đêm.',
      "Russia's Ministry of Defence said it had downed 34 drones overnight.",
    ],
    ['Bộ Quốc phòng Đức xác nhận thông tin này.', 'The ministry in Berlin confirmed the report.'],
    ['Bộ trưởng Quốc phòng Mỹ Pete Hegseth thăm Hàn Quốc.', 'Defense Secretary Pete Hegseth visited South Korea.'],
    ['Ngoại trưởng Mỹ Marco Rubio cho biết đàm phán vẫn tiếp diễn.', 'Rubio said the talks were continuing.'],
    ['Tổng thống Pháp Emmanuel Macron gọi đây là bước ngoặt.', 'Macron called it a turning point.'],
    ['Tổng thống Hàn Quốc Lee Jae-myung đã điện đàm với ông.', 'President Lee Jae Myung spoke with him by phone.'],
    [
      'Thủ tướng Nhật Bản Sanae Takaichi sẽ tới Washington.',
      'Prime Minister Sanae Takaichi will travel to Washington.',
    ],
    ['Lãnh đạo Triều Tiên Kim Jong-un thị sát nhà máy.', 'Kim toured the factory.'],
    ['Triều Tiên đã phóng một tên lửa đạn đạo.', 'The North fired a ballistic missile.'],
    [
      'Giới chức Hàn Quốc cho biết Triều Tiên vừa phóng tên lửa đạn đạo tầm ngắn.',
      'Officials in the South said the North had just fired a short-range ballistic missile.',
    ],
    ['Đài Loan cảnh báo về các cuộc tập trận của Trung Quốc.', 'The island warned about Chinese military drills.'],
    ['Úc sẽ mua ba tàu ngầm hạt nhân.', 'The country will buy three nuclear-powered submarines.'],
    ['Ukraine nhận 6 tiêm kích F-16 từ Hà Lan.', 'Ukraine received six F-16s from the Netherlands.'],
    ['Nga phóng 120 UAV Shahed vào Kiev.', 'Russia launched 120 Shaheds at Kyiv.'],
    ['Phần Lan mua 64 tiêm kích F-35.', 'Finland is buying 64 F-35s.'],
    ['Các xe tăng Leopard 2 của Đức đã tới nơi.', "Germany's Leopard 2s have arrived."],
    ['Anh chuyển tên lửa hành trình Storm Shadow cho Ukraine.', 'Britain has handed Storm Shadows to Ukraine.'],
    [
      'Quân đội Israel cho biết đã không kích 50 mục tiêu.',
      'The Israeli military said it struck 50 targets from the air.',
    ],
    [
      'Hệ thống phòng không của Ukraine đã bắn hạ 20 tên lửa hành trình và tên lửa đạn đạo.',
      'Ukrainian air defenses shot down 20 cruise and ballistic missiles.',
    ],
    [
      'Mỹ cung cấp tên lửa phòng không, pháo phản lực phóng loạt và xe chiến đấu bộ binh.',
      'The U.S. is supplying air-defence missiles, multiple-launch rocket systems and infantry fighting vehicles.',
    ],
    ['Nga rút quân khỏi Kherson.', 'Russia withdrew its forces from Kherson.'],
    ['Trung Quốc siết kiểm soát xuất khẩu đất hiếm.', 'China is tightening controls on rare earth exports.'],
    ['Trung Quốc áp đặt kiểm soát xuất khẩu.', 'China imposed curbs on exports.'],
    [
      'Ukraine muốn xuất khẩu vũ khí cho đồng minh.',
      'Ukraine wants to export modern domestically made weapons to its allies.',
    ],
    ['Chi tiêu quốc phòng của NATO tăng mạnh.', "NATO's spending on defence has risen sharply."],
    ['Ngân sách quốc phòng của Nhật Bản đạt mức kỷ lục.', "Japan's budget for defense hit a record."],
    ['Hội đồng Bảo an sẽ họp khẩn.', 'The council will hold an emergency meeting.'],
    ['Đại hội đồng Liên hợp quốc thông qua nghị quyết.', 'The Assembly adopted the resolution.'],
    ['Đại hội đồng Liên hợp quốc thông qua nghị quyết.', 'The annual General Assembly adopted the resolution.'],
    ['Ủy ban châu Âu đề xuất gói trừng phạt mới.', 'The commission proposed a new package of sanctions.'],
    [
      'Cơ quan An ninh Ukraine nói đã đánh trúng tàu Nga.',
      "Ukraine's security service said it had hit a Russian ship.",
    ],
    ['Tổng thư ký Liên hợp quốc Antonio Guterres lên án vụ tấn công.', 'Guterres condemned the attack.'],
    ['Tổng thư ký Liên hợp quốc kêu gọi kiềm chế.', 'The secretary-general of the U.N. called for restraint.'],
    ['Lầu Năm Góc từ chối bình luận.', 'The Defense Department declined to comment.'],
    ['Bộ Quốc phòng Mỹ từ chối bình luận.', 'The department declined to comment.'],
    ['Bộ Ngoại giao Mỹ cho biết đang theo dõi.', 'The department said it was watching.'],
    ['Bộ Ngoại giao Ấn Độ triệu tập đại sứ.', "India's Ministry of External Affairs summoned the envoy."],
    ['Đại sứ Stefanishyna nói rằng thỏa thuận sắp hoàn tất.', 'Stefanishyna said the deal was nearly done.'],
    ['Nga triển khai tên lửa siêu vượt âm Oreshnik ở Belarus.', 'Russia is deploying the Oreshnik in Belarus.'],
    ['Tàu khu trục USS Higgins đi qua eo biển Đài Loan.', 'The USS Higgins passed through the strait.'],
    [
      'Nhóm tác chiến tàu sân bay Gerald R. Ford tiến vào Địa Trung Hải.',
      'The Gerald R. Ford strike group entered the Mediterranean.',
    ],
    ['Thủy thủ Hải quân Mỹ mất tích.', 'The U.S. sailor went missing.'],
    ['Tên lửa phòng không vác vai Stinger được chuyển tới.', 'Shoulder-fired Stingers have been delivered.'],
    ['Đặc phái viên Steve Witkoff đến Moskva.', 'Witkoff arrived in Moscow.'],
    ['Hai bên trao đổi 300 tù binh.', 'The two sides swapped 300 captured troops.'],
    ['Vụ tấn công gây thương vong lớn.', 'Many people were killed or wounded in the attack.'],
    ['Ít nhất 40 người thương vong.', 'At least 40 people were killed or hurt.'],
    ['Không phận Ba Lan bị xâm phạm.', "Poland's skies were violated."],
    ['Lữ đoàn số 47 sử dụng xe chiến đấu bộ binh Bradley.', 'The 47th Brigade uses Bradleys.'],
    ['Ba Lan đặt mua 250 xe tăng Abrams của Mỹ.', 'Poland has ordered 250 Abrams from the U.S.'],
    ['Sư đoàn bộ binh cơ giới số 3 bị tổn thất.', 'The 3rd Motor Rifle Division took losses.'],
    ['Người phương Tây lo ngại.', 'Westerners are worried.'],
    [
      'Cơ quan Năng lượng Nguyên tử Quốc tế (IAEA) kêu gọi thanh sát.',
      'The U.N. nuclear watchdog called for inspections.',
    ],
    ['Triều Tiên không từ bỏ vũ khí hạt nhân.', 'Pyongyang is not giving up its nukes.'],
    ['Mỹ thúc đẩy phi hạt nhân hóa bán đảo Triều Tiên.', 'The U.S. is pushing to denuclearise the Korean Peninsula.'],
    ['Ukraine dùng xuồng không người lái.', 'Ukraine used uncrewed surface vessels.'],
    ['Hệ thống máy bay không người lái được nâng cấp.', 'The uncrewed aircraft system was upgraded.'],
    ['Nga gây nhiễu tín hiệu định vị vệ tinh.', 'Russia is interfering with GPS signals.'],
    ['Chủ nhân Nhà Trắng tuyên bố sẽ gặp ông Putin.', 'The U.S. president said he would meet Putin.'],
    [
      'Trung Quốc phản đối việc triển khai tên lửa tầm xa.',
      'China opposes the deployment of missiles with a long range.',
    ],
    ['Tên lửa có tầm bắn 2.000 km.', 'The missile can fly 2,000 kilometers.'],
    ['Vùng nhận dạng phòng không Đài Loan bị xâm nhập.', "Taiwan's air defence identification zone was entered."],
    ['Mìn chống tăng cài dọc chiến tuyến.', 'Anti-tank mines were laid along the line of contact.'],
    [
      'Mỹ ngừng cấp bom đường kính nhỏ và đạn pháo 155 mm.',
      'The U.S. has stopped supplying small-diameter bombs and 155mm rounds.',
    ],
    ['Anh Quốc sẽ tăng quân.', 'London will send more troops.'],
    ['Crimea bị sáp nhập năm 2014.', 'The peninsula was annexed in 2014.'],
    ['Nhóm Liên lạc Quốc phòng Ukraine họp tại Ramstein.', 'The contact group met at Ramstein.'],
    [
      'Tập kích đường không khiến nhiều binh sĩ Nga thương vong.',
      'The air raid left many Russian soldiers dead or wounded.',
    ],
    ['Nhật Bản phản công ngoại giao.', 'Japan hit back diplomatically.'],
    ['Chiến dịch phản công mùa hè thất bại.', 'The summer offensive failed.'],
    ['Tàu tuần dương Moskva chìm ở Biển Đen.', 'The Moskva sank in the Black Sea.'],
    [
      'Thủ tướng Campuchia Hun Manet và Thủ tướng Thái Lan Anutin Charnvirakul ký tuyên bố chung.',
      "Cambodia's Hun Manet and Thailand's Anutin Charnvirakul signed a joint declaration.",
    ],
  ])('good English is right: %s', (source, target) => {
    expect(checkTerms(pair(source, target, { terms: SHIPPED }))).toEqual([]);
  });

  test.each([
    [
      'Triều Tiên đã phóng tên lửa.',
      'South Korea fired a missile.',
      'major "Triều Tiên" is not rendered; expected "North Korea"',
    ],
    [
      'Tàu ngầm xuất hiện ở Biển Đông.',
      'A submarine surfaced in the East China Sea.',
      'major "biển Đông" is not rendered; expected "South China Sea"',
    ],
    [
      'Tàu ngầm xuất hiện ở Biển Đông.',
      'A submarine surfaced in the East Sea.',
      'major "East Sea" is not used; expected "South China Sea"',
    ],
    [
      'Hội đồng Bảo an họp khẩn.',
      'The General Assembly met urgently.',
      'major "hội đồng Bảo an" is not rendered; expected "Security Council"',
    ],
    [
      'Ủy ban châu Âu đề xuất ngân sách.',
      'The European Council proposed a budget.',
      'major "ủy ban châu Âu" is not rendered; expected "European Commission"',
    ],
    ['NATO họp ở Brussels.', 'The EU met in Brussels.', 'major "NATO" is missing'],
    ['Mỹ viện trợ HIMARS cho Ukraine.', 'The U.S. gave Ukraine ATACMS.', 'major "HIMARS" is missing'],
    [
      'Chủ tịch Tập Cận Bình phát biểu.',
      'President Wang Yi spoke.',
      'major "Tập Cận Bình" → "Wang Yi"; expected "Xi Jinping"',
    ],
    ['Lục quân Mỹ diễn tập.', 'The U.S. Navy held a drill.', 'minor "lục quân" is not rendered; expected "army"'],
    ['Lữ đoàn số 47 tiến công.', 'The 47th Regiment attacked.', 'minor "lữ đoàn" is not rendered; expected "brigade"'],
    [
      'Không phận Ba Lan bị xâm phạm.',
      "Poland's waters were violated.",
      'minor "không phận" is not rendered; expected "airspace"',
    ],
    [
      'Kiểm soát xuất khẩu được thắt chặt.',
      'Import controls were tightened.',
      'minor "kiểm soát xuất khẩu" is not rendered; expected "export controls"',
    ],
    [
      'Mỹ và Trung Quốc đàm phán.',
      'The U.S. and Japan held talks.',
      'minor "Trung Quốc" is not rendered; expected "China"',
    ],
    [
      'Bộ Quốc phòng Nga xác nhận.',
      'The Russian defense minister confirmed it.',
      'minor "bộ Quốc phòng" is not rendered; expected "Defense Ministry"',
    ],
    [
      'Xe tăng tiến vào thành phố.',
      'A think tank moved into the city.',
      'minor "xe tăng" is not rendered; expected "tank"',
    ],
  ])('another thing is reported: %s', (source, target, expected) => {
    expect(lines(checkTerms(pair(source, target, { terms: SHIPPED })))).toEqual([expected]);
  });
});

describe('people of the glossary', () => {
  const PEOPLE = [
    term('Phạm Minh Chính', 'Pham Minh Chinh', { admitted: ['Chinh'], category: 'person' }),
    term('Tập Cận Bình', 'Xi Jinping', { admitted: ['Xi'], category: 'person' }),
    term('Kim Jong-un', 'Kim Jong Un', { admitted: ['Kim Jong-un', 'Kim'], category: 'person' }),
    term('thành phố Hồ Chí Minh', 'Ho Chi Minh City', { category: 'place' }),
  ];
  const flags = (source: string, target: string) => lines(checkTerms(pair(source, target, { terms: PEOPLE })));

  test.each([
    ['Thủ tướng Phạm Minh Chính tiếp đại sứ Marc Knapper.', 'Prime Minister Chinh received Ambassador Marc Knapper.'],
    ['Ông Phạm Minh Chính gặp Bộ trưởng Vương Văn Đào.', 'Chinh met with Commerce Minister Wang Wentao.'],
    ['Chủ tịch Tập Cận Bình gặp Tổng thống Prabowo Subianto.', 'Xi met with President Prabowo Subianto.'],
    ['Lãnh đạo Kim Jong-un thị sát nhà máy.', 'Leader Kim Jong-un inspected the factory.'],
    ['Ông Kim Jong-un thăm Tổng thống Yoon Suk-yeol.', 'Kim visited President Yoon Suk Yeol.'],
    [
      'Lãnh đạo Thành phố Hồ Chí Minh đón Thủ tướng Phạm Minh Chính.',
      'Prime Minister Chinh was welcomed by the leader of Ho Chi Minh City.',
    ],
  ])('are right by a part of their names: %s', (source, target) => {
    expect(flags(source, target)).toEqual([]);
  });

  test.each([
    [
      'Thủ tướng Phạm Minh Chính tiếp Đại sứ Mỹ Marc Knapper. Ông Chính cảm ơn.',
      'Prime Minister Vo Nguyen Giap received U.S. Ambassador Marc Knapper. Chinh thanked him.',
      '"Phạm Minh Chính" → "Vo Nguyen Giap"; expected "Pham Minh Chinh"',
    ],
    [
      'Chủ tịch Tập Cận Bình gặp Tổng thống Nga. Ông Tập nói hai nước có quan hệ tốt.',
      'Chairman He Weidong met with the Russian president. Xi said relations were good.',
      '"Tập Cận Bình" → "He Weidong"; expected "Xi Jinping"',
    ],
    [
      'Lãnh đạo Kim Jong-un gặp em gái Kim Yo-jong.',
      'The leader Lai Ching-te met with his sister, Kim Yo Jong.',
      '"Kim Jong-un" → "Lai Ching-te"; expected "Kim Jong Un"',
    ],
  ])('whose full name became another are flagged: %s', (source, target, message) => {
    expect(flags(source, target)).toEqual([`major ${message}`]);
  });
});

describe('a kind beside its name', () => {
  const FIGHTER = term('tiêm kích', 'fighter jet', { use: 'preferred', category: 'air' });
  const flags = (source: string, target: string) => lines(checkTerms(pair(source, target, { terms: [FIGHTER] })));

  test.each([
    ['Tiêm kích F-35B cất cánh từ tàu đổ bộ.', 'An F-35B takes off from an amphibious ship.'],
    ['Tiêm kích F-16 của không quân Philippines gặp nạn.', 'A Philippine air force F-16 crashed.'],
    ['Một tiêm kích F-16 của Hà Lan gặp nạn.', 'A Dutch F-16 crashed.'],
  ])('may be left out: %s → %s', (source, target) => {
    expect(flags(source, target)).toEqual([]);
  });

  test('may not become another', () => {
    expect(flags('Tiêm kích F-16 gặp nạn.', 'An air force F-16 helicopter crashed.')).toHaveLength(1);
  });
});

test('the head of a long term stands for it where the source only has its first syllable elsewhere', () => {
  const terms = [term('tên lửa đạn đạo', 'ballistic missile')];
  const source = 'Tên lửa đạn đạo rơi xuống Biển Đen. Ông không nêu tên đơn vị.';
  const target = 'The missile fell into the Black Sea. He did not identify the unit.';
  expect(checkTerms(pair(source, target, { terms }))).toEqual([]);
});

test('a rendering that is right within another term is wrong beside it', () => {
  const terms = [
    term('Kiev', 'Kyiv', { forbidden: ['Kiev'], category: 'place' }),
    term('gà kiểu Kiev', 'chicken Kiev', { use: 'preferred' }),
  ];
  const source = 'Khách được mời món gà kiểu Kiev, còn Kiev chưa bình luận.';
  const wish = ['major "Kiev" is not used; expected "Kyiv"'];
  const flags = (target: string) => lines(checkTerms(pair(source, target, { terms })));
  expect(flags('The guests were served chicken Kiev; Kyiv has not commented.')).toEqual([]);
  expect(flags('The guests were served chicken Kiev; Kiev has not commented.')).toEqual(wish);
  expect(flags('Kiev has not commented; the guests were served chicken Kiev.')).toEqual(wish);
});

const WEAPONS = [
  term('tiêm kích', 'fighter jet', { category: 'air' }),
  term('hệ thống phòng không', 'air defense system', { category: 'air defense' }),
  term('tàu sân bay', 'aircraft carrier', { category: 'navy' }),
  term('tàu hộ vệ', 'frigate', { category: 'navy' }),
  term('xe tăng', 'tank', { category: 'armor' }),
  term('pháo tự hành', 'self-propelled howitzer', { category: 'artillery' }),
  term('máy bay không người lái', 'drone', { category: 'unmanned' }),
  term('tên lửa hành trình', 'cruise missile', { category: 'missile' }),
  term('lữ đoàn', 'brigade', { category: 'unit' }),
  term('pháo phản lực', 'rocket launcher', { category: 'artillery' }),
  term('HIMARS', 'HIMARS', { use: 'keep' }),
  term('Liêu Ninh', 'Liaoning', { category: 'place' }),
  term('Sevastopol', 'Sevastopol', { category: 'place' }),
  term('Trần Hưng Đạo', 'Tran Hung Dao', { category: 'person' }),
  term('Pháp', 'France', { admitted: ['French'], category: 'country' }),
];

test.each([
  ['Hai tiêm kích F-16 và một tiêm kích Su-27 cất cánh.', 'Two F-16s and a Su-27 took off.'],
  ['Một tiêm kích F-18 của Hải quân Mỹ gặp nạn.', 'A U.S. Navy F-18 crashed.'],
  ['Ukraine phóng máy bay không người lái Liutyi vào nhà máy.', 'Ukraine launched Liutyis at the plant.'],
  ['Nga phóng tên lửa hành trình Kalibr từ Biển Đen.', 'Russia fired Kalibrs from the Black Sea.'],
  ['Xe tăng Abrams tiến vào thị trấn.', 'The Abrams rolled into the town.'],
  ['Pháo tự hành Caesar khai hỏa.', 'A Caesar opened fire.'],
  ['Pháo tự hành Caesar khai hỏa.', 'The Caesar howitzer opened fire.'],
  ['Pháo phản lực HIMARS khai hỏa.', 'A HIMARS fired a salvo.'],
  ['Hệ thống phòng không Patriot tới nơi.', 'Two Patriots have arrived.'],
  ['Tàu sân bay Charles de Gaulle rời cảng.', 'The Charles de Gaulle left port.'],
  ['Tàu hộ vệ Trần Hưng Đạo rời cảng.', 'The Tran Hung Dao left port.'],
  ['Tàu sân bay Liêu Ninh và tàu hộ vệ Trần Hưng Đạo rời cảng.', 'The Liaoning and the Tran Hung Dao left port.'],
  ['Pháp gửi tiêm kích Mirage 2000-5.', 'France sent Mirage 2000-5s.'],
  ['Tiêm kích Rafale của Pháp hạ cánh.', 'A French Rafale landed.'],
  ['Phi công điều khiển tiêm kích Rafale hạ cánh.', 'The pilot landed his Rafale.'],
])('the name of a weapon stands for it: %s → %s', (source, target) => {
  expect(lines(checkTerms(pair(source, target, { terms: WEAPONS })))).toEqual([]);
});

test.each([
  [
    'Hai tiêm kích F-16 và một tiêm kích Su-27 cất cánh.',
    'Two F-16s and a Su-27 bomber took off.',
    ['major "tiêm kích" is not rendered; expected "fighter jet"'],
  ],
  [
    'Hai tiêm kích F-16 và một tiêm kích Su-27 cất cánh.',
    'An F-16 bomber and a Su-27 took off.',
    ['major "tiêm kích" is not rendered; expected "fighter jet"'],
  ],
  [
    'Tiêm kích F-15 cất cánh.',
    'An F-15E bomber took off.',
    ['major "tiêm kích" is not rendered; expected "fighter jet"'],
  ],
  ['Xe tăng Leopard 2 tới nơi.', 'The Leopard 1 has arrived.', ['major "xe tăng" is not rendered; expected "tank"']],
  [
    'Xe tăng Abrams tiến vào thị trấn.',
    'The Abrams howitzers rolled into the town.',
    ['major "xe tăng" is not rendered; expected "tank"'],
  ],
  [
    'Xe tăng Abrams tiến vào thị trấn.',
    'The howitzer Abrams rolled into the town.',
    ['major "xe tăng" is not rendered; expected "tank"'],
  ],
  [
    'Xe tăng Leopard tiến vào thị trấn.',
    'A Leopard armored car rolled into the town.',
    ['major "xe tăng" is not rendered; expected "tank"'],
  ],
  [
    'Xe tăng Leopard tiến vào thị trấn.',
    'A Leopard wheeled carrier rolled into the town.',
    ['major "xe tăng" is not rendered; expected "tank"'],
  ],
  [
    'Hệ thống phòng không IRIS-T tới nơi.',
    'The IRIS-T rifle has arrived.',
    ['major "hệ thống phòng không" is not rendered; expected "air defense system"'],
  ],
  [
    'Hệ thống phòng không Sevastopol bị tập kích.',
    'Sevastopol came under attack.',
    ['major "hệ thống phòng không" is not rendered; expected "air defense system"'],
  ],
  [
    'Tàu sân bay Pháp rời cảng.',
    'France left the exercise.',
    ['major "tàu sân bay" is not rendered; expected "aircraft carrier"'],
  ],
  [
    'Tàu hộ vệ Ukraine bị chìm.',
    'Ukraine said it had sunk.',
    ['major "tàu hộ vệ" is not rendered; expected "frigate"'],
  ],
  ['Lữ đoàn Azov phản công.', 'Azov struck back.', ['major "lữ đoàn" is not rendered; expected "brigade"']],
  ['Tiêm kích của NATO cất cánh.', 'NATO took off.', ['major "tiêm kích" is not rendered; expected "fighter jet"']],
  ['Xe tăng đời mới tới nơi.', 'It has arrived.', ['major "xe tăng" is not rendered; expected "tank"']],
])('but not another weapon, nor the name of something else: %s → %s', (source, target, expected) => {
  expect(lines(checkTerms(pair(source, target, { terms: WEAPONS })))).toEqual(expected);
});

const OFFICES = [
  term('đặc phái viên', 'special envoy', { category: 'office' }),
  term('Pháp', 'France', { admitted: ['French'], category: 'country' }),
  term('Nga', 'Russia', { admitted: ['Russian'], category: 'country' }),
];

test.each([
  ['Đặc phái viên Steve Witkoff tới nơi.', 'Steve Witkoff has arrived.'],
  ['Đặc phái viên Steve Witkoff tới nơi.', 'The negotiator Witkoff has arrived.'],
  ['Đặc phái viên Steve Witkoff tới nơi.', 'On Monday, Witkoff arrived.'],
  ['Ngoại trưởng Pháp Jean-Noël Barrot phát biểu.', 'Foreign Minister Jean-Noël Barrot spoke.'],
  ['Ngoại trưởng Pháp Jean-Noël Barrot phát biểu.', 'The country has not commented, Barrot said.'],
  ['Pháp rút quân, theo Reuters.', 'The republic is withdrawing its troops, Reuters reported.'],
])('an office and a country may be left out beside a name: %s → %s', (source, target) => {
  expect(lines(checkTerms(pair(source, target, { terms: OFFICES })))).toEqual([]);
});

test.each([
  [
    'Đặc phái viên Steve Witkoff tới nơi.',
    'Negotiator Witkoff has arrived.',
    ['major "đặc phái viên" is not rendered; expected "special envoy"'],
  ],
  [
    'Đặc phái viên Steve Witkoff tới nơi.',
    'Senator Steve Witkoff has arrived.',
    ['major "đặc phái viên" is not rendered; expected "special envoy"'],
  ],
  ['Đặc phái viên Steve Witkoff tới nơi.', 'The envoy has arrived.', []],
  [
    'Đặc phái viên Steve Witkoff tới nơi.',
    'He has arrived.',
    ['major "đặc phái viên" is not rendered; expected "special envoy"'],
  ],
  [
    'Tổng thống Pháp Emmanuel Macron phát biểu.',
    'German President Emmanuel Macron spoke.',
    ['major "Pháp" is not rendered; expected "France"'],
  ],
  [
    'Tổng thống Pháp Emmanuel Macron phát biểu.',
    'Paris Mayor Emmanuel Macron spoke.',
    ['major "Pháp" is not rendered; expected "France"'],
  ],
  [
    'Tổng thống Pháp Emmanuel Macron phát biểu.',
    'President Macron, an Italian, spoke.',
    ['major "Pháp" is not rendered; expected "France"'],
  ],
  ['Tổng thống Pháp phát biểu.', 'The president spoke.', ['major "Pháp" is not rendered; expected "France"']],
  ['Pháp rút quân khỏi Niger.', 'Niger saw the troops go.', ['major "Pháp" is not rendered; expected "France"']],
  [
    'Pháp và Nga đàm phán. Quốc gia này muốn ngừng bắn.',
    'France held talks. The country wants a cease-fire.',
    ['major "Nga" is not rendered; expected "Russia"'],
  ],
])('not beside another office, another country: %s → %s', (source, target, expected) => {
  expect(lines(checkTerms(pair(source, target, { terms: OFFICES })))).toEqual(expected);
});

const MORE_TERMS = [
  term('xuất khẩu vũ khí', 'arms exports', { admitted: ['export weapons'] }),
  term('Lầu Năm Góc', 'Pentagon', { admitted: ['Defense Department'], category: 'organization' }),
  term('tên lửa hành trình', 'cruise missile'),
  term('Ủy ban Quân sự Trung ương', 'Central Military Commission', { category: 'organization' }),
  term('máy bay ném bom', 'bomber', { forbidden: ['bombardier'], use: 'preferred' }),
  term('UAV', 'UAV', {
    admitted: ['drone'],
    acronym: 'UAV',
    expansion: 'unmanned aerial vehicle',
    forbidden: ['unmanned ground vehicle'],
    use: 'preferred',
  }),
  term('UCAV', 'UCAV', { acronym: 'UCAV', expansion: 'unmanned combat aerial vehicle', use: 'context' }),
  term('Triều Tiên', 'North Korea', { admitted: ['the North'], category: 'country' }),
  term('cấm vận', 'embargo', { use: 'block' }),
];

test.each([
  ['Ukraine muốn xuất khẩu vũ khí.', 'Ukraine wants to export weapons.'],
  ['Lầu Năm Góc từ chối bình luận.', 'The department declined to comment.'],
  [
    'Nga phóng tên lửa hành trình vào Kiev, rồi phóng tên lửa hành trình vào Odesa.',
    'Russia fired the missiles at Kyiv and then at Odesa.',
  ],
  ['Ủy ban Quân sự Trung ương họp tại Bắc Kinh.', 'The commission met in Beijing.'],
  [
    'Ủy ban Quân sự Trung ương họp. Hội nghị quân sự bế mạc.',
    'The commission met. The military conference has closed.',
  ],
  ['Nga phóng UAV.', 'Russia launched unmanned aerial vehicles.'],
  ['Triều Tiên phản đối.', 'The North objected.'],
  ['Lệnh cấm vận có hiệu lực.', 'The ban took effect.'],
  ['Nga phóng UCAV.', 'Russia launched combat drones.'],
  ['Nga phóng UCAV.', 'Russia launched unmanned combat aerial vehicles (UCAVs).'],
])('a term stands by its words, its short form, its acronym: %s → %s', (source, target) => {
  expect(lines(checkTerms(pair(source, target, { terms: MORE_TERMS })))).toEqual([]);
});

test.each([
  [
    'Việc xuất khẩu vũ khí tăng.',
    'The weapons are better.',
    ['major "xuất khẩu vũ khí" is not rendered; expected "arms exports"'],
  ],
  [
    'Lầu Năm Góc từ chối bình luận.',
    'A department declined to comment.',
    ['major "Lầu Năm Góc" is not rendered; expected "Pentagon"'],
  ],
  [
    'Ủy ban Quân sự Trung ương họp. Một ủy ban quân sự khác được lập.',
    'A summit was held. The commission is new.',
    ['major "Ủy ban Quân sự Trung ương" is not rendered; expected "Central Military Commission"'],
  ],
  [
    'Nga phóng tên lửa hành trình vào Kiev. Hai tên lửa khác rơi xuống Odesa.',
    'Russia fired rockets at Kyiv. The missiles fell on Odesa.',
    ['major "tên lửa hành trình" is not rendered; expected "cruise missile"'],
  ],
  ['Một máy bay ném bom rơi.', 'A bombardier crashed.', ['major "bombardier" is not used; expected "bomber"']],
  [
    'Một máy bay ném bom rơi.',
    'A bombardier and a bomber crashed.',
    ['major "bombardier" is not used; expected "bomber"'],
  ],
  [
    'Nga phóng UAV.',
    'Russia launched unmanned ground vehicles (UAVs).',
    ['major "unmanned ground vehicle" is not used; expected "UAV"'],
  ],
  [
    'Nga phóng UAV.',
    'Russia launched robots (UAVs).',
    ['minor "(UAV)" follows other words; expected "unmanned aerial vehicle (UAV)"'],
  ],
  [
    'Nga phóng UCAV.',
    'Russia launched robots (UCAVs).',
    ['minor "(UCAV)" follows other words; expected "unmanned combat aerial vehicle (UCAV)"'],
  ],
  [
    'Nga phóng UAV và UCAV.',
    'Russia launched robots (UAVs) and drones (UCAVs).',
    [
      'minor "(UAV)" follows other words; expected "unmanned aerial vehicle (UAV)"',
      'minor "(UCAV)" follows other words; expected "unmanned combat aerial vehicle (UCAV)"',
    ],
  ],
  [
    'Triều Tiên phản đối.',
    'People in the north objected.',
    ['major "Triều Tiên" is not rendered; expected "North Korea"'],
  ],
  [
    'Nga phóng UAV và máy bay ném bom cất cánh.',
    'Russia launched missiles, and airplanes took off.',
    ['minor "UAV" is missing', 'minor "máy bay ném bom" is not rendered; expected "bomber"'],
  ],
])('a term that became something else is reported in its own gravity: %s → %s', (source, target, expected) => {
  expect(lines(checkTerms(pair(source, target, { terms: MORE_TERMS })))).toEqual(expected);
});

const STATESMEN = [
  term('Phạm Minh Chính', 'Pham Minh Chinh', { admitted: ['Chinh'], category: 'person' }),
  term('Tập Cận Bình', 'Xi Jinping', { admitted: ['Xi'], category: 'person' }),
  term('Zelensky', 'Zelenskyy', { admitted: ['Volodymyr Zelenskyy'], category: 'person', use: 'preferred' }),
  term('Nguyễn Phú Trọng', 'Nguyen Phu Trong', { category: 'person', use: 'preferred' }),
  term('Lai Ching-te', 'Lai Ching-te', { category: 'person' }),
  term('Mỹ', 'U.S.', { admitted: ['American'], category: 'country', use: 'preferred' }),
];

test.each([
  ['Ông Phạm Minh Chính phát biểu.', 'Chinh spoke.'],
  ['Ông Nguyễn Phú Trọng phát biểu.', 'Trong spoke.'],
  ['Tổng thống Zelensky phát biểu.', 'President Volodymyr Zelenskyy spoke.'],
  ['Chủ tịch Tập Cận Bình tiếp ông Lê Hoài Trung.', 'Foreign Minister Le Hoai Trung was received by Xi.'],
  ['Chủ tịch Tập Cận Bình tiếp Thủ tướng Phạm Minh Chính.', 'Prime Minister Pham Minh Chinh was received by Xi.'],
  ['Chủ tịch Tập Cận Bình tiếp ông Marc Knapper.', 'Ambassador Marc Knapper was received by Xi.'],
  ['Chủ tịch Tập Cận Bình tiếp nhà lãnh đạo đảo Lai Ching-te.', 'The leader Lai Ching-te was received by Xi.'],
])('a person stands by a part of the name: %s → %s', (source, target) => {
  expect(lines(checkTerms(pair(source, target, { terms: STATESMEN })))).toEqual([]);
});

test.each([
  [
    'Chủ tịch Tập Cận Bình phát biểu.',
    'The leader spoke.',
    ['major "Tập Cận Bình" is not rendered; expected "Xi Jinping"'],
  ],
  [
    'Ông Nguyễn Phú Trọng phát biểu.',
    'He spoke.',
    ['minor "Nguyễn Phú Trọng" is not rendered; expected "Nguyen Phu Trong"'],
  ],
  [
    'Ông Nguyễn Phú Trọng phát biểu.',
    'President Vo Van Thuong spoke after Trong.',
    ['minor "Nguyễn Phú Trọng" → "Vo Van Thuong"; expected "Nguyen Phu Trong"'],
  ],
  [
    'Thủ tướng Phạm Minh Chính tiếp ông Ban Ki-moon. Ông Chính cảm ơn.',
    'Prime Minister Vo Van Kiet received Ban Ki-moon. Chinh thanked him.',
    ['major "Phạm Minh Chính" → "Vo Van Kiet"; expected "Pham Minh Chinh"'],
  ],
  [
    'Chủ tịch Tập Cận Bình tiếp phái đoàn Mỹ.',
    'President Lai Ching-te received the American delegation, and Xi left.',
    ['major "Tập Cận Bình" → "Lai Ching-te"; expected "Xi Jinping"'],
  ],
  [
    'Chủ tịch Tập Cận Bình tiếp phái đoàn Mỹ.',
    'Chairman He Weidong and President Hu Jintao received the U.S. delegation of Xi.',
    ['major "Tập Cận Bình" → "He Weidong"; expected "Xi Jinping"'],
  ],
])('a person who is nobody, or somebody else, is reported: %s → %s', (source, target, expected) => {
  expect(lines(checkTerms(pair(source, target, { terms: STATESMEN })))).toEqual(expected);
});

test('an issue of a term names its check and its category', () => {
  const flags = (source: string, target: string) => checkTerms(pair(source, target, { terms: MORE_TERMS }));
  const issue = { check: 'terms', category: 'terminology/inconsistent-with-resource' };
  expect(flags('Lầu Năm Góc từ chối bình luận.', 'It declined to comment.')).toEqual([
    { ...issue, severity: 'major', message: '"Lầu Năm Góc" is not rendered; expected "Pentagon"' },
  ]);
  expect(flags('Một máy bay ném bom rơi.', 'A bombardier crashed.')).toEqual([
    { ...issue, severity: 'major', message: '"bombardier" is not used; expected "bomber"' },
  ]);
});

test.each([
  [
    'of two of the glossary one became another',
    'Thủ tướng Phạm Minh Chính gặp Chủ tịch Tập Cận Bình.',
    'Prime Minister Vo Van Kiet met with President Xi Jinping, Chinh said.',
    ['major "Phạm Minh Chính" → "Vo Van Kiet"; expected "Pham Minh Chinh"'],
  ],
  [
    'the other one is a person of the source whom English writes otherwise',
    'Chủ tịch Tập Cận Bình tiếp Thủ tướng Lý Hiển Long.',
    'Prime Minister Lee Hsien Loong was received by Xi.',
    [],
  ],
])('%s: %s → %s', (_, source, target, expected) => {
  expect(lines(checkTerms(pair(source, target, { terms: STATESMEN })))).toEqual(expected);
});

test('a place within a person’s name is none', () => {
  const terms = [term('Mỹ', 'U.S.', { category: 'country' }), term('Tân Cương', 'Xinjiang', { category: 'place' })];
  const check = (source: string, target: string) => lines(checkTerms(pair(source, target, { terms })));
  expect(check('Bị cáo Trương Mỹ Lan hầu tòa.', 'Defendant Truong My Lan stood trial.')).toEqual([]);
  expect(check('Tướng Nguyễn Tân Cương phát biểu.', 'Gen. Nguyen Tan Cuong spoke.')).toEqual([]);
  expect(check('Quân đội Mỹ rút đi.', 'The army withdrew.')).toHaveLength(1);
  expect(check('Ông tới Tân Cương.', 'He went there.')).toHaveLength(1);
});
