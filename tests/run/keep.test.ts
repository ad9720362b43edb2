import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { loadGlossary } from '../../src/glossary/load-glossary.ts';
import { loadReviewed } from '../../src/memory/load-reviewed.ts';
import { GlossaryError } from '../../src/model/errors.ts';
import { keepIn, keptFile } from '../../src/run/keep.ts';

function newFolder(files: Readonly<Record<string, string>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'songngu-keep-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

const keepAs = (name: string, build: string, folder: string) => keepIn(join(folder, `${name}.json`), build);
const bytes = (text: string) => [Buffer.from(text)];

describe('what was made of the same bytes', () => {
  test('is made once, and comes again as it was', () => {
    const folder = newFolder();
    const make = vi.fn(() => ({ source: 'pháo tự hành', target: 'self-propelled howitzer' }));
    const first = keepAs('glossary', 'a', folder)(bytes('1'), make);
    expect(keepAs('glossary', 'a', folder)(bytes('1'), make)).toEqual(first);
    expect(make).toHaveBeenCalledTimes(1);
  });

  test.each([
    ['of other bytes', bytes('2'), 'a'],
    ['of the same bytes, parted elsewhere', [Buffer.from(''), Buffer.from('1')], 'a'],
    ['by another songngu', bytes('1'), 'b'],
  ])('is made anew: %s', (_, given, build) => {
    const folder = newFolder();
    keepAs('glossary', 'a', folder)(bytes('1'), () => 'cũ');
    expect(keepAs('glossary', build, folder)(given, () => 'mới')).toBe('mới');
    expect(keepAs('glossary', build, folder)(given, () => 'không ai hỏi')).toBe('mới');
  });

  test.each([
    ['cut short', (file: string) => truncateSync(file, 68)],
    ['emptied', (file: string) => truncateSync(file, 0)],
    ['changed', (file: string) => writeFileSync(file, readFileSync(file, 'utf8').replace('Kiev', 'Kyiv'))],
  ])('is made anew where the file was %s', (_, damage) => {
    const folder = newFolder();
    keepAs('glossary', 'a', folder)(bytes('1'), () => 'Kiev');
    damage(join(folder, 'glossary.json'));
    expect(keepAs('glossary', 'a', folder)(bytes('1'), () => 'Kyiv')).toBe('Kyiv');
  });

  test('is made each time where it cannot be kept, and leaves nothing there', () => {
    const folder = newFolder({ file: 'no folder' });
    const keep = keepIn(join(folder, 'file', 'glossary.json'), 'a');
    expect([keep(bytes('1'), () => 'Kiev'), keep(bytes('1'), () => 'Kyiv')]).toEqual(['Kiev', 'Kyiv']);
    mkdirSync(join(folder, 'glossary.json'));
    expect(keepAs('glossary', 'a', folder)(bytes('1'), () => 'Kyiv')).toBe('Kyiv');
    expect(readdirSync(folder).sort()).toEqual(['file', 'glossary.json']);
  });

  test('is nobody else’s to read: a glossary is a desk’s own', () => {
    const file = keptFile(newFolder(), 'glossary', ['/desk/glossary']);
    keepIn(file, 'a')(bytes('1'), () => 'Kyiv');
    expect([statSync(file).mode & 0o777, statSync(dirname(file)).mode & 0o777]).toEqual([0o600, 0o700]);
  });

  test('of another folder is kept beside it', () => {
    const home = newFolder();
    const files = [['/desk/glossary'], ['/other/glossary'], ['/desk/glossary', '/other/glossary']].map((folders) =>
      keptFile(home, 'glossary', folders),
    );
    expect(new Set(files).size).toBe(3);
  });
});

describe('a glossary that was read before', () => {
  const CSV = 'source,target\nlựu pháo,howitzer\n';
  const TMX = `<tmx version="1.4"><header srclang="vi"/><body><tu><tuv xml:lang="vi"><seg>Tàu rời cảng.</seg></tuv><tuv xml:lang="en"><seg>The ship left port.</seg></tuv></tu></body></tmx>`;

  test('is the same, and names its rows by where it lies now', async () => {
    const kept = newFolder();
    const [here, there] = [newFolder({ 'own.csv': CSV }), newFolder({ 'own.csv': CSV })];
    const first = await loadGlossary(here, keepAs('glossary', 'a', kept));
    const again = await loadGlossary(there, keepAs('glossary', 'a', kept));
    expect(first).toEqual(await loadGlossary(here));
    expect(again).toEqual(await loadGlossary(there));
    expect(again.terms.map(({ place }) => place)).toEqual([`${join(there, 'own.csv')}:2`]);
  });

  test('is another one where a file has another name: local.csv overrides', async () => {
    const kept = newFolder();
    const both = { 'own.csv': CSV, 'more.csv': 'source,target\nlựu pháo,gun\n' };
    await expect(loadGlossary(newFolder(both), keepAs('glossary', 'a', kept))).rejects.toThrow(GlossaryError);
    const local = { 'own.csv': CSV, 'local.csv': both['more.csv'] };
    const { terms } = await loadGlossary(newFolder(local), keepAs('glossary', 'a', kept));
    expect(terms.map(({ target }) => target)).toEqual(['gun']);
  });

  test('with faults is not kept: they are said each time', async () => {
    const kept = newFolder();
    const folder = newFolder({ 'own.csv': 'source,target\nlựu pháo,\n' });
    for (const _ of [1, 2])
      await expect(loadGlossary(folder, keepAs('glossary', 'a', kept))).rejects.toThrow('empty target');
    expect(readdirSync(kept)).toEqual([]);
  });

  test('has its reviewed translations, too', async () => {
    const kept = newFolder();
    const file = join(newFolder({ 'reviewed.tmx': TMX }), 'reviewed.tmx');
    const first = await loadReviewed(file, keepAs('reviewed', 'a', kept));
    const again = await loadReviewed(file, keepAs('reviewed', 'a', kept));
    expect([again.get('Tàu  rời cảng.'), again.hash]).toEqual(['The ship left port.', first.hash]);
    expect((await loadReviewed(file)).hash).toBe(first.hash);
  });
});
