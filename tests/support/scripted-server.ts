import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { goodTranslation } from './good-translation.ts';

/** A request for a chat completion, as the server got it. */
export interface ChatCall {
  /** From 1, in order of arrival. */
  readonly n: number;
  /** The paragraph to translate, out of its fence. */
  readonly paragraph: string;
  /** How often this paragraph was asked for, from 1. */
  readonly attempt: number;
  readonly messages: readonly { role: string; content: string }[];
  readonly body: Readonly<Record<string, unknown>>;
  readonly headers: IncomingMessage['headers'];
}

/** What the server does with a call; without an action it answers with a good translation. */
export interface Action {
  /** Milliseconds before anything is sent. */
  readonly after?: number;
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** The whole body, instead of a chat completion. */
  readonly raw?: string;
  /** The content of the message, instead of a good translation. */
  readonly content?: string | null;
  readonly refusal?: string;
  readonly finishReason?: string;
  /** Answer as a stream of server-sent events, asked for or not. */
  readonly stream?: boolean;
  /** How the connection misbehaves. `cut` and `stall` come in the middle of the body, `drip` is a byte now and then. */
  readonly fault?: 'reset' | 'hang' | 'cut' | 'stall' | 'drip';
}

export type Script = (call: ChatCall) => Action | undefined;

export interface ScriptedServer {
  /** With `/v1`. */
  readonly baseURL: string;
  readonly calls: readonly ChatCall[];
  /** Most requests that were open at once. */
  readonly mostAtOnce: () => number;
  close(): Promise<void>;
}

export interface ServerOptions {
  readonly script?: Script;
  readonly models?: readonly string[];
  /** What the list of models is answered with, instead. */
  readonly listing?: Pick<Action, 'status' | 'raw'>;
  /** What else it says of itself, by path. */
  readonly also?: Readonly<Record<string, unknown>>;
  /** The header `Server` of all that it says of itself. */
  readonly program?: string;
}

/**
 * An OpenAI-compatible server on 127.0.0.1 that does what a test's script says. Its translations are looked up or made
 * up: they say nothing about the quality of any model.
 */
export async function startServer(options: ServerOptions = {}): Promise<ScriptedServer> {
  const { script, models = ['scripted-1'], listing, also = {}, program } = options;
  const calls: ChatCall[] = [];
  let open = 0;
  let most = 0;
  const server = createServer(async (request, response) => {
    const body = await readBody(request);
    if (program !== undefined && request.method === 'GET') response.setHeader('server', program);
    const said = request.method === 'GET' ? also[request.url ?? ''] : undefined;
    if (said !== undefined) return sendJson(response, 200, said);
    if (request.method === 'GET' && request.url === '/v1/models') {
      if (listing?.raw !== undefined) return response.writeHead(listing.status ?? 200).end(listing.raw);
      return sendJson(response, 200, { object: 'list', data: models.map((id) => ({ id, object: 'model' })) });
    }
    if (request.method !== 'POST' || request.url !== '/v1/chat/completions')
      return sendJson(response, 404, { error: { message: 'no such path' } });
    open += 1;
    most = Math.max(most, open);
    response.on('close', () => {
      open -= 1;
    });
    const call = toCall(body, request, calls);
    calls.push(call);
    const action = script?.(call) ?? {};
    if (action.after) await new Promise((resolve) => setTimeout(resolve, action.after));
    act(response, call, action);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    baseURL: `http://127.0.0.1:${port}/v1`,
    calls,
    mostAtOnce: () => most,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

function toCall(body: string, request: IncomingMessage, earlier: readonly ChatCall[]): ChatCall {
  const parsed: Record<string, unknown> = JSON.parse(body);
  const messages = Array.isArray(parsed.messages) ? parsed.messages : [];
  const paragraph = /<<<(PARAGRAPH [0-9a-f]+)\n([\s\S]*)\n\1>>>/.exec(messages.at(-1)?.content ?? '')?.[2] ?? '';
  const attempt = earlier.filter((call) => call.paragraph === paragraph).length + 1;
  return { n: earlier.length + 1, paragraph, attempt, messages, body: parsed, headers: request.headers };
}

function act(response: ServerResponse, call: ChatCall, action: Action): void {
  if (action.fault === 'hang') return;
  if (action.fault === 'reset') {
    response.socket?.resetAndDestroy();
    return;
  }
  const { text, type } = bodyOf(call, action);
  response.writeHead(action.status ?? 200, {
    'content-type': type,
    'content-length': Buffer.byteLength(text),
    ...action.headers,
  });
  const half = Math.floor(text.length / 2);
  switch (action.fault) {
    case 'cut':
      response.write(text.slice(0, half), () => response.socket?.destroy());
      return;
    case 'stall':
      response.write(text.slice(0, half));
      return;
    case 'drip': {
      let sent = 0;
      const timer = setInterval(() => response.write(text.charAt(sent++)), 20);
      response.on('close', () => clearInterval(timer));
      return;
    }
    default:
      response.end(text);
  }
}

function bodyOf(call: ChatCall, action: Action): { text: string; type: string } {
  if (action.raw !== undefined)
    return { text: action.raw, type: action.raw.startsWith('<') ? 'text/html' : 'application/json' };
  if (action.status && action.status >= 400)
    return { text: JSON.stringify(errorBody(action.status)), type: 'application/json' };
  const message = messageOf(call, action);
  const whole = completion(call, action, message);
  if (!(action.stream ?? call.body.stream === true)) return { text: JSON.stringify(whole), type: 'application/json' };
  const deltas = [
    { role: message.role },
    ...(message.content ?? '').split(/(?<= )/).map((piece) => ({ content: piece })),
  ];
  const chunks = deltas.map((delta) => ({ ...whole, object: 'chat.completion.chunk', choices: [{ index: 0, delta }] }));
  const events = [...chunks.map((chunk) => JSON.stringify(chunk)), '[DONE]'];
  return { text: events.map((event) => `data: ${event}\n\n`).join(''), type: 'text/event-stream' };
}

interface AssistantMessage {
  readonly role: 'assistant';
  readonly content: string | null;
  readonly refusal: string | null;
}

function messageOf(call: ChatCall, action: Action): AssistantMessage {
  const good = JSON.stringify({ translation: goodTranslation(call.paragraph), notes: [] });
  return {
    role: 'assistant',
    content: action.content === undefined ? good : action.content,
    refusal: action.refusal ?? null,
  };
}

function completion(call: ChatCall, action: Action, message: AssistantMessage) {
  return {
    id: `call-${call.n}`,
    object: 'chat.completion',
    model: call.body.model,
    choices: [{ index: 0, finish_reason: action.finishReason ?? 'stop', message }],
    usage: { prompt_tokens: 900, completion_tokens: 60, prompt_tokens_details: { cached_tokens: 700 } },
  };
}

function errorBody(status: number): unknown {
  return { error: { message: `scripted error ${status}`, type: 'scripted', code: null } };
}

function sendJson(response: ServerResponse, status: number, value: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify(value));
}
