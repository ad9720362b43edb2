import { edits, escapePattern, type Kind, oneOf, type RightText, whole } from './mutation.ts';

/** Faults of form. */
export const FORM_KINDS: readonly Kind[] = [
  { name: 'doubled words', level: 'soft', mutate: oneOf(doubledWords) },
  { name: 'lost credits', level: 'soft', mutate: oneOf(lostCredits) },
  { name: 'acronyms not expanded', level: 'soft', mutate: oneOf(lostExpansions) },
  { name: 'acronyms expanded again', level: 'soft', mutate: oneOf(repeatedExpansions) },
];

/** "had had" and "that that" may be right. */
function doubledWords({ target }: RightText): string[] {
  return edits(target, [[/(?<=^|\s)(?!(?:had|that|is)\s)(\p{Ll}+)(?=\s)(?!\s\1\s)/gu, '$1 $1']]);
}

function lostCredits({ kind, target }: RightText): string[] {
  if (kind !== 'caption') return [];
  return edits(target, [
    [
      /\s*\((?:Photo|Illustration|Illustrative photo|Screenshot|Source|Graphic|Video|File photo|Satellite image)[^()]*\)/giu,
      '',
    ],
    [/(?<=[.!?])\s(?:Photo|Source|Graphic|Video|Illustration): [^.]+\.?$/gu, ''],
    [/(?<=\((?:Photo|Source|Graphic|Video|Illustration|File photo)): [^()]+(?=\))/gu, ''],
  ]).filter((text) => text.length > 0);
}

/** "unmanned aerial vehicles (UAVs)" → "UAVs", or the words alone. */
function lostExpansions({ target, mentions }: RightText): string[] {
  return mentions
    .filter(({ form }) => form === 'expand')
    .flatMap(({ acronym, expansion }) => {
      const written = new RegExp(`(${expansionPattern(expansion)}) \\((${escapePattern(acronym)}s?)\\)`, 'giu');
      return edits(target, [
        [written, '$2'],
        [written, '$1'],
      ]);
    });
}

/** The words again where the acronym would do: at a later mention, or in a heading. */
function repeatedExpansions({ target, mentions }: RightText): string[] {
  return mentions
    .filter(({ form, acronym }) => form === 'acronym' || target.includes(`(${acronym}`))
    .flatMap(({ acronym, expansion }) =>
      edits(target, [
        [
          whole(`(?<!\\()${escapePattern(acronym)}(s?)(?!\\))`),
          ([found, plural]) => `${expansion}${plural} (${found})`,
        ],
      ]),
    );
}

function expansionPattern(expansion: string): string {
  return `${escapePattern(expansion).replaceAll(' ', '[ -]')}s?`;
}
