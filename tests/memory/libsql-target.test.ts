import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { currentTarget, familySync, load, usesMusl } from '../../src/memory/libsql-target.ts';

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

test.each([
  ['Debian', '7f-80 r-xp 0 fe:00 1 /usr/lib/x86_64-linux-gnu/libc.so.6', false],
  ['an older glibc', '7f-80 r-xp 0 fe:00 1 /lib/x86_64-linux-gnu/libc-2.31.so', false],
  ['Alpine', '7f-80 r-xp 0 fe:00 1 /lib/ld-musl-x86_64.so.1', true],
  ['musl whose loader is a link', '7f-80 r-xp 0 fe:00 1 /usr/lib/libc.so', true],
  ['a system that shows nothing', '', false],
])('musl is told by what is mapped: %s', (_, maps, expected) => {
  expect(usesMusl(maps)).toBe(expected);
});
