import type { CodegenConfig } from '@graphql-codegen/cli';

/** Typed documents from the server's committed schema; decimals stay strings all the way. */
const config: CodegenConfig = {
  schema: '../server/schema.graphql',
  documents: ['src/**/*.{ts,tsx}', '!src/generated/**'],
  ignoreNoDocuments: true,
  generates: {
    'src/generated/': {
      preset: 'client',
      presetConfig: {
        fragmentMasking: false,
        persistedDocuments: { mode: 'embedHashInDocument', hashAlgorithm: 'sha256' },
      },
      config: {
        documentMode: 'string',
        useTypeImports: true,
        enumsAsTypes: true,
        strictScalars: true,
        scalars: {
          Decimal: 'string',
          Money: 'string',
          Date: 'string',
          DateTime: 'string',
        },
      },
    },
  },
};

export default config;
