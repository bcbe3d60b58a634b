import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { alias: { '@hebo/domain': fileURLToPath(new URL('src/index.ts', import.meta.url)) } },
  test: {
    include: ['src/**/*.test.ts', 'examples/**/*.test.ts', '*.test.ts'],
    // Everything under test is pure, so the files share one set of modules.
    isolate: false,
    // Property tests draw thousands of colleges; a busy machine takes its time.
    testTimeout: 300_000,
  },
});
