import type { Context } from '../../context.js';
import { Department, DepartmentYear } from '../../database/entities/index.js';
import { computation } from '../viewer/computation.js';
import { known } from './department-year.service.js';

/** Every department's facts of a year as known at a time, in order of code: for a computation only. */
export async function departmentYearsForComputation(
  context: Context,
  period: string,
  knownAt: string | null,
): Promise<{ department: Department; year: DepartmentYear }[]> {
  const em = computation(context);
  const departments = await em.find(Department, {}, { orderBy: { code: 'asc' } });
  const years = await em.find(DepartmentYear, { period, ...known(knownAt) });
  const byDepartment = new Map(years.map((year) => [year.departmentId, year]));
  return departments.flatMap((department) => {
    const year = byDepartment.get(department.id);
    return year === undefined ? [] : [{ department, year }];
  });
}
