/** An article with what a browser would run, were it shown as it is; `hit()` is heard by the test. */
export interface HostileArticle {
  readonly name: string;
  readonly path: 'tin.md' | 'tin.txt';
  readonly text: string;
  /** What a model answers for each paragraph, given what it was asked; else what the desk makes up. */
  readonly reply?: (asked: string) => string;
  /** The target of the term "tên lửa", which the model takes. */
  readonly target?: string;
  /** What a person made of the English file that was written. */
  readonly edit?: (english: string) => string;
}

const markdown = (name: string, text: string): HostileArticle => ({ name, path: 'tin.md', text: `${text}\n` });
const replied = (name: string, text: string, reply: HostileArticle['reply']): HostileArticle => ({
  ...markdown(name, text),
  ...(reply && { reply }),
});

/** HTML and links that run in a browser, each on a line of its own. */
const RUNNING: readonly [string, string][] = [
  ['a script', '<script>hit()</script>'],
  ['a script over lines', '<script>\n\nhit()\n\n// hết\n</script>'],
  ['a script in capitals', '<SCRIPT >hit()</SCRIPT >'],
  ['a picture that fails', '<img src=x onerror=hit()>'],
  ['a picture with a slash', '<img/src="x"/onerror="hit()">'],
  ['a picture that is never closed', '<img src=x onerror=hit()'],
  ['a drawing', '<svg onload=hit()></svg>'],
  ['a script in a drawing', '<svg><script>hit()</script></svg>'],
  ['a formula', '<math><a xlink:href="javascript:hit()">công thức</a></math>'],
  ['a frame', '<iframe src="javascript:parent.hit()"></iframe>'],
  ['a frame with a document', '<iframe srcdoc="<script>parent.hit()</script>"></iframe>'],
  ['an object', '<object data="javascript:hit()"></object>'],
  ['an embedded document', '<embed src="javascript:hit()">'],
  ['a field with the focus', '<input onfocus=hit() autofocus>'],
  ['a form', '<form action="javascript:hit()"><button>Gửi</button></form>'],
  ['a button', '<button onclick=hit()>Đọc tiếp</button>'],
  ['details', '<details open ontoggle=hit()><summary>Chi tiết</summary></details>'],
  ['a video', '<video src=x onerror=hit()></video>'],
  ['another address for all', '<base href="javascript:/hit()/">'],
  ['another page', '<meta http-equiv="refresh" content="0;url=https://evil.example/">'],
  ['a style sheet', '<style>@import "https://evil.example/a.css";</style>'],
  ['a style that is loaded', '<link rel=stylesheet href="https://evil.example/a.css">'],
  ['a style that reaches out', '<p style="background:url(https://evil.example/a.png)">Đoạn.</p>'],
  ['a style that lies over all', '<a style="position:fixed;inset:0" href="https://evil.example/">x</a>'],
  ['a moving text', '<marquee onstart=hit()>Nga phủ nhận</marquee>'],
  ['a body', '<body onload=hit()>'],
  ['a paragraph', '<p onclick="hit()">Nga phủ nhận.</p>'],
  ['a link', '<a href="javascript:hit()">báo cáo</a>'],
  ['a link with a tab', '<a href="java\tscript:hit()">báo cáo</a>'],
  ['a link with a line break', '<a href="java&NewLine;script:hit()">báo cáo</a>'],
  ['a link with references', '<a href="&#106;avascript&colon;hit()">báo cáo</a>'],
  ['a link without semicolons', '<a href=&#106avascript:hit()>báo cáo</a>'],
  ['a link with a control character', '<a href="\u0001javascript:hit()">báo cáo</a>'],
  ['a comment that ends at once', '<!--> <script>hit()</script> -->'],
  ['a comment that ends with an arrow', '<!---> <script>hit()</script> -->'],
  ['a comment that ends with a bang', '<!-- a --!> <img src=x onerror=hit()> -->'],
  ['a comment that is never closed', '<!-- ghi chú <img src=x onerror=hit()>'],
  ['a text beside a comment', '<!-- ghi chú --> <img src=x onerror=hit()>'],
  ['an instruction', '<?php ><img src=x onerror=hit()> ?>'],
  ['a declaration', '<!X ><img src=x onerror=hit()>'],
  ['CDATA', '<![CDATA[ > <img src=x onerror=hit()> ]]>'],
  ['a text that is raw', '<textarea></textarea><img src=x onerror=hit()>'],
  ['a title that closes itself', '<title><a title="</title><img src=x onerror=hit()>">'],
  ['HTML in a list', '- <img src=x onerror=hit()>\n- <script>hit()</script>'],
  ['HTML in a quote', '> <script>\n> hit()\n> </script>'],
  ['HTML in a table', '| a | b |\n|---|---|\n| <img src=x onerror=hit()> | `x|<img src=x onerror=hit()>` |'],
  ['HTML in a heading', '## Nga <img src=x onerror=hit()> phủ nhận'],
  ['HTML in HTML', '<div>\n<p>Nga phủ nhận</p>\n<img src=x onerror=hit()>\n</div>'],
  ['HTML behind a harmless tag', '<b title="<i>">Nga</b><img src=x onerror=hit()>'],
  ['a tag that goes on behind a blank line', '<div id="a\n\nb" onclick="hit()">\n\nNga'],
  ['an inline link', '[báo cáo](javascript:hit())'],
  ['an inline link in capitals', '[báo cáo](JaVaScRiPt:hit())'],
  ['an inline link with references', '[báo cáo](&#x6A;avascript&colon;hit())'],
  ['an inline link in brackets', '[báo cáo](<javascript:hit()> "Báo cáo")'],
  ['an inline link in emphasis', '**[báo cáo](javascript:hit())**'],
  ['an inline link to data', '[báo cáo](data:text/html,<script>hit()</script>)'],
  ['an inline link to VBScript', '[báo cáo](vbscript:hit())'],
  ['an autolink', '<javascript:hit()>'],
  ['an autolink with emphasis', '<javascript:*hit()*>'],
  ['a picture of a script', '![ảnh](javascript:hit())'],
  ['a picture of a drawing', '[![ảnh](data:image/svg+xml,<svg/onload=hit()>)](javascript:hit())'],
  ['a link by reference', '[báo cáo][bc], [bc]\n\n[bc]: javascript:hit()'],
  ['a link by reference over lines', '[báo cáo][bc]\n\n[bc]:\n  <javascript:hit()>\n  "Báo cáo"'],
  ['a link by a reference in a quote', '[báo cáo][bc]\n\n> [bc]: javascript:hit()'],
  ['a footnote that is a definition', 'Nga[^1] phủ nhận.\n\n[^1]: javascript:hit()'],
  ['front matter', '---\ntitle: <img src=x onerror=hit()>\ntags: [<script>hit()</script>]\n---\n\nNga phủ nhận.'],
  ['a link in front matter', '---\ntitle: "[báo cáo](javascript:hit())"\n---\n\nNga phủ nhận.'],
];

const SENTENCE = 'Nga phóng tên lửa vào Kiev.';

/** Around what a model answers: the paragraph, a picture by reference, code. */
const HELD = 'Xem [báo cáo]() và `<img src=x onerror=hit()>` cùng [ảnh](j) của <b>Nga</b>.';

export const HOSTILE_ARTICLES: readonly HostileArticle[] = [
  ...RUNNING.map(([name, text]) => markdown(`${name}, by itself`, text)),
  ...RUNNING.filter(([, text]) => !/\n|^[#|-]/.test(text)).map(([name, text]) =>
    markdown(`${name}, in a sentence`, `Nga ${text} phủ nhận.`),
  ),
  ...RUNNING.map(([name, text]) => ({ name: `${name}, in a text file`, path: 'tin.txt' as const, text: `${text}\n` })),
  // What a model says is one line.
  ...RUNNING.map(([name, text]) => replied(`${name}, from a model`, SENTENCE, () => text.replace(/\s*\n\s*/g, ' '))),
  markdown('all of it, among paragraphs', RUNNING.map(([, text]) => `${SENTENCE}\n\n${text}\n\n`).join('')),
  replied('a model that fills an empty address', HELD, (asked) => asked.replace('()', '(javascript:hit())')),
  replied('a model that goes on with an address', HELD, (asked) => asked.replace('(j)', '(javascript:hit())')),
  replied('a model that opens code with a backslash', HELD, (asked) => asked.replace(' `', ' \\`')),
  replied('a model that opens code with a backtick', HELD, (asked) => `\`${asked}`),
  replied('a model that moves code to the start', 'Xem ```<img src=x onerror=hit()>```.', (asked) => asked.slice(4)),
  replied('a model in a block of HTML', '<div>Nga phủ nhận.</div>', () => '<img src=x onerror=hit()>'),
  replied('a model in a block of HTML, with a script', '<div>\nNga phủ nhận.\n</div>', () => '<script>hit()</script>'),
  replied('a model in front matter', '---\ntitle: Nga phủ nhận\n---\n\nNga.', () => '<img src=x onerror=hit()>'),
  replied('a model in front matter, with a link', "---\ntitle: 'Nga'\n---\n\nNga.", () => '[x](javascript:hit())'),
  replied('a model in a table', '| Nga | Mỹ |\n|---|---|\n| Anh | Đức |', () => '`a|<img src=x onerror=hit()>`'),
  replied(
    'a model that defines',
    'Nga [phủ nhận][1].\n\n[2]: https://a.example',
    () => '[x][y]\n\n[y]: javascript:hit()',
  ),
  { ...markdown('a target of the glossary', SENTENCE), target: '<img src=x onerror=hit()>' },
  { ...markdown('a target with a link', SENTENCE), target: '[missile](javascript:hit())' },
  { name: 'a target, in a text file', path: 'tin.txt', text: SENTENCE, target: '<script>hit()</script>' },
  {
    ...markdown('an edit beside a script of the article', `Nga <script>hit()</script> phủ nhận.\n\n${SENTENCE}`),
    edit: (english) => english.replace('English of Nga', 'Russia'),
  },
  {
    ...markdown('an edit that holds a script', SENTENCE),
    edit: (english) => english.replace('English', '<script>hit()</script> [x](javascript:hit())'),
  },
  {
    name: 'an edit that holds a script, in a text file',
    path: 'tin.txt',
    text: SENTENCE,
    edit: (english) => english.replace('English', '<script>hit()</script> [x](javascript:hit())'),
  },
];
