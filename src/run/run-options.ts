import * as v from 'valibot';
import type { ChatModel } from '../model/engine.ts';
import { ConfigError } from '../model/errors.ts';
import type { Outcome } from '../model/outcome.ts';
import type { DownloadProgress } from './download-file.ts';
import type { EngineAccess } from './read-environment.ts';
import type { Traffic } from './traffic.ts';

/** What articles are translated with. */
export interface WorkshopOptions {
  /** Folder of the term base, the house style and the reviewed translations. Default: `glossary`, else the shipped one. */
  readonly glossary?: string | undefined;
  /** File of what machines answered before. */
  readonly memory: string;
  /** Ask anew for what machines answered before. */
  readonly fresh: boolean;
  /** Use reviewed translations. */
  readonly reviewed: boolean;
  /** Expand an acronym at its first mention, or keep it as in the source. */
  readonly acronyms: 'first' | 'keep';
  /** Where the engine is. Needed only when a paragraph must be asked for. */
  readonly engine: EngineAccess;
  /** A model of the program's own, instead of `engine`: pace, deadline, retry and memory stand around it as around any. */
  readonly chatModel?: ChatModel;
  /** How often a paragraph with a major or critical issue is asked for again: 0, 1 or 2. */
  readonly repair: number;
  /** Requests in flight at most. Default: 8, or what a server on this machine says that it works on at once. */
  readonly concurrency?: number | undefined;
  /** Total time for one request, in seconds. Default: 120, or 600 for a model on this machine. */
  readonly timeout?: number | undefined;
  /**
   * Asked before the embedded engine is loaded where no other is there; without it nothing is loaded.
   * @param offer what is loaded, how much it is and where it goes.
   */
  readonly consent?: (offer: string) => Promise<boolean>;
  /** Requests that may leave in a minute. Default: what the server says. */
  readonly rpm?: number | undefined;
  /** Tokens, in and out, that may pass in a minute. Default: what the server says. */
  readonly tpm?: number | undefined;
}

/** From which severity on an issue makes the run fail; untranslated paragraphs always do. */
export type FailOn = 'minor' | 'major' | 'critical' | 'never';

/** A run over files. */
export interface RunOptions extends WorkshopOptions {
  /** Folder where the result goes. */
  readonly output: string;
  /** From which severity on an issue makes the exit code 1. */
  readonly failOn: FailOn;
  /** Ends the run: what is in flight is awaited and stored, nothing else leaves. */
  readonly signal?: AbortSignal;
  readonly watch?: RunWatch;
}

/** Told of what happens while a run goes on. */
export interface RunWatch {
  readonly onStart?: (run: RunStart) => void;
  /** A file is passed over, with the reason: `input/b.docx: not a .txt or .md file`. */
  readonly onSkipped?: (line: string) => void;
  /** @param segments how many the article has. */
  readonly onArticle?: (segments: number) => void;
  readonly onOutcome?: (outcome: Outcome) => void;
  /**
   * An article is as it was made before, from its source to its files: nothing more is told of it.
   * @param segments how many it has.
   */
  readonly onUnchanged?: (segments: number) => void;
  /** Something that a person should know and that stops nothing, in a sentence. */
  readonly onNotice?: (text: string) => void;
  /** How far the embedded engine's model is loaded. */
  readonly onDownload?: (progress: DownloadProgress) => void;
  /** The server asked for a wait and gets a shorter one. In milliseconds. */
  readonly onShortWait?: (asked: number, waited: number) => void;
}

export interface RunStart {
  readonly articles: number;
  /** What was asked so far. */
  readonly traffic: () => Traffic;
}

/** Where articles are looked for, and what the output mirrors. */
export const INPUT = 'input';

export const DEFAULTS = {
  output: 'output',
  memory: '.songngu/memory.db',
  fresh: false,
  reviewed: true,
  acronyms: 'first',
  failOn: 'critical',
  repair: 1,
  engine: {},
} as const satisfies RunOptions;

const Whole = v.pipe(v.number(), v.integer(), v.minValue(1));

const OptionsSchema = v.looseObject({
  output: v.string(),
  glossary: v.optional(v.string()),
  memory: v.string(),
  fresh: v.boolean(),
  reviewed: v.boolean(),
  acronyms: v.picklist(['first', 'keep']),
  failOn: v.picklist(['minor', 'major', 'critical', 'never']),
  repair: v.picklist([0, 1, 2]),
  engine: v.looseObject({}),
  concurrency: v.optional(Whole),
  timeout: v.optional(v.pipe(v.number(), v.minValue(1))),
  rpm: v.optional(Whole),
  tpm: v.optional(Whole),
});

/**
 * The options that a program gives, the others by default. What is undefined counts as not given.
 * @throws ConfigError naming the option that makes no sense.
 */
export function withDefaults(given: Partial<RunOptions>): RunOptions {
  const named = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
  const options: RunOptions = { ...DEFAULTS, ...named };
  const { issues } = v.safeParse(OptionsSchema, options);
  if (issues) throw new ConfigError(`option ${v.getDotPath(issues[0])}: ${issues[0].message}`);
  return options;
}
