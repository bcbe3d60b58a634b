import { realpathSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { StartRefused } from './start-refused.js';

const LEAST_NODE: readonly [number, number] = [22, 17];

export function refuseOldNode(version: string): void {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [leastMajor, leastMinor] = LEAST_NODE;
  if (major > leastMajor || (major === leastMajor && minor >= leastMinor)) return;
  throw new StartRefused(
    `需要 Node ${LEAST_NODE.join('.')} 或更新版本,现在是 ${version}。用 npm start 会自动取用 Node 24。`,
    `Node ${LEAST_NODE.join('.')} or later is needed, this is ${version}. npm start brings Node 24 by itself.`,
  );
}

const USERS_OF_GRAPHQL = ['@apollo/server', '@as-integrations/express5', 'type-graphql'];

/** Two copies of graphql break `instanceof`: a schema built by one is refused, late and obscurely, by the other. */
export function refuseTwoCopiesOfGraphQL(from: string = import.meta.url): void {
  const require = createRequire(from);
  const folderOf = (resolve: NodeJS.RequireResolve): string =>
    realpathSync(dirname(resolve('graphql/package.json')));
  const folders = new Set([
    folderOf(require.resolve),
    ...USERS_OF_GRAPHQL.map((name) => folderOf(createRequire(require.resolve(name)).resolve)),
  ]);
  if (folders.size === 1) return;
  throw new StartRefused(
    `安装中有 ${folders.size} 份 graphql:${[...folders].join('、')}。请重新安装依赖,只保留一份。`,
    `there are ${folders.size} copies of graphql: ${[...folders].join(', ')}. Reinstall so that one remains.`,
  );
}
