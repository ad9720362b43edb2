import { sentencePairs } from './cues.ts';

/** Two words, one of each text, that stand in the same place and speak of the same person. */
export interface Place {
  readonly called: string;
  readonly pronoun: string;
}

/** A place as each language forms it, with the word that tells the gender as the first group. */
interface Form {
  readonly source: RegExp;
  readonly target: RegExp;
}

const MALE = '[Ôô]ng';
const FEMALE = '[Bb]à';
const CALLED = `((?:${MALE}|${FEMALE})(?: (?:ấy|ta))?)`;
const NO_NAME = '(?![\\p{L}-]| \\p{Lu})';

/** `…", bà nói` is `…," she said`. Where one side has two of them, or a name, there is no telling which is which. */
const TAG: Form = {
  source: new RegExp(`["”][,.]? ${CALLED}${NO_NAME}`, 'gu'),
  target: /[,.?!]["”] (s?he)(?!\p{L})/giu,
};
/** "Bà cho biết …" is "She said …". */
const OPENING: Form = {
  source: new RegExp(`^${CALLED}${NO_NAME}`, 'gu'),
  target: /^(s?he)(?!\p{L})/giu,
};
/** "con trai bà" is "her son". */
const KIN: Form = {
  source: new RegExp(
    `(?<!\\p{L})(?:con(?: trai| gái| rể| dâu)?|vợ|chồng|cha|bố|mẹ|anh trai|em (?:gái|trai)|chị gái|cháu)(?: của)? ${CALLED}${NO_NAME}`,
    'gu',
  ),
  target:
    /(?<!\p{L})(his|her) (?:\p{Ll}+ )?(?:sons?|daughters?|child(?:ren)?|wife|husband|father|mother|parents|brothers?|sisters?|grand\p{L}+|nephews?|nieces?)(?!\p{L})/giu,
};

const IS_FEMALE = /^(?:she|her|bà)(?!\p{L})/iu;

/** The first place in which the texts tell of different genders, sentence by sentence. */
export function contraryPlace(source: string, target: string): Place | undefined {
  for (const { here, there } of sentencePairs({ here: source, there: target })) {
    const found = contrary(TAG, here, there) ?? contrary(KIN, here, there) ?? contraryOpening(here, there);
    if (found) return found;
  }
  return undefined;
}

function contrary({ source, target }: Form, here: string, there: string): Place | undefined {
  const [called, ...others] = here.matchAll(source);
  if (!called || others.length > 0) return undefined;
  const [pronoun, ...more] = there.matchAll(target);
  if (!pronoun || more.length > 0) return undefined;
  const [one, other] = [called[1] ?? '', pronoun[1] ?? ''];
  return IS_FEMALE.test(one) === IS_FEMALE.test(other) ? undefined : { called: one, pronoun: other };
}

/** "Bà nói ông sẽ đi" may be "He will leave, she said". */
function contraryOpening(here: string, there: string): Place | undefined {
  const found = contrary(OPENING, here, there);
  if (!found) return undefined;
  const other = new RegExp(`(?<!\\p{L})(?:${IS_FEMALE.test(found.called) ? MALE : FEMALE})(?!\\p{L})`, 'u');
  return other.test(here) ? undefined : found;
}
