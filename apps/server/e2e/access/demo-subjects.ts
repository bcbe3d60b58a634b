import { ask } from '../ask.js';
import type { TestApp } from '../../src/testing/harness.js';
import type { Samples } from './document-tree.js';

/** Whom and what the questions are about. */
export interface Subjects {
  readonly ownDepartment: string;
  readonly otherDepartment: string;
  /** Of the employee who signs in; a colleague of the same department; somebody of another one. */
  readonly self: string;
  readonly colleague: string;
  readonly stranger: string;
  readonly samples: Samples;
}

interface Found {
  readonly viewer: { readonly departments: readonly { readonly code: string }[] };
}
interface College {
  readonly departments: readonly { readonly id: string; readonly code: string }[];
  readonly scenarios: { readonly nodes: readonly { readonly id: string }[] };
}

export async function subjectsOf(app: TestApp): Promise<Subjects> {
  const { viewer } = await ask<Found>(
    app,
    'DEPARTMENT_SECRETARY',
    '{ viewer { departments { code } } }',
  );
  const own = viewer.departments[0]?.code ?? '';
  const { departments, scenarios } = await ask<College>(
    app,
    'PERSONNEL',
    `{
      departments(kind: [COLLEGE]) { id code }
      scenarios(first: 1, filter: { period: "2025", status: [FROZEN] }) { nodes { id } }
    }`,
  );
  const { viewer: employee } = await ask<{ viewer: { employeeNumber: string } }>(
    app,
    'EMPLOYEE',
    '{ viewer { employeeNumber } }',
  );
  const self = employee.employeeNumber;
  const idOf = (code: string) => departments.find((each) => each.code === code)?.id ?? '';
  const otherDepartment = departments.find(({ code }) => code !== own)?.code ?? '';
  const colleagues = await numbersOf(app, idOf(own));
  const strangers = await numbersOf(app, idOf(otherDepartment));
  const scenario = scenarios.nodes[0]?.id ?? '';
  return {
    ownDepartment: own,
    otherDepartment,
    self,
    colleague: colleagues.find((number) => number !== self) ?? '',
    stranger: strangers[0] ?? '',
    samples: samplesOf({ own, self, scenario, department: idOf(own) }),
  };
}

interface Person {
  readonly employeeNumber: string;
  readonly events: readonly { readonly amount: string | null }[];
}

/** People of a department, those first of whom an amount is on record. */
async function numbersOf(app: TestApp, department: string): Promise<string[]> {
  const people = await ask<{ employees: { readonly nodes: readonly Person[] } }>(
    app,
    'PERSONNEL',
    `{ employees(first: 100, filter: { departments: ["${department}"] }) {
      nodes { employeeNumber events { amount } }
    } }`,
  );
  const amounts = ({ events }: Person): number =>
    events.filter(({ amount }) => amount !== null).length;
  return people.employees.nodes
    .toSorted((a, b) => amounts(b) - amounts(a) || b.events.length - a.events.length)
    .map(({ employeeNumber }) => employeeNumber);
}

interface Known {
  readonly own: string;
  readonly self: string;
  readonly scenario: string;
  readonly department: string;
}

function samplesOf({ own, self, scenario, department }: Known): Samples {
  return {
    period: '"2025"',
    month: '"2025-11"',
    code: `"${own}"`,
    employeeNumber: `"${self}"`,
    first: '2',
    scenario: `"${scenario}"`,
    'Query.allocations.scenario': 'null',
    'Query.officeAllocations.scenario': 'null',
    'Department.allocation.scenario': 'null',
    'Department.officeAllocation.scenario': 'null',
    'Employee.payYear.scenario': 'null',
    'Query.scenario.id': `"${scenario}"`,
    'Query.compareScenarios.ids': `["${scenario}"]`,
    'Query.node.id': `"${department}"`,
    'Query.nodes.ids': `["${department}"]`,
    'Query.article.number': '"14"',
    'Query.margins.department': `"${department}"`,
    'Query.margins.trial': `{ scenario: "${scenario}" }`,
    'Query.scenarioPreview.input': `{ base: "${scenario}", lockMode: POOL, overrides: [] }`,
    'Outcome.explanation.figure': '"officeBase"',
    'Outcome.impact.groupBy': 'DEPARTMENT',
    'Query.objections.first': '9',
    'Query.changeRequests.first': '9',
  };
}
