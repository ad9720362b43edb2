import { onTestFinished } from 'vitest';
import { type ScriptedServer, type ServerOptions, startServer } from './scripted-server.ts';

/** A scripted server that is gone after the test, and the environment that leads to it. */
export async function serverForTest(
  options: ServerOptions = {},
): Promise<{ server: ScriptedServer; env: Record<string, string> }> {
  const server = await startServer(options);
  onTestFinished(() => server.close());
  return { server, env: { OPENAI_BASE_URL: server.baseURL, OPENAI_API_KEY: 'test-key', OPENAI_MODEL: 'scripted-1' } };
}
