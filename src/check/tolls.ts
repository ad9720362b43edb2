import type { Issue, TranslatedSegment } from '../model/outcome.ts';
import { inLowerCase } from '../text/in-lower-case.ts';
import type { LocatedQuantity } from '../text/quantity.ts';
import { freeFigures } from './free-figures.ts';
import { withoutFixed } from './without-fixed.ts';

type Toll = 'dead' | 'wounded';

/** What stands beside a figure that counts the dead or the wounded. */
const VIETNAMESE = {
  dead: /^(?: (?!và )[^\s.,;\d]+){0,4}? (?:chết|thiệt mạng|tử vong|tử nạn|hy sinh|mất mạng)/,
  wounded: /^(?: (?!và )[^\s.,;\d]+){0,4}? bị thương/,
};
const ENGLISH_BEFORE = {
  dead: /kill(?:s|ed|ing)(?: (?:at least|more than|about|around|nearly|some|another|over|up to))? $/,
  wounded: /(?:wound|injur)(?:s|es|ed|ing)(?: (?:at least|more than|about|around|nearly|some|another|over|up to))? $/,
};
const ENGLISH_BEHIND = {
  dead: /^(?: (?:people|soldiers|civilians|others|were|was|have|been|more|[a-z]+s))*? (?:killed|dead|died)/,
  wounded: /^(?: (?:people|soldiers|civilians|others|were|was|have|been|more|[a-z]+s))*? (?:wounded|injured|hurt)/,
};

/**
 * The dead and the wounded: their figures changed places. Seen where both languages say of both figures whom they count.
 * Example: "9 người chết và 46 người bị thương" → "wounded nine people and killed 46" (expected nine dead).
 */
export function checkTolls(segment: TranslatedSegment): Issue[] {
  const { source, target } = withoutFixed(segment);
  if (!source.includes('thương') || !/kill|dead|died/.test(target)) return [];
  const figures = freeFigures(segment);
  const told = inLowerCase(target);
  const here = counts(figures.source, (figure) => tollInVietnamese(source, figure));
  const there = counts(figures.target, (figure) => tollInEnglish(told, figure));
  const { dead, wounded } = here;
  if (dead === undefined || wounded === undefined || dead === wounded) return [];
  return there.dead === wounded && there.wounded === dead ? [issue(dead, wounded)] : [];
}

/** The only figure of each, by value. */
function counts(figures: readonly LocatedQuantity[], tollOf: (figure: LocatedQuantity) => Toll | undefined) {
  const only = (toll: Toll) => {
    const [one, ...more] = figures.filter((figure) => tollOf(figure) === toll);
    return more.length === 0 ? one?.values[0] : undefined;
  };
  return { dead: only('dead'), wounded: only('wounded') };
}

function tollInVietnamese(text: string, { end }: LocatedQuantity): Toll | undefined {
  const behind = text.slice(end);
  if (VIETNAMESE.wounded.test(behind)) return 'wounded';
  return VIETNAMESE.dead.test(behind) ? 'dead' : undefined;
}

/** "killed nine", "nine were killed" */
function tollInEnglish(text: string, { start, end }: LocatedQuantity): Toll | undefined {
  const [before, behind] = [text.slice(0, start), text.slice(end)];
  if (ENGLISH_BEFORE.wounded.test(before)) return 'wounded';
  if (ENGLISH_BEFORE.dead.test(before)) return 'dead';
  if (ENGLISH_BEHIND.dead.test(behind)) return 'dead';
  return ENGLISH_BEHIND.wounded.test(behind) ? 'wounded' : undefined;
}

function issue(dead: number, wounded: number): Issue {
  return {
    check: 'tolls',
    category: 'accuracy/mistranslation',
    severity: 'major',
    message: `"${dead}" and "${wounded}" changed places; expected ${dead} dead and ${wounded} wounded`,
  };
}
