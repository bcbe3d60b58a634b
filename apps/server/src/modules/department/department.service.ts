import type { Context } from '../../context.js';
import { Department as DepartmentRow } from '../../database/entities/index.js';
import { readRows } from '../../database/read-rows.js';
import { toGlobalId } from '../../graphql/global-id.js';
import { perRequest } from '../../graphql/per-request.js';
import { type Department, DepartmentKind } from './department.type.js';

const KIND_ORDER = Object.keys(DepartmentKind);

export function toDepartment(row: DepartmentRow): Department {
  return {
    __typename: 'Department',
    id: toGlobalId('Department', row.id),
    key: row.id,
    code: row.code,
    name: row.name,
    kind: row.kind,
  };
}

/** A closed small list, read once a request: colleges first, then by code. */
const directory = perRequest(async (context) => {
  const rows = await readRows(context.em, DepartmentRow, {});
  const departments = rows.map(toDepartment).sort(inOrder);
  return {
    departments,
    byCode: new Map(departments.map((department) => [department.code, department])),
    byKey: new Map(departments.map((department) => [department.key, department])),
  };
});

function inOrder(a: Department, b: Department): number {
  const kinds = KIND_ORDER.indexOf(a.kind) - KIND_ORDER.indexOf(b.kind);
  return kinds !== 0 ? kinds : a.code < b.code ? -1 : 1;
}

export async function listDepartments(
  context: Context,
  kinds?: readonly DepartmentKind[] | null,
): Promise<Department[]> {
  const { departments } = await directory(context);
  return kinds == null ? departments : departments.filter(({ kind }) => kinds.includes(kind));
}

export async function departmentByCode(context: Context, code: string): Promise<Department | null> {
  return (await directory(context)).byCode.get(code) ?? null;
}

export async function departmentByKey(context: Context, key: string): Promise<Department | null> {
  return (await directory(context)).byKey.get(key) ?? null;
}

/** For types whose department is promised: the row exists wherever its code or key was read. */
export function existingDepartment(
  context: Context,
  by: { code: string } | { key: string },
): Promise<Department> {
  return directory(context).then(({ byCode, byKey }) => {
    const found = 'code' in by ? byCode.get(by.code) : byKey.get(by.key);
    if (found === undefined) throw new Error('a department that was referred to is not there');
    return found;
  });
}
