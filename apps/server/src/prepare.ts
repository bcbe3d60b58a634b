import { createServer, type RequestListener, type Server } from 'node:http';
import { StartRefused } from './common/start-refused.js';
import { claimFolder, type ClaimedFolder } from './database/data-folder.js';
import { readEnv, type Env } from './env.js';

export const HOST = '127.0.0.1';

export interface Prepared {
  readonly env: Env;
  /** Null where a PostgreSQL server holds the data. */
  readonly claimed: ClaimedFolder | null;
  readonly http: Server;
}

/** Takes the data folder and the port before anything large is loaded, so that a refusal comes at once. */
export async function prepare(): Promise<Prepared> {
  const env = readEnv();
  const claimed = env.databaseUrl === null ? claimFolder(env.dataFolder) : null;
  process.once('exit', () => claimed?.release());
  return { env, claimed, http: await listen(env.port) };
}

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

export const notReady: RequestListener = (_request, response) => {
  const message = '正在启动,请稍候。Starting, please wait.';
  response.writeHead(503, { 'Content-Type': 'application/json', 'Retry-After': '2' });
  response.end(JSON.stringify({ code: 'UNAVAILABLE', message }));
};

const portInUse = (port: number): StartRefused =>
  new StartRefused(
    `端口 ${port} 已被占用。请停止占用它的程序,或用 HEBO_PORT 指定另一个端口。`,
    `port ${port} is in use. Stop the program that uses it or name another port with HEBO_PORT.`,
  );
