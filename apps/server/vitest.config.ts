import { defineConfig } from 'vitest/config';

/**
 * Decorators follow tsconfig.json. One PGlite per test file, so no more than two files run at a time,
 * whatever cores there are. graphql offers two builds, and two copies break `instanceof`: tests take the
 * one that Node takes.
 */
export default defineConfig({
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    include: ['src/**/*.test.ts', 'e2e/**/*.test.ts'],
    exclude: ['**/*.postgres.test.ts'],
    testTimeout: 180_000,
    hookTimeout: 180_000,
    maxWorkers: 2,
    globalSetup: ['src/testing/pglite-setup.ts'],
  },
});
