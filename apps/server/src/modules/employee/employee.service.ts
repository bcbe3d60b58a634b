import DataLoader from 'dataloader';
import type { Context } from '../../context.js';
import { Employee as EmployeeRow } from '../../database/entities/index.js';
import { countsOfDepartments, pagesOfDepartments } from '../../database/pages-of-departments.js';
import { plainRows } from '../../database/plain-rows.js';
import type { Connection, PageArgs } from '../../graphql/connection.type.js';
import { toGlobalId } from '../../graphql/global-id.js';
import { checkPageArgs, pageOf } from '../../graphql/paging.js';
import { perRequest } from '../../graphql/per-request.js';
import { rowLoader } from '../../graphql/row-loader.js';
import type { Department } from '../department/department.type.js';
import { conditions, inOrder } from './employee-list.js';
import type { Employee, EmployeeFilter, EmployeeOrder } from './employee.type.js';

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
  const where = await conditions(context, filter);
  const order = await inOrder(context, orderBy);
  return pageOf(page, {
    find: async (offset, limit) =>
      (await plainRows(context.em, EmployeeRow, { where, orderBy: order, offset, limit })).map(
        toEmployee,
      ),
    count: () => context.em.count(EmployeeRow, where),
  });
}

/** Departments asked for together with the same question are read with one statement. */
export function employeesOfDepartment(
  context: Context,
  { key: department }: Department,
  page: PageArgs,
  filter?: EmployeeFilter | null,
  orderBy?: readonly EmployeeOrder[] | null,
): Promise<Connection<Employee>> {
  checkPageArgs(page, context.principal.kind === 'account');
  const question = { filter: filter ?? null, orderBy: orderBy ?? [] };
  return pageOf(page, {
    find: (offset, limit) => pages(context).load({ department, ...question, offset, limit }),
    count: () => counts(context).load({ department, ...question }),
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

interface Question {
  readonly department: string;
  readonly filter: EmployeeFilter | null;
  readonly orderBy: readonly EmployeeOrder[];
}

interface PageQuestion extends Question {
  readonly offset: number;
  readonly limit: number;
}

/** Asked together: the answers by department of every question that differs in more than that. */
function byDepartment<Key extends Question, Answer>(
  answer: (context: Context, departments: string[], key: Key) => Promise<Map<string, Answer>>,
  none: Answer,
) {
  const questionOf = ({ department: _, ...rest }: Key): string => JSON.stringify(rest);
  return perRequest(
    (context) =>
      new DataLoader<Key, Answer, string>(
        async (keys) => {
          const answers = new Map<string, Map<string, Answer>>();
          for (const [question, key] of new Map(keys.map((one) => [questionOf(one), one]))) {
            const asked = keys.filter((one) => questionOf(one) === question);
            const departments = asked.map(({ department }) => department);
            answers.set(question, await answer(context, departments, key));
          }
          return keys.map((key) => answers.get(questionOf(key))?.get(key.department) ?? none);
        },
        { cacheKeyFn: (key) => `${key.department} ${questionOf(key)}` },
      ),
  );
}

const pages = byDepartment<PageQuestion, Employee[]>(
  async (context, departments, { filter, orderBy, offset, limit }) => {
    const where = await conditions(context, filter);
    const slice = { departments, where, orderBy, offset, limit };
    const rows = await pagesOfDepartments(context.em, slice);
    const staff = new Map<string, Employee[]>(departments.map((key) => [key, []]));
    for (const row of rows) staff.get(row.departmentId)?.push(toEmployee(row));
    return staff;
  },
  [],
);

const counts = byDepartment<Question, number>(
  async (context, departments, { filter }) =>
    new Map(await countsOfDepartments(context.em, departments, await conditions(context, filter))),
  0,
);
