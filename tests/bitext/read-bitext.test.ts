import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { handEdits } from '../../src/bitext/read-bitext.ts';
import { writeBitext } from '../../src/bitext/write-bitext.ts';
import type { Format } from '../../src/model/article.ts';
import { NASTY, nastyText } from './markdown.ts';
import { articleOf, rowOf, segmentOf, translated } from './rows.ts';

const PAIRS = [
  ['Nga phóng 54 UAV vào Kiev.', 'Russia fired 54 UAVs at Kyiv.'],
  ['Phòng không bắn hạ 40 chiếc.', 'Air defenses downed 40.'],
  ['Nga phủ nhận.', 'Russia denies it.'],
] as const;

function write(pairs: readonly (readonly [string, string])[], format: Format = 'text'): Promise<string> {
  const rows = pairs.map(([source, target], block) => rowOf(segmentOf(source, { block }), translated(target)));
  return writeBitext({ article: articleOf('', format), rows, signature: 'songngu 0.1.0' }, '');
}

describe('a file as it was written', () => {
  test('has no edits', async () => {
    expect(handEdits(await write(PAIRS))).toEqual([]);
  });

  test.each(NASTY)('has no edits whatever its text: %s', async (nasty) => {
    expect(handEdits(await write([[nasty, nasty]]))).toEqual([]);
    expect(handEdits(await write([[nasty, nasty]], 'markdown'))).toEqual([]);
  });

  test('has no edits whatever its text (property)', async () => {
    await fc.assert(
      fc.asyncProperty(nastyText, async (target) => {
        expect(handEdits(await write([['Nga phủ nhận.', target]]))).toEqual([]);
      }),
      { numRuns: 120 },
    );
  });
});

describe('a file that a hand has changed', () => {
  test('names the paragraphs', async () => {
    const edited = (await write(PAIRS)).replace('fired 54', 'launched 54').replace('denies it', 'denied it');
    expect(handEdits(edited)).toEqual(['¶1', '¶3']);
  });

  test('names a paragraph whose English is gone', async () => {
    expect(handEdits((await write(PAIRS)).replace('Air defenses downed 40.', ''))).toEqual(['¶2']);
  });

  test('names the part of a very long paragraph', async () => {
    const rows = ['Câu một.', 'Câu hai.'].map((source) =>
      rowOf(segmentOf(source, { block: 6 }), translated('Said so.')),
    );
    const file = await writeBitext({ article: articleOf(''), rows, signature: 'songngu 0.1.0' }, '');
    expect(handEdits(file.replace(/Said so\.(?= \|\n\n)/, 'Said no.'))).toEqual(['¶7.2']);
  });

  test('says when a row is gone', async () => {
    expect(handEdits((await write(PAIRS)).replace(/^\| 2 MT .*\n/m, ''))).toEqual(['its table']);
  });

  test('says when there is no table', async () => {
    expect(handEdits((await write(PAIRS)).replace(/^\|.*\n/gm, ''))).toEqual(['its table']);
  });
});

describe('rows without a translation', () => {
  const failed = rowOf(segmentOf('Nga phủ nhận.', { block: 0 }), { status: 'failed', reason: 'refused' });

  test('English typed into one is an edit', async () => {
    const file = await writeBitext({ article: articleOf('', 'text'), rows: [failed], signature: '' }, '');
    expect(handEdits(file)).toEqual([]);
    expect(handEdits(file.replace('| Nga phủ nhận. | |', '| Nga phủ nhận. | Russia denies it. |'))).toEqual(['¶1']);
  });
});
