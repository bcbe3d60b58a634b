import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { shellBudget } from './shell-budget.ts';
import { systemFonts } from './system-fonts.ts';
import { trustedDocuments } from './trusted-documents.ts';

const server = process.env['HEBO_DEV_SERVER'] ?? 'http://127.0.0.1:4000';

export default defineConfig({
  plugins: [trustedDocuments(), systemFonts(), react(), shellBudget()],
  build: {
    target: 'es2023',
    sourcemap: false,
    // The content policy allows no data: addresses, so nothing may be inlined.
    assetsInlineLimit: 0,
    // GraphiQL's editor is large and has its own route; the shell has its own budget.
    chunkSizeWarningLimit: 4096,
    rolldownOptions: {
      // The editor's React compiler directives have done their work before they reach a bundle.
      onwarn(warning, warn) {
        if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') warn(warning);
      },
    },
  },
  worker: { format: 'es' },
  server: {
    proxy: { '/graphql': server, '/auth': server, '/documents': server, '/health': server },
  },
});
