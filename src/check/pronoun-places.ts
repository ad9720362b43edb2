import { allMatches, pattern } from '../text/pattern.ts';
import { OPENERS } from '../text/sentences.ts';
import { sentencePairs } from './cues.ts';
import { SOMEBODY_ELSE } from './person-genders.ts';

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

// Not "anh em" and "chị em", brothers and sisters, nor "cô lập", to isolate.
const MALE = '(?:[Ôô]ng|[Aa]nh (?:ấy|ta)|anh(?! (?:ấy|ta|chị|em|trai|rể|họ|hùng|ruột)))';
const FEMALE = '(?:[Bb]à|[Cc]hị(?! (?:em|gái|dâu|họ|ruột))|[Cc]ô(?! (?:lập|đọng|đơn|độc|đặc|lại|gái|bé|dâu|giáo)))';
const CALLED = `((?:${MALE}|${FEMALE})(?: (?:ấy|ta))?)`;
const NO_NAME = '(?![\\p{L}-]| \\p{Lu})';

/** `…", bà nói` is `…," she said`. Where one side has two of them, or a name, there is no telling which is which. */
const TAG: Form = {
  source: pattern.g`["”][,.]? ${CALLED}${NO_NAME}`,
  target: pattern.gi`[,.?!]["”] (s?he)(?!\p{L})`,
};
/** "…, bà cho biết" is "…, she said". */
const LATE_TAG: Form = {
  source: pattern.g`, ${CALLED}(?: \p{Ll}+)? (?:nói|cho biết|cho hay|khẳng định|nhận định|viết|nhấn mạnh|cảnh báo)(?!\p{L})`,
  target: pattern.gi`, (s?he) (?:\p{Ll}+ )?(?:said|says|added|wrote|stressed|warned|noted|insisted)(?!\p{L})`,
};
/** "cho biết bà …", "rằng bà …" are "said she …", "that she …"; "còn ông" is "while he". */
const REPORTED: Form = {
  source: pattern.g`(?<!\p{L})(?:nói|cho biết|cho hay|khẳng định|tuyên bố|nhấn mạnh|thêm|rằng|tin) ${CALLED}${NO_NAME}`,
  target: pattern.gi`(?<!\p{L})(?:said|says|added|stressed|asserted|declared|insisted|believe[sd]?|that) (s?he)(?!\p{L})`,
};
const CONTRASTED: Form = {
  source: pattern.g`(?<!\p{L})(?:còn|trong khi|nhưng|song) ${CALLED}${NO_NAME}`,
  target: pattern.gi`(?<!\p{L})(?:while|but|whereas) (s?he)(?!\p{L})`,
};
/** Where nobody is named: "Trợ lý của bà …" is "Her aide …". */
const POSSESSIVE: Form = {
  source: pattern.g`(?<!\p{L})của ${CALLED}${NO_NAME}`,
  target: pattern.gi`(?<!\p{L})(his|hers?|him)(?!\p{L})`,
};
const NAME = pattern`(?<=\S )\p{Lu}`;

/** "Bà cho biết …" is "She said …". */
const OPENING: Form = {
  source: pattern.g`^${CALLED}(?![\p{L}-])`,
  target: pattern.gi`^(s?he)(?!\p{L})`,
};
/** "con trai bà" is "her son". */
const KIN: Form = {
  source: pattern.g`(?<!\p{L})(?:[Cc]on(?: trai| gái| rể| dâu)?|[Vv]ợ|[Cc]hồng|[Cc]ha|[Bb]ố|[Mm]ẹ|[Aa]nh trai|[Ee]m (?:gái|trai)|[Cc]hị gái|[Cc]háu)(?: của)? ${CALLED}${NO_NAME}`,
  target: pattern.gi`(?<!\p{L})(his|her) (?:\p{Ll}+ )?(?:sons?|daughters?|child(?:ren)?|wife|husband|father|mother|parents|brothers?|sisters?|grand\p{L}+|nephews?|nieces?)(?!\p{L})`,
};

/** The only one of a sentence: "Tòa tha bổng ông" is "The court acquitted him". */
const LONE: Form = {
  source: pattern.g`(?<![\p{L}-])${CALLED}${NO_NAME}`,
  target: pattern.gi`(?<!\p{L})(s?he|him|his|hers?)(?!\p{L})`,
};
/** The last or only syllables of what people are called in a source: tổng *thống*, bác *sĩ*; "được" and "bị" hide who does it. */
const SOMEBODY = pattern.i`(?<!\p{L})(?:ai|người|nhà|vị|kẻ|họ|viên|sĩ|sư|nhân|thủ|phạm|tướng|trưởng|chủ|thống|sứ|đốc|lãnh đạo|quan chức|thư ký|khách|bạn|đồng nghiệp|trẻ|vợ|chồng|cha|bố|mẹ|con|cháu|em|tá|úy|tàu|thuyền|hạm|được|bị)(?!\p{L})`;
const FIRST_WORD = pattern`^["“]?(\p{L}+)`;
/** "his or her part" is everybody's. */
const EITHER = /\bor (?:s?he|his|hers?|him)\b/iu;

const FORMS: readonly Form[] = [TAG, LATE_TAG, KIN, REPORTED, CONTRASTED];
const BOTH = [
  pattern`(?<!\p{L})(?:${MALE}|vua|chồng|cha|trai)(?!\p{L})`,
  pattern`(?<!\p{L})(?:${FEMALE}|[Nn]ữ|[Vv]ợ|mẹ|gái|[Pp]hu nhân|[Pp]hụ nữ|hoàng hậu)(?!\p{L})`,
];
const IS_FEMALE = pattern.i`^(?:she|hers?|bà|chị|cô)(?!\p{L})`;

/** The first place in which the texts tell of different genders, sentence by sentence. */
export function contraryPlace(source: string, target: string): Place | undefined {
  for (const { here, there } of sentencePairs({ here: source, there: target })) {
    for (const form of FORMS) {
      const found = contrary(form, here, there);
      if (found) return found;
    }
    const found =
      contraryOpening(here, there) ??
      (NAME.test(there) ? undefined : contrary(POSSESSIVE, here, there)) ??
      contraryLone(here, there, source);
    if (found) return found;
  }
  return undefined;
}

function contrary({ source, target }: Form, here: string, there: string): Place | undefined {
  const [called, ...others] = allMatches(source, here);
  if (!called || others.length > 0) return undefined;
  const [pronoun, ...more] = allMatches(target, there);
  if (!pronoun || more.length > 0) return undefined;
  const [one, other] = [called[1] ?? '', pronoun[1] ?? ''];
  return IS_FEMALE.test(one) === IS_FEMALE.test(other) ? undefined : { called: one, pronoun: other };
}

/** "Bà nói ông sẽ đi" may be "He will leave, she said". */
function contraryOpening(here: string, there: string): Place | undefined {
  const found = contrary(OPENING, here, there);
  if (!found) return undefined;
  const other = pattern`(?<!\p{L})(?:${IS_FEMALE.test(found.called) ? MALE : FEMALE})(?!\p{L})`;
  return other.test(here) ? undefined : found;
}

/** Not where somebody else may be meant: named, called by what they are, or of the other gender elsewhere in the paragraph. */
function contraryLone(here: string, there: string, paragraph: string): Place | undefined {
  const found = contrary(LONE, here, there);
  if (!found || SOMEBODY.test(here) || NAME.test(there) || EITHER.test(there)) return undefined;
  if (BOTH.every((called) => called.test(paragraph))) return undefined;
  const opener = FIRST_WORD.exec(there)?.[1] ?? '';
  return OPENERS.has(opener) && !SOMEBODY_ELSE.test(there.replace(FIRST_WORD, '')) ? found : undefined;
}
