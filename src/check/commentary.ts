import type { Issue, TranslatedSegment } from '../model/outcome.ts';
import { inLowerCase } from '../text/in-lower-case.ts';
import { pattern } from '../text/pattern.ts';
import { quotedRanges } from '../text/quotes.ts';
import { FIRST_PERSON, MAY_BE_TALK, TALK } from '../text/reply-talk.ts';

/** The model speaks of itself; "World War I was" and "Elizabeth I would" are no such words. */
const MODEL_SPEAKS = pattern`(?<!(?:\p{Lu}\p{Ll}*|\d)[\s-])(?<![\p{L}\p{N}.'&-])I(?:'(?:m|ve|ll|d)|(?: also| have| had| would| will)? (?:am|have|will|would|can|cannot|could|should|need|must|kept|used|translated|rendered|assume[ds]?|understand|apologi[sz]e|notice[ds]?|left|chose))(?!\p{L})`;

/**
 * Talk about the translation within the translation: openings, refusals, thinking text, notes, parts of the prompt.
 * Certain cases were taken off when the reply was read; what is left here is doubtful. People in the news may say the
 * same, where the source says it too or a quotation holds it. Cannot see talk in other words.
 * Example: "Sure! Here is the English translation: The 155 mm shells …".
 */
export function checkCommentary({ source: vietnamese, target }: TranslatedSegment): Issue[] {
  if (!MAY_BE_TALK.test(inLowerCase(target))) return [];
  const [source, english] = [straight(vietnamese), straight(target)];
  const found = talkIn(source, english) ?? modelSpeaks(source, english);
  if (found === undefined) return [];
  return [
    {
      check: 'commentary',
      category: 'accuracy/addition',
      severity: 'critical',
      message: `"${found.trim()}" is talk about the translation; expected the translation alone`,
    },
  ];
}

function straight(text: string): string {
  return text.replaceAll('’', "'");
}

function talkIn(source: string, target: string): string | undefined {
  for (const { pattern, unless } of TALK) {
    const match = pattern.exec(target);
    if (match && !source.includes(match[0]) && !unless?.test(source)) return match[0];
  }
  return undefined;
}

/** Outside of quotations, in a text in which nobody else says "I". */
function modelSpeaks(source: string, target: string): string | undefined {
  const match = MODEL_SPEAKS.exec(withoutQuotations(target));
  return match && !source.includes(match[0]) && !FIRST_PERSON.test(source) ? match[0] : undefined;
}

function withoutQuotations(text: string): string {
  return quotedRanges(text).reduceRight((rest, { start, end }) => `${rest.slice(0, start)}"${rest.slice(end)}`, text);
}
