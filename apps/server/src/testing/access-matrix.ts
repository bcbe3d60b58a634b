import type { Database, EntityManager } from '../database/database.js';
import { CALLERS } from './callers.js';
import type { SmallInstitution } from './two-institutions.js';

/** Whoever asks, where a row names who wrote it. */
const ACTOR = `nullif(current_setting('hebo.account', true), '')::uuid`;

interface Probe {
  /** What is counted of the rows within reach; all of them, where nothing is said. */
  readonly rows?: string;
  readonly insert: string;
  readonly update: string;
}

/** Every table, with a row that may be new in it and a change that leaves a row as it is. */
export const TABLES: Readonly<Record<string, Probe>> = {
  institution: { insert: `values (gen_random_uuid(), 'x', true, now())`, update: 'name = name' },
  department: {
    insert: `values (:institution, gen_random_uuid(), 'X', 'X', 'OFFICE')`,
    update: 'name = name',
  },
  department_year: {
    insert: `(institution_id, id, department_id, period, version, recorded_from)
      values (:institution, gen_random_uuid(), :college, '2025', 3, now())`,
    update: 'recorded_to = recorded_to',
  },
  institution_year: {
    insert: `values (:institution, gen_random_uuid(), '2031', '2031-12-31', false)`,
    update: 'is_published = is_published',
  },
  employee: {
    insert: `values (:institution, gen_random_uuid(), '9', 'x', 'x', 'x', :college, 'TEACHING', 'SENIOR')`,
    update: 'name = name',
  },
  employee_fact: {
    insert: `(institution_id, id, employee_id, kind, value, valid_from, recorded_from)
      values (:institution, gen_random_uuid(), :employee, 'TITLE', 'SENIOR', '2025-01', now())`,
    update: 'recorded_to = recorded_to',
  },
  employee_event: {
    insert: `(institution_id, id, employee_id, type, starts, recorded_from)
      values (:institution, gen_random_uuid(), :employee, 'JOINED', '2025-01', now())`,
    update: 'recorded_to = recorded_to',
  },
  employee_year: {
    insert: `(institution_id, id, employee_id, period, version, recorded_from)
      values (:institution, gen_random_uuid(), :employee, '2031', 1, now())`,
    update: 'recorded_to = recorded_to',
  },
  employee_year_money: {
    insert: `values (:institution, gen_random_uuid(), :employee, '1', null, null)`,
    update: 'previous_reward = previous_reward',
  },
  employee_payment: {
    insert: `values (:institution, gen_random_uuid(), :employee, '2025-01', 'INSTALMENT', '1', now())`,
    update: 'recorded_to = recorded_to',
  },
  people_revision: {
    insert: 'values (:institution, 1) on conflict (institution_id) do update set revision = 1',
    update: 'revision = revision',
  },
  regulation_document: {
    insert: `values (:institution, gen_random_uuid(), 'x', null, 'x', 'x', now(), null, null)`,
    update: 'recorded_to = recorded_to',
  },
  document_article: {
    insert: `values (:institution, gen_random_uuid(), :document, '1', 99, 'x', 'x')`,
    update: 'text = text',
  },
  scenario: {
    insert: `values (:institution, gen_random_uuid(), 'x', '2025', null, true, 'DRAFT', 'POOL', '{}', '[]', 1, null, 'x', now(), now())`,
    update: `name = name where status = 'DRAFT'`,
  },
  scenario_event: {
    insert: `values (:institution, gen_random_uuid(), :scenario, 9, 'EDIT', now(), :account, 'x')`,
    update: 'comment = comment',
  },
  frozen_scenario: {
    insert: `values (:institution, :draft, 'x', 'x', 'x', 'x', 'x', 'x', 'x', now())`,
    update: 'inputs = inputs',
  },
  frozen_people: {
    insert: `values (:institution, gen_random_uuid(), 'x')`,
    update: 'inputs = inputs',
  },
  resolution: {
    insert: `values (:institution, gen_random_uuid(), '2025', 'LEADING_GROUP', 'SCENARIO', '2025-12-01', 'x', 'x', null, null, null, :account, 'x', now())`,
    update: 'title = title',
  },
  scenario_resolution: {
    insert: 'values (:institution, :draft, :resolution)',
    update: 'resolution_id = resolution_id',
  },
  edition_amendment: {
    insert: `(institution_id, id, edition, key, value, from_month, reason, status, drafted_by, drafted_by_name, drafted_at, version)
      values (:institution, gen_random_uuid(), 'x', 'x', 1, '2027-01', 'x', 'DRAFT', :account, 'x', now(), 1)`,
    update: 'reason = reason',
  },
  amendment_resolution: {
    insert: 'values (:institution, gen_random_uuid(), :resolution)',
    update: 'resolution_id = resolution_id',
  },
  year_step: {
    insert: `values (:institution, gen_random_uuid(), '2031', 'facts', null, null, null)`,
    update: 'due_on = due_on',
  },
  objection: {
    insert: `values (:institution, gen_random_uuid(),
      case current_setting('hebo.role') when 'EMPLOYEE' then 'PERSON_FIGURE' else 'DEPARTMENT_FIGURE' end,
      'AMOUNT', '2025', null, 'x', 'x', 'x', null, :college,
      case current_setting('hebo.role') when 'EMPLOYEE' then :employee::uuid end,
      'x', 'OPEN', ${ACTOR}, 'x', now(), '2026-01-01', null, null, null, null, null, 1)`,
    update: `status = 'WITHDRAWN'`,
  },
  objection_money: {
    insert: `values (:institution, :unpriced, '1', null)`,
    update: 'amount_changed = amount_changed',
  },
  objection_message: {
    insert: `values (:institution, gen_random_uuid(), :objection, 9, now(), ${ACTOR}, 'x', 'x', 'x')`,
    update: 'text = text',
  },
  fact_confirmation: {
    insert: `values (:institution, gen_random_uuid(), :college, '2031', 1, 'SECRETARY', 'x', ${ACTOR}, 'x', now())`,
    update: 'note = note',
  },
  change_request: {
    insert: `(institution_id, id, department_id, kind, payload, changes, reason, status, requested_by, requested_by_name, requested_at, version)
      values (:institution, gen_random_uuid(), :college, 'EMPLOYEE_FACT', '{}', '[]', 'x', 'OPEN', ${ACTOR}, 'x', now(), 1)`,
    update: 'version = version',
  },
  upload: {
    insert: `values (:institution, gen_random_uuid(), ${ACTOR}, 'x', '', 'x', now(), now())`,
    update: 'file_name = file_name',
  },
  import: {
    insert: `values (:institution, gen_random_uuid(), ${ACTOR}, 'x', current_setting('hebo.role'), '{}', null,
      'PEOPLE', null, 'x', null, null, null, 'READING', 0, null, 0, 0, 0, 0, '[]', '[]', null, false, null, 0, now(), now())`,
    update: 'status = status',
  },
  import_row: {
    insert: `values (:institution, gen_random_uuid(), :import, 9, null, null, 'NEW', '{}', '[]', '[]')`,
    update: 'outcome = outcome',
  },
  import_write: {
    insert: `values (:institution, gen_random_uuid(), :import, 9, 'Employee')`,
    update: 'place = place',
  },
  idempotency_record: {
    insert: `values (:institution, :account, 'twice', 'x', 'x', gen_random_uuid(), now())`,
    update: 'key = key',
  },
  account: {
    insert: `values (:institution, gen_random_uuid(), 'new', 'x', null, false, now(), now())`,
    update: 'display_name = display_name',
  },
  account_role: {
    insert: `(institution_id, id, account_id, role, valid_from, granted_at)
      values (:institution, gen_random_uuid(), :account, 'FINANCE', '2026-01-01', now())`,
    update: 'valid_to = valid_to',
  },
  session: {
    insert: `values (:institution, gen_random_uuid(), 'new', :account, 'PERSONNEL', now(), now(), now(), 'PASSWORD')`,
    update: 'acting_as = acting_as',
  },
  account_password: {
    insert: `values (:institution, gen_random_uuid(), :account, 2, 'x', false, now())`,
    update: 'confirmed_at = confirmed_at',
  },
  provider_attempt: {
    insert: `values (:institution, gen_random_uuid(), 'new', 'x', 'x', 'x', '/', now())`,
    update: 'state = state',
  },
  api_token: {
    insert: `(institution_id, id, name, token_hash, scopes, department_ids, addresses, created_at, expires_at)
      values (:institution, gen_random_uuid(), 'x', 'new', '{}', '{}', '{}', now(), now())`,
    update: 'revoked_at = revoked_at',
  },
  audit_entry: {
    rows: 'count(distinct institution_id)',
    insert: `(institution_id, number, content, previous_hash, hash) values (:institution, 999, '{}', '', '')`,
    update: 'hash = hash',
  },
  audit_head: {
    insert: `values (gen_random_uuid(), 1, '')`,
    update: 'hash = hash',
  },
  audit_staged: {
    insert: `values (:institution, gen_random_uuid(), '{}', null, false)`,
    update: 'is_due = is_due',
  },
  changed_object: {
    rows: 'count(distinct institution_id)',
    insert: `(institution_id, number, place, at, type, kind, object_id)
      values (:institution, 999, 1, '', 'DEPARTMENT', 'CREATED', gen_random_uuid())`,
    update: 'kind = kind',
  },
  sign_in_attempt: {
    insert: `values (:institution, gen_random_uuid(), 'x', 'x', false, now())`,
    update: 'address = address',
  },
  setup_token: {
    insert: `values (gen_random_uuid(), 'new', now())`,
    update: 'token_hash = token_hash',
  },
  schema_version: { insert: `(name) values ('x')`, update: 'name = name' },
};

/** What one caller gets from one table: rows read ('-' refused), i insert, u and d rows changed, gone. */
export type Cell = string;
export type Matrix = Record<string, Record<string, Cell>>;

/** Asks every table as every caller; what the callers do is rolled back. */
export async function accessMatrix(
  database: Database,
  [own, other]: [SmallInstitution, SmallInstitution],
  tables: readonly string[] = Object.keys(TABLES),
): Promise<Matrix> {
  const matrix: Matrix = {};
  for (const [caller, forkOf] of Object.entries(CALLERS)) {
    const em = forkOf(database, own);
    matrix[caller] = {};
    for (const table of tables) {
      matrix[caller][table] = await cellOf(em, table, { own, other });
    }
  }
  return matrix;
}

async function cellOf(
  em: EntityManager,
  table: string,
  { own, other }: { own: SmallInstitution; other: SmallInstitution },
): Promise<Cell> {
  const { insert, update, rows: counted = 'count(*)' } = TABLES[table] as Probe;
  const granted = await grantsOn(em, table);
  const ask = (grant: keyof Granted, sql: string, given = own): Promise<string> =>
    granted[grant] ? attempt(em, sql, given) : Promise.resolve('-');
  const rows = await ask('reads', `select ${counted}::int as n from ${table}`);
  const added = await ask('inserts', `insert into ${table} ${insert}`);
  const foreign =
    added === '1'
      ? await ask('inserts', `insert into ${table} ${insert}`, { ...own, id: other.id })
      : '-';
  const changed = await ask('updates', `update ${table} set ${update}`);
  const gone = await ask('deletes', `delete from ${table}`);
  return [
    `${rows}`,
    added === '1' ? 'i' : '',
    foreign === '1' && insert.includes(':institution') ? 'FOREIGN' : '',
    NOTHING.has(changed) ? '' : `u${changed}`,
    NOTHING.has(gone) ? '' : `d${gone}`,
  ]
    .filter((part) => part !== '')
    .join(' ');
}

interface Granted {
  readonly reads: boolean;
  readonly inserts: boolean;
  readonly updates: boolean;
  readonly deletes: boolean;
}

/** What is not granted is not tried: the embedded database bears some thousand errors and no more. */
async function grantsOn(em: EntityManager, table: string): Promise<Granted> {
  const [granted] = await em.execute<Granted[]>(
    `select has_any_column_privilege('${table}', 'select') as reads,
       has_any_column_privilege('${table}', 'insert') as inserts,
       has_any_column_privilege('${table}', 'update') as updates,
       has_table_privilege('${table}', 'delete') as deletes`,
  );
  return granted as Granted;
}

/** Refused by privilege, or no row within reach. */
const NOTHING = new Set(['-', '0']);

/** Rows counted or touched, or '-' where the database refuses. Nothing stays. */
async function attempt(em: EntityManager, sql: string, given: SmallInstitution): Promise<string> {
  const statement = sql
    .replaceAll(':institution', `'${given.id}'`)
    .replaceAll(':college', `'${given.collegeId}'`)
    .replaceAll(':employee', `'${given.employeeId}'`)
    .replaceAll(':document', `'${given.documentId}'`)
    .replaceAll(':scenario', `'${given.scenarioId}'`)
    .replaceAll(':draft', `'${given.draftId}'`)
    .replaceAll(':import', `'${given.importId}'`)
    .replaceAll(':objection', `'${given.objectionId}'`)
    .replaceAll(':unpriced', `'${given.unpricedObjectionId}'`)
    .replaceAll(':resolution', `'${given.resolutionId}'`)
    .replaceAll(':account', `'${given.accountId}'`);
  let outcome = '-';
  try {
    await em.transactional(async (inside) => {
      const result = await inside.execute<{ n: number }[] & { affectedRows?: number }>(
        statement,
        [],
        sql.startsWith('select') ? 'all' : 'run',
      );
      outcome = String(result[0]?.n ?? result.affectedRows);
      throw new RolledBack();
    });
  } catch (error) {
    if (!(error instanceof RolledBack) && !isRefusal(error)) throw error;
  }
  return outcome;
}

class RolledBack extends Error {}

/** Insufficient privilege, which row-level security answers too. */
const isRefusal = (error: unknown): boolean => (error as { code?: string }).code === '42501';
