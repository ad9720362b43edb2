import type { Issue, TranslatedSegment } from '../model/outcome.ts';
import { type ClockTime, writeTime } from '../text/clock.ts';
import { pairTimes } from './pair-times.ts';

/**
 * Times of day by value: "21h" is 9 p.m. or 21:00, "4 giờ chiều" 4 p.m., "0h" midnight. A time that is missing, another,
 * or that the source does not have. An hour of which Vietnamese does not say the half ("2 giờ") is right in both. Cannot
 * see two times that changed places; lengths ("48 giờ") are figures.
 * Example: "21h" → "9 a.m." (expected 9 p.m.).
 */
export function checkTimes(segment: TranslatedSegment): Issue[] {
  const { source, target } = pairTimes(segment);
  const pairs = source.unmatched.map((wanted) => ({ wanted, instead: findInstead(wanted, segment) }));
  const used = new Set(pairs.map(({ instead }) => instead));
  return [
    ...pairs.map(({ wanted, instead }) => missing(wanted, instead)),
    ...target.unmatched.filter((each) => !used.has(each)).map(invented),
  ];
}

/** The time that stands there instead: the same on the other half of the day, or the only two that are left. */
function findInstead(wanted: ClockTime, segment: TranslatedSegment): ClockTime | undefined {
  const { source, target } = pairTimes(segment);
  const left = target.all.filter((each) => !target.matched.has(each));
  const flipped = left.find(({ minutes }) => minutes.some((each) => wanted.minutes.includes((each + 720) % 1440)));
  const isOnly = source.unmatched.length === 1 && target.unmatched.length === 1;
  return flipped ?? (isOnly ? target.unmatched[0] : undefined);
}

function missing({ text, minutes }: ClockTime, instead: ClockTime | undefined): Issue {
  return {
    check: 'times',
    category: instead ? 'accuracy/mistranslation' : 'accuracy/omission',
    severity: 'major',
    message: `"${text}" ${instead ? `→ "${instead.text}"` : 'is missing'}; expected ${writeTime(minutes[0] ?? 0)}`,
  };
}

function invented({ text }: ClockTime): Issue {
  return {
    check: 'times',
    category: 'accuracy/addition',
    severity: 'major',
    message: `"${text}" does not stand in the source; expected no such time`,
  };
}
