import { Command, InvalidArgumentError, Option } from 'commander';
import { ConfigError } from '../model/errors.ts';
import { ENGINES } from '../run/engine-names.ts';
import { readVersion } from '../run/package-root.ts';
import { swallowedFlags, typed } from '../run/read-environment.ts';
import { DEFAULTS, INPUT } from '../run/run-options.ts';
import { addEngineCommands } from './engines-program.ts';
import { addGlossaryCommands } from './glossary-program.ts';
import { addMemoryCommands } from './memory-program.ts';

const examples = () => {
  const rows = [
    ['translate', 'input/ becomes output/'],
    ['translate tin.txt -o review', 'one article, to another folder'],
    ['translate --dry-run', 'what would be asked; needs no key'],
    ['translate --help', 'all options'],
    ['engines', 'what can translate on this machine'],
  ].map(([command = '', what = '']) => [typed(command), what] as const);
  const width = Math.max(...rows.map(([command]) => command.length)) + 2;
  return `
Examples:
${rows.map(([command, what]) => `  ${command.padEnd(width)}${what}`).join('\n')}

An engine is set in .env, by OPENAI_API_KEY=… or OPENAI_BASE_URL=…; without, a
server on this machine translates, or a model that songngu loads.`;
};

/**
 * The command line.
 * @param onExitCode is told how the command ended.
 */
export function createProgram(onExitCode: (code: number) => void): Command {
  const program = new Command('songngu')
    .description('Vietnamese articles on defense and foreign affairs into checked English.')
    .version(readVersion(), '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand(false)
    .configureHelp({ optionDescription: describeOption, subcommandTerm: termOf })
    .addHelpText('after', examples())
    .showHelpAfterError(`(${typed('translate --help')} lists all options)`)
    .exitOverride();
  const oneOf = (flags: string, description: string, choices: readonly string[], preset: string) =>
    new Option(flags, `${description}: ${choices.join(', ')}`).choices(choices).default(preset);
  program
    .command('translate')
    .description('make bilingual Markdown of articles (.txt, .md)')
    .argument('[paths...]', 'files or folders (default: input)')
    .option('-o, --output <folder>', 'where the result goes', aName, DEFAULTS.output)
    .option(
      '--glossary <folder>',
      'terms, house style, reviewed translations (default: glossary, else the shipped one)',
      aName,
    )
    .option('--memory <file>', 'what was translated before', aName, DEFAULTS.memory)
    .addOption(oneOf('--engine <name>', 'what translates', Object.keys(ENGINES), 'auto'))
    .option(
      '--model <name>',
      'model to ask for, or a file: path.gguf, hf:user/repository/file.gguf (default: OPENAI_MODEL)',
    )
    .option(
      '--concurrency <n>',
      'requests in flight at most (default: 8, or what a local server says)',
      wholeNumber(1, 256),
    )
    .option('--rpm <n>', 'requests a minute at most (default: what the server says)', wholeNumber(1, 1_000_000))
    .option('--tpm <n>', 'tokens a minute at most (default: what the server says)', wholeNumber(1, 1_000_000_000))
    .option('--timeout <seconds>', 'total time for one request (default: 120, locally 600)', wholeNumber(1, 3600))
    .option('--repair <rounds>', 'ask again for a paragraph with major issues', wholeNumber(0, 2), DEFAULTS.repair)
    .option('--fresh', 'ask anew, ignoring what machines answered before', DEFAULTS.fresh)
    .option('--no-reviewed', 'do not use reviewed translations')
    .addOption(oneOf('--acronyms <form>', 'at the first mention expand or keep', ['first', 'keep'], DEFAULTS.acronyms))
    .addOption(oneOf('--fail-on <level>', 'exit with 1 from', ['minor', 'major', 'critical', 'never'], DEFAULTS.failOn))
    .option('--dry-run', 'say what would be done and asked, and do nothing', false)
    .option('-y, --yes', 'load the embedded engine unasked, where no other is there', false)
    .option('--json', 'print one JSON object instead of the summary', false)
    .option('-q, --quiet', 'print nothing but errors', false)
    .helpOption('-h, --help', 'print this help')
    .action(async (paths: string[], flags) => {
      refuseSwallowed(program.commands.flatMap(({ options }) => options.map((option) => option.long?.slice(2) ?? '')));
      const inputs = paths.length > 0 ? paths : [INPUT];
      if (flags.dryRun) onExitCode(await (await import('./dry-run-command.ts')).dryRunCommand(inputs, flags));
      else onExitCode(await (await import('./translate-command.ts')).translateCommand(inputs, flags));
    });
  addMemoryCommands(program);
  addEngineCommands(program);
  addGlossaryCommands(program, onExitCode);
  return program;
}

/** A command with what follows its name. */
function termOf(command: Command): string {
  return command.usage().replace('[options]', command.name()).replace('[command]', '<command>');
}

/** May stand in a person's npm settings for npm's own sake, and are harmless to miss. */
const NPM_FLAGS: ReadonlySet<string> = new Set(['json', 'quiet', 'help', 'yes']);

/** Without `--` npm takes flags as its own, and a run that was meant to be dry costs money. */
function refuseSwallowed(names: readonly string[]): void {
  const [flag] = swallowedFlags(names.filter((name) => !NPM_FLAGS.has(name)));
  if (flag) throw new ConfigError(`npm has kept --${flag} for itself; write: npm run translate -- --${flag}`);
}

/** The description with the default, where that says anything. */
function describeOption({ description, defaultValue }: Option): string {
  const isSaid = defaultValue === undefined || typeof defaultValue === 'boolean';
  return isSaid ? description : `${description} (default: ${defaultValue})`;
}

/** An empty one would be the current folder. */
function aName(text: string): string {
  if (text.trim() === '') throw new InvalidArgumentError('A name is needed.');
  return text;
}

function wholeNumber(least: number, most: number): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (Number.isInteger(value) && value >= least && value <= most) return value;
    throw new InvalidArgumentError(`A whole number from ${least} to ${most} is needed.`);
  };
}
