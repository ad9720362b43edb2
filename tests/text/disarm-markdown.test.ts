import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { disarmMarkdown } from '../../src/text/disarm-markdown.ts';
import { harmfulTags } from '../../src/text/harmful-html.ts';
import { mayRun } from '../../src/text/may-run.ts';
import { descendants, NASTY, nastyText, parse } from '../bitext/markdown.ts';

describe('what runs nothing comes back as it is', () => {
  test.each([
    'Nga **phủ nhận** [báo cáo](https://isw.pub), <https://isw.pub>, toasoan@tuoitre.vn.',
    'H<sub>2</sub>O<br>\n\n<figure>\n<img src="anh/1.png">\n</figure>\n\n<!-- ghi chú -->',
    '`<script>` và\n\n```html\n<script>x</script>\n```\n\n    <script>x</script>',
    '![Pháo][1]\n\n[1]: <data:image/png;base64,iVBORw0KGgo=>',
    '---\ntitle: "Nga: phủ nhận"\n---\n\nNga[^1].\n\n[^1]: Theo TASS.',
    'a < b, \\<script>, [x\\](javascript:x)',
  ])('%s', (markdown) => {
    expect(disarmMarkdown(markdown)).toBe(markdown);
  });
});

describe('what could run', () => {
  test.each<[string, string, string]>([
    ['HTML in a sentence is text', 'Nga <img src=x onerror=y> rút.', 'Nga &lt;img src=x onerror=y> rút.'],
    ['HTML that holds words is text', '<p onclick=x>\nNga\n</p>', '&lt;p onclick=x>\nNga\n</p>'],
    ['HTML without words is code', '<script>\n\nx = `\n</script>', '```html\n<script>\n\nx = `\n</script>\n```'],
    ['code within it stays whole', '<script>\n```\n</script>', '````html\n<script>\n```\n</script>\n````'],
    ['HTML in a quote is text', '> <embed src=x>', '> &lt;embed src=x>'],
    ['a comment that is never closed hides nothing', '<!-- x\n\nNga rút.', '&lt;!-- x\n\nNga rút.'],
    ['a link is its words', 'Xem **[báo *cáo*](javascript:x "y")**.', 'Xem **báo *cáo***.'],
    ['a link without words is its address', 'Xem [](javascript:a_b).', 'Xem javascript:a\\_b.'],
    ['an address is itself', 'Xem <javascript:a*b*>.', 'Xem javascript:a\\*b\\*.'],
    ['a picture is its description', '![Pháo *M777*](vbscript:x)', 'Pháo M777'],
    ['a picture without one is its address', '![](javascript:x)', 'javascript:x'],
    ['a picture in a link stays', '[![Pháo](a.png)](javascript:x)', '![Pháo](a.png)'],
    ['a link definition leads nowhere', '[x]\n\n[x]: <javascript:y>', '[x]\n\n[x]: <./javascript:y>'],
    ['a definition over lines too', '[x]\n\n[x]:\njavascript:y', '[x]\n\n[x]:\n./javascript:y'],
    [
      'front matter that is taken for text too',
      '---\na: <script>x</script>\n---',
      '---\na: &lt;script>x&lt;/script>\n---',
    ],
    ['what is text once HTML is', '<script>\n\n<img src=x onerror=y>', '&lt;script>\n\n&lt;img src=x onerror=y>'],
    ['a lone tag is code', 'Nga.\n\n<embed src=x>\n\nMỹ.', 'Nga.\n\n```html\n<embed src=x>\n```\n\nMỹ.'],
    ['two tags are text', '<embed src=x>\n<embed src=y>', '&lt;embed src=x>\n&lt;embed src=y>'],
    ['a last tag with a space ends it', '<script>x</script >', '```html\n<script>x</script >\n```'],
    ['space behind it stays', '<script>x</script>  \n\nNga.', '```html\n<script>x</script>\n```  \n\nNga.'],
    ['words behind it make it text', '<script>x</script> Nga', '&lt;script>x&lt;/script> Nga'],
    ['HTML that is indented is text', '  <script>x</script>', '  &lt;script>x&lt;/script>'],
    ['HTML right below words is code', 'Nga.\n<script>x</script>', 'Nga.\n```html\n<script>x</script>\n```'],
    ['HTML in an item is text', '- Nga\n- <script>x</script>', '- Nga\n- &lt;script>x&lt;/script>'],
    ['a name of a definition may hold a bracket', '[x\\]]\n\n[x\\]]: javascript:y', '[x\\]]\n\n[x\\]]: ./javascript:y'],
    ['a definition in a quote', '> [x]\n>\n> [x]:\n> javascript:y', '> [x]\n>\n> [x]:\n> ./javascript:y'],
    ['all of several', '[a](javascript:x), <b onclick=y>, [c](javascript:z), [d](d)', 'a, &lt;b onclick=y>, c, [d](d)'],
    [
      'a table',
      '| Nga | Mỹ |\n| - | - |\n| <script>x</script> | [a](javascript:x) |',
      '| Nga | Mỹ |\n| - | - |\n| &lt;script>x&lt;/script> | a |',
    ],
  ])('%s', (_, markdown, disarmed) => {
    expect(disarmMarkdown(markdown)).toBe(disarmed);
  });

  test.each(NASTY)('nothing is left to do when it is done: %s', (nasty) => {
    expect(disarmMarkdown(disarmMarkdown(nasty))).toBe(disarmMarkdown(nasty));
  });

  test('is not there whatever the Markdown, and what need not be read has none (property)', () => {
    fc.assert(
      fc.property(fc.array(nastyText, { maxLength: 6 }), (lines) => {
        const markdown = lines.join('\n');
        const disarmed = disarmMarkdown(markdown);
        if (!mayRun(markdown)) expect(disarmed).toBe(markdown);
        const nodes = descendants(parse(disarmed));
        expect(nodes.flatMap((node) => (node.type === 'html' ? harmfulTags(node.value) : []))).toEqual([]);
        expect(nodes.filter((node) => 'url' in node && /^javascript:/i.test(node.url))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });
});
