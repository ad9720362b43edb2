import { describe, expect, test } from 'vitest';
import { goodTranslation, SAMPLE_PARAGRAPHS } from '../support/good-translation.ts';
import { createSampleDesk } from '../support/run-songngu.ts';
import type { ChatCall } from '../support/scripted-server.ts';
import { serverForTest } from '../support/server-for-test.ts';

const NO_REVIEWED = ['translate', '--no-reviewed', '--json'];

const REQUIRED =
  'source,target,use\nliên doanh,joint venture,required\nphái đoàn,delegation,required\nUkraine,Ukraine,required\n';

/** The sample through a server that answers with what `write` makes of a good translation. */
async function runSample(write: (good: string, call: ChatCall) => string, args: readonly string[] = []) {
  const script = (call: ChatCall) => ({
    content: JSON.stringify({ translation: write(goodTranslation(call.paragraph), call), notes: [] }),
  });
  const { server, env } = await serverForTest({ script });
  const desk = await createSampleDesk();
  await desk.write('glossary/local.csv', REQUIRED);
  const run = async (more: readonly string[] = []) => {
    const { exitCode, stdout } = await desk.run([...NO_REVIEWED, ...args, ...more], env);
    return { exitCode, ...JSON.parse(stdout) };
  };
  return { desk, server, run, ended: await run() };
}

const questionOf = (call: ChatCall | undefined) => call?.messages.at(-1)?.content ?? '';

describe('row 12: a paragraph with a major issue', () => {
  test('is asked for again with its draft and the term that it forgot, and is clean then', async () => {
    const forget = (good: string, { attempt }: ChatCall) =>
      attempt === 1 ? good.replace('a joint arms production venture', 'an arms deal') : good;
    const { ended, server, desk } = await runSample(forget);
    expect(ended).toMatchObject({ exitCode: 0, requests: 13 });
    expect(ended.articles[0]).toMatchObject({ translated: 12, issues: { critical: 0, major: 0, minor: 0 } });
    const repair = questionOf(server.calls[12]);
    expect(repair).toContain('finalize the legal details of an arms deal with the U.S.');
    expect(repair).toMatch(/- terms: .*"liên doanh".*joint venture/);
    expect(await desk.read('output/sample.md')).toMatch(
      /¶2 asked for again once, and mended; the draft had terms: .*liên doanh/,
    );
    expect(await desk.read('output/sample.md')).toContain('a joint arms production venture with the U.S.');
  });

  test('that forgets a required term as all do: each is repaired once, 12 of 12 are clean', async () => {
    const forget = (good: string, { attempt }: ChatCall) => (attempt === 1 ? good.replace(/Ukrain\w+/g, 'Laos') : good);
    const { ended, server, run } = await runSample(forget);
    expect(ended).toMatchObject({ exitCode: 0, requests: 24 });
    expect(ended.articles[0].issues).toEqual({ critical: 0, major: 0, minor: 0 });
    expect(ended.articles[0].repairs).toHaveLength(12);
    expect(await run()).toMatchObject({ exitCode: 0, requests: 0, articles: [{ repairs: ended.articles[0].repairs }] });
    expect(server.calls).toHaveLength(24);
  });

  test.each<[string, (good: string, paragraph: string) => string]>([
    ['the source given back', (_, paragraph) => paragraph],
    ['another language', () => 'Les responsables ukrainiens espèrent augmenter la production d’armes dans le pays.'],
    ['one phrase again and again', (good) => `${good.slice(0, 40)} `.repeat(12).trim()],
    ['several paragraphs for one', (good) => `${good} ${goodTranslation(SAMPLE_PARAGRAPHS[8] ?? '')}`],
  ])('that is %s is asked for again, and flagged where it stays so', async (_, spoil) => {
    const spoiled = (good: string, { paragraph }: ChatCall) =>
      paragraph === SAMPLE_PARAGRAPHS[3] ? spoil(good, paragraph) : good;
    const atFirst = (good: string, call: ChatCall) => (call.attempt === 1 ? spoiled(good, call) : good);
    const { ended: mended } = await runSample(atFirst);
    expect(mended).toMatchObject({ exitCode: 0, requests: 13, articles: [{ issues: { critical: 0, major: 0 } }] });
    const { ended, desk } = await runSample(spoiled, ['--fail-on', 'major']);
    expect(ended).toMatchObject({ exitCode: 1, requests: 13 });
    expect(await desk.read('output/sample.md')).toMatch(/^\| 4 MT ⚠ /m);
  });

  test('keeps its draft where the repair breaks a number', async () => {
    const damage = (good: string, { attempt, paragraph }: ChatCall) => {
      if (!paragraph.includes('30/9')) return good;
      return attempt === 1 ? good.replace('delegation', 'team') : good.replace('Sept. 30', 'Sept. 13');
    };
    const { ended, desk } = await runSample(damage);
    expect(ended).toMatchObject({ requests: 13 });
    const [repair] = ended.articles[0].repairs;
    expect(repair).toMatchObject({ paragraph: '5', attempts: [{ taken: true }, { taken: false }] });
    expect(repair.attempts[1].issues.join()).toMatch(/dates: .*30\/9/);
    expect(await desk.read('output/sample.en.md')).toContain('team will visit the U.S. on Sept. 30');
    expect(await desk.read('output/sample.md')).toMatch(/¶5 asked for again once; no answer was better than the draft/);
  });

  test('that never mends is asked for as often as allowed, and flagged: exit as --fail-on says', async () => {
    const stubborn = (good: string, { paragraph }: ChatCall) =>
      paragraph.includes('30/9') ? good.replace('Sept. 30', 'Sept. 13') : good;
    const { ended, server, run } = await runSample(stubborn, ['--repair', '2', '--fail-on', 'major']);
    expect(ended).toMatchObject({ exitCode: 1, requests: 14 });
    expect(questionOf(server.calls[13])).toMatch(
      /A repair of it was no better\. It had these:\n\n<<<FAULTS \w+\n- dates: /,
    );
    expect(ended.articles[0].repairs[0].attempts).toHaveLength(3);
    expect(await run(['--fail-on', 'never'])).toMatchObject({ exitCode: 0, requests: 0 });
  });

  test('is not asked for again with --repair 0, and is when that is taken off', async () => {
    const forget = (good: string, { attempt }: ChatCall) =>
      attempt === 1 ? good.replace('Sept. 30', 'Sept. 13') : good;
    const { ended, run } = await runSample(forget, ['--repair', '0']);
    expect(ended).toMatchObject({ requests: 12, articles: [{ repairs: [] }] });
    expect(await run(['--repair', '1'])).toMatchObject({
      requests: 1,
      articles: [{ issues: { critical: 0, major: 0 } }],
    });
  });
});
