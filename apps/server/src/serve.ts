import type { RequestListener } from 'node:http';
import { join } from 'node:path';
import { createApp } from './app.js';
import { costLimits } from './common/cost-plugin.js';
import { createLog } from './common/log.js';
import { MANIFEST, TrustedDocuments } from './common/trusted-documents.js';
import type { Database } from './database/database.js';
import { openPglite } from './database/open-pglite.js';
import { openPostgres } from './database/open-postgres.js';
import { firstRun } from './first-run.js';
import { Access } from './modules/access/access.js';
import { OidcProvider } from './modules/access/oidc-provider.js';
import { refuseEarlierClock } from './modules/audit/refuse-earlier-clock.js';
import { HOST, notReady, type Prepared } from './prepare.js';
import { buildGraphQLSchema } from './schema.js';

/** Opens the database, does what a first run needs, and answers; prints how far it is. */
export async function serve(
  prepared: Prepared & { isEmpty: boolean; clock: () => Date },
): Promise<void> {
  const { env, http, isEmpty, clock } = prepared;
  const database = await open(prepared);
  await refuseEarlierClock(database, clock());
  const welcome = await firstRun(database, { env, isEmpty, now: clock(), progress });
  progress('准备接口', 'preparing the API');
  const log = createLog(env.logLevel);
  const app = await createApp({
    database,
    access: new Access(database, clock, {
      institutionId: env.institutionId,
      passwordDays: env.passwordDays,
    }),
    schema: await buildGraphQLSchema(),
    log,
    provider: env.oidc === null ? null : new OidcProvider(database, env.oidc, log),
    dashboard: env.dashboard,
    limits: costLimits(env.points),
    documents: new TrustedDocuments(join(env.dashboard, MANIFEST)),
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

function open({ env, claimed }: Prepared): Promise<Database> {
  const { databaseUrl, ownerUrl } = env;
  return databaseUrl === null
    ? openPglite(claimed, progress)
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
