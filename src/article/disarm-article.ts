import type { Article } from '../model/article.ts';
import { mayRun } from '../text/may-run.ts';

/**
 * An article of which nothing runs in a browser, neither in what is shown of it nor in what is made of it: see
 * `disarmMarkdown`. It is said when something would have.
 */
export async function disarmArticle(article: Article): Promise<Article> {
  if (article.format === 'text' || !mayRun(article.text)) return article;
  const { disarmMarkdown } = await import('../text/disarm-markdown.ts');
  const text = disarmMarkdown(article.text);
  if (text === article.text) return article;
  return { ...article, text, notices: [...(article.notices ?? []), `${article.path}: ${SHOWN_AS_TEXT}`] };
}

const SHOWN_AS_TEXT = 'HTML and links of it that a browser could run are shown as text.';
