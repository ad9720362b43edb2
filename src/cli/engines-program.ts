import type { Command } from 'commander';
import { typed } from '../run/read-environment.ts';

const EXAMPLES = `
Examples:
  songngu engines                              what is there, and what would translate
  songngu engines pull                         an engine and a model for this machine
  songngu engines pull --model hf:Qwen/Qwen3-4B-GGUF/Qwen3-4B-Q4_K_M.gguf
  songngu engines pull --gpu --yes             with the packages for graphics cards, unasked`;

/** Adds `songngu engines` with its command to the program. */
export function addEngineCommands(program: Command): void {
  const commands = () => import('./engines-command.ts');
  const engines = program
    .command('engines')
    .description('say what can translate here; load an embedded model')
    .helpOption('-h, --help', 'print this help')
    .helpCommand(false)
    .showHelpAfterError(`(${typed('engines --help')} says more)`)
    .addHelpText('after', EXAMPLES)
    .allowExcessArguments()
    .action(async (_, { args: [unknown] }: Command) => {
      // A command that does something itself does not look for the one that was meant.
      if (unknown !== undefined) engines.error(`error: unknown command '${unknown}'\n(There is pull, and no other.)`);
      await (await commands()).enginesCommand();
    });
  engines
    .command('pull')
    .description('load the embedded engine and a model, as far as they are not there')
    .helpOption('-h, --help', 'print this help')
    .option('--model <name>', 'hf:user/repository/file.gguf (default: Hy-MT2-1.8B)')
    .option('--gpu', 'with the packages for graphics cards', false)
    .option('--no-model', 'the engine alone')
    .option('-y, --yes', 'do not ask', false)
    .action(async (flags) => (await commands()).pullCommand(flags));
}
