import { ARMS } from './arms.ts';
import { ATTRIBUTIONS } from './attributions.ts';
import { DATES } from './dates.ts';
import { FIGURES } from './figures.ts';
import { FORMS } from './forms.ts';
import { HEDGES } from './hedges.ts';
import { MENTIONS } from './mentions.ts';
import { MONEY_UNITS } from './money-units.ts';
import { NAMES } from './names.ts';
import { NEGATION } from './negation.ts';
import { NEWSROOM } from './newsroom.ts';
import { OFFICES } from './offices.ts';
import { PARAGRAPHS } from './paragraphs.ts';
import { PEOPLE } from './people.ts';
import { PLANS } from './plans.ts';
import { QUESTIONS } from './questions.ts';
import type { RightPair } from './right-pair.ts';
import { SPEECH } from './speech.ts';

/** Vietnamese news and English in which nothing is wrong: what the checks are measured on. Translated for this purpose. */
export const RIGHT_PAIRS: readonly RightPair[] = [
  ...FIGURES,
  ...DATES,
  ...MONEY_UNITS,
  ...ARMS,
  ...NAMES,
  ...PEOPLE,
  ...OFFICES,
  ...NEGATION,
  ...HEDGES,
  ...PLANS,
  ...QUESTIONS,
  ...SPEECH,
  ...PARAGRAPHS,
  ...FORMS,
  ...MENTIONS,
  ...ATTRIBUTIONS,
  ...NEWSROOM,
];
