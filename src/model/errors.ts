/** Faults of the world. Each message says where, what, and what to do next. */

/** Bad flags, environment, or settings: exit 2. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

/** An input that cannot be read or whose output has no place: exit 2. */
export class InputError extends Error {
  override readonly name = 'InputError';
}

/** Rows of the glossary that cannot be used: exit 2. The message has a line for each. */
export class GlossaryError extends Error {
  override readonly name = 'GlossaryError';
}

/** No engine, key, quota, disk or lock: exit 3. */
export class UnavailableError extends Error {
  override readonly name = 'UnavailableError';
}

export type EngineFault =
  | 'unauthorized'
  | 'quota'
  | 'unknown-model'
  | 'rate-limit'
  | 'server'
  | 'timeout'
  | 'network'
  | 'unreachable'
  | 'malformed'
  | 'length'
  | 'refusal'
  | 'rejected'
  | 'aborted';

const RETRYABLE: ReadonlySet<EngineFault> = new Set(['rate-limit', 'server', 'timeout', 'network', 'malformed']);
const FATAL: ReadonlySet<EngineFault> = new Set(['unauthorized', 'quota', 'unknown-model', 'unreachable', 'aborted']);

/** What an engine answered instead of a translation. Whether to try again is decided here, once. */
export class EngineError extends Error {
  override readonly name = 'EngineError';
  readonly fault: EngineFault;
  /** Milliseconds that the server asks to wait, where it says so. */
  readonly retryAfter: number | undefined;

  constructor(fault: EngineFault, message: string, options: { retryAfter?: number | undefined; cause?: unknown } = {}) {
    super(message, { cause: options.cause });
    this.fault = fault;
    this.retryAfter = options.retryAfter;
  }

  /** The same request may succeed later. */
  get retryable(): boolean {
    return RETRYABLE.has(this.fault);
  }

  /** No request of this run can succeed any more. */
  get fatal(): boolean {
    return FATAL.has(this.fault);
  }
}

/** Why something failed, in words: of a system call neither its code nor the path, which stands before. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return /^E[A-Z0-9]+: (.+?), \w+(?: '.*')?$/s.exec(error.message)?.[1] ?? error.message;
}
