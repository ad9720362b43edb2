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
  const behind = markFinder(marks, 'after', (mark) => pattern.iy`${gap}(?:${mark})(?![\p{L}\p{N}])`);
  const ahead = markFinder(marks, 'before', (mark) => pattern.i`(?<![\p{L}\p{N}])(?:${mark})\s?$`);
  return (text: string, quantities: readonly LocatedQuantity[]): Amount[] =>
    quantities.flatMap(({ values, figure, start, end }) => {
      const after = behind(text, end);
      const before =
        after || !mayBeMark(text, start) ? undefined : ahead(text.slice(Math.max(0, start - BEFORE), start), 0);
      const beside = after ?? before;
      if (!beside) return [];
      const { mark, written } = beside;
      if (!values.some((value) => value >= (mark.minimum ?? 0))) return [];
      const [from, to] = before ? [start - written.length, end] : [start, end + written.length];
      return [{ values, kinds: mark.kinds, text: text.slice(from, to), figure, start }];
    });
}

/**
 * Makes a search for the first of some marks: for any of them at once, and only where there is one, for which. To have it
 * told by groups takes longer than all else, since each match carries them all. "5 long tons" are those, though "long" may
 * stand before a unit, too.
 */
function markFinder(marks: readonly Mark[], side: 'after' | 'before', around: (mark: string) => RegExp) {
  const marked = marks.flatMap((mark) => (mark[side] ? [{ mark, written: mark[side] }] : []));
  // An empty class: nothing stands there.
  const any = around(marked.length > 0 ? marked.map(({ written }) => written).join('|') : '[]');
  const alone = remember(marks.length, around);
  return (text: string, at: number) => {
    const found = matchAt(any, text, at);
    if (found === undefined) return undefined;
    const mark = marked.find(({ written }) => matchAt(alone(written), text, at) === found)?.mark;
    return mark && { mark, written: found };
  };
}

function matchAt(sought: RegExp, text: string, at: number): string | undefined {
  sought.lastIndex = at;
  return sought.exec(text)?.[0];
}

const LETTERS = 1000;
const MAY_END_MARK = pattern`[\p{Sc}\p{Lu}h.-]`;

/** Signs and codes end in a sign or a capital, "Mach" in h: most figures stand behind another word. */
function mayBeMark(text: string, start: number): boolean {
  const last = text.charAt(text.charAt(start - 1) === ' ' ? start - 2 : start - 1);
  return mayEndMark(last);
}

const mayEndMark = remember(LETTERS, (letter) => MAY_END_MARK.test(letter));

export function sameValue(a: Pick<Amount, 'values'>, b: Pick<Amount, 'values'>): boolean {
  return a.values.some((value) => b.values.includes(value));
}

export function sameKind(a: Pick<Amount, 'kinds'>, b: Pick<Amount, 'kinds'>): boolean {
  return a.kinds.some((kind) => b.kinds.includes(kind));
}
