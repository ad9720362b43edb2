import type { Message } from '../model/engine.ts';
import type { PreparedSegment } from '../model/outcome.ts';
import { sha256 } from '../text/hash.ts';
import { contextMessage, paragraphMessage, rulesMessage } from './instruct.ts';

/** What an engine is asked for one segment. */
export interface Question {
  /** By what a reply is known: the hash of rules and paragraph, with its terms and first mentions; not of the context. */
  readonly asked: string;
  readonly messages: readonly Message[];
}

/** @param style the house style, in plain words. */
export function questionOf(prepared: PreparedSegment, context: string, style: string): Question {
  const rules = rulesMessage(style);
  const paragraph = paragraphMessage(prepared);
  const asked = sha256(`${rules.content}\n${paragraph.content}`);
  return { asked, messages: [rules, contextMessage(context), paragraph] };
}
