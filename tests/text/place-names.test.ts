import { describe, expect, test } from 'vitest';
import { callsToMind, readPlaces } from '../../src/text/place-names.ts';

const placesIn = (text: string) => readPlaces(text).map(({ place }) => place);

describe('places', () => {
  test.each([
    ['Seoul and the North Koreans', ['South Korea', 'North Korea']],
    ['The U.S., the US and Americans', ['US', 'US', 'US']],
    ['the South China Sea and China', ['South China Sea', 'China']],
    ['Latin American leaders', ['Americas']],
    ['The Dutch, in The Hague', ['Netherlands', 'Netherlands']],
    ['the North Atlantic Treaty Organization and the Atlantic', ['NATO', 'Atlantic']],
    ["Britain's Black Sea policy", ['UK', 'Black Sea']],
    ['Hàn Quốc và Ấn Độ Dương', ['South Korea', 'Indian Ocean']],
    ['the Washington Post, the Korean War and the North Pole', []],
    ['north of the polish line, us and them', []],
  ])('are read in: %s', (text, places) => {
    expect(placesIn(text)).toEqual(places);
  });

  test('keep what is written', () => {
    expect(readPlaces('The U.N. in New Delhi').map(({ text }) => text)).toEqual(['U.N.', 'New Delhi']);
  });

  test.each([
    ['Tổng thống Macron', 'France', true],
    ['Đức và Ý', 'Italy', true],
    ['Tổng thống Macron', 'Germany', false],
  ])('are called to mind: %s, %s', (text, place, expected) => {
    expect(callsToMind(text, place)).toBe(expected);
  });
});
