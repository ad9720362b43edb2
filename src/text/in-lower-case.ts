import { remember } from './remember.ts';

/** The paragraphs that are looked at side by side, in both languages, and their sentences. */
const TEXTS = 400;

/** A text in small letters: many tables are sought in the same paragraph and its sentences, one after the other. */
export const inLowerCase = remember(TEXTS, (text) => text.toLowerCase());
