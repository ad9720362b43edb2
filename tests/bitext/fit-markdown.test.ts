import { describe, expect, test } from 'vitest';
import { fitMarkdown } from '../../src/bitext/fit-markdown.ts';
import type { Segment } from '../../src/model/article.ts';
import { rangesOf } from '../prompt/segment.ts';
import { dangers, parse, textOf } from './markdown.ts';
import { segmentOf } from './rows.ts';

function fitted(target: string, source = 'Nga phủ nhận.', more: Partial<Segment> = {}): string {
  return fitMarkdown(target, segmentOf(source, more));
}

test.each([
  'Russia denies it.',
  '**Russia** denies *it*.',
  'Prices rose 3.5% to $1.5 billion (5 < 6, a & b).',
  '"We will win," he said.',
  'Sept. 24 was a Wednesday.',
  '-20 degrees was measured.',
  '#MeToo spread.',
])('plain English stays: %s', (target) => {
  expect(fitted(target)).toBe(target);
});

describe('markup of the source', () => {
  const source = 'Xem <b>báo cáo</b> [ISW](https://isw.pub) và `a < b`.';
  const fixed = rangesOf(source, '<b>', '</b>', 'https://isw.pub', '`a < b`');

  test('stays in the translation', () => {
    const target = 'See the <b>report</b> by [ISW](https://isw.pub) and `a < b`.';
    expect(fitted(target, source, { fixed })).toBe(target);
  });

  test('makes no way for other markup', () => {
    expect(fitted('See <b>it</b> <i>now</i> [here](https://evil.example).', source, { fixed })).toBe(
      'See <b>it</b> \\<i>now\\</i> [here\\](https://evil.example).',
    );
  });

  test('a list or heading of the source stays one', () => {
    expect(fitted('# Russia denies', '# Nga phủ nhận')).toBe('# Russia denies');
    expect(fitted('24. Russia denies', '24. Nga phủ nhận')).toBe('24. Russia denies');
  });
});

describe('what the engine added', () => {
  test.each([
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '<!-- hidden -->',
    '<?php x ?>',
    '[report](javascript:alert(1))',
    '[report](https://evil.example)',
    '![picture](https://evil.example/1.png)',
    '# Headline',
    '- item',
    '* item',
    '24. September',
    '1) first',
    '> quoted',
    '| a | b |',
    '---',
    '===',
    '```',
    '~~~',
  ])('is shown as text: %s', (target) => {
    const root = parse(fitted(target));
    expect(root.children.map(({ type }) => type)).toEqual(['paragraph']);
    expect(textOf(root)).toBe(target);
    expect(dangers(root)).toEqual([]);
  });

  test('may begin a heading with a number', () => {
    expect(fitted('24. September', 'Ngày 24/9', { kind: 'heading' })).toBe('24. September');
  });
});

describe('in a table cell', () => {
  test('a bar does not split it', () => {
    expect(fitted('tanks | armored vehicles', 'xe tăng', { kind: 'table-cell' })).toBe('tanks \\| armored vehicles');
  });

  test('a bar that is escaped stays so', () => {
    expect(fitted('tanks \\| armored vehicles', 'xe tăng \\| xe bọc thép', { kind: 'table-cell' })).toBe(
      'tanks \\| armored vehicles',
    );
  });

  test('a number at the start is no list', () => {
    expect(fitted('24. September', 'Ngày 24/9', { kind: 'table-cell' })).toBe('24. September');
  });
});

describe('an escape that stands there already', () => {
  test.each(['\\<script>alert(1)</script>', '[báo cáo\\](javascript:alert(1))'])('is not undone: %s', (target) => {
    expect(dangers(parse(fitted(target)))).toEqual([]);
  });
});

test.each(['***', '+', '-', '[x]: https://a.example', '[^1]: note'])('"%s" stays text', (target) => {
  expect(textOf(parse(fitted(target)))).toContain(target.replace(/^\[\^?/, ''));
});
