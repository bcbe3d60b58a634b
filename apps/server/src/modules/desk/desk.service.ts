import type { Context } from '../../context.js';
import { countBy } from '../../database/count-by.js';
import {
  ChangeRequest as RequestRow,
  Employee as EmployeeRow,
  YearStep as StepRow,
} from '../../database/entities/index.js';
import { perRequest } from '../../graphql/per-request.js';
import { departmentByCode, listDepartments } from '../department/department.service.js';
import { yearFrame } from '../institution-year/year-frame.service.js';
import { ownCodes } from '../outcome/allocation.service.js';
import type { DepartmentDesk } from './desk.type.js';

/** Null for another's department, exactly as for one that does not exist. */
export async function ownDesk(
  context: Context,
  code: string,
  period: string,
): Promise<DepartmentDesk | null> {
  const own = await ownCodes(context);
  const department = await departmentByCode(context, code);
  if (department === null || (own !== null && !own.has(code))) return null;
  return (await yearFrame(context, period)) === null ? null : { department, period };
}

/** Every department, for the personnel office and the auditors. */
export async function allDesks(context: Context, period: string): Promise<DepartmentDesk[]> {
  if ((await yearFrame(context, period)) === null) return [];
  return (await listDepartments(context)).map((department) => ({ department, period }));
}

/** Until when the facts of the year are to be confirmed: a day of the year's plan, for all to see. */
export async function deadlineOf(
  context: Context,
  { period }: DepartmentDesk,
): Promise<string | null> {
  const step = await context.em.findOne(StepRow, { period, key: 'facts' });
  return step?.dueOn ?? null;
}

const openRequests = perRequest(({ em }) =>
  countBy(em, RequestRow, { by: 'departmentId', where: { status: 'OPEN' } }),
);

export async function openRequestsOf(
  context: Context,
  { department }: DepartmentDesk,
): Promise<number> {
  return (await openRequests(context)).get(department.key) ?? 0;
}

const people = perRequest(({ em }) => countBy(em, EmployeeRow, { by: 'departmentId', where: {} }));

/** People on record in the department now. */
export async function peopleOf(context: Context, { department }: DepartmentDesk): Promise<number> {
  return (await people(context)).get(department.key) ?? 0;
}
