import type { Context } from '../../context.js';
import type { RequestedChange } from '../../database/entities/index.js';
import type { UserError } from '../../graphql/user-error.type.js';
import { namedFacts } from '../department/department-facts.js';
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
  readonly changes: readonly RequestedChange[];
  /** The fields it changes stand as they did, so it is laid over whatever version there is now. */
  readonly ground: Ground;
}

/** Writes what was asked for by the services of the personnel office's own mutations. */
export async function applyChange(
  context: Context,
  { payload, idempotencyKey, changes, ground }: Applied,
): Promise<readonly UserError[]> {
  switch (payload.kind) {
    case 'EMPLOYEE': {
      const input = personAsked(payload.input, changes, ground);
      return errorsOf(upsertEmployee(context, { ...input, idempotencyKey }));
    }
    case 'EMPLOYEE_FACT':
      return errorsOf(setEmployeeFact(context, { ...payload.input, idempotencyKey }));
    case 'EMPLOYEE_EVENT':
      return errorsOf(setEmployeeEvent(context, { ...payload.input, idempotencyKey }));
    case 'EMPLOYEE_YEAR': {
      const { input } = payload;
      const year = ground.person?.years.find(({ period }) => period === input.period);
      const asked = only(
        input,
        changes.map(({ field }) => field),
      );
      const { employeeNumber, period, reason } = input;
      const expectedVersion = year?.version ?? null;
      return errorsOf(
        setEmployeeYear(context, { ...asked, employeeNumber, period, reason, expectedVersion }),
      );
    }
    case 'DEPARTMENT_YEAR': {
      const { input } = payload;
      const department = await existingDepartment(context, { code: input.department });
      const asked = {
        ...departmentAsked(input, changes, ground),
        expectedVersion: ground.departmentYear?.version ?? null,
      };
      return errorsOf(writeDepartmentYear(context, department, asked));
    }
  }
}

const errorsOf = async (written: Promise<{ userErrors: readonly UserError[] }>) =>
  (await written).userErrors;

type InputOf<Kind> = Extract<ChangePayload, { kind: Kind }>['input'];

/** Of what a form held only what was changed in it: everything else stays as it is now. */
const only = <Input extends object>(input: Input, fields: readonly string[]): Partial<Input> =>
  Object.fromEntries(
    Object.entries(input).filter(([field]) => fields.includes(field)),
  ) as Partial<Input>;

function personAsked(
  input: InputOf<'EMPLOYEE'>,
  changes: readonly RequestedChange[],
  { person }: Ground,
): InputOf<'EMPLOYEE'> {
  if (person === null) return input;
  const { employeeNumber, reason = null } = input;
  const asked = only(
    input,
    changes.map(({ field }) => field),
  );
  return { name: person.row.name, ...asked, employeeNumber, reason };
}

/** Heads are asked for class by class, and written as a group. */
function departmentAsked(
  input: InputOf<'DEPARTMENT_YEAR'>,
  changes: readonly RequestedChange[],
  { departmentYear }: Ground,
): InputOf<'DEPARTMENT_YEAR'> {
  const { department, period, reason = null } = input;
  const named = changes.map(({ field }) => (field === 'stopsReward' ? 'isRewardStopped' : field));
  const groups = new Set(named.flatMap((field) => field.split('.').slice(0, -1)));
  const heads = [...groups].map((group) => {
    const asked = changes.filter(({ field }) => field.startsWith(`${group}.`));
    const before = namedFacts(departmentYear ?? {})[group as 'headcount'];
    const after = asked.map((change) => [change.field.slice(group.length + 1), change.new]);
    return [group, { ...before, ...Object.fromEntries(after) }] as const;
  });
  return { ...only(input, named), ...Object.fromEntries(heads), department, period, reason };
}
