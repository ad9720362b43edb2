import { describe, expect, onTestFinished, test } from 'vitest';
import { readAnswers, readDecided } from '../../src/memory/contents.ts';
import { countContents } from '../../src/memory/count-contents.ts';
import { type Forgettable, forget } from '../../src/memory/forget.ts';
import { openMemoryFile } from '../../src/memory/open-memory-file.ts';
import { restore } from '../../src/memory/restore.ts';
import { verdictStore } from '../../src/memory/verdict-store.ts';
import { answer, decision } from './remembered.ts';

const at = (article: string) => ({ place: { article, occurrence: 1 } });

/** Two paragraphs: one decided in two articles and answered by two models, the other brought in. */
async function memory() {
  const opened = openMemoryFile(':memory:');
  onTestFinished(opened.close);
  await restore(opened, {
    decisions: [
      decision('Nga rút quân.', 'Russia withdrew.', at('a.txt')),
      decision('Nga rút quân.', 'Russia pulled out.', { ...at('b.txt'), kind: 'approval' }),
      decision('Mỹ ký kết.', 'The U.S. signed.', { kind: 'import', place: undefined }),
    ],
    dismissals: [{ source: 'Nga rút quân.', check: 'modality', message: '"rút"', reason: '' }],
    answers: [
      answer('Nga rút quân.', 'Russia withdraws.'),
      answer('Nga rút quân.', 'Russia leaves.', 'qwen3'),
      answer('Mỹ ký kết.', 'The U.S. signs.'),
    ],
  });
  return opened;
}

const CASES: readonly [what: string, named: Forgettable, gone: number[], left: number[]][] = [
  ['a paragraph', { by: 'text', text: 'Nga rút quân.' }, [2, 1, 2], [1, 0, 1]],
  ['a paragraph written otherwise', { by: 'text', text: ' Nga  rút\nquân.'.normalize('NFD') }, [2, 1, 2], [1, 0, 1]],
  ['a part of a paragraph', { by: 'text', text: 'Nga rút' }, [0, 0, 0], [3, 1, 3]],
  ['an article', { by: 'article', path: 'b.txt' }, [1, 0, 0], [2, 1, 3]],
  ['an article of no name, which is none', { by: 'article', path: '' }, [0, 0, 0], [3, 1, 3]],
  ['a model', { by: 'model', name: 'gpt-5' }, [0, 0, 2], [3, 1, 1]],
  ['a model that answered nothing', { by: 'model', name: 'gpt-4' }, [0, 0, 0], [3, 1, 3]],
];

describe('of decisions, dismissed issues and machine replies are forgotten and left', () => {
  test.each(CASES)('%s', async (_, named, gone, left) => {
    const opened = await memory();
    const { decisions, dismissals, replies } = await forget(opened, named);
    expect([decisions.length, dismissals.length, replies]).toEqual(gone);
    const kept = readDecided(opened);
    expect([kept.decisions.length, kept.dismissals.length, readAnswers(opened).answers.length]).toEqual(left);
  });
});

test('what is forgotten is told', async () => {
  const { decisions } = await forget(await memory(), { by: 'article', path: 'a.txt' });
  expect(decisions).toEqual([decision('Nga rút quân.', 'Russia withdrew.', at('a.txt'))]);
});

test('what is there is counted by kind and model', async () => {
  const opened = await memory();
  await verdictStore(opened).put('tin', 'a1', { issues: [[]], repairs: {} });
  expect(countContents(opened)).toEqual({
    decisions: new Map([
      ['approval', 1],
      ['edit', 1],
      ['import', 1],
    ]),
    dismissals: 1,
    replies: new Map([
      ['gpt-5', 2],
      ['qwen3', 1],
    ]),
    verdicts: 1,
  });
});
