import { typed } from './read-environment.ts';

/** What to do without an engine. */
export const noEngine =
  () => `There is no engine to translate with. One of these, in the file .env of this folder, gives one:
  an OpenAI key          OPENAI_API_KEY=…
  another server         OPENAI_BASE_URL=https://…/v1 and its OPENAI_API_KEY (OpenRouter, vLLM, a proxy)
  a server on this machine, without a key
                         OPENAI_BASE_URL=http://localhost:11434/v1 (Ollama; llama-server: port 8080)
Or, without key and server, a model that runs inside of songngu:
  ${typed('engines pull')}   1.2 GB, once; or ${typed('translate --yes')}
${typed('engines')} says what is there.`;
