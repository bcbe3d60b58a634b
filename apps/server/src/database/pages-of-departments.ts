import { raw, type FilterQuery } from '@mikro-orm/core';
import type { EntityManager } from './database.js';
import { Employee, TITLE_CLASSES } from './entities/index.js';

/** Columns that staff of one department go by; a client names one of ours and no column. */
const COLUMNS = {
  EMPLOYEE_NUMBER: 'e.employee_number',
  NAME_PINYIN: 'e.name_pinyin',
  NAME_STROKE: 'e.name_stroke',
  TITLE_CLASS: `array_position(array[${TITLE_CLASSES.map((title) => `'${title}'`).join(', ')}], e.title_class)`,
  DEPARTMENT: 'e.department_id',
} as const;

export interface StaffOrder {
  readonly field: keyof typeof COLUMNS;
  readonly direction: 'ASC' | 'DESC';
}

interface Pages {
  readonly departments: readonly string[];
  readonly where: FilterQuery<Employee>;
  readonly orderBy: readonly StaffOrder[];
  readonly offset: number;
  readonly limit: number;
}

const inDepartments = (departments: readonly string[], where: FilterQuery<Employee>): never =>
  ({ $and: [{ departmentId: { $in: [...departments] } }, where] }) as never;

/** The same page of each of several departments with one statement; in no order between departments. */
export function pagesOfDepartments(em: EntityManager, pages: Pages): Promise<Employee[]> {
  const { departments, where, orderBy, offset, limit } = pages;
  const columns = [...orderBy, { field: 'EMPLOYEE_NUMBER', direction: 'ASC' } as const].map(
    ({ field, direction }) =>
      ({ column: COLUMNS[field], direction: direction === 'DESC' ? 'desc' : 'asc' }) as const,
  );
  const order = columns.map(({ column, direction }) => `${column} ${direction}`).join(', ');
  const places = em
    .createQueryBuilder(Employee, 'e')
    .select([
      'id',
      raw(`row_number() over (partition by e.department_id order by ${order}) as place`),
    ])
    .where(inDepartments(departments, where));
  const page = em
    .createQueryBuilder(places, 'p')
    .select('p.id')
    .where({ [raw('p.place > ? and p.place <= ?', [offset, offset + limit])]: [] } as never);
  return em
    .createQueryBuilder(Employee, 'e')
    .where({ id: { $in: page } } as never)
    .orderBy(columns.map(({ column, direction }) => ({ [raw(column)]: direction })) as never)
    .execute<Employee[]>('all');
}

/** How many each of the departments has, with one statement. */
export async function countsOfDepartments(
  em: EntityManager,
  departments: readonly string[],
  where: FilterQuery<Employee>,
): Promise<ReadonlyMap<string, number>> {
  const rows = await em
    .createQueryBuilder(Employee, 'e')
    .select(['departmentId', raw('count(*)::int as n')])
    .where(inDepartments(departments, where))
    .groupBy('departmentId')
    .execute<{ departmentId: string; n: number }[]>();
  return new Map(rows.map(({ departmentId, n }) => [departmentId, n]));
}
