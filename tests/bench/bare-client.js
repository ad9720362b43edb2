// What the smallest program does before its first request: loads the openai client, and asks.
import OpenAI from 'openai';

await new OpenAI().chat.completions.create({
  model: 'bench-1',
  messages: [{ role: 'user', content: '<<<PARAGRAPH 0a\nTàu rời cảng.\n0a>>>' }],
});
