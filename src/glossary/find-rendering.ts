import { findWhole } from '../text/find-whole.ts';
import { pattern } from '../text/pattern.ts';
import { withoutMarks } from '../text/without-marks.ts';
import { isCapital, isWordCharacter } from '../text/word-characters.ts';
import { splitWords } from '../text/words.ts';
import type { Passage } from './expressions.ts';

/** An English text beside the expressions of its source that no term explains. */
export interface Rendered {
  readonly passage: Passage & { readonly target: string };
  readonly expressions: readonly string[];
}

/**
 * The English that the translations at hand have for an expression: its own letters where they stand there, with marks or
 * without; else what stands in each translation of it and in no other. Empty where that is not certain.
 * @param rendered all that is translated.
 */
export function findRendering(text: string, rendered: readonly Rendered[]): string {
  const own = rendered.filter(({ expressions }) => expressions.includes(text));
  const targets = own.map(({ passage }) => passage.target);
  const [verbatim] = [text, withoutMarks(text)].filter(
    (form) => targets.filter((target) => holds(target, form)).length * 2 > targets.length,
  );
  return verbatim ?? byCompany(text, own, rendered);
}

/** "HIMARS", "HIMARS's", "F-16s" */
export function holds(target: string, text: string): boolean {
  return [text, `${text}s`].some((form) => findWhole(target, form).length > 0);
}

/** The one English name that goes with it wherever it stands, and nowhere else. */
function byCompany(text: string, own: readonly Rendered[], rendered: readonly Rendered[]): string {
  const [first, ...others] = own;
  if (!first) return '';
  const shared = strangers(first).filter((name) => others.every(({ passage }) => holds(passage.target, name)));
  const elsewhere = rendered.filter((each) => !own.includes(each));
  const sure = shared.filter((name) => !elsewhere.some(({ passage }) => holds(passage.target, name)));
  const kinds = kindsOf(text);
  const [only, another] = kinds ? sure.filter((name) => kinds.some((kind) => name.includes(kind))) : sure;
  if (only === undefined || another !== undefined) return '';
  // Seen once, it must be the same kind of thing.
  return others.length > 0 || kinds ? only : '';
}

/** What a name of such a beginning is called in English. */
const KINDS: readonly (readonly [vietnamese: string, english: string])[] = [
  ['viện', 'Institut|Academy|Center'],
  ['học viện', 'Academy|School|College|Institut'],
  ['đại học', 'University|College|School'],
  ['trung tâm', 'Center|Centre'],
  ['ngân hàng', 'Bank'],
  ['bộ', 'Ministry|Department|Command|Staff'],
  ['tổng cục', 'Directorate|Department|Administration'],
  ['cục', 'Bureau|Department|Agency|Administration|Office|Service'],
  ['cơ quan', 'Agency|Administration|Service|Office|Bureau'],
  ['hội đồng', 'Council|Chiefs|Board'],
  ['ủy ban', 'Committee|Commission|Council'],
  ['lực lượng', 'Force|Guard|Corps'],
  ['hải quân', 'Navy|Naval'],
  ['không quân', 'Air Force'],
  ['lục quân', 'Army'],
  ['hạm đội', 'Fleet'],
  ['sư đoàn', 'Division'],
  ['lữ đoàn', 'Brigade'],
  ['văn phòng', 'Office|Bureau'],
  ['tổ chức', 'Organi'],
  ['hiệp hội', 'Association|Society'],
  ['đảng', 'Part|Democrat|Conservative|Labour|Republican'],
  ['tòa án', 'Court|Tribunal'],
  ['quỹ', 'Fund|Foundation'],
  ['liên minh', 'Alliance|Union|Coalition'],
  ['liên đoàn', 'Federation|League|Union'],
  ['chiến dịch', 'Operation|Campaign'],
  ['hiệp ước', 'Treaty|Pact'],
  ['hiệp định', 'Agreement|Accord'],
  ['đạo luật', 'Act'],
  ['chiến tranh', 'War'],
  ['eo biển', 'Strait'],
  ['vịnh', 'Bay|Gulf'],
  ['đảo', 'Island'],
  ['sông', 'River'],
  ['biển', 'Sea'],
];

function kindsOf(text: string): readonly string[] | undefined {
  const lower = text.toLowerCase();
  const found = KINDS.filter(([vietnamese]) => lower.startsWith(`${vietnamese} `));
  return found.sort(([a], [b]) => b.length - a.length)[0]?.[1].split('|');
}

/** The names of a translation that neither a term nor the source's own letters account for. */
function strangers({ passage: { source, target, terms } }: Rendered): string[] {
  const known = terms
    .flatMap(({ term }) => [term.target, ...term.admitted, term.acronym ?? '', term.expansion ?? ''])
    .map((each) => each.toLowerCase());
  const isKnown = (name: string) =>
    known.some((each) => each.includes(name) || (each.includes(' ') && name.includes(each)));
  return englishNames(target).filter((name) => !isKnown(name.toLowerCase()) && !holds(source, name));
}

const JOINING: ReadonlySet<string> = new Set(['of', 'the', 'for']);
/** Words with a capital that are no names by themselves. */
const NO_NAMES: ReadonlySet<string> = new Set(
  (
    'The A An In On At It He She They This That But And As For From With By To Of President Minister Ambassador Secretary General Prime ' +
    'January February March April May June July August September October November December Jan Feb Mar Apr Jun Jul Aug Sept Oct Nov Dec ' +
    'Monday Tuesday Wednesday Thursday Friday Saturday Sunday Foreign Defense Chancellor Premier Gen Col Lt Maj Adm Capt Sen Rep Gov Mr Mrs Ms Dr'
  ).split(' '),
);

/** Runs of words with capitals, joined by "of", "for", "the": "Institute for the Study of War". */
function englishNames(text: string): string[] {
  const words = splitWords(text);
  const names: string[] = [];
  for (let at = 0; at < words.length; at++) {
    const first = words[at];
    if (!first || !isCapital(first.text) || NO_NAMES.has(first.text)) continue;
    let end = at;
    for (let next = at + 1; next < words.length; next++) {
      const word = words[next];
      if (!word || !GAP.test(word.gap)) break;
      if (isCapital(word.text)) end = next;
      else if (!JOINING.has(word.text)) break;
    }
    // A single word may have its capital from the sentence.
    const isAlone = end === at && (at === 0 || SENTENCE.test(first.gap));
    const name = text.slice(first.start, words[end]?.end);
    if (!isAlone && isWordCharacter(name, 1)) names.push(name);
    at = end;
  }
  return [...new Set(names)];
}

const GAP = pattern`^[ '’&-]$`;
const SENTENCE = /[.!?"“:]/;
