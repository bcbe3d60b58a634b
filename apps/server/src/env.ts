import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { StartRefused } from './common/start-refused.js';
import type { OidcSettings } from './modules/access/oidc-provider.js';

/** apps/server/dist or apps/server/src, three levels below the repository. */
const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

const filled = z.string().trim().min(1).optional().catch(undefined);
const flag = z.literal('1').optional().catch(undefined);

const LOOPBACK: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]']);

/** Whoever could change what the provider says could sign in as anybody: so TLS, or this machine. */
const issuer = z
  .url()
  .transform((text) => new URL(text))
  .refine((url) => url.protocol === 'https:' || LOOPBACK.has(url.hostname));

const settings = z
  .object({
    HEBO_PORT: z.coerce.number().int().min(1).max(65_535).optional(),
    PORT: z.coerce.number().int().min(1).max(65_535).optional(),
    HEBO_DATA_DIR: filled,
    HEBO_DASHBOARD_DIR: filled,
    DATABASE_URL: filled,
    DATABASE_OWNER_URL: filled,
    HEBO_DEMO: flag,
    HEBO_BEHIND_PROXY: flag,
    HEBO_INSTITUTION: z.uuid().optional(),
    HEBO_PASSWORD_DAYS: z.coerce.number().int().min(0).max(3_650).default(90),
    HEBO_OIDC_ISSUER: issuer.optional(),
    HEBO_OIDC_CLIENT_ID: filled,
    HEBO_OIDC_CLIENT_SECRET: filled,
    HEBO_OIDC_NUMBER_CLAIM: z.string().trim().min(1).default('employee_number'),
    HEBO_OIDC_NAME: z.string().trim().min(1).max(40).default('统一身份认证'),
    HEBO_TOKEN_POINTS: z.coerce.number().int().min(100).default(1_000),
    HEBO_PERSON_POINTS: z.coerce.number().int().min(100).default(5_000),
    HEBO_LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('warn'),
  })
  .refine(
    (given) => (given.HEBO_OIDC_ISSUER === undefined) === (given.HEBO_OIDC_CLIENT_ID === undefined),
    {
      path: ['HEBO_OIDC_CLIENT_ID'],
    },
  )
  .transform((given) => ({
    port: given.HEBO_PORT ?? given.PORT ?? 4400,
    dataFolder: given.HEBO_DATA_DIR ?? `${ROOT}.hebo/data`,
    dashboard: given.HEBO_DASHBOARD_DIR ?? `${ROOT}apps/dashboard/dist`,
    databaseUrl: given.DATABASE_URL ?? null,
    ownerUrl: given.DATABASE_OWNER_URL ?? null,
    mayLoadDemo: given.DATABASE_URL === undefined || given.HEBO_DEMO === '1',
    isBehindProxy: given.HEBO_BEHIND_PROXY === '1',
    institutionId: given.HEBO_INSTITUTION ?? null,
    passwordDays: given.HEBO_PASSWORD_DAYS,
    oidc: oidcOf(given),
    points: { token: given.HEBO_TOKEN_POINTS, person: given.HEBO_PERSON_POINTS },
    logLevel: given.HEBO_LOG_LEVEL,
  }));

interface GivenOidc {
  readonly HEBO_OIDC_ISSUER?: URL | undefined;
  readonly HEBO_OIDC_CLIENT_ID?: string | undefined;
  readonly HEBO_OIDC_CLIENT_SECRET?: string | undefined;
  readonly HEBO_OIDC_NUMBER_CLAIM: string;
  readonly HEBO_OIDC_NAME: string;
}

/** Null where people sign in by password alone. */
function oidcOf(given: GivenOidc): OidcSettings | null {
  const { HEBO_OIDC_ISSUER: issuedBy, HEBO_OIDC_CLIENT_ID: clientId } = given;
  if (issuedBy === undefined || clientId === undefined) return null;
  return {
    issuer: issuedBy,
    clientId,
    clientSecret: given.HEBO_OIDC_CLIENT_SECRET ?? null,
    numberClaim: given.HEBO_OIDC_NUMBER_CLAIM,
    name: given.HEBO_OIDC_NAME,
  };
}

export type Env = z.output<typeof settings>;

/** The only reader of the environment. */
export function readEnv(environment: NodeJS.ProcessEnv = process.env): Env {
  const parsed = settings.safeParse(environment);
  if (parsed.success) return parsed.data;
  const names = parsed.error.issues.map((issue) => issue.path.join('.')).join(', ');
  throw new StartRefused(
    `环境变量 ${names} 的值不对。`,
    `the environment variable ${names} has a wrong value.`,
  );
}
