/**
 * songngu as a library. `translateFiles` does what the command does; the rest is for a program with texts of its own:
 *
 *     const workshop = await openWorkshop({ engine: readEnvironment() });
 *     const bitext = await translateArticle(readArticle('tin.txt', text), workshop);
 *     const english = await writeEnglish(bitext);
 *     const sideBySide = await writeBitext(bitext, english);
 *     await workshop.close();
 */
export { readArticle } from './article/read-article.ts';
export { writeBitext } from './bitext/write-bitext.ts';
export { writeEnglish } from './bitext/write-english.ts';
export type { Article, Segment } from './model/article.ts';
export type { Bitext, BitextRow } from './model/bitext.ts';
export type { ChatModel, ChatReply, ChatRequest } from './model/engine.ts';
export { ConfigError, EngineError, GlossaryError, InputError, UnavailableError } from './model/errors.ts';
export type { Category, Issue, Origin, Outcome, Severity } from './model/outcome.ts';
export type { Term, TermBase, TermMatch } from './model/term.ts';
export { translateArticle } from './pipeline/translate-article.ts';
export type { ArticlePlan } from './run/article-plan.ts';
export type { OpenWorkshop } from './run/open-workshop.ts';
export { openWorkshop } from './run/open-workshop.ts';
export { planFiles } from './run/plan-files.ts';
export type { EngineAccess } from './run/read-environment.ts';
export { readEnvironment } from './run/read-environment.ts';
export type { RunOptions, RunWatch, WorkshopOptions } from './run/run-options.ts';
export type { ArticleResult, RunReport } from './run/run-report.ts';
export { translateFiles } from './run/translate-files.ts';
