import { readFileSync } from 'node:fs';
import { parse } from 'dotenv';
import type { ProxySettings } from '../engine/proxy-fetch.ts';

/** What the environment says; nowhere else is it read. */
export interface Environment extends ProxySettings {
  readonly apiKey: string | undefined;
  readonly baseURL: string | undefined;
  readonly model: string | undefined;
}

/** Reads `.env` of the folder that songngu runs in; a variable that is set outranks it. */
export function readEnvironment(): Environment {
  const variables: Record<string, string | undefined> = { ...readDotEnv(), ...process.env };
  const first = (...names: string[]) => names.map((name) => variables[name]?.trim()).find((value) => value);
  return {
    apiKey: first('OPENAI_API_KEY'),
    baseURL: first('OPENAI_BASE_URL'),
    model: first('OPENAI_MODEL'),
    httpProxy: first('http_proxy', 'HTTP_PROXY'),
    httpsProxy: first('https_proxy', 'HTTPS_PROXY'),
    noProxy: first('no_proxy', 'NO_PROXY'),
  };
}

function readDotEnv(): Record<string, string> {
  try {
    return parse(readFileSync('.env'));
  } catch {
    return {};
  }
}
