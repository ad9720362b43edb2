import type { Range } from '../model/article.ts';

/** Fields that a site shows its readers; the others (date, tags, slug) are for the site itself. */
const FIELD = /^(?:title|subtitle|headline|description|summary|excerpt|caption)[ \t]*:[ \t]+(?=\S)(.*\S)[ \t]*$/gim;

/**
 * Where the words of YAML front matter stand that readers see, without the quotation marks around them: the headline
 * in `title: "Nga tập kích Kiev"`. Texts over several lines (`|`, `>`) and lists are not read.
 */
export function frontMatterRanges(text: string, range: Range): Range[] {
  return [...text.slice(range.start, range.end).matchAll(FIELD)].flatMap(({ index, 0: line, 1: value = '' }) => {
    if (/^[[{|>&*!#%@`]/.test(value)) return [];
    const end = range.start + index + line.trimEnd().length;
    const quoted = /^(["']).*\1$/.test(value) ? 1 : 0;
    return [{ start: end - value.length + quoted, end: end - quoted }].filter((found) => found.end > found.start);
  });
}
