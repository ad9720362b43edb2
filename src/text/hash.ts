import { createHash, hash } from 'node:crypto';

/** SHA-256 in hex. Strings count as UTF-8. */
export function sha256(content: string | Uint8Array): string {
  return hash('sha256', content, 'hex');
}

/** The same of texts that all begin alike: `sha256After(a)(b)` is `sha256(a + b)`, without reading `a` each time. */
export function sha256After(beginning: string): (rest: string) => string {
  const begun = createHash('sha256').update(beginning);
  return (rest) => begun.copy().update(rest).digest('hex');
}

/** The first eight hex digits: enough to see that a text is another one, no proof against forgery. */
export function digest(content: string): string {
  return sha256(content).slice(0, 8);
}
