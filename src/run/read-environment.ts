import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';
import { parse } from 'dotenv';
import type { ProxySettings } from '../engine/proxy-fetch.ts';
import { ConfigError } from '../model/errors.ts';
import { type LocalPorts, readPorts } from './read-ports.ts';

/** How an engine is reached, and another that is asked where it refuses. */
export interface EngineAccess extends ProxySettings, ModelAccess {
  /** Without an address it is at the first one's, with its key. */
  readonly fallback?: ModelAccess | undefined;
}

export interface ModelAccess {
  readonly apiKey?: string | undefined;
  /** With `/v1` at the end. */
  readonly baseURL?: string | undefined;
  /** The model asked for by name; without it the server's only one, or OpenAI's newest small one. */
  readonly model?: string | undefined;
  /** The engine asked for by name; without one any that is there, and any engine's stored reply serves. */
  readonly named?: string;
  /** Where servers on this machine are looked for; without ports none is. */
  readonly ports?: LocalPorts;
  /** Where the embedded engine and its models are kept; without a folder there is none. */
  readonly home?: string;
  /** Where models are loaded from, where it is not the hub itself. */
  readonly hub?: string | undefined;
  /** Processor cores for the embedded engine; without a number those that are free. */
  readonly threads?: number | undefined;
}

/**
 * Reads how an engine is reached from the environment and from `.env` of the folder that songngu runs in; a variable
 * that is set, and not empty, outranks the file.
 * @throws ConfigError for a key or an address that is none.
 */
export function readEnvironment(): EngineAccess {
  const file = readDotEnv();
  const first = (...names: string[]) =>
    names.flatMap((name) => [process.env[name]?.trim(), file[name]?.trim()]).find((value) => value);
  const fallback = accessBy('OPENAI_FALLBACK', first);
  return {
    ...accessBy('OPENAI', first),
    ...(fallback.model || fallback.baseURL ? { fallback } : {}),
    ports: readPorts(first('SONGNGU_PORTS')),
    home: first('SONGNGU_HOME') ?? join(cacheFolder(), 'songngu'),
    hub: first('HF_ENDPOINT')?.replace(/\/+$/, ''),
    threads: Number(first('SONGNGU_THREADS')) || undefined,
    httpProxy: first('http_proxy', 'HTTP_PROXY'),
    httpsProxy: first('https_proxy', 'HTTPS_PROXY'),
    noProxy: first('no_proxy', 'NO_PROXY'),
  };
}

function accessBy(prefix: string, first: (name: string) => string | undefined): ModelAccess {
  return {
    apiKey: checkKey(`${prefix}_API_KEY`, first(`${prefix}_API_KEY`)),
    baseURL: checkAddress(`${prefix}_BASE_URL`, first(`${prefix}_BASE_URL`)),
    model: first(`${prefix}_MODEL`),
  };
}

/** By the rules of XDG (specifications.freedesktop.org/basedir-spec), which count a relative path as none. */
function cacheFolder(): string {
  const { XDG_CACHE_HOME, LOCALAPPDATA } = process.env;
  if (XDG_CACHE_HOME && isAbsolute(XDG_CACHE_HOME)) return XDG_CACHE_HOME;
  return process.platform === 'win32' && LOCALAPPDATA ? LOCALAPPDATA : join(homedir(), '.cache');
}

/** A header takes nothing else; "sk-…" is what stands in instructions. */
function checkKey(name: string, key: string | undefined): string | undefined {
  const odd = key?.match(/[^\x21-\x7e]/)?.[0];
  if (odd === undefined) return key;
  throw new ConfigError(`${name} holds "${odd}", which no key does; paste the key itself`);
}

/** How a person types a command of songngu: in its own folder it is a script of npm's, elsewhere an installed command. */
export function typed(command: string): string {
  const { npm_lifecycle_event: script = 'npx', npm_package_name: owner } = process.env;
  if (script === 'npx' || owner !== 'songngu') return `npx songngu ${command}`;
  const [name, ...rest] = command.split(' ');
  if (name !== 'translate') return `npm run songngu -- ${command}`;
  return ['npm run translate', ...(rest.length > 0 ? ['--', ...rest] : [])].join(' ');
}

/** What to do with a key that a server does not take. */
export function keyHint(name: string): string {
  if (process.env[name]?.trim()) return `check ${name} in the environment, which outranks .env`;
  return readDotEnv()[name]?.trim() ? `check ${name} in .env` : `set ${name} in .env`;
}

/**
 * Flags that npm kept for itself because no `--` stood before them: `npm run translate --dry-run`.
 * @param names of flags, "dry-run".
 */
export function swallowedFlags(names: readonly string[]): string[] {
  if (!['translate', 'songngu'].includes(process.env.npm_lifecycle_event ?? '')) return [];
  return names.filter(
    (name) => process.env[`npm_config_${name.replace(/^no-/, '').replaceAll('-', '_')}`] !== undefined,
  );
}

function checkAddress(name: string, url: string | undefined): string | undefined {
  if (url !== undefined && /^https?:\/\/[^/]*@/i.test(url))
    throw new ConfigError(
      `${name} holds a password, which no request carries; ${name.replace('BASE_URL', 'API_KEY')} is the place of a key`,
    );
  if (url === undefined || /^https?:\/\/./i.test(url)) return url?.replace(/(?:\/chat\/completions)?\/*$/, '');
  // A key in the wrong place is a key.
  const shown = /^[^/:]{20,}$/.test(url) ? '' : ` "${url}"`;
  throw new ConfigError(`${name}${shown} is no web address; write http:// or https:// in front, and /v1 at the end`);
}

function readDotEnv(): Record<string, string> {
  try {
    return parse(readFileSync('.env'));
  } catch {
    return {};
  }
}

/**
 * Whether a stream takes colors: `NO_COLOR` (no-color.org) and `FORCE_COLOR` (force-color.org) outrank what it is.
 */
export function takesColor(stream: { readonly isTTY?: boolean }): boolean {
  const { NO_COLOR, FORCE_COLOR, TERM } = process.env;
  if (NO_COLOR) return false;
  if (FORCE_COLOR) return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
  return stream.isTTY === true && TERM !== 'dumb';
}
