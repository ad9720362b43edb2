import { describe, expect, test } from 'vitest';
import { compileTerms } from '../../src/glossary/compile-terms.ts';
import { NOTHING_REVIEWED } from '../../src/memory/load-reviewed.ts';
import type { BitextRow } from '../../src/model/bitext.ts';
import type { Verdict, VerdictStore } from '../../src/model/engine.ts';
import { UnavailableError } from '../../src/model/errors.ts';
import { judge as judgeWith } from '../../src/pipeline/judge.ts';
import type { Workshop } from '../../src/pipeline/workshop.ts';

function rowOf(source: string, target: string): BitextRow {
  return {
    segment: {
      id: `${source}#1`,
      kind: 'paragraph',
      source,
      fixed: [],
      block: 0,
      range: { start: 0, end: source.length },
    },
    terms: [],
    mentions: [],
    outcome: { status: 'translated', target, origin: { by: 'reviewed' }, issues: [], notes: [] },
  };
}

/** 30 for 20: an issue. */
const WRONG = rowOf('Nga phóng 20 quả đạn.', 'Russia fired 30 rounds.');
const RIGHT = rowOf('Nga phóng 20 quả đạn.', 'Russia fired 20 rounds.');
const OTHER = rowOf('Mỹ rút quân.', 'The U.S. withdrew its troops.');

/** A store that counts what is put; what was found before is as it is told. */
function storeWith(told?: Verdict): VerdictStore & { readonly put: VerdictStore['put']; puts: number } {
  const found = new Map<string, Verdict>();
  return {
    puts: 0,
    get(article, seen) {
      const known = found.get(`${article} ${seen}`);
      return known && (told ?? known);
    },
    async put(article, seen, verdict) {
      this.puts += 1;
      for (const key of [...found.keys()]) if (key.startsWith(article)) found.delete(key);
      found.set(`${article} ${seen}`, verdict);
    },
  };
}

function workshopWith(
  store: VerdictStore | undefined,
  changes: Partial<Workshop> & { checks?: string } = {},
): Workshop {
  const { checks = 'a1', ...others } = changes;
  return {
    termBase: compileTerms([]),
    style: '',
    reviewed: NOTHING_REVIEWED,
    translator: {
      recall: async () => undefined,
      repliesTo: async () => [],
      recallRepair: async () => undefined,
      canAsk: async () => false,
      repair: () => Promise.reject(new Error('nothing is repaired here')),
      translate: () => Promise.reject(new Error('nothing is translated here')),
    },
    verdicts: { checks, open: async () => store },
    repair: 1,
    acronyms: 'first',
    version: '0.0.0',
    ...others,
  };
}

const messagesOf = (rows: readonly BitextRow[]) =>
  rows.map(({ outcome }) => (outcome.status === 'translated' ? outcome.issues.map(({ message }) => message) : []));

const judge = (rows: readonly BitextRow[], workshop: Workshop) =>
  judgeWith(rows, workshop, { context: () => '', isDismissed: () => false });

describe('the issues of an article', () => {
  test('are found by the checks the first time, and remembered', async () => {
    const store = storeWith();
    const { rows } = await judge([WRONG, OTHER], workshopWith(store));
    expect(messagesOf(rows)).toEqual([['"20" → "30"; expected 20'], []]);
    expect(store.puts).toBe(1);
  });

  test('are those remembered where nothing has changed', async () => {
    const issue = {
      check: 'numbers',
      category: 'accuracy/mistranslation',
      severity: 'major',
      message: 'remembered',
    } as const;
    const store = storeWith({ issues: [[issue], []], repairs: {} });
    await judge([WRONG, OTHER], workshopWith(store));
    expect(messagesOf((await judge([WRONG, OTHER], workshopWith(store))).rows)).toEqual([['remembered'], []]);
    expect(store.puts).toBe(1);
  });

  const term = {
    source: 'quả đạn',
    target: 'shell',
    admitted: [],
    forbidden: [],
    use: 'required',
    place: 'a.csv:2',
  } as const;
  test.each<[string, readonly BitextRow[], Parameters<typeof workshopWith>[1]]>([
    ['a translation', [RIGHT, OTHER], {}],
    ['a source', [WRONG, rowOf('Mỹ đã rút quân.', 'The U.S. withdrew its troops.')], {}],
    ['the order of the paragraphs', [OTHER, WRONG], {}],
    ['the glossary', [WRONG, OTHER], { termBase: compileTerms([term]) }],
    ['the way of acronyms', [WRONG, OTHER], { acronyms: 'keep' }],
    ['the checks', [WRONG, OTHER], { checks: 'b2' }],
    ['how often may be asked again', [WRONG, OTHER], { repair: 2 }],
  ])('are found anew where %s has changed', async (_, rows, changes) => {
    const store = storeWith({ issues: [[], []], repairs: {} });
    await judge([WRONG, OTHER], workshopWith(store));
    await judge(rows, workshopWith(store, changes));
    expect(store.puts).toBe(2);
  });

  test('are found where there is no memory, and where it cannot be written', async () => {
    const full = { ...storeWith(), put: () => Promise.reject(new UnavailableError('the disk is full')) };
    for (const store of [undefined, full])
      expect(messagesOf((await judge([WRONG], workshopWith(store))).rows)).toEqual([['"20" → "30"; expected 20']]);
  });
});
