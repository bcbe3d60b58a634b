import { isObjectType, type GraphQLSchema } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildGraphQLSchema } from '../src/schema.js';
import { TestApp, type Answer, type Caller } from '../src/testing/harness.js';
import { baseOf, codesOf } from './ask.js';

const CALLERS = [
  'LEADERSHIP',
  'PERSONNEL',
  'AUDITOR',
  'DEPARTMENT_SECRETARY',
  'EMPLOYEE',
  'TOKEN',
] as const satisfies Caller[];

const EVERYBODY = '+ + + + + +';
const SIGNED_IN = '+ + + + + -';

/** One letter for each caller above: + may use it, - is refused. `$BASE` is a scenario's id. */
const OPERATIONS: Readonly<Record<string, readonly [rights: string, field: string]>> = {
  'Query.node': [EVERYBODY, 'node(id: "x") { id }'],
  'Query.nodes': [EVERYBODY, 'nodes(ids: ["x"]) { id }'],
  'Query.viewer': [EVERYBODY, 'viewer { name }'],
  'Query.periods': [EVERYBODY, 'periods'],
  'Query.departments': [EVERYBODY, 'departments { code }'],
  'Query.department': [EVERYBODY, 'department(code: "C01") { code }'],
  'Query.coefficientTables': [EVERYBODY, 'coefficientTables { key }'],
  'Query.readings': [EVERYBODY, 'readings { code }'],
  'Query.articles': [EVERYBODY, 'articles { number }'],
  'Query.article': [EVERYBODY, 'article(number: "14") { chapter }'],
  'Query.workedExamples': [EVERYBODY, 'workedExamples { key }'],
  'Query.regulationDocuments': [EVERYBODY, 'regulationDocuments { id }'],
  'Query.workedExampleRun': [SIGNED_IN, 'workedExampleRun(input: {}) { userErrors { code } }'],
  'Query.employeeFactOptions': [SIGNED_IN, 'employeeFactOptions { value }'],
  'Query.ownTableCells': ['- - - - + -', 'ownTableCells(month: "2025-03") { cell }'],
  'Query.collegeYear': ['+ + + - - -', 'collegeYear(period: "2025") { employeeCount }'],
  'Query.researchPosts': ['- + + - - -', 'researchPosts(period: "2025") { tier }'],
  'Query.allocations': ['+ + + + - +', 'allocations(period: "2025") { amount }'],
  'Query.officeAllocations': ['+ + + + - +', 'officeAllocations(period: "2025") { amount }'],
  'Query.institutionYear': ['+ + + - - -', 'institutionYear(period: "2025") { id }'],
  'Query.budgetSummary': ['+ + + - - -', 'budgetSummary(period: "2025") { allocated }'],
  'Query.outcome': ['+ + + - - -', 'outcome(period: "2025") { allocated }'],
  'Query.scenarios': ['+ + + - - -', 'scenarios(first: 1) { totalCount }'],
  'Query.scenario': ['+ + + - - -', 'scenario(id: "$BASE") { name }'],
  'Query.compareScenarios': ['+ + + - - -', 'compareScenarios(ids: ["$BASE"]) { figures { id } }'],
  'Query.scenarioPreview': [
    '+ + - - - -',
    'scenarioPreview(input: {base: "$BASE", lockMode: POOL, overrides: []}) { outcome { balance } }',
  ],
  'Query.margins': ['+ + - - - -', 'margins(trial: {scenario: "$BASE"}, department: "x") { kind }'],
  'Query.sensitivity': [
    '+ + - - - -',
    'sensitivity(input: {trial: {scenario: "x"}, figure: {kind: ALLOCATED}, range: "0.1"}) { now }',
  ],
  'Query.goalSeek': [
    '+ + - - - -',
    'goalSeek(input: {trial: {scenario: "x"}, figure: {kind: ALLOCATED}, target: "1", path: "x", from: "0", to: "1"}) { isSolved }',
  ],
  'Query.projection': [
    '+ + - - - -',
    'projection(input: {trial: {scenario: "x"}, years: 1, poolGrowth: [], studentGrowth: []}) { rules }',
  ],
  'Query.cashFlow': ['+ + + - - -', 'cashFlow(scenario: "x") { total }'],
  'Query.employees': ['- + + + + -', 'employees(first: 1) { totalCount }'],
  'Query.employee': ['- + + + + -', 'employee(employeeNumber: "x") { name }'],
  'Mutation.scenarioCreate': [
    '+ + - - - -',
    'scenarioCreate(input: {name: "x", base: "x", lockMode: POOL, overrides: [], idempotencyKey: "x"}) { userErrors { code } }',
  ],
  'Mutation.scenarioUpdate': [
    '+ + - - - -',
    'scenarioUpdate(input: {id: "x", expectedVersion: 1}) { userErrors { code } }',
  ],
  'Query.amendments': ['+ + + - - -', 'amendments { key }'],
  'Query.receiptCheck': ['+ + + - - -', 'receiptCheck(scenario: "$BASE") { isValid }'],
  'Query.regulationNumbers': [EVERYBODY, 'regulationNumbers { key }'],
  'Query.resolutions': ['+ + + - - -', 'resolutions(period: "2026") { title }'],
  'Mutation.amendmentDraft': [
    '+ + - - - -',
    'amendmentDraft(input: {key: "x", value: "1", from: "2027-01", reason: "x", idempotencyKey: "x"}) { userErrors { code } }',
  ],
  'Mutation.amendmentPublish': [
    '+ - - - - -',
    'amendmentPublish(input: {id: "x", expectedVersion: 1, resolutions: []}) { userErrors { code } }',
  ],
  'Mutation.amendmentWithdraw': [
    '+ + - - - -',
    'amendmentWithdraw(input: {id: "x", expectedVersion: 1}) { userErrors { code } }',
  ],
  'Mutation.institutionYearPublish': [
    '+ - - - - -',
    'institutionYearPublish(input: {period: "x", expectedSummaryHash: "x"}) { userErrors { code } }',
  ],
  'Mutation.institutionYearStepSet': [
    '+ + - - - -',
    'institutionYearStepSet(input: {period: "x", key: "x"}) { userErrors { code } }',
  ],
  'Mutation.resolutionAdd': [
    '+ + - - - -',
    'resolutionAdd(input: {period: "x", body: LEADING_GROUP, subject: SCENARIO, heldOn: "2026-01-01", documentNumber: "x", title: "x", idempotencyKey: "x"}) { userErrors { code } }',
  ],
  'Mutation.scenarioApprove': [
    '+ - - - - -',
    'scenarioApprove(input: {id: "x", expectedVersion: 1, checkedSummaryHash: "x", documentNumber: "x", resolutions: []}) { userErrors { code } }',
  ],
  'Mutation.scenarioBranch': [
    '+ + - - - -',
    'scenarioBranch(input: {id: "x", name: "x", lockMode: POOL, overrides: [], idempotencyKey: "x"}) { userErrors { code } }',
  ],
  'Mutation.scenarioFreeze': [
    '+ - - - - -',
    'scenarioFreeze(input: {id: "x", expectedVersion: 1, checkedSummaryHash: "x"}) { userErrors { code } }',
  ],
  'Mutation.scenarioReject': [
    '+ - - - - -',
    'scenarioReject(input: {id: "x", expectedVersion: 1, comment: "x"}) { userErrors { code } }',
  ],
  'Mutation.scenarioReturn': [
    '+ - - - - -',
    'scenarioReturn(input: {id: "x", expectedVersion: 1, comment: "x"}) { userErrors { code } }',
  ],
  'Mutation.scenarioSubmit': [
    '+ + - - - -',
    'scenarioSubmit(input: {id: "x", expectedVersion: 1, checkedSummaryHash: "x"}) { userErrors { code } }',
  ],
  'Mutation.scenarioWithdraw': [
    '+ + - - - -',
    'scenarioWithdraw(input: {id: "x", expectedVersion: 1}) { userErrors { code } }',
  ],
  'Mutation.departmentCreate': [
    '- + - - - -',
    'departmentCreate(input: {code: "", name: "x", kind: OFFICE, idempotencyKey: "x"}) { userErrors { code } }',
  ],
  'Mutation.departmentYearSet': [
    '- + - - - -',
    'departmentYearSet(input: {department: "nowhere", period: "2025"}) { userErrors { code } }',
  ],
  'Mutation.institutionYearSet': [
    '- + - - - -',
    'institutionYearSet(input: {period: "x"}) { userErrors { code } }',
  ],
  'Mutation.regulationDocumentRemove': [
    '- + - - - -',
    'regulationDocumentRemove(input: {id: "x"}) { userErrors { code } }',
  ],
  'Mutation.employeeUpsert': [
    '- + - - - -',
    'employeeUpsert(input: {employeeNumber: "", name: "x", idempotencyKey: "x"}) { userErrors { code } }',
  ],
  'Mutation.employeeFactSet': [
    '- + - - - -',
    'employeeFactSet(input: {employeeNumber: "nobody", kind: TITLE, from: "x", reason: "x", idempotencyKey: "y"}) { userErrors { code } }',
  ],
  'Mutation.employeeEventSet': [
    '- + - - - -',
    'employeeEventSet(input: {employeeNumber: "nobody", type: JOINED, from: "x", reason: "x", idempotencyKey: "z"}) { userErrors { code } }',
  ],
  'Mutation.employeeYearSet': [
    '- + - - - -',
    'employeeYearSet(input: {employeeNumber: "nobody", period: "2025", reason: "x"}) { userErrors { code } }',
  ],
  'Mutation.institutionYearOpen': [
    '- + - - - -',
    'institutionYearOpen(input: {period: "x", countDate: "2025-12-31", generalPool: "1", idempotencyKey: "x"}) { userErrors { code } }',
  ],
};

describe('every operation and every role', () => {
  let app: TestApp;
  let schema: GraphQLSchema;
  let base: string;

  beforeAll(async () => {
    app = await TestApp.start();
    schema = await buildGraphQLSchema();
    base = await baseOf(app, '2025');
  });
  afterAll(() => app.stop());

  it('has a row in this table for every operation of the schema', () => {
    const roots = [schema.getQueryType(), schema.getMutationType()];
    const operations = roots.flatMap((type) =>
      isObjectType(type)
        ? Object.keys(type.getFields()).map((field) => `${type.name}.${field}`)
        : [],
    );
    expect(Object.keys(OPERATIONS).toSorted()).toEqual(operations.toSorted());
  });

  it.each(Object.keys(OPERATIONS))('%s', async (operation) => {
    const [rights, field] = OPERATIONS[operation] ?? ['', ''];
    const [root = '', name = ''] = operation.split('.');
    const query = `${root.toLowerCase()} { ${field.replace('$BASE', base)} }`;
    const seen: Record<string, string> = {};
    for (const caller of CALLERS) seen[caller] = markOf(await app.post(caller, query), name);
    const expected = rights.split(' ');
    expect(seen).toEqual(Object.fromEntries(CALLERS.map((caller, at) => [caller, expected[at]])));
    const stranger = await app.post(null, query);
    expect([stranger.status, codesOf(stranger)]).toEqual([401, ['UNAUTHENTICATED']]);
  });
});

function markOf(answer: Answer, name: string): string {
  const codes = codesOf(answer);
  if (codes.length === 0) return '+';
  const isNull = answer.body.data?.[name] === null || answer.body.data == null;
  return isNull && codes.join() === 'FORBIDDEN' ? '-' : codes.join();
}
