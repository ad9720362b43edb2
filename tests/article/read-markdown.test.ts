import { describe, expect, test } from 'vitest';
import { readMarkdownBlocks } from '../../src/article/read-markdown.ts';

const blocksOf = (text: string) => readMarkdownBlocks(text).map(({ kind, line }) => [kind, line.source]);
const kept = (text: string) => readMarkdownBlocks(text).map(({ keep }) => keep);
const fixedIn = (text: string) =>
  readMarkdownBlocks(text).map(({ fixed }) => fixed.map(({ start, end }) => text.slice(start, end)));

describe('layout that is not read', () => {
  test('link definitions', () => {
    expect(blocksOf('Xem [báo cáo][isw].\n\n[isw]: https://isw.org "Viện"')).toEqual([
      ['paragraph', 'Xem [báo cáo][isw].'],
    ]);
  });

  test('empty headings and table cells', () => {
    expect(blocksOf('#\n\n| Tên |  |\n|---|---|\n|  |  |\n')).toEqual([['table-cell', 'Tên']]);
  });
});

describe('headings', () => {
  test.each(['# Mỹ và Ukraine', '### Mỹ và Ukraine', '# Mỹ và Ukraine #', 'Mỹ và Ukraine\n===', 'Mỹ và Ukraine\n---'])(
    '%j is read without its marks',
    (text) => {
      expect(blocksOf(text)).toEqual([['heading', 'Mỹ và Ukraine']]);
    },
  );
});

describe('paragraphs', () => {
  test('with an address behind an escaped sign are read', () => {
    expect(blocksOf('Thư \\_b@c.example và `x`.')).toEqual([['paragraph', 'Thư \\_b@c.example và `x`.']]);
  });

  test('keep their inline Markdown', () => {
    expect(blocksOf('Nga **phản đối** *kịch liệt*.')).toEqual([['paragraph', 'Nga **phản đối** *kịch liệt*.']]);
  });

  test('of several lines are written on one', () => {
    expect(blocksOf('Nga phản\nđối.')).toEqual([['paragraph', 'Nga phản đối.']]);
  });

  test.each([
    ['two spaces', 'Dòng một  \nDòng hai'],
    ['a backslash', 'Dòng một\\\nDòng hai'],
  ])('are parted at a hard line break made by %s', (_, text) => {
    expect(blocksOf(text)).toEqual([
      ['paragraph', 'Dòng một'],
      ['paragraph', 'Dòng hai'],
    ]);
  });

  test('with a credit at the end are captions', () => {
    expect(blocksOf('Đạn pháo M777 (Ảnh: Reuters).')).toEqual([['caption', 'Đạn pháo M777 (Ảnh: Reuters).']]);
  });
});

describe('lists', () => {
  test('items of all depths are read in order', () => {
    expect(blocksOf('- Một\n  - Hai\n    1. Ba\n- Bốn')).toEqual([
      ['list-item', 'Một'],
      ['list-item', 'Hai'],
      ['list-item', 'Ba'],
      ['list-item', 'Bốn'],
    ]);
  });

  test('each paragraph of an item is its own', () => {
    expect(blocksOf('1. Tàu ngầm\n\n   Chi tiết.\n2. Xe tăng')).toEqual([
      ['list-item', 'Tàu ngầm'],
      ['list-item', 'Chi tiết.'],
      ['list-item', 'Xe tăng'],
    ]);
  });

  test('the box of a task is no part of it', () => {
    expect(blocksOf('- [x] Ký hiệp định')).toEqual([['list-item', 'Ký hiệp định']]);
  });
});

describe('block quotes', () => {
  test('are read without their marks', () => {
    expect(blocksOf('> Chúng tôi\n> sẽ thắng.')).toEqual([['quote', 'Chúng tôi sẽ thắng.']]);
  });

  test('go on over a line without a mark', () => {
    expect(blocksOf('> Chúng tôi\nsẽ\n> thắng.')).toEqual([['quote', 'Chúng tôi sẽ thắng.']]);
  });

  test('within block quotes lose all marks', () => {
    expect(blocksOf('> > Chúng tôi\n> > sẽ thắng.')).toEqual([['quote', 'Chúng tôi sẽ thắng.']]);
  });

  test('are parted at a hard line break', () => {
    expect(blocksOf('> Dòng một  \n> Dòng hai')).toEqual([
      ['quote', 'Dòng một'],
      ['quote', 'Dòng hai'],
    ]);
  });
});

test('table cells are read row by row', () => {
  expect(blocksOf('| Tên | Tầm bắn |\n|---|---|\n| Kh-101 | 2.500 km |\n')).toEqual([
    ['table-cell', 'Tên'],
    ['table-cell', 'Tầm bắn'],
    ['table-cell', 'Kh-101'],
    ['table-cell', '2.500 km'],
  ]);
});

test('a footnote is read where it is defined', () => {
  expect(blocksOf('Theo ISW[^1].\n\n[^1]: Viện Nghiên cứu Chiến tranh.')).toEqual([
    ['paragraph', 'Theo ISW[^1].'],
    ['paragraph', 'Viện Nghiên cứu Chiến tranh.'],
  ]);
});

test('of an HTML block its words are read', () => {
  expect(blocksOf('<figure>\n<img src="a.jpg">\n<figcaption>Đạn pháo M777</figcaption>\n</figure>')).toEqual([
    ['paragraph', 'Đạn pháo M777'],
  ]);
});

describe('kept as they are', () => {
  test.each([
    ['fenced code', '```js\nconst a = 1;\n```', 'code'],
    ['indented code', 'Nga.\n\n    const a = 1;', 'code'],
    ['a rule', 'Nga.\n\n***', 'a rule'],
  ])('%s', (_, text, keep) => {
    expect(kept(text).at(-1)).toBe(keep);
  });

  test('a paragraph is not', () => {
    expect(kept('Nga rút quân.')).toEqual([undefined]);
  });
});

describe('stretches that pass through', () => {
  test('belong to their paragraph', () => {
    expect(fixedIn('Xem `a`.\n\nXem [b](https://b.vn) và <https://c.vn>.')).toEqual([
      ['`a`'],
      ['https://b.vn', '<https://c.vn>'],
    ]);
  });

  test('belong to their line of a paragraph with hard line breaks', () => {
    expect(fixedIn('![Pháo](m777.jpg)  \nXem `a`.')).toEqual([['m777.jpg'], ['`a`']]);
  });
});
