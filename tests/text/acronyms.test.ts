import { describe, expect, test } from 'vitest';
import { hasGround, isRenderedOtherwise } from '../../src/text/acronym-renderings.ts';
import { isSpelledOut, readAcronyms } from '../../src/text/acronyms.ts';

describe('readAcronyms', () => {
  test.each([
    ['UAV và USV của Ukraine', ['UAV', 'USV']],
    ['UAVs, U.N. forces and the U.S.', ['UAV', 'UN', 'US']],
    ['the USA and the U.S.-led OTAN', ['US', 'NATO']],
    ['Đại hội đồng LHQ', ['UN']],
    ['máy bay AEW&C (AWACS)', ['AEW&C', 'AWACS']],
    ['tên lửa IRIS-T và OWA-UAV', ['IRIS', 'OWA', 'UAV']],
    ['NATO, EU, UAE', ['NATO', 'EU', 'UAE']],
  ])('reads %s', (text, acronyms) => {
    expect([...readAcronyms(text)]).toEqual(acronyms);
  });

  test.each([
    'radar AN/FPS-117 và S-300PMU',
    'Thế chiến II, thế kỷ XXI',
    'KHÔNG AI BỊ BỎ LẠI PHÍA SAU',
    'THANK YOU FOR STANDING UP',
    'HĐBA và ĐHQG',
    'Ukraine, McCain, Olga Stefanishyna',
  ])('reads nothing in "%s"', (text) => {
    expect([...readAcronyms(text)]).toEqual([]);
  });
});

describe('isSpelledOut', () => {
  test.each([
    ['UAV', 'two unmanned aerial vehicles'],
    ['IAEA', 'the International Atomic Energy Agency'],
    ['ICBM', 'an intercontinental ballistic missile'],
    ['ATACMS', 'the Army Tactical Missile System'],
    ['HIMARS', 'the High Mobility Artillery Rocket System'],
    ['MANPADS', 'man-portable air defense systems'],
    ['CENTCOM', 'U.S. Central Command'],
    ['DOD', 'the Department of Defense'],
    ['PRC', "the People's Republic of China"],
    ['TV', 'on state television'],
  ])('%s in "%s"', (acronym, text) => {
    expect(isSpelledOut(acronym, text)).toBe(true);
  });

  test.each([
    ['UAV', 'unmanned surface vessels'],
    ['UAV', 'unavailable'],
    ['ATACMS', 'the High Mobility Artillery Rocket System'],
    ['NATO', 'the North Atlantic alliance'],
    ['IAEA', 'International Energy Agency'],
  ])('%s not in "%s"', (acronym, text) => {
    expect(isSpelledOut(acronym, text)).toBe(false);
  });
});

test.each([
  ['UAV', 'a swarm of drones', true],
  ['UAV', 'a swarm of warships', false],
  ['NATO', 'the alliance', true],
  ['PURL', 'the alliance', false],
])('%s comes otherwise in "%s": %s', (acronym, english, expected) => {
  expect(isRenderedOtherwise(acronym, english)).toBe(expected);
});

test.each([
  ['UAV', 'máy bay không người lái', true],
  ['UAV', 'xuồng không người lái', false],
  ['USV', 'xuồng không người lái', true],
  ['USV', 'phương tiện không người lái trên mặt nước', true],
  ['USV', 'máy bay không người lái', false],
  ['ICBM', 'tên lửa đạn đạo xuyên lục địa', true],
  ['ICBM', 'tên lửa hành trình', false],
  ['HIMARS', 'tên lửa hành trình', false],
  ['XYZ', 'tên lửa hành trình', false],
])('%s has a ground in "%s": %s', (acronym, vietnamese, expected) => {
  expect(hasGround(acronym, vietnamese)).toBe(expected);
});
