import { expect, test } from 'vitest';
import { exportLines, forgottenLines, importLines, statsLines, strippedLines } from '../../src/cli/memory-summary.ts';
import type { Line } from '../../src/cli/terminal.ts';

const text = (lines: readonly Line[]) => lines.map(({ head, text: said }) => `${head}${said}\n`).join('');

const LONG = 'Các quan chức Ukraine hy vọng sẽ mở rộng quy mô sản xuất vũ khí trong nước với sự hỗ trợ của phương Tây.';
const place = { article: 'tin.txt', occurrence: 1 };

test('stats name what is there, and how much of it', () => {
  const decisions = new Map([
    ['import', 1200],
    ['edit', 2],
  ]);
  const replies = new Map([
    ['gpt-5', 12],
    ['qwen3', 2],
  ]);
  expect(text(statsLines('m.db', { bytes: 1_234_567, decisions, dismissals: 1, replies, verdicts: 3 }))).toBe(
    `Memory            m.db, 1.2 MB
Decisions         1,202: 2 edits, 1,200 imported
Dismissed issues  1
Machine replies   14: 12 by gpt-5, 2 by qwen3
Articles checked  3
`,
  );
});

test('stats of an empty memory', () => {
  const nothing = { decisions: new Map(), dismissals: 0, replies: new Map(), verdicts: 0 };
  expect(text(statsLines('m.db', { bytes: 4096, ...nothing }))).toMatch(/m\.db, 5 kB\nDecisions {9}0\n/);
});

test('an export says what is in the file and what is not', () => {
  const exported = { decisions: 1, dismissals: 2, replies: 3, withoutSource: 1, stripped: [] };
  expect(text(exportLines('a.tmx', exported))).toBe(
    `a.tmx: 1 decision, 2 dismissed issues, 3 machine replies
Not exported: 1 machine reply, stored by an older songngu without the Vietnamese.
`,
  );
});

test('an export of nothing says so', () => {
  const exported = { decisions: 0, dismissals: 0, replies: 0, withoutSource: 0, stripped: [] };
  expect(text(exportLines('a.tmx', exported))).toBe(
    'a.tmx: no decision is remembered (--all takes what machines answered, too)\n',
  );
});

test('characters that were left out are counted, with the places', () => {
  const stripped = [
    { source: 'Nga rút quân.', count: 1 },
    { source: LONG, count: 2 },
  ];
  expect(text(strippedLines(stripped))).toBe(`Left out 3 characters that XML cannot hold:
  - Nga rút quân. (1)
  - ${LONG.slice(0, 60)}… (2)
`);
  expect(strippedLines([])).toEqual([]);
});

test('an import says what was new, replaced and known, and what was passed over', () => {
  const none = { added: 0, replaced: 0, known: 0 };
  const imported = { decisions: { added: 10, replaced: 1, known: 2 }, dismissals: none, answers: none, passedOver: 2 };
  expect(text(importLines('a.tmx', 'm.db', imported))).toBe(`a.tmx is in m.db:
Decisions         10 new, 1 replaced, 2 known already
Dismissed issues  none
Machine replies   none
Passed over: 2 units without Vietnamese or without English.
`);
});

test('what was forgotten is named, the first eight', () => {
  const decisions = Array.from({ length: 9 }, (_, i) => ({
    kind: 'edit' as const,
    source: `Đoạn ${i}.`,
    target: `Paragraph ${i}.`,
    place: i === 0 ? undefined : place,
  }));
  const dismissals = [{ source: LONG, check: 'numbers', message: '1,5 tỷ', reason: '' }];
  const said = text(forgottenLines({ decisions, dismissals, replies: 1 }));
  expect(said).toContain(`Forgotten: 9 decisions, 1 dismissed issue, 1 machine reply.
  - Đoạn 0. → Paragraph 0.
  - tin.txt: Đoạn 1. → Paragraph 1.
`);
  expect(said.trimEnd().split('\n')).toHaveLength(11);
  expect(said).toContain('  - and 2 more\nA run finds them again in output files that hold them');
});
