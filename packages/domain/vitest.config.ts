import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'examples/**/*.test.ts', '*.test.ts'],
    // Property tests draw thousands of colleges; a busy machine takes its time.
    testTimeout: 60_000,
    typecheck: { enabled: false },
  },
});
