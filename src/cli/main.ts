#!/usr/bin/env node
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { exitCodeOfError } from './article-report.ts';
import { describeError } from './describe-error.ts';
import { dryRunCommand } from './dry-run-command.ts';
import { readVersion } from './package-root.ts';
import { INPUT } from './plan-work.ts';
import { translateCommand } from './translate-command.ts';

// A reader that has seen enough (`| head`) is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

process.exitCode = await run(process.argv);

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
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    process.stderr.write(`${describeError(error)}\n`);
    return exitCodeOfError(error);
  }
}

function createProgram(onExitCode: (code: number) => void): Command {
  const program = new Command('songngu')
    .description('Vietnamese articles on defense and foreign affairs into English, side by side, checked.')
    .version(readVersion())
    .showHelpAfterError('(npm run translate -- --help, or songngu translate --help, lists all options)')
    .exitOverride();
  program
    .command('translate', { isDefault: false })
    .description('translate articles (.txt, .md) into bilingual Markdown')
    .argument('[paths...]', 'files or folders', [INPUT])
    .option('-o, --output <folder>', 'where the result goes', 'output')
    .option('--glossary <folder>', 'term base, house style and reviewed translations (default: glossary)')
    .option('--memory <file>', 'what was translated before', '.songngu/memory.db')
    .option('--model <name>', 'model to ask for (default: OPENAI_MODEL)')
    .option('--concurrency <n>', 'requests in flight at most', wholeNumber(1, 256), 8)
    .option('--timeout <seconds>', 'total time for one request', wholeNumber(1, 3600), 120)
    .option('--fresh', 'ask anew, ignoring what machines answered before', false)
    .option('--no-reviewed', 'do not use reviewed translations')
    .addOption(
      new Option('--acronyms <form>', 'expand at first mention, or keep as in the source')
        .choices(['first', 'keep'])
        .default('first'),
    )
    .addOption(
      new Option('--fail-on <severity>', 'exit with 1 from this severity on')
        .choices(['minor', 'major', 'critical', 'never'])
        .default('critical'),
    )
    .option('--dry-run', 'say what would be done and asked, and do nothing', false)
    .option('--json', 'print one JSON object instead of the summary', false)
    .option('--quiet', 'print nothing but errors', false)
    .action(async (paths: string[], options) =>
      onExitCode(await (options.dryRun ? dryRunCommand : translateCommand)(paths, options)),
    );
  return program;
}

function wholeNumber(least: number, most: number): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (Number.isInteger(value) && value >= least && value <= most) return value;
    throw new InvalidArgumentError(`A whole number from ${least} to ${most} is needed.`);
  };
}
