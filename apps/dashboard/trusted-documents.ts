import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const MANIFEST = new URL('src/generated/persisted-documents.json', import.meta.url);
const CLASS = fileURLToPath(new URL('src/providers/trusted-document.ts', import.meta.url));
const CALL = /\bgraphql\(\s*(\/\* shown \*\/\s*)?`([^`]*)`,?\s*\)/gu;
/** What is left of it would bring the text of every document into the first chunk. */
const IMPORT = /^import \{ graphql \} from '[./]*generated';$/mu;
/** The fragments of a document stand before or behind its operation. */
const NAME = /(?:^\s*|\}\s)(?:query|mutation)\s+(\w+)/u;

/**
 * The manifest of this build beside its pages, for the server; and in the pages each document by its id
 * alone. A call whose text begins with a comment `shown` keeps it, for a page that shows it.
 */
export function trustedDocuments(): Plugin {
  let manifest: Record<string, string> = {};
  const byName = new Map<string, string>();
  return {
    name: 'trusted-documents',
    apply: 'build',
    enforce: 'pre',
    buildStart() {
      manifest = JSON.parse(readFileSync(MANIFEST, 'utf8')) as Record<string, string>;
      for (const [id, text] of Object.entries(manifest)) {
        byName.set(NAME.exec(text)?.[1] ?? '', id);
      }
    },
    transform(code, id) {
      if (!/\/src\/(?!generated\/).*\.tsx?$/u.test(id) || !code.includes('graphql(')) return null;
      const replaced = code.replace(CALL, (_call, shown: string | undefined, source: string) =>
        documentOf(source, shown !== undefined, byName),
      );
      if (replaced === code) return null;
      if (replaced.includes('graphql(`')) this.error(`a document of ${id} is no plain text`);
      const own = replaced.replace(IMPORT, `import { TrustedDocument } from '${CLASS}';`);
      if (own === replaced) this.error(`${id} imports graphql in another way`);
      return { code: own, map: null };
    },
    generateBundle() {
      const source = JSON.stringify(manifest);
      this.emitFile({ type: 'asset', fileName: 'trusted-documents.json', source });
    },
  };
}

/** A fragment alone is only for the types; it is part of the documents that use it. */
function documentOf(source: string, isShown: boolean, known: ReadonlyMap<string, string>): string {
  const name = NAME.exec(source)?.[1];
  if (name === undefined) return 'undefined';
  const id = known.get(name);
  if (id === undefined) throw new Error(`${name} is not in the manifest; run codegen`);
  const text = isShown ? [JSON.stringify(source)] : [];
  return `new TrustedDocument(${[`'${id}'`, `'${name}'`, ...text].join(', ')})`;
}
