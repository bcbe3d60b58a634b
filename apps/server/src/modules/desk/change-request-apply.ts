import type { Context } from '../../context.js';
import type { UserError } from '../../graphql/user-error.type.js';
import { writeDepartmentYear } from '../department/department-year-set.service.js';
import { existingDepartment } from '../department/department.service.js';
import { setEmployeeEvent } from '../employee/employee-event-set.service.js';
import { setEmployeeFact } from '../employee/employee-fact-set.service.js';
import { upsertEmployee } from '../employee/employee-upsert.service.js';
import { setEmployeeYear } from '../employee/employee-year-set.service.js';
import type { ChangePayload } from './change-payload.js';
import type { Ground } from './requested-changes.js';

interface Applied {
  readonly payload: ChangePayload;
  readonly idempotencyKey: string;
  /** The fields it names stand as they did, so it is laid over whatever version there is now. */
  readonly ground: Ground;
}

/** Writes what was asked for by the services of the personnel office's own mutations. */
export async function applyChange(
  context: Context,
  { payload, idempotencyKey, ground }: Applied,
): Promise<readonly UserError[]> {
  switch (payload.kind) {
    case 'EMPLOYEE':
      return errorsOf(upsertEmployee(context, { ...payload.input, idempotencyKey }));
    case 'EMPLOYEE_FACT':
      return errorsOf(setEmployeeFact(context, { ...payload.input, idempotencyKey }));
    case 'EMPLOYEE_EVENT':
      return errorsOf(setEmployeeEvent(context, { ...payload.input, idempotencyKey }));
    case 'EMPLOYEE_YEAR': {
      const { input } = payload;
      const year = ground.person?.years.find(({ period }) => period === input.period);
      const expectedVersion = year?.version ?? null;
      return errorsOf(setEmployeeYear(context, { ...input, expectedVersion }));
    }
    case 'DEPARTMENT_YEAR': {
      const { input } = payload;
      const department = await existingDepartment(context, { code: input.department });
      const expectedVersion = ground.departmentYear?.version ?? null;
      return errorsOf(writeDepartmentYear(context, department, { ...input, expectedVersion }));
    }
  }
}

const errorsOf = async (written: Promise<{ userErrors: readonly UserError[] }>) =>
  (await written).userErrors;
