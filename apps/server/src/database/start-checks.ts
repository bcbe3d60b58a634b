import type { EntityManager } from './database.js';
import { StartRefused } from '../common/start-refused.js';

/** A superuser passes every policy, so a server that is one has no second wall. */
export async function refuseSuperuser(em: EntityManager): Promise<void> {
  const [login] = await em
    .getConnection()
    .execute<{ name: string; passes: boolean }[]>(
      `select rolname as name, rolsuper or rolbypassrls as passes from pg_roles where rolname = session_user`,
    );
  if (login?.passes !== true) return;
  throw new StartRefused(
    `DATABASE_URL 的登录角色 ${login.name} 是超级用户,行级安全对它无效。请用 npm run database:create 建立的 hebo_login。`,
    `DATABASE_URL signs in as ${login.name}, a superuser whom row-level security does not bind. Use hebo_login, made by npm run database:create.`,
  );
}

export async function refuseUnsynced(em: EntityManager): Promise<void> {
  const [row] = await em.getConnection().execute<{ fsync: string }[]>('show fsync');
  if (row?.fsync === 'on') return;
  throw new StartRefused(
    'PostgreSQL 的 fsync 已关闭,断电会丢失已确认的数据。请打开 fsync。',
    'fsync is off in PostgreSQL: a power cut would lose acknowledged writes. Turn fsync on.',
  );
}

/** A table added without its policies would be open; so every table must force them. */
export async function refuseUnguardedTable(em: EntityManager): Promise<void> {
  const [table] = await em.getConnection().execute<{ name: string }[]>(
    `select c.relname as name from pg_class c
     where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
       and not (c.relrowsecurity and c.relforcerowsecurity)
     order by c.relname`,
  );
  if (table === undefined) return;
  throw new StartRefused(
    `数据表 ${table.name} 没有强制行级安全。`,
    `the table ${table.name} does not force row-level security.`,
  );
}
