import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TestApp } from '../src/testing/harness.js';
import { ask, baseOf, type Payload } from './ask.js';

interface Scenario {
  readonly id: string;
  readonly name: string;
  readonly version: number;
  readonly overrides: { path: string; label: string; baseValue: string; value: string }[];
  readonly outcome: { allocated: string; generalPool: string } | null;
}
type Written<K extends string, T> = Record<K, Payload & Record<string, T | null>>;

const SCENARIO =
  'id name version overrides { path label baseValue value } outcome { allocated generalPool }';
const CREATE = `mutation ($input: ScenarioCreateInput!) { scenarioCreate(input: $input) {
  scenario { ${SCENARIO} } userErrors { code rule field message } } }`;
const UPDATE = `mutation ($input: ScenarioUpdateInput!) { scenarioUpdate(input: $input) {
  scenario { ${SCENARIO} } userErrors { code rule field message } } }`;
const SET = `mutation ($input: DepartmentYearSetInput!) { departmentYearSet(input: $input) {
  departmentYear { id version establishment score recordedBy headcount { senior junior } history { version establishment } }
  userErrors { code rule field message } } }`;

describe('writing', () => {
  let app: TestApp;
  let base: string;
  beforeAll(async () => {
    app = await TestApp.start();
    base = await baseOf(app, '2026');
  });
  afterAll(() => app.stop());

  const create = async (input: Record<string, unknown>) => {
    const given = {
      name: '试算',
      base,
      lockMode: 'POOL',
      overrides: [],
      idempotencyKey: 'k',
      ...input,
    };
    const data = await ask<Written<'scenarioCreate', Scenario>>(app, 'LEADERSHIP', {
      query: CREATE,
      variables: { input: given },
    });
    return data.scenarioCreate;
  };
  const update = async (input: Record<string, unknown>) =>
    (
      await ask<Written<'scenarioUpdate', Scenario>>(app, 'LEADERSHIP', {
        query: UPDATE,
        variables: { input },
      })
    ).scenarioUpdate;
  const count = async () =>
    (
      await ask<{ scenarios: { totalCount: number } }>(
        app,
        'LEADERSHIP',
        '{ scenarios(first: 1) { totalCount } }',
      )
    ).scenarios.totalCount;

  it('keeps a decimal as it was written, there and back', async () => {
    const overrides = [{ path: 'decision.generalPool', value: '30000000.10' }];
    const { scenario } = await create({ overrides, idempotencyKey: 'decimal' });
    expect(scenario?.overrides).toEqual([
      {
        path: 'decision.generalPool',
        label: '一般业绩奖励性绩效工资总量',
        baseValue: '28400000.00',
        value: '30000000.10',
      },
    ]);
    expect(scenario?.outcome?.generalPool).toBe('30000000.10');
    const { institutionYearOpen } = await ask<{
      institutionYearOpen: { institutionYear: { id: string; generalPool: string } };
    }>(
      app,
      'PERSONNEL',
      'mutation { institutionYearOpen(input: {period: "2031", countDate: "2031-12-31", generalPool: "30000000.10", idempotencyKey: "y"}) { institutionYear { id generalPool } } }',
    );
    expect(institutionYearOpen.institutionYear.generalPool).toBe('30000000.10');
    const set = await ask<Written<'departmentYearSet', { establishment: string }>>(
      app,
      'PERSONNEL',
      {
        query: SET,
        variables: {
          input: {
            department: 'C03',
            period: '2031',
            establishment: '30000000.10',
            score: '90.50',
          },
        },
      },
    );
    expect(set.departmentYearSet['departmentYear']).toMatchObject({
      establishment: '30000000.10',
      score: '90.50',
    });
  });

  it('creates once for one key, and refuses the key for another input', async () => {
    const before = await count();
    const firstTime = await create({ idempotencyKey: 'once' });
    const again = await create({ idempotencyKey: 'once' });
    expect(again).toEqual(firstTime);
    expect(await count()).toBe(before + 1);
    const other = await create({ idempotencyKey: 'once', name: '另一个' });
    expect(other).toMatchObject({
      scenario: null,
      userErrors: [{ code: 'IDEMPOTENCY_KEY_REUSED', field: ['input', 'idempotencyKey'] }],
    });
    expect(await count()).toBe(before + 1);
  });

  it('creates once when the same key comes several times at once', async () => {
    const before = await count();
    const made = await Promise.all(
      Array.from({ length: 5 }, () => create({ idempotencyKey: 'parallel' })),
    );
    expect(new Set(made.map(({ scenario }) => scenario?.id)).size).toBe(1);
    expect(await count()).toBe(before + 1);
  });

  it('refuses bad differences and a blank name, all at once, and writes nothing', async () => {
    const before = await count();
    const refused = await create({
      idempotencyKey: 'bad',
      name: ' ',
      overrides: [{ path: 'facts.departments.C01.establishment', value: '0' }],
    });
    expect(refused.userErrors.map(({ rule, field }) => [rule, field])).toEqual([
      ['blank', ['input', 'name']],
      ['establishment_must_be_positive', ['input', 'overrides', '0', 'value']],
    ]);
    expect(await count()).toBe(before);
  });

  it('updates the version that was read, and answers a conflict with the present one', async () => {
    const { scenario } = await create({ idempotencyKey: 'update' });
    const id = scenario?.id;
    const changed = await update({ id, expectedVersion: 1, name: '改名' });
    expect(changed).toMatchObject({ scenario: { name: '改名', version: 2 }, userErrors: [] });
    const stale = await update({ id, expectedVersion: 1, name: '旧的' });
    expect(stale).toMatchObject({
      scenario: { name: '改名', version: 2 },
      userErrors: [{ code: 'CONFLICT', field: ['input', 'expectedVersion'] }],
    });
    const races = await Promise.all(
      ['甲', '乙', '丙'].map((name) => update({ id, expectedVersion: 2, name })),
    );
    expect(races.filter(({ userErrors }) => userErrors.length === 0)).toHaveLength(1);
  });

  it('never changes a base scenario', async () => {
    expect(await update({ id: base, expectedVersion: 1, name: 'x' })).toMatchObject({
      scenario: null,
      userErrors: [{ code: 'NOT_ALLOWED_IN_STATE', rule: 'scenario_is_base' }],
    });
  });

  it('appends a version of facts; what was known before stays known', async () => {
    const set = async (input: Record<string, unknown>) =>
      (
        await ask<Written<'departmentYearSet', Record<string, unknown>>>(app, 'PERSONNEL', {
          query: SET,
          variables: { input: { department: 'C02', period: '2031', ...input } },
        })
      ).departmentYearSet;
    const early = new Date(app.clock.now);
    expect(await set({ establishment: '40', headcount: { senior: '3' } })).toMatchObject({
      departmentYear: { version: 1, establishment: '40', recordedBy: '演示·人事处' },
    });
    app.clock.now = new Date(early.getTime() + 60_000);
    expect(await set({ establishment: '41' })).toMatchObject({
      departmentYear: { version: 1 },
      userErrors: [{ code: 'CONFLICT' }],
    });
    expect(await set({ establishment: '41', expectedVersion: 1 })).toMatchObject({
      departmentYear: {
        version: 2,
        establishment: '41',
        headcount: { senior: '3', junior: '0' },
        history: [
          { version: 2, establishment: '41' },
          { version: 1, establishment: '40' },
        ],
      },
      userErrors: [],
    });
    const { department } = await ask<{ department: Record<string, { establishment: string }> }>(
      app,
      'PERSONNEL',
      {
        query:
          'query ($at: DateTime) { department(code: "C02") { now: year(period: "2031") { establishment } before: year(period: "2031", knownAt: $at) { establishment } } }',
        variables: { at: early.toISOString() },
      },
    );
    expect(department).toEqual({
      now: { establishment: '41' },
      before: { establishment: '40' },
    });
  });

  it('refuses facts that break a rule, an unknown department and a year that is not open', async () => {
    const rules = async (input: Record<string, unknown>) => {
      const { departmentYearSet } = await ask<Written<'departmentYearSet', unknown>>(
        app,
        'PERSONNEL',
        { query: SET, variables: { input } },
      );
      expect(departmentYearSet['departmentYear']).toBeNull();
      return departmentYearSet.userErrors.map(({ rule, field }) => [rule, field.join('.')]);
    };
    expect(
      await rules({
        department: 'C01',
        period: '2031',
        headcount: { senior: '-1' },
        establishment: '0',
      }),
    ).toEqual([
      ['must_not_be_negative', 'input.headcount.senior'],
      ['establishment_must_be_positive', 'input.establishment'],
    ]);
    expect(await rules({ department: 'X', period: '2031' })).toEqual([
      ['unknown_department', 'input.department'],
    ]);
    expect(await rules({ department: 'C01', period: '2044' })).toEqual([
      ['year_not_open', 'input.period'],
    ]);
  });

  it('builds a college from nothing: a year, departments, facts, an outcome', async () => {
    const made = await ask<Record<string, Payload & { department: { code: string } }>>(
      app,
      'PERSONNEL',
      'mutation { departmentCreate(input: {code: "NEW", name: "新学院", kind: COLLEGE, idempotencyKey: "d"}) { department { code name kind } userErrors { code field } } }',
    );
    expect(made['departmentCreate']).toEqual({
      department: { code: 'NEW', name: '新学院', kind: 'COLLEGE' },
      userErrors: [],
    });
    const taken = await ask<Record<string, unknown>>(
      app,
      'PERSONNEL',
      'mutation { departmentCreate(input: {code: "NEW", name: "又一个", kind: COLLEGE, idempotencyKey: "e"}) { department { code } userErrors { code rule field } } }',
    );
    expect(taken['departmentCreate']).toEqual({
      department: null,
      userErrors: [{ code: 'TAKEN', rule: 'code_taken', field: ['input', 'code'] }],
    });
    await ask(
      app,
      'PERSONNEL',
      'mutation { institutionYearOpen(input: {period: "2040", countDate: "2040-12-31", generalPool: "1000000.00", idempotencyKey: "z"}) { userErrors { code } } }',
    );
    await ask(app, 'PERSONNEL', {
      query: SET,
      variables: {
        input: {
          department: 'NEW',
          period: '2040',
          headcount: { senior: '2', junior: '8' },
          establishment: '10',
          varianceYear: 1,
          students: '200',
          score: '90',
          isQualified: true,
        },
      },
    });
    const { allocations, budgetSummary } = await ask<{
      allocations: unknown;
      budgetSummary: { steps: unknown };
    }>(
      app,
      'LEADERSHIP',
      '{ allocations(period: "2040") { department { name } amount } budgetSummary(period: "2040") { generalPool problems { code } } }',
    );
    expect(allocations).toEqual([{ department: { name: '新学院' }, amount: '1000000.00' }]);
    expect(budgetSummary).toEqual({ generalPool: '1000000.00', problems: [] });
  });
});
