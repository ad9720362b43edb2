import { readArticle } from '../../src/article/read-article.ts';
import { writeBitext } from '../../src/bitext/write-bitext.ts';
import { writeEnglish } from '../../src/bitext/write-english.ts';
import { compileTerms } from '../../src/glossary/compile-terms.ts';
import { NOTHING_REVIEWED } from '../../src/memory/load-reviewed.ts';
import { openMemory } from '../../src/memory/open-memory.ts';
import type { Bitext } from '../../src/model/bitext.ts';
import type { DecisionStore } from '../../src/model/decision.ts';
import { EngineError } from '../../src/model/errors.ts';
import type { Term } from '../../src/model/term.ts';
import { translateArticle } from '../../src/pipeline/translate-article.ts';
import type { Workshop } from '../../src/pipeline/workshop.ts';

/** An article's two files, and what they were made of. */
export interface Made {
  readonly bitext: string;
  readonly english: string;
  readonly result: Bitext;
  /** Paragraphs that a machine was asked for. */
  readonly asked: readonly string[];
}

export interface Desk {
  readonly decisions: DecisionStore;
  /** Makes the files of an article, from those of before; a machine translates by the table, or marks the Vietnamese. */
  run(article: string, before?: { bitext?: string | undefined; english?: string | undefined }): Promise<Made>;
}

/** A reviewer's desk: what `songngu translate` does with one article, without files and engine. */
export function openDesk(
  translations: Readonly<Record<string, string>> = {},
  {
    path = 'tin.txt',
    decisions = openMemory(':memory:').decisions,
    terms = [],
    refused = [],
    known = {},
    reply = (source) => translations[source] ?? `English of ${source}`,
  }: {
    path?: string;
    decisions?: DecisionStore;
    terms?: readonly Term[];
    refused?: readonly string[];
    known?: Readonly<Record<string, string>>;
    reply?: ((source: string) => string) | undefined;
  } = {},
): Desk {
  const recalled = (source: string) =>
    known[source] === undefined ? undefined : { translation: known[source], notes: [], model: 'scripted-1' };
  return {
    decisions,
    async run(text, before = {}) {
      const asked: string[] = [];
      const workshop: Workshop = {
        termBase: compileTerms(terms),
        style: '',
        reviewed: NOTHING_REVIEWED,
        decisions: async () => decisions,
        translator: {
          repliesTo: async () => [],
          recallRepair: async () => undefined,
          canAsk: async () => false,
          repair: () => Promise.reject(new EngineError('refusal', 'nothing is repaired here')),
          recall: async ({ segment }) => recalled(segment.source),
          async translate({ segment }) {
            asked.push(segment.source);
            if (refused.includes(segment.source)) throw new EngineError('refusal', 'the model refused');
            return { reply: { translation: reply(segment.source), notes: [], model: 'scripted-1' }, recalled: false };
          },
        },
        repair: 0,
        acronyms: 'first',
        version: '0.0.0',
      };
      const result = await translateArticle(readArticle(path, text), workshop, {
        bitext: { name: 'output/tin.md', text: before.bitext },
        english: { name: 'output/tin.en.md', text: before.english },
      });
      const english = await writeEnglish(result);
      return { bitext: await writeBitext(result, english), english, result, asked };
    },
  };
}

/** The targets of the rows. */
export function targetsOf({ rows }: Bitext): (string | undefined)[] {
  return rows.map(({ outcome }) => (outcome.status === 'translated' ? outcome.target : undefined));
}

/** `person`, `reviewed`, `machine` of each row. */
export function originsOf({ rows }: Bitext): (string | undefined)[] {
  return rows.map(({ outcome }) => (outcome.status === 'translated' ? outcome.origin.by : undefined));
}

/** The messages of open issues of each row. */
export function issuesOf({ rows }: Bitext): string[][] {
  return rows.map(({ outcome }) => (outcome.issues ?? []).map(({ check, message }) => `${check}: ${message}`));
}
