import { defineConfig } from 'vitest/config';

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
  },
});
