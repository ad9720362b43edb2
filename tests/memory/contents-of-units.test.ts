import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { contentsOfUnits } from '../../src/memory/contents-of-units.ts';
import { readTmx } from '../../src/memory/read-tmx.ts';

const tuv = (language: string, text: string) => `<tuv xml:lang="${language}"><seg>${text}</seg></tuv>`;
const props = (given: Readonly<Record<string, string>>) =>
  Object.entries(given)
    .map(([type, text]) => `<prop type="${type}">${text}</prop>`)
    .join('');
const unit = (vietnamese: string, english: string, given: Readonly<Record<string, string>> = {}) =>
  `<tu>${props(given)}${tuv('vi', vietnamese)}${tuv('en', english)}</tu>`;
const contentsOf = (...units: string[]) =>
  contentsOfUnits(readTmx(`<tmx version="1.4"><header/><body>${units.join('\n')}</body></tmx>`));
const imported = (source: string, target: string) => ({ kind: 'import', source, target, place: undefined });

describe('a unit of another tool', () => {
  test('is an import without a place', () => {
    expect(contentsOf(unit('Nga rút quân.', 'Russia withdrew.')).decisions).toEqual([
      imported('Nga rút quân.', 'Russia withdrew.'),
    ]);
  });

  test.each([
    ['layout around the texts', '\n  Nga rút\n  quân.\n', '\n  Russia\n  withdrew. '],
    ['letters whose marks stand apart', 'Nga rút quân.'.normalize('NFD'), 'Russia withdrew.'],
    ['no-break spaces', 'Nga\u00A0rút quân.', 'Russia withdrew.'],
  ])('is taken as articles have it: %s', (_, vietnamese, english) => {
    expect(contentsOf(unit(vietnamese, english)).decisions).toEqual([imported('Nga rút quân.', 'Russia withdrew.')]);
  });

  test.each([
    ['without English', `<tu>${tuv('vi', 'Nga.')}</tu>`],
    ['without Vietnamese', `<tu>${tuv('en', 'Russia.')}${tuv('fr', 'Russie.')}</tu>`],
    ['with an empty text', unit('Nga.', ' ')],
  ])('%s is passed over and counted', (_, broken) => {
    expect(contentsOf(broken, unit('Mỹ.', 'The U.S.'))).toMatchObject({
      decisions: [imported('Mỹ.', 'The U.S.')],
      passedOver: 1,
    });
  });

  test('may be one of the shipped reviewed translations', () => {
    const { decisions, passedOver } = contentsOfUnits(readTmx(readFileSync('glossary/reviewed.tmx', 'utf8')));
    expect(new Set(decisions.map(({ kind }) => kind))).toEqual(new Set(['import']));
    expect({ count: decisions.length, passedOver }).toEqual({ count: 12, passedOver: 0 });
  });
});

describe('a unit of ours', () => {
  test.each(['edit', 'approval', 'import'])('comes back as what it was: %s', (kind) => {
    const given = { 'x-origin': kind, 'x-article': '2025/tin.txt', 'x-occurrence': '2' };
    expect(contentsOf(unit(' Nga. ', 'Russia.', given)).decisions).toEqual([
      { kind, source: ' Nga. ', target: 'Russia.', place: { article: '2025/tin.txt', occurrence: 2 } },
    ]);
  });

  test.each([
    ['no article', {}],
    ['no number', { 'x-article': 'tin.txt', 'x-occurrence': 'hai' }],
    ['none', { 'x-article': 'tin.txt', 'x-occurrence': '0' }],
  ])('whose place is damaged has none: %s', (_, given) => {
    expect(contentsOf(unit('Nga.', 'Russia.', { 'x-origin': 'edit', ...given })).decisions[0]?.place).toBeUndefined();
  });

  test.each([
    ['what was asked', { 'x-model': 'gpt-5' }],
    ['the model', { 'x-asked': 'h1' }],
  ])('by a machine never becomes a decision, not even without %s', (_, given) => {
    expect(contentsOf(unit('Nga.', 'Russia.', { 'x-origin': 'machine', ...given }))).toEqual({
      decisions: [],
      dismissals: [],
      answers: [],
      passedOver: 1,
    });
  });
});

describe('a file as OmegaT writes it', () => {
  const { decisions, passedOver } = contentsOfUnits(readTmx(readFileSync('tests/memory/omegat.tmx', 'utf8')));
  const targetsOf = (source: string) => decisions.filter((each) => each.source === source).map(({ target }) => target);

  test('is read whole', () => {
    expect(passedOver).toBe(1);
    expect(new Set(decisions.map(({ kind }) => kind))).toEqual(new Set(['import']));
    expect(decisions.every(({ place }) => place === undefined)).toBe(true);
  });

  test('its texts are taken as they are, tags as the text that OmegaT makes of them', () => {
    expect(targetsOf('Tàu ngầm &amp; <g1>UAV</g1>.')).toEqual(['Submarines &amp; <g1>UAVs</g1>.']);
  });

  test('of several translations of a text that for all places comes last, and so counts', () => {
    expect(targetsOf('Nga rút quân.').at(-1)).toBe('Russia withdrew its troops.');
    expect(targetsOf('Nga rút quân.')).toHaveLength(3);
  });
});
