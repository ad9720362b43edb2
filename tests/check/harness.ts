import { readArticle } from '../../src/article/read-article.ts';
import { segmentArticle } from '../../src/article/segment-article.ts';
import { checkSegments } from '../../src/check/index.ts';
import { compileTerms } from '../../src/glossary/compile-terms.ts';
import { loadGlossary } from '../../src/glossary/load-glossary.ts';
import type { Issue } from '../../src/model/outcome.ts';
import { prepare } from '../../src/pipeline/prepare.ts';
import { sha256 } from '../../src/text/hash.ts';
import { randomBelow } from '../support/random.ts';
import type { Kind, RightText } from './mutations/mutation.ts';
import type { Fault } from './pairs/fault.ts';
import type { RightPair } from './pairs/right-pair.ts';

/** Each pair as an article of one paragraph, with the shipped glossary. */
export async function prepareRight(pairs: readonly RightPair[]): Promise<RightText[]> {
  const { terms: glossary } = await loadGlossary('glossary');
  const termBase = compileTerms(glossary);
  return Promise.all(
    pairs.map(async ({ source, target, kind = 'paragraph' }, i) => {
      const path = /\]\(|`|<\p{L}/u.test(source) ? 'pair.md' : 'pair.txt';
      const [first] = await segmentArticle(readArticle(path, source));
      if (!first) throw new Error(`no segment in: ${source}`);
      const whole = { ...first, kind, source, fixed: first.source === source ? first.fixed : [] };
      const [prepared] = prepare([whole], { termBase, acronyms: 'first' });
      const next = pairs[(i + 1) % pairs.length]?.target ?? '';
      const { terms = [], mentions = [] } = prepared ?? {};
      return { kind, source, target, fixed: whole.fixed, terms, mentions, next, glossary };
    }),
  );
}

/** What is flagged in a right translation: a false alarm. */
export interface FalseAlarm {
  readonly text: RightText;
  readonly issue: Issue;
}

export function falseAlarms(texts: readonly RightText[]): FalseAlarm[] {
  const issuesOf = issuesOfRight(texts);
  return texts.flatMap((text, i) => (issuesOf[i] ?? []).map((issue) => ({ text, issue })));
}

/** Right texts are looked at once, however many wrong ones are made of them. */
const KNOWN = new WeakMap<RightText, Issue[]>();

function issuesOfRight(texts: readonly RightText[]): Issue[][] {
  const fresh = texts.filter((text) => !KNOWN.has(text));
  checkSegments(fresh).forEach((issues, i) => {
    const text = fresh[i];
    if (text) KNOWN.set(text, issues);
  });
  return texts.map((text) => KNOWN.get(text) ?? []);
}

/** How well the checks find one kind of fault. */
export interface Recall {
  readonly kind: Kind;
  readonly applied: number;
  readonly caught: number;
  /** How many each check found, by its name. */
  readonly caughtBy: ReadonlyMap<string, number>;
  readonly missed: readonly Wrong[];
}

export interface Wrong {
  readonly right: RightText;
  readonly target: string;
}

/** At most so many faults of a kind are made in one text. */
const MOST_A_TEXT = 3;
const ENOUGH_IN_VAIN = 4;

export function measureRecall(kind: Kind, texts: readonly RightText[]): Recall {
  const wrongs = spread(texts.flatMap((right) => wrongTexts(kind, right).map((target) => ({ right, target }))));
  const issuesOf = newIssues(wrongs, kind);
  const found = wrongs.map((wrong, i) => ({ wrong, issues: issuesOf[i] ?? [] }));
  const caughtBy = new Map<string, number>();
  for (const { issues } of found) {
    for (const name of new Set(issues.map((issue) => issue.check))) caughtBy.set(name, (caughtBy.get(name) ?? 0) + 1);
  }
  const missed = found.filter(({ issues }) => issues.length === 0).map(({ wrong }) => wrong);
  return { kind, applied: wrongs.length, caught: wrongs.length - missed.length, caughtBy, missed };
}

/** So many of a kind, so that no kind outweighs the others: an empty translation can be made of every text. */
const MOST_A_KIND = 150;

function spread<T>(all: readonly T[]): T[] {
  const step = Math.max(1, all.length / MOST_A_KIND);
  return Array.from({ length: Math.min(all.length, MOST_A_KIND) }, (_, i) => all[Math.floor(i * step)]).filter(
    (each) => each !== undefined,
  );
}

/** The same ones at every run, whatever other pairs there are (but for the next paragraph). */
export function wrongTexts(kind: Kind, right: RightText): string[] {
  const random = randomBelow(Number.parseInt(sha256(kind.name + right.source).slice(0, 8), 16));
  const wrongs = new Set<string>();
  for (let attempt = 0; attempt < 6 * MOST_A_TEXT && wrongs.size < MOST_A_TEXT; attempt += 1) {
    const wrong = kind.mutate(right, random);
    if (wrong !== undefined && wrong !== right.target) wrongs.add(wrong);
    // Nothing in it can be made wrong in this way.
    else if (attempt + 1 >= ENOUGH_IN_VAIN && wrongs.size === 0) break;
  }
  return [...wrongs];
}

/** Of each, the issues grave enough for the kind that the right translation does not have. */
function newIssues(wrongs: readonly Wrong[], { level }: Kind): Issue[][] {
  const before = issuesOfRight(wrongs.map(({ right }) => right));
  const after = checkSegments(wrongs.map(({ right, target }) => ({ ...right, target })));
  return after.map((issues, i) => {
    const known = new Set(before[i]?.map(({ message }) => message));
    return issues.filter(
      ({ severity, message }) =>
        !known.has(message) && (level === 'soft' || severity === 'major' || severity === 'critical'),
    );
  });
}

/** All kinds of one level taken together. */
export function recallOf(recalls: readonly Recall[]): number {
  const applied = recalls.reduce((sum, recall) => sum + recall.applied, 0);
  return applied === 0 ? 0 : recalls.reduce((sum, recall) => sum + recall.caught, 0) / applied;
}

/** `98.3%` */
export function percent(share: number): string {
  return `${(100 * share).toFixed(1)}%`;
}

/** The table of the docs. */
export function recallTable(recalls: readonly Recall[]): string {
  const rows = recalls.map((recall) => {
    const by = [...recall.caughtBy].sort(([, a], [, b]) => b - a).map(([name, count]) => `${name} ${count}`);
    const cells = [recall.kind.name, recall.kind.level, percent(recallOf([recall])), recall.applied, by.join(', ')];
    return `| ${cells.join(' | ')} |`;
  });
  return ['| fault | level | recall | of | caught by |', '|---|---|---|---|---|', ...rows].join('\n');
}

/** Of some faults those of which the wrong translation has an issue that the right one has not. */
export async function faultsFound(faults: readonly Fault[]): Promise<Fault[]> {
  const rights = await prepareRight(faults.map(({ source, right }) => ({ source, target: right })));
  const wrongs = checkSegments(rights.map((text, i) => ({ ...text, target: faults[i]?.wrong ?? '' })));
  const known = issuesOfRight(rights).map((issues) => new Set(issues.map(({ message }) => message)));
  return faults.filter((_, i) => wrongs[i]?.some(({ message }) => !known[i]?.has(message)));
}
