import { cpSync } from 'node:fs';
import { inject } from 'vitest';
import { startOwnServer, type RunningServer } from './own-server';

export { signInOf, type RunningServer } from './own-server';

/**
 * A server for one test file: on a copy of the demo that the run has loaded, or with arguments on an
 * empty folder, as `npm start` finds it.
 */
export const startServer = (args: readonly string[] = []): Promise<RunningServer> =>
  startOwnServer({
    args,
    ...(args.length === 0 && {
      fill: (dataFolder) => cpSync(inject('demoFolder'), dataFolder, { recursive: true }),
    }),
  });
