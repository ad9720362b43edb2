import { ENGLISH_PLANNED, VIETNAMESE_DONE, VIETNAMESE_MEANT, VIETNAMESE_TO_COME } from '../text/modality-words.ts';
import { pattern } from '../text/pattern.ts';
import { englishCues, type SentencePair, saidByOneSide, sentencesOrWhole, vietnameseCues } from './cues.ts';
import { PAST, WILL } from './tenses.ts';

interface Texts {
  readonly source: string;
  readonly target: string;
}

const DONE = vietnameseCues(VIETNAMESE_DONE);
const TO_COME = vietnameseCues(VIETNAMESE_TO_COME);
const PLANNED = englishCues(ENGLISH_PLANNED);
const MEANT = vietnameseCues(VIETNAMESE_MEANT);
/** "Actor Will Smith", in no question. */
const NAMED_WILL = pattern.g`(?<!\p{L})Will(?= \p{Lu}[^.?!]*(?:[.!]|$))`;

/** What a source has done already and its translation will do: the cues of both. */
export function doneAsFuture({ source, target }: Texts): { readonly done: string; readonly told: string } | undefined {
  const done = DONE(source);
  if (done === undefined) return undefined;
  const texts = { here: target.includes('Will ') ? target.replace(NAMED_WILL, '') : target, there: source };
  const told = saidByOneSide(WILL, TO_COME, texts) ?? plannedAlone(texts) ?? firstAsFuture(texts);
  return told === undefined ? undefined : { done, told };
}

const FIRST_DONE =
  /^(?:(?!(?:sẽ|sắp|nếu|khi|nói|rằng|sau|trước) )[^\s,.;:"“”]+ ){1,12}đã (?!đến lúc|tới lúc|sẵn sàng|định|lên kế hoạch|có kế hoạch)/iu;
const FIRST_WILL = /^(?:(?!(?:that|which|who|if|when|said|says|whether|where|what|as) )[^\s,.;:"“”]+ ){1,14}will /i;

const CAPITALS = pattern.g`\p{Lu}\p{L}*`;

/** The first verbs of a sentence: "The brigade will withdraw" for "Lữ đoàn đã rút quân", whatever is to come of it. */
function firstAsFuture({ here, there }: SentencePair): string | undefined {
  const isTurned = (pair: SentencePair) => {
    const [begun] = FIRST_WILL.exec(pair.there) ?? [];
    // "The 47th Mechanized Brigade" tells of no past.
    const verbs = begun?.replace(CAPITALS, '');
    return verbs !== undefined && PAST(verbs) === undefined && WILL(verbs) !== undefined && isDoneFirst(pair.here);
  };
  return sentencesOrWhole({ here: there, there: here }).some(isTurned) ? 'will' : undefined;
}

function isDoneFirst(source: string): boolean {
  return FIRST_DONE.test(source) && !/sẽ/iu.test(source);
}

/** A plan in a sentence that tells of nothing past: "signed a decree under which … is set to expand" is another thing. */
function plannedAlone({ here, there }: SentencePair): string | undefined {
  if (PLANNED(here) === undefined || MEANT(there) !== undefined) return undefined;
  const planned = sentencesOrWhole({ here: there, there: here }).find(
    (pair) => DONE(pair.here) !== undefined && PLANNED(pair.there) !== undefined && PAST(pair.there) === undefined,
  );
  return planned && PLANNED(planned.there);
}
