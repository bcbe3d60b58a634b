import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, it } from 'vitest';
import { newFolder, removeFolders } from '../testing/temporary.js';
import { refuseOldNode, refuseTwoCopiesOfGraphQL } from './start-checks.js';

afterAll(removeFolders);

it.each(['20.19.0', '22.16.9', '18.0.0'])('refuses Node %s', (version) => {
  expect(() => refuseOldNode(version)).toThrowError(/22\.17/u);
});

it.each(['22.17.0', '23.0.0', '24.21.0'])('takes Node %s', (version) => {
  expect(() => refuseOldNode(version)).not.toThrow();
});

/** An installation of the three packages that need graphql; `own` has a copy to itself. */
function installationWith(own: string | null): string {
  const folder = newFolder();
  const install = (path: string, name: string): void => {
    mkdirSync(join(folder, path), { recursive: true });
    writeFileSync(join(folder, path, 'package.json'), JSON.stringify({ name, main: 'index.js' }));
    writeFileSync(join(folder, path, 'index.js'), '');
  };
  install('node_modules/graphql', 'graphql');
  for (const name of ['@apollo/server', '@as-integrations/express5', 'type-graphql']) {
    install(`node_modules/${name}`, name);
    if (name === own) install(`node_modules/${name}/node_modules/graphql`, 'graphql');
  }
  return pathToFileURL(join(folder, 'main.js')).href;
}

it('refuses an installation where a package brings its own graphql', () => {
  expect(() => refuseTwoCopiesOfGraphQL(installationWith(null))).not.toThrow();
  expect(() => refuseTwoCopiesOfGraphQL(installationWith('type-graphql'))).toThrowError(
    /2 copies of graphql/u,
  );
});

it('finds one copy in this installation', () => {
  expect(() => refuseTwoCopiesOfGraphQL()).not.toThrow();
});
