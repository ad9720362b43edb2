import type { Command } from 'commander';
import { typed } from '../run/read-environment.ts';
import { DEFAULTS } from '../run/run-options.ts';

const EXAMPLES = `
Examples:
  songngu memory stats
  songngu memory export decisions.tmx          for another computer, or OmegaT
  songngu memory export everything.tmx --all   with what machines answered
  songngu memory import decisions.tmx          of songngu or any other tool
  songngu memory forget "Nga rút quân."        one paragraph, wherever it stands
  songngu memory forget --article tin.txt      what was decided in one article
  songngu memory forget --model gpt-5          what this model answered`;

/** Adds `songngu memory` with its commands to the program. */
export function addMemoryCommands(program: Command): void {
  const memory = program
    .command('memory')
    .description('say, exchange or forget what is remembered')
    .helpOption('-h, --help', 'print this help')
    .helpCommand(false)
    .showHelpAfterError(`(${typed('memory --help')} says more)`)
    .addHelpText('after', EXAMPLES);
  const command = (nameAndArguments: string, description: string) =>
    memory
      .command(nameAndArguments)
      .description(description)
      .helpOption('-h, --help', 'print this help')
      .option('--memory <file>', 'the memory', DEFAULTS.memory);
  const commands = () => import('./memory-command.ts');

  command('stats', 'say how much is remembered').action(async (flags) => (await commands()).statsCommand(flags));
  command('export <file.tmx>', 'write what people decided to a TMX file')
    .option('--all', 'what machines answered, too', false)
    .action(async (file, flags) => (await commands()).exportCommand(file, flags));
  command('import <file.tmx>', 'take in the translations of a TMX file').action(async (file, flags) =>
    (await commands()).importCommand(file, flags),
  );
  command('forget [paragraph]', 'forget a paragraph, given in Vietnamese')
    .option('--article <path>', 'or what was decided in an article, named by its path below input')
    .option('--model <name>', 'or what a model answered')
    .action(async (text, flags) => (await commands()).forgetCommand(text, flags));
}
