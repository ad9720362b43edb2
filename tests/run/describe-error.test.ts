import { expect, test } from 'vitest';
import { EngineError, type EngineFault } from '../../src/model/errors.ts';
import { describeError } from '../../src/run/describe-error.ts';

test.each<[EngineFault, string]>([
  ['timeout', '--timeout'],
  ['server', 'failed by itself'],
  ['network', 'is the server running'],
  ['malformed', 'not as asked'],
])('a run in which no request succeeded says what to do about the last fault: %s', (fault, advice) => {
  const cause = new EngineError(fault, 'the last one');
  expect(describeError(new EngineError('unreachable', 'no request succeeded', { cause }))).toContain(advice);
});
