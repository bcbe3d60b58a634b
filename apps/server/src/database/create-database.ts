import { randomBytes } from 'node:crypto';
import { defineConfig, MikroORM } from '@mikro-orm/postgresql';
import type { PostgresAddresses } from './open-postgres.js';
import { ASSUMED_ROLES, LOGIN_ROLE, OWNER_ROLE } from './roles.js';

export interface CreatedDatabase extends PostgresAddresses {
  readonly ownerUrl: string;
  /** The roles were there: addresses printed for other databases of this server hold no longer. */
  readonly isPasswordChanged: boolean;
}

/**
 * Makes the roles and the database on a PostgreSQL server. Roles belong to the whole server, so a second
 * call keeps them and gives the two that sign in a new password.
 */
export async function createDatabase(
  superuserUrl: string,
  name = 'hebo',
): Promise<CreatedDatabase> {
  const orm = await MikroORM.init(
    defineConfig({
      entities: [],
      discovery: { warnWhenNoEntities: false },
      clientUrl: superuserUrl,
    }),
  );
  const run = (sql: string) => orm.em.fork().getConnection().execute<{ name: string }[]>(sql);
  const isThere = async (sql: string) => (await run(sql)).length > 0;
  const passwords = { [OWNER_ROLE]: secret(), [LOGIN_ROLE]: secret() };
  let isPasswordChanged = false;
  try {
    for (const role of [...ASSUMED_ROLES, OWNER_ROLE, LOGIN_ROLE]) {
      if (!(await isThere(`select rolname as name from pg_roles where rolname = '${role}'`))) {
        await run(`create role ${role}`);
      } else {
        isPasswordChanged = true;
      }
      const inherits = role === OWNER_ROLE ? 'inherit' : 'noinherit';
      await run(`alter role ${role} nosuperuser nocreatedb nocreaterole nobypassrls ${inherits}`);
    }
    for (const [role, password] of Object.entries(passwords)) {
      await run(`alter role ${role} login password '${password}'`);
    }
    for (const role of ASSUMED_ROLES) await run(`grant ${role} to ${LOGIN_ROLE}`);
    if (!(await isThere(`select datname as name from pg_database where datname = '${name}'`))) {
      await run(`create database ${name} owner ${OWNER_ROLE} encoding 'UTF8' template template0`);
    }
    await run(`revoke all on database ${name} from public`);
    await run(`grant connect on database ${name} to ${LOGIN_ROLE}`);
  } finally {
    await orm.close();
  }
  const address = (role: keyof typeof passwords): string => {
    const url = new URL(superuserUrl);
    url.username = role;
    url.password = passwords[role] ?? '';
    url.pathname = `/${name}`;
    return url.href;
  };
  return { url: address(LOGIN_ROLE), ownerUrl: address(OWNER_ROLE), isPasswordChanged };
}

const secret = (): string => randomBytes(24).toString('hex');
