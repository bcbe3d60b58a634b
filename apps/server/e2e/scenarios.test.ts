import {
  computeFrom,
  CZIE_2015,
  Decimal,
  EDITION_2015_01,
  type DecisionInput,
  type FactsInput,
} from '@hebo/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TestApp } from '../src/testing/harness.js';
import { ask, baseOf, codesOf } from './ask.js';

interface Scenario {
  readonly id: string;
  readonly isBase: boolean;
  readonly status: string;
  readonly period: string;
  readonly previewInputs: { facts: string; decision: string };
  readonly outcome: { allocations: { department: { code: string }; amount: string }[] };
}
interface Comparison {
  readonly scenarios: { id: string }[];
  readonly figures: { id: string; values: string[]; differences: string[] }[];
  readonly departments: { amounts: string[]; differences: string[]; ranks: number[] }[];
  readonly overrides: {
    path: string;
    label: string;
    values: string[];
    leavesRegulation: boolean[];
  }[];
}

const LIST = `{ scenarios(first: 100, filter: {period: "2026"}) { nodes {
  id isBase status period previewInputs { facts decision } outcome { allocations { department { code } amount } } } } }`;
const COMPARE = `query ($ids: [ID!]!) { compareScenarios(ids: $ids) { scenarios { id }
  figures { id values differences } departments { amounts differences ranks } overrides { path label values leavesRegulation } } }`;

describe('scenarios', () => {
  let app: TestApp;
  let listed: Scenario[];
  beforeAll(async () => {
    app = await TestApp.start();
    const { scenarios } = await ask<{ scenarios: { nodes: Scenario[] } }>(app, 'PERSONNEL', LIST);
    listed = scenarios.nodes;
  });
  afterAll(() => app.stop());

  it('come with inputs from which the domain computes the same amounts, and with no person', async () => {
    expect(listed.length).toBeGreaterThan(2);
    const { employees } = await ask<{ employees: { nodes: { name: string }[] } }>(
      app,
      'PERSONNEL',
      '{ employees(first: 100) { nodes { name } } }',
    );
    const names = employees.nodes.map(({ name }) => name).filter((name) => name.length > 2);
    for (const { previewInputs, outcome } of listed) {
      const facts = JSON.parse(previewInputs.facts) as FactsInput;
      const decision = JSON.parse(previewInputs.decision) as DecisionInput;
      const computed = computeFrom(CZIE_2015, EDITION_2015_01, { facts, decision });
      const rows = computed.ok ? computed.outcome.departments : [];
      expect(
        outcome.allocations.map(({ department, amount }) => [department.code, amount]),
      ).toEqual(rows.map(({ code, allocation }) => [code, allocation.value.toFixed(2)]));
      expect(names.filter((name) => previewInputs.facts.includes(name))).toEqual([]);
    }
  });

  it('stand side by side, each difference being the value less the first', async () => {
    const base = await baseOf(app, '2026');
    const ids = [base, ...listed.filter(({ isBase }) => !isBase).map(({ id }) => id)].slice(0, 5);
    const { compareScenarios } = await ask<{ compareScenarios: Comparison }>(app, 'AUDITOR', {
      query: COMPARE,
      variables: { ids },
    });
    const { scenarios, figures, departments, overrides } = compareScenarios;
    expect(scenarios.map(({ id }) => id)).toEqual(ids);
    const rows = [
      ...figures.filter(({ id }) => ['generalPool', 'teachingPool', 'allocated'].includes(id)),
      ...departments
        .filter(({ amounts }) => amounts[0] !== null)
        .map(({ amounts, differences }) => ({ values: amounts, differences })),
    ];
    expect(rows.length).toBeGreaterThan(30);
    for (const { values, differences } of rows) {
      expect(differences).toEqual(
        values.map((value) => new Decimal(value).minus(values[0] ?? '').toFixed(2)),
      );
    }
    expect(overrides.length).toBeGreaterThan(0);
    for (const { label, values } of overrides) {
      expect(label).toMatch(/[\u4e00-\u9fff]/);
      expect(new Set(values).size).toBeGreaterThan(1);
    }
  });

  it('are compared five at most, and not at all where one is not there', async () => {
    const [one] = listed;
    const many = await app.post('LEADERSHIP', COMPARE, { ids: Array(6).fill(one?.id) });
    expect(codesOf(many)).toEqual(['BAD_USER_INPUT']);
    const { compareScenarios } = await ask<{ compareScenarios: unknown }>(app, 'LEADERSHIP', {
      query: COMPARE,
      variables: { ids: [one?.id, 'x'] },
    });
    expect(compareScenarios).toBeNull();
  });

  it('are summed up for the leadership group in the figures of the list', async () => {
    const { budgetSummary, outcome } = await ask<{
      budgetSummary: Record<string, string>;
      outcome: { allocations: { amount: string }[]; officeAllocations: { amount: string }[] };
    }>(
      app,
      'LEADERSHIP',
      '{ budgetSummary(period: "2026") { generalPool allocated officeTotal draftScenarios } outcome(period: "2026") { allocations { amount } officeAllocations { amount } } }',
    );
    const total = (rows: { amount: string | null }[]) =>
      rows.reduce((sum, { amount }) => sum.plus(amount ?? 0), new Decimal(0)).toFixed(2);
    expect(budgetSummary['allocated']).toBe(total(outcome.allocations));
    expect(budgetSummary['officeTotal']).toBe(total(outcome.officeAllocations));
    expect(budgetSummary['draftScenarios']).toBe(
      listed.filter(({ isBase, status }) => !isBase && status === 'DRAFT').length,
    );
  });

  it('say in which of them a value leaves the regulation', async () => {
    const base = await baseOf(app, '2026');
    const { scenarioCreate } = await ask<{ scenarioCreate: { scenario: { id: string } } }>(
      app,
      'LEADERSHIP',
      {
        query:
          'mutation ($input: ScenarioCreateInput!) { scenarioCreate(input: $input) { scenario { id } } }',
        variables: {
          input: {
            name: 'Y2',
            base,
            lockMode: 'POOL',
            overrides: [
              { path: 'regulation.table1.senior', value: '1.9' },
              { path: 'facts.departments.C01.students', value: '1' },
            ],
            idempotencyKey: 'leaves',
          },
        },
      },
    );
    const { compareScenarios } = await ask<{ compareScenarios: Comparison }>(app, 'LEADERSHIP', {
      query: COMPARE,
      variables: { ids: [base, scenarioCreate.scenario.id] },
    });
    const told = compareScenarios.overrides.map(({ path, leavesRegulation }) => [
      path,
      leavesRegulation,
    ]);
    expect(told).toEqual([
      ['facts.departments.C01.students', [false, false]],
      ['regulation.table1.senior', [false, true]],
    ]);
  });
});
