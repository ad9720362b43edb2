import { expect, test } from 'vitest';
import { downloadLine } from '../../src/cli/download-line.ts';

const WHAT = 'Hy-MT2.gguf';

test.each([
  [0, 0, 'Hy-MT2.gguf [                    ] 0.0 of 1,133 MB · 0.0 MB/s'],
  [566_540_224, 12_000_000, 'Hy-MT2.gguf [██████████          ] 567 of 1,133 MB · 12 MB/s · 48 s left'],
  [113_308_045, 2_000_000, 'Hy-MT2.gguf [██                  ] 113 of 1,133 MB · 2.0 MB/s · 9 min left'],
  [1_133_080_448, 12_000_000, 'Hy-MT2.gguf [████████████████████] 1,133 of 1,133 MB · 12 MB/s · 0 s left'],
])('%i bytes', (bytes, perSecond, line) => {
  expect(downloadLine({ what: WHAT, bytes, total: 1_133_080_448, perSecond })).toBe(line);
});
