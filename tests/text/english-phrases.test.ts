import { describe, expect, test } from 'vitest';
import { closePhraseFinder, phraseFinder, readTokens } from '../../src/text/english-phrases.ts';

describe('finds', () => {
  test.each([
    ['a plural', 'Russia launched 41 missiles overnight.', 'missile'],
    ['a plural in -ies', 'Two batteries were destroyed.', 'battery'],
    ['a plural in -es', 'Heavy losses were reported.', 'loss'],
    ['a plural acronym', 'Ukraine downed 30 UAVs.', 'UAV'],
    ['a plural designation', 'Kyiv received six M777s.', 'M777'],
    ['a possessive', "Russia's navy sailed.", 'Russia'],
    ['a possessive with a curly mark', 'Zelensky’s office declined to comment.', 'Zelensky'],
    ['a possessive of a plural', "The allies' weapons arrived.", 'ally'],
    ['a verb with a doubled letter', 'The attack was planned in Moscow.', 'plan'],
    ['a verb in -ing', 'Striking deep into Russia', 'strike'],
    ['another case', 'Air defense held.', 'air defense'],
    ['a hyphen', 'Air-defense units fired.', 'air defense'],
    ['a phrase with a hyphen', 'surface to air missiles', 'surface-to-air missile'],
    ['two words between', 'a joint arms production venture', 'joint venture'],
    ['U.S. for US', 'the U.S. Army', 'US'],
    ['US for U.S.', 'the US Army', 'U.S.'],
    ['an article between', 'secretary of the state', 'secretary of state'],
    ['an article of the phrase that the text lacks', 'Netherlands sends F-16s', 'the Netherlands'],
    ['the last words of the text', 'They fear a nuclear war', 'nuclear war'],
    ['a phrase whose first word stands twice', 'air raid sirens and air defense', 'air defense'],
  ])('%s', (_, text, phrase) => {
    expect(phraseFinder(text)(phrase)).toBe(true);
  });
});

describe('does not find', () => {
  test.each([
    ['the pronoun "us" for US', 'He told us about it.', 'US'],
    ['the verb "is" for IS', 'It is over.', 'IS'],
    ['a small acronym', 'an uav', 'UAV'],
    ['words in another order', 'surface vessel, unmanned', 'unmanned surface vessel'],
    ['three words between', 'a joint big new arms venture', 'joint venture'],
    ['a part of a word', 'warships sailed', 'ship'],
    ['a longer word', 'the missileer', 'missile'],
    ['a phrase of which a word lacks', 'an unmanned vessel', 'unmanned surface vessel'],
    ['anything in an empty text', '', 'missile'],
    ['an empty phrase', 'the missile', ''],
    ['a phrase that is only "the"', 'the missile', 'the'],
  ])('%s', (_, text, phrase) => {
    expect(phraseFinder(text)(phrase)).toBe(false);
  });
});

describe('inflection', () => {
  test.each([
    ['military bases were hit', 'military base'],
    ['naval exercises began', 'naval exercise'],
    ['missile defenses failed', 'missile defense'],
    ['six F-16s landed', 'F-16'],
    ['two B-52s took off', 'B-52'],
    ['the shells were supplied', 'supply'],
    ['the strike was carried out', 'carry out'],
    ['controlled exports', 'control'],
    ['they don’t fire', "don't"],
  ])('"%s" holds "%s"', (text, phrase) => {
    expect(phraseFinder(text)(phrase)).toBe(true);
  });

  test('no phrase reaches over the end of a sentence', () => {
    expect(phraseFinder('They fired missiles. Bases were hit.')('missile base')).toBe(false);
  });
});

describe('a word that another before it makes something else', () => {
  test.each([
    ['Three naval drones were sunk.', 'drone'],
    ['A think tank in Washington', 'tank'],
    ['an armored personnel carrier', 'carrier'],
    ['the coal mines of Donbas', 'mine'],
    ['the Marine Corps', 'corps'],
    ['the defense industrial base', 'base'],
    ['in front of the palace', 'front'],
  ])('"%s" holds no "%s"', (text, phrase) => {
    expect(phraseFinder(text)(phrase)).toBe(false);
  });

  test.each([
    ['aerial and naval drones', 'drone'],
    ['a naval drone and a drone', 'drone'],
    ['three naval drones', 'naval drone'],
    ['a main battle tank', 'tank'],
  ])('"%s" holds "%s"', (text, phrase) => {
    expect(phraseFinder(text)(phrase)).toBe(true);
  });
});

describe('word for word', () => {
  test.each([
    ['The Peace-Talks resumed.', 'peace talk', true],
    ['peace and other talks', 'peace talks', false],
    ['talks on peace', 'peace talks', false],
  ])('"%s", "%s": %s', (text, phrase, expected) => {
    expect(closePhraseFinder(text)(phrase)).toBe(expected);
  });
});

describe('words', () => {
  test.each([
    ["Russia's allies' UAVs don’t fly", ['Russia', 'allies', 'UAVs', "don't", 'fly']],
    ['the U.S. Army, J.D. Vance', ['the', 'U.S', 'Army', 'J.D', 'Vance']],
    ['It sank. The crew', ['It', 'sank', '', '', '', 'The', 'crew']],
    ['He said "no." Then he left', ['He', 'said', 'no', '', '', '', 'Then', 'he', 'left']],
    ['in the U.S. Russia said', ['in', 'the', 'U.S', 'Russia', 'said']],
    ['some 3.5 km. away', ['some', '3', '5', 'km', 'away']],
  ])('of "%s"', (text, expected) => {
    expect(readTokens(text)).toEqual(expected);
  });
});
