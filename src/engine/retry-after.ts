/**
 * The wait that a server asks for, in milliseconds: `retry-after-ms`, `Retry-After` in seconds or as an HTTP date
 * (RFC 9110, 10.2.3). Undefined for none, a negative one, a date gone by and garbage.
 */
export function readRetryAfter(headers: Headers | undefined, now: number = Date.now()): number | undefined {
  const milliseconds = readNumber(headers?.get('retry-after-ms'));
  if (milliseconds !== undefined) return milliseconds;
  const text = headers?.get('retry-after');
  const seconds = readNumber(text);
  if (seconds !== undefined) return seconds * 1000;
  // Dates have letters; `Date.parse` would make a year of "-5".
  const date = text && /[a-z]{3}/i.test(text) ? Date.parse(text) : Number.NaN;
  return date > now ? date - now : undefined;
}

function readNumber(text: string | null | undefined): number | undefined {
  return text && /^\s*\d+(\.\d+)?\s*$/.test(text) ? Number(text) : undefined;
}
