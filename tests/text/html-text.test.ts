import { expect, test } from 'vitest';
import { htmlTextRanges } from '../../src/text/html-text.ts';

const wordsIn = (html: string) =>
  htmlTextRanges(html, { start: 0, end: html.length }).map(({ start, end }) => html.slice(start, end));

test.each<[string, string, string[]]>([
  ['a caption', '<figcaption>Đạn pháo M777</figcaption>', ['Đạn pháo M777']],
  ['words between tags', '<p>Nga <b>phản đối</b> Mỹ</p>', ['Nga', 'phản đối', 'Mỹ']],
  ['words without the white space around them', '<p>\n  Đạn pháo \n</p>', ['Đạn pháo']],
  ['no words of a tag', '<img src="a.jpg" alt="Pháo">', []],
  ['no comment', '<!-- <p>ghi chú</p> -->', []],
  ['no comment that is never closed', '<!-- ghi chú', []],
  ['no script', '<script>var a = "Nga";</script>', []],
  ['no style', '<style>p { color: red }</style>', []],
  ['no figures alone', '<td>2025</td>', []],
  ['a lone "<" as text', '<p>5 < 10 quả</p>', ['5 < 10 quả']],
])('shows %s', (_, html, words) => {
  expect(wordsIn(html)).toEqual(words);
});

test('positions count in the whole text', () => {
  const text = 'Đoạn.\n\n<p>Nga</p>';
  expect(htmlTextRanges(text, { start: 7, end: text.length })).toEqual([{ start: 10, end: 13 }]);
});
