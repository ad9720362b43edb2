import type { Command } from 'commander';
import { typed } from '../run/read-environment.ts';
import { DEFAULTS, INPUT } from '../run/run-options.ts';

const EXAMPLES = `
Examples:
  songngu glossary check                       all that is wrong, and the mend
  songngu glossary find "văn phòng không rõ"   what matches, and what not
  songngu glossary find input/tin.txt          the same of an article
  songngu glossary candidates > new.csv        terms that no file has
  songngu glossary candidates input/2025       of some articles only`;

/**
 * Adds `songngu glossary` with its commands to the program.
 * @param onExitCode is told how a command ended.
 */
export function addGlossaryCommands(program: Command, onExitCode: (code: number) => void): void {
  const glossary = program
    .command('glossary')
    .description('check the glossary, look terms up, find new ones')
    .helpOption('-h, --help', 'print this help')
    .helpCommand(false)
    .showHelpAfterError(`(${typed('glossary --help')} says more)`)
    .addHelpText('after', EXAMPLES);
  const command = (nameAndArguments: string, description: string) =>
    glossary
      .command(nameAndArguments)
      .description(description)
      .helpOption('-h, --help', 'print this help')
      .option('--glossary <folder>', 'the glossary (default: glossary, else the shipped one)');
  const commands = () => import('./glossary-command.ts');

  command('check', 'say all that is wrong with the rows of all files').action(async (flags) =>
    onExitCode(await (await commands()).checkCommand(flags)),
  );
  command('find <text>', 'say what matches in a text or file, and why not').action(async (text, flags) =>
    (await commands()).findCommand(text, flags),
  );
  command('candidates [paths...]', `print terms that no file has as rows (default: ${INPUT})`)
    .option('--memory <file>', 'what was translated before', DEFAULTS.memory)
    .action(async (paths: string[], flags) =>
      onExitCode(await (await commands()).candidatesCommand(paths.length > 0 ? paths : [INPUT], flags)),
    );
}
