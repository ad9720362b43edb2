import { isLoopback, LOCAL_PORTS, type LocalServerName, type Look, lookAt } from '../engine/local-servers.ts';
import { embeddedEngine, installedEngine, isThere } from './embedded-files.ts';
import { isModelFile, type ModelFile, modelFileOf } from './model-file.ts';
import type { EngineAccess } from './read-environment.ts';

/** What could translate on this machine. */
export interface EngineSurvey {
  /** In the order in which they are taken. */
  readonly servers: readonly SurveyedServer[];
  /** Undefined where there is no folder for it. */
  readonly embedded: SurveyedEmbedded | undefined;
  /** What stands at the address that the environment names, where that is on this machine: no other is looked at. */
  readonly address?: Look | undefined;
}

export interface SurveyedServer {
  readonly name: LocalServerName;
  readonly baseURL: string;
  readonly look: Look;
}

export interface SurveyedEmbedded {
  readonly file: ModelFile;
  /** Whether there is a binary for this machine, and whether it is installed. */
  readonly engine: 'installed' | 'missing' | 'unsupported';
  readonly hasModel: boolean;
}

/** Looks at all ports at once, and at the disk. Sends nothing but the question what models there are. */
export async function surveyEngines(access: EngineAccess): Promise<EngineSurvey> {
  const { baseURL } = access;
  const ports = Object.entries(access.ports ?? {}).flatMap(([name, port]) =>
    isLocalServer(name) ? [{ name, port }] : [],
  );
  const servers = ports.map(async ({ name, port }) => {
    const url = addressOf(port);
    return { name, baseURL: url, look: await lookAt(url) };
  });
  const address = baseURL !== undefined && isLoopback(baseURL) ? lookAt(baseURL) : undefined;
  return { servers: await Promise.all(servers), embedded: surveyEmbedded(access), address: await address };
}

export function surveyEmbedded({ home, model }: EngineAccess): SurveyedEmbedded | undefined {
  if (home === undefined) return undefined;
  const file = modelFileOf(isModelFile(model) ? model : undefined, home);
  const engine = installedEngine(home) ? 'installed' : embeddedEngine(home, false) ? 'missing' : 'unsupported';
  return { file, engine, hasModel: isThere(file) };
}

export function addressOf(port: number): string {
  return `http://localhost:${port}/v1`;
}

function isLocalServer(name: string): name is LocalServerName {
  return name in LOCAL_PORTS;
}
