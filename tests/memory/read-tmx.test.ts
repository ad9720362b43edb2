import { describe, expect, test } from 'vitest';
import { readTmx } from '../../src/memory/read-tmx.ts';

const tuv = (language: string, text: string) => `<tuv xml:lang="${language}"><seg>${text}</seg></tuv>`;
const tmx = (...units: string[]) =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<tmx version="1.4"><header/><body>${units
    .map((unit) => `<tu>${unit}</tu>`)
    .join('\n')}</body></tmx>`;
const vietnameseOf = (text: string) => readTmx(tmx(tuv('vi', text) + tuv('en', 'Russia')))[0]?.source;

/** The texts alone. */
const textsOf = (xml: string) => readTmx(xml).map(({ source, target }) => ({ source, target }));

const NGA = { source: 'Nga', target: 'Russia' };

describe('units', () => {
  test('are read in order', () => {
    expect(textsOf(tmx(tuv('vi', 'Nga') + tuv('en', 'Russia'), tuv('vi', 'Mỹ') + tuv('en', 'U.S.')))).toEqual([
      NGA,
      { source: 'Mỹ', target: 'U.S.' },
    ]);
  });

  test.each([
    ['region subtags', tuv('vi-VN', 'Nga') + tuv('en-US', 'Russia')],
    ['languages in capitals', tuv('VI', 'Nga') + tuv('EN', 'Russia')],
    ['an underscore before the region', tuv('vi_VN', 'Nga') + tuv('en_US', 'Russia')],
    ['English first', tuv('en', 'Russia') + tuv('vi', 'Nga')],
    ['a third language', tuv('fr', 'Russie') + tuv('vi', 'Nga') + tuv('en', 'Russia')],
    ['the old attribute lang', '<tuv lang="vi"><seg>Nga</seg></tuv><tuv lang="en"><seg>Russia</seg></tuv>'],
    ['notes and properties', `<note>ghi chú</note><prop type="x">y</prop>${tuv('vi', 'Nga')}${tuv('en', 'Russia')}`],
  ])('may come with %s', (_, unit) => {
    expect(textsOf(tmx(unit))).toEqual([NGA]);
  });

  test.each([
    ['without English', tuv('vi', 'Nga') + tuv('fr', 'Russie'), { source: 'Nga', target: '' }],
    ['without Vietnamese', tuv('en', 'Russia'), { source: '', target: 'Russia' }],
    ['with an empty text', tuv('vi', '') + tuv('en', 'Russia'), { source: '', target: 'Russia' }],
    ['without a language', `<tuv><seg>Nga</seg></tuv>${tuv('en', 'Russia')}`, { source: '', target: 'Russia' }],
    ['without anything', '', { source: '', target: '' }],
  ])('%s have an empty text there', (_, unit, texts) => {
    expect(textsOf(tmx(unit))).toEqual([texts]);
  });

  test('take no language from the unit before', () => {
    expect(textsOf(tmx(tuv('vi', 'Nga'), tuv('en', 'Russia')))).toEqual([
      { source: 'Nga', target: '' },
      { source: '', target: 'Russia' },
    ]);
  });

  test('come with what is said of them, in properties and notes', () => {
    const said = '<note>xem lại</note><prop type="x-article">tin.txt</prop><prop type="x-article"> tin 2.txt </prop>';
    const [unit] = readTmx(tmx(`${said}<tuv xml:lang="vi"><prop type="id">7</prop><seg>Nga</seg></tuv>`, ''));
    expect([...(unit?.props ?? [])]).toEqual([
      ['x-article', ' tin 2.txt '],
      ['id', '7'],
    ]);
    expect(unit?.notes).toEqual(['xem lại']);
  });

  test('take nothing from the header or from the unit before', () => {
    const header = '<header><note>x</note><prop type="x">y</prop></header>';
    const [, second] = readTmx(`<tmx>${header}<body><tu><prop type="a">b</prop></tu><tu/></body></tmx>`);
    expect(second).toEqual({ source: '', target: '', props: new Map(), notes: [] });
  });
});

describe('a text', () => {
  test.each([
    ['inline elements by their text', 'Tàu <hi type="bold">ngầm</hi> lớp <ph x="1"/>Virginia', 'Tàu ngầm lớp Virginia'],
    ['CDATA', '<![CDATA[R&D <mới>]]>', 'R&D <mới>'],
    ['CDATA between text', 'Tàu <![CDATA[& xe]]> tăng', 'Tàu & xe tăng'],
    ['the entities of XML', '&quot;R&amp;D&quot; &lt;1&gt;', '"R&D" <1>'],
    ['figures of characters', '&#272;&#x1EE9;c', 'Đức'],
    ['no comment', 'Nga<!-- xem lại -->', 'Nga'],
    ['white space as it is', ' Nga \n ', ' Nga \n '],
    ['line breaks of Windows as line feeds', 'Nga\r\nMỹ\rÚc', 'Nga\nMỹ\nÚc'],
    ['a carriage return that is meant', 'Nga&#13;Mỹ', 'Nga\rMỹ'],
  ])('holds %s', (_, seg, text) => {
    expect(vietnameseOf(seg)).toBe(text);
  });
});

describe('a document', () => {
  test('may open with a byte order mark', () => {
    expect(textsOf(`\uFEFF${tmx(tuv('vi', 'Nga') + tuv('en', 'Russia'))}`)).toEqual([NGA]);
  });

  test('may name the DTD of TMX', () => {
    expect(readTmx('<!DOCTYPE tmx SYSTEM "tmx14.dtd"><tmx><body/></tmx>')).toEqual([]);
  });

  test('with declarations of its own is refused', () => {
    const bomb = '<!DOCTYPE tmx [<!ENTITY a "Nga"><!ENTITY b "&a;&a;&a;">]><tmx><body/></tmx>';
    expect(() => readTmx(bomb)).toThrow(new SyntaxError('a DOCTYPE with declarations; delete it'));
  });

  test.each([
    ['no XML', 'Nga rút quân.'],
    ['never closed', '<tmx><body>'],
    ['closed in the wrong order', '<tmx><body></tmx></body>'],
    ['an attribute without quotation marks', '<tmx version=1.4></tmx>'],
    ['an unknown entity', tmx(tuv('vi', '&nga;'))],
    ['a bare ampersand', tmx(tuv('vi', 'R & D'))],
    ['text after the end', '<tmx></tmx>Nga'],
  ])('that is not well formed is refused: %s', (_, xml) => {
    expect(() => readTmx(xml)).toThrow(SyntaxError);
  });
});

test('the native code inside inline elements is no text', () => {
  expect(vietnameseOf('Nga <bpt i="1">&lt;b&gt;</bpt>rút<ept i="1">&lt;/b&gt;</ept> quân')).toBe('Nga rút quân');
});

test.each(['', '<html/>'])('"%s" is no TMX', (xml) => {
  expect(() => readTmx(xml)).toThrow(SyntaxError);
});
