import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: 'tests/support/build.ts',
    testTimeout: 20_000,
    restoreMocks: true,
    // Most wait for a process that they started; by default two processors have one worker.
    maxWorkers: 3,
    // A worker reads each module once, not once for each file of tests.
    isolate: false,
  },
});
