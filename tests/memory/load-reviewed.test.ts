import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { loadReviewed } from '../../src/memory/load-reviewed.ts';
import { ConfigError } from '../../src/model/errors.ts';

async function fileWith(xml: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'songngu-reviewed-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const file = join(folder, 'reviewed.tmx');
  await writeFile(file, xml);
  return file;
}

const unit = (source: string, target: string) =>
  `<tu><tuv xml:lang="vi"><seg>${source}</seg></tuv><tuv xml:lang="en"><seg>${target}</seg></tuv></tu>`;
const load = async (...units: string[]) =>
  loadReviewed(await fileWith(`<tmx version="1.4"><body>${units.join('')}</body></tmx>`));

test('gives the translation of a text', async () => {
  expect((await load(unit('Nga rút quân.', 'Russia withdrew.'))).get('Nga rút quân.')).toBe('Russia withdrew.');
});

test('knows no other text', async () => {
  expect((await load(unit('Nga rút quân.', 'Russia withdrew.'))).get('Nga rút quân')).toBeUndefined();
});

test.each([
  ['marks that stand apart', 'Nga rút quân.'.normalize('NFD')],
  ['no-break spaces', 'Nga\u00A0rút\u00A0quân.'],
  ['line breaks', 'Nga\n  rút quân.\n'],
  ['invisible characters', 'Nga\u200B rút quân.'],
])('a text of the file with %s is found', async (_, source) => {
  expect((await load(unit(source, 'Russia withdrew.'))).get('Nga rút quân.')).toBe('Russia withdrew.');
});

test.each([
  ['without English', '<tu><tuv xml:lang="vi"><seg>Nga.</seg></tuv></tu>'],
  ['with nothing but white space', unit('Nga.', ' \n ')],
])('a unit %s is passed over', async (_, broken) => {
  expect((await load(broken, unit('Mỹ.', ' The U.S.\n'))).get('Nga.')).toBeUndefined();
});

test('white space around a translation is no part of it', async () => {
  expect((await load(unit('Nga.', '\n  Russia. '))).get('Nga.')).toBe('Russia.');
});

test('an article may write the text with other white space', async () => {
  expect((await load(unit('Nga rút quân.', 'Russia withdrew.'))).get(' Nga  rút\nquân.')).toBe('Russia withdrew.');
});

test('of two translations of a text the last counts', async () => {
  const reviewed = await load(unit('Nga.', 'Russians.'), unit('Nga.', 'Russia.'));
  expect(reviewed.get('Nga.')).toBe('Russia.');
});

test('without a file there is no reviewed translation', async () => {
  expect((await loadReviewed('/nowhere/reviewed.tmx')).get('Nga.')).toBeUndefined();
});

test('a damaged file is named, with the mend', async () => {
  const file = await fileWith('<tmx><body></tmx>');
  await expect(loadReviewed(file)).rejects.toThrow(ConfigError);
  await expect(loadReviewed(file)).rejects.toThrow(
    `${file}: no valid TMX (Unexpected close tag); mend it or move it away`,
  );
});

test('the file that is shipped knows the sample article', async () => {
  const shipped = await loadReviewed(fileURLToPath(new URL('../../glossary/reviewed.tmx', import.meta.url)));
  expect(shipped.get('Đạn pháo M777 Mỹ cung cấp cho Ukraine (Ảnh: Reuters).')).toMatch(/M777/);
});
