import { describe, expect, test } from 'vitest';
import { articleContext } from '../../src/prompt/article-context.ts';
import { segmentOf } from './segment.ts';

const SHORT = [
  'Mỹ và Ukraine sắp lập liên doanh vũ khí.',
  'Đại sứ Stefanishyna cho biết như vậy ngày 24/9.',
  'Hai bên sẽ gặp lại ngày 30/9.',
].map((source) => segmentOf(source));

const LONG = Array.from({ length: 60 }, (_, i) =>
  segmentOf(
    `Đoạn ${i}: quân đội Nga tiếp tục tiến công ở phía đông, còn Ukraine tăng cường phòng thủ quanh thành phố.`,
  ),
);

describe('an article of normal length', () => {
  test('is the context whole', () => {
    expect(articleContext(SHORT)(1)).toBe(
      'Mỹ và Ukraine sắp lập liên doanh vũ khí.\n\nĐại sứ Stefanishyna cho biết như vậy ngày 24/9.\n\nHai bên sẽ gặp lại ngày 30/9.',
    );
  });

  test('is the same context for all its paragraphs', () => {
    const contextOf = articleContext(SHORT);
    expect(new Set(SHORT.map((_, i) => contextOf(i))).size).toBe(1);
  });
});

describe('a long article', () => {
  const contextOf = articleContext(LONG);

  test('gives its opening and the neighbors of a paragraph', () => {
    const [opening = '', around] = contextOf(40).split('\n\n[…]\n\n');
    expect(opening.startsWith('Đoạn 0:')).toBe(true);
    expect(around?.match(/Đoạn \d+/g)).toEqual(['Đoạn 38', 'Đoạn 39', 'Đoạn 40', 'Đoạn 41']);
  });

  test('opens alike for all its paragraphs', () => {
    const openings = LONG.map((_, i) => contextOf(i).split('\n\n[…]\n\n')[0]);
    expect(new Set(openings).size).toBe(1);
  });

  test('says nothing twice', () => {
    for (const i of LONG.keys()) {
      const paragraphs = contextOf(i).match(/Đoạn \d+:/g) ?? [];
      expect(new Set(paragraphs).size).toBe(paragraphs.length);
    }
  });

  test('holds each paragraph in its own context', () => {
    const missing = LONG.filter(({ source }, i) => !contextOf(i).includes(source));
    expect(missing).toEqual([]);
  });

  test('stays small however long the article', () => {
    const longer = articleContext([...LONG, ...LONG, ...LONG]);
    expect(longer(100).length).toBe(contextOf(40).length);
  });

  test('that opens with one enormous paragraph keeps it', () => {
    const enormous = segmentOf('Nga tấn công Kiev. '.repeat(400).trim());
    expect(articleContext([enormous, ...LONG])(0)).toContain(enormous.source);
  });
});
