import { LOCAL_PORTS, type LocalServerName } from '../engine/local-servers.ts';
import { ConfigError } from '../model/errors.ts';

/** At which ports of this machine servers are looked for. */
export type LocalPorts = Readonly<Partial<Record<LocalServerName, number>>>;

/**
 * Reads `SONGNGU_PORTS`: `ollama=11435 vllm=9000` looks for these alone, `none` for nothing; where it is not set, each is
 * looked for at its own port.
 * @throws ConfigError for another name, or what is no port.
 */
export function readPorts(text: string | undefined): LocalPorts {
  if (text === undefined) return LOCAL_PORTS;
  if (text === 'none') return {};
  const entries = text.split(/[\s,]+/).map((entry) => {
    const [, name = '', digits = ''] = /^([a-z-]+)=(\d{1,5})$/.exec(entry) ?? [];
    if (!(name in LOCAL_PORTS) || Number(digits) > 65_535)
      throw new ConfigError(
        `SONGNGU_PORTS "${text}": "${entry}" is none of ${Object.keys(LOCAL_PORTS).join(', ')} with a port, ollama=11435; or none`,
      );
    return [name, Number(digits)] as const;
  });
  return Object.fromEntries(entries);
}
