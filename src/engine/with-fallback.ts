import type { ChatReply, ChatRequest, Engine } from '../model/engine.ts';
import { EngineError } from '../model/errors.ts';

/**
 * An engine that hands on what it refuses: articles on war are refused by some providers. The reply says who refused, and
 * why.
 * @param fallback found at the first refusal.
 * @throws EngineError `refusal` with both reasons where the other gives no translation either, whatever its fault is.
 */
export function withFallback(engine: Engine, fallback: () => Promise<Engine>): Engine {
  let found: Promise<Engine> | undefined;
  return { name: engine.name, ask };

  async function ask(request: ChatRequest): Promise<ChatReply> {
    try {
      return await engine.ask(request);
    } catch (error) {
      if (!(error instanceof EngineError) || error.fault !== 'refusal') throw error;
      return askFallback(request, error);
    }
  }

  async function askFallback(request: ChatRequest, refusal: EngineError): Promise<ChatReply> {
    let name = '';
    try {
      found ??= fallback();
      const other = await found;
      name = ` ${other.name}`;
      return { ...(await other.ask(request)), refused: { model: engine.name, reason: refusal.message } };
    } catch (error) {
      if (!(error instanceof EngineError)) throw error;
      const message = `fallback${name}: ${error.message}`;
      // Of a length that is too much, a part may do.
      const { fault } = error;
      if (fault === 'aborted' || fault === 'length') throw new EngineError(fault, message, { cause: error });
      // The first engine goes on with what it does not refuse.
      throw new EngineError('refusal', `${engine.name}: ${refusal.message}; ${message}`, { cause: error });
    }
  }
}
