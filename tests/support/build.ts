import { execFileSync } from 'node:child_process';
import { installedEngine } from '../../src/run/embedded-files.ts';
import { readEnvironment } from '../../src/run/read-environment.ts';

/** The command's own tests run what a user runs: the bundle. */
export function setup(): void {
  execFileSync('npm', ['run', '--silent', 'build'], { stdio: 'inherit' });
  if (!installedEngine(readEnvironment().home ?? ''))
    console.log(`The tests of the embedded engine are skipped, since it is not installed; to run them: ${HOW_TO_GET}`);
}

const HOW_TO_GET = 'node dist/main.cjs engines pull --no-model --yes';
