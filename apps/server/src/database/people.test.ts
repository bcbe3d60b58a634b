import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestDatabase } from '../testing/test-database.js';
import {
  actingAs,
  fillTwoInstitutions,
  type SmallInstitution,
} from '../testing/two-institutions.js';
import type { Database, EntityManager } from './database.js';
import { yearMark } from './year-mark.js';

let database: Database;
let own: SmallInstitution;
let other: SmallInstitution;
beforeAll(async () => {
  database = await openTestDatabase();
  [own, other] = await fillTwoInstitutions(database);
});
afterAll(() => database.close());

const personnel = (): EntityManager => database.forkFor(actingAs(own, 'PERSONNEL'));
const secretary = (): EntityManager => database.forkFor(actingAs(own, 'DEPARTMENT_SECRETARY'));
const employee = (): EntityManager => database.forkFor(actingAs(own, 'EMPLOYEE'));
const computation = (): EntityManager => database.forkForComputation(own.id);

/** The numbers of those of whom a table has rows within reach, whoever asks for whom. */
async function numbersIn(em: EntityManager, table: string): Promise<string> {
  const rows = await em.execute<{ number: string }[]>(
    `select e.employee_number as number from ${table} f
     join employee e on e.institution_id = f.institution_id and e.id = f.employee_id order by 1`,
  );
  return rows.map(({ number }) => number).join();
}

const FACTS = ['employee_fact', 'employee_event', 'employee_year'];
const AMOUNTS = ['employee_year_money', 'employee_payment'];

describe('the facts of people', () => {
  it.each(FACTS)('are cut in %s to the department of a secretary and to oneself', async (table) => {
    expect(await numbersIn(personnel(), table)).toBe('1,2,3');
    expect(await numbersIn(secretary(), table)).toBe('1,2');
    expect(await numbersIn(employee(), table)).toBe('1');
    expect(await numbersIn(database.forkFor(actingAs(own, 'LEADERSHIP')), table)).toBe('');
  });

  it.each(AMOUNTS)(
    'give no amount of %s to a secretary, and one’s own to oneself',
    async (table) => {
      expect(await numbersIn(personnel(), table)).toBe('1,2,3');
      expect(await numbersIn(secretary(), table)).toBe('');
      expect(await numbersIn(employee(), table)).toBe('1');
      expect(await numbersIn(database.forkFor(actingAs(own, 'LEADERSHIP')), table)).toBe('');
    },
  );

  it('are told to a computation by number, and nobody’s name', async () => {
    expect(await numbersIn(computation(), 'employee_fact')).toBe('1,2,3');
    for (const column of ['name', 'name_pinyin', 'pinyin_initials', 'title_class']) {
      const named = computation().execute(`select ${column} from employee`);
      await expect(named).rejects.toThrow(/permission denied/u);
    }
  });

  it('can be closed but neither rewritten nor deleted', async () => {
    for (const table of FACTS) {
      await personnel().execute(`update ${table} set recorded_to = now() where false`);
      const rewritten = personnel().execute(`update ${table} set reason = 'x'`);
      await expect(rewritten, table).rejects.toThrow(/permission denied/u);
    }
    for (const table of AMOUNTS) {
      const rewritten = personnel().execute(`update ${table} set employee_id = employee_id`);
      await expect(rewritten, table).rejects.toThrow(/permission denied/u);
    }
    for (const table of [...FACTS, ...AMOUNTS]) {
      const deleted = personnel().execute(`delete from ${table}`);
      await expect(deleted, table).rejects.toThrow(/permission denied/u);
    }
  });

  it('belong to people of their own institution', async () => {
    const stray = personnel().execute(
      `insert into employee_fact (institution_id, id, employee_id, kind, value, valid_from, recorded_from)
       values (?, ?, ?, 'TITLE', 'SENIOR', '2025-01', now())`,
      [own.id, randomUUID(), other.employeeId],
    );
    await expect(stray).rejects.toThrow(/foreign key/u);
  });
});

const VALUES: Readonly<Record<string, string>> = {
  employee: `(institution_id, id, employee_number, name, name_pinyin, pinyin_initials, department_id,
    post_kind, title_class) values (:institution, :id, 'new', 'x', 'x', 'x', :college, 'TEACHING', 'SENIOR')`,
  employee_fact: `(institution_id, id, employee_id, kind, value, valid_from, recorded_from)
    values (:institution, :id, :employee, 'DEGREE', 'OTHER', '2025-01', now())`,
  employee_event: `(institution_id, id, employee_id, type, starts, recorded_from)
    values (:institution, :id, :employee, 'RETIRED', '2026-01', now())`,
  employee_year: `(institution_id, id, employee_id, period, version, recorded_from)
    values (:institution, :id, :employee, '2024', 1, now())`,
  employee_year_money: `(institution_id, id, employee_id, previous_reward)
    values (:institution, :id, :employee, '1')`,
  employee_payment: `(institution_id, id, employee_id, month, component, amount, recorded_from)
    values (:institution, :id, :employee, '2024-01', 'INSTALMENT', '1', now())`,
};

describe('the mark of a year', () => {
  const mark = () => yearMark(computation(), '2025');

  it('changes with whatever is added about people', async () => {
    const id = randomUUID();
    const marks = [await mark()];
    for (const [table, values] of Object.entries(VALUES)) {
      // An amount stands under the id of a year, so all new rows share one.
      const statement = values
        .replaceAll(':institution', `'${own.id}'`)
        .replaceAll(':id', `'${id}'`)
        .replaceAll(':employee', `'${own.employeeId}'`)
        .replaceAll(':college', `'${own.collegeId}'`);
      await personnel().execute(`insert into ${table} ${statement}`);
      marks.push(await mark());
    }
    expect(new Set(marks).size).toBe(Object.keys(VALUES).length + 1);
  });

  it('changes with whatever is taken back', async () => {
    const marks = [await mark()];
    for (const table of FACTS) {
      await personnel().execute(`update ${table} set recorded_to = now() where employee_id = ?`, [
        own.employeeId,
      ]);
      marks.push(await mark());
    }
    expect(new Set(marks).size).toBe(FACTS.length + 1);
  });

  it('stays with what happens elsewhere', async () => {
    const before = await mark();
    await database
      .forkFor(actingAs(other, 'PERSONNEL'))
      .execute(`update employee_fact set recorded_to = now()`);
    expect(await mark()).toBe(before);
  });
});
