/** SIGHUP comes when the terminal is closed. */
const CODES = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

export interface Signals {
  /** Set once a signal came: 130 for SIGINT, 143 for SIGTERM, 129 for SIGHUP. */
  readonly exitCode: number | undefined;
  readonly forget: () => void;
}

/** The first signal calls `stop`; the second ends the process at once. What was answered is stored by then. */
export function onSignals(stop: (name: string) => void): Signals {
  let exitCode: number | undefined;
  const handlers = Object.entries(CODES).map(([name, code]) => {
    const handler = () => {
      if (exitCode !== undefined) {
        process.stderr.write('Stopped at once; run again to go on.\n');
        process.exit(code);
      }
      exitCode = code;
      stop(name);
    };
    process.on(name, handler);
    return { name, handler };
  });
  return {
    get exitCode() {
      return exitCode;
    },
    forget() {
      for (const { name, handler } of handlers) process.off(name, handler);
    },
  };
}
