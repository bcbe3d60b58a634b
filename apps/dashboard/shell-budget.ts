import { gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';

/** Gzipped size of the shell in kB as last committed; the build fails at a tenth more. */
const COMMITTED_SHELL_KB = 335;
/** What a first visit may load before any route, however it has grown. */
const LARGEST_SHELL_KB = 350;

interface Chunk {
  readonly code: string;
  readonly imports: readonly string[];
}

/** Whatever a browser loads before any route: the entry and its static imports. */
export function shellKilobytes(entry: string, chunks: ReadonlyMap<string, Chunk>): number {
  const seen = new Set<string>();
  const visit = (name: string): number => {
    const chunk = chunks.get(name);
    if (!chunk || seen.has(name)) return 0;
    seen.add(name);
    return chunk.imports.reduce((sum, next) => sum + visit(next), gzipSync(chunk.code).length);
  };
  return visit(entry) / 1000;
}

export function shellBudget(): Plugin {
  return {
    name: 'shell-budget',
    apply: 'build',
    generateBundle(_options, bundle) {
      const chunks = new Map<string, Chunk>();
      let entry: string | undefined;
      for (const file of Object.values(bundle)) {
        if (file.type !== 'chunk') continue;
        chunks.set(file.fileName, file);
        if (file.isEntry) entry = file.fileName;
      }
      if (entry === undefined) return;
      const size = shellKilobytes(entry, chunks);
      const limit = Math.min(COMMITTED_SHELL_KB * 1.1, LARGEST_SHELL_KB);
      const figures = `${Math.round(size)} kB gzipped, committed ${COMMITTED_SHELL_KB}`;
      if (size > limit)
        this.error(`The shell may have ${Math.round(limit)} kB at most: ${figures}.`);
      this.info(`shell ${figures}`);
    },
  };
}
