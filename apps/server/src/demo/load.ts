import type { EntityManager } from '../database/database.js';
import {
  Department,
  DepartmentYear,
  Employee,
  InstitutionYear,
  Scenario,
} from '../database/entities/index.js';
import type { DemoLoad } from './records.js';
import { demoRows } from './rows.js';

/**
 * Stores the demo college in one transaction, a few statements a table: the first start of a
 * newcomer should not wait for some 700 rows one by one. Gives the departments' ids by code.
 */
export async function loadDemo(
  em: EntityManager,
  load: DemoLoad,
): Promise<{ departmentIds: ReadonlyMap<string, string> }> {
  const rows = demoRows(load);
  await em.transactional(async (transaction) => {
    for (const row of rows.departments) transaction.create(Department, row);
    for (const row of rows.departmentYears) transaction.create(DepartmentYear, row);
    for (const row of rows.institutionYears) transaction.create(InstitutionYear, row);
    for (const row of rows.scenarios) transaction.create(Scenario, row);
    for (const row of rows.employees) transaction.create(Employee, row);
  });
  return { departmentIds: new Map(rows.departments.map(({ code, id }) => [code, id])) };
}
