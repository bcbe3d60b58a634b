import type { Role } from './viewer';

export type PageName =
  | 'home'
  | 'scenarios'
  | 'departments'
  | 'coefficients'
  | 'employees'
  | 'regulation'
  | 'api'
  | 'setup_steps';

interface Page {
  readonly path: string;
  /** Who has the page in the menu. The server checks every field again. */
  readonly roles: readonly Role[];
  /** Whether the year is part of the page's address and title. */
  readonly hasPeriod: boolean;
  readonly inMenu: boolean;
}

const EVERYBODY: readonly Role[] = [
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
  home: { path: '/', roles: EVERYBODY, hasPeriod: true, inMenu: true },
  scenarios: {
    path: '/scenarios',
    roles: ['LEADERSHIP', 'PERSONNEL', 'AUDITOR'],
    hasPeriod: true,
    inMenu: true,
  },
  departments: {
    path: '/departments',
    roles: ['LEADERSHIP', 'PERSONNEL', 'DEPARTMENT_SECRETARY', 'AUDITOR'],
    hasPeriod: true,
    inMenu: true,
  },
  coefficients: { path: '/coefficients', roles: EVERYBODY, hasPeriod: false, inMenu: true },
  employees: {
    path: '/employees',
    roles: ['PERSONNEL', 'DEPARTMENT_SECRETARY', 'AUDITOR'],
    hasPeriod: false,
    inMenu: true,
  },
  regulation: { path: '/regulation', roles: EVERYBODY, hasPeriod: true, inMenu: true },
  api: { path: '/api', roles: ['PERSONNEL', 'AUDITOR'], hasPeriod: false, inMenu: true },
  setup_steps: { path: '/setup-steps', roles: ['PERSONNEL'], hasPeriod: true, inMenu: false },
};

export const PAGE_NAMES = Object.keys(PAGES) as PageName[];

export function pageOf(pathname: string): PageName | undefined {
  return PAGE_NAMES.find(
    (name) =>
      pathname === PAGES[name].path || (name !== 'home' && pathname.startsWith(`${PAGES[name].path}/`)),
  );
}
