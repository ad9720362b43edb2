import { expect, test } from 'vitest';
import { frontMatterRanges } from '../../src/article/front-matter-text.ts';

function textsOf(yaml: string): string[] {
  return frontMatterRanges(yaml, { start: 0, end: yaml.length }).map(({ start, end }) => yaml.slice(start, end));
}

test.each<[string, string, string[]]>([
  ['a plain title', 'title: Nga tập kích Kiev', ['Nga tập kích Kiev']],
  ['a title in double quotation marks', 'title: "Nga: tập kích Kiev"  ', ['Nga: tập kích Kiev']],
  ['a title in single ones', "title: 'Nga tập kích Kiev'", ['Nga tập kích Kiev']],
  ['title and description', 'title: Tin\ndate: 2025-09-24\ndescription: Nga rút quân.', ['Tin', 'Nga rút quân.']],
  ['no tags, dates and slugs', 'tags: [nga]\ndate: 2025-09-24\nslug: nga-tap-kich', []],
  ['no text over several lines', 'description: |\n  Nga rút quân.', []],
  ['no empty title', 'title: ""\nsubtitle:', []],
])('finds %s', (_, yaml, texts) => {
  expect(textsOf(yaml)).toEqual(texts);
});
