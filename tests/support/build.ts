import { execFileSync } from 'node:child_process';

/** The command's own tests run what a user runs: the bundle. */
export function setup(): void {
  execFileSync('npm', ['run', '--silent', 'build'], { stdio: 'inherit' });
}
