import { CommanderError } from 'commander';
import { exitCodeOfError } from '../run/article-report.ts';
import { describeError } from '../run/describe-error.ts';
import { type RunEnd, runReport } from '../run/run-report.ts';
import { NO_TRAFFIC } from '../run/traffic.ts';
import { createProgram } from './program.ts';
import { createTerminal, toLines } from './terminal.ts';

let unsaid: string | undefined;
// A reader that has seen enough (`| head`) is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') unsaid = error.message;
});
// A log that takes no more is no reason to stop.
process.stderr.on('error', () => undefined);

void run(process.argv).then(async (exitCode) => {
  await new Promise((resolve) => process.stdout.write('', resolve));
  if (unsaid !== undefined) process.stderr.write(`What there is to say cannot be written (${unsaid}).\n`);
  process.exitCode = unsaid === undefined ? exitCode : Math.max(exitCode, 3);
  // Interrupted: what works in the background and cannot be broken off, a model that is being loaded, goes with the process.
  if (exitCode > 128) process.exit();
});

async function run(argv: readonly string[]): Promise<number> {
  let exitCode = 0;
  const program = createProgram((code) => {
    exitCode = code;
  });
  try {
    await program.parseAsync(argv);
    return exitCode;
  } catch (error) {
    // Commander has said already what was wrong; help and version are no fault.
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : badUsage(error, argv);
    await createTerminal(process.stderr).print(toLines(describeError(error)));
    return exitCodeOfError(error);
  }
}

/** Whoever asked for an object gets one. */
function badUsage(error: CommanderError, argv: readonly string[]): number {
  const end: RunEnd = { reports: [], traffic: NO_TRAFFIC, seconds: 0, exitCode: 2, error: error.message };
  if (argv.includes('--json')) process.stdout.write(`${JSON.stringify(runReport(end), undefined, 2)}\n`);
  return end.exitCode;
}
