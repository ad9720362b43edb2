import { stderr, stdin } from 'node:process';
import { createInterface } from 'node:readline/promises';

/** Agrees to everything after `--yes`; else asks on the terminal, where no answer is no. Undefined where nobody can be asked. */
export function consentOf(yes: boolean, signal: AbortSignal): ((offer: string) => Promise<boolean>) | undefined {
  if (yes) return () => Promise.resolve(true);
  return stdin.isTTY && stderr.isTTY ? (offer) => ask(offer, signal) : undefined;
}

async function ask(question: string, signal: AbortSignal): Promise<boolean> {
  // Not as a terminal: Ctrl-C stays a signal.
  const lines = createInterface({ input: stdin, output: stderr, terminal: false });
  try {
    const answer = await lines.question(`${question} [y/N] `, { signal });
    return /^\s*(y|yes|c|có)\s*$/iu.test(answer.normalize('NFC'));
  } catch {
    return false;
  } finally {
    lines.close();
  }
}
