import { describe, expect, test } from 'vitest';
import { createDesk } from '../support/run-songngu.ts';

describe('the command line', () => {
  test('has a help that fits a screen of 24 lines, with examples', async () => {
    const { stdout, exitCode } = await (await createDesk()).run(['--help']);
    expect(exitCode).toBe(0);
    expect(stdout).toContain('songngu translate --dry-run');
    expect(stdout.trimEnd().split('\n').length).toBeLessThanOrEqual(23);
    expect(Math.max(...stdout.split('\n').map(({ length }) => length))).toBeLessThanOrEqual(80);
  });

  test('names all flags and their defaults', async () => {
    const { stdout } = await (await createDesk()).run(['translate', '--help']);
    const flags =
      '--output --glossary --memory --engine --model --concurrency --timeout --fresh --no-reviewed --acronyms';
    for (const flag of `${flags} --fail-on --dry-run --json --quiet`.split(' ')) expect(stdout).toContain(flag);
    expect(stdout).toMatch(/total time for one request \(default: 120, locally 600\)/);
    expect(stdout).not.toContain('default: false');
  });

  test.each([
    [['translat'], '(Did you mean translate?)'],
    [['engines', 'pul'], '(There is pull, and no other.)'],
    [['translate', '--concurency', '3'], '(Did you mean --concurrency?)'],
    [['translate', '--concurrency', 'many'], 'A whole number from 1 to 256 is needed'],
    [['translate', '--engine', 'olama'], 'Allowed choices are auto, openai, ollama'],
    [['translate', '--fail-on', 'all'], 'Allowed choices are minor, major, critical, never'],
  ])('answers %j with what was meant, exit 2', async (args, said) => {
    const { exitCode, stdout, stderr } = await (await createDesk()).run(args);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toContain(said);
  });

  test('and says how the options are listed, as the person types it', async () => {
    const npm = { npm_lifecycle_event: 'translate', npm_package_name: 'songngu' };
    const { stderr } = await (await createDesk()).run(['translate', '--concurency', '3'], npm);
    expect(stderr).toContain('(npm run translate -- --help lists all options)');
  });
});
