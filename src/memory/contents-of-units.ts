import type { Decision, DecisionKind, Place } from '../model/decision.ts';
import type { Answer } from '../model/engine.ts';
import { normalizeText, toOneLine } from '../text/normalize.ts';
import type { Contents } from './contents.ts';
import type { TranslationUnit } from './read-tmx.ts';
import { DISMISSED, MACHINE, PROP } from './units-of-contents.ts';

const KINDS: readonly DecisionKind[] = ['edit', 'approval', 'import'];

/**
 * What a TMX document holds for a memory. Units that songngu wrote become what they were; those of other tools become
 * decisions of kind `import` without a place, and of several for one text the last counts.
 * @returns the contents, and how many units were passed over, since one of their languages or their key is missing.
 */
export function contentsOfUnits(units: readonly TranslationUnit[]): Contents & { readonly passedOver: number } {
  const parts = [...units].sort(bySpecificity).map(partOf);
  return {
    decisions: parts.flatMap(({ decisions = [] }) => decisions),
    dismissals: parts.flatMap(({ dismissals = [] }) => dismissals),
    answers: parts.flatMap(({ answers = [] }) => answers),
    passedOver: parts.filter((part) => Object.keys(part).length === 0).length,
  };
}

/** OmegaT writes alternative translations, each for one place, behind those for all places, which are to count. */
function bySpecificity(a: TranslationUnit, b: TranslationUnit): number {
  return Number(isAlternative(b)) - Number(isAlternative(a));
}

const CONTEXT = ['file', 'id', 'prev', 'next'];

function isAlternative({ props }: TranslationUnit): boolean {
  return CONTEXT.some((type) => props.has(type));
}

function partOf(unit: TranslationUnit): Partial<Contents> {
  const { source, target, props } = unit;
  const kind = KINDS.find((each) => each === props.get(PROP.origin));
  if (props.get(PROP.state) === DISMISSED) {
    const [check = '', message = '', reason = ''] = [PROP.check, PROP.message, PROP.reason].map((type) =>
      props.get(type),
    );
    return { dismissals: [{ source, check, message, reason }] };
  }
  // A machine's reply never becomes a person's decision, whatever it lacks.
  if (props.get(PROP.origin) === MACHINE) return answerOf(unit);
  if (kind) return { decisions: [{ kind, source, target, place: placeOf(props) }] };
  return importOf(unit);
}

function answerOf({ source, target, props, notes }: TranslationUnit): Partial<Contents> {
  const asked = props.get(PROP.asked);
  const model = props.get(PROP.model);
  if (!asked || model === undefined) return {};
  const answer: Answer = {
    asked,
    model,
    source,
    reply: { translation: target, notes, model: props.get(PROP.answeredBy) ?? model },
  };
  return { answers: [answer] };
}

function placeOf(props: TranslationUnit['props']): Place | undefined {
  const article = props.get(PROP.article);
  const occurrence = Number(props.get(PROP.occurrence));
  return article && Number.isInteger(occurrence) && occurrence > 0 ? { article, occurrence } : undefined;
}

/** As segments have it, since articles are to find it; line breaks of a file's layout are no text. */
function importOf(unit: TranslationUnit): Partial<Contents> {
  const [source, target] = [toOneLine(normalizeText(unit.source)), toOneLine(unit.target)];
  const decision: Decision = { kind: 'import', source, target, place: undefined };
  return source && target ? { decisions: [decision] } : {};
}
