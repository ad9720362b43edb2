import { EngineError, type EngineFault } from '../model/errors.ts';
import type { ArticleReport } from './article-report.ts';
import { keyHint } from './read-environment.ts';

/** What went wrong, each once: one missing key stops many articles. */
export function troubles(reports: readonly ArticleReport[]): string[] {
  const errors = reports.flatMap((report) =>
    'error' in report && !isInterruption(report.error) ? [report.error] : [],
  );
  return [...new Set(errors.map(describeError))];
}

function isInterruption(error: unknown): boolean {
  return error instanceof EngineError && error.fault === 'aborted';
}

const OURS: ReadonlySet<string> = new Set(['ConfigError', 'InputError', 'GlossaryError', 'UnavailableError']);

/** What to do about a fault that ended the run. */
const HINTS: Partial<Record<EngineFault, (error: EngineError) => string>> = {
  unauthorized: () => keyHint('OPENAI_API_KEY'),
  quota: () => "check your account's credit with the provider",
  'unknown-model': () => 'check OPENAI_MODEL, and that OPENAI_BASE_URL ends in /v1',
  unreachable: ({ cause }) => (cause instanceof EngineError && HINTS_IN_VAIN[cause.fault]) || UNREACHED,
};

const UNREACHED =
  'is there a network (a proxy: HTTPS_PROXY), is the server running, is OPENAI_BASE_URL right (up to and with /v1)?';

/** Where no request succeeded, by what the last one met. */
const HINTS_IN_VAIN: Partial<Record<EngineFault, string>> = {
  malformed:
    'the server answers, but not as asked: is OPENAI_BASE_URL right (up to and with /v1)? Or the model does not keep to the form of a reply: try another one (OPENAI_MODEL)',
  timeout: 'the model may need longer: allow it more seconds (--timeout), or ask less at once (--concurrency)',
  server: 'the server was reached and failed by itself: its log may say why; or try again later',
};

/** npm leaves it out with `--omit=optional`, and where node_modules is of another machine. */
const INSTALL_SQLITE =
  'Install songngu again, on this machine and with its optional packages: npm install --include=optional';

/** An error in words: of ours its message and what to do, of any other all that is known. */
export function describeError(error: unknown): string {
  if (isInterruption(error)) return 'The run was stopped.';
  if (error instanceof EngineError) {
    const hint = HINTS[error.fault]?.(error);
    return `The engine ended the run: ${error.message}${hint ? `\n  ${hint}` : ''}`;
  }
  if (!(error instanceof Error)) return String(error);
  const missing = /Cannot find module '(@libsql\/[\w-]+)'/.exec(error.message)?.[1];
  if (missing) return `${missing}, SQLite for this machine, is not installed. ${INSTALL_SQLITE}`;
  // An error of no kind of ours is a fault of songngu: all that is known of it helps.
  return OURS.has(error.name) ? error.message : (error.stack ?? error.message);
}
