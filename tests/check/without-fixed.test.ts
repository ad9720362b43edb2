import { describe, expect, test } from 'vitest';
import { fixedTexts, withoutFixed } from '../../src/check/without-fixed.ts';
import { pair } from './pair.ts';

const ADDRESS = 'https://isw.pub/2509';
const rangeOf = (source: string, text: string) => ({
  start: source.indexOf(text),
  end: source.indexOf(text) + text.length,
});

describe('what must stand unchanged', () => {
  test.each([
    ['an address that stands bare', `Xem ${ADDRESS} hôm nay.`, ADDRESS],
    ['the destination of a link', `Xem [báo cáo](${ADDRESS}) hôm nay.`, `](${ADDRESS}`],
    ['the name of a link that stands below', `Xem [báo cáo][${ADDRESS}] hôm nay.`, `][${ADDRESS}`],
    ['an address in brackets of the text', `Xem báo cáo (${ADDRESS}) hôm nay.`, ADDRESS],
    ['an address in square brackets', `Xem [${ADDRESS}] hôm nay.`, ADDRESS],
    ['an address at the head', `${ADDRESS} đăng báo cáo.`, ADDRESS],
  ])('is %s', (_, source, text) => {
    expect(fixedTexts({ source, fixed: [rangeOf(source, ADDRESS)] })).toEqual([text]);
  });

  test('is nothing where nothing is fixed', () => {
    expect(fixedTexts({ source: 'Nga rút quân.', fixed: [] })).toEqual([]);
  });
});

describe('what is left to judge', () => {
  test('is both texts without it, wherever it stands', () => {
    const source = `Xem ${ADDRESS} và \`scp\`.`;
    const fixed = [rangeOf(source, ADDRESS), rangeOf(source, '`scp`')];
    const target = `See \`scp\` and ${ADDRESS}, yes, ${ADDRESS}.`;
    expect(withoutFixed({ source, target, fixed })).toEqual({ source: 'Xem   và  .', target: 'See   and  , yes,  .' });
  });

  test('is all of it where nothing is fixed', () => {
    const segment = pair('Nga rút quân.', 'Russia is withdrawing.');
    expect(withoutFixed(segment)).toMatchObject({ source: 'Nga rút quân.', target: 'Russia is withdrawing.' });
  });

  test('keeps an address that the translation changed', () => {
    const source = `Xem ${ADDRESS}.`;
    expect(withoutFixed({ source, target: 'See https://isw.pub/2510.', fixed: [rangeOf(source, ADDRESS)] })).toEqual({
      source: 'Xem  .',
      target: 'See https://isw.pub/2510.',
    });
  });
});
