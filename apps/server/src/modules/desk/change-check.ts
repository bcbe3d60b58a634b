import type { PersonEventType } from '@hebo/domain';
import type { Context } from '../../context.js';
import { YEAR_MONEY } from '../../database/people-rows.js';
import { brokenRule, type BrokenRule } from '../../graphql/problems.js';
import { planDepartmentYear } from '../department/department-year-set.service.js';
import type { Department } from '../department/department.type.js';
import { planEvent } from '../employee/employee-event-set.service.js';
import { planFact } from '../employee/employee-fact-set.service.js';
import { planCorrection, planPerson } from '../employee/employee-upsert.service.js';
import { planYear } from '../employee/employee-year-set.service.js';
import { RefusedChange, type StoredPerson } from '../employee/person-change.js';
import { refuseReason } from '../employee/record-entry.js';
import type { ChangePayload } from './change-payload.js';
import type { Ground } from './requested-changes.js';

/** Cuts and awards are amounts of pay, which a department does not read either. */
const PAID_EVENTS: ReadonlySet<PersonEventType> = new Set<PersonEventType>([
  'DISCRETIONARY_CUT',
  'AWARD',
]);

/** What the personnel office's own mutation would refuse, told before anybody is asked. */
export function problemsOfRequest(
  context: Context,
  payload: ChangePayload,
  { ground, departments }: { ground: Ground; departments: readonly Department[] },
): readonly BrokenRule[] {
  try {
    return checked(context, payload, ground, departments);
  } catch (error) {
    if (!(error instanceof RefusedChange)) throw error;
    return error.problems;
  }
}

function checked(
  context: Context,
  payload: ChangePayload,
  { person, departmentYear }: Ground,
  departments: readonly Department[],
): readonly BrokenRule[] {
  switch (payload.kind) {
    case 'EMPLOYEE': {
      const { input } = payload;
      if (person === null) planPerson(context, input, departments);
      else planCorrection(context, { person, input, departments });
      return refuseReason(input.reason ?? '');
    }
    case 'EMPLOYEE_FACT': {
      const { input } = payload;
      planFact(context, { person: known(person, input), input, departments });
      return [];
    }
    case 'EMPLOYEE_EVENT': {
      const { input } = payload;
      if (input.amount != null || PAID_EVENTS.has(input.type)) {
        return [brokenRule('pay_not_asked', 'type')];
      }
      const { replaced } = planEvent(context, {
        person: known(person, input),
        input,
        departments,
      });
      const isPaid = replaced !== null && PAID_EVENTS.has(replaced.type);
      return isPaid ? [brokenRule('pay_not_asked', 'replaces')] : [];
    }
    case 'EMPLOYEE_YEAR': {
      const { input } = payload;
      const paid = YEAR_MONEY.filter((field) => input[field] != null);
      if (paid.length > 0) return paid.map((field) => brokenRule('pay_not_asked', field));
      planYear({ person: known(person, input), input, departments });
      return [];
    }
    case 'DEPARTMENT_YEAR': {
      const { input } = payload;
      const department = departments.find(({ code }) => code === input.department);
      if (department === undefined) {
        const values = { department: input.department };
        return [brokenRule('unknown_department', 'department', values)];
      }
      const version = departmentYear?.version ?? null;
      if (version !== (input.expectedVersion ?? null)) {
        return [
          brokenRule('version_conflict', 'expectedVersion', { version: String(version ?? 0) }),
        ];
      }
      const { problems } = planDepartmentYear(department, departmentYear, input);
      return [...problems, ...refuseReason(input.reason ?? '')];
    }
  }
}

/** A person of another department is as unknown as one that does not exist. */
function known(person: StoredPerson | null, input: { employeeNumber: string }): StoredPerson {
  if (person !== null) return person;
  const values = { value: input.employeeNumber };
  throw new RefusedChange([brokenRule('unknown_employee', 'employeeNumber', values)]);
}
