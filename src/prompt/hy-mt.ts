import type { Message } from '../model/engine.ts';
import type { PreparedSegment } from '../model/outcome.ts';
import type { Mention } from '../model/term.ts';
import { findWhole } from '../text/find-whole.ts';
import { hideFixed } from './fixed-spans.ts';

/**
 * The dialect of Tencent's Hy-MT models, which translate and take no instructions: one message, made by the templates of
 * their model card (https://huggingface.co/tencent/Hy-MT2-1.8B), and a reply in plain text. There is no place in it for
 * rules, house style or context.
 */
export function hyMtMessage(prepared: PreparedSegment): Message {
  const { segment } = prepared;
  const lines = termLines(prepared);
  const text = hideFixed(segment.source, segment.fixed);
  if (lines.length === 0) return { role: 'user', content: `${ALONE}\n\n${text}` };
  return { role: 'user', content: `${REFERENCE}\n${lines.join('\n')}\n\n${WITH_TERMS}\n\n${text}` };
}

const ALONE =
  'Translate the following text into English. Note that you should only output the translated result without any additional explanation:';
const REFERENCE = 'Reference the following translations:';
const WITH_TERMS =
  'Translate the following text into English. Note that you must ONLY output the translated result without any additional explanation:';

/** The sampling that the model card recommends. */
export const HY_MT_SAMPLING = { temperature: 0.7, topP: 0.6, topK: 20, repetitionPenalty: 1.05 } as const;

/** Whether a model is of this family, by its name: "Hy-MT2-1.8B-Q4_K_M.gguf", "hunyuan-mt:7b". */
export function speaksHyMt(model: string): boolean {
  return /\b(hy|hunyuan)[-_ ]?mt/i.test(model);
}

/**
 * The terms in order of appearance, each once. What only informs is left out: the template knows no "perhaps", and
 * "Anh translates to Britain" would make a country of every man of that name.
 */
function termLines({ segment: { source }, terms, mentions }: PreparedSegment): string[] {
  const planned = new Map(mentions.map((mention) => [mention.acronym, mention]));
  const told = terms
    .filter(({ term }) => term.use !== 'context' && !planned.has(term.source))
    .map(({ term }) => {
      const mention = term.acronym === undefined ? undefined : planned.get(term.acronym);
      return [term.source, mention ? wordingOf(mention, source) : term.target];
    });
  const acronyms = mentions
    .filter(({ acronym }) => findWhole(source, acronym).length > 0)
    .map((mention) => [
      mention.acronym,
      letteredOf(
        mention,
        told.some(([, target]) => target === mention.expansion),
      ),
    ]);
  return [...new Set([...told, ...acronyms].map(([from, to]) => `${from} translates to ${to}`))];
}

/** What the words of an acronym become: "máy bay không người lái". */
function wordingOf({ acronym, expansion, form }: Mention, source: string): string {
  if (form === 'acronym') return acronym;
  // Where the letters stand beside the words, each of them is translated as itself.
  return form === 'quoted' || findWhole(source, acronym).length > 0 ? expansion : `${expansion} (${acronym})`;
}

/** What the letters of an acronym become. */
function letteredOf({ acronym, expansion, form }: Mention, isSpeltOut: boolean): string {
  return form === 'expand' && !isSpeltOut ? `${expansion} (${acronym})` : acronym;
}
