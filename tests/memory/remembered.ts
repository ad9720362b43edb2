import type { Contents } from '../../src/memory/contents.ts';
import type { Decision } from '../../src/model/decision.ts';
import type { Answer } from '../../src/model/engine.ts';

/** A decision at a place, or without one where no article is given. */
export function decision(source: string, target: string, given: Partial<Decision> = {}): Decision {
  return { kind: 'edit', source, target, place: { article: 'tin.txt', occurrence: 1 }, ...given };
}

export function answer(source: string, translation: string, model = 'gpt-5'): Answer {
  const reply = { translation, notes: ['Kiểm tra lại: "đợt"?', ' <b> '], model: `${model}-2025-08-07` };
  return { asked: `hash of ${source}`, model, source, reply };
}

/** Texts that a careless writer or reader of XML would change. */
export const HARD_TEXTS: readonly [what: string, text: string][] = [
  ['emoji', 'Nga 🇷🇺 và Mỹ 👍🏽 ký kết 👨‍👩‍👧.'],
  ['letters whose marks stand apart', 'Đại tướng Phan Văn Giang'.normalize('NFD')],
  ['white space at the ends', '  Nga rút quân.\u00A0 '],
  ['nothing but white space', ' \t '],
  ['quotation marks', `“Được”, ông nói: "Không" – 'có' «không»`],
  ['what XML is made of', 'R&D <b>mới</b> &amp; &#13; ]]> <!-- --> <![CDATA[x]]>'],
  ['line breaks', 'Nga\nrút\n\nquân.\n'],
  ['carriage returns', 'Nga\r\nrút\rquân.\r'],
  ['marks for what passes through', 'Xem ⟦1⟧ và ⟦2⟧.'],
  ['odd characters that XML takes', 'Nga\u0085rút\u2028quân\uFEFF\u200B\u007F\uFFFD.'],
];

/** A bit of everything, with the hard texts in every place that takes a text. */
export const EVERYTHING: Contents = {
  decisions: [
    ...HARD_TEXTS.map(([, text], i) =>
      decision(text, `${text}`, { place: { article: `${text}.txt`, occurrence: i + 1 } }),
    ),
    decision('Nga rút quân.', 'Russia withdrew.', { kind: 'approval' }),
    decision('Nga rút quân.', 'Russia pulled out.', { place: { article: '2025/tin.md', occurrence: 2 } }),
    decision('Nga rút quân.', 'Russia is out.', { kind: 'import', place: undefined }),
    decision('Hai bên ngừng bắn.', ''),
  ],
  dismissals: HARD_TEXTS.map(([, text]) => ({ source: text, check: 'numbers', message: text, reason: text })),
  answers: HARD_TEXTS.map(([, text]) => answer(text, text)),
};
