import { describe, expect, test } from 'vitest';
import { readRetryAfter } from '../../src/engine/retry-after.ts';

const NOW = Date.parse('Wed, 24 Sep 2025 09:30:00 GMT');

function read(headers: Record<string, string>): number | undefined {
  return readRetryAfter(new Headers(headers), NOW);
}

describe('the wait that a server asks for is read', () => {
  test.each([
    ['1', 1000],
    ['3600', 3_600_000],
    ['0', 0],
    ['1.5', 1500],
    [' 2 ', 2000],
    ['Wed, 24 Sep 2025 09:30:20 GMT', 20_000],
    ['Wed, 24 Sep 2025 10:30:00 GMT', 3_600_000],
  ])('from Retry-After: %s', (value, milliseconds) => {
    expect(read({ 'retry-after': value })).toBe(milliseconds);
  });

  test('from retry-after-ms before Retry-After', () => {
    expect(read({ 'retry-after-ms': '250', 'retry-after': '10' })).toBe(250);
  });

  test('from Retry-After where retry-after-ms is garbage', () => {
    expect(read({ 'retry-after-ms': 'soon', 'retry-after': '10' })).toBe(10_000);
  });
});

describe('there is none', () => {
  test.each(['-5', 'soon', '', 'NaN', '1e3', '10 seconds', 'Wed, 24 Sep 2025 09:29:00 GMT'])(
    'in Retry-After: "%s"',
    (value) => {
      expect(read({ 'retry-after': value })).toBeUndefined();
    },
  );

  test('without headers', () => {
    expect(readRetryAfter(undefined)).toBeUndefined();
    expect(read({})).toBeUndefined();
  });
});
