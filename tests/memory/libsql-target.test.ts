import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { currentTarget, familySync, load } from '../../src/memory/libsql-target.ts';

const fromLibsql = createRequire(createRequire(import.meta.url).resolve('libsql'));

test('the binary is the one that libsql finds on its long way', () => {
  const { currentTarget: found } = fromLibsql('@neon-rs/load');
  expect(currentTarget()).toBe(found());
  expect(fromLibsql.resolve(`@libsql/${currentTarget()}`)).toMatch(/\.node$/);
});

test('no other binary is taken, and nothing is found out twice', () => {
  expect(load()).toBeUndefined();
  expect(familySync()).toBeUndefined();
});
