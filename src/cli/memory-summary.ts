import type { Exported } from '../run/export-memory.ts';
import type { Forgotten } from '../run/forget-memory.ts';
import type { Imported } from '../run/import-memory.ts';
import type { MemoryStats } from '../run/memory-stats.ts';
import { grouped } from '../text/grouped.ts';
import type { Line } from './terminal.ts';

/** How many things are named one by one. */
const SHOWN = 8;
/** How much of a text is shown, in characters. */
const EXCERPT = 60;

/** What `songngu memory stats` says. */
export function statsLines(file: string, { bytes, decisions, dismissals, replies, verdicts }: MemoryStats): Line[] {
  const kinds = KINDS.map(([kind, one, many]) => counted(decisions.get(kind) ?? 0, one, many));
  const models = [...replies].map(([model, count]) => `${grouped(count)} by ${model}`);
  return table([
    ['Memory', `${file}, ${size(bytes)}`],
    ['Decisions', totalOf([...decisions.values()], kinds)],
    ['Dismissed issues', grouped(dismissals)],
    ['Machine replies', totalOf([...replies.values()], models)],
    ['Articles checked', grouped(verdicts)],
  ]);
}

const KINDS = [
  ['edit', 'edit', 'edits'],
  ['approval', 'approval', 'approvals'],
  ['import', 'imported', 'imported'],
] as const;

/** What `songngu memory export` says. */
export function exportLines(file: string, { decisions, dismissals, replies, withoutSource }: Exported): Line[] {
  const unknown = counted(withoutSource, 'machine reply', 'machine replies');
  return plain([
    `${file}: ${inventory(decisions, dismissals, replies) || 'no decision is remembered (--all takes what machines answered, too)'}`,
    unknown && `Not exported: ${unknown}, stored by an older songngu without the Vietnamese.`,
  ]);
}

/** What was left out of an export, and where. */
export function strippedLines(stripped: Exported['stripped']): Line[] {
  const total = stripped.reduce((sum, { count }) => sum + count, 0);
  if (total === 0) return [];
  const places = stripped.map(({ source, count }) => `${excerpt(source)} (${count})`);
  return [...plain([`Left out ${counted(total, 'character', 'characters')} that XML cannot hold:`]), ...items(places)];
}

/** What `songngu memory import` says. */
export function importLines(
  file: string,
  memory: string,
  { decisions, dismissals, answers, passedOver }: Imported,
): Line[] {
  const tally = ({ added, replaced, known }: Imported['decisions']) =>
    [counted(added, 'new'), counted(replaced, 'replaced'), counted(known, 'known already')]
      .filter(Boolean)
      .join(', ') || 'none';
  const over = counted(passedOver, 'unit', 'units');
  return [
    ...plain([`${file} is in ${memory}:`]),
    ...table([
      ['Decisions', tally(decisions)],
      ['Dismissed issues', tally(dismissals)],
      ['Machine replies', tally(answers)],
    ]),
    ...plain([over && `Passed over: ${over} without Vietnamese or without English.`]),
  ];
}

/** What `songngu memory forget` says. */
export function forgottenLines({ decisions, dismissals, replies }: Forgotten): Line[] {
  // Output files hold what was decided, so that a lost memory loses nothing.
  const inFiles = decisions.some(({ place }) => place);
  return [
    ...plain([`Forgotten: ${inventory(decisions.length, dismissals.length, replies)}.`]),
    ...items([
      ...decisions.map(
        ({ place, source, target }) => `${place ? `${place.article}: ` : ''}${excerpt(source)} → ${excerpt(target)}`,
      ),
      ...dismissals.map(({ check, message, source }) => `${check}: ${message} (${excerpt(source)})`),
    ]),
    ...plain([
      inFiles ? 'A run finds them again in output files that hold them: move those away, or edit them there.' : '',
    ]),
  ];
}

function inventory(decisions: number, dismissals: number, replies: number): string {
  const parts = [
    counted(decisions, 'decision', 'decisions'),
    counted(dismissals, 'dismissed issue', 'dismissed issues'),
    counted(replies, 'machine reply', 'machine replies'),
  ];
  return parts.filter(Boolean).join(', ');
}

function totalOf(counts: readonly number[], parts: readonly string[]): string {
  const total = counts.reduce((sum, count) => sum + count, 0);
  return total === 0 ? '0' : `${grouped(total)}: ${parts.filter(Boolean).join(', ')}`;
}

/** "3 edits"; nothing for none. */
function counted(count: number, one: string, many = one): string {
  return count > 0 ? `${grouped(count)} ${count === 1 ? one : many}` : '';
}

function size(bytes: number): string {
  return bytes < 1_000_000 ? `${grouped(Math.ceil(bytes / 1000))} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}

function excerpt(text: string): string {
  const characters = [...text];
  return characters.length > EXCERPT ? `${characters.slice(0, EXCERPT).join('')}…` : text;
}

function table(rows: readonly (readonly [label: string, text: string])[]): Line[] {
  return rows.map(([label, text]) => ({ head: label.padEnd(18), text }));
}

function items(texts: readonly string[]): Line[] {
  const more = texts.length - SHOWN;
  return [...texts.slice(0, SHOWN), ...(more > 0 ? [`and ${grouped(more)} more`] : [])].map((text) => ({
    head: '  - ',
    text,
  }));
}

function plain(texts: readonly string[]): Line[] {
  return texts.filter(Boolean).map((text) => ({ head: '', text }));
}
