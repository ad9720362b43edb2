import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readTmx, type TranslationUnit } from '../../src/memory/read-tmx.ts';
import { unitsOfContents } from '../../src/memory/units-of-contents.ts';
import { writeTmx } from '../../src/memory/write-tmx.ts';
import { anyCharacter } from '../support/any-character.ts';
import { EVERYTHING, HARD_TEXTS } from './remembered.ts';

const unit = (source: string, target = 'Russia withdrew.', props: [string, string][] = []): TranslationUnit => ({
  source,
  target,
  props: new Map(props),
  notes: [],
});
const write = (...units: TranslationUnit[]) => writeTmx(units, '0.1.0');

describe('a document', () => {
  test('reads as people and other tools expect', () => {
    const { xml } = write({ ...unit('R&D của Nga', 'Russian R&D', [['x-article', 'tin.txt']]), notes: ['xem lại'] });
    expect(xml).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<tmx version="1.4">
  <header creationtool="songngu" creationtoolversion="0.1.0" segtype="paragraph" o-tmf="songngu" adminlang="en" srclang="vi" datatype="plaintext"/>
  <body>
    <tu>
      <note>xem lại</note>
      <prop type="x-article">tin.txt</prop>
      <tuv xml:lang="vi"><seg>R&amp;D của Nga</seg></tuv>
      <tuv xml:lang="en"><seg>Russian R&amp;D</seg></tuv>
    </tu>
  </body>
</tmx>
`);
  });

  test('of nothing is a document too', () => {
    expect(readTmx(write().xml)).toEqual([]);
  });

  test('has no English variant where there is no English', () => {
    expect(write(unit('Nga.', '')).xml).not.toContain('"en"><seg>');
  });

  test('is well nested: each unit has its properties before its variants, and each variant one text', () => {
    const body = write(...unitsOfContents(EVERYTHING)).xml.replace(/>[^<]+</g, '><');
    const [, units = ''] = body.match(/<body>(.*)<\/body>/s) ?? [];
    expect(units).toMatch(
      /^(<tu>(<note><\/note>|<prop type="[\w-]+"><\/prop>)*(<tuv xml:lang="(vi|en)"><seg><\/seg><\/tuv>){1,2}<\/tu>)+$/,
    );
  });

  test.skipIf(!hasXmllint())('is valid by the rules of TMX 1.4b (where xmllint is installed)', () => {
    const { xml } = write(...unitsOfContents(EVERYTHING));
    expect(() => validate(xml)).not.toThrow();
    expect(() => validate(xml.replace('srclang="vi" ', ''))).toThrow(/srclang/);
    expect(() => validate(xml.replaceAll('<seg>', '<p>').replaceAll('</seg>', '</p>'))).toThrow();
  });
});

describe('a text comes back as it was', () => {
  test.each(HARD_TEXTS)('%s', (_, text) => {
    const written = { ...unit(text, text, [['x-reason', text]]), notes: [text] };
    const { xml, stripped } = write(written);
    expect(readTmx(xml)).toEqual([written]);
    expect(stripped).toEqual([]);
  });

  test('whatever it is, but for what is said to be left out', () => {
    fc.assert(
      fc.property(fc.string({ unit: anyCharacter }), fc.string({ unit: 'grapheme' }), (source, target) => {
        const { xml, stripped } = write(unit(source, target));
        const [read] = readTmx(xml);
        const lost = source.length + target.length - (read?.source.length ?? 0) - (read?.target.length ?? 0);
        expect(lost).toBe(stripped.reduce((sum, { count }) => sum + count, 0));
        if (lost === 0) expect(read).toEqual(unit(source, target));
      }),
    );
  });

  test('even where line breaks are made those of Windows on the way', () => {
    const written = unit('Nga\nrút quân.');
    expect(readTmx(write(written).xml.replaceAll('\n', '\r\n'))).toEqual([written]);
  });
});

describe('what XML cannot hold is left out and counted', () => {
  test.each([
    ['a control character', 'Nga\u0000 rút\u001B quân.', 2],
    ['a vertical tab and a form feed', 'Nga\u000B rút\f quân.', 2],
    ['half a surrogate pair', 'Nga\uD83D rút\uDE00 quân.', 2],
    ['no characters', 'Nga\uFFFE rút\uFFFF quân.', 2],
  ])('%s', (_, text, count) => {
    const { xml, stripped } = write(unit('Mỹ.', 'The U.S.'), unit(text));
    expect(readTmx(xml)[1]).toEqual(unit('Nga rút quân.'));
    expect(stripped).toEqual([expect.objectContaining({ source: text, count })]);
  });

  test('in a property and a note as well as in a text', () => {
    const { stripped } = write({ ...unit('Nga.', 'Russia\u0001.', [['x-reason', '\u0002']]), notes: ['\u0003'] });
    expect(stripped).toEqual([expect.objectContaining({ source: 'Nga.', count: 3 })]);
  });
});

function validate(xml: string): void {
  execFileSync('xmllint', ['--noout', '--dtdvalid', 'tests/support/tmx14.dtd', '-'], { input: xml, stdio: 'pipe' });
}

function hasXmllint(): boolean {
  try {
    execFileSync('xmllint', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
