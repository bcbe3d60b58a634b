import type { ChangeRequest as RequestRow } from '../../database/entities/index.js';
import type { DepartmentYearSetInput } from '../department/department.input.js';
import type {
  EmployeeEventSetInput,
  EmployeeFactSetInput,
  EmployeeUpsertInput,
} from '../employee/employee-record.input.js';
import type { EmployeeYearSetInput } from '../employee/employee-year.input.js';

type Keyless<Input> = Omit<Input, 'idempotencyKey'>;

/** What a request asks for: the input of the mutation by which the personnel office would write it. */
export type ChangePayload =
  | { readonly kind: 'EMPLOYEE'; readonly input: Keyless<EmployeeUpsertInput> }
  | { readonly kind: 'EMPLOYEE_FACT'; readonly input: Keyless<EmployeeFactSetInput> }
  | { readonly kind: 'EMPLOYEE_EVENT'; readonly input: Keyless<EmployeeEventSetInput> }
  | { readonly kind: 'EMPLOYEE_YEAR'; readonly input: EmployeeYearSetInput }
  | { readonly kind: 'DEPARTMENT_YEAR'; readonly input: DepartmentYearSetInput };

/** The table's check holds kind and payload together as they were written. */
export const payloadOf = ({ kind, payload }: Pick<RequestRow, 'kind' | 'payload'>): ChangePayload =>
  ({ kind, input: payload }) as ChangePayload;

/** Whom it is about; null for a department. */
export const employeeNumberOf = (payload: ChangePayload): string | null =>
  payload.kind === 'DEPARTMENT_YEAR' ? null : payload.input.employeeNumber;

/** The pay year that it names, or in which it begins to hold. */
export function periodOf(payload: ChangePayload): string | null {
  switch (payload.kind) {
    case 'EMPLOYEE':
      return null;
    case 'EMPLOYEE_FACT':
    case 'EMPLOYEE_EVENT':
      return payload.input.from.slice(0, 'YYYY'.length);
    case 'EMPLOYEE_YEAR':
    case 'DEPARTMENT_YEAR':
      return payload.input.period;
  }
}
