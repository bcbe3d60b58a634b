import { randomUUID } from 'node:crypto';
import type { EntityName } from '@mikro-orm/core';
import type { Context } from '../../../context.js';
import { closeRows } from '../../../database/change-rows.js';
import type { EntityManager } from '../../../database/database.js';
import { Employee, ImportWrite, InstitutionYear } from '../../../database/entities/index.js';
import { withdrawPeople } from '../../../database/lend-rights.js';
import { assignAlike, DATED, Moved, writeDated } from './apply-writes.js';
import { written, type Write } from './write.js';

type Row = Readonly<Record<string, unknown>> & { readonly id: string };
const DATED_TARGETS = Object.keys(DATED) as (keyof typeof DATED)[];

interface TakingBack {
  readonly context: Context;
  readonly importId: string;
  readonly reason: string;
}

/** What was added ends, what ended stands again as a new entry, what was written in place is as before. */
export async function takeBack({ context, importId, reason }: TakingBack): Promise<void> {
  const { em } = context;
  if (!(await mayTakeBack(em, importId))) throw new Moved('it was changed since');
  const writes = await writesOf(em, importId);
  for (const target of DATED_TARGETS) {
    const taken = writes.filter((write) => write.target === target);
    const ids = taken.flatMap(({ addedId }) => (addedId === null ? [] : [addedId]));
    const ended = await rowsById(
      em,
      DATED[target],
      taken.flatMap(({ closedId }) => closedId ?? []),
    );
    const added = await rowsById(em, DATED[target], ids);
    const closed = await closeRows(em, DATED[target], { ids, at: context.now });
    if (closed !== ids.length) throw new Moved('an entry does not stand any more');
    const again = taken.flatMap((write) => backAgain(target, write, { ended, added }));
    const own = { context, em, importId, reason: isTold(target) ? null : reason };
    await writeDated(own, target, again);
  }
  const inPlace = (target: Write['target']) =>
    writes
      .filter((write) => write.target === target && write.before !== null)
      .map(({ addedId, before }) => ({ addedId, after: before }));
  await assignAlike(em, Employee, inPlace('Employee'));
  await assignAlike(em, InstitutionYear, inPlace('InstitutionYear'));
  await withdrawPeople(em, peopleMadeBy(writes), context.now);
}

/** Rows with a version are followed by another one: by what stood before, or by one that says nothing. */
function backAgain(
  target: keyof typeof DATED,
  { addedId, closedId }: Write,
  { ended, added }: Record<'ended' | 'added', ReadonlyMap<string, Row>>,
): Write[] {
  const before = closedId === null ? undefined : ended.get(closedId);
  const after = addedId === null ? undefined : added.get(addedId);
  const id = randomUUID();
  const isVersioned = target === 'EmployeeYear' || target === 'DepartmentYear';
  if (!isVersioned) {
    if (before === undefined) return [];
    const row = isTold(target) ? before : { ...before, reason: null };
    const chained = 'replacesId' in row ? { replacesId: addedId ?? before.id } : {};
    return [written(target, { addedId: id, row: { ...row, id, ...chained } })];
  }
  if (after === undefined) return [];
  const { employeeId, departmentId, period } = after;
  const owner = target === 'EmployeeYear' ? { employeeId } : { departmentId };
  const { reason: _reason, ...facts }: Readonly<Record<string, unknown>> = before ?? {};
  const row = { ...facts, ...owner, period, id, version: Number(after['version']) + 1 };
  return [written(target, { addedId: id, closedId: addedId, row })];
}

/** An event's reason is part of what happened; of any other entry it says why it was written. */
const isTold = (target: Write['target']): boolean => target === 'EmployeeEvent';

/** Whether everything that the import wrote still stands as it wrote it. */
export async function mayTakeBack(em: EntityManager, importId: string): Promise<boolean> {
  const writes = await writesOf(em, importId);
  for (const target of DATED_TARGETS) {
    const ids = writes.flatMap((write) =>
      write.target === target && write.addedId !== null ? [write.addedId] : [],
    );
    const stands = await em.count(DATED[target], { id: { $in: ids }, recordedTo: null } as never);
    if (stands !== ids.length) return false;
  }
  for (const target of ['Employee', 'InstitutionYear'] as const) {
    if (!(await standsInPlace(em, target, writes))) return false;
  }
  return !(await hasOtherEntries(em, writes));
}

async function standsInPlace(
  em: EntityManager,
  target: 'Employee' | 'InstitutionYear',
  writes: readonly Write[],
): Promise<boolean> {
  const own = writes.filter((write) => write.target === target && write.after !== null);
  const entity = target === 'Employee' ? Employee : InstitutionYear;
  const rows = await rowsById(
    em,
    entity,
    own.flatMap(({ addedId }) => addedId ?? []),
  );
  return own.every(({ addedId, after }) => {
    const row = rows.get(addedId ?? '');
    return Object.entries(after ?? {}).every(
      ([field, value]) => row !== undefined && isSame(row[field], value),
    );
  });
}

/** Decimals are read as the database writes them, whatever zeros were sent. */
const isSame = (a: unknown, b: unknown): boolean =>
  a === b || (a !== null && b !== null && canonicalText(a) === canonicalText(b));

const canonicalText = (value: unknown): string =>
  typeof value === 'string' && /^-?\d+\.\d+$/u.test(value)
    ? value.replace(/\.?0+$/u, '')
    : JSON.stringify(value);

const peopleMadeBy = (writes: readonly Write[]): string[] =>
  writes.flatMap(({ target, addedId, before }) =>
    target === 'Employee' && addedId !== null && before === null ? [addedId] : [],
  );

/** Whoever the import made has no other entries than the import's own; with others it is no mistake. */
async function hasOtherEntries(em: EntityManager, writes: readonly Write[]): Promise<boolean> {
  const employeeId = { $in: peopleMadeBy(writes) };
  if (employeeId.$in.length === 0) return false;
  const id = { $nin: writes.flatMap(({ addedId }) => addedId ?? []) };
  for (const target of DATED_TARGETS) {
    if (target === 'DepartmentYear') continue;
    if ((await em.count(DATED[target], { employeeId, id } as never)) > 0) return true;
  }
  return false;
}

async function writesOf(em: EntityManager, importId: string): Promise<Write[]> {
  const rows = await em.find(ImportWrite, { importId }, { orderBy: { place: 'asc' } });
  return rows.map(({ target, addedId, closedId, before, after }) =>
    written(target, { addedId, closedId, before, after }),
  );
}

async function rowsById(
  em: EntityManager,
  entity: EntityName<object>,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Row>> {
  const found = await em.find(entity, { id: { $in: [...ids] } } as never, {
    disableIdentityMap: true,
  });
  return new Map(
    found.map((row) => {
      const plain = { ...(row as Row) };
      return [plain.id, plain] as const;
    }),
  );
}
