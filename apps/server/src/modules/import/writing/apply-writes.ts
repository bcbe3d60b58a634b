import type { EntityName } from '@mikro-orm/core';
import type { Context } from '../../../context.js';
import { assignRows, closeRows } from '../../../database/change-rows.js';
import type { EntityManager } from '../../../database/database.js';
import {
  DepartmentYear,
  Employee,
  EmployeeEvent,
  EmployeeFact,
  EmployeePayment,
  EmployeeYear,
  ImportWrite,
  InstitutionYear,
} from '../../../database/entities/index.js';
import { insertRows } from '../../../database/insert-rows.js';
import { carryYearMoney } from '../../../database/lend-rights.js';
import { spellingOf } from '../../employee/name-spelling.js';
import { recordNow } from '../../employee/record-entry.js';
import { actingAccount } from '../../viewer/account.js';
import { AT_ONCE, breathe } from '../planning/plan.js';
import type { Write } from './write.js';

/** What a plan rests on has moved, so nothing of it is written. */
export class Moved extends Error {}

type DatedTarget = Exclude<Write['target'], 'Employee' | 'InstitutionYear'>;

/** In this order, so that whatever is pointed at stands first. */
export const DATED: Readonly<Record<DatedTarget, EntityName<object>>> = {
  DepartmentYear,
  EmployeeYear,
  EmployeeFact,
  EmployeeEvent,
  EmployeePayment,
};

interface Writing {
  readonly context: Context;
  readonly em: EntityManager;
  readonly importId: string;
  /** Of every entry without one of its own. */
  readonly reason: string | null;
}

/** A few statements for each table, whatever the number of rows. */
export async function applyWrites(writing: Writing, writes: readonly Write[]): Promise<void> {
  const { context, em, importId } = writing;
  const { institutionId } = actingAccount(context);
  await closeAll(writing, writes);
  await addPeople(writing, writes);
  for (const target of Object.keys(DATED) as DatedTarget[]) {
    await writeDated(writing, target, of(writes, target));
  }
  await assignAll(em, writes);
  const told = writes.map(({ row: _row, ...write }, place) => ({
    institutionId,
    id: crypto.randomUUID(),
    importId,
    place,
    ...write,
  }));
  await insertRows(em, ImportWrite, told);
}

const of = (writes: readonly Write[], target: Write['target']): Write[] =>
  writes.filter((write) => write.target === target);

/** An entry that somebody else has ended or replaced meanwhile is not counted. */
async function closeAll({ context, em }: Writing, writes: readonly Write[]): Promise<void> {
  for (const [target, entity] of Object.entries(DATED) as [DatedTarget, EntityName<object>][]) {
    const ids = of(writes, target).flatMap(({ closedId }) => (closedId === null ? [] : [closedId]));
    if (ids.length === 0) continue;
    const closed = await closeRows(em, entity, { ids, at: context.now });
    if (closed !== ids.length) throw new Moved('an entry does not stand any more');
  }
}

/** How names sort and are searched for takes its time, so it is found for those alone who are added. */
async function addPeople({ context, em }: Writing, writes: readonly Write[]): Promise<void> {
  const { institutionId } = actingAccount(context);
  const rows: object[] = [];
  for (const { row } of of(writes, 'Employee')) {
    if (row === null) continue;
    if (rows.length % AT_ONCE === 0) await breathe();
    rows.push({ institutionId, ...row, ...spellingOf(String(row['name'])) });
  }
  if (rows.length > 0) await insertRows<object>(em, Employee, rows);
}

/** Adds the entries of one table, and carries along what belongs to the version before. */
export async function writeDated(
  writing: Writing,
  target: DatedTarget,
  writes: readonly Write[],
): Promise<void> {
  await addDated(writing, target, writes);
  if (target === 'EmployeeYear') await carryYearMoney(writing.em, versionsOf(writes));
}

const versionsOf = (writes: readonly Write[]) =>
  writes.flatMap(({ addedId, closedId }) =>
    addedId === null || closedId === null ? [] : [{ from: closedId, to: addedId }],
  );

async function addDated(
  { context, em, reason }: Writing,
  target: DatedTarget,
  writes: readonly Write[],
): Promise<void> {
  const { institutionId } = actingAccount(context);
  const recorded = recordNow(context, reason);
  const rows = writes.flatMap(({ row }) => {
    if (row === null) return [];
    const own = row['reason'] ?? reason;
    return [{ institutionId, ...row, ...recorded, reason: own }];
  });
  if (rows.length === 0) return;
  if (target === 'DepartmentYear') {
    for (const row of rows) em.create(DepartmentYear, row as never);
    await em.flush();
  } else {
    await insertRows<object>(em, DATED[target], rows);
  }
}

/** What is written in place: the present state of people, and the year itself. */
async function assignAll(em: EntityManager, writes: readonly Write[]): Promise<void> {
  await assignAlike(em, Employee, of(writes, 'Employee'));
  await assignAlike(em, InstitutionYear, of(writes, 'InstitutionYear'));
}

/** Rows of which the same columns change go together. */
export async function assignAlike<Row extends object>(
  em: EntityManager,
  entity: EntityName<Row>,
  writes: readonly Pick<Write, 'addedId' | 'after'>[],
): Promise<void> {
  const groups = new Map<string, { id: string }[]>();
  for (const { addedId, after } of writes) {
    if (addedId === null || after === null) continue;
    const fields = Object.keys(after).sort().join();
    groups.set(fields, [...(groups.get(fields) ?? []), { id: addedId, ...after }]);
  }
  for (const [fields, rows] of groups) {
    await assignRows(em, entity, fields.split(',') as (keyof Row & string)[], rows as never);
  }
}
