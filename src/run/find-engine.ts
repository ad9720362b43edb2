import { isLoopback, type LocalServer, lookAt } from '../engine/local-servers.ts';
import type { Pace } from '../engine/pace.ts';
import type { RetryOptions } from '../engine/with-retry.ts';
import type { ChatModel, Engine } from '../model/engine.ts';
import { ConfigError, UnavailableError } from '../model/errors.ts';
import { chooseEngine, embeddedNotice, meansEmbedded, serverNotice } from './choose-engine.ts';
import type { EngineHost } from './engine-host.ts';
import { noEngine } from './no-engine.ts';
import { type EngineAccess, type ModelAccess, typed } from './read-environment.ts';
import type { WorkshopOptions } from './run-options.ts';
import { surveyEngines } from './survey-engines.ts';

/** Requests in flight, where neither a person nor the engine says how many. */
export const AT_ONCE = 8;
/** Total time for a request, in seconds; a model on this machine may have no graphics card to work on. */
const TIMEOUT = 120;
const LOCAL_TIMEOUT = 600;

/** An engine, with what is to be done when it is needed no more. */
export interface FoundEngine extends Engine {
  readonly close?: () => Promise<void>;
}

/** What paces requests, and what is told of them; the fallback's server has a pace of its own. */
export interface Around {
  readonly pace: Pace;
  readonly fallbackPace: Pace;
  readonly retry: Omit<RetryOptions, 'timeout'>;
}

/**
 * The engine that is named, else the first that is there, with pace, deadline and retry around it. It is sought and its client
 * loaded here, when the first paragraph needs it.
 * @throws UnavailableError when there is none; ConfigError when the model cannot be told.
 */
export async function findEngine(
  options: FindOptions,
  { pace, fallbackPace, retry }: Around,
  host: EngineHost,
): Promise<FoundEngine> {
  const { withRetry } = await import('../engine/with-retry.ts');
  const { model, at, atOnce = AT_ONCE, timeout, close } = await findModel(options, host);
  pace.limitTo(options.concurrency ?? atOnce);
  const found = withRetry(model, pace, { ...retry, timeout: timeout * 1000 });
  const access = fallbackAccess(options.engine, at);
  if (!access) return { ...found, ...(close && { close }) };
  const { withFallback } = await import('../engine/with-fallback.ts');
  const isSameServer = access.baseURL === at?.baseURL;
  const { limits, ...unlimited } = retry;
  const fallback = async () => {
    const other = await atAddress(access, options, host);
    fallbackPace.limitTo(options.concurrency ?? other.atOnce ?? AT_ONCE);
    return withRetry(other.model, fallbackPace, {
      ...unlimited,
      ...(isSameServer && limits && { limits }),
      timeout: other.timeout * 1000,
    });
  };
  return { ...withFallback(found, fallback), ...(close && { close }) };
}

type FindOptions = Pick<WorkshopOptions, 'engine' | 'chatModel' | 'concurrency' | 'timeout'>;

/**
 * The way to the model that is asked where the first refuses. What is not said of it is as with the first; but a key goes to no
 * other address than its own.
 * @throws ConfigError where the first has no address, and the other none of its own.
 */
function fallbackAccess(engine: EngineAccess, at: ModelAccess | undefined): EngineAccess | undefined {
  const { fallback, ...access } = engine;
  if (!fallback) return undefined;
  const { apiKey, baseURL, model } = fallback;
  if (baseURL) return { ...access, apiKey, baseURL, model };
  if (at) return { ...access, apiKey: apiKey ?? at.apiKey, baseURL: at.baseURL, model };
  throw new ConfigError(`OPENAI_FALLBACK_MODEL=${model}: where is it? Name its address with OPENAI_FALLBACK_BASE_URL`);
}

interface FoundModel {
  readonly model: ChatModel;
  /** Where it is; nowhere, in this process. */
  readonly at?: ModelAccess;
  /** Requests that the engine works on at once, where it says so. */
  readonly atOnce?: number | undefined;
  readonly timeout: number;
  readonly close?: () => Promise<void>;
}

async function findModel(options: FindOptions, host: EngineHost): Promise<FoundModel> {
  const { engine: access, chatModel, timeout } = options;
  if (chatModel) return { model: chatModel, timeout: timeout ?? TIMEOUT };
  if (meansEmbedded(access)) return inProcess(options, host);
  if (access.apiKey || access.baseURL) return atAddress(access, options, host);
  const survey = await surveyEngines(access);
  const choice = chooseEngine(access, survey);
  switch (choice.by) {
    case 'server': {
      host.onNotice?.(serverNotice(choice.server, choice.model));
      return atAddress(
        { ...access, baseURL: choice.server.baseURL, model: choice.model },
        options,
        host,
        choice.server,
      );
    }
    case 'embedded': {
      const found = await inProcess(options, host);
      host.onNotice?.(embeddedNotice(found.model.name));
      return found;
    }
    case 'person':
      throw new ConfigError(choice.why);
    default:
      throw new UnavailableError([choice.why, noEngine()].filter((part) => part !== '').join('\n'));
  }
}

async function inProcess(
  { engine, concurrency, timeout = LOCAL_TIMEOUT }: FindOptions,
  host: EngineHost,
): Promise<FoundModel> {
  const { openEmbedded } = await import('./open-embedded.ts');
  return { ...(await openEmbedded(engine, host, concurrency)), timeout };
}

/**
 * @param server what is known of it; a server on this machine is looked at for how many requests it takes, where nobody says so:
 *   the first request waits for that.
 */
async function atAddress(
  access: EngineAccess,
  options: FindOptions,
  host: EngineHost,
  server?: LocalServer,
): Promise<FoundModel> {
  const { baseURL = '' } = access;
  const isHere = isLoopback(baseURL);
  const isAsked = isHere && !server && options.concurrency === undefined;
  const [look, model, { inDialectOf }] = await Promise.all([
    isAsked ? lookAt(baseURL) : undefined,
    openAiCompatible(access),
    import('../engine/hy-mt-model.ts'),
  ]);
  if (look?.status === 'absent') host.onNotice?.(notThere(access, baseURL));
  const { atOnce } = server ?? (look?.status === 'found' ? look.server : { atOnce: undefined });
  const timeout = options.timeout ?? (isHere ? LOCAL_TIMEOUT : TIMEOUT);
  return { model: inDialectOf(model.name, model), at: access, atOnce, timeout };
}

function notThere({ named }: EngineAccess, baseURL: string): string {
  const why = named === undefined ? 'OPENAI_BASE_URL' : `--engine ${named}`;
  return `Nothing answers yet at ${baseURL} (${why}): is the server started? ${typed('engines')} says what is there.`;
}

async function openAiCompatible(access: EngineAccess): Promise<ChatModel> {
  const { apiKey, baseURL, model } = access;
  if (!apiKey && !baseURL) throw new UnavailableError(noEngine());
  const [{ chooseModel, OPENAI_BASE_URL }, { openAiClient, openAiModel }, { proxyFetch }] = await Promise.all([
    import('../engine/choose-model.ts'),
    import('../engine/openai-model.ts'),
    import('../engine/proxy-fetch.ts'),
  ]);
  const fetch = await proxyFetch(access);
  // Servers on one's own machine ask for no key, the client does.
  const client = openAiClient({
    apiKey: apiKey ?? 'none',
    baseURL: baseURL ?? OPENAI_BASE_URL,
    ...(fetch && { fetch }),
  });
  return openAiModel(client, model ?? (await chooseModel(client)));
}
