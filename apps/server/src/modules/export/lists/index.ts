import type { ExportedList } from '../exported-list.js';
import { ALLOCATIONS, OFFICE_ALLOCATIONS } from './allocations.js';
import { EMPLOYEES } from './employees.js';
import { OBJECTIONS } from './objections.js';

/** By the name that a request gives. */
export const EXPORTED_LISTS: Readonly<Record<string, ExportedList>> = {
  employees: EMPLOYEES,
  objections: OBJECTIONS,
  allocations: ALLOCATIONS,
  officeAllocations: OFFICE_ALLOCATIONS,
};
