import { pattern } from './pattern.ts';

/** Words between a cause and what came of it. "do" is also by whom, "bởi" too; "cho nên" and "should" are not among them. */
export const VIETNAMESE_CAUSES = {
  /** "A vì B" */
  beforeCause: pattern.i` (?:bởi vì|vì|bởi|do|nhờ) (?!vậy|thế|đó|sao|lợi ích|mục đích|hòa bình)`,
  /** "A khiến B" */
  beforeEffect: pattern.i` (?:khiến|dẫn đến|dẫn tới|gây ra|buộc) `,
  /** "Vì A, B" */
  atHead: pattern.i`^(?:bởi vì|vì|bởi|do|nhờ) (?!vậy|thế|đó|sao)`,
};

export const ENGLISH_CAUSES = {
  beforeCause: pattern.i` (?:because of|because|due to|owing to|as a result of|(?:caused|prompted|triggered|forced|sparked) by) `,
  beforeEffect: pattern.i` (?:led to|leads to|leading to|caused|causing|forced|forcing|prompted|prompting|triggered|triggering|sparked|sparking|resulted in|resulting in) (?!by )`,
  atHead: pattern.i`^(?:because of|because|due to|owing to|as a result of) `,
};
