import { createHash } from 'node:crypto';

/** SHA-256 in hex. Strings count as UTF-8. */
export function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

/** The first eight hex digits: enough to see that a text is another one, no proof against forgery. */
export function digest(content: string): string {
  return sha256(content).slice(0, 8);
}
