import fc from 'fast-check';
import { expect, test } from 'vitest';
import { segmentArticle } from '../../src/article/segment-article.ts';
import { writeEnglish } from '../../src/bitext/write-english.ts';
import { articleOf, translateRows } from '../bitext/rows.ts';

/** Blocks of Markdown around a word that stands nowhere else. */
const BLOCKS: readonly ((word: string) => string)[] = [
  (word) => `Nga ${word} rút quân.`,
  (word) => `# Tin ${word}\n\n## Nga`,
  (word) => `Nga **rút ${word}**\nquân _khỏi_ Kiev  \nhôm nay.`,
  (word) => `- Xe tăng ${word}\n- Pháo\n  1. Đạn`,
  (word) => `> Ông nói: ${word}\n> rút quân.\n>\n> > Trích`,
  (word) => `| Vũ khí | Số |\n|---|---|\n| Pháo ${word} | 1.000 |`,
  (word) => `Xem [báo cáo ${word}](https://isw.pub/a_b) và \`mã\`.`,
  (word) => `<figure>\n<figcaption>Đạn ${word}</figcaption>\n</figure>`,
  (word) => `\`\`\`sh\necho ${word}\n\`\`\``,
  (word) => `    mã ${word}`,
  (word) => `Chú thích[^1].\n\n[^1]: Theo ${word}.`,
  (word) => `![Pháo ${word}](phao.png)\n\n---`,
  (word) => `Tiêu đề ${word}\n===`,
  (word) => `<b>Nga</b> ${word} H<sub>2</sub>O & "A" \\* &lt;`,
];

const article = fc
  .array(fc.tuple(fc.constantFrom(...BLOCKS), fc.constantFrom('\n\n', '\n\n\n', '\n')), { minLength: 1, maxLength: 9 })
  .map((blocks) => blocks.map(([write, gap], i) => `${write(`từ${i}ấy`)}${gap}`).join(''));

test('each word of a Markdown article is in one segment, in order, and at its place', async () => {
  await fc.assert(
    fc.asyncProperty(article, async (text) => {
      const segments = await segmentArticle(articleOf(text, 'markdown'));
      const words = text.match(/từ\d+ấy/g);
      expect(segments.flatMap(({ source }) => source.match(/từ\d+ấy/g) ?? [])).toEqual(words);
      let end = 0;
      for (const { source, range } of segments) {
        expect(range.start).toBeGreaterThanOrEqual(end);
        const letters = (piece: string) => piece.match(/[\p{L}\p{N}]/gu);
        expect(letters(source)).toEqual(letters(text.slice(range.start, range.end)));
        end = range.end;
      }
    }),
    { numRuns: 100 },
  );
});

test('a Markdown article that is translated into itself stays what it is, but for line ends within paragraphs', async () => {
  await fc.assert(
    fc.asyncProperty(article, async (text) => {
      const given = articleOf(text, 'markdown');
      const rows = await translateRows(given, (source) => source);
      const english = await writeEnglish({ article: given, rows, signature: '' });
      const joined = (markdown: string) => markdown.replace(/[\s>]+/g, ' ').trim();
      expect(joined(english)).toBe(joined(text));
    }),
    { numRuns: 100 },
  );
});
