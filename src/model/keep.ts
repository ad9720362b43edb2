/**
 * Gives what was made of some bytes: what is remembered, or, where other bytes were the last ones, what is made now. It must be
 * plain data, since it may be kept as JSON.
 */
export type Keep = <T>(bytes: readonly Uint8Array[], make: () => T) => T;

/** Remembers nothing. */
export const makeAnew: Keep = (_, make) => make();
