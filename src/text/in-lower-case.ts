import { ofText } from './remember.ts';

/** A text in small letters: many tables are sought in the same paragraph and its sentences, one after the other. */
export const inLowerCase = ofText((text) => text.toLowerCase());
