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
 * Stores the demo college in one transaction, a statement a table: the first start of a newcomer
 * should not wait for some 700 rows one by one. Gives the departments' ids by code.
 */
export async function loadDemo(
  em: EntityManager,
  load: DemoLoad,
): Promise<{ departmentIds: ReadonlyMap<string, string> }> {
  const rows = demoRows(load);
  await em.transactional(async (transaction) => {
    await transaction.insertMany(Department, rows.departments);
    await transaction.insertMany(DepartmentYear, rows.departmentYears);
    await transaction.insertMany(InstitutionYear, rows.institutionYears);
    await transaction.insertMany(Scenario, rows.scenarios);
    await transaction.insertMany(Employee, rows.employees);
  });
  return { departmentIds: new Map(rows.departments.map(({ code, id }) => [code, id])) };
}
