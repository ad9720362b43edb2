import { describe, expect, test } from 'vitest';
import { rootOf } from '../../src/text/english-roots.ts';

describe('one root', () => {
  test.each([
    ['verb and noun', 'intercept intercepted intercepting interception'],
    ['a noun in -al', 'withdraw withdrew withdrawn withdrawal'],
    ['a noun in -ment', 'deploy deploys deployment'],
    ['a noun in -ence', 'deter deterring deterrence deterrent'],
    ['a noun in -sion', 'invade invasion'],
    ['a noun in -ction', 'produce production'],
    ['a noun in -se', 'defend defense defence'],
    ['a noun in -ssion', 'suppress suppression'],
    ['a noun in -y', 'deliver delivering delivery deliveries'],
    ['an adjective in -atory', 'escalate escalation escalatory'],
    ['an adjective in -ary', 'military militaries'],
    ['verbs in -er', 'surrender surrendered surrendering'],
    ['verbs in -ize', 'denuclearize denuclearization denuclearise denuclearisation'],
    ['irregular verbs', 'strike struck strikes striking'],
    ['irregular plurals', 'serviceman servicemen'],
    ['British spelling', 'armor armour armored armoured'],
    ['British spelling of a plural', 'programs programmes program'],
    ['British spelling of a verb', 'maneuver manoeuvre manoeuvres maneuvering'],
    ['British spelling with two consonants', 'refueling refuelling refuel'],
    ['words for weapons', 'arms weapons weaponry'],
    ['without a crew', 'unmanned uncrewed'],
    ['a place, its people and its adjective', "Russia Russian Russians Russia's"],
    ['a country and its acronym', 'US U.S. USA America American'],
    ['the plural of an acronym', 'UAV UAVs'],
  ])('%s: %s', (_, words) => {
    const [first = '', ...others] = words.split(' ');
    expect(others.map(rootOf)).toEqual(others.map(() => rootOf(first)));
  });
});

describe('different roots', () => {
  test.each([
    ['launch', 'launcher'],
    ['intercept', 'interceptor'],
    ['command', 'commander'],
    ['ministry', 'minister'],
    ['arms', 'army'],
    ['arm', 'arms'],
    ['missile', 'mission'],
    ['marine', 'mine'],
    ['US', 'us'],
    ['Polish', 'polish'],
    ['Turkey', 'turkey'],
    ['Iran', 'Iraq'],
    ['Niger', 'Nigeria'],
    ['treaty', 'treason'],
    ['cruise', 'crew'],
  ])('"%s" and "%s"', (word, other) => {
    expect(rootOf(word)).not.toBe(rootOf(other));
  });
});
