import { ENGLISH_PAST, ENGLISH_WILL } from '../text/modality-words.ts';
import { englishCues } from './cues.ts';
import { rareCues } from './rare-cues.ts';

/** A verb of the past in English, as far as its form tells. */
export const PAST = englishCues(ENGLISH_PAST);

/** What English says of the future. */
export const WILL = rareCues("ill|oing to|'ll|’ll", englishCues(ENGLISH_WILL));
