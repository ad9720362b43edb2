import { expect, test } from 'vitest';
import { compileTerms } from '../../src/glossary/compile-terms.ts';
import type { SegmentKind } from '../../src/model/article.ts';
import { planMentions } from '../../src/prompt/plan-mentions.ts';
import { term } from '../check/pair.ts';
import { segmentOf } from './segment.ts';

const EXPANSIONS = {
  UAV: 'unmanned aerial vehicle',
  USV: 'unmanned surface vessel',
  PURL: 'Prioritized Ukraine Requirements List',
};
const TERM_BASE = compileTerms([
  term('UAV', 'UAV', { acronym: 'UAV', expansion: EXPANSIONS.UAV }),
  term('máy bay không người lái', 'unmanned aerial vehicle', { acronym: 'UAV', expansion: EXPANSIONS.UAV }),
  term('USV', 'USV', { acronym: 'USV', expansion: EXPANSIONS.USV }),
  term('PURL', 'PURL', { acronym: 'PURL', expansion: EXPANSIONS.PURL }),
  term('NATO', 'NATO', { acronym: 'NATO' }),
]);

/** `UAV expand` for each mention of each paragraph. */
function plan(...paragraphs: readonly (readonly [SegmentKind, string])[]): string[][] {
  const segments = paragraphs.map(([kind, source]) => ({
    segment: segmentOf(source, kind),
    terms: TERM_BASE.match(source),
  }));
  return planMentions(segments).map((mentions) => mentions.map(({ acronym, form }) => `${acronym} ${form}`));
}

test('expands an acronym at its first mention and never after it', () => {
  const mentions = plan(
    ['paragraph', 'Nga phóng 54 UAV vào Kiev.'],
    ['paragraph', 'Phòng không bắn hạ 40 UAV.'],
    ['paragraph', 'Số UAV còn lại rơi ngoài thành phố.'],
  );
  expect(mentions).toEqual([['UAV expand'], ['UAV acronym'], ['UAV acronym']]);
});

test('tells the engine what the acronym stands for', () => {
  const source = 'Ukraine mua vũ khí theo chương trình PURL của NATO.';
  expect(planMentions([{ segment: segmentOf(source), terms: TERM_BASE.match(source) }])).toEqual([
    [{ acronym: 'PURL', expansion: 'Prioritized Ukraine Requirements List', form: 'expand' }],
  ]);
});

test.each<SegmentKind>(['heading', 'caption', 'table-cell'])('introduces nothing in a %s', (kind) => {
  const mentions = plan([kind, 'UAV của Nga trên bầu trời Kiev'], ['paragraph', 'Nga phóng 54 UAV vào Kiev.']);
  expect(mentions).toEqual([['UAV acronym'], ['UAV expand']]);
});

test.each<SegmentKind>(['paragraph', 'list-item', 'quote'])('introduces in a %s', (kind) => {
  expect(plan([kind, 'Nga phóng 54 UAV vào Kiev.'])).toEqual([['UAV expand']]);
});

test('takes the words for a mention where the article writes the acronym elsewhere', () => {
  const mentions = plan(
    ['paragraph', 'Hai bên bàn về sản xuất máy bay không người lái.'],
    ['paragraph', 'Ngành công nghiệp UAV đã bùng nổ.'],
  );
  expect(mentions).toEqual([['UAV expand'], ['UAV acronym']]);
});

test('plans nothing for an acronym that the article never writes', () => {
  const mentions = plan(
    ['paragraph', 'Hai bên bàn về sản xuất máy bay không người lái.'],
    ['paragraph', 'Máy bay không người lái giá rẻ đã xuất hiện.'],
  );
  expect(mentions).toEqual([[], []]);
});

test('plans nothing for an acronym whose row does not say what it stands for', () => {
  expect(plan(['paragraph', 'Các nước NATO họp tại Brussels.'])).toEqual([[]]);
});

test('uses no brackets inside a quotation and introduces after it', () => {
  const mentions = plan(
    ['paragraph', '"Đây sẽ là xuất khẩu có kiểm soát, cụ thể là USV", Tổng thống Zelensky cho hay.'],
    ['paragraph', 'USV của Ukraine đã đánh chìm nhiều tàu chiến.'],
    ['paragraph', '"USV giúp chúng tôi giữ Biển Đen", ông nói.'],
  );
  expect(mentions).toEqual([['USV quoted'], ['USV expand'], ['USV acronym']]);
});

test('introduces an acronym that stands in a quotation and outside it', () => {
  const mentions = plan(['paragraph', '"Chúng tôi cần USV", ông nói về lô USV đầu tiên.']);
  expect(mentions).toEqual([['USV expand']]);
});

test('tells acronyms of one paragraph apart', () => {
  const mentions = plan(
    ['paragraph', 'Nga phóng 54 UAV vào Kiev.'],
    ['paragraph', 'Ukraine mua UAV theo PURL và tự làm USV.'],
  );
  expect(mentions[1]?.toSorted()).toEqual(['PURL expand', 'UAV acronym', 'USV expand']);
});
