import type { EntityManager } from '../../database/database.js';
import { Department, DepartmentYear } from '../../database/entities/index.js';
import { known } from './department-year.service.js';

export interface DepartmentAndYear {
  readonly department: Department;
  readonly year: DepartmentYear;
}

/** Every department's facts of a year as known at a time, in order of code: for a computation only. */
export async function factsForComputation(
  em: EntityManager,
  period: string,
  knownAt: string | null,
): Promise<DepartmentAndYear[]> {
  const departments = await em.find(Department, {}, { orderBy: { code: 'asc' } });
  const years = await em.find(DepartmentYear, { period, ...known(knownAt) });
  const byDepartment = new Map(years.map((year) => [year.departmentId, year]));
  return departments.flatMap((department) => {
    const year = byDepartment.get(department.id);
    return year === undefined ? [] : [{ department, year }];
  });
}
