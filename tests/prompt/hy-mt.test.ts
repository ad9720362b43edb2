import { describe, expect, test } from 'vitest';
import { compileTerms } from '../../src/glossary/compile-terms.ts';
import type { Mention, Term } from '../../src/model/term.ts';
import { hyMtMessage, speaksHyMt } from '../../src/prompt/hy-mt.ts';
import { term } from '../check/pair.ts';
import { rangesOf, segmentOf } from './segment.ts';

function contentOf(source: string, terms: readonly Term[] = [], mentions: readonly Mention[] = []): string {
  return hyMtMessage({ segment: segmentOf(source), terms: compileTerms(terms).match(source), mentions }).content;
}

describe('the message to a Hy-MT model', () => {
  test('is the template of its card, without terms', () => {
    expect(contentOf('Hai bên ngừng bắn.')).toMatchInlineSnapshot(`
      "Translate the following text into English. Note that you should only output the translated result without any additional explanation:

      Hai bên ngừng bắn."
    `);
  });

  test('is the template for terms, with those of the paragraph in its own form', () => {
    const terms = [
      term('phòng không', 'air defense'),
      term('Bộ Quốc phòng Nga', 'Russian Defense Ministry'),
      term('xe tăng', 'tank'),
    ];
    expect(contentOf('Bộ Quốc phòng Nga nói phòng không bắn hạ 40 chiếc.', terms)).toMatchInlineSnapshot(`
      "Reference the following translations:
      Bộ Quốc phòng Nga translates to Russian Defense Ministry
      phòng không translates to air defense

      Translate the following text into English. Note that you must ONLY output the translated result without any additional explanation:

      Bộ Quốc phòng Nga nói phòng không bắn hạ 40 chiếc."
    `);
  });

  test('leaves out terms that only inform', () => {
    expect(contentOf('Anh gửi tên lửa.', [term('Anh', 'Britain', { use: 'context' })])).not.toContain('Britain');
  });

  test('shows marks in place of addresses', () => {
    const source = 'Xem tại https://isw.pub/2509 hôm nay.';
    const segment = segmentOf(source, 'paragraph', rangesOf(source, 'https://isw.pub/2509'));
    expect(hyMtMessage({ segment, terms: [], mentions: [] }).content).toContain('Xem tại ⟦1⟧ hôm nay.');
  });
});

describe('acronyms are told as planned:', () => {
  const uav = { acronym: 'UAV', expansion: 'unmanned aerial vehicle' };
  const terms = [term('máy bay không người lái', 'unmanned aerial vehicle', uav), term('UAV', 'UAV', uav)];
  test.each<[string, string, Mention['form'], string[]]>([
    [
      'letters at their first mention',
      'Nga phóng 54 UAV.',
      'expand',
      ['UAV translates to unmanned aerial vehicle (UAV)'],
    ],
    ['letters after that', 'Nga phóng 54 UAV.', 'acronym', ['UAV translates to UAV']],
    [
      'words at their first mention',
      'Nga phóng máy bay không người lái.',
      'expand',
      ['máy bay không người lái translates to unmanned aerial vehicle (UAV)'],
    ],
    [
      'words after that',
      'Nga phóng máy bay không người lái.',
      'acronym',
      ['máy bay không người lái translates to UAV'],
    ],
    [
      'words in a quotation',
      '“Đó là máy bay không người lái.”',
      'quoted',
      ['máy bay không người lái translates to unmanned aerial vehicle'],
    ],
    [
      'words with the letters behind them',
      'Nga phóng máy bay không người lái (UAV).',
      'expand',
      ['máy bay không người lái translates to unmanned aerial vehicle', 'UAV translates to UAV'],
    ],
  ])('%s', (_, source, form, lines) => {
    const told = contentOf(source, terms, [{ ...uav, form }]);
    expect(told.split('\n').filter((line) => line.includes(' translates to '))).toEqual(lines);
  });
});

test.each([
  ['Hy-MT2-1.8B-Q4_K_M.gguf', true],
  ['tencent/HY-MT1.5-7B', true],
  ['hunyuan-mt:7b', true],
  ['qwen3:4b', false],
  ['mt5-large', false],
])('%s speaks this dialect: %s', (model, expected) => {
  expect(speaksHyMt(model)).toBe(expected);
});
