import { readFileSync } from 'node:fs';
import { parse } from 'dotenv';
import type { ProxySettings } from '../engine/proxy-fetch.ts';
import { ConfigError } from '../model/errors.ts';

/** What the environment says; nowhere else is it read. */
export interface Environment extends ProxySettings {
  readonly apiKey: string | undefined;
  readonly baseURL: string | undefined;
  readonly model: string | undefined;
}

/**
 * Reads `.env` of the folder that songngu runs in; a variable that is set, and not empty, outranks it.
 * @throws ConfigError for an address that is none.
 */
export function readEnvironment(): Environment {
  const file = readDotEnv();
  const first = (...names: string[]) =>
    names.flatMap((name) => [process.env[name]?.trim(), file[name]?.trim()]).find((value) => value);
  return {
    apiKey: first('OPENAI_API_KEY'),
    baseURL: checkAddress(first('OPENAI_BASE_URL')),
    model: first('OPENAI_MODEL'),
    httpProxy: first('http_proxy', 'HTTP_PROXY'),
    httpsProxy: first('https_proxy', 'HTTPS_PROXY'),
    noProxy: first('no_proxy', 'NO_PROXY'),
  };
}

function checkAddress(url: string | undefined): string | undefined {
  if (url === undefined || /^https?:\/\/./i.test(url)) return url;
  throw new ConfigError(
    `OPENAI_BASE_URL "${url}" is no web address; write http:// or https:// in front, and /v1 at the end`,
  );
}

function readDotEnv(): Record<string, string> {
  try {
    return parse(readFileSync('.env'));
  } catch {
    return {};
  }
}
