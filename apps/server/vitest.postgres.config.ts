import { defineConfig } from 'vitest/config';
import base from './vitest.config.js';

/**
 * The same suite, and what only a server can show, on a throw-away PostgreSQL; without the starts on the
 * embedded database.
 */
export default defineConfig({
  ...base,
  test: {
    ...base.test,
    exclude: ['src/start.test.ts'],
    globalSetup: ['src/testing/postgres-setup.ts'],
  },
});
