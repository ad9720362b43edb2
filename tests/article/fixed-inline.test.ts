import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { fixedInline } from '../../src/article/fixed-inline.ts';

const parser = unified().use(remarkParse).use(remarkGfm);
const DEFINITIONS = '\n\n[isw]: https://isw.org\n[^1]: Chú thích';

const fixedIn = (markdown: string) => {
  const text = markdown + DEFINITIONS;
  return fixedInline(parser.parse(text), text).map(({ start, end }) => text.slice(start, end));
};

describe('passes through wholly', () => {
  test.each<[string, string, string[]]>([
    ['code', 'Chạy `git pull` đi', ['`git pull`']],
    ['inline HTML tags, not the words between', 'Chữ <b>đậm</b>', ['<b>', '</b>']],
    ['a footnote mark', 'Theo báo cáo[^1].', ['[^1]']],
    ['an address in angle brackets', 'Xem <https://isw.org> nhé', ['<https://isw.org>']],
    ['a bare address', 'Xem https://isw.org nhé', ['https://isw.org']],
    ['a mail address', 'Gửi bandoc@nld.com.vn nhé', ['bandoc@nld.com.vn']],
    ['a reference whose text is its label', 'Theo [isw] đưa tin', ['[isw]']],
    ['a collapsed reference', 'Theo [isw][] đưa tin', ['[isw][]']],
  ])('%s', (_, markdown, fixed) => {
    expect(fixedIn(markdown)).toEqual(fixed);
  });
});

describe('of a link or picture only the destination', () => {
  test.each<[string, string, string[]]>([
    ['of a link', '[báo cáo](https://isw.org/a)', ['https://isw.org/a']],
    ['of a link with a title', '[báo cáo](https://isw.org "Viện")', ['https://isw.org "Viện"']],
    ['of a link with brackets in its text', '[báo cáo [mới]](https://isw.org)', ['https://isw.org']],
    ['of a reference', '[báo cáo][isw]', ['isw']],
    ['of a picture', '![Pháo M777](m777.jpg)', ['m777.jpg']],
    ['of a picture by reference', '![Pháo M777][isw]', ['isw']],
    ['of a picture within a link', '[![Pháo](m777.jpg)](https://isw.org)', ['m777.jpg', 'https://isw.org']],
    ['of a link within bold text', '**[báo cáo](https://isw.org)**', ['https://isw.org']],
    ['of a link whose text holds code', '[lệnh `rm`](https://isw.org)', ['`rm`', 'https://isw.org']],
  ])('%s', (_, markdown, fixed) => {
    expect(fixedIn(markdown)).toEqual(fixed);
  });
});

test('emphasis has nothing that passes through', () => {
  expect(fixedIn('Chữ **đậm**, *nghiêng* và ~~gạch~~')).toEqual([]);
});
