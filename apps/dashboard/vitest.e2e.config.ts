import { defineConfig } from 'vitest/config';

/** A real Chromium on the built dashboard and a server of its own per file: one file at a time. */
export default defineConfig({
  test: {
    include: ['e2e/**/*.e2e.ts'],
    globalSetup: ['e2e/demo-folder.ts'],
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 180_000,
    // A page shows what it has when it has it: what is read of one is asked for until it is there.
    expect: { poll: { timeout: 20_000 } },
  },
});
