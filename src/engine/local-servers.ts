import * as v from 'valibot';

/** Programs that serve models on one's own machine: the name for `--engine`, and the port that each has by itself. */
export const LOCAL_PORTS = { ollama: 11434, 'lm-studio': 1234, 'llama-server': 8080, vllm: 8000 } as const;

export type LocalServerName = keyof typeof LOCAL_PORTS;

/** A server on this machine that has shown a list of models. */
export interface LocalServer {
  /** The program, as its makers write it; by what it says of itself, not by its port. */
  readonly title: string;
  /** With `/v1`. */
  readonly baseURL: string;
  /** Those that can be asked for a translation. */
  readonly models: readonly string[];
  /** Requests that it works on at once, where that is known. */
  readonly atOnce: number | undefined;
}

/** What stands at an address: a server of models, something else, or nothing. */
export type Look =
  | { readonly status: 'found'; readonly server: LocalServer }
  | { readonly status: 'other'; readonly answer: string }
  | { readonly status: 'absent' };

/** How long a server on the same machine may take to show its models, in milliseconds. */
const PATIENCE = 300;

/** A list of models is small; what goes on and on is none. In bytes. */
const LONGEST_ANSWER = 1_000_000;

/** Ollama without a model writes null for the list. */
const ListSchema = v.object({
  data: v.nullable(v.array(v.object({ id: v.string(), owned_by: v.nullish(v.string()) }))),
});
const OllamaSchema = v.object({ version: v.string() });
const PropsSchema = v.object({ total_slots: v.pipe(v.number(), v.integer(), v.minValue(1)) });

/** Models that make vectors, or hear, and cannot translate. */
const NOT_FOR_TEXT = /embed|\bbge-|rerank|minilm|whisper|\bclip\b|\btts\b/i;

/** Requests that Ollama and LM Studio are given at once: more wait in their own line, with our deadline running. */
const FEW = 2;
/** vLLM joins what comes into batches. */
const MANY = 8;

/**
 * Looks what stands at an address on this machine. Only a valid list of models counts: these ports are used by other
 * programs too. Nothing but the address of the list is sent.
 * @param baseURL with `/v1`.
 */
export async function lookAt(baseURL: string, patience: number = PATIENCE): Promise<Look> {
  const list = await get(`${baseURL}/models`, patience);
  if (list === undefined) return { status: 'absent' };
  const parsed = v.safeParse(ListSchema, list.body);
  if (list.status !== 200 || !parsed.success) return { status: 'other', answer: describe(list) };
  const models = parsed.output.data ?? [];
  const program = await programAt(baseURL, list, models[0]?.owned_by ?? '', patience);
  const forText = models.map(({ id }) => id).filter((id) => !NOT_FOR_TEXT.test(id));
  return { status: 'found', server: { ...program, baseURL, models: forText.sort() } };
}

interface Answer {
  readonly status: number;
  readonly server: string;
  /** Read as JSON, else the text. */
  readonly body: unknown;
}

async function programAt(
  baseURL: string,
  list: Answer,
  owner: string,
  patience: number,
): Promise<Pick<LocalServer, 'title' | 'atOnce'>> {
  const { origin } = new URL(baseURL);
  if (/llama\.cpp/i.test(list.server)) {
    const props = v.safeParse(PropsSchema, (await get(`${origin}/props`, patience))?.body);
    return { title: 'llama-server', atOnce: props.success ? props.output.total_slots : 1 };
  }
  if (owner === 'vllm') return { title: 'vLLM', atOnce: MANY };
  // How LM Studio calls the owner of every model.
  if (owner === 'organization_owner') return { title: 'LM Studio', atOnce: FEW };
  const version = await get(`${origin}/api/version`, patience);
  if (v.is(OllamaSchema, version?.body)) return { title: 'Ollama', atOnce: FEW };
  return { title: 'a server', atOnce: undefined };
}

/** Undefined when nothing answers in time. */
async function get(url: string, patience: number): Promise<Answer | undefined> {
  // Whoever only wants to know the ports goes without it.
  const { httpFetch } = await import('./http-fetch.ts');
  const late = new AbortController();
  const clock = afterListening(patience, () => late.abort());
  try {
    const response = await httpFetch(url, { redirect: 'manual', signal: late.signal });
    const body = parseJson(await readShort(response));
    return { status: response.status, server: response.headers.get('server') ?? '', body };
  } catch {
    return undefined;
  } finally {
    clearInterval(clock);
    // What is still to come of an answer that is too long is not wanted.
    late.abort();
  }
}

const TICK = 25;

/**
 * Counts only time in which this process could have heard an answer: while an engine is sought, paragraphs are prepared, and
 * on a busy machine that alone takes longer than a server has.
 */
function afterListening(milliseconds: number, act: () => void): NodeJS.Timeout {
  let left = Math.ceil(milliseconds / TICK);
  return setInterval(() => {
    left -= 1;
    if (left === 0) act();
  }, TICK);
}

async function readShort(response: Response): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  for await (const chunk of response.body ?? []) {
    text += decoder.decode(chunk, { stream: true });
    if (text.length > LONGEST_ANSWER) break;
  }
  return text;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function describe({ status, body }: Answer): string {
  if (status !== 200) return `status ${status}`;
  return typeof body === 'string' && /^\s*</.test(body) ? 'a web page' : 'no list of models';
}

/** Whether an address is on this machine. */
export function isLoopback(url: string): boolean {
  return /^https?:\/\/(localhost|127(\.\d+){3}|\[::1\])(:\d+)?(\/|$)/i.test(url);
}
