import type { ExportedList } from '../exported-list.js';
import { ALLOCATIONS, OFFICE_ALLOCATIONS } from './allocations.js';
import { AUDIT_LOG } from './audit-log.js';
import { CHANGE_REQUESTS } from './change-requests.js';
import { EMPLOYEES } from './employees.js';
import { OBJECTIONS } from './objections.js';

const EXPORTED_LISTS: Readonly<Record<string, ExportedList>> = {
  employees: EMPLOYEES,
  objections: OBJECTIONS,
  allocations: ALLOCATIONS,
  officeAllocations: OFFICE_ALLOCATIONS,
  changeRequests: CHANGE_REQUESTS,
  auditLog: AUDIT_LOG,
};

/** By the name that a request gives. */
export const listNamed = (name: string): ExportedList | undefined =>
  Object.hasOwn(EXPORTED_LISTS, name) ? EXPORTED_LISTS[name] : undefined;
