import { expect, test } from 'vitest';
import { wronglyIntroduced } from '../../src/check/introduced.ts';
import { term } from './pair.ts';

const UAV = term('máy bay không người lái', 'unmanned aerial vehicle', {
  admitted: ['drone'],
  acronym: 'UAV',
  expansion: 'unmanned aerial vehicle',
});
const AIR = term('phương tiện bay không người lái', 'unmanned aircraft', {
  acronym: 'UAV',
  expansion: 'uncrewed aerial vehicle',
});
const UGV = term('phương tiện mặt đất không người lái', 'unmanned ground vehicle', {
  acronym: 'UGV',
  expansion: 'unmanned ground vehicle',
});
const BARE = term('UAV', 'UAV', { acronym: 'UAV' });
const FAR =
  'unmanned aerial vehicles of which nobody knew, as all agreed in the end, where they had come from or who had sent them';

test.each([
  ['words of another', 'They sent unmanned ground vehicles (UAVs).', [UAV]],
  ['words that begin otherwise', 'They sent missiles (UAV).', [UAV]],
  ['words too far before it', `They sent ${FAR} (UAVs).`, [UAV]],
  ['words that stand only behind it', 'They sent tanks (UAVs), not drones.', [UAV]],
  ['no words', '(UAV) attacks go on.', [UAV]],
])('an acronym stands behind %s: %s', (_, english, wrong) => {
  expect(wronglyIntroduced([UAV, UGV], english)).toEqual(wrong);
});

test.each([
  ['its words', 'They sent unmanned aerial vehicles (UAVs).'],
  ['a word that is admitted', 'They sent 54 drones (UAVs).'],
  ['a word that is admitted beside the expansion', 'They sent drones, or unmanned aerial vehicles (UAVs).'],
  ['words between which others stand', 'They sent unmanned Geran-type aerial vehicles (UAVs).'],
  ['nothing, without brackets', 'They sent UAVs.'],
  ['words of no term', 'They met the chief (CDS) of the forces.'],
  ['words of its own and those of another', 'They sent drones (UAVs) and unmanned ground vehicles (UGVs).'],
  ['what is no acronym', 'They sent missiles (Uavs) and more (U).'],
])('it stands rightly behind %s: %s', (_, english) => {
  expect(wronglyIntroduced([UAV, UGV], english)).toEqual([]);
});

test('of several terms that have the acronym the words of one will do, and one is told', () => {
  expect(wronglyIntroduced([UAV, AIR], 'They sent uncrewed aerial vehicles (UAVs).')).toEqual([]);
  expect(wronglyIntroduced([UAV, AIR], 'They sent missiles (UAVs).')).toEqual([UAV]);
});

test('a term without an expansion introduces nothing', () => {
  expect(wronglyIntroduced([BARE], 'They sent missiles (UAVs).')).toEqual([]);
});

test('each acronym is told of', () => {
  expect(wronglyIntroduced([UAV, UGV], 'They sent missiles (UAVs) and shells (UGVs).')).toEqual([UAV, UGV]);
});
