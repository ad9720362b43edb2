import { describe, expect, test } from 'vitest';
import { openMemory } from '../../src/memory/open-memory.ts';
import type { BitextRow } from '../../src/model/bitext.ts';
import { EngineError, type EngineFault, UnavailableError } from '../../src/model/errors.ts';
import { repairRows } from '../../src/pipeline/repair.ts';
import { reviewArticle } from '../../src/pipeline/review-article.ts';
import type { Repair } from '../../src/prompt/instruct.ts';

const SOURCE = 'Nga phóng 20 quả đạn vào ngày 24/9 (xem https://vi.example/tin).';
const LINK = 'https://vi.example/tin';
const RIGHT = `Russia fired 20 rounds on Sept. 24 (see ${LINK}).`;
/** 30 for 20. */
const DRAFT = 'Russia fired 30 rounds on Sept. 24 (see ⟦1⟧).';
const MESSAGE = '"20" → "30"; expected 20';

function rowOf(by: 'machine' | 'person'): BitextRow {
  const start = SOURCE.indexOf('https');
  const fixed = [{ start, end: start + LINK.length }];
  const range = { start: 0, end: SOURCE.length };
  const origin = by === 'machine' ? ({ by, model: 'm', recalled: false } as const) : ({ by } as const);
  return {
    segment: { id: 'a#1', kind: 'paragraph', source: SOURCE, fixed, block: 0, range },
    terms: [],
    mentions: [],
    outcome: { status: 'translated', target: DRAFT.replace('⟦1⟧', LINK), origin, issues: [], notes: [] },
  };
}

/** What comes of a row whose draft is wrong, where the engine answers a repair so, one time after the other. */
async function repairWith(
  answers: readonly (string | Error)[],
  {
    rounds = 2,
    by = 'machine',
    dismissed = [],
  }: { rounds?: number; by?: 'machine' | 'person'; dismissed?: string[] } = {},
) {
  const asked: Repair[] = [];
  const { decisions } = openMemory(':memory:');
  await decisions.dismiss(dismissed.map((message) => ({ source: SOURCE, check: 'numbers', message, reason: '' })));
  const reply = (translation: string) => ({ translation, notes: [], model: 'm' });
  const translator = {
    recall: async () => reply(DRAFT),
    repliesTo: async () => [],
    translate: () => Promise.reject(new Error('nothing is translated here')),
    async repair(_: unknown, repair: Repair) {
      asked.push(repair);
      const answer = answers[asked.length - 1] ?? DRAFT;
      if (answer instanceof Error) throw answer;
      return { reply: reply(answer), recalled: false };
    },
  };
  const rows = [rowOf(by)];
  const workshop = { translator, repair: rounds, decisions: async () => decisions };
  return { asked, ...(await repairRows(rows, reviewArticle(rows), workshop, () => '')) };
}

describe('a wrong draft', () => {
  test('goes with the question, marks in place of its links, and its issues', async () => {
    const { asked, attempts } = await repairWith([RIGHT.replace(LINK, '⟦1⟧')]);
    expect(asked).toEqual([{ draft: DRAFT, faults: [`numbers: ${MESSAGE}`], inVain: [] }]);
    expect(attempts[0]?.map(({ taken, issues }) => [taken, issues.length])).toEqual([
      [true, 1],
      [true, 0],
    ]);
  });

  test.each<[string, string]>([
    ['loses the link', RIGHT.replace(` (see ${LINK})`, '')],
    ['breaks the date', 'Russia fired 20 rounds on Sept. 14 (see ⟦1⟧).'],
    ['has another wrong number', DRAFT.replace('30', '50')],
    ['is the same', DRAFT],
  ])('stays where the new one %s', async (_, answer) => {
    const { attempts } = await repairWith([answer], { rounds: 1 });
    expect(attempts[0]?.map(({ taken }) => taken)).toEqual([true, false]);
  });

  test('is asked for once more with what came of the first time', async () => {
    const { asked } = await repairWith([DRAFT.replace('30', '50'), RIGHT]);
    expect(asked[1]?.inVain).toEqual([['numbers: "20" → "50"; expected 20']]);
  });

  test('is not asked for where a person has dismissed the issue, or has written it', async () => {
    expect((await repairWith([RIGHT], { dismissed: [MESSAGE] })).asked).toEqual([]);
    expect((await repairWith([RIGHT], { by: 'person' })).asked).toEqual([]);
    expect((await repairWith([RIGHT], { dismissed: ['another'] })).asked).toHaveLength(1);
  });

  const fault = (name: EngineFault) => new EngineError(name, 'scripted');
  test.each<[string, Error, boolean]>([
    ['a refusal, which would come again', fault('refusal'), true],
    ['an answer that is cut short', fault('length'), true],
    ['a server that fails, and may not the next time', fault('server'), false],
    ['no engine', new UnavailableError('none'), false],
  ])('stays after %s', async (_, error, isComplete) => {
    expect(await repairWith([error])).toMatchObject({ attempts: {}, isComplete });
  });

  test('ends the run with what ends it', async () => {
    await expect(repairWith([fault('unauthorized')])).rejects.toThrow('scripted');
  });
});
