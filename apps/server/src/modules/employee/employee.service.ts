import type { FilterQuery, QueryOrderMap } from '@mikro-orm/core';
import DataLoader from 'dataloader';
import type { Context } from '../../context.js';
import { Employee as EmployeeRow, TITLE_CLASSES } from '../../database/entities/index.js';
import { rankOf } from '../../database/rank.js';
import type { Connection, PageArgs } from '../../graphql/connection.type.js';
import { rowKey, toGlobalId } from '../../graphql/global-id.js';
import { escapeLike } from '../../graphql/like.js';
import { checkPageArgs, pageOf } from '../../graphql/paging.js';
import { perRequest } from '../../graphql/per-request.js';
import { rowLoader } from '../../graphql/row-loader.js';
import { listDepartments } from '../department/department.service.js';
import type { Department } from '../department/department.type.js';
import type { Employee, EmployeeFilter, EmployeeOrder } from './employee.type.js';

type Where = FilterQuery<EmployeeRow>;
type Order = QueryOrderMap<EmployeeRow>[];

function toEmployee(row: EmployeeRow): Employee {
  return {
    __typename: 'Employee',
    id: toGlobalId('Employee', row.id),
    key: row.id,
    departmentKey: row.departmentId,
    employeeNumber: row.employeeNumber,
    name: row.name,
    postKind: row.postKind,
    titleClass: row.titleClass,
    workStarted: row.workStarted,
    retirementYear: row.retirementYear,
  };
}

export async function listEmployees(
  context: Context,
  page: PageArgs,
  filter?: EmployeeFilter | null,
  orderBy?: readonly EmployeeOrder[] | null,
): Promise<Connection<Employee>> {
  checkPageArgs(page, context.principal.kind === 'account');
  const where = conditions(filter);
  const order = await inOrder(context, orderBy);
  return pageOf(page, {
    find: async (offset, limit) =>
      (await context.em.find(EmployeeRow, where, { orderBy: order, offset, limit })).map(
        toEmployee,
      ),
    count: () => context.em.count(EmployeeRow, where),
  });
}

/** Departments asked for together with the same filter and order are read with one statement. */
export async function employeesOfDepartment(
  context: Context,
  department: Department,
  page: PageArgs,
  filter?: EmployeeFilter | null,
  orderBy?: readonly EmployeeOrder[] | null,
): Promise<Connection<Employee>> {
  checkPageArgs(page, context.principal.kind === 'account');
  const staff = await staffLoader(context).load({ department: department.key, filter, orderBy });
  return pageOf(page, {
    find: (offset, limit) => Promise.resolve(staff.slice(offset, offset + limit)),
    count: () => Promise.resolve(staff.length),
  });
}

export async function employeeByNumber(
  context: Context,
  employeeNumber: string,
): Promise<Employee | null> {
  const row = await context.em.findOne(EmployeeRow, { employeeNumber });
  return row === null ? null : toEmployee(row);
}

const numbers = perRequest(
  (context) =>
    new DataLoader<string, Employee | null>(async (asked) => {
      const found = await context.em.find(EmployeeRow, { employeeNumber: { $in: [...asked] } });
      const byNumber = new Map(found.map((row) => [row.employeeNumber, toEmployee(row)]));
      return asked.map((number) => byNumber.get(number) ?? null);
    }),
);

/** Those of the numbers that the reader may see, in the order asked for. */
export async function employeesByNumber(
  context: Context,
  asked: readonly string[],
): Promise<Employee[]> {
  const found = await Promise.all(asked.map((number) => numbers(context).load(number)));
  return found.filter((employee) => employee !== null);
}

const rows = rowLoader(EmployeeRow);

export async function employeeById(context: Context, key: string): Promise<Employee | null> {
  const row = await rows(context).load(key);
  return row === null ? null : toEmployee(row);
}

interface StaffKey {
  readonly department: string;
  readonly filter: EmployeeFilter | null | undefined;
  readonly orderBy: readonly EmployeeOrder[] | null | undefined;
}

const questionOf = ({ filter, orderBy }: StaffKey): string => JSON.stringify([filter, orderBy]);

const staffLoader = perRequest(
  (context) =>
    new DataLoader<StaffKey, Employee[], string>(
      async (keys) => {
        const questions = new Map(keys.map((key) => [questionOf(key), key]));
        const answers = new Map<string, Employee[]>();
        for (const [question, { filter, orderBy }] of questions) {
          const asked = keys.filter((key) => questionOf(key) === question);
          const departmentId = { $in: asked.map((key) => key.department) };
          const rows = await context.em.find(
            EmployeeRow,
            { $and: [conditions(filter), { departmentId }] },
            { orderBy: await inOrder(context, orderBy) },
          );
          answers.set(question, rows.map(toEmployee));
        }
        return keys.map((key) =>
          (answers.get(questionOf(key)) ?? []).filter(
            (employee) => employee.departmentKey === key.department,
          ),
        );
      },
      { cacheKeyFn: (key) => `${key.department} ${questionOf(key)}` },
    ),
);

function conditions(filter?: EmployeeFilter | null): Where {
  const parts: Where[] = [];
  if (filter?.departments != null) {
    const keys = filter.departments.map((id) => rowKey('Department', id));
    parts.push({ departmentId: { $in: keys.filter((key) => key !== null) } });
  }
  if (filter?.postKind != null) parts.push({ postKind: { $in: filter.postKind } });
  if (filter?.titleClass != null) parts.push({ titleClass: { $in: filter.titleClass } });
  const search = filter?.search?.trim() ?? '';
  if (search !== '') {
    const text = escapeLike(search);
    parts.push({
      $or: [
        { employeeNumber: { $ilike: `${text}%` } },
        { name: { $like: `%${text}%` } },
        { pinyinInitials: { $like: `${text.toLowerCase()}%` } },
      ],
    });
  }
  return parts.length === 0 ? {} : { $and: parts };
}

/** What was asked for, then the number, which is unique in the institution. */
async function inOrder(
  context: Context,
  orderBy?: readonly EmployeeOrder[] | null,
): Promise<Order> {
  const order: Order = [];
  for (const { field, direction } of orderBy ?? []) {
    if (field === 'EMPLOYEE_NUMBER') order.push({ employeeNumber: direction });
    else if (field === 'NAME_PINYIN') order.push({ namePinyin: direction });
    else if (field === 'TITLE_CLASS') {
      order.push({ [rankOf('title_class', TITLE_CLASSES)]: direction });
    } else {
      const keys = (await listDepartments(context)).map(({ key }) => key);
      order.push({ [rankOf('department_id', keys)]: direction });
    }
  }
  return [...order, { employeeNumber: 'ASC' }, { id: 'ASC' }];
}
