import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { type Figure, inFolder, MAIN, median, ms, runNode } from './measure.ts';

/** What a run costs before it does anything, beside what Node itself costs. */
export async function benchStartUp(): Promise<Figure[]> {
  return inFolder(async (folder) => {
    await cp('input', join(folder, 'input'), { recursive: true });
    const time = (args: readonly string[]) => median(9, async () => (await runNode(args, folder)).seconds * 1000);
    const node = await time(['-e', '0']);
    const version = await time([MAIN, '--version']);
    const sample = await time([MAIN, 'translate', '--quiet']);
    return [
      { what: 'Node alone', measured: ms(node) },
      { what: 'songngu --version', measured: ms(version) },
      { what: 'the sample again, unchanged', measured: ms(sample) },
    ];
  });
}
