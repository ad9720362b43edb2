import fc from 'fast-check';
import type { PhrasingContent } from 'mdast';
import { describe, expect, test } from 'vitest';
import { inlineNodes } from '../../src/bitext/inline-nodes.ts';
import { descendants, nastyText, textOf } from './markdown.ts';

function shown(markdown: string): string {
  return inlineNodes(markdown).map(textOf).join('');
}

function all(nodes: readonly PhrasingContent[]) {
  return nodes.flatMap(descendants);
}

function addresses(markdown: string): string[] {
  return all(inlineNodes(markdown)).flatMap((node) => ('url' in node ? [node.url] : []));
}

test('HTML is text', () => {
  const nodes = inlineNodes('Ông nói <script>alert(1)</script> rồi <b>đi</b>.');
  expect(nodes.map(({ type }) => type)).toEqual(Array.from(nodes, () => 'text'));
  expect(shown('Ông nói <script>alert(1)</script> rồi <b>đi</b>.')).toBe(
    'Ông nói <script>alert(1)</script> rồi <b>đi</b>.',
  );
});

describe('a link', () => {
  test.each([
    'https://isw.pub/2509',
    'http://tass.ru',
    'mailto:toasoan@tuoitre.vn',
    'anh/1.png',
    '#chu-thich',
    '/bai?x=a:b',
  ])('to a harmless address stays: %s', (url) => {
    expect(addresses(`Xem [báo cáo](${url}).`)).toEqual([url]);
  });

  test.each([
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    'vbscript:msgbox(1)',
    'data:text/html,alert(1)',
    'file:///etc/passwd',
    '&#106;avascript:alert(1)',
  ])('to an address that a browser might run is its words: %s', (url) => {
    expect(addresses(`Xem [báo cáo](${url}).`)).toEqual([]);
    expect(shown(`Xem [báo cáo](${url}).`)).toBe('Xem báo cáo.');
  });

  test('to such an address, and without words, is the address', () => {
    expect(shown('Xem [](javascript:alert(1)).')).toBe('Xem javascript:alert(1).');
  });

  test('within emphasis is looked at too', () => {
    expect(addresses('Xem **[báo cáo](javascript:alert(1))**.')).toEqual([]);
  });
});

describe('a picture', () => {
  test('is a link to it, named by its description', () => {
    expect(inlineNodes('![Xe tăng](https://a.vn/1.png)')).toMatchObject([
      { type: 'link', url: 'https://a.vn/1.png', children: [{ type: 'text', value: 'Xe tăng' }] },
    ]);
  });

  test('without a description is named by its address', () => {
    expect(shown('![](https://a.vn/1.png)')).toBe('https://a.vn/1.png');
  });

  test('at an address that a browser might run is its description', () => {
    expect(addresses('![Xe tăng](javascript:alert(1))')).toEqual([]);
    expect(shown('![Xe tăng](javascript:alert(1))')).toBe('Xe tăng');
  });
});

test.each(['1. Thứ nhất', '- Một mục', '> Trích', '| a | b |', '24. September', '---'])(
  'the start of a paragraph makes no other block of it: %s',
  (markdown) => {
    expect(shown(markdown)).toBe(markdown);
  },
);

test('emphasis and code stay', () => {
  expect(inlineNodes('**Nga** và *Mỹ*, `scp`').map(({ type }) => type)).toEqual([
    'strong',
    'text',
    'emphasis',
    'text',
    'inlineCode',
  ]);
});

test('no text gives HTML, a picture or an address to run (property)', () => {
  fc.assert(
    fc.property(nastyText, (markdown) => {
      const nodes = all(inlineNodes(markdown));
      expect(nodes.filter(({ type }) => type === 'html' || type === 'image')).toEqual([]);
      expect(nodes.filter((node) => 'url' in node && /^\s*javascript:/i.test(node.url))).toEqual([]);
    }),
    { numRuns: 500 },
  );
});
