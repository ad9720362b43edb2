import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Begun last, one of them alone would be waited for at the end: a clone knows no times of earlier runs. */
const LONG = /\/(?:mutations|llama-model|embedded|browser|faults\/run)\.test\.ts$/;

class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isLong = ({ moduleId }: TestSpecification) => LONG.test(moduleId);
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))];
  }
}

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: 'tests/support/build.ts',
    // A busy machine takes five times as long; what is held to a time says so itself.
    testTimeout: 60_000,
    restoreMocks: true,
    // Most wait for a process that they started; by default two processors have one worker.
    maxWorkers: 3,
    // A worker reads each module once, not once for each file of tests.
    isolate: false,
    sequence: { sequencer: LongFirst },
  },
});
