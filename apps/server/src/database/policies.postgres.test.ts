import { isDeepStrictEqual } from 'node:util';
import { defineConfig, MikroORM } from '@mikro-orm/postgresql';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { accessMatrix } from '../testing/access-matrix.js';
import { EXPECTED } from '../testing/expected-access.js';
import { newDatabase } from '../testing/test-database.js';
import { fillTwoInstitutions, type SmallInstitution } from '../testing/two-institutions.js';
import type { Database } from './database.js';
import { MIGRATIONS } from './migrations.js';
import { openPostgres } from './open-postgres.js';

interface Policy {
  readonly name: string;
  readonly table: string;
  readonly kind: string;
  readonly command: string;
  readonly roles: string;
  readonly using: string | null;
  readonly check: string | null;
}

let database: Database;
let owner: MikroORM;
let institutions: [SmallInstitution, SmallInstitution];

beforeAll(async () => {
  const addresses = await newDatabase();
  database = await openPostgres(addresses, () => undefined);
  owner = await MikroORM.init(
    defineConfig({
      entities: [],
      discovery: { warnWhenNoEntities: false },
      clientUrl: addresses.ownerUrl as string,
    }),
  );
  institutions = await fillTwoInstitutions(database);
});
afterAll(async () => {
  await owner.close();
  await database.close();
});

const asOwner = <Row>(sql: string): Promise<Row[]> =>
  owner.em.fork().getConnection().execute(sql) as unknown as Promise<Row[]>;

/** The matrix of one table, and what the owner itself reads where it forces policies on itself. */
async function isAsExpected(table: string): Promise<boolean> {
  const [versions] = await asOwner<{ n: number }>('select count(*)::int as n from schema_version');
  const matrix = await accessMatrix(database, institutions, [table]);
  const expected = Object.fromEntries(
    Object.entries(EXPECTED).map(([caller, cells]) => [caller, { [table]: cells[table] }]),
  );
  const isWhole = versions?.n === MIGRATIONS.length && (await ownerMayAppend());
  return isWhole && isDeepStrictEqual(matrix, expected);
}

/** Whatever else opens these tables asks for the parent of a row, and that has a guard of its own. */
const THROUGH_PARENT = [
  'import_row_institution',
  'import_write_institution',
  'objection_message_institution',
  'objection_money_institution',
];

class RolledBack extends Error {}

/** The audit is written by functions that run as the owner, whom its policies bind as well. */
async function ownerMayAppend(): Promise<boolean> {
  const change = { type: 'DEPARTMENT', kind: 'UPDATED', rows: [[institutions[0].collegeId]] };
  try {
    await owner.em.fork().transactional(async (em) => {
      await em.execute(`select set_config('hebo.institution', ?, true)`, [institutions[0].id]);
      await em.execute(`select append_audit('{}', ?::jsonb)`, [JSON.stringify(change)]);
      await em.execute('set constraints all immediate');
      throw new RolledBack();
    });
  } catch (error) {
    if (!(error instanceof RolledBack) && (error as { code?: string }).code !== '42501')
      throw error;
    return error instanceof RolledBack;
  }
  return false;
}

const creation = ({ name, table, kind, command, roles, using, check }: Policy): string =>
  [
    `create policy ${name} on ${table} as ${kind} for ${command} to ${roles}`,
    using === null ? '' : `using (${using})`,
    check === null ? '' : `with check (${check})`,
  ].join(' ');

it('rests on every single policy: dropping any one changes what somebody may do', async () => {
  const policies = await asOwner<Policy>(
    `select policyname as name, tablename as table, permissive as kind, cmd as command,
       array_to_string(roles, ', ') as roles, qual as using, with_check as check
     from pg_policies where schemaname = 'public' order by 1`,
  );
  expect(policies.length).toBeGreaterThan(40);
  const idle: string[] = [];
  for (const policy of policies) {
    await asOwner(`drop policy ${policy.name} on ${policy.table}`);
    if (await isAsExpected(policy.table)) idle.push(policy.name);
    await asOwner(creation(policy));
  }
  expect(idle).toEqual(THROUGH_PARENT);
  expect(await accessMatrix(database, institutions)).toEqual(EXPECTED);
}, 300_000);
