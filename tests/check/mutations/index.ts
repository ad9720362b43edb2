import { CONTRARY_KINDS } from './contraries.ts';
import { DATE_KINDS } from './dates.ts';
import { FORM_KINDS } from './form.ts';
import { MEANING_KINDS } from './meaning.ts';
import type { Kind } from './mutation.ts';
import { NAME_KINDS } from './names.ts';
import { NUMBER_KINDS } from './numbers.ts';
import { REPLY_KINDS } from './replies.ts';
import { SPEECH_KINDS } from './speech.ts';

/** All kinds of fault that the checks are measured with, the hard ones first. */
export const KINDS: readonly Kind[] = [
  ...NUMBER_KINDS,
  ...DATE_KINDS,
  ...NAME_KINDS,
  ...REPLY_KINDS,
  ...SPEECH_KINDS,
  ...MEANING_KINDS,
  ...CONTRARY_KINDS,
  ...FORM_KINDS,
].sort((a, b) => a.level.localeCompare(b.level));
