import { describe, expect, test } from 'vitest';
import { checkTolls } from '../../src/check/tolls.ts';
import { lines, pair } from './pair.ts';

const check = (source: string, target: string) => lines(checkTolls(pair(source, target)));
const SOURCE = 'Vụ nổ khiến 9 người chết và 46 người bị thương.';

describe('the dead and the wounded', () => {
  test.each([
    [SOURCE, 'The explosion wounded nine people and killed 46.'],
    [SOURCE, 'In all 46 people were killed and nine were wounded.'],
    ['9 người chết và 46 bị thương.', 'The blast killed 46 people and wounded nine.'],
    ['12 binh sĩ thiệt mạng, 40 người bị thương.', 'The attack left 40 soldiers dead and 12 injured.'],
  ])('changed places: %s → %s', (source, target) => {
    expect(check(source, target)).toHaveLength(1);
  });

  test('the message says who is who', () => {
    expect(check(SOURCE, 'The explosion wounded nine people and killed 46.')).toEqual([
      'major "9" and "46" changed places; expected 9 dead and 46 wounded',
    ]);
  });

  test('as are the wounded and the trapped', () => {
    expect(
      check(
        'Vụ sập hầm làm 3 công nhân chết, 9 người bị thương và 5 người mắc kẹt.',
        'The tunnel collapse left three workers dead, five people injured and nine trapped.',
      ),
    ).toEqual(['major "9" and "5" changed places; expected 9 wounded and 5 trapped']);
  });

  test.each([
    [SOURCE, 'The explosion killed nine people and wounded 46.'],
    [SOURCE, 'Nine people were killed and 46 wounded in the explosion.'],
    [SOURCE, 'The explosion wounded 46 people and killed nine.'],
    [SOURCE, 'The explosion left nine dead and 46 injured.'],
    ['9 người chết.', 'Nine people were killed.'],
    ['5 người chết và 5 người bị thương.', 'Five were killed and five wounded.'],
  ])('are right: %s → %s', (source, target) => {
    expect(check(source, target)).toEqual([]);
  });
});
