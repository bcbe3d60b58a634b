import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const BUILT = fileURLToPath(new URL('../dist', import.meta.url));
const MANIFEST = 'trusted-documents.json';

/** The built dashboard with a manifest of its own, so that a test may ask what no page asks. */
export function copyOfDashboard(folder: string): {
  readonly folder: string;
  trust(query: string): string;
} {
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(BUILT)) {
    if (name !== MANIFEST) symlinkSync(join(BUILT, name), join(folder, name));
  }
  const documents = JSON.parse(readFileSync(join(BUILT, MANIFEST), 'utf8')) as Record<
    string,
    string
  >;
  const write = () => writeFileSync(join(folder, MANIFEST), JSON.stringify(documents));
  write();
  return {
    folder,
    trust(query) {
      const id = `test:${createHash('sha256').update(query).digest('hex')}`;
      if (documents[id] === undefined) {
        documents[id] = query;
        write();
      }
      return id;
    },
  };
}
