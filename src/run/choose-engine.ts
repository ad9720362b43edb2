import type { LocalServer } from '../engine/local-servers.ts';
import { isModelFile } from './model-file.ts';
import type { EngineAccess } from './read-environment.ts';
import type { EngineSurvey, SurveyedServer } from './survey-engines.ts';

/** What translates, and why, in a sentence. */
export type Choice =
  | { readonly by: 'address'; readonly why: string }
  | { readonly by: 'server'; readonly server: LocalServer; readonly model: string; readonly why: string }
  | { readonly by: 'embedded'; readonly isReady: boolean; readonly why: string }
  /** A person must say more. */
  | { readonly by: 'person'; readonly why: string }
  | { readonly by: 'nothing'; readonly why: string };

/** Whether nothing but the embedded engine is meant: by its name, or by a model that is a file. */
export function meansEmbedded({ named, baseURL, model }: EngineAccess): boolean {
  return named === 'embedded' || (baseURL === undefined && isModelFile(model));
}

/**
 * The first of: what is named; what the environment says; a server on this machine whose model is clear; the embedded
 * model. The same for the same survey.
 */
export function chooseEngine(access: EngineAccess, { servers, embedded }: EngineSurvey): Choice {
  const { named, apiKey, baseURL, model } = access;
  if (meansEmbedded(access)) return chooseEmbedded(embedded, 'it was asked for');
  if (named !== undefined) return { by: 'address', why: 'it was asked for' };
  if (baseURL !== undefined) return { by: 'address', why: 'OPENAI_BASE_URL is set' };
  if (apiKey !== undefined) return { by: 'address', why: 'OPENAI_API_KEY is set' };
  const usable = servers.flatMap((each) => (serverOf(each)?.models.length ? [each] : []));
  for (const each of usable) {
    const server = serverOf(each);
    const [only, ...others] = server?.models.filter((id) => model === undefined || isSameModel(id, model)) ?? [];
    if (server && only !== undefined && others.length === 0)
      return { by: 'server', server, model: only, why: whyServer(each, model) };
  }
  if (usable.length > 0) return { by: 'person', why: askForModel(usable, model) };
  if (model !== undefined) return { by: 'nothing', why: `No server on this machine has the model "${model}".` };
  return chooseEmbedded(embedded, 'there is no key, and no server of models on this machine');
}

function chooseEmbedded(embedded: EngineSurvey['embedded'], why: string): Choice {
  if (embedded === undefined) return { by: 'nothing', why: '' };
  if (embedded.engine === 'unsupported')
    return {
      by: 'nothing',
      why: `For this machine (${process.platform} ${process.arch}) there is no embedded engine.`,
    };
  return { by: 'embedded', isReady: embedded.engine === 'installed' && embedded.hasModel, why };
}

function serverOf({ look }: SurveyedServer): LocalServer | undefined {
  return look.status === 'found' ? look.server : undefined;
}

/** Ollama takes a name without its tag for the tag "latest". */
function isSameModel(id: string, model: string): boolean {
  return id === model || id === `${model}:latest`;
}

function whyServer({ name }: SurveyedServer, model: string | undefined): string {
  return model === undefined
    ? `there is no key, and it is the first on this machine with one model (--engine ${name})`
    : `there is no key, and it is the first on this machine with this model (--engine ${name})`;
}

function askForModel(servers: readonly SurveyedServer[], model: string | undefined): string {
  const lists = servers.flatMap((each) => {
    const { title = '', models = [] } = serverOf(each) ?? {};
    return [`${title} at ${each.baseURL} has`, ...models.map((id) => `  --engine ${each.name} --model ${id}`)];
  });
  const first =
    model === undefined ? 'Which model is to translate?' : `No server on this machine has the model "${model}".`;
  return [first, ...lists, 'Name one so, or by OPENAI_BASE_URL and OPENAI_MODEL in the file .env.'].join('\n');
}

/** Said before any text leaves for a server that nobody has named. */
export function serverNotice({ title, baseURL }: LocalServer, model: string): string {
  return `Translating with ${model} of ${title} at ${baseURL}, found on this machine. ${OTHERS}`;
}

export function embeddedNotice(model: string): string {
  return `Translating with the embedded model ${model}, in this process. ${OTHERS}`;
}

const OTHERS = '--engine and --model name another.';
