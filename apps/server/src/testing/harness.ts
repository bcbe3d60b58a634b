import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { GraphQLSchema } from 'graphql';
import { createApp, type App } from '../app.js';
import type { CostLimits } from '../common/cost-plugin.js';
import { createLog } from '../common/log.js';
import type { TrustedDocuments } from '../common/trusted-documents.js';
import type { Database } from '../database/database.js';
import { Access } from '../modules/access/access.js';
import { makeDemo } from '../modules/access/demo.service.js';
import type { DemoSignIns } from '../modules/access/demo-sign-ins.js';
import { OidcProvider, type OidcSettings } from '../modules/access/oidc-provider.js';
import type { Role } from '../modules/access/role.js';
import { buildGraphQLSchema } from '../schema.js';
import { openTestDatabase } from './test-database.js';

/** A role of the demo, or somebody by name; the second leader approves what the first hands in. */
type SignedIn = Role | 'SECOND_LEADER' | `@${string}`;
export type Caller = SignedIn | 'TOKEN' | null;

export interface Answer {
  readonly status: number;
  readonly body: {
    readonly data?: Record<string, never> | null;
    readonly errors?: readonly { message: string; extensions: Record<string, unknown> }[];
    readonly extensions?: Record<string, unknown>;
  };
}

/** The clock of a test stands still, and so would a bucket. */
const ENDLESS = { most: 1_000_000_000, restored: 1 };
const UNLIMITED: CostLimits = { token: ENDLESS, person: ENDLESS, nodes: 1_000_000_000 };

/** The whole server on a free port, with the demo college, on PGlite in memory or the test's Postgres. */
export class TestApp {
  readonly #cookies = new Map<SignedIn, Promise<string>>();

  private constructor(
    readonly url: string,
    readonly database: Database,
    readonly signIns: DemoSignIns,
    /** Moves with the tests: sessions and waits are read against it. */
    readonly clock: { now: Date },
    private readonly stopAll: () => Promise<void>,
  ) {}

  static async start(
    options: {
      schema?: GraphQLSchema;
      /** The real limits and documents, in the tests that are about them. */
      limits?: CostLimits;
      documents?: TrustedDocuments;
      /** A campus that people may sign in by. */
      oidc?: OidcSettings;
      passwordDays?: number;
      /** Where a test reads what is logged. */
      logged?: { write(line: string): void };
    } = {},
  ): Promise<TestApp> {
    const database = await openTestDatabase();
    const clock = { now: new Date('2026-11-02T08:00:00+08:00') };
    const signIns = await makeDemo(database, clock.now);
    if (signIns === null) throw new Error('the test database was not empty');
    const { logged } = options;
    const log = logged === undefined ? createLog('silent') : createLog('info', logged);
    const app = await createApp({
      database,
      access: new Access(database, () => clock.now, { passwordDays: options.passwordDays ?? 0 }),
      schema: options.schema ?? (await buildGraphQLSchema()),
      log,
      provider: options.oidc === undefined ? null : new OidcProvider(database, options.oidc, log),
      dashboard: '/nowhere',
      documents: options.documents ?? null,
      limits: options.limits ?? UNLIMITED,
      isBehindProxy: true,
    });
    const { server, url } = await listen(app);
    return new TestApp(url, database, signIns, clock, async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await app.stop();
      await database.close();
    });
  }

  stop(): Promise<void> {
    return this.stopAll();
  }

  /** Sends a document as one of the demo's people, as the API token, or as nobody. */
  async post(
    caller: Caller,
    query: string,
    variables: Record<string, unknown> = {},
    headers: Record<string, string> = {},
  ): Promise<Answer> {
    const response = await this.send(
      '/graphql',
      { query, variables },
      {
        ...(await this.headersOf(caller)),
        ...headers,
      },
    );
    return { status: response.status, body: (await response.json()) as Answer['body'] };
  }

  /** POSTs JSON from our own origin. */
  send(path: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> {
    return fetch(this.url + path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: this.url, ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
  }

  async headersOf(caller: Caller): Promise<Record<string, string>> {
    if (caller === null) return {};
    if (caller === 'TOKEN') return { authorization: `Bearer ${this.signIns.apiToken}` };
    const signedIn = this.#cookies.get(caller) ?? this.signIn(caller);
    this.#cookies.set(caller, signedIn);
    return { cookie: await signedIn };
  }

  /** Opens a new session and gives its cookie. */
  async signIn(caller: SignedIn): Promise<string> {
    const name = caller === 'SECOND_LEADER' ? '@leadership2' : caller;
    const account = this.signIns.accounts.find(
      ({ role, accountName }) => role === name || `@${accountName}` === name,
    );
    if (account === undefined) throw new Error(`the demo has nobody who acts as ${caller}`);
    const { accountName, password } = account;
    const response = await this.send('/auth/sign-in', { accountName, password });
    return cookieOf(response);
  }
}

/** What a test asks: the server of its own process, or another. */
export type Asked = Pick<TestApp, 'url' | 'headersOf' | 'post'>;

/** Longer than a test, so that a connection is never closed while a busy machine writes to it. */
const KEEP_ALIVE = 600_000;

/** The name and value that a browser would send back. */
export function cookieOf(response: Response): string {
  const [pair = ''] = (response.headers.get('set-cookie') ?? '').split(';');
  return pair;
}

async function listen(app: App): Promise<{ server: Server; url: string }> {
  const server = createServer({ keepAliveTimeout: KEEP_ALIVE }, app.express);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}
