import { describe, expect, test } from 'vitest';
import { mentionsCurrency, readEnglishMoney, readVietnameseMoney, writeCurrency } from '../../src/text/currencies.ts';

const brief = ({ text, kinds }: { text: string; kinds: readonly string[] }) => [text, kinds[0]];

test.each<[string, [string, string][]]>([
  ['vay 150 tỷ euro', [['150 tỷ euro', 'EUR']]],
  ['chi 40 triệu đô la Úc', [['40 triệu đô la Úc', 'AUD']]],
  ['chi 40 triệu đô la Mỹ', [['40 triệu đô la Mỹ', 'USD']]],
  ['giá US$500', [['US$500', 'USD']]],
  ['giá $500 USD', [['500 USD', 'USD']]],
  ['trị giá $2 tỷ', [['$2 tỷ', 'USD']]],
  ['giá 500.000đ', [['500.000đ', 'VND']]],
  ['5 triệu đồng euro', [['5 triệu đồng euro', 'EUR']]],
  ['hàng tỷ rúp', [['tỷ rúp', 'RUB']]],
  ['120 đồng minh, 8 bảng, 2 đô đốc', []],
])('the money of "%s"', (text, money) => {
  expect(readVietnameseMoney(text).map(brief)).toEqual(money);
});

test.each<[string, [string, string][]]>([
  ['€150 billion', [['€150 billion', 'EUR']]],
  ['a 150-billion-euro loan', [['150-billion-euro', 'EUR']]],
  ['A$40 million', [['A$40 million', 'AUD']]],
  ['NT$40 million', [['NT$40 million', 'TWD']]],
  ['40 million U.S. dollars', [['40 million U.S. dollars', 'USD']]],
  ['2 trillion dong', [['2 trillion dong', 'VND']]],
  ['US$40 million dollars', [['40 million dollars', 'USD']]],
  ['R$40 million', []],
])('the money of "%s"', (text, money) => {
  expect(readEnglishMoney(text).map(brief)).toEqual(money);
});

test('"billions of dollars" is a sum', () => {
  expect(readEnglishMoney('billions of dollars').map(({ values, kinds }) => [...values, ...kinds])).toContainEqual([
    1e9,
    'USD',
  ]);
});

test('dollars may be of any country in Vietnamese, of the United States alone in English', () => {
  expect(readVietnameseMoney('40 đô la')[0]?.kinds).toContain('AUD');
  expect(readEnglishMoney('40 dollars')[0]?.kinds).toEqual(['USD']);
});

describe('mentionsCurrency', () => {
  test.each<[string, string, boolean]>([
    ['in euros', 'EUR', true],
    ['€5', 'EUR', true],
    ['in Europe', 'EUR', false],
    ['the dollar', 'USD', true],
    ['they won', 'KRW', true],
    ['they wonder', 'KRW', false],
  ])('%s: %s is %s', (text, kind, mentioned) => {
    expect(mentionsCurrency(text, [kind])).toBe(mentioned);
  });
});

test('writeCurrency names what no table names as it is', () => {
  expect([writeCurrency(['USD']), writeCurrency(['baht'])]).toEqual(['dollars', 'baht']);
});
