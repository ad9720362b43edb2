import type { Term } from '../../src/model/term.ts';

let line = 1;

/** A row of the glossary; each has a line of its own. */
export function row(source: string, target = `English of ${source}`, more: Partial<Term> = {}): Term {
  line += 1;
  return { source, target, admitted: [], forbidden: [], use: 'preferred', place: `defence.csv:${line}`, ...more };
}

export function blocker(source: string): Term {
  return row(source, '', { use: 'block' });
}
