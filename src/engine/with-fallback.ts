import type { ChatReply, ChatRequest, Engine } from '../model/engine.ts';
import { EngineError } from '../model/errors.ts';

/**
 * An engine that hands on what it refuses: articles on war are refused by some providers. The reply says who refused, and
 * why.
 * @param fallback found at the first refusal.
 * @throws EngineError `refusal` with both reasons where the other gives no translation either.
 */
export function withFallback(engine: Engine, fallback: () => Promise<Engine>): Engine {
  let found: Promise<Engine> | undefined;
  return { name: engine.name, ask };

  async function ask(request: ChatRequest): Promise<ChatReply> {
    try {
      return await engine.ask(request);
    } catch (error) {
      if (!(error instanceof EngineError) || error.fault !== 'refusal') throw error;
      found ??= fallback();
      return askFallback(await found, request, error);
    }
  }

  async function askFallback(other: Engine, request: ChatRequest, refusal: EngineError): Promise<ChatReply> {
    try {
      return { ...(await other.ask(request)), refused: { model: engine.name, reason: refusal.message } };
    } catch (error) {
      if (!(error instanceof EngineError)) throw error;
      const message = `fallback ${other.name}: ${error.message}`;
      // A shorter piece may do what the whole did not.
      if (error.fatal || error.fault === 'length') throw new EngineError(error.fault, message, { cause: error });
      throw new EngineError('refusal', `${engine.name}: ${refusal.message}; ${message}`, { cause: error });
    }
  }
}
