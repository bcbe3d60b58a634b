import { defineConfig } from 'vitest/config';
import base from './vitest.config.js';

/** The same suite, and what only a server can show, on a throw-away PostgreSQL. */
export default defineConfig({
  ...base,
  test: { ...base.test, exclude: [], globalSetup: ['src/testing/postgres-setup.ts'] },
});
