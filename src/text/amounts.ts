import { pattern } from './pattern.ts';
import type { LocatedQuantity } from './quantity.ts';
import { remember } from './remember.ts';

/** A figure with what it counts: "150 tỷ euro", "2,000 miles". */
export interface Amount {
  readonly values: readonly number[];
  /** What it may count; several where the writing is ambiguous: "đô la" are dollars of any country. */
  readonly kinds: readonly string[];
  /** As written, with its unit. */
  readonly text: string;
  readonly figure: boolean;
  readonly start: number;
}

/** How a unit is written beside a figure, as regular expressions. */
export interface Mark {
  readonly kinds: readonly string[];
  /** Behind the figure: "euro", "km". */
  readonly after?: string | undefined;
  /** Before it: "€", "Mach". */
  readonly before?: string | undefined;
  /** The least figure that it counts: "12 đồng minh" are allies, no dong. */
  readonly minimum?: number | undefined;
}

/** The longest mark that stands before a figure, with its space. */
const BEFORE = 8;

/**
 * Makes a reader of the figures that stand beside one of some marks; the mark behind a figure goes before that in front.
 * @param gap what may stand between a figure and the mark behind it, as a regular expression.
 */
export function amountReader(marks: readonly Mark[], gap: string) {
  const after = pattern.iy`${gap}(?:${alternatives(marks, 'after')})(?![\p{L}\p{N}])`;
  const before = pattern.i`(?<![\p{L}\p{N}])(?:${alternatives(marks, 'before')})\s?$`;
  const findMark = (match: RegExpExecArray | null): Mark | undefined => {
    const found = Object.entries(match?.groups ?? {}).find(([, text]) => text !== undefined);
    return found && marks[Number(found[0].slice(1))];
  };
  return (text: string, quantities: readonly LocatedQuantity[]): Amount[] =>
    quantities.flatMap(({ values, figure, start, end }) => {
      after.lastIndex = end;
      const behind = after.exec(text);
      const ahead =
        behind || !mayBeMark(text, start) ? null : before.exec(text.slice(Math.max(0, start - BEFORE), start));
      const mark = findMark(behind ?? ahead);
      if (!mark || !values.some((value) => value >= (mark.minimum ?? 0))) return [];
      const from = start - (ahead?.[0].length ?? 0);
      return [{ values, kinds: mark.kinds, text: text.slice(from, end + (behind?.[0].length ?? 0)), figure, start }];
    });
}

const LETTERS = 1000;
const MAY_END_MARK = pattern`[\p{Sc}\p{Lu}h.-]`;

/** Signs and codes end in a sign or a capital, "Mach" in h: most figures stand behind another word. */
function mayBeMark(text: string, start: number): boolean {
  const last = text.charAt(text.charAt(start - 1) === ' ' ? start - 2 : start - 1);
  return mayEndMark(last);
}

const mayEndMark = remember(LETTERS, (letter) => MAY_END_MARK.test(letter));

function alternatives(marks: readonly Mark[], side: 'after' | 'before'): string {
  const written = marks.flatMap(({ [side]: pattern }, i) => (pattern ? [`(?<m${i}>${pattern})`] : []));
  // An empty class: nothing stands there.
  return written.length > 0 ? written.join('|') : '[]';
}

export function sameValue(a: Pick<Amount, 'values'>, b: Pick<Amount, 'values'>): boolean {
  return a.values.some((value) => b.values.includes(value));
}

export function sameKind(a: Pick<Amount, 'kinds'>, b: Pick<Amount, 'kinds'>): boolean {
  return a.kinds.some((kind) => b.kinds.includes(kind));
}
