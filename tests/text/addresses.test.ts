import { describe, expect, test } from 'vitest';
import { addressRanges } from '../../src/text/addresses.ts';

describe('addressRanges', () => {
  const addressesIn = (text: string) => addressRanges(text).map(({ start, end }) => text.slice(start, end));

  test.each<[string, string, string[]]>([
    ['a web address', 'Xem https://dantri.com.vn/the-gioi.htm nhé', ['https://dantri.com.vn/the-gioi.htm']],
    ['an address without scheme', 'Theo www.qdnd.vn đưa tin', ['www.qdnd.vn']],
    ['a mail address', 'Gửi bandoc@nld.com.vn nhé', ['bandoc@nld.com.vn']],
    ['the full stop of the sentence is left out', 'Xem https://isw.org.', ['https://isw.org']],
    ['the bracket around it is left out', 'Bản đồ (https://isw.org/map).', ['https://isw.org/map']],
    ['the quotation marks around it are left out', 'Trang “https://isw.org” sập', ['https://isw.org']],
    ['its query belongs to it', 'Xem https://isw.org/a?b=1&c=2 nhé', ['https://isw.org/a?b=1&c=2']],
    [
      'brackets in pairs belong to it',
      'Xem https://vi.wikipedia.org/wiki/Javelin_(x) nhé',
      ['https://vi.wikipedia.org/wiki/Javelin_(x)'],
    ],
    ['no address', 'Quân đội Nga tiến công.', []],
  ])('%s', (_, text, addresses) => {
    expect(addressesIn(text)).toEqual(addresses);
  });
});
