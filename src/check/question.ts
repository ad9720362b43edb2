import type { Issue, TranslatedSegment } from '../model/outcome.ts';
import { pattern } from '../text/pattern.ts';
import { withoutFixed } from './without-fixed.ts';

/** Marks that end a question; "(?)" is a doubt of the writer's. */
const QUESTION_MARK = /(?<![(\s[])[?？]+!?/gu;
const MAY_ASK = /[?？]/;

/** Words that ask. Headings leave the mark out: "Vì sao Nga rút quân khỏi Kherson". */
const ASKS = pattern.i`(?<!\p{L})(?:ai|gì|sao|nào|đâu|liệu|bao giờ|bao nhiêu|bao lâu|mấy|hay không|hay chưa|phải chăng|chăng|à|(?:không|chưa)(?=["”’»)]*(?:[.!…]|$)))(?!\p{L})`;

/**
 * A question stays a question, inside a quotation and out of it, and a statement does not become one. Cannot see a
 * question that is asked of another, nor one that the source asks without its mark.
 * Example: "Mỹ sẽ làm gì tiếp theo?" → "What the U.S. will do next." (expected a question mark).
 */
export function checkQuestion(segment: TranslatedSegment): Issue[] {
  if (!MAY_ASK.test(segment.source) && !MAY_ASK.test(segment.target)) return [];
  const { source, target } = withoutFixed(segment);
  const [asked, found] = [countOf(source), countOf(target)];
  if (found < asked && !isHeadlineQuestion(segment))
    return [issue(`${found} of ${asked} question marks are there; expected every question to stay one`)];
  if (asked === 0 && found > 0 && !ASKS.test(source)) {
    return [issue(`"${lastQuestion(target)}" is a question; expected a statement as in the source`)];
  }
  return [];
}

/** A headline may ask without its mark: "Why Europe struggles to replace American gas". */
function isHeadlineQuestion({ kind, target }: TranslatedSegment): boolean {
  return kind === 'heading' && ASKING.test(target);
}

const ASKING =
  /^["'“‘]?(?:why|how|what|who|where|when|which|whose)\b(?! (?:do|does|did|is|are|was|were|will|would|can|could|should|must|has|have|had|may|might)\b)/iu;

function countOf(text: string): number {
  return text.match(QUESTION_MARK)?.length ?? 0;
}

function lastQuestion(text: string): string {
  return text.match(/\S+(?:\s\S+){0,3}[?？]/gu)?.at(-1) ?? '?';
}

function issue(message: string): Issue {
  return { check: 'question', category: 'linguistic-conventions/punctuation', severity: 'minor', message };
}
