import type { RunWatch } from '../run/run-options.ts';
import { NO_TRAFFIC, type Traffic } from '../run/traffic.ts';
import { grouped } from '../text/grouped.ts';
import { downloadLine } from './download-line.ts';
import { createTerminal, type Paint } from './terminal.ts';

/** What is known of a run while it goes on. */
export interface RunState {
  readonly articles: number;
  /** Articles that were begun, and how many paragraphs they have. */
  readonly begun: number;
  readonly segments: number;
  readonly done: number;
  readonly failed: number;
  readonly traffic: Traffic;
  /** Since the run began, in milliseconds. */
  readonly elapsed: number;
}

/**
 * The live line, in as many columns as there are: the first parts say the most and are dropped last.
 * The time left is the time so far for each paragraph done, over those that are still to come.
 */
export function progressLine(state: RunState, columns: number, paint: Paint): string {
  const { failed, traffic } = state;
  const tokens = traffic.inputTokens + traffic.outputTokens;
  const parts: [string, (text: string) => string][] = [
    [`${state.done} of ${expectedSegments(state)} paragraphs`, paint.bold],
    inFlight(traffic, paint),
    [timeLeft(state), paint.cyan],
    [failed > 0 ? `${failed} failed` : '', paint.red],
    [traffic.retries > 0 ? `${traffic.retries} ${traffic.retries > 1 ? 'retries' : 'retry'}` : '', paint.yellow],
    [tokens > 0 ? `${inThousands(tokens)} tokens` : '', paint.dim],
  ];
  const shown: string[] = [];
  let room = columns;
  for (const [text, color] of parts.filter(([said]) => said !== '')) {
    const part = shown.length === 0 ? text.slice(0, room) : ` · ${text}`;
    if (part.length > room) break;
    room -= part.length;
    shown.push(color(part));
  }
  return shown.join('');
}

/** Requests that are paused are under way as well, and none of them leaves. */
function inFlight({ inFlight: count, pausedFor }: Traffic, paint: Paint): [string, (text: string) => string] {
  if (pausedFor > 0) return [`waiting ${Math.ceil(pausedFor / 1000)} s, as the server asks`, paint.yellow];
  return [count > 0 ? `${count} in flight` : '', paint.cyan];
}

/** Articles that are not begun count as those that are, on average. */
function expectedSegments({ articles, begun, segments }: RunState): string {
  if (begun === 0 || begun >= articles) return `${segments}`;
  return `about ${Math.round((segments / begun) * articles)}`;
}

/** Until a few are done, how long it has gone on: a model on this machine may need minutes for the first. */
function timeLeft({ done, elapsed, articles, begun, segments }: RunState): string {
  if (done < 3 || begun === 0) return elapsed < SILENT ? '' : `${seconds(elapsed)} so far`;
  const total = begun < articles ? (segments / begun) * articles : segments;
  const left = ((total - done) * elapsed) / done / 1000;
  if (left < 1) return '';
  return left < 90 ? `${Math.ceil(left)} s left` : `${Math.ceil(left / 60)} min left`;
}

function inThousands(tokens: number): string {
  return tokens < 10_000 ? grouped(tokens) : `${grouped(Math.round(tokens / 1000))}k`;
}

/** A wait that needs no word, in milliseconds. */
const SILENT = 5000;

export interface Progress extends RunWatch {
  /** A signal came: says what is still awaited. */
  readonly stopping: () => void;
  /** Shows no live line while a person is asked. */
  readonly hold: <T>(ask: () => Promise<T>) => Promise<T>;
  /** Takes the live line away. */
  readonly end: () => void;
}

/** A terminal can show a few frames a second; a log wants a line now and then. In milliseconds. */
const FRAME = 80;
const LOG_INTERVAL = 10_000;
/** How often the live line is drawn anew where nothing happens, in milliseconds. */
const TICK = 1000;

/** One live line on a terminal, where it moves every second; elsewhere a line every ten seconds. */
export function createProgress(stream: NodeJS.WriteStream): Progress {
  const { paint } = createTerminal(stream);
  const started = Date.now();
  const said = new Set<string>();
  let articles = 0;
  let traffic = () => NO_TRAFFIC;
  let counts = { begun: 0, segments: 0, done: 0, failed: 0 };
  let shown = stream.isTTY ? 0 : started;
  let isHeld = false;
  let latest = articlesLine;
  let ticking: NodeJS.Timeout | undefined;

  function show(lineOf = articlesLine): void {
    latest = lineOf;
    const now = Date.now();
    if (isHeld || now - shown < (stream.isTTY ? FRAME : LOG_INTERVAL)) return;
    shown = now;
    const line = lineOf((stream.columns ?? 120) - 1);
    stream.write(stream.isTTY ? `\r\u001b[K${line}` : `${line}\n`);
  }

  function articlesLine(columns: number): string {
    const state = { ...counts, articles, traffic: traffic(), elapsed: Date.now() - started };
    return progressLine(state, columns, paint);
  }

  function clear(): void {
    if (stream.isTTY && shown > 0) stream.write('\r\u001b[K');
  }

  /** Above the live line, and once: eight requests in flight may be told the same. */
  function say(line: string): void {
    if (said.has(line)) return;
    said.add(line);
    clear();
    stream.write(`${line}\n`);
  }

  return {
    onStart(run) {
      ({ articles, traffic } = run);
      ticking ??= setInterval(() => show(latest), stream.isTTY ? TICK : LOG_INTERVAL).unref();
    },
    onSkipped: (line) => say(`Passed over: ${line}`),
    onArticle(segments) {
      counts = { ...counts, begun: counts.begun + 1, segments: counts.segments + segments };
      show();
    },
    onOutcome({ status }) {
      counts = { ...counts, done: counts.done + 1, failed: counts.failed + (status === 'failed' ? 1 : 0) };
      show();
    },
    onUnchanged(segments) {
      const { begun, done } = counts;
      counts = { ...counts, begun: begun + 1, segments: counts.segments + segments, done: done + segments };
      show();
    },
    onShortWait(asked, waited) {
      say(`The server asks to wait ${seconds(asked)}; trying again in ${seconds(waited)}.`);
    },
    onNotice: say,
    onDownload: (progress) => show((columns) => downloadLine(progress).slice(0, columns)),
    async hold(ask) {
      clear();
      isHeld = true;
      try {
        return await ask();
      } finally {
        isHeld = false;
      }
    },
    stopping() {
      const { inFlight, pausedFor } = traffic();
      const awaited = inFlight === 1 ? 'the one in flight is' : `the ${inFlight} in flight are`;
      if (inFlight > 0 && pausedFor === 0) say(`Stopping when ${awaited} back; at once: Ctrl-C again.`);
    },
    end() {
      clearInterval(ticking);
      clear();
    },
  };
}

function seconds(milliseconds: number): string {
  return `${Math.round(milliseconds / 1000)} s`;
}

/** Says nothing but notices, for `--quiet`. */
export const NO_PROGRESS: Progress = {
  onNotice: (text) => process.stderr.write(`${text}\n`),
  hold: (ask) => ask(),
  stopping: () => undefined,
  end: () => undefined,
};
