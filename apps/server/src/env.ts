import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { StartRefused } from './common/start-refused.js';

/** apps/server/dist or apps/server/src, three levels below the repository. */
const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

const filled = z.string().trim().min(1).optional().catch(undefined);
const flag = z.literal('1').optional().catch(undefined);

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
    HEBO_LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('warn'),
  })
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
    logLevel: given.HEBO_LOG_LEVEL,
  }));

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
