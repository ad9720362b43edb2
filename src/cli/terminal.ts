import { stripVTControlCharacters } from 'node:util';
import picocolors from 'picocolors';
import { takesColor } from '../run/read-environment.ts';

/** Colors that change nothing where the stream takes none. */
export type Paint = ReturnType<typeof picocolors.createColors>;

/** A line whose text, where it is too long for the terminal, goes on under itself. */
export interface Line {
  /** Indentation, a bullet or a label. */
  readonly head: string;
  readonly text: string;
}

export interface Terminal {
  readonly paint: Paint;
  /** Writes lines, on a terminal wrapped at words. */
  print(lines: readonly Line[]): Promise<void>;
}

/** @param stream stdout or stderr. */
export function createTerminal(stream: NodeJS.WriteStream): Terminal {
  return {
    paint: picocolors.createColors(takesColor(stream)),
    async print(lines) {
      if (lines.length === 0) return;
      const { columns } = stream;
      const whole =
        stream.isTTY && columns ? await wrapLines(lines, columns) : lines.map(({ head, text }) => head + text);
      stream.write(`${whole.join('\n')}\n`);
    },
  };
}

/** Plain text as lines that hang under their own indentation. */
export function toLines(text: string): Line[] {
  return text.split('\n').map((line) => {
    const head = line.match(/^ */)?.[0] ?? '';
    return { head, text: line.slice(head.length) };
  });
}

/** Words that are longer than a line, paths as a rule, stay whole. */
export async function wrapLines(lines: readonly Line[], columns: number): Promise<string[]> {
  const { default: wrapAnsi } = await import('wrap-ansi');
  return lines.map(({ head, text }) => {
    const hang = stripVTControlCharacters(head).length;
    return head + wrapAnsi(text, Math.max(20, columns - hang)).replaceAll('\n', `\n${' '.repeat(hang)}`);
  });
}
