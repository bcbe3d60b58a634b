import { matchPath } from 'react-router';
import type { Role, Viewer } from './viewer';

export type PageName =
  | 'home'
  | 'accounts'
  | 'audit'
  | 'own_account'
  | 'scenarios'
  | 'years'
  | 'departments'
  | 'coefficients'
  | 'desk'
  | 'employee'
  | 'employees'
  | 'imports'
  | 'objections'
  | 'research'
  | 'regulation'
  | 'requests'
  | 'api'
  | 'setup_steps';

interface Page {
  readonly path: string;
  /** The operation of the API that the page stands on; the server says who is not refused it. */
  readonly needs: string;
  /** Whose page it is: an employee may read the own record, yet has no list of staff. */
  readonly roles: readonly Role[];
  /** Whether the year is part of the page's address and title. */
  readonly hasPeriod: boolean;
  readonly inMenu: boolean;
}

export const EVERYBODY: readonly Role[] = [
  'LEADERSHIP',
  'PERSONNEL',
  'FINANCE',
  'DEPARTMENT_SECRETARY',
  'DEPARTMENT_HEAD',
  'DATA_OWNER',
  'EMPLOYEE',
  'AUDITOR',
  'SYSTEM_ADMINISTRATOR',
  'SECURITY_ADMINISTRATOR',
];

export const PAGES: Record<PageName, Page> = {
  home: { path: '/', needs: 'Query.viewer', roles: EVERYBODY, hasPeriod: true, inMenu: true },
  scenarios: {
    path: '/scenarios',
    needs: 'Query.scenarios',
    roles: ['LEADERSHIP', 'PERSONNEL', 'AUDITOR'],
    hasPeriod: true,
    inMenu: true,
  },
  years: {
    path: '/years',
    needs: 'Query.resolutions',
    roles: ['LEADERSHIP', 'PERSONNEL', 'FINANCE', 'AUDITOR'],
    hasPeriod: false,
    inMenu: true,
  },
  departments: {
    path: '/departments',
    needs: 'Query.allocations',
    roles: [
      'LEADERSHIP',
      'PERSONNEL',
      'FINANCE',
      'DEPARTMENT_SECRETARY',
      'DEPARTMENT_HEAD',
      'AUDITOR',
    ],
    hasPeriod: true,
    inMenu: true,
  },
  coefficients: {
    path: '/coefficients',
    needs: 'Query.coefficientTables',
    roles: EVERYBODY,
    hasPeriod: false,
    inMenu: true,
  },
  desk: {
    path: '/desk',
    needs: 'Query.departmentDesk',
    roles: ['PERSONNEL', 'DEPARTMENT_SECRETARY', 'DEPARTMENT_HEAD', 'AUDITOR'],
    hasPeriod: true,
    inMenu: true,
  },
  requests: {
    path: '/requests',
    needs: 'Query.changeRequests',
    roles: ['PERSONNEL', 'DEPARTMENT_SECRETARY', 'DEPARTMENT_HEAD', 'AUDITOR'],
    hasPeriod: false,
    inMenu: true,
  },
  // Before the list, whose path its own begins with; the server cuts it to who may be read.
  employee: {
    path: '/employees/:number',
    needs: 'Query.employee',
    roles: EVERYBODY,
    hasPeriod: true,
    inMenu: false,
  },
  employees: {
    path: '/employees',
    needs: 'Query.employees',
    roles: ['PERSONNEL', 'DEPARTMENT_SECRETARY', 'DEPARTMENT_HEAD', 'DATA_OWNER', 'AUDITOR'],
    hasPeriod: false,
    inMenu: true,
  },
  imports: {
    path: '/imports',
    needs: 'Query.imports',
    roles: ['PERSONNEL', 'DEPARTMENT_SECRETARY', 'DEPARTMENT_HEAD', 'DATA_OWNER', 'AUDITOR'],
    hasPeriod: true,
    inMenu: true,
  },
  objections: {
    path: '/objections',
    needs: 'Query.objections',
    roles: ['PERSONNEL', 'DEPARTMENT_SECRETARY', 'DEPARTMENT_HEAD', 'EMPLOYEE', 'AUDITOR'],
    hasPeriod: false,
    inMenu: true,
  },
  research: {
    path: '/research',
    needs: 'Query.coefficientTables',
    roles: EVERYBODY,
    hasPeriod: true,
    inMenu: true,
  },
  regulation: {
    path: '/regulation',
    needs: 'Query.readings',
    roles: EVERYBODY,
    hasPeriod: true,
    inMenu: true,
  },
  accounts: {
    path: '/accounts',
    needs: 'Query.accounts',
    roles: ['SYSTEM_ADMINISTRATOR', 'SECURITY_ADMINISTRATOR', 'AUDITOR'],
    hasPeriod: false,
    inMenu: true,
  },
  audit: {
    path: '/audit',
    needs: 'Query.auditLog',
    roles: ['AUDITOR', 'PERSONNEL', 'SECURITY_ADMINISTRATOR'],
    hasPeriod: false,
    inMenu: true,
  },
  own_account: {
    path: '/account',
    needs: 'Query.viewer',
    roles: EVERYBODY,
    hasPeriod: false,
    inMenu: false,
  },
  api: {
    path: '/api',
    needs: 'Query.viewer',
    roles: ['PERSONNEL', 'AUDITOR', 'SYSTEM_ADMINISTRATOR'],
    hasPeriod: false,
    inMenu: true,
  },
  setup_steps: {
    path: '/setup-steps',
    needs: 'Query.budgetSummary',
    roles: ['PERSONNEL'],
    hasPeriod: true,
    inMenu: true,
  },
};

export const PAGE_NAMES = Object.keys(PAGES) as PageName[];

export function pageOf(pathname: string): PageName | undefined {
  return PAGE_NAMES.find((name) =>
    matchPath({ path: PAGES[name].path, end: name === 'home' }, pathname),
  );
}

export function mayOpen(name: PageName, { actingAs, permissions }: Viewer): boolean {
  const { roles, needs } = PAGES[name];
  return roles.includes(actingAs) && permissions.includes(needs);
}
