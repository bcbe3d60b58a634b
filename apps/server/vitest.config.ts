import { defineConfig } from 'vitest/config';

/** Decorators follow tsconfig.json. One PGlite per test file, so files run one after the other. */
export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'e2e/**/*.test.ts'],
    exclude: ['**/*.postgres.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    fileParallelism: false,
  },
});
