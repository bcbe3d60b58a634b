import './graphql/reflect.js';
import { randomUUID } from 'node:crypto';
import { expressMiddleware } from '@as-integrations/express5';
import express, { type Express, type RequestHandler } from 'express';
import type { GraphQLSchema } from 'graphql';
import helmet from 'helmet';
import { dashboardRoutes } from './common/dashboard.js';
import { COST_LIMITS, type CostLimits } from './common/cost-plugin.js';
import { createGraphQLServer, refuseCostly } from './common/graphql-server.js';
import { HttpProblem, problemHandler, refuseNul } from './common/http-problem.js';
import type { Log } from './common/log.js';
import {
  refuseUntrusted,
  takeDocument,
  type TrustedDocuments,
} from './common/trusted-documents.js';
import { createContext } from './context.js';
import type { Database } from './database/database.js';
import type { Access } from './modules/access/access.js';
import { documentRoutes } from './modules/article/document.routes.js';
import { TOKEN_PREFIX } from './modules/access/api-token.service.js';
import { authRoutes } from './modules/access/auth.routes.js';
import { limitsRoutes } from './modules/access/limits.routes.js';
import { ownAccountRoutes } from './modules/access/own-account.routes.js';
import type { OidcProvider } from './modules/access/oidc-provider.js';
import { PasswordProvider } from './modules/access/password-provider.js';
import { providerRoutes } from './modules/access/provider.routes.js';
import { tellRefusedRoutes } from './modules/audit/refused-routes.js';
import { setupRoutes } from './modules/access/setup.routes.js';
import { refuseForeignOrigin } from './modules/access/origin.js';
import { uploadRoutes } from './modules/upload/upload.routes.js';
import { exportRoutes } from './modules/export/export.routes.js';
import { importFileRoutes } from './modules/export/import-files.routes.js';
import { workbookRoutes } from './modules/export/scenario-workbook.routes.js';
import { sweep } from './sweep.js';

interface AppOptions {
  readonly database: Database;
  readonly access: Access;
  readonly schema: GraphQLSchema;
  readonly log: Log;
  /** Where the built dashboard lies. */
  readonly dashboard: string;
  /** What its pages ask; null where a test lets everybody send text of their own. */
  readonly documents: TrustedDocuments | null;
  readonly limits?: CostLimits;
  /** The campus's sign-in, where there is one beside the passwords. */
  readonly provider?: OidcProvider | null;
  /** A proxy on this machine speaks TLS to the outside and names the client's address. */
  readonly isBehindProxy: boolean;
}

export interface App {
  readonly express: Express;
  stop(): Promise<void>;
}

/** API, sign-in and dashboard on one address. */
export async function createApp(options: AppOptions): Promise<App> {
  const { database, access, schema, log, dashboard, documents, isBehindProxy } = options;
  const { limits = COST_LIMITS, provider = null } = options;
  const graphql = createGraphQLServer(schema, log, { limits, clock: access.clock });
  await graphql.start();

  const app = express();
  app.set('trust proxy', isBehindProxy ? 'loopback' : false);
  app.set('x-powered-by', false);
  // Answers to a POST are not cached; the dashboard's files keep the ETag of their own.
  app.set('etag', false);
  app.use(nameRequest(log), securityHeaders);
  app.get('/health', (_request, response) => {
    response.set('Cache-Control', 'no-store').json({ status: 'ok', engine: database.engine });
  });
  app.use(refuseTokenInAddress);
  app.use(
    ['/auth', '/graphql'],
    noStore,
    refuseForeignOrigin,
    express.json({ limit: '256kb', verify: refuseNul }),
  );
  const passwords = new PasswordProvider(database);
  app.use(
    '/auth',
    authRoutes(database, access, passwords),
    ownAccountRoutes(database, access, passwords),
    limitsRoutes(access, limits),
    providerRoutes(database, access, provider),
    setupRoutes(database, access),
    unknownPath,
  );
  app.use(
    '/graphql',
    takeDocument(documents),
    refuseCostly,
    refuseSession(access, documents !== null),
    expressMiddleware(graphql, {
      context: ({ req, res }) =>
        createContext({ database, access }, { request: req, response: res }),
    }),
  );
  app.use('/documents', noStore, refuseForeignOrigin, documentRoutes(database, access));
  app.use('/uploads', noStore, refuseForeignOrigin, uploadRoutes(database, access));
  app.use('/exports', noStore, refuseForeignOrigin, exportRoutes({ database, access }, schema));
  app.use('/imports', importFileRoutes(database, access));
  app.use('/scenarios', workbookRoutes(database, access));
  app.use(dashboardRoutes(dashboard));
  app.use(tellRefusedRoutes({ database, access }), problemHandler(log));
  const stopSweeping = sweep(database, access, (err) => log.error({ err: err as Error }));
  return {
    express: app,
    stop: async () => {
      stopSweeping();
      await graphql.stop();
    },
  };
}

/** Every request has an id that its answer and the log share. Queries and bodies are not logged. */
const nameRequest =
  (log: Log): RequestHandler =>
  (request, response, next) => {
    const requestId = randomUUID();
    const began = performance.now();
    const { method, path } = request;
    response.locals['requestId'] = requestId;
    response.set('X-Request-Id', requestId);
    response.on('finish', () => {
      const milliseconds = Math.round(performance.now() - began);
      log.info({ requestId, method, path, status: response.statusCode, milliseconds });
    });
    next();
  };

/** Emotion writes styles into the page; no script and no worker comes from anywhere but here. */
const securityHeaders = helmet({
  frameguard: { action: 'deny' },
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'self'"],
      styleSrc: ["'self'", "'unsafe-inline'"],
      imgSrc: ["'self'", 'data:'],
      fontSrc: ["'self'", 'data:'],
      workerSrc: ["'self'", 'blob:'],
      objectSrc: ["'none'"],
      baseUri: ["'none'"],
      formAction: ["'self'"],
      frameAncestors: ["'none'"],
    },
  },
});

/** Refused before GraphQL, so that the answer is the same on every path. */
const refuseSession =
  (access: Access, isBoundToPages: boolean): RequestHandler =>
  async (request, response, next) => {
    const principal = await access.principalOf(request);
    const isTrusted = !isBoundToPages || response.locals['isTrusted'] === true;
    if (principal !== null && !isTrusted) refuseUntrusted(principal, request);
    next();
  };

const noStore: RequestHandler = (_request, response, next) => {
  response.set('Cache-Control', 'no-store');
  next();
};

const unknownPath: RequestHandler = (_request, _response, next) => {
  next(new HttpProblem(404, 'BAD_USER_INPUT', { zh: '没有这个地址。', en: 'No such address.' }));
};

/** An address ends up in histories and logs, so a token in it is refused, and should be revoked. */
const refuseTokenInAddress: RequestHandler = (request, _response, next) => {
  next(
    request.originalUrl.includes(TOKEN_PREFIX)
      ? new HttpProblem(400, 'BAD_USER_INPUT', {
          zh: '令牌不能写在地址里,请放在 Authorization 头中,并更换此令牌。',
          en: 'A token must not stand in the address. Use the Authorization header, and replace this token.',
        })
      : undefined,
  );
};
