import { describe, expect, test } from 'vitest';
import type { BitextRow } from '../../src/model/bitext.ts';
import { EngineError, type EngineFault } from '../../src/model/errors.ts';
import type { Issue } from '../../src/model/outcome.ts';
import { repairRows } from '../../src/pipeline/repair.ts';
import { reviewArticle } from '../../src/pipeline/review-article.ts';
import type { Repair } from '../../src/prompt/instruct.ts';

const SOURCE = 'Nga phóng 20 quả đạn vào ngày 24/9 (xem https://vi.example/tin).';
const LINK = 'https://vi.example/tin';
const RIGHT = `Russia fired 20 rounds on Sept. 24 (see ${LINK}).`;
/** 30 for 20. */
const DRAFT = 'Russia fired 30 rounds on Sept. 24 (see ⟦1⟧).';
const MESSAGE = '"20" → "30"; expected 20';

function rowOf(by: 'machine' | 'person', recalled: boolean): BitextRow {
  const start = SOURCE.indexOf('https');
  const fixed = [{ start, end: start + LINK.length }];
  const range = { start: 0, end: SOURCE.length };
  const origin = by === 'machine' ? ({ by, model: 'm', recalled } as const) : ({ by } as const);
  return {
    segment: { id: 'a#1', kind: 'paragraph', source: SOURCE, fixed, block: 0, range },
    terms: [],
    mentions: [],
    outcome: { status: 'translated', target: DRAFT.replace('⟦1⟧', LINK), origin, issues: [], notes: [] },
  };
}

interface Case {
  readonly rounds?: number;
  readonly by?: 'machine' | 'person';
  /** The draft was known before this run. */
  readonly recalled?: boolean;
  readonly dismissed?: readonly string[];
  /** Repairs that memory holds, in order. */
  readonly known?: readonly string[];
  readonly canAsk?: boolean;
}

/** What comes of a row whose draft is wrong, where the engine answers a repair so, one time after the other. */
async function repairWith(answers: readonly (string | Error)[], more: Case = {}) {
  const { rounds = 2, by = 'machine', recalled = false, dismissed = [], known = [], canAsk = true } = more;
  const asked: Repair[] = [];
  const reply = (translation: string) => ({ translation, notes: [], model: 'm' });
  const left = [...known];
  const translator = {
    recall: async () => reply(DRAFT),
    repliesTo: async () => [],
    translate: () => Promise.reject(new Error('nothing is translated here')),
    recallRepair: async () => left.splice(0, 1).map(reply)[0],
    canAsk: async () => canAsk,
    async repair(_: unknown, repair: Repair) {
      asked.push(repair);
      const answer = answers[asked.length - 1] ?? DRAFT;
      if (answer instanceof Error) throw answer;
      return reply(answer);
    },
  };
  const rows = [rowOf(by, recalled)];
  const isDismissed = (_: string, __: number, { message }: Issue) => dismissed.includes(message);
  const around = { context: () => '', isDismissed };
  return { asked, ...(await repairRows(rows, reviewArticle(rows), { translator, repair: rounds }, around)) };
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

  test('that was mended before is so again, also where a person has dismissed what is left', async () => {
    const known = [DRAFT.replace('30', '20').replace('24', '14')];
    const { asked, attempts } = await repairWith([], { known, dismissed: [MESSAGE] });
    expect(asked).toEqual([]);
    expect(attempts[0]).toHaveLength(2);
  });

  const fault = (name: EngineFault) => new EngineError(name, 'scripted');
  test.each<[string, Error, boolean]>([
    ['a refusal, which would come again', fault('refusal'), true],
    ['an answer that is cut short', fault('length'), true],
    ['a server that fails, and may not the next time', fault('server'), false],
    ['a fallback that fails', new EngineError('refusal', 'both', { cause: fault('timeout') }), false],
  ])('stays after %s', async (_, error, isComplete) => {
    expect(await repairWith([error])).toMatchObject({ attempts: {}, isComplete });
  });

  test('stays where there is no engine', async () => {
    expect(await repairWith([RIGHT], { canAsk: false })).toMatchObject({ asked: [], attempts: {}, isComplete: false });
  });

  test('of this run ends it with what ends it; one that was known stays', async () => {
    await expect(repairWith([fault('unauthorized')])).rejects.toThrow('scripted');
    expect(await repairWith([fault('unauthorized')], { recalled: true })).toMatchObject({ isComplete: false });
    await expect(repairWith([fault('aborted')], { recalled: true })).rejects.toThrow('scripted');
  });
});
