import type { EntityManager } from './database.js';
import { oneOf } from './one-of.js';
import { WITHDRAWAL_PURPOSE } from './settings.js';

/**
 * Amounts of a person's year belong to one version of it. Whoever writes the next version without seeing
 * them carries them over as they are: for this statement alone the transaction acts for the office.
 */
export async function carryYearMoney(
  em: EntityManager,
  versions: readonly { readonly from: string; readonly to: string }[],
): Promise<void> {
  if (versions.length === 0) return;
  const role = await valueOf(em, 'role');
  await say(em, 'role', 'PERSONNEL');
  await em.execute(
    `insert into employee_year_money
       (institution_id, id, employee_id, distribution, distribution_instalment, previous_reward)
     select m.institution_id, v."to", m.employee_id, m.distribution, m.distribution_instalment, m.previous_reward
     from jsonb_to_recordset(?::jsonb) as v("from" uuid, "to" uuid)
     join employee_year_money m on m.id = v."from"`,
    [JSON.stringify(versions)],
  );
  await say(em, 'role', role);
}

/** Takes people whom an import made by mistake out of everybody's sight; their rows stay. */
export async function withdrawPeople(
  em: EntityManager,
  ids: readonly string[],
  at: Date,
): Promise<void> {
  if (ids.length === 0) return;
  await say(em, 'purpose', WITHDRAWAL_PURPOSE);
  await em.execute(`update employee set withdrawn_at = ? where ${oneOf('id', 'uuid')}`, [
    at,
    JSON.stringify(ids),
  ]);
  await say(em, 'purpose', '');
}

async function valueOf(em: EntityManager, name: string): Promise<string> {
  const [found] = await em.execute<{ value: string | null }[]>(
    `select current_setting('hebo.' || ?, true) as value`,
    [name],
  );
  return found?.value ?? '';
}

/** Until the end of the transaction at most: a failure takes it back with everything else. */
async function say(em: EntityManager, name: string, value: string): Promise<void> {
  await em.execute(`select set_config('hebo.' || ?, ?, true)`, [name, value]);
}
