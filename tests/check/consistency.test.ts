import { describe, expect, test } from 'vitest';
import { type ArticleRow, checkConsistency } from '../../src/check/consistency.ts';
import type { SegmentKind } from '../../src/model/article.ts';
import type { Mention } from '../../src/model/term.ts';
import { pair, term } from './pair.ts';

const TERMS = [
  term('đàm phán hòa bình', 'peace talks', { admitted: ['peace negotiations', 'negotiations'], use: 'preferred' }),
  term('viện trợ quân sự', 'military aid', { admitted: ['military assistance'], use: 'preferred' }),
  term('tàu sân bay', 'aircraft carrier', { admitted: ['carrier'], use: 'preferred' }),
  term('xuất khẩu vũ khí', 'arms exports', { admitted: ['weapons exports', 'export weapons'], use: 'preferred' }),
  term('rút quân', 'withdraw troops', { admitted: ['pull troops'], use: 'preferred' }),
  term('tập trận', 'military exercise', { admitted: ['drill'], use: 'preferred' }),
  term('tàu chiến', 'naval vessel', { admitted: ['combat vessel'], use: 'preferred' }),
  term('chiến hạm', 'combat vessel', { admitted: ['naval vessel'], use: 'preferred' }),
  term('bộ Ngoại giao', 'Foreign Ministry', {
    admitted: ['State Department'],
    use: 'preferred',
    category: 'organization',
  }),
  term('bộ Quốc phòng', 'Defense Ministry', { admitted: ['Ministry of Defense'], use: 'preferred' }),
  term('xuồng không người lái', 'unmanned surface vessel', {
    admitted: ['naval drone', 'sea drone'],
    acronym: 'USV',
    expansion: 'unmanned surface vessel',
  }),
  term('thủy quân lục chiến', 'Marine Corps', { use: 'preferred' }),
  term('quyền quá cảnh', 'transit rights', { admitted: ['rights of passage'], use: 'preferred' }),
  term('đội tàu ngầm không người lái', 'UUV fleet', { admitted: ['drone fleet'], use: 'preferred' }),
  term('hạm đội', 'the fleet', { admitted: ['the navy'], use: 'preferred' }),
  term('Mỹ', 'U.S.', { admitted: ['American', 'Washington'], use: 'preferred', category: 'country' }),
];

type Paragraph = readonly [source: string, target: string, kind?: SegmentKind, mentions?: readonly Mention[]];

function article(...paragraphs: readonly Paragraph[]): ArticleRow[] {
  return paragraphs.map(([source, target, kind = 'paragraph', mentions = []], i) => ({
    label: String(i + 1),
    segment: pair(source, target, { terms: TERMS, kind, mentions }),
  }));
}

/** `2 minor …` for each issue: the label of its row, from 1. */
function found(...paragraphs: readonly Paragraph[]): string[] {
  return checkConsistency(article(...paragraphs)).map(
    ({ row, issue }) => `${row + 1} ${issue.severity} ${issue.category}: ${issue.message}`,
  );
}

const CATEGORY = 'minor terminology/inconsistent-use';

describe('reports', () => {
  test.each<[string, Paragraph[], string]>([
    [
      'a wording with small words between',
      [
        ['Ba Lan cấp quyền quá cảnh cho xe quân sự.', 'Poland granted military vehicles transit rights.'],
        ['Quyền quá cảnh có hiệu lực một năm.', 'The rights of passage are valid for a year.'],
      ],
      `2 ${CATEGORY}: "quyền quá cảnh" is "transit rights" in ¶1 and "rights of passage" in ¶2; expected one of them`,
    ],
    [
      'another wording than that of the first of several paragraphs',
      [
        ['Viện trợ quân sự cho Kiev tăng.', 'Military aid to Kyiv rose.'],
        ['Viện trợ quân sự đến từ Đức.', 'The military aid comes from Germany.'],
        ['Viện trợ quân sự sẽ giảm.', 'Military assistance will fall.'],
        ['Viện trợ quân sự sẽ hết.', 'Military aid will end.'],
      ],
      `3 ${CATEGORY}: "viện trợ quân sự" is "military aid" in ¶1 and "military assistance" in ¶3; expected one of them`,
    ],
    [
      'a term in two full wordings',
      [
        ['Vòng đàm phán hòa bình mới diễn ra tại Istanbul.', 'A new round of peace talks was held in Istanbul.'],
        ['Hai bên chưa đạt được đột phá.', 'The two sides have not reached a breakthrough.'],
        ['Moskva muốn nối lại đàm phán hòa bình.', 'Moscow wants to resume the peace negotiations.'],
      ],
      `3 ${CATEGORY}: "đàm phán hòa bình" is "peace talks" in ¶1 and "peace negotiations" in ¶3; expected one of them`,
    ],
    [
      'a term in two wordings that differ in their first word',
      [
        ['Hai xuồng không người lái áp sát cảng.', 'Two sea drones approached the port.'],
        ['Xuồng không người lái phát nổ.', 'The naval drones exploded.'],
      ],
      `2 ${CATEGORY}: "xuồng không người lái" is "sea drone" in ¶1 and "naval drone" in ¶2; expected one of them`,
    ],
    [
      'a name in two spellings, one of them longer by a letter',
      [
        ['Ông Zelensky cảm ơn các đồng minh.', 'Zelensky thanked the allies.'],
        ['Ông Zelensky sẽ thăm Paris.', 'Zelenskyy will visit Paris.'],
      ],
      `2 ${CATEGORY}: "Zelensky" is "Zelensky" in ¶1 and "Zelenskyy" in ¶2; expected one spelling`,
    ],
    [
      'a name in two spellings, neither of them that of the source',
      [
        ['Tướng Syrsky thị sát mặt trận.', 'Gen. Syrskyi inspected the front.'],
        ['Ông Syrsky nói tình hình khó khăn.', 'Syrskii said the situation was difficult.'],
      ],
      `2 ${CATEGORY}: "Syrsky" is "Syrskyi" in ¶1 and "Syrskii" in ¶2; expected one spelling`,
    ],
    [
      'a heading that stands twice, in two translations',
      [
        ['Diễn biến chiến trường', 'On the battlefield', 'heading'],
        ['Nga chiếm thêm một ngôi làng.', 'Russia took another village.'],
        ['Diễn biến chiến trường', 'Battlefield developments', 'heading'],
      ],
      `3 ${CATEGORY}: "Diễn biến chiến trường" is "On the battlefield" in ¶1 and "Battlefield developments" in ¶3; expected one translation`,
    ],
    [
      'a credit that stands twice, in two translations',
      [
        ['Ảnh minh họa: Reuters', 'Illustrative photo: Reuters', 'caption'],
        ['Ảnh minh họa: Reuters', 'Illustration by Reuters', 'caption'],
      ],
      `2 ${CATEGORY}: "Ảnh minh họa: Reuters" is "Illustrative photo: Reuters" in ¶1 and "Illustration by Reuters" in ¶2; expected one translation`,
    ],
  ])('%s', (_, paragraphs, expected) => {
    expect(found(...paragraphs)).toEqual([expected]);
  });

  test('each source once, at the first paragraph that differs', () => {
    const talks = 'Đàm phán hòa bình tiếp tục.';
    expect(
      found(
        [`${talks} Một.`, 'Peace talks continue. One.'],
        [`${talks} Hai.`, 'Peace negotiations continue. Two.'],
        [`${talks} Ba.`, 'Peace talks continue. Three.'],
        [`${talks} Bốn.`, 'Peace negotiations continue. Four.'],
      ),
    ).toEqual([expect.stringContaining('in ¶1 and "peace negotiations" in ¶2')]);
  });

  test('in the order of the article', () => {
    const issues = checkConsistency(
      article(
        ['Ông Zelensky kêu gọi viện trợ quân sự.', 'Zelensky called for military aid.'],
        ['Viện trợ quân sự giảm.', 'Military assistance has fallen.'],
        ['Ông Zelensky lo ngại.', 'Zelenski is worried.'],
      ),
    );
    expect(issues.map(({ row }) => row)).toEqual([1, 2]);
  });

  test('long texts by their beginning', () => {
    const source = `${'Nga và Ukraine tiếp tục giao tranh ác liệt ở phía đông '.repeat(2)}.`;
    const [message] = found(
      [source, `Russia and Ukraine ${'kept fighting fiercely '.repeat(4)}in the east.`],
      [source, `Fierce fighting ${'between Russia and Ukraine '.repeat(4)}went on.`],
    );
    expect(message?.match(/"[^"]*"/gu)?.map((quoted) => quoted.length <= 63 && quoted.endsWith('…"'))).toEqual([
      true,
      true,
      true,
    ]);
  });

  test('with labels that have their sign already', () => {
    const rows = article(
      ['Ông Zelensky cảm ơn.', 'Zelensky gave thanks.'],
      ['Ông Zelensky rời đi.', 'Zelenskyy left.'],
    ).map((row) => ({ ...row, label: `¶${row.label}.1` }));
    expect(checkConsistency(rows)[0]?.issue.message).toContain('in ¶1.1 and "Zelenskyy" in ¶2.1');
  });
});

const UAV: Mention = { acronym: 'UAV', expansion: 'one-way attack unmanned aerial vehicle', form: 'expand' };

describe('is silent about', () => {
  test.each<[string, Paragraph[]]>([
    [
      'a short form after the full one',
      [
        ['Tàu sân bay Phúc Kiến rời cảng.', 'The aircraft carrier Fujian left port.'],
        ['Tàu sân bay này chở 40 máy bay.', 'The carrier has 40 aircraft on board.'],
      ],
    ],
    [
      'two short forms with their article',
      [
        ['Hạm đội rời cảng.', 'The fleet left port.'],
        ['Hạm đội quay về.', 'The navy returned.'],
      ],
    ],
    [
      'a wording that is a part of another',
      [
        ['Đàm phán hòa bình bế tắc.', 'Peace negotiations are deadlocked.'],
        ['Đàm phán hòa bình sẽ nối lại.', 'Negotiations will resume.'],
      ],
    ],
    [
      'verbs for nouns',
      [
        ['Xuất khẩu vũ khí tăng.', 'Arms exports rose.'],
        ['Ukraine muốn xuất khẩu vũ khí.', 'Ukraine wants to export weapons.'],
        ['Việc xuất khẩu vũ khí có lợi.', 'Weapons exports pay.'],
      ],
    ],
    [
      'two verbs',
      [
        ['Nga rút quân.', 'Russia withdrew troops.'],
        ['Mỹ cũng rút quân.', 'The U.S. pulled troops out too.'],
      ],
    ],
    [
      'a synonym of one word',
      [
        ['Cuộc tập trận bắt đầu.', 'The military exercise began.'],
        ['Cuộc tập trận kết thúc.', 'The drill ended.'],
      ],
    ],
    [
      'the acronym and other lengths of its words',
      [
        ['Xuồng không người lái áp sát cảng.', 'Unmanned surface vessels approached the port.'],
        ['Xuồng không người lái phát nổ.', 'The USVs exploded.'],
        ['Xuồng không người lái bị đánh chìm.', 'The naval drones were sunk.'],
      ],
    ],
    [
      'names of institutions, which change with the country',
      [
        ['Bộ Ngoại giao Nga phản đối.', "Russia's Foreign Ministry objected."],
        ['Bộ Ngoại giao Mỹ đáp lại.', 'The State Department responded.'],
      ],
    ],
    [
      'another order of the same words',
      [
        ['Bộ Quốc phòng Nga xác nhận.', "Russia's Defense Ministry confirmed it."],
        ['Bộ Quốc phòng Nga bác bỏ.', 'The Ministry of Defense of Russia denied it.'],
      ],
    ],
    [
      'a country and its adjective',
      [
        ['Vũ khí Mỹ đã tới.', 'American weapons have arrived.'],
        ['Mỹ sẽ gửi thêm.', 'The U.S. will send more.'],
        ['Mỹ từ chối bình luận.', 'Washington declined to comment.'],
      ],
    ],
    [
      'the shorter wording of a heading',
      [
        ['Viện trợ quân sự cho Ukraine giảm', 'Military assistance for Ukraine drops', 'heading'],
        ['Viện trợ quân sự giảm 40%.', 'Military aid fell by 40%.'],
      ],
    ],
    [
      'both wordings in one paragraph, of which nobody can tell why',
      [
        ['Viện trợ quân sự giảm.', 'Military aid fell.'],
        ['Viện trợ quân sự và hỗ trợ khác giảm.', 'Military assistance and other military aid fell.'],
      ],
    ],
    [
      'both wordings in one paragraph behind the other one',
      [
        ['Viện trợ quân sự giảm.', 'Military assistance fell.'],
        ['Viện trợ quân sự và hỗ trợ khác giảm.', 'Military aid and other military assistance fell.'],
      ],
    ],
    [
      'a wording that has an acronym',
      [
        ['Đội tàu ngầm không người lái rời cảng.', 'The UUV fleet left port.'],
        ['Đội tàu ngầm không người lái quay về.', 'The drone fleet returned.'],
      ],
    ],
    [
      'a wording that is that of another term of the paragraph',
      [
        ['Tàu chiến rời cảng.', 'The naval vessel left port.'],
        ['Tàu chiến và chiến hạm tập trung.', 'Combat vessels gathered.'],
      ],
    ],
    [
      'the plural, the possessive and the adjective of a name',
      [
        ['Houthi phóng tên lửa vào Israel.', 'The Houthi group fired missiles at Israel.'],
        ['Houthi nhận trách nhiệm về vụ tấn công Israel.', 'The Houthis claimed the attack on Israeli soil.'],
      ],
    ],
    [
      'two persons with similar names',
      [
        ['Ông Petrov gặp bà Petrova.', 'Petrov met with Petrova.'],
        ['Bà Petrova rời đi trước.', 'Petrova left first.'],
      ],
    ],
    [
      'a name that a paragraph leaves out beside a similar word',
      [
        ['Bà Marina phát biểu.', 'Marina spoke.'],
        ['Bà Marina cảm ơn lực lượng thủy quân lục chiến.', 'She thanked the Marine Corps.'],
      ],
    ],
    [
      'house style in a text that stands twice',
      [
        ['Mỹ gửi thêm tên lửa', 'The U.S. sends more missiles', 'heading'],
        ['Mỹ gửi thêm tên lửa', 'US Sends More Missiles', 'heading'],
      ],
    ],
    [
      'an acronym that is introduced where a text stands first',
      [
        ['Nga phóng UAV.', 'Russia launched one-way attack unmanned aerial vehicles (UAVs).', 'paragraph', [UAV]],
        ['Nga phóng UAV.', 'Russia launched UAVs.', 'paragraph', [{ ...UAV, form: 'acronym' }]],
      ],
    ],
    [
      'a heading and a paragraph with the same Vietnamese',
      [
        ['Nga phóng 120 UAV', 'Russia fires 120 UAVs', 'heading'],
        ['Nga phóng 120 UAV', 'Russia launched 120 UAVs overnight.'],
      ],
    ],
    [
      'a paragraph that is not translated',
      [
        ['Theo Reuters', 'According to Reuters'],
        ['Theo Reuters', ''],
      ],
    ],
    ['an empty article', []],
  ])('%s', (_, paragraphs) => {
    expect(found(...paragraphs)).toEqual([]);
  });
});

describe('one article, one rendering', () => {
  const MORE = [
    term('máy bay chiến đấu', 'combat aircraft', { admitted: ['combat plane'], use: 'preferred' }),
    term('gói viện trợ', 'aid package', { admitted: ['military support package'], use: 'preferred' }),
    term('vùng đệm', 'buffer zone', { admitted: ['security strip', 'buffer strip'], use: 'preferred' }),
    term('tình báo quân đội', 'military intelligence', {
      admitted: ['army intelligence'],
      category: 'organization',
      use: 'preferred',
    }),
    term('biển Nhật Bản', 'Japan Sea', { admitted: ['East Sea'], category: 'place', use: 'preferred' }),
    term('người phát ngôn', 'government spokesperson', {
      admitted: ['government spokesman'],
      category: 'office',
      use: 'preferred',
    }),
    term('truyền thông nhà nước', 'state media', { admitted: ['state press'], category: 'media', use: 'preferred' }),
    term('tiếng phổ thông', 'standard Chinese', {
      admitted: ['Mandarin Chinese'],
      category: 'language',
      use: 'preferred',
    }),
    term('tuyến phòng thủ', 'defense line', { admitted: ['line of defense', 'defensive line'], use: 'preferred' }),
    term('bãi mìn', 'minefield', { use: 'preferred' }),
    term('dự trữ', 'strategic reserve', { admitted: ['strategic stockpile'], use: 'preferred' }),
    term('kho dự trữ', 'arms stockpile', { admitted: ['arms reserve'], use: 'preferred' }),
  ];

  function reported(...paragraphs: readonly Paragraph[]): string[] {
    const rows = paragraphs.map(([source, target, kind = 'paragraph', mentions = []], i) => ({
      label: String(i + 1),
      segment: pair(source, target, { terms: MORE, kind, mentions }),
    }));
    return checkConsistency(rows).map(({ issue }) => issue.message);
  }

  test.each<[string, Paragraph, Paragraph, string]>([
    [
      'a term in two wordings that differ in their last word',
      ['Vùng đệm rộng 10 km.', 'The buffer zone is 10 kilometers wide.'],
      ['Vùng đệm bị tập kích.', 'The buffer strip came under attack.'],
      '"vùng đệm" is "buffer zone" in ¶1 and "buffer strip" in ¶2; expected one of them',
    ],
    [
      'a term in two wordings beside another term that has neither',
      ['Bãi mìn được mở rộng nhờ dự trữ.', 'The minefield was extended from the strategic reserve.'],
      ['Bãi mìn dùng hết dự trữ.', 'The minefield used up the strategic stockpile.'],
      '"dự trữ" is "strategic reserve" in ¶1 and "strategic stockpile" in ¶2; expected one of them',
    ],
    [
      'a name two letters off',
      ['Ông Netanyahu phát biểu.', 'Netanyahu spoke.'],
      ['Ông Netanyahu rời đi.', 'Natanyaho left.'],
      '"Netanyahu" is "Netanyahu" in ¶1 and "Natanyaho" in ¶2; expected one spelling',
    ],
    [
      'a name with another Slavic ending',
      ['Ông Syrsky phát biểu.', 'Syrsky spoke.'],
      ['Ông Syrsky rời đi.', 'Syrskyi left.'],
      '"Syrsky" is "Syrsky" in ¶1 and "Syrskyi" in ¶2; expected one spelling',
    ],
    [
      'a short name a letter off',
      ['Ông Orban phát biểu.', 'Orban spoke.'],
      ['Ông Orban rời đi.', 'Orben left.'],
      '"Orban" is "Orban" in ¶1 and "Orben" in ¶2; expected one spelling',
    ],
    [
      'a text that stands twice beside an acronym',
      ['Nga phóng UAV.', 'Russia launched one-way attack unmanned aerial vehicles (UAVs).', 'paragraph', [UAV]],
      ['Nga phóng UAV.', 'Moscow sent in UAVs.', 'paragraph', [{ ...UAV, form: 'acronym' }]],
      '"Nga phóng UAV." is "Russia launched one-way attack unmanned aerial vehicles (UAV…" in ¶1 and "Moscow sent in UAVs." in ¶2; expected one translation',
    ],
  ])('reports %s', (_, first, second, message) => {
    expect(reported(first, second)).toEqual([message]);
  });

  test.each<[string, Paragraph, Paragraph]>([
    [
      'a plane that is an aircraft',
      ['Máy bay chiến đấu cất cánh.', 'The combat aircraft took off.'],
      ['Máy bay chiến đấu hạ cánh.', 'The combat planes landed.'],
    ],
    [
      'a wording that is longer',
      ['Gói viện trợ được duyệt.', 'The aid package was approved.'],
      ['Gói viện trợ tới nơi.', 'The military support package has arrived.'],
    ],
    [
      'a wording of which no word is the same',
      ['Vùng đệm rộng 10 km.', 'The buffer zone is 10 kilometers wide.'],
      ['Vùng đệm bị tập kích.', 'The security strip came under attack.'],
    ],
    [
      'an organization in two wordings',
      ['Tình báo quân đội xác nhận.', 'Military intelligence confirmed it.'],
      ['Tình báo quân đội bác bỏ.', 'Army intelligence denied it.'],
    ],
    [
      'a place by two names',
      ['Tàu tới biển Nhật Bản.', 'The ship reached the Japan Sea.'],
      ['Tàu rời biển Nhật Bản.', 'The ship left the East Sea.'],
    ],
    [
      'an office in two wordings',
      ['Người phát ngôn xác nhận.', 'A government spokesperson confirmed it.'],
      ['Người phát ngôn bác bỏ.', 'A government spokesman denied it.'],
    ],
    [
      'the press by two names',
      ['Truyền thông nhà nước đưa tin.', 'State media reported it.'],
      ['Truyền thông nhà nước im lặng.', 'The state press is silent.'],
    ],
    [
      'a language by two names',
      ['Ông nói tiếng phổ thông.', 'He speaks standard Chinese.'],
      ['Bà nói tiếng phổ thông.', 'She speaks Mandarin Chinese.'],
    ],
    [
      'the same words in another order',
      ['Tuyến phòng thủ bị chọc thủng.', 'The defense line was breached.'],
      ['Tuyến phòng thủ đứng vững.', 'The line of defense held.'],
    ],
    [
      'a name of four letters',
      ['Thủ tướng Modi tới nơi.', 'Prime Minister Modi has arrived.'],
      ['Thủ tướng Modi rời đi.', 'The prime minister of the Mody party left.'],
    ],
    [
      'another word two letters off a short name',
      ['Ông Orban phát biểu.', 'Orban spoke.'],
      ['Ông Orban rời đi.', 'He left on the Orbit train.'],
    ],
    [
      'another name with another initial',
      ['Ông Biden phát biểu.', 'Biden spoke.'],
      ['Ông Biden gặp cháu trai.', 'He met with his grandson Aiden.'],
    ],
    [
      'the adjective of a place that loses its ending',
      ['Slovakia phản đối.', 'Slovakia objected.'],
      ['Binh sĩ Slovakia rút lui.', 'Slovak soldiers withdrew.'],
    ],
    [
      'a paragraph of which the translation is blank',
      ['Theo Reuters', 'According to Reuters'],
      ['Theo Reuters', ' \n'],
    ],
    [
      'two Vietnamese whose names are alike',
      ['Ông Thanh tới nơi.', 'Thanh has arrived.'],
      ['Ông Thanh gặp ông Thắng.', 'He met with Thang.'],
    ],
    [
      'two Vietnamese whose names have marks',
      ['Ông Thắng tới nơi.', 'Thang has arrived.'],
      ['Ông Thắng gặp ông Thành.', 'He met with Thanh.'],
    ],
    [
      'two paragraphs that name nobody',
      ['Không có ai ở đó.', 'Nobody was there.'],
      ['Không có gì ở đó.', 'Nothing was there.'],
    ],
    [
      'a plural before its singular',
      ['Houthi phóng tên lửa.', 'The Houthis fired missiles.'],
      ['Houthi rút lui.', 'The Houthi forces withdrew.'],
    ],
    [
      'an adjective before its country',
      ['Quân đội Israel rút lui.', 'Israeli troops withdrew.'],
      ['Israel phản đối.', 'Israel objected.'],
    ],
    [
      'a heading with other articles and endings',
      ['Tên lửa rơi xuống làng', 'Missile hits village', 'heading'],
      ['Tên lửa rơi xuống làng', 'The missile hits a village', 'heading'],
    ],
  ])('takes %s', (_, first, second) => {
    const messages = reported(first, second);
    expect(messages).toEqual([]);
  });

  test('an issue of an article names its check, its category and its row', () => {
    const rows = article(
      ['Viện trợ quân sự tăng.', 'Military aid rose.'],
      ['Viện trợ quân sự giảm.', 'Military assistance fell.'],
    );
    expect(checkConsistency(rows)).toEqual([
      {
        row: 1,
        issue: {
          check: 'consistency',
          category: 'terminology/inconsistent-use',
          severity: 'minor',
          message: '"viện trợ quân sự" is "military aid" in ¶1 and "military assistance" in ¶2; expected one of them',
        },
      },
    ]);
  });
});
