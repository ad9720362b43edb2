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
