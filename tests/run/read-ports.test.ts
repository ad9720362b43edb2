import { expect, test } from 'vitest';
import { readPorts } from '../../src/run/read-ports.ts';

test.each([
  [undefined, { ollama: 11434, 'lm-studio': 1234, 'llama-server': 8080, vllm: 8000 }],
  ['none', {}],
  ['ollama=11435', { ollama: 11435 }],
  ['vllm=9000, llama-server=8081', { vllm: 9000, 'llama-server': 8081 }],
])('SONGNGU_PORTS %s', (text, ports) => {
  expect(readPorts(text)).toEqual(ports);
});

test.each(['ollama', 'ollama=x', 'ollama=99999', 'jan=1337', '11434'])(
  '%s is refused, with what may stand there',
  (text) => {
    expect(() => readPorts(text)).toThrow(
      /SONGNGU_PORTS .* is none of ollama, lm-studio, llama-server, vllm with a port/,
    );
  },
);
