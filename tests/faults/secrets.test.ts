import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { lockFolder } from '../../src/memory/lock-folder.ts';
import { translateFiles } from '../../src/run/translate-files.ts';
import { SAMPLE_PARAGRAPHS } from '../support/good-translation.ts';
import { createSampleDesk, type Desk, type Ended } from '../support/run-songngu.ts';
import type { Action, ScriptedServer, ServerOptions } from '../support/scripted-server.ts';
import { serverForTest } from '../support/server-for-test.ts';

const KEY = 'sk-canary-4f9a2b71c8d3e6f05a1b9c7d2e8f4a6b3c5d7e9f';

/** What gives the key away: whole, a half of it, and in base64 wherever it stands in what is encoded. */
const TRACES = [
  KEY.slice(0, KEY.length / 2),
  KEY.slice(KEY.length / 2),
  ...['', 'x', 'xx'].map((before) =>
    Buffer.from(before + KEY)
      .toString('base64')
      .slice(4, -4),
  ),
];

const says = (status: number, code: string, message = `Incorrect API key provided: ${KEY}`): Action => ({
  status,
  headers: { 'retry-after-ms': '1' },
  raw: JSON.stringify({ error: { message, code, type: KEY, param: KEY } }),
});

/** A message in which the key stands where one that is cut at so many characters would be cut within it. */
const cutAt = (length: number) => `${'Lỗi '.repeat(length / 4 - 10)}${KEY}`;

const CHAT = JSON.stringify({ choices: [{ message: { content: null, refusal: cutAt(120) } }] });

/** What the first requests for the paragraphs get; what may pass is answered well the second time. */
const PASSING: readonly Action[] = [
  says(429, 'rate_limit_exceeded'),
  says(500, 'server_error'),
  says(503, KEY),
  { raw: `<html>${KEY}</html>` },
  { raw: cutAt(120), headers: { 'content-type': 'text/plain' } },
  { raw: `{"choices":[{"message":{"content":"${KEY}` },
  { raw: JSON.stringify({ error: { message: cutAt(300), code: 502 } }) },
  { content: `{"translation":"${KEY}` },
  { fault: 'reset' },
  { fault: 'hang' },
];

const LASTING: readonly Action[] = [{ raw: CHAT }, says(400, 'bad_request', cutAt(300))];

type Started = ReturnType<Desk['start']>;

interface Path {
  readonly server?: ServerOptions;
  readonly env?: (server: ScriptedServer) => Readonly<Record<string, string>>;
  readonly args?: readonly string[];
  readonly before?: (desk: Desk, env: Readonly<Record<string, string>>) => Promise<void>;
  /** What it takes a process of its own for. */
  readonly process?: (started: Started, server: ScriptedServer) => Promise<Ended>;
  readonly exitCode: number;
  /** What shows that the fault was met. */
  readonly said: RegExp;
}

const always = (action: Action): ServerOptions => ({ script: () => action });

/** A module that runs before the command: a fault of songngu's own, or of Node. */
const withModule = (code: string) => ({ NODE_OPTIONS: `--import data:text/javascript,${encodeURIComponent(code)}` });

/** Answers that end a run, and what is said of them. */
const ANSWERS: Readonly<Record<string, Pick<Path, 'server' | 'said'> & { readonly model?: undefined }>> = {
  '401': { server: always(says(401, 'invalid_api_key')), said: /401.*\[key\]/ },
  '403 in a web page': { server: always({ status: 403, raw: `<b>${cutAt(300)}</b>` }), said: /403/ },
  'no quota': { server: always(says(429, 'insufficient_quota')), said: /quota/ },
  'an unknown model': { server: always(says(404, 'model_not_found', cutAt(300))), said: /404/ },
  'nothing but 500': { server: always(says(500, KEY)), said: /no request succeeded/ },
  'a redirect': {
    server: always({ status: 307, headers: { location: `/elsewhere?${KEY}` } }),
    said: /redirect|no request/,
  },
  'no list of models': {
    server: { listing: { status: 401, raw: JSON.stringify({ error: { message: cutAt(300), code: KEY } }) } },
    model: undefined,
    said: /\/models: 401/,
  },
  'a list of models that is none': {
    server: { listing: { raw: cutAt(120) } },
    model: undefined,
    said: /\/models/,
  },
};

/** What goes wrong in the whole command. */
const PATHS: Readonly<Record<string, Path>> = {
  'faults that pass, and some that do not': {
    server: {
      script: ({ paragraph, attempt }) => {
        const i = SAMPLE_PARAGRAPHS.indexOf(paragraph);
        return i < LASTING.length ? LASTING[i] : attempt === 1 ? PASSING[i - LASTING.length] : undefined;
      },
    },
    args: ['--timeout', '1'],
    exitCode: 1,
    said: /2 not translated|not translated/,
  },
  'a proxy that is not there': {
    env: () => ({ OPENAI_BASE_URL: 'http://songngu.test/v1', HTTP_PROXY: `http://${KEY}:${KEY}@127.0.0.1:1` }),
    exitCode: 3,
    said: /no request was answered/,
  },
  'a key in the address of the server': {
    env: ({ baseURL }) => ({ OPENAI_BASE_URL: baseURL.replace('//', `//user:${KEY}@`) }),
    exitCode: 2,
    said: /OPENAI_BASE_URL holds a password/,
  },
  'a key where the address belongs': { env: () => ({ OPENAI_BASE_URL: KEY }), exitCode: 2, said: /no web address/ },
  'a key with a sign too many': {
    env: () => ({ OPENAI_API_KEY: `“${KEY}”` }),
    exitCode: 2,
    said: /OPENAI_API_KEY holds/,
  },
  'an output that cannot be written': {
    before: (desk) => desk.write('output', ''),
    exitCode: 3,
    said: /output: cannot be written/,
  },
  'another run on the folder': {
    before: async (desk) => {
      await desk.write('output/.keep', '');
      onTestFinished(lockFolder(join(desk.folder, 'output')));
    },
    exitCode: 3,
    said: /another run of songngu/,
  },
  'a damaged memory': {
    before: (desk) => desk.write('.songngu/memory.db', 'hỏng '.repeat(400)),
    exitCode: 0,
    said: /damaged/,
  },
  'Ctrl-C': {
    server: always({ after: 300 }),
    process: async ({ process: child, ended }, server) => {
      while (server.calls.length === 0) await wait(5);
      child.kill('SIGINT');
      return ended;
    },
    exitCode: 130,
    said: /Stopping/,
  },
  'a crash within songngu': {
    server: always(says(500, KEY)),
    env: () => withModule("Math.random = () => { throw new RangeError('crash') }"),
    process: ({ ended }) => ended,
    exitCode: 3,
    said: /RangeError: crash/,
  },
  'a crash that says what was sent': {
    env: () =>
      withModule(
        'import http from "node:http"; http.request = ({ headers }) => { throw new TypeError(JSON.stringify(headers.authorization)) }',
      ),
    process: ({ ended }) => ended,
    exitCode: 3,
    said: /Bearer \[key\]/,
  },
};

async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

async function traces(folder: string, { stdout, stderr }: Ended): Promise<string[]> {
  const files = await filesBelow(folder);
  const contents = await Promise.all(files.map(async (file) => [file, await readFile(file, 'latin1')] as const));
  const all = [['stdout', stdout] as const, ['stderr', stderr] as const, ...contents];
  return all
    .filter(([, text]) => TRACES.some((trace) => text.includes(trace)))
    .map(([name, text]) => `${name}: ${text}`);
}

test.each(Object.entries(ANSWERS))('row 25: the key is in nothing that is said or written: %s', async (_, answer) => {
  const { server } = await serverForTest(answer.server);
  const desk = await createSampleDesk();
  const notices: string[] = [];
  const report = await translateFiles([join(desk.folder, 'input')], {
    output: join(desk.folder, 'output'),
    memory: join(desk.folder, 'memory.db'),
    glossary: join(desk.folder, 'glossary'),
    engine: { apiKey: KEY, baseURL: server.baseURL, model: 'model' in answer ? undefined : 'scripted-1' },
    watch: { onNotice: (text) => notices.push(text) },
    reviewed: false,
  });
  const ended = { exitCode: report.exitCode, stdout: JSON.stringify(report), stderr: notices.join('\n') };
  expect(ended).toMatchObject({ exitCode: 3, stdout: expect.stringMatching(answer.said) });
  expect(await traces(desk.folder, ended)).toEqual([]);
});

test.each(Object.entries(PATHS))('row 25: the key is in no output, message or file: %s', async (_, path) => {
  const { server, env } = await serverForTest(path.server);
  const desk = await createSampleDesk();
  const all = { ...env, OPENAI_API_KEY: KEY, ...path.env?.(server) };
  await path.before?.(desk, all);
  const args = ['translate', '--no-reviewed', ...(path.args ?? [])];
  const { exitCode, stdout, stderr } = await (path.process
    ? path.process(desk.start(args, all), server)
    : desk.run(args, all));
  expect({ exitCode, said: stdout + stderr }).toEqual({
    exitCode: path.exitCode,
    said: expect.stringMatching(path.said),
  });
  expect(await traces(desk.folder, { exitCode, stdout, stderr })).toEqual([]);
});

test('row 25: the key is in no object for programs, nor in the memory of a run that goes on', async () => {
  const { env } = await serverForTest({
    script: ({ n }) => (n > 6 ? says(401, 'invalid_api_key') : n === 2 ? says(400, KEY) : undefined),
  });
  const desk = await createSampleDesk();
  const args = ['translate', '--no-reviewed', '--json', '--concurrency', '1'];
  const ended = await desk.run(args, { ...env, OPENAI_API_KEY: KEY });
  expect(ended).toMatchObject({ exitCode: 3, stdout: expect.stringContaining('[key]') });
  expect(await traces(desk.folder, ended)).toEqual([]);
});
