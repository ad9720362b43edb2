import fc from 'fast-check';

const SURROGATES = { from: 0xd800, count: 0x800 };
const COUNT = 0x110000 - SURROGATES.count;

/** Any character of Unicode: for a choice by fast-check's own `binary` it makes a table of them all, which takes a second. */
export const anyCharacter = fc
  .nat({ max: COUNT - 1 })
  .map((n) => String.fromCodePoint(n < SURROGATES.from ? n : n + SURROGATES.count));
