import { defineConfig, mergeConfig } from 'vitest/config';
import base from './vitest.config.js';

/** The same suite on a throw-away PostgreSQL server. */
export default mergeConfig(
  base,
  defineConfig({ test: { globalSetup: ['src/testing/postgres-setup.ts'] } }),
);
