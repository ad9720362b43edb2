import { rulesMessage } from '../prompt/instruct.ts';
import { digest } from '../text/hash.ts';
import type { Workshop } from './workshop.ts';

/**
 * All that an output depends on beside its source, in one line: `songngu 0.1.0 · rules 1f3a09bc · glossary 8d2e41f0 ·
 * acronyms first`. Two outputs with one signature and one source hash can be compared.
 */
export function signature({ version, style, termBase, acronyms }: Workshop): string {
  return [`songngu ${version}`, rulesOf(style), `glossary ${termBase.hash.slice(0, 8)}`, `acronyms ${acronyms}`].join(
    ' · ',
  );
}

/**
 * Whether an output that machines had a part in was made by other rules: another house style, or another songngu. Then all
 * that machines answered is asked for again.
 */
export function hasOtherRules(output: string, { style }: Workshop): boolean {
  const rules = /^signature: ["'].* (rules [0-9a-f]{8}) /m.exec(output)?.[1];
  return rules !== undefined && /^machine: [1-9]/m.test(output) && rules !== rulesOf(style);
}

const rulesOf = (style: string) => `rules ${digest(rulesMessage(style).content)}`;
