import type { Decision, Dismissal } from '../model/decision.ts';
import type { Answer } from '../model/engine.ts';
import type { Contents } from './contents.ts';
import type { TranslationUnit } from './read-tmx.ts';

/**
 * The types of the properties in which a TMX document says what TMX itself has no words for. The state is for people and
 * other tools, the rest is what it takes to read a unit back as what it was.
 */
export const PROP = {
  origin: 'x-origin',
  state: 'x-state',
  article: 'x-article',
  occurrence: 'x-occurrence',
  check: 'x-check',
  message: 'x-message',
  reason: 'x-reason',
  model: 'x-model',
  answeredBy: 'x-answered-by',
  asked: 'x-asked',
} as const;

/** What a memory holds as units of TMX, from which `contentsOfUnits` makes it again. */
export function unitsOfContents({ decisions, dismissals, answers }: Contents): TranslationUnit[] {
  return [...decisions.map(unitOfDecision), ...dismissals.map(unitOfDismissal), ...answers.map(unitOfAnswer)];
}

function unitOfDecision({ kind, source, target, place }: Decision): TranslationUnit {
  const props = new Map([
    [PROP.origin, kind],
    [PROP.state, 'reviewed'],
    ...(place
      ? ([
          [PROP.article, place.article],
          [PROP.occurrence, `${place.occurrence}`],
        ] as const)
      : []),
  ]);
  return { source, target, props, notes: [] };
}

/** Without English: another tool takes it for no translation. */
function unitOfDismissal({ source, check, message, reason }: Dismissal): TranslationUnit {
  const props = new Map([
    [PROP.state, DISMISSED],
    [PROP.check, check],
    [PROP.message, message],
    [PROP.reason, reason],
  ]);
  return { source, target: '', props, notes: [] };
}

/** The state of a unit that holds no translation but an issue that is none. */
export const DISMISSED = 'dismissed';

function unitOfAnswer({ asked, model, source, reply }: Answer): TranslationUnit {
  const props = new Map([
    [PROP.origin, MACHINE],
    [PROP.state, 'translated'],
    [PROP.model, model],
    [PROP.answeredBy, reply.model],
    [PROP.asked, asked],
  ]);
  return { source, target: reply.translation, props, notes: reply.notes };
}

/** The origin of what no person has decided on. */
export const MACHINE = 'machine';
