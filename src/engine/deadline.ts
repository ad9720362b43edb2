import { EngineError } from '../model/errors.ts';

/**
 * Gives `run` a signal that fires after `milliseconds`, and rejects then: a total deadline, whether no headers come,
 * the body stalls, or one byte comes a second. It does not wait for `run` to hear the signal (the client does not
 * while a body stalls), and each request has a controller of its own, since listeners on a shared signal pile up.
 */
export async function withDeadline<T>(milliseconds: number, run: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const controller = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new EngineError('timeout', `no answer within ${milliseconds / 1000} s`));
      controller.abort();
    }, milliseconds);
  });
  try {
    return await Promise.race([run(controller.signal), late]);
  } finally {
    clearTimeout(timer);
  }
}
