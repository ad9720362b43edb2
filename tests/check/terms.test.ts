import { describe, expect, test } from 'vitest';
import { checkTerms } from '../../src/check/terms.ts';
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
