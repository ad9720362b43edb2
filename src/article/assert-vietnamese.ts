import type { Article } from '../model/article.ts';
import { InputError } from '../model/errors.ts';
import { languageOf } from './article-language.ts';
import { findBrokenLetters } from './broken-letters.ts';

/**
 * An article in Vietnamese whose letters are whole, with a notice where its marks are missing.
 * @param file how messages name it.
 * @throws InputError for any other, before it costs.
 */
export function assertVietnamese(article: Article, file: string): Article {
  const broken = findBrokenLetters(article.text);
  if (broken) throw new InputError(`${file}:${broken.line}: "${broken.sample}": ${broken.what}`);
  const language = languageOf(article.text);
  if (language === 'English' || language === 'another') throw new InputError(`${file}: ${REFUSED[language]}`);
  if (language !== 'Vietnamese without marks') return article;
  const notice = `${file} is Vietnamese without marks: names and terms will suffer; put the marks back if you can.`;
  return { ...article, notices: [...(article.notices ?? []), notice] };
}

const REFUSED = {
  English: 'this is English already; put the Vietnamese article in its place, or remove it from the input',
  another: 'this is not Vietnamese, the only language that songngu reads; remove it from the input',
};
