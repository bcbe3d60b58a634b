import type { EntityManager } from '../database/database.js';
import { insertRows } from '../database/insert-rows.js';
import {
  Department,
  DepartmentYear,
  Employee,
  EmployeeEvent,
  EmployeeFact,
  EmployeePayment,
  EmployeeYear,
  EmployeeYearMoney,
  InstitutionYear,
  Scenario,
} from '../database/entities/index.js';
import type { DemoLoad } from './records.js';
import { demoRows } from './rows.js';

/**
 * Stores the demo college in one transaction, a few statements a table: the first start of a
 * newcomer should not wait for some 9,000 rows one by one. Gives the departments' ids by code.
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
    await transaction.flush();
    await insertRows(transaction, Employee, rows.employees);
    await insertRows(transaction, EmployeeFact, rows.employeeFacts);
    await insertRows(transaction, EmployeeEvent, rows.employeeEvents);
    await insertRows(transaction, EmployeeYear, rows.employeeYears);
    await insertRows(transaction, EmployeeYearMoney, rows.employeeYearMoney);
    await insertRows(transaction, EmployeePayment, rows.employeePayments);
  });
  return { departmentIds: new Map(rows.departments.map(({ code, id }) => [code, id])) };
}
