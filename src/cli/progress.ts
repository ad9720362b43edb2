import type { Outcome } from '../model/outcome.ts';
import type { Traffic } from './traffic.ts';

/** What is known of a run while it goes on. */
export interface RunState {
  readonly articles: number;
  /** Articles that were begun, and how many paragraphs they have. */
  readonly begun: number;
  readonly segments: number;
  readonly done: number;
  readonly failed: number;
  readonly inFlight: number;
  readonly traffic: Traffic;
  /** Since the run began, in milliseconds. */
  readonly elapsed: number;
}

/**
 * The live line, in as many columns as there are: the first parts say the most and are dropped last.
 * The time left is the time so far for each paragraph done, over those that are still to come.
 */
export function progressLine(state: RunState, columns: number): string {
  const { failed, inFlight, traffic } = state;
  const tokens = traffic.inputTokens + traffic.outputTokens;
  const parts = [
    `${state.done} of ${expectedSegments(state)} paragraphs`,
    ...(inFlight > 0 ? [`${inFlight} in flight`] : []),
    ...timeLeft(state),
    ...(failed > 0 ? [`${failed} failed`] : []),
    ...(traffic.retries > 0 ? [`${traffic.retries} retries`] : []),
    ...(tokens > 0 ? [`${inThousands(tokens)} tokens`] : []),
  ];
  let line = '';
  for (const part of parts) {
    const longer = line === '' ? part : `${line} · ${part}`;
    if (longer.length > columns) break;
    line = longer;
  }
  return line || parts[0]?.slice(0, columns) || '';
}

/** Articles that are not begun count as those that are, on average. */
function expectedSegments({ articles, begun, segments }: RunState): string {
  if (begun === 0 || begun >= articles) return `${segments}`;
  return `about ${Math.round((segments / begun) * articles)}`;
}

function timeLeft(state: RunState): string[] {
  const { done, elapsed, articles, begun, segments } = state;
  if (done < 3 || begun === 0) return [];
  const total = begun < articles ? (segments / begun) * articles : segments;
  const left = ((total - done) * elapsed) / done / 1000;
  if (left < 1) return [];
  return [left < 90 ? `${Math.ceil(left)} s left` : `${Math.ceil(left / 60)} min left`];
}

function inThousands(tokens: number): string {
  return tokens < 10_000 ? tokens.toLocaleString('en-US') : `${Math.round(tokens / 1000).toLocaleString('en-US')}k`;
}

export interface Progress {
  /** @param segments how many the article has. */
  readonly begin: (segments: number) => void;
  readonly done: (outcome: Outcome) => void;
  /** Says something above the live line. */
  readonly say: (line: string) => void;
  /** The same, but not a second time: eight requests in flight may be told the same. */
  readonly sayOnce: (line: string) => void;
  /** Takes the live line away. */
  readonly end: () => void;
}

export interface ProgressOptions {
  readonly stream: NodeJS.WriteStream;
  readonly articles: number;
  readonly inFlight: () => number;
  readonly traffic: () => Traffic;
}

/** A terminal can show a few frames a second; a log wants a line now and then. In milliseconds. */
const FRAME = 80;
const LOG_INTERVAL = 10_000;

/** One live line on a terminal; elsewhere a line every ten seconds. */
export function createProgress({ stream, articles, inFlight, traffic }: ProgressOptions): Progress {
  const started = Date.now();
  const said = new Set<string>();
  let counts = { begun: 0, segments: 0, done: 0, failed: 0 };
  let shown = stream.isTTY ? 0 : started;

  function show(): void {
    const now = Date.now();
    if (now - shown < (stream.isTTY ? FRAME : LOG_INTERVAL)) return;
    shown = now;
    const state = { ...counts, articles, inFlight: inFlight(), traffic: traffic(), elapsed: now - started };
    const line = progressLine(state, (stream.columns ?? 120) - 1);
    stream.write(stream.isTTY ? `\r\u001b[K${line}` : `${line}\n`);
  }

  function clear(): void {
    if (stream.isTTY && shown > 0) stream.write('\r\u001b[K');
  }

  function say(line: string): void {
    clear();
    stream.write(`${line}\n`);
  }

  return {
    begin(segments) {
      counts = { ...counts, begun: counts.begun + 1, segments: counts.segments + segments };
      show();
    },
    done({ status }) {
      counts = { ...counts, done: counts.done + 1, failed: counts.failed + (status === 'failed' ? 1 : 0) };
      show();
    },
    say,
    sayOnce(line) {
      if (!said.has(line)) say(line);
      said.add(line);
    },
    end: clear,
  };
}

const nothing = () => undefined;

/** Says nothing, for `--quiet`. */
export const NO_PROGRESS: Progress = { begin: nothing, done: nothing, say: nothing, sayOnce: nothing, end: nothing };
