import type { Context } from '../context.js';
import { badUserInput } from '../common/errors.js';
import { rightTo } from '../modules/access/right-to.js';
import { accountByKey } from '../modules/account/account.service.js';
import { amendmentByKey } from '../modules/amendment/amendment.service.js';
import { clientTokenByKey } from '../modules/client-token/client-token.service.js';
import { changeRequestByKey } from '../modules/desk/change-request.service.js';
import { departmentByKey } from '../modules/department/department.service.js';
import { departmentYearById } from '../modules/department/department-year.service.js';
import { employeeById } from '../modules/employee/employee.service.js';
import {
  employeeEventById,
  employeeFactById,
  employeePaymentById,
  employeeYearById,
} from '../modules/employee/employee-record.service.js';
import { importByKey } from '../modules/import/import.service.js';
import { institutionYearById } from '../modules/institution-year/institution-year.service.js';
import { documentById } from '../modules/article/regulation-document.service.js';
import { objectionByKey } from '../modules/objection/objection.service.js';
import { readingById } from '../modules/reading/reading.service.js';
import { resolutionByKey } from '../modules/resolution/resolution.service.js';
import { scenarioByKey } from '../modules/scenario/scenario.service.js';
import { parseGlobalId, rowKey } from './global-id.js';
import type { Node } from './node.type.js';

const MOST_IDS = 100;

interface Finder {
  /** The operation whose right opens this type; row-level security then decides about the row. */
  readonly operation: string;
  readonly find: (context: Context, key: string) => Promise<Node | null>;
}

const FINDERS: Readonly<Record<string, Finder>> = {
  Account: { operation: 'Query.account', find: accountByKey },
  Amendment: { operation: 'Query.amendments', find: amendmentByKey },
  ChangeRequest: { operation: 'Query.changeRequest', find: changeRequestByKey },
  ClientToken: { operation: 'Query.clientTokens', find: clientTokenByKey },
  Department: { operation: 'Query.department', find: departmentByKey },
  DepartmentYear: { operation: 'Department.year', find: departmentYearById },
  Employee: { operation: 'Query.employee', find: employeeById },
  EmployeeEvent: { operation: 'Employee.events', find: employeeEventById },
  EmployeeFact: { operation: 'Employee.facts', find: employeeFactById },
  EmployeePayment: { operation: 'Employee.payments', find: employeePaymentById },
  EmployeeYear: { operation: 'Employee.years', find: employeeYearById },
  Import: { operation: 'Query.import', find: importByKey },
  InstitutionYear: { operation: 'Query.institutionYear', find: institutionYearById },
  Objection: { operation: 'Query.objection', find: objectionByKey },
  RegulationDocument: { operation: 'Query.regulationDocuments', find: documentById },
  Resolution: { operation: 'Query.resolutions', find: resolutionByKey },
  Scenario: { operation: 'Query.scenario', find: scenarioByKey },
};

/** What may not be seen is null, exactly as what does not exist. */
export async function findNode(context: Context, id: string): Promise<Node | null> {
  const type = parseGlobalId(id)?.type ?? '';
  if (type === 'Reading') return readingById(context, id);
  const finder = Object.hasOwn(FINDERS, type) ? FINDERS[type] : undefined;
  const key = rowKey(type, id);
  if (finder === undefined || key === null) return null;
  if (rightTo(context.principal, finder.operation) === 'none') return null;
  return finder.find(context, key);
}

export function findNodes(context: Context, ids: readonly string[]): Promise<(Node | null)[]> {
  if (ids.length > MOST_IDS) {
    throw badUserInput('一次最多取 100 个对象。At most 100 objects are given at once.');
  }
  return Promise.all(ids.map((id) => findNode(context, id)));
}
