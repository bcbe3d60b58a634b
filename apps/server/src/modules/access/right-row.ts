import { FACT_GROUPS, ROLES, SCOPES, type FactGroup, type Role, type Scope } from './role.js';

/** `own`: only what the principal's department or person owns; row-level security makes the cut. */
export type Right = 'all' | 'own' | 'none';
type Holder = Role | Scope;
/** Who holds a right; a data owner does where one of the named kinds of fact is its own. */
export type Row = Partial<Record<Holder, Right | readonly FactGroup[]>>;

export const all = (...holders: Holder[]): Row =>
  Object.fromEntries(holders.map((holder) => [holder, 'all']));
export const own = (...holders: Holder[]): Row =>
  Object.fromEntries(holders.map((holder) => [holder, 'own']));
export const ofGroups = (...groups: FactGroup[]): Row => ({ DATA_OWNER: groups });

/** What everybody who signs in may use; no system by its token. */
export const SIGNED_IN = all(...ROLES);
export const REFERENCE = all(...ROLES, ...SCOPES);
export const ALLOCATIONS: Row = {
  ...all('LEADERSHIP', 'PERSONNEL', 'FINANCE', 'AUDITOR', 'allocations:read'),
  ...own('DEPARTMENT_SECRETARY', 'DEPARTMENT_HEAD'),
};
/** Facts of departments. */
export const FACTS: Row = {
  ...all('LEADERSHIP', 'PERSONNEL', 'AUDITOR'),
  ...own('DEPARTMENT_SECRETARY', 'DEPARTMENT_HEAD'),
};
/** Facts of people, without any amount. */
export const PEOPLE: Row = {
  ...all('PERSONNEL', 'AUDITOR', 'employees:read'),
  ...own('DEPARTMENT_SECRETARY', 'DEPARTMENT_HEAD', 'EMPLOYEE'),
};
/** Who may look for a person at all, by name and number. */
export const PERSON_NAMES: Row = {
  ...PEOPLE,
  ...all('payslips:read'),
  ...ofGroups('SCORES', 'RESEARCH', 'POSTS'),
};
/** A person's pay: everybody reads the own, whatever the department. */
export const PAY: Row = {
  ...all('PERSONNEL', 'AUDITOR', 'payslips:read'),
  ...own('DEPARTMENT_SECRETARY', 'DEPARTMENT_HEAD', 'EMPLOYEE'),
};
/** Amounts on record of a person, which row-level security gives to nobody else. */
export const AMOUNTS: Row = { ...all('PERSONNEL', 'AUDITOR', 'payslips:read'), ...own('EMPLOYEE') };
export const PERSONS = all('PERSONNEL', 'AUDITOR');

export const DECISIONS = all('LEADERSHIP', 'PERSONNEL', 'AUDITOR');
/** Pools and totals, and what was decided about them. */
export const TOTALS: Row = { ...DECISIONS, ...all('FINANCE') };
export const SCENARIOS: Row = { ...DECISIONS, ...all('scenarios:read') };
export const TRIALS = all('LEADERSHIP', 'PERSONNEL');
export const RECORDS = all('PERSONNEL');
export const RULINGS = all('LEADERSHIP');
/** Who signs in and as what; the three administrators read it, each does his part. */
export const ACCOUNTS = all('SYSTEM_ADMINISTRATOR', 'SECURITY_ADMINISTRATOR', 'AUDITOR');

/** Whoever writes facts: the personnel office, a system that may, and the owners of these kinds. */
export const recordsOf = (...groups: FactGroup[]): Row => ({
  ...RECORDS,
  ...all('facts:write'),
  ...ofGroups(...groups),
});

export const rowsOf = (type: string, fields: readonly string[], row: Row): Record<string, Row> =>
  Object.fromEntries(fields.map((field) => [`${type}.${field}`, row]));

/** Fields that a data owner reads where the kind of fact is its own. */
export const groupRows = (
  type: string,
  fields: Readonly<Record<FactGroup, readonly string[]>>,
  others: Row,
): Readonly<Record<string, Row>> =>
  Object.assign(
    {},
    ...FACT_GROUPS.map((group) => rowsOf(type, fields[group], { ...others, ...ofGroups(group) })),
  ) as Record<string, Row>;

/** Facts of a department's year that no data owner keeps. */
export const OTHER_DEPARTMENT_FACTS = [
  'headcount',
  'agencyHeadcount',
  'cadreHeadcount',
  'excludedHeadcount',
  'monthMeanHeadcount',
  'cadreCoefficients',
  'establishment',
  'varianceYear',
  'varianceYearAnyDirection',
  'officeHeadcount',
  'coefficients',
  'hasOwnAccounts',
  'unitIncome',
  'previousAllocation',
  'isRewardStopped',
];

/** Questions on a figure: whoever raised one, the own department, personnel; auditors read. */
export const OBJECTIONS: Row = {
  ...all('PERSONNEL', 'AUDITOR'),
  ...own('DEPARTMENT_SECRETARY', 'DEPARTMENT_HEAD', 'EMPLOYEE'),
};

/** The desk of a department and what it asks for. */
export const DESK: Row = {
  ...all('PERSONNEL', 'AUDITOR'),
  ...own('DEPARTMENT_SECRETARY', 'DEPARTMENT_HEAD'),
};

/** Who brings files in: everybody the own kinds, a department for its own people. */
export const IMPORTING: Row = {
  ...RECORDS,
  ...own('DEPARTMENT_SECRETARY', 'DEPARTMENT_HEAD'),
  ...ofGroups('STUDENTS', 'SCORES', 'RESEARCH', 'POSTS'),
};
export const IMPORTS: Row = { ...IMPORTING, ...all('AUDITOR') };
