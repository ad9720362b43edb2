import { expect, test } from 'vitest';
import { isSaidInWords } from '../../src/text/worded-figures.ts';

const said = (source: string, figure: string, target: string) => isSaidInWords(source.indexOf(figure), source, target);

test.each([
  ['Đối tác thương mại số 1 của Nga', '1', 'Russia’s top trading partner'],
  ['công ty 100% vốn nước ngoài', '100', 'a wholly foreign-owned company'],
  ['Sản lượng tăng 100%.', '100', 'Output doubled.'],
  ['Sản lượng tăng 200%.', '200', 'Output tripled.'],
  ['thuế 0%', '0', 'exempt from duty'],
  ['ông rời số 10 phố Downing', '10', 'he left Downing Street'],
  ['bão số 3 đổ bộ', '3', 'Typhoon Yagi made landfall'],
  ['đêm 30 Tết', '30', 'on Lunar New Year’s Eve'],
  ['học sinh lớp 12', '12', 'high school seniors'],
])('"%s" may be told without its %s: "%s"', (source, figure, target) => {
  expect(said(source, figure, target)).toBe(true);
});

test.each([
  ['the word is not there', 'Đối tác số 1 của Nga', '1', 'Russia’s partner'],
  ['another figure of the same sentence', 'Đối tác số 1 mua 15 máy bay.', '15', 'The top partner bought aircraft.'],
  ['a longer figure', 'lô số 12 của hãng', '12', 'the top lot of the firm'],
  ['a storm without its name', 'bão số 3 đổ bộ', '3', 'the storm made landfall'],
  ['a part of 100%', 'tăng 10%', '10', 'it doubled'],
])('not where there is %s', (_, source, figure, target) => {
  expect(said(source, figure, target)).toBe(false);
});
