import type { Outcome } from '../model/outcome.ts';

export interface Progress {
  /** @param inFlight requests that are on their way. */
  readonly done: (outcome: Outcome, inFlight: number) => void;
  readonly retried: () => void;
  /** Says something above the live line. */
  readonly say: (line: string) => void;
  /** The same, but not a second time: eight requests in flight may be told the same. */
  readonly sayOnce: (line: string) => void;
  /** Takes the live line away. */
  readonly end: () => void;
}

/** Says nothing, for `--quiet`. */
export const NO_PROGRESS: Progress = {
  done: () => undefined,
  retried: () => undefined,
  say: () => undefined,
  sayOnce: () => undefined,
  end: () => undefined,
};

/** One live line on a terminal; elsewhere only what is said. */
export function createProgress(stream: NodeJS.WriteStream): Progress {
  let inFlight = 0;
  let done = 0;
  let failed = 0;
  let retries = 0;
  let drawn = 0;
  const said = new Set<string>();

  function draw(): void {
    // A terminal can show a few frames a second; a thousand recalled paragraphs need no thousand lines.
    if (!stream.isTTY || Date.now() - drawn < 50) return;
    drawn = Date.now();
    const parts = [`${done} paragraphs done`, `${inFlight} in flight`];
    if (retries > 0) parts.push(`${retries} retries`);
    if (failed > 0) parts.push(`${failed} failed`);
    stream.write(`\r\u001b[K${parts.join(' · ').slice(0, (stream.columns ?? 80) - 1)}`);
  }

  function clear(): void {
    if (stream.isTTY && drawn > 0) stream.write('\r\u001b[K');
  }

  function say(line: string): void {
    clear();
    stream.write(`${line}\n`);
  }

  return {
    done(outcome, requests) {
      inFlight = requests;
      done += 1;
      if (outcome.status === 'failed') failed += 1;
      draw();
    },
    retried() {
      retries += 1;
      draw();
    },
    say,
    sayOnce(line) {
      if (!said.has(line)) say(line);
      said.add(line);
    },
    end: clear,
  };
}
