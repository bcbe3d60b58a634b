import { createServer, type RequestListener, type Server } from 'node:http';
import { createApp } from './app.js';
import { createLog } from './common/log.js';
import { StartRefused } from './common/start-refused.js';
import type { Database } from './database/database.js';
import { openPglite } from './database/open-pglite.js';
import { openPostgres } from './database/open-postgres.js';
import { readEnv, type Env } from './env.js';
import { Access } from './modules/access/access.js';
import { firstRun } from './first-run.js';
import { buildGraphQLSchema } from './schema.js';

const HOST = '127.0.0.1';

/** Starts the server: port first, then database, then the first run; prints how far it is. */
export async function serve({
  isEmpty,
  clock,
}: {
  isEmpty: boolean;
  clock: () => Date;
}): Promise<void> {
  const env = readEnv();
  const http = await listen(env.port);
  const database = await open(env).catch((error: unknown) => {
    http.close();
    throw error;
  });
  const welcome = await firstRun(database, { env, isEmpty, now: clock(), progress });
  progress('准备接口', 'preparing the API');
  const app = await createApp({
    database,
    access: new Access(database, clock, env.institutionId),
    schema: await buildGraphQLSchema(),
    log: createLog(env.logLevel),
    dashboard: env.dashboard,
    isBehindProxy: env.isBehindProxy,
  });
  http.removeListener('request', notReady);
  http.on('request', app.express as RequestListener);
  stopOnSignal(async () => {
    http.closeIdleConnections();
    await new Promise((resolve) => http.close(resolve));
    await app.stop();
    await database.close();
  });
  process.stdout.write(`\n核拨 Hebo 已就绪 is ready: http://${HOST}:${env.port}/\n${welcome}`);
}

function progress(zh: string, en: string): void {
  process.stdout.write(`· ${zh} ${en}\n`);
}

/** Taken before anything is opened, so that a port in use is said at once. */
async function listen(port: number): Promise<Server> {
  const http = createServer(notReady);
  await new Promise<void>((resolve, reject) => {
    http.once('error', (error: NodeJS.ErrnoException) => {
      reject(error.code === 'EADDRINUSE' ? portInUse(port) : error);
    });
    http.listen(port, HOST, resolve);
  });
  return http;
}

const notReady: RequestListener = (_request, response) => {
  const message = '正在启动,请稍候。Starting, please wait.';
  response.writeHead(503, { 'Content-Type': 'application/json', 'Retry-After': '2' });
  response.end(JSON.stringify({ code: 'UNAVAILABLE', message }));
};

const portInUse = (port: number): StartRefused =>
  new StartRefused(
    `端口 ${port} 已被占用。请停止占用它的程序,或用 HEBO_PORT 指定另一个端口。`,
    `port ${port} is in use. Stop the program that uses it or name another port with HEBO_PORT.`,
  );

function open({ databaseUrl, ownerUrl, dataFolder }: Env): Promise<Database> {
  return databaseUrl === null
    ? openPglite(dataFolder, progress)
    : openPostgres({ url: databaseUrl, ownerUrl }, progress);
}

/** Requests under way are answered; a second signal ends at once. */
function stopOnSignal(stop: () => Promise<void>): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      progress('正在停止', 'stopping');
      void stop().then(() => process.exit(0));
    });
  }
}
