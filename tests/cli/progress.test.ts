import pc from 'picocolors';
import { describe, expect, test, vi } from 'vitest';
import { progressLine as coloredLine, createProgress, type RunState } from '../../src/cli/progress.ts';
import { NO_TRAFFIC } from '../../src/run/traffic.ts';

const STATE: RunState = {
  articles: 1,
  begun: 1,
  segments: 76,
  done: 13,
  failed: 1,
  traffic: { ...NO_TRAFFIC, inFlight: 8, retries: 2, inputTokens: 24_000, outputTokens: 1_300 },
  elapsed: 6500,
};

const progressLine = (state: RunState, columns: number) => coloredLine(state, columns, pc.createColors(false));

describe('the live line', () => {
  test('says all where there is room', () => {
    expect(progressLine(STATE, 120)).toBe(
      '13 of 76 paragraphs · 8 in flight · 32 s left · 1 failed · 2 retries · 25k tokens',
    );
  });

  test.each<[number, string]>([
    [39, '13 of 76 paragraphs · 8 in flight'],
    [50, '13 of 76 paragraphs · 8 in flight · 32 s left'],
    [12, '13 of 76 par'],
  ])('in %d columns drops what says the least', (columns, line) => {
    expect(progressLine(STATE, columns)).toBe(line);
  });

  test('is no longer than the columns, whatever they are', () => {
    const lengths = Array.from({ length: 200 }, (_, columns) => progressLine(STATE, columns).length - columns);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(0);
  });

  test('guesses what articles not yet begun will hold', () => {
    expect(progressLine({ ...STATE, articles: 10, begun: 2, segments: 24 }, 30)).toBe('13 of about 120 paragraphs');
  });

  test('guesses no time before it has seen a few paragraphs', () => {
    expect(progressLine({ ...STATE, done: 2 }, 120)).not.toContain('left');
  });

  test('says how long it has waited where nothing is done', () => {
    expect(progressLine({ ...STATE, done: 0, elapsed: 20_000 }, 120)).toContain('8 in flight · 20 s so far');
    expect(progressLine({ ...STATE, done: 0, elapsed: 2000 }, 120)).not.toContain('so far');
  });

  test('says that the server asks to wait, and how long it is till then', () => {
    const traffic = { ...STATE.traffic, pausedFor: 17_400 };
    expect(progressLine({ ...STATE, traffic }, 60)).toBe('13 of 76 paragraphs · waiting 18 s, as the server asks');
  });

  test('counts minutes where there are many seconds', () => {
    expect(progressLine({ ...STATE, elapsed: 60_000 }, 120)).toContain('5 min left');
  });
});

test('the live line moves while nothing is answered, and no longer when the run has ended', () => {
  vi.useFakeTimers();
  try {
    const written: string[] = [];
    const stream = { isTTY: true, columns: 80, write: (text: string) => written.push(text) };
    const progress = createProgress(stream as unknown as NodeJS.WriteStream);
    progress.onStart?.({ articles: 1, traffic: () => ({ ...NO_TRAFFIC, inFlight: 8 }) });
    progress.onArticle?.(12);
    vi.advanceTimersByTime(20_000);
    expect(written.at(-1)).toContain('20 s so far');
    progress.end();
    const ended = written.length;
    vi.advanceTimersByTime(20_000);
    expect(written).toHaveLength(ended);
  } finally {
    vi.useRealTimers();
  }
});
