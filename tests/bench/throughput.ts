import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { openWorkshop, readArticle } from '../../src/index.ts';
import { surveyArticle } from '../../src/pipeline/survey-article.ts';
import { REPLY_SCHEMA } from '../../src/prompt/read-reply.ts';
import { SAMPLE_PARAGRAPHS } from '../support/good-translation.ts';
import { type BenchServer, startBenchServer } from './bench-server.ts';
import { writeCorpus } from './corpus.ts';
import { engineAt, type Figure, inFolder, MAIN, middle, runNode, whole } from './measure.ts';

const ARTICLES = 200;
const REQUESTS = ARTICLES * 12;
const CONCURRENCY = 32;
const ROUNDS = 5;

/**
 * Requests a second, as the server sees them, against a server that answers at once: songngu with all it does (reading,
 * matching, checking, storing each answer durably, writing), and bare loops of the `openai` client and of `fetch`.
 */
export async function benchThroughput(): Promise<Figure[]> {
  const server = await startBenchServer(0);
  try {
    return await inFolder(async (folder) => {
      await writeCorpus(folder, ARTICLES, 12);
      await writeFile(join(folder, 'openai.mjs'), await openAiLoop());
      await writeFile(join(folder, 'fetch.mjs'), await fetchLoop());
      const command = [MAIN, 'translate', '--quiet', '--fresh', '--concurrency', `${CONCURRENCY}`];
      const rates: Record<string, number[]> = { songngu: [], openai: [], fetch: [] };
      // In turn, so that a slow minute of the machine is shared.
      for (let i = 0; i < ROUNDS; i += 1) {
        rates.songngu?.push(await rateOf(server, command, folder));
        rates.openai?.push(await rateOf(server, ['openai.mjs'], folder));
        rates.fetch?.push(await rateOf(server, ['fetch.mjs'], folder));
      }
      const [songngu, openai, fetch] = Object.values(rates).map(middle);
      const ratio = (rate = 1) => `${((songngu ?? 0) / rate).toFixed(2)} ×`;
      return [
        {
          what: `${REQUESTS} requests, ${CONCURRENCY} at once, answered at once: songngu`,
          measured: `${whole(songngu ?? 0)}/s`,
        },
        {
          what: 'the same by a bare loop of the openai client',
          measured: `${whole(openai ?? 0)}/s; songngu: ${ratio(openai)}`,
        },
        { what: 'the same by a bare loop of fetch', measured: `${whole(fetch ?? 0)}/s; songngu: ${ratio(fetch)}` },
      ];
    });
  } finally {
    await server.close();
  }
}

async function rateOf(server: BenchServer, args: readonly string[], folder: string): Promise<number> {
  server.reset();
  await runNode(args, folder, engineAt(server.baseURL));
  return server.requests / ((server.last - server.first) / 1000);
}

/** The very requests that songngu sends for the sample, over and over. */
async function requestCode(): Promise<string> {
  const workshop = await openWorkshop({ memory: ':memory:', reviewed: false });
  const article = readArticle('sample.txt', SAMPLE_PARAGRAPHS.join('\n\n'));
  const known = { replies: await workshop.replies(), model: undefined };
  const plans = await surveyArticle(article, workshop, known);
  const messages = plans.flatMap((plan) => (plan.by === 'engine' ? [plan.messages] : []));
  const format = { type: 'json_schema', json_schema: { ...REPLY_SCHEMA, strict: true } };
  await workshop.close();
  return `
    const messages = ${JSON.stringify(messages)};
    const format = ${JSON.stringify(format)};
    const requestOf = (n) => ({ model: 'bench-1', messages: messages[n % messages.length], response_format: format });
    let next = 0;
    const work = async (ask) => { while (next < ${REQUESTS}) await ask(requestOf(next++)); };
    const all = (ask) => Promise.all(Array.from({ length: ${CONCURRENCY} }, () => work(ask)));`;
}

async function openAiLoop(): Promise<string> {
  const client = pathToFileURL(resolve('node_modules/openai/index.mjs')).href;
  return `
    import OpenAI from '${client}';
    const client = new OpenAI({ maxRetries: 0 });
    ${await requestCode()}
    await all(async (request) => JSON.parse((await client.chat.completions.create(request)).choices[0].message.content));`;
}

async function fetchLoop(): Promise<string> {
  return `
    const url = process.env.OPENAI_BASE_URL + '/chat/completions';
    const headers = { 'content-type': 'application/json', authorization: 'Bearer bench' };
    ${await requestCode()}
    await all(async (request) => {
      const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify(request) });
      JSON.parse((await response.json()).choices[0].message.content);
    });`;
}
