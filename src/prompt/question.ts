import type { Message } from '../model/engine.ts';
import type { PreparedSegment } from '../model/outcome.ts';
import { sha256After } from '../text/hash.ts';
import { remember } from '../text/remember.ts';
import { contextMessage, paragraphMessage, type Repair, repairMessage, rulesMessage } from './instruct.ts';

/** What an engine is asked for one segment. */
export interface Question {
  /** By what a reply is known: the hash of rules and paragraph, with its terms and first mentions; not of the context. */
  readonly asked: string;
  readonly messages: readonly Message[];
}

/** @param style the house style, in plain words. */
export function questionOf(prepared: PreparedSegment, context: string, style: string): Question {
  const { rules, hash } = rulesOf(style);
  const paragraph = paragraphMessage(prepared);
  return { asked: hash(paragraph.content), messages: [rules, contextMessage(context), paragraph] };
}

/** The same for a draft that has faults. What was tried in vain is part of the question: another answer is wanted. */
export function repairQuestionOf(prepared: PreparedSegment, repair: Repair, context: string, style: string): Question {
  const { rules, hash } = rulesOf(style);
  const message = repairMessage(prepared, repair);
  return { asked: hash(message.content), messages: [rules, contextMessage(context), message] };
}

/** All questions of a run begin with the same rules. */
const rulesOf = remember(1, (style) => {
  const rules = rulesMessage(style);
  return { rules, hash: sha256After(`${rules.content}\n`) };
});
