import { describe, expect, test } from 'vitest';
import { issuesOf, openDesk, originsOf, targetsOf } from './desk.ts';

const SOURCES = ['Nga phóng 54 UAV vào Kiev.', 'Phòng không bắn hạ 40 chiếc.', 'Nga phủ nhận cáo buộc này.'] as const;
const TRANSLATIONS = {
  [SOURCES[0]]: 'Russia fired 54 UAVs at Kyiv.',
  [SOURCES[1]]: 'Air defenses downed 40.',
  [SOURCES[2]]: 'Russia denied the accusation.',
};
const ARTICLE = SOURCES.join('\n\n');

/** The files after the first run, and the desk. */
async function firstRun(
  article = ARTICLE,
  translations: Readonly<Record<string, string>> = TRANSLATIONS,
  path = 'tin.txt',
) {
  const desk = openDesk(translations, { path });
  return { desk, first: await desk.run(article) };
}

describe('an edit in the table', () => {
  test('stays, is marked, is checked, is asked of no machine, and stands in both files', async () => {
    const { desk, first } = await firstRun();
    const edited = first.bitext.replace('downed 40', 'shot down 41');
    const second = await desk.run(ARTICLE, { ...first, bitext: edited });
    expect(targetsOf(second.result)[1]).toBe('Air defenses shot down 41.');
    expect(originsOf(second.result)).toEqual(['machine', 'person', 'machine']);
    expect(issuesOf(second.result)[1]).toEqual(['numbers: "40" → "41"; expected 40']);
    expect(second.asked).toEqual([SOURCES[0], SOURCES[2]]);
    expect(second.bitext).toContain('| 2 ✎ ⚠ |');
    expect(second.english).toContain('Air defenses shot down 41.');
  });

  test('gives the same bytes in the next run, with the memory and without', async () => {
    const { desk, first } = await firstRun();
    const second = await desk.run(ARTICLE, { ...first, bitext: first.bitext.replace('downed', 'shot down') });
    const third = await desk.run(ARTICLE, second);
    const elsewhere = await openDesk(TRANSLATIONS).run(ARTICLE, third);
    expect([third.bitext, third.english]).toEqual([second.bitext, second.english]);
    expect([elsewhere.bitext, elsewhere.english]).toEqual([second.bitext, second.english]);
  });

  test('serves another article with the same paragraph', async () => {
    const { desk, first } = await firstRun();
    await desk.run(ARTICLE, { ...first, bitext: first.bitext.replace('downed', 'shot down') });
    const other = openDesk(TRANSLATIONS, { path: 'khac.txt', decisions: desk.decisions });
    expect(originsOf((await other.run(`Tin khác.\n\n${SOURCES[1]}`)).result)).toEqual(['machine', 'person']);
  });

  test('of one of two equal paragraphs is for that one; the other keeps its own', async () => {
    const { desk, first } = await firstRun(`${SOURCES[1]}\n\n${SOURCES[2]}\n\n${SOURCES[1]}`);
    const edited = first.bitext.replace(/(3 MT \|.*)downed/, '$1shot down').replace(/(1 MT \|.*)downed/, '$1destroyed');
    const second = await desk.run(`${SOURCES[1]}\n\n${SOURCES[2]}\n\n${SOURCES[1]}`, { ...first, bitext: edited });
    expect(targetsOf(second.result)).toEqual([
      'Air defenses destroyed 40.',
      'Russia denied the accusation.',
      'Air defenses shot down 40.',
    ]);
  });

  test('is known when rows stand in another order, and rows taken out come back', async () => {
    const { desk, first } = await firstRun();
    const [one = '', two = '', three = ''] = first.bitext.match(/^\| \d MT .*\n/gm) ?? [];
    const edited = first.bitext.replace(one + two + three, three + two.replace('downed', 'shot down'));
    const second = await desk.run(ARTICLE, { ...first, bitext: edited });
    expect(targetsOf(second.result)).toEqual([
      'Russia fired 54 UAVs at Kyiv.',
      'Air defenses shot down 40.',
      'Russia denied the accusation.',
    ]);
  });

  test('keeps what Markdown would take for signs', async () => {
    const { desk, first } = await firstRun();
    const target = 'Air defenses *downed* 40 | “all” <b>of</b> them_ \\ [x](y) `a` & so on – 5 * 8';
    const cell =
      'Air defenses \\*downed\\* 40 \\| “all” \\<b>of\\</b> them\\_ \\\\ \\[x]\\(y) \\`a\\` & so on – 5 \\* 8';
    const second = await desk.run(ARTICLE, { ...first, bitext: first.bitext.replace('Air defenses downed 40.', cell) });
    expect(targetsOf(second.result)[1]).toBe(target);
    const third = await desk.run(ARTICLE, second);
    expect(third.bitext).toBe(second.bitext);
  });

  test('an emptied cell says nothing: what was there comes back', async () => {
    const { desk, first } = await firstRun();
    const second = await desk.run(ARTICLE, { ...first, bitext: first.bitext.replace('Air defenses downed 40.', '') });
    expect(second.bitext).toBe(first.bitext);
  });
});

describe('a file with links, code and pictures', () => {
  const SOURCE = 'Xem [bản đồ](https://a.example/b) và `M777`<br>tại ![ảnh](anh.png) Kiev.';
  const TARGET = 'See the [map](https://a.example/b) and `M777`<br>at ![photo](anh.png) Kyiv.';

  test('gives them back in an edit', async () => {
    const { desk, first } = await firstRun(SOURCE, { [SOURCE]: TARGET }, 'tin.md');
    const second = await desk.run(SOURCE, { ...first, bitext: first.bitext.replace('See the', 'Look at the') });
    expect(targetsOf(second.result)).toEqual([TARGET.replace('See the', 'Look at the')]);
    expect(second.english).toBe(`${TARGET.replace('See the', 'Look at the')}\n`);
  });
});

test('signs that a person typed into the table of a text are what they are', async () => {
  const typed = 'From 5~10 and 20~30 km, _so_ __to__ *say* [a](b) `c|d` <i>.';
  const { desk, first } = await firstRun();
  const bitext = first.bitext.replace('Air defenses downed 40.', typed.replace('|', '\\|'));
  const second = await desk.run(ARTICLE, { ...first, bitext });
  expect(targetsOf(second.result)[1]).toBe(typed);
  expect((await desk.run(ARTICLE, second)).bitext).toBe(second.bitext);
});

describe('an edit of a paragraph in Markdown', () => {
  const NOTES = '\n\n[^1]: M777.\n\n[map]: https://m.example\n[i]: i.png\n';

  test.each([
    'Xem [bản đồ][map], [map][] và [map].',
    'Xem chú thích[^1] này.',
    'Xem ![ảnh](a.png "tựa") và ![ảnh][i].',
    'Xem [![ảnh](a.png)](https://l.example) và [![ảnh][i]](https://l.example).',
    'Xem ![](a.png) này.',
    'Xem <https://q.example>, https://r.example/a_b, www.w.example/x_y, a_b@x.example.',
    'Xem [một](<a b.md> "t"), [hai](x.md?a=1&b=2), [ba](#a_b).',
    'Xem [bốn](https://x.example/(a)), ![năm](https://x.example/a_(b).png).',
    'Xem <b>đậm</b> <span class="x_y">z</span> `a|b` \\*sao\\*.',
  ])('leaves its links, pictures, notes and HTML as they are: %s', async (source) => {
    const article = source + NOTES;
    const target = source.replace('Xem', 'See');
    const { desk, first } = await firstRun(article, { [source]: target }, 'tin.md');
    const { english } = first;
    const inTable = await desk.run(article, { ...first, bitext: first.bitext.replace('| See', '| Look at') });
    expect(inTable.english).toBe(english.replace('See', 'Look at'));
    const other = openDesk({ [source]: target }, { path: 'tin.md' });
    const inEnglish = await other.run(article, { ...first, english: english.replace('See', 'Look at') });
    expect(inEnglish.english).toBe(inTable.english);
    expect((await desk.run(article, inTable)).english).toBe(inTable.english);
  });

  test('may add a link and HTML', async () => {
    const { desk, first } = await firstRun(SOURCES[0], TRANSLATIONS, 'tin.md');
    const english = first.english.replace('Kyiv', '[Kyiv](https://kyiv.example) <br> now');
    const second = await desk.run(SOURCES[0], { ...first, english });
    expect(second.english).toBe(english);
    expect((await desk.run(SOURCES[0], second)).english).toBe(english);
  });
});

describe('an edit in the English file', () => {
  test('stays, and stands in both files', async () => {
    const { desk, first } = await firstRun();
    const second = await desk.run(ARTICLE, { ...first, english: first.english.replace('denied the', 'rejected this') });
    expect(originsOf(second.result)).toEqual(['machine', 'machine', 'person']);
    expect(second.bitext).toContain('Russia rejected this accusation.');
    expect(second.english).toContain('Russia rejected this accusation.');
    expect(second.result.apart).toBeUndefined();
  });

  test('of an article in Markdown, too', async () => {
    const article = `# ${SOURCES[0]}\n\n- ${SOURCES[1]}\n- Nga *phủ nhận*.\n\n> ${SOURCES[2]}\n`;
    const translations = { ...TRANSLATIONS, 'Nga *phủ nhận*.': 'Russia *denied* it.' };
    const { desk, first } = await firstRun(article, translations, 'tin.md');
    const english = first.english.replace('*denied* it', 'has *rejected* it').replace('fired', 'launched');
    const second = await desk.run(article, { ...first, english });
    expect(originsOf(second.result)).toEqual(['person', 'machine', 'person', 'machine']);
    expect(second.english).toBe(english);
  });

  test.each([
    [
      'split and joined',
      (text: string) => text.replace('One. It', 'One.\n\nIt').replace('again.\n\nThree', 'again. Three'),
    ],
    [
      'joined and split',
      (text: string) => text.replace('here.\n\nTwo', 'here. Two').replace('Three. She', 'Three.\n\nShe'),
    ],
    ['exchanged and edited', (text: string) => text.replace(/^(.*)\n\n(.*)\n\n/, '$2 New.\n\n$1 New.\n\n')],
  ])('whose paragraphs were %s is left as it is, though their number is the same', async (_, change) => {
    const translations = {
      [SOURCES[0]]: 'One. It is the first one here.',
      [SOURCES[1]]: 'Two. He said it once again.',
      [SOURCES[2]]: 'Three. She denied it all at once.',
    };
    const { desk, first } = await firstRun(ARTICLE, translations);
    const second = await desk.run(ARTICLE, { ...first, english: change(first.english) });
    expect(second.result.apart).toMatch(/^output\/tin\.en\.md:\d+: from here on/);
    expect(originsOf(second.result)).toEqual(['machine', 'machine', 'machine']);
  });

  const CODE = `${SOURCES[0]}\n\n\`\`\`js\nlet a = 1;\n  let b = 2;\n\`\`\`\n\n${SOURCES[1]}\n`;

  test('of code is left as it is, with its place', async () => {
    const { desk, first } = await firstRun(CODE, TRANSLATIONS, 'tin.md');
    const second = await desk.run(CODE, { ...first, english: first.english.replace('a = 1', 'a = 9') });
    expect(second.result.apart).toBe('output/tin.en.md:3: code stays as it is in the article; change it there');
    const bitext = first.bitext.replace(/`js(.*)\| `js let a/, '`js$1| `js let b');
    await expect(desk.run(CODE, { ...first, bitext })).rejects.toThrow('tin.md:24: code stays as it is');
  });

  test.each([
    ['a space between words', 'Air\u00A0defenses downed 40.', 'tin.txt'],
    ['letters in parts', 'Pha\u0323m 👨‍👩‍👧 downed 40.', 'tin.txt'],
    ['two spaces', 'Air  defenses downed 40.', 'tin.txt'],
    ['a sign at the end', 'Air defenses downed 40 #', 'tin.txt'],
    ['a link that its source has not', 'Air [defenses](https://a.example) downed <b@c.example>.', 'tin.md'],
  ])('leaves other paragraphs as they are, with %s', async (_, target, path) => {
    const translations = { ...TRANSLATIONS, [SOURCES[1]]: target };
    const { desk, first } = await firstRun(ARTICLE, translations, path);
    const second = await desk.run(ARTICLE, { ...first, english: first.english.replace('denied', 'rejected') });
    expect(originsOf(second.result)).toEqual(['machine', 'machine', 'person']);
    expect(second.english).toBe(first.english.replace('denied', 'rejected'));
    expect((await desk.run(ARTICLE, second)).bitext).toBe(second.bitext);
  });

  test.each(["'It''s'", '"He said: \\"no\\" \\\\ yes"', 'Plain'])(
    'leaves a headline %s in its quotation marks',
    async (title) => {
      const article = `---\ntitle: ${title.replace(/\w(?=\W*$)/u, 'á')}\n---\n\n${SOURCES[2]}\n`;
      const desk = openDesk(TRANSLATIONS, { path: 'tin.md' });
      const first = await desk.run(article);
      const second = await desk.run(article, { ...first, english: first.english.replace('denied', 'rejected') });
      expect(originsOf(second.result)).toEqual(['machine', 'person']);
      expect(second.english).toBe(first.english.replace('denied', 'rejected'));
      const third = await desk.run(article, { ...second, english: second.english.replace('English', 'ENGLISH') });
      expect(third.english).toBe(second.english.replace('English', 'ENGLISH'));
    },
  );

  test('of one part of a very long paragraph is for that part', async () => {
    const long = Array.from({ length: 60 }, (_, i) => `Câu số ${i} nói rằng quân đội tiếp tục chiến đấu.`).join(' ');
    const article = `${long.repeat(2)}\n\n${SOURCES[2]}`;
    const { desk, first } = await firstRun(article);
    const english = first.english.replace('Câu số 59', 'Sentence 59').replace('denied', 'rejected');
    const second = await desk.run(article, { ...first, english });
    expect(originsOf(second.result).filter((by) => by === 'person')).toHaveLength(2);
    expect(second.english).toBe(english);
    const twice = english.replace('Câu số 2', 'Sentence 2');
    expect((await openDesk().run(article, { ...first, english: twice })).result.apart).toMatch(
      /^output\/tin\.en\.md:1: /,
    );
  });

  test('that is the newer answer of a machine is none: the other file was not written any more', async () => {
    const { first } = await firstRun();
    const newer = { ...TRANSLATIONS, [SOURCES[1]]: 'Air defenses shot down 40.' };
    const desk = openDesk(newer, { known: newer });
    const second = await desk.run(ARTICLE, { ...first, english: first.english.replace('downed', 'shot down') });
    expect(originsOf(second.result)).toEqual(['machine', 'machine', 'machine']);
    expect(second.bitext).toContain('Air defenses shot down 40.');
  });

  test('back to the words of a machine is a decision where another was taken', async () => {
    const { first } = await firstRun();
    const desk = openDesk(TRANSLATIONS, { known: TRANSLATIONS });
    const second = await desk.run(ARTICLE, { ...first, bitext: first.bitext.replace('downed', 'shot down') });
    const third = await desk.run(ARTICLE, { ...second, bitext: second.bitext.replace('shot down', 'downed') });
    expect(targetsOf(third.result)[1]).toBe('Air defenses downed 40.');
    expect(originsOf(third.result)).toEqual(['machine', 'person', 'machine']);
  });

  test('that differs from one in the table is a conflict, and nothing is lost', async () => {
    const { desk, first } = await firstRun();
    const second = await desk.run(ARTICLE, {
      bitext: first.bitext.replace('downed', 'shot down'),
      english: first.english.replace('downed', 'destroyed'),
    });
    expect(targetsOf(second.result)[1]).toBe('Air defenses shot down 40.');
    expect(issuesOf(second.result)[1]).toEqual([
      'edit: edited otherwise in output/tin.en.md: “Air defenses destroyed 40.”; expected one of the two',
    ]);
    const third = await desk.run(ARTICLE, second);
    expect(third.bitext).toBe(second.bitext);
  });

  test.each([
    ['split', (english: string) => english.replace('UAVs at', 'UAVs.\n\nThey flew at'), 5],
    ['joined', (english: string) => english.replace('40.\n\n', '40. '), 7],
    ['in another order', (english: string) => english.split('\n\n').reverse().join('\n\n'), 5],
    ['added', (english: string) => english.replace('Air', 'This is new.\n\nAir'), 7],
    ['taken out', (english: string) => english.replace('Air defenses downed 40.\n\n', ''), 5],
    ['empty', () => '', 1],
  ])('that cannot be matched (%s) is left as it is, with its place', async (_, edit) => {
    const { desk, first } = await firstRun();
    const second = await desk.run(ARTICLE, { ...first, english: edit(first.english) });
    expect(second.result.apart).toMatch(/^output\/tin\.en\.md:\d+: from here on/);
    expect(originsOf(second.result)).toEqual(['machine', 'machine', 'machine']);
  });
});

describe('what is read back is counted', () => {
  test('edits, approvals and ticks, once', async () => {
    const wrong = { ...TRANSLATIONS, [SOURCES[1]]: 'Air defenses downed 14.' };
    const { desk, first } = await firstRun(ARTICLE, wrong);
    expect(first.result.readBack).toBeUndefined();
    const bitext = first.bitext
      .replace('| 1 MT |', '| 1 ✓ |')
      .replace('Air defenses', 'Flak')
      .replace(/^- \[ \] ¶2/m, '- [x] ¶2');
    const second = await desk.run(ARTICLE, { ...first, bitext });
    expect(second.result.readBack).toEqual({ edits: 1, approvals: 1, ticks: 1 });
    const third = await desk.run(ARTICLE, second);
    expect(third.result.readBack).toBeUndefined();
    const untick = third.bitext.replace(/^- \[x\] ¶2/m, '- [ ] ¶2');
    const fourth = await desk.run(ARTICLE, { ...third, bitext: untick });
    expect(fourth.result.readBack).toEqual({ edits: 0, approvals: 0, ticks: 1 });
  });
});

test.each([
  ['2 MT xem lại', '¶2: xem lại'],
  ['2 xem lại, sai số? MT ⚠', '¶2: xem lại, sai số?'],
  ['2 MTV', '¶2: MTV'],
  ['2 MT sai 24/9?', '¶2: sai 24/9?'],
  ['2 MT xem lại bản MT cũ, tăng 50%', '¶2: xem lại bản MT cũ, tăng 50%'],
  ['2 MT ⚠️ “bắn hạ” → *shot down*', '¶2: “bắn hạ” → *shot down*'],
  ['2 MT TMĐT', '¶2: TMĐT'],
  ['2 xem la\u0323i', '¶2: xem la\u0323i'],
])('words in the first column (%s) are kept at the end of the file', async (cell, remark) => {
  const { desk, first } = await firstRun();
  const second = await desk.run(ARTICLE, { ...first, bitext: first.bitext.replace('| 2 MT |', `| ${cell} |`) });
  expect(second.bitext).toContain('| 2 MT |');
  expect(second.bitext.endsWith(`\n${remark}\n`)).toBe(true);
  expect(second.result.readBack).toBeUndefined();
  expect((await desk.run(ARTICLE, second)).bitext).toBe(second.bitext);
});

test.each(['2', '2 ✗ ⚠', '2 TM = ✎', '**2** MT', '2 👍'])(
  'marks in the first column (%s) are no words',
  async (cell) => {
    const { desk, first } = await firstRun();
    const second = await desk.run(ARTICLE, { ...first, bitext: first.bitext.replace('| 2 MT |', `| ${cell} |`) });
    expect(second.result.remarks).toBeUndefined();
  },
);

describe('decisions', () => {
  test.each(['2 ✓', '✓ 2', '2 MT ✅', '2 ✔️'])(
    'a ✓ in the first column (%s) makes a row reviewed, for good',
    async (cell) => {
      const { desk, first } = await firstRun();
      const second = await desk.run(ARTICLE, { ...first, bitext: first.bitext.replace('| 2 MT |', `| ${cell} |`) });
      expect(originsOf(second.result)).toEqual(['machine', 'reviewed', 'machine']);
      expect(second.bitext).toContain('| 2 TM |');
      expect((await openDesk().run(ARTICLE, second)).result.rows[1]?.outcome).toMatchObject({
        target: 'Air defenses downed 40.',
        origin: { by: 'reviewed' },
      });
    },
  );

  test('that break the glossary of today are flagged, not replaced', async () => {
    const { desk, first } = await firstRun();
    await desk.run(ARTICLE, { ...first, bitext: first.bitext.replace('Air defenses', 'Flak') });
    const term = {
      source: 'phòng không',
      target: 'air defense',
      admitted: [],
      forbidden: [],
      use: 'required',
      place: 'a.csv:2',
    } as const;
    const later = openDesk(TRANSLATIONS, { decisions: desk.decisions, terms: [term] });
    const { result, asked } = await later.run(ARTICLE);
    expect(originsOf(result)[1]).toBe('person');
    expect(issuesOf(result)[1]).toEqual([expect.stringMatching(/^terms: .*air defense/)]);
    expect(asked).not.toContain(SOURCES[1]);
  });

  const WRONG = { ...TRANSLATIONS, [SOURCES[1]]: 'Air defenses downed 14.' };
  const tick = (bitext: string, reason = '') =>
    bitext.replace(/^- \[ \] (¶2 .*)$/m, (_, item: string) => `- [x] ${item}${reason}`);

  test.each(['* [x]', '+ [X]', '- [x ]', '- [v]', '- [ ✓ ]', '1. [x]'])(
    'a tick as people type it (%s) is one, and the items beside it stay items',
    async (box) => {
      const wrong = { ...WRONG, [SOURCES[0]]: 'Russia launched 45 drones.' };
      const { desk, first } = await firstRun(ARTICLE, wrong);
      const before = issuesOf(first.result).map(({ length }) => length);
      const bitext = first.bitext.replace(/^- \[ \] (?=¶1)/m, `${box} `);
      const second = await desk.run(ARTICLE, { ...first, bitext });
      expect(issuesOf(second.result).map(({ length }) => length)).toEqual([(before[0] ?? 0) - 1, ...before.slice(1)]);
      expect(second.result.readBack?.ticks).toBe(1);
      expect(second.result.remarks).toBeUndefined();
    },
  );

  test('a file saved with letters in parts is the same file', async () => {
    const { desk, first } = await firstRun(ARTICLE, { ...TRANSLATIONS, [SOURCES[0]]: 'Tô Lâm: Russia fired 54 UAVs.' });
    const second = await desk.run(ARTICLE, { ...first, bitext: first.bitext.normalize('NFD') });
    expect(second.result.readBack).toBeUndefined();
    expect(second.bitext).toBe(first.bitext);
  });

  test.each(['* ¶2 sai số liệu, hỏi lại BBT', '1. ¶2 sai', '* [v] ¶2 đã sửa ở bản in', '- ¶2 hỏi lại BBT'])(
    'a list of a person’s own under the items (%s) is kept as a remark',
    async (remark) => {
      const { desk, first } = await firstRun(ARTICLE, WRONG);
      const bitext = first.bitext.replace(/^- \[ \] ¶2.*$/m, (item) => `${item}\n${remark}`);
      const second = await desk.run(ARTICLE, { ...first, bitext });
      expect(second.result.remarks).toBe(remark);
      expect((await desk.run(ARTICLE, second)).bitext).toBe(second.bitext);
    },
  );

  test('an English file saved with letters in parts is the same file, and edits of it are put together', async () => {
    const { desk, first } = await firstRun(ARTICLE, { ...TRANSLATIONS, [SOURCES[0]]: 'Tô Lâm: Russia fired 54 UAVs.' });
    const same = await desk.run(ARTICLE, { ...first, english: first.english.normalize('NFD') });
    expect(same.result.readBack).toBeUndefined();
    const edited = first.english.replace('Russia fired', 'Nga fired').normalize('NFD');
    const second = await desk.run(ARTICLE, { ...first, english: edited });
    expect(targetsOf(second.result)[0]).toBe('Tô Lâm: Nga fired 54 UAVs.'.normalize('NFC'));
  });

  test('a box that is left empty, however it is typed, is no tick', async () => {
    const { desk, first } = await firstRun(ARTICLE, WRONG);
    const second = await desk.run(ARTICLE, { ...first, bitext: first.bitext.replace(/^- \[ \] (?=¶2)/m, '* [] ') });
    expect(second.result.readBack).toBeUndefined();
    expect(second.bitext).toBe(first.bitext);
  });

  test('a ticked issue is gone, for that paragraph and for good', async () => {
    const { desk, first } = await firstRun(ARTICLE, WRONG);
    expect(issuesOf(first.result)[1]).toHaveLength(1);
    const second = await desk.run(ARTICLE, { ...first, bitext: tick(first.bitext, ' — the source is wrong') });
    expect(issuesOf(second.result)).toEqual([[], [], []]);
    expect(second.bitext).not.toContain('## To review');
    expect(second.bitext).toContain('expected 40 — the source is wrong');
    const third = await desk.run(ARTICLE, second);
    expect(third.bitext).toBe(second.bitext);
    const elsewhere = await openDesk(WRONG).run(ARTICLE, third);
    expect(elsewhere.bitext).toBe(second.bitext);
    const other = openDesk({ ...WRONG, 'Tin khác.': 'Other news.' }, { path: 'khac.txt', decisions: desk.decisions });
    expect(issuesOf((await other.run(`Tin khác.\n\n${SOURCES[1]}`)).result)).toEqual([[], []]);
  });

  test('a tick taken off makes it an issue again', async () => {
    const { desk, first } = await firstRun(ARTICLE, WRONG);
    const second = await desk.run(ARTICLE, { ...first, bitext: tick(first.bitext) });
    const third = await desk.run(ARTICLE, { ...second, bitext: second.bitext.replace('- [x] ¶2', '- [ ] ¶2') });
    expect(third.bitext).toBe(first.bitext);
    expect((await desk.run(ARTICLE, third)).bitext).toBe(first.bitext);
  });

  test('a tick is for its issue alone: another figure is another issue', async () => {
    const { desk, first } = await firstRun(ARTICLE, WRONG);
    const second = await desk.run(ARTICLE, { ...first, bitext: tick(first.bitext) });
    const third = await desk.run(ARTICLE, { ...second, bitext: second.bitext.replace('downed 14', 'downed 15') });
    expect(issuesOf(third.result)[1]).toEqual(['numbers: "40" → "15"; expected 40']);
  });
});

describe('an article that has changed', () => {
  const CHANGED = ARTICLE.replace('bắn hạ 40', 'bắn hạ 45');

  test('keeps an edit of a paragraph that is gone beside the new translation, until it is ticked', async () => {
    const { desk, first } = await firstRun();
    const second = await desk.run(CHANGED, { ...first, bitext: first.bitext.replace('downed', 'shot down') });
    const conflict =
      'edit: edited before its Vietnamese was changed: “Air defenses shot down 40.”; expected this or the translation';
    expect(originsOf(second.result)).toEqual(['machine', 'machine', 'machine']);
    expect(issuesOf(second.result)[1]).toContain(conflict);
    const third = await desk.run(CHANGED, second);
    expect(third.bitext).toBe(second.bitext);
    const ticked = third.bitext.replace(/^- \[ \] (¶2 \*\*major · edit)/m, '- [x] $1');
    const fourth = await desk.run(CHANGED, { ...third, bitext: ticked });
    expect(issuesOf(fourth.result)[1]).not.toContain(conflict);
    expect(fourth.bitext).toContain('Air defenses shot down 40.');
  });

  test('keeps an edit of an earlier run, too', async () => {
    const { desk, first } = await firstRun();
    const second = await desk.run(ARTICLE, { ...first, bitext: first.bitext.replace('downed', 'shot down') });
    const third = await desk.run(CHANGED, second);
    expect(issuesOf(third.result)[1]).toContainEqual(expect.stringContaining('“Air defenses shot down 40.”'));
    expect((await desk.run(CHANGED, third)).bitext).toBe(third.bitext);
  });

  test.each([
    ['that no machine translates', CHANGED, { refused: ['Phòng không bắn hạ 45 chiếc.'] }],
    ['that is kept as it stands', ARTICLE.replace(SOURCES[1], '* * *'), {}],
  ])('keeps an edit beside a new paragraph %s', async (_, changed, options) => {
    const { desk, first } = await firstRun();
    const second = await desk.run(ARTICLE, { ...first, bitext: first.bitext.replace('downed', 'shot down') });
    const later = openDesk(TRANSLATIONS, { decisions: desk.decisions, ...options });
    const third = await later.run(changed, second);
    expect(issuesOf(third.result)[1]).toEqual([expect.stringContaining('“Air defenses shot down 40.”')]);
    const fourth = await later.run(changed, third);
    expect(fourth.bitext).toBe(third.bitext);
    const ticked = await later.run(changed, {
      ...fourth,
      bitext: fourth.bitext.replace('- [ ] ¶2 **m', '- [x] ¶2 **m'),
    });
    expect(issuesOf(ticked.result)[1]).toEqual([]);
    expect(ticked.bitext).toMatch(/## Dismissed\n\n- \[x\] ¶2 .*shot down/);
  });

  test('keeps both edits of a paragraph that was edited in both files', async () => {
    const { desk, first } = await firstRun();
    const second = await desk.run(CHANGED, {
      bitext: first.bitext.replace('downed', 'shot down'),
      english: first.english.replace('downed', 'destroyed'),
    });
    expect(second.bitext).toContain('“Air defenses shot down 40.”');
    expect(second.bitext).toContain('“Air defenses destroyed 40.”');
  });

  test.each([
    ['was approved, ✓ first', (bitext: string) => bitext.replace('| 2 MT', '| ✓ 2 MT')],
    ['was taken out', (bitext: string) => bitext.replace(/^\| 2 MT.*\n/m, '')],
  ])('keeps the conflict of a row that %s', async (_, change) => {
    const { desk, first } = await firstRun();
    const second = await desk.run(CHANGED, { ...first, bitext: first.bitext.replace('downed', 'shot down') });
    const third = await desk.run(CHANGED, { ...second, bitext: change(second.bitext) });
    expect(third.bitext).toMatch(/^- \[ \] ¶.*“Air defenses shot down 40.”/m);
  });

  test('keeps edits of paragraphs that moved', async () => {
    const { desk, first } = await firstRun();
    const second = await desk.run(`Tin mới.\n\n${SOURCES[2]}\n\n${SOURCES[1]}`, {
      ...first,
      bitext: first.bitext.replace('downed', 'shot down'),
    });
    expect(targetsOf(second.result)).toEqual([
      'English of Tin mới.',
      'Russia denied the accusation.',
      'Air defenses shot down 40.',
    ]);
  });

  test('takes no new paragraph for an old one when one was put before it', async () => {
    const { desk, first } = await firstRun();
    const second = await desk.run(`Tin mới.\n\n${ARTICLE}`, {
      ...first,
      bitext: first.bitext.replace('downed', 'shot down'),
    });
    expect(originsOf(second.result)).toEqual(['machine', 'machine', 'person', 'machine']);
    expect(
      issuesOf(second.result)
        .flat()
        .filter((each) => each.startsWith('edit')),
    ).toEqual([]);
  });
});

describe('what a person writes beside the rows', () => {
  test('stands at the end', async () => {
    const { desk, first } = await firstRun();
    const second = await desk.run(ARTICLE, {
      ...first,
      bitext: `${first.bitext}\nGọi lại cho **đại sứ quán** trước 9h.\n`,
    });
    expect(second.bitext.endsWith('\n\nGọi lại cho **đại sứ quán** trước 9h.\n')).toBe(true);
    expect((await desk.run(ARTICLE, second)).bitext).toBe(second.bitext);
  });
});

describe('a remark', () => {
  const WRONG = { ...TRANSLATIONS, [SOURCES[1]]: 'Air defenses downed 14.' };

  test.each([
    ['behind the sum', /^(3 of 3 .*)$/m, '$1 Nhớ **gọi** lại.'],
    ['below the sum', /^(3 of 3 .*)$/m, '$1\nNhớ **gọi** lại.'],
    ['below the legend', /^(MT: by machine.*)$/m, '$1\nNhớ **gọi** lại.'],
    ['that begins like the legend', /^(MT: by machine.*)$/m, '$1\n\nMT: Nhớ **gọi** lại.'],
    ['that begins like the sum', /^(MT: by machine.*)$/m, '$1\n\n2 of 3 paragraphs done. Nhớ **gọi** lại.'],
    ['as an item', /^(- \[ \] ¶2 .*)$/m, '- [ ] Nhớ **gọi** lại.\n$1'],
    ['as an item of two lines', /^(- \[ \] ¶2 .*)$/m, '$1\n- [x] Việc:\n\n  Nhớ **gọi** lại.'],
    ['under a title of its own', /^(## To review)$/m, '## Ghi chú\n\n- Nhớ **gọi** lại.\n\n$1'],
  ])('%s stays', async (_, place, text) => {
    const { desk, first } = await firstRun(ARTICLE, WRONG);
    const second = await desk.run(ARTICLE, { ...first, bitext: first.bitext.replace(place, text) });
    expect(second.bitext.match(/Nhớ \*\*gọi\*\* lại\./g)).toHaveLength(1);
    expect(issuesOf(second.result)).toEqual(issuesOf(first.result));
    const third = await desk.run(ARTICLE, second);
    expect(third.bitext).toBe(second.bitext);
    expect((await openDesk(WRONG).run(ARTICLE, third)).bitext).toBe(second.bitext);
  });

  test('behind an issue that is not ticked stays there, and the issue is open', async () => {
    const { desk, first } = await firstRun(ARTICLE, WRONG);
    const bitext = first.bitext.replace(/^(- \[ \] ¶2 .*)$/m, '$1 — hỏi tòa soạn');
    const second = await desk.run(ARTICLE, { ...first, bitext });
    expect(issuesOf(second.result)).toEqual(issuesOf(first.result));
    expect(second.bitext).toMatch(/^- \[ \] ¶2 .* — hỏi tòa soạn$/m);
    expect((await desk.run(ARTICLE, second)).bitext).toBe(second.bitext);
  });
});

describe('what an editor does to the files', () => {
  /** As Prettier formats them. */
  const formatted = (bitext: string) =>
    bitext
      .replace(/^rows: \[(.*)\]$/m, (_, rows: string) => `rows:\n  [\n    ${rows.replaceAll(', ', ',\n    ')},\n  ]`)
      .replace('| - | - | - |', '| ------ | :----- | ------- |')
      .replaceAll('| 2 MT |', '| 2   MT   |');

  test('a formatted front matter and table are what they were', async () => {
    const { desk, first } = await firstRun();
    const same = await desk.run(ARTICLE, { ...first, bitext: formatted(first.bitext) });
    expect([same.bitext, same.english]).toEqual([first.bitext, first.english]);
    const bitext = formatted(first.bitext).replace('downed', 'shot down');
    const second = await desk.run(ARTICLE, { ...first, bitext });
    expect(originsOf(second.result)).toEqual(['machine', 'person', 'machine']);
    const elsewhere = await openDesk(TRANSLATIONS).run(ARTICLE, { ...second, bitext: formatted(second.bitext) });
    expect(elsewhere.bitext).toBe(second.bitext);
  });

  test('a tick on a line that was wrapped counts, with its reason', async () => {
    const { desk, first } = await firstRun(ARTICLE, { ...TRANSLATIONS, [SOURCES[1]]: 'Air defenses downed 14.' });
    const bitext = first.bitext.replace(
      /^- \[ \] (¶2 .*); expected (.*)$/m,
      '- [x] $1;\n  expected\n  $2 — a slip of\n  theirs',
    );
    const second = await desk.run(ARTICLE, { ...first, bitext });
    expect(issuesOf(second.result)[1]).toEqual([]);
    expect(second.bitext).toContain('expected 40 — a slip of theirs\n');
    expect((await desk.run(ARTICLE, second)).bitext).toBe(second.bitext);
  });

  test('marks of a merge are refused, or left as they are, with their line', async () => {
    const { desk, first } = await firstRun();
    const merged = first.bitext
      .replace('downed', 'shot down')
      .replace(/^rows: .*$/m, (rows) => `<<<<<<< HEAD\n${rows}\n=======\n${rows}\n>>>>>>> b`);
    await expect(desk.run(ARTICLE, { ...first, bitext: merged })).rejects.toThrow(
      'tin.md:16: here is the mark of a merge',
    );
    const english = `${first.english}\n<<<<<<< HEAD\nOne.\n=======\nTwo.\n>>>>>>> b\n`;
    expect((await desk.run(ARTICLE, { ...first, english })).result.apart).toMatch(/^output\/tin\.en\.md:7: .* merge/);
  });
});

describe('a damaged table is refused, with its line', () => {
  test.each<[string, (bitext: string) => string, string]>([
    [
      'a bar too many',
      (text) => text.replace('defenses downed', 'defenses | downed'),
      'tin.md:24: the row has 4 cells, not 3',
    ],
    [
      'a bar too few',
      (text) => text.replace('54 UAVs at Kyiv. |', '54 UAVs at Kyiv.').replace('| Russia fired', 'Russia fired'),
      'tin.md:23: the row has 2 cells, not 3',
    ],
    ['a line break in a cell', (text) => text.replace('defenses downed', 'defenses\ndowned'), 'tin.md:25: the row has'],
    [
      'a blank line within',
      (text) => text.replace('| 2 MT', '\n| 2 MT'),
      'tin.md:25: here stands a part of the table outside of it',
    ],
    [
      'another Vietnamese',
      (text) => text.replace('bắn hạ 40', 'bắn hạ 45'),
      'tin.md:24: the Vietnamese of this row was changed by hand',
    ],
    [
      'a row once more',
      (text) => text.replace(/^(\| 2 MT .*\n)/m, '$1$1'),
      'tin.md:25: this row stands here once more',
    ],
    [
      'a row added',
      (text) => text.replace(/^(\| 2 MT .*\n)/m, '$1| 3 | Mới. | New. |\n'),
      'tin.md:25: the Vietnamese of this row',
    ],
    ['no line below the head', (text) => text.replace('| - | - | - |\n', ''), 'tin.md:21: the table with the columns'],
    ['another head', (text) => text.replace('| English |', '| Anh |'), 'tin.md:21: the table with the columns'],
    ['no table', (text) => text.replace(/^\|.*\n/gm, ''), 'the table with the columns'],
  ])('%s', async (_, damage, message) => {
    const { desk, first } = await firstRun();
    await expect(desk.run(ARTICLE, { ...first, bitext: damage(first.bitext) })).rejects.toThrow(message);
  });
});

describe('files of which nothing is noted', () => {
  test('texts in a table without digests are kept and shown, and never called reviewed', async () => {
    const { desk, first } = await firstRun();
    const bare = first.bitext
      .replace(/^---\n[\s\S]*?\n---\n/, '')
      .replace('downed', 'shot down')
      .replace('| 2 MT', '| 2 ✓');
    const second = await desk.run(ARTICLE, { bitext: bare, english: first.english });
    expect(originsOf(second.result)).toEqual(['machine', 'machine', 'machine']);
    expect(issuesOf(second.result)[1]).toEqual([
      'edit: another text stood here, and nothing says whose: “Air defenses shot down 40.”; expected one of the two',
    ]);
  });

  test('texts are kept also where no machine translates any more', async () => {
    const { first } = await firstRun();
    const bare = first.bitext.replace(/^---\n[\s\S]*?\n---\n/, '');
    const second = await openDesk({}, { refused: SOURCES }).run(ARTICLE, { bitext: bare, english: first.english });
    expect(issuesOf(second.result)[1]).toEqual([expect.stringContaining('“Air defenses downed 40.”')]);
  });

  test('an English file without the other stays as it is', async () => {
    const { desk, first } = await firstRun();
    const second = await desk.run(ARTICLE, { english: first.english });
    expect(second.result.apart).toBe('output/tin.md, which says what it was made of, is gone');
  });

  test('line ends of another system are no edits', async () => {
    const { desk, first } = await firstRun();
    const windows = { bitext: first.bitext.replaceAll('\n', '\r\n'), english: first.english.replaceAll('\n', '\r\n') };
    const second = await desk.run(ARTICLE, windows);
    expect(second.bitext).toBe(first.bitext);
  });
});
