import { Decimal } from '@hebo/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TestApp } from '../src/testing/harness.js';
import { ask, baseOf } from './ask.js';
import { checkStep, EXPLANATION, type Explained as AnyExplained } from './explained.js';

interface Explained {
  readonly explanation: AnyExplained['explanation'] | null;
}

const TITLES = 'senior associate intermediate junior untitledDoctor untitledMaster untitledOther';

describe('an explanation over the wire', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await TestApp.start();
  });
  afterAll(() => app.stop());

  it('evaluates from its own nodes, for every department and office', async () => {
    const { allocations, officeAllocations } = await ask<{
      allocations: (Explained & { amount: string })[];
      officeAllocations: (Explained & { amount: string | null })[];
    }>(
      app,
      'AUDITOR',
      `{ allocations(period: "2026") { amount ${EXPLANATION} } officeAllocations(period: "2026") { amount ${EXPLANATION} } }`,
    );
    const rows = [...allocations, ...officeAllocations].filter(({ amount }) => amount !== null);
    expect(rows.length).toBeGreaterThan(30);
    for (const { amount, explanation } of rows) {
      const nodes = explanation?.nodes ?? [];
      const values = new Map(nodes.map(({ key, value }) => [key, value]));
      expect(new Decimal(values.get(explanation?.root ?? '') ?? '').toFixed(2)).toBe(amount);
      for (const node of nodes) checkStep(node, values);
    }
  });

  it('leads down to facts and decisions that are stored under their ids', async () => {
    const { allocations } = await ask<{ allocations: Explained[] }>(
      app,
      'PERSONNEL',
      `{ allocations(period: "2026") { ${EXPLANATION} } }`,
    );
    const leaves = (allocations[0]?.explanation?.nodes ?? []).filter(({ origin }) =>
      ['FACT', 'DECISION'].includes(origin),
    );
    const stored = leaves.filter(({ factId }) => factId !== null);
    const ids = [...new Set(stored.map(({ factId }) => factId))];
    // What people tell of a department that entered nothing is held by no stored object.
    const { departments } = await ask<{
      departments: {
        code: string;
        year: { headcount: object | null; coefficients: string | null };
      }[];
    }>(
      app,
      'PERSONNEL',
      '{ departments { code year(period: "2026") { headcount { senior } coefficients } } }',
    );
    const filled = departments
      .filter(({ year }) => year.headcount === null && year.coefficients === null)
      .map(({ code }) => code);
    for (const { key } of leaves.filter(({ factId }) => factId === null)) {
      expect(
        key === 'facts.research.coefficients' || filled.includes(key.split('.')[2] ?? ''),
        key,
      ).toBe(true);
    }
    const { nodes } = await ask<{ nodes: Record<string, unknown>[] }>(app, 'PERSONNEL', {
      query: `query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id
        ... on DepartmentYear { department { code } establishment students commonCourseShare score isQualified varianceYear officeHeadcount coefficients hasOwnAccounts
          cadreCoefficients tieOrder headcount { ${TITLES} } agencyHeadcount { ${TITLES} } cadreHeadcount { ${TITLES} } excludedHeadcount { ${TITLES} } }
        ... on Scenario { previewInputs { decision } }
        ... on InstitutionYear { researchCoefficients researchHeadcount } } }`,
      variables: { ids },
    });
    const held = new Map(nodes.map((node) => [node['id'], node]));
    for (const { factId, source, value } of stored) {
      expect(String(storedValue(held.get(factId) ?? {}, source ?? '')), source ?? '').toBe(value);
    }
    expect(leaves.length).toBeGreaterThan(50);
  });

  it('names the scenario that holds an overridden fact, and none in a preview', async () => {
    const base = await baseOf(app, '2026');
    const overrides = [{ path: 'facts.departments.C01.establishment', value: '47' }];
    const made = await ask<{ scenarioCreate: { scenario: { id: string } } }>(app, 'LEADERSHIP', {
      query:
        'mutation ($input: ScenarioCreateInput!) { scenarioCreate(input: $input) { scenario { id } } }',
      variables: { input: { name: 'x', base, lockMode: 'POOL', overrides, idempotencyKey: 'x' } },
    });
    const { id } = made.scenarioCreate.scenario;
    const { scenario, scenarioPreview } = await ask<{
      scenario: { outcome: { allocations: Explained[] } };
      scenarioPreview: { outcome: { allocations: Explained[] } };
    }>(app, 'LEADERSHIP', {
      query: `query ($id: ID!, $input: ScenarioPreviewInput!) {
        scenario(id: $id) { outcome { allocations { ${EXPLANATION} } } }
        scenarioPreview(input: $input) { outcome { allocations { ${EXPLANATION} } } } }`,
      variables: { id, input: { base, lockMode: 'POOL', overrides } },
    });
    const establishment = (explained: Explained | undefined) =>
      explained?.explanation?.nodes.find(({ key }) => key === overrides[0]?.path);
    expect(establishment(scenario.outcome.allocations[0])).toMatchObject({
      factId: id,
      value: '47',
    });
    expect(establishment(scenarioPreview.outcome.allocations[0])?.factId).toBeNull();
  });

  it('opens every figure of the pools, and nothing that is none', async () => {
    const figures = [
      'generalPool',
      'teachingPool',
      'staffRate',
      'studentRate',
      'officeBase',
      'balance',
    ];
    const fields = figures.map(
      (name) => `${name}: explanation(figure: "${name}") { root nodes { key } }`,
    );
    const { outcome } = await ask<{ outcome: Record<string, { nodes: unknown[] } | null> }>(
      app,
      'LEADERSHIP',
      `{ outcome(period: "2026") { ${fields.join(' ')} none: explanation(figure: "departments") { root } odd: explanation(figure: "constructor") { root } } }`,
    );
    for (const name of figures) expect(outcome[name]?.nodes.length, name).toBeGreaterThan(0);
    expect([outcome['none'], outcome['odd']]).toEqual([null, null]);
  });
});

/** The value that an object of the API holds at a path of the facts or the decision. */
function storedValue(holder: Record<string, unknown>, source: string): unknown {
  const path = source.split('.').slice(source.startsWith('facts.departments.') ? 3 : 1);
  const { previewInputs } = holder as { previewInputs?: { decision: string } };
  const record: unknown = previewInputs ? JSON.parse(previewInputs.decision) : holder;
  const value = path.reduce<unknown>(
    (found, step) => (found as Record<string, unknown> | undefined)?.[step],
    record,
  );
  return typeof value === 'string' ? value.replace(/(\.\d*?)0+$/, '$1').replace(/\.$/, '') : value;
}
