import { describe, expect, test } from 'vitest';
import { freePhrases } from '../../src/text/free-phrases.ts';

describe('a phrase stands there', () => {
  test.each([
    ['with another preposition', 'the Ministry of National Defense', 'Defense Ministry'],
    ['without its preposition', 'the Defense Ministry', 'Ministry of Defense'],
    ['with its head first', 'the General Assembly of the United Nations', 'United Nations General Assembly'],
    ['with a defense against something', 'defenses against ballistic missiles', 'ballistic missile defense'],
    ['with a verb', 'They export many kinds of weapons.', 'arms exports'],
    ['with a verb in the past', 'Moscow withdrew its troops.', 'troop withdrawal'],
    ['with a passive', 'The troops will be fully withdrawn.', 'troop withdrawal'],
    ['with an adverb for an adjective', 'missiles that are produced jointly', 'joint production'],
    ['with a particle far off', 'They shot several large drones down.', 'shoot down'],
    ['in a list', 'cruise, anti-ship and ballistic missiles', 'cruise missile'],
    ['with what follows in a list', 'ministers of defense and foreign affairs', 'foreign minister'],
    ['in one word', 'airstrikes continued', 'air strike'],
    ['in two words', 'air strikes continued', 'airstrike'],
    ['without its hyphen', 'antiaircraft guns', 'anti-aircraft gun'],
    ['with a hyphen', 'a counter-offensive', 'counteroffensive'],
    ['with its acronym', 'the U.N. Charter', 'United Nations Charter'],
    ['without its acronym', 'the United Nations Charter', 'U.N. Charter'],
    ['with a possessive for an adjective', "Ukraine's security service", 'Ukrainian Security Service'],
    ['with the people of the place', 'South Koreans voted', 'South Korea'],
  ])('%s', (_, text, phrase) => {
    expect(freePhrases(text).holds(phrase)).toBe(true);
  });
});

describe('a phrase does not stand there', () => {
  test.each([
    ['with its head before it, without a preposition', 'defense missiles', 'missile defense'],
    ['over the end of a sentence', 'They export grain. Weapons are made there.', 'arms exports'],
    ['with its words far apart', 'a joint plan for a new arms venture', 'joint plan venture'],
    [
      'with what only looks like the noun of a verb',
      'military trucks and other heavy field equipment',
      'heavy military equipment',
    ],
    ['with who does it', 'an arms exporter', 'arms exports'],
    ['in part', 'the Defense Department', 'Defense Ministry'],
    ['in the words of another thing', 'naval drones', 'drone'],
    ['in a text without words', '—', 'Defense Ministry'],
    ['that has no words', 'the Defense Ministry', 'of the'],
  ])('%s', (_, text, phrase) => {
    expect(freePhrases(text).holds(phrase)).toBe(false);
  });
});

describe('a short form names it', () => {
  test.each([
    ['with an article', 'He said the ministry knew.', 'Ministry of Defense'],
    ['with a pronoun', 'They lost their carrier.', 'aircraft carrier'],
    ['with a country', 'The French ministry knew.', 'Defense Ministry'],
    ['with a capital', 'leaders at this General Assembly', 'United Nations General Assembly'],
    ['in the plural', 'Those prisoners came home.', 'prisoner of war'],
    ['as the phrase says', 'He left the North.', 'the North'],
    ['as the phrase says, with another article', 'This ship sank.', 'the ship'],
  ])('%s', (_, text, phrase) => {
    expect(freePhrases(text).names(phrase)).toBe(true);
  });

  test.each([
    ['without an article', 'Prisoners came home.', 'prisoner of war'],
    ['with an indefinite article', 'a carrier sank', 'aircraft carrier'],
    ['where another word comes between', 'the troop carrier sank', 'aircraft carrier'],
    ['where another name has the same head', 'the Foreign Ministry', 'Defense Ministry'],
    ['where another sea is meant', 'the East China Sea', 'South China Sea'],
    ['where the head says too little', 'the defense minister', 'air defense'],
    ['where it is a direction', 'to the north', 'the North'],
    ['where a longer name begins', 'the North Atlantic', 'the North'],
    ['where the whole phrase has one word', 'the artillery', 'artillery'],
    ['at the beginning of a sentence', 'It fled. Carrier groups came.', 'aircraft carrier'],
  ])('not %s', (_, text, phrase) => {
    expect(freePhrases(text).names(phrase)).toBe(false);
  });
});
