import { stderr, stdout } from 'node:process';
import { UnavailableError } from '../model/errors.ts';
import { type PullOptions, pullEngine } from '../run/pull-engine.ts';
import { readEnvironment, typed } from '../run/read-environment.ts';
import { surveyEngines } from '../run/survey-engines.ts';
import { consentOf } from './ask.ts';
import { enginesLines } from './engines-summary.ts';
import { createProgress } from './progress.ts';
import { onSignals } from './signals.ts';
import { createTerminal } from './terminal.ts';

/** `songngu engines` */
export async function enginesCommand(): Promise<void> {
  const access = readEnvironment();
  const terminal = createTerminal(stdout);
  await terminal.print(enginesLines(access, await surveyEngines(access), terminal.paint));
}

export interface PullFlags {
  /** False for the engine alone. */
  readonly model?: string | boolean;
  readonly gpu: boolean;
  readonly yes: boolean;
}

/** `songngu engines pull` */
export async function pullCommand({ model, gpu, yes }: PullFlags): Promise<void> {
  const { model: _, ...access } = readEnvironment();
  const progress = createProgress(stderr);
  const stop = new AbortController();
  const signals = onSignals(() => stop.abort());
  const options: PullOptions = {
    gpu,
    withoutModel: model === false,
    consent: consentOf(yes, stop.signal) ?? refuse,
    signal: stop.signal,
    ...(progress.onNotice && { onNotice: progress.onNotice }),
    ...(progress.onDownload && { onProgress: progress.onDownload }),
  };
  try {
    const agreed = await pullEngine({ ...access, ...(typeof model === 'string' && { model }) }, options);
    progress.end();
    await createTerminal(stdout).print([{ head: '', text: agreed ? ready() : 'Nothing was loaded.' }]);
  } catch (error) {
    if (signals.exitCode !== undefined) process.exit(signals.exitCode);
    throw error;
  } finally {
    progress.end();
    signals.forget();
  }
}

const ready = () =>
  `All is there. ${typed('translate')} takes it where there is no key and no server; --engine embedded in any case.`;

function refuse(offer: string): Promise<never> {
  throw new UnavailableError(`${offer}\nNobody can be asked here; say yes with --yes.`);
}
