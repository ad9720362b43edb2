import { stderr, stdin } from 'node:process';
import { isatty } from 'node:tty';
import { toLines, wrapLines } from './terminal.ts';

/** Agrees to everything after `--yes`; else asks on the terminal, where no answer is no. Undefined where nobody can be asked. */
export function consentOf(yes: boolean, signal: AbortSignal): ((offer: string) => Promise<boolean>) | undefined {
  if (yes) return () => Promise.resolve(true);
  // To look at stdin itself would open it.
  return isatty(0) && isatty(2) ? (offer) => ask(offer, signal) : undefined;
}

async function ask(question: string, signal: AbortSignal): Promise<boolean> {
  const { createInterface } = await import('node:readline/promises');
  // Not as a terminal: Ctrl-C stays a signal.
  const lines = createInterface({ input: stdin, output: stderr, terminal: false });
  try {
    const asked = stderr.columns ? await wrapLines(toLines(question), stderr.columns) : [question];
    const answer = await lines.question(`${asked.join('\n')} [y/N] `, { signal });
    return /^\s*(y|yes|c|có)\s*$/iu.test(answer.normalize('NFC'));
  } catch {
    return false;
  } finally {
    lines.close();
  }
}
