import type { Issue, TranslatedSegment } from '../model/outcome.ts';
import { inLowerCase } from '../text/in-lower-case.ts';
import type { LocatedQuantity } from '../text/quantity.ts';
import { freeFigures } from './free-figures.ts';
import { withoutFixed } from './without-fixed.ts';

const MORE = '(?: (?:at least|more than|about|around|nearly|some|another|over|up to))?';
const THEY =
  '(?: (?:people|soldiers|civilians|others|workers|were|was|are|is|have|been|more|remain|still|reported|[a-z]+s))*?';
const WHO = '^(?: (?!và )[^\\s.,;\\d]+){0,4}? ';

/** What a figure counts, by what stands beside it in both languages: "9 người chết", "killed nine", "nine were killed". */
const TOLLS = [
  toll('dead', 'chết|thiệt mạng|tử vong|tử nạn|hy sinh|mất mạng', 'kill(?:s|ed|ing)', 'killed|dead|died'),
  toll('wounded', 'bị thương', '(?:wound|injur)(?:s|es|ed|ing)', 'wounded|injured|hurt'),
  toll('missing', 'mất tích', undefined, 'missing|unaccounted'),
  toll('trapped', 'mắc kẹt', 'trap(?:s|ped|ping)', 'trapped|stranded'),
] as const;
type Toll = (typeof TOLLS)[number];

function toll(name: string, vietnamese: string, verb: string | undefined, behind: string) {
  return {
    name,
    vietnamese: new RegExp(`${WHO}(?:${vietnamese})`),
    before: verb === undefined ? undefined : new RegExp(`${verb}${MORE} $`),
    behind: new RegExp(`^${THEY} (?:${behind})`),
  };
}

/**
 * The dead, the wounded, the missing and the trapped: two of their figures changed places. Seen where both languages say of both
 * figures whom they count.
 * Example: "9 người chết và 46 người bị thương" → "wounded nine people and killed 46" (expected nine dead).
 */
export function checkTolls(segment: TranslatedSegment): Issue[] {
  const { source, target } = withoutFixed(segment);
  if (!/thương|tích|kẹt/u.test(source) || !/kill|dead|died|wound|injur|missing|trap/.test(target)) return [];
  const figures = freeFigures(segment);
  const told = inLowerCase(target);
  const here = counts(figures.source, (figure) => tollInVietnamese(source, figure));
  const there = counts(figures.target, (figure) => tollInEnglish(told, figure));
  for (const [one, number] of here) {
    for (const [other, another] of here) {
      if (number !== another && there.get(one) === another && there.get(other) === number)
        return [issue(`${number} ${one.name}`, `${another} ${other.name}`, [number, another])];
    }
  }
  return [];
}

/** The only figure of each, by value. */
function counts(figures: readonly LocatedQuantity[], tollOf: (figure: LocatedQuantity) => Toll | undefined) {
  const all = figures.map((figure) => ({ counted: tollOf(figure), value: figure.values[0] ?? 0 }));
  const found = new Map<Toll, number>();
  for (const each of TOLLS) {
    const [one, ...more] = all.filter(({ counted }) => counted === each);
    if (one && more.length === 0) found.set(each, one.value);
  }
  return found;
}

function tollInVietnamese(text: string, { end }: LocatedQuantity): Toll | undefined {
  const behind = text.slice(end);
  return TOLLS.find(({ vietnamese }) => vietnamese.test(behind));
}

function tollInEnglish(text: string, { start, end }: LocatedQuantity): Toll | undefined {
  const [ahead, rest] = [text.slice(0, start), text.slice(end)];
  return TOLLS.find(({ before }) => before?.test(ahead)) ?? TOLLS.find(({ behind }) => behind.test(rest));
}

function issue(one: string, other: string, [number, another]: readonly [number, number]): Issue {
  return {
    check: 'tolls',
    category: 'accuracy/mistranslation',
    severity: 'major',
    message: `"${number}" and "${another}" changed places; expected ${one} and ${other}`,
  };
}
