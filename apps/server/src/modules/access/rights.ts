import type { Principal } from './principal.js';
import type { Role, Scope } from './role.js';

/** `own`: only what the principal's department or person owns; row-level security makes the cut. */
export type Right = 'all' | 'own' | 'none';
type Holder = Role | Scope;
type Row = Partial<Record<Holder, Right>>;

const all = (...holders: Holder[]): Row =>
  Object.fromEntries(holders.map((holder) => [holder, 'all']));
const own = (...holders: Holder[]): Row =>
  Object.fromEntries(holders.map((holder) => [holder, 'own']));

const REFERENCE = all(
  'LEADERSHIP',
  'PERSONNEL',
  'AUDITOR',
  'DEPARTMENT_SECRETARY',
  'EMPLOYEE',
  'reference:read',
  'allocations:read',
);
const ALLOCATIONS: Row = {
  ...all('LEADERSHIP', 'PERSONNEL', 'AUDITOR', 'allocations:read'),
  ...own('DEPARTMENT_SECRETARY'),
};
const FACTS: Row = {
  ...all('LEADERSHIP', 'PERSONNEL', 'AUDITOR'),
  ...own('DEPARTMENT_SECRETARY'),
};
const PEOPLE: Row = {
  ...all('PERSONNEL', 'AUDITOR'),
  ...own('DEPARTMENT_SECRETARY', 'EMPLOYEE'),
};
/** Amounts of one person: the own ones, else for the personnel office and the auditors. */
const PAY: Row = {
  ...all('PERSONNEL', 'AUDITOR'),
  ...own('DEPARTMENT_SECRETARY', 'EMPLOYEE'),
};
const PERSONS = all('PERSONNEL', 'AUDITOR');
/** What everybody who signs in may use; no system by its token. */
const SIGNED_IN = all('LEADERSHIP', 'PERSONNEL', 'AUDITOR', 'DEPARTMENT_SECRETARY', 'EMPLOYEE');
const DECISIONS = all('LEADERSHIP', 'PERSONNEL', 'AUDITOR');
const TRIALS = all('LEADERSHIP', 'PERSONNEL');
const RECORDS = all('PERSONNEL');
const RULINGS = all('LEADERSHIP');

/**
 * The one table of rights (graphql.md 6): every root field, and every nested field that not everybody
 * may read, × role or scope. What has no row, or no cell, is denied.
 */
const RIGHTS: Readonly<Record<string, Row>> = {
  'Query.node': REFERENCE,
  'Query.nodes': REFERENCE,
  'Query.viewer': REFERENCE,
  'Query.periods': REFERENCE,
  'Query.departments': REFERENCE,
  'Query.department': REFERENCE,
  'Query.coefficientTables': REFERENCE,
  'Query.readings': REFERENCE,
  'Query.regulationNumbers': REFERENCE,
  'Reading.chosen': REFERENCE,
  'Query.articles': REFERENCE,
  'Query.article': REFERENCE,
  'Query.workedExamples': REFERENCE,
  'Query.regulationDocuments': REFERENCE,
  'Query.employeeFactOptions': SIGNED_IN,
  'Query.ownTableCells': SIGNED_IN,
  'Query.workedExampleRun': SIGNED_IN,

  'Query.allocations': ALLOCATIONS,
  'Query.officeAllocations': ALLOCATIONS,
  'Department.allocation': ALLOCATIONS,
  'Department.officeAllocation': ALLOCATIONS,
  'Department.cash': ALLOCATIONS,

  'Department.year': FACTS,
  'Department.years': FACTS,
  'DepartmentYear.history': FACTS,
  'Department.headcountDerivation': FACTS,

  'Query.employees': PEOPLE,
  'Query.employee': PEOPLE,
  'Department.employees': PEOPLE,
  'HeadcountRow.employees': PEOPLE,
  'Employee.facts': PEOPLE,
  'Employee.events': PEOPLE,
  'Employee.years': PEOPLE,
  'Employee.payments': PAY,
  'Employee.payYear': PAY,
  'Query.researchPosts': PERSONS,
  'CollegeYear.ledger': PERSONS,

  'Query.institutionYear': DECISIONS,
  'InstitutionYear.baseScenario': DECISIONS,
  'Query.budgetSummary': DECISIONS,
  'Query.outcome': DECISIONS,
  'Outcome.scenario': DECISIONS,
  'Query.collegeYear': DECISIONS,
  'CollegeYear.units': DECISIONS,
  'Reading.costs': DECISIONS,
  'Query.scenarios': DECISIONS,
  'Query.scenario': DECISIONS,
  'Query.compareScenarios': DECISIONS,

  'Query.receiptCheck': DECISIONS,
  'Query.resolutions': DECISIONS,
  'Query.amendments': DECISIONS,

  'Query.scenarioPreview': TRIALS,
  'Query.margins': TRIALS,
  'Query.sensitivity': TRIALS,
  'Query.goalSeek': TRIALS,
  'Query.projection': TRIALS,
  'Outcome.bridge': TRIALS,
  'Outcome.counterparty': TRIALS,
  'Outcome.impact': TRIALS,
  'Outcome.cliffs': TRIALS,
  'Query.cashFlow': DECISIONS,
  'Scenario.previewInputs': TRIALS,
  'Mutation.scenarioCreate': TRIALS,
  'Mutation.scenarioUpdate': TRIALS,
  'Mutation.scenarioBranch': TRIALS,
  'Mutation.scenarioSubmit': TRIALS,
  'Mutation.scenarioWithdraw': TRIALS,
  'Mutation.resolutionAdd': TRIALS,
  'Mutation.institutionYearStepSet': TRIALS,
  'Mutation.amendmentDraft': TRIALS,
  'Mutation.amendmentWithdraw': TRIALS,

  'Mutation.scenarioReturn': RULINGS,
  'Mutation.scenarioReject': RULINGS,
  'Mutation.scenarioApprove': RULINGS,
  'Mutation.scenarioFreeze': RULINGS,
  'Mutation.institutionYearPublish': RULINGS,
  'Mutation.amendmentPublish': RULINGS,

  'Mutation.departmentCreate': RECORDS,
  'Mutation.departmentYearSet': RECORDS,
  'Mutation.institutionYearOpen': RECORDS,
  'Mutation.institutionYearSet': RECORDS,
  'Mutation.regulationDocumentRemove': RECORDS,
  'Mutation.employeeUpsert': RECORDS,
  'Mutation.employeeFactSet': RECORDS,
  'Mutation.employeeEventSet': RECORDS,
  'Mutation.employeeYearSet': RECORDS,
};

export const OPERATIONS: readonly string[] = Object.keys(RIGHTS);

/** What is about the reader’s own person is for those who are on record as one. */
const OF_OWN_PERSON: ReadonlySet<string> = new Set(['Query.ownTableCells']);

export function rightTo(principal: Principal, operation: string): Right {
  if (OF_OWN_PERSON.has(operation) && !isOnRecord(principal)) return 'none';
  const row = Object.hasOwn(RIGHTS, operation) ? (RIGHTS[operation] ?? {}) : {};
  const holders: readonly Holder[] =
    principal.kind === 'account' ? [principal.actingAs] : principal.scopes;
  const rights = holders.map((holder) => row[holder] ?? 'none');
  return rights.includes('all') ? 'all' : rights.includes('own') ? 'own' : 'none';
}

const isOnRecord = (principal: Principal): boolean =>
  principal.kind === 'account' && principal.employeeNumber !== null;

/** What the dashboard may offer: the operations this principal is not refused. */
export const rightsOf = (principal: Principal): string[] =>
  OPERATIONS.filter((operation) => rightTo(principal, operation) !== 'none');
