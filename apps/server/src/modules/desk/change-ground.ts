import type { EntityManager } from '../../database/database.js';
import { DepartmentYear as DepartmentYearRow } from '../../database/entities/index.js';
import type { Department } from '../department/department.type.js';
import { standingPeople } from '../employee/person-change.js';
import { employeeNumberOf, type ChangePayload } from './change-payload.js';
import type { Ground } from './requested-changes.js';

/** What stands of all that some requests are about, read together; null for what may not be seen. */
export async function groundsOf(
  em: EntityManager,
  payloads: readonly ChangePayload[],
  departments: readonly Department[],
): Promise<(payload: ChangePayload) => Ground> {
  const numbers = payloads.flatMap((payload) => employeeNumberOf(payload) ?? []);
  const people = await standingPeople(em, [...new Set(numbers)]);
  const keys = new Map(departments.map(({ code, key }) => [code, key]));
  const named = payloads.flatMap((payload) =>
    payload.kind === 'DEPARTMENT_YEAR' ? [payload.input] : [],
  );
  const years = await em.find(DepartmentYearRow, {
    departmentId: { $in: named.flatMap(({ department }) => keys.get(department) ?? []) },
    period: { $in: named.map(({ period }) => period) },
    recordedTo: null,
  });
  const yearOf = new Map(years.map((year) => [`${year.departmentId} ${year.period}`, year]));
  return (payload) => {
    if (payload.kind !== 'DEPARTMENT_YEAR') {
      return { person: people.get(payload.input.employeeNumber) ?? null, departmentYear: null };
    }
    const { department, period } = payload.input;
    const key = `${keys.get(department)} ${period}`;
    return { person: null, departmentYear: yearOf.get(key) ?? null };
  };
}
