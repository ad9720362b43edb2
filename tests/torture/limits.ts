import { writeCorpus } from '../bench/corpus.ts';
import { engineAt, inFolder, MAIN, runNode } from '../bench/measure.ts';
import { startLimitingServer } from './limiting-server.ts';

const PARAGRAPHS = 2000;
const EACH = 20;
const REQUESTS_PER_MINUTE = 1000;

interface Case {
  readonly name: string;
  readonly requestsPerMinute: number;
  readonly tokensPerMinute: number;
  readonly isSaid: boolean;
  readonly flags: readonly string[];
}

const AMPLE = 100_000_000;
const TIGHT = 1_500_000;

const CASES: readonly Case[] = [
  {
    name: 'requests a minute, set',
    requestsPerMinute: REQUESTS_PER_MINUTE,
    tokensPerMinute: AMPLE,
    isSaid: false,
    flags: ['--rpm', `${REQUESTS_PER_MINUTE}`],
  },
  {
    name: 'requests a minute, said by the server',
    requestsPerMinute: REQUESTS_PER_MINUTE,
    tokensPerMinute: AMPLE,
    isSaid: true,
    flags: [],
  },
  {
    name: 'tokens a minute, set',
    requestsPerMinute: AMPLE,
    tokensPerMinute: TIGHT,
    isSaid: false,
    flags: ['--tpm', `${TIGHT}`],
  },
];

/**
 * 2,000 paragraphs against a server that enforces its limits: how much of what is allowed is used, and how many requests
 * are refused. Some two minutes each.
 */
export async function tortureLimits(): Promise<string[]> {
  const lines: string[] = [];
  for (const { name, requestsPerMinute, tokensPerMinute, isSaid, flags } of CASES) {
    const server = await startLimitingServer({
      requestsPerMinute,
      tokensPerMinute,
      isSaid,
      latency: 200,
    });
    await inFolder(async (folder) => {
      await writeCorpus(folder, PARAGRAPHS / EACH, EACH);
      const { seconds } = await runNode(
        [MAIN, 'translate', '--quiet', '--concurrency', '32', ...flags],
        folder,
        engineAt(server.baseURL),
      );
      const { answered, refused, tokens } = server;
      const rate = (answered / seconds) * 60;
      const refusals = (100 * refused) / (answered + refused);
      lines.push(
        `${name}: ${answered} answered in ${seconds.toFixed(0)} s, ${rate.toFixed(0)} a minute, ${Math.round((tokens / seconds) * 60)} tokens; ${refused} refused (${refusals.toFixed(1)} %)`,
      );
    });
    await server.close();
  }
  return lines;
}
