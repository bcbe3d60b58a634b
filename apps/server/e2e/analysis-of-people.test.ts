import {
  cashFlowOf,
  changesOfPeople,
  CZIE_2015,
  Decimal,
  EDITION_2015_01,
  IMPACT_BANDS,
  impactRows,
  maskConditional,
  maskSmall,
  project,
  tenureThresholds,
  type ImpactGroup,
  type Parsed,
} from '@hebo/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TestApp, type Caller } from '../src/testing/harness.js';
import { ask, baseOf, codesOf } from './ask.js';
import { everybodyIn } from './leader-context.js';

const GROUPS: readonly ImpactGroup[] = ['DEPARTMENT', 'POST_KIND', 'TITLE_CLASS', 'TENURE'];

interface ImpactRow {
  readonly group: string;
  readonly label: string;
  readonly people: number;
  readonly base: string;
  readonly scenario: string;
  readonly change: string;
  readonly mainCause: string | null;
  readonly [band: string]: unknown;
}

let app: TestApp;
let base: string;
let drafts: readonly { readonly id: string; readonly baseId: string }[];
beforeAll(async () => {
  app = await TestApp.start();
  base = await baseOf(app, '2026');
  const { scenarios } = await ask<{
    scenarios: { nodes: { id: string; isBase: boolean; base: { id: string } | null }[] };
  }>(
    app,
    'LEADERSHIP',
    '{ scenarios(first: 100, filter: {period: "2026"}) { nodes { id isBase base { id } } } }',
  );
  drafts = scenarios.nodes.flatMap(({ id, isBase, base: from }) =>
    isBase || from === null ? [] : [{ id, baseId: from.id }],
  );
});
afterAll(() => app.stop());

const yuan = (amount: string): string => new Decimal(amount).toFixed(2);
const total = (amounts: readonly string[]): string => Decimal.sum(0, ...amounts).toFixed(2);

function valueOf<T>(parsed: Parsed<T>): T {
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.value;
}

describe('who gains and who loses', () => {
  const IMPACT = GROUPS.map(
    (
      group,
    ) => `${group}: impact(groupBy: ${group}) { groupBy note rows { group label people ${IMPACT_BANDS.join(' ')}
      base scenario change rate isPerHead mainCause } }`,
  ).join(' ');
  type Impacts = Record<ImpactGroup, { rows: ImpactRow[]; note: string | null } | null>;
  const impactsOf = async (caller: Caller, id: string): Promise<Impacts> =>
    (
      await ask<{ scenario: { outcome: Impacts } }>(app, caller, {
        query: `query ($id: ID!) { scenario(id: $id) { outcome { ${IMPACT} } } }`,
        variables: { id },
      })
    ).scenario.outcome;

  it.each<Caller>(['LEADERSHIP', 'PERSONNEL'])(
    'is the domain’s, in groups of five or more: %s',
    async (caller) => {
      for (const { id, baseId } of drafts) {
        const impacts = await impactsOf(caller, id);
        const { people } = valueOf(
          changesOfPeople(CZIE_2015, EDITION_2015_01, {
            before: await everybodyIn(app, baseId),
            after: await everybodyIn(app, id),
          }),
        );
        for (const group of GROUPS) {
          const expected = maskSmall(impactRows(people, group)).map((row) => ({
            ...row,
            base: yuan(row.base),
            scenario: yuan(row.scenario),
            change: yuan(row.change),
          }));
          const rows = impacts[group]?.rows ?? [];
          const inOrder = <T extends { group: string }>(list: readonly T[]) =>
            list.toSorted((a, b) => (a.group < b.group ? -1 : 1));
          expect(inOrder(rows)).toMatchObject(inOrder(expected));
          expect(rows.length).toBeGreaterThan(2);
          expect(rows.every((row) => row.people >= 5)).toBe(true);
          expect(rows.every(({ label }) => /[\u4e00-\u9fff]/.test(label))).toBe(true);
        }
      }
    },
  );

  it('leaves nothing to be found by subtraction: every grouping tells the same whole', async () => {
    for (const { id } of drafts) {
      const impacts = await impactsOf('LEADERSHIP', id);
      const wholes = GROUPS.map((group) => {
        const rows = impacts[group]?.rows ?? [];
        const money = (name: 'base' | 'scenario' | 'change') => total(rows.map((row) => row[name]));
        const people = rows.reduce((sum, row) => sum + row.people, 0);
        return [people, money('base'), money('scenario'), money('change')];
      });
      expect(new Set(wholes.map((whole) => JSON.stringify(whole))).size).toBe(1);
      for (const { rows } of GROUPS.flatMap((group) => impacts[group] ?? [])) {
        for (const row of rows) {
          const bands = IMPACT_BANDS.map((band) => row[band] as number);
          expect(bands.reduce((sum, count) => sum + count, 0)).toBe(row.people);
        }
      }
    }
  });

  it('names the largest cause of a department, and none of another group', async () => {
    const [draft] = drafts;
    const impacts = await impactsOf('LEADERSHIP', draft?.id ?? '');
    const causes = impacts.DEPARTMENT?.rows.map(({ mainCause }) => mainCause) ?? [];
    expect(causes.some((cause) => cause !== null)).toBe(true);
    expect(impacts.TENURE?.rows.every(({ mainCause }) => mainCause === null)).toBe(true);
  });

  it('is told of a preview as of the scenario stored', async () => {
    const [draft] = drafts.filter(({ baseId }) => baseId === base);
    const { scenario } = await ask<{
      scenario: { lockMode: string; overrides: { path: string; value: string | null }[] };
    }>(app, 'LEADERSHIP', {
      query: 'query ($id: ID!) { scenario(id: $id) { lockMode overrides { path value } } }',
      variables: { id: draft?.id },
    });
    const { scenarioPreview } = await ask<{ scenarioPreview: { outcome: Impacts } }>(
      app,
      'LEADERSHIP',
      {
        query: `query ($input: ScenarioPreviewInput!) { scenarioPreview(input: $input) { outcome { ${IMPACT} } } }`,
        variables: { input: { base, ...scenario } },
      },
    );
    expect(scenarioPreview.outcome).toEqual(await impactsOf('LEADERSHIP', draft?.id ?? ''));
  });

  it('is null for the base of a year, and redacted for the auditor', async () => {
    const impacts = await impactsOf('LEADERSHIP', base);
    expect(Object.values(impacts)).toEqual([null, null, null, null]);
    const seen = await app.post(
      'AUDITOR',
      'query ($id: ID!) { scenario(id: $id) { outcome { impact(groupBy: TENURE) { note } } } }',
      { id: drafts[0]?.id },
    );
    expect(seen.body.extensions?.['redactedPaths']).toEqual(['scenario.outcome.impact']);
  });
});

describe('the cash of a year', () => {
  const COLUMNS = [
    'livingAllowance',
    'postAllowance',
    'instalment',
    'outstanding',
    'settlement',
    'released',
    'total',
  ] as const;
  const CASH = `query ($id: ID!) { cashFlow(scenario: $id) { period basePay instalments settlement total
    months { month ${COLUMNS.join(' ')} } conditional { kind label article amount count dueIn condition }
    notes { code message departments { code } } problems { code message path } } }`;
  type Month = Record<'month' | (typeof COLUMNS)[number], string>;
  interface Cash {
    readonly basePay: string;
    readonly instalments: string;
    readonly settlement: string;
    readonly total: string;
    readonly months: readonly Month[];
    readonly conditional: readonly { amount: string; count: number | null; article: string }[];
    readonly notes: readonly { code: string; message: string }[];
  }
  const cashOf = async (caller: Caller, id: string): Promise<Cash> =>
    (await ask<{ cashFlow: Cash }>(app, caller, { query: CASH, variables: { id } })).cashFlow;

  it('comes to the domain’s sums, column by column, in the months of the year', async () => {
    for (const id of [base, ...drafts.slice(0, 1).map((draft) => draft.id)]) {
      const cash = await cashOf('LEADERSHIP', id);
      const flow = valueOf(cashFlowOf(CZIE_2015, EDITION_2015_01, await everybodyIn(app, id)));
      for (const column of COLUMNS) {
        const sum = total(cash.months.map((month) => month[column]));
        expect([column, sum]).toEqual([column, yuan(flow.year[column])]);
      }
      expect(cash.months.map(({ month }) => month)).toEqual(flow.months.map(({ month }) => month));
      expect(cash.total).toBe(yuan(flow.year.total));
      expect(cash.basePay).toBe(total([flow.year.livingAllowance, flow.year.postAllowance]));
      for (const month of cash.months) {
        const { month: _name, total: whole, ...parts } = month;
        expect(total(Object.values(parts))).toBe(whole);
      }
    }
  });

  it('shows no month’s repayment by itself, and of awards the year where too few got one', async () => {
    const cash = await cashOf('LEADERSHIP', base);
    for (const column of ['outstanding', 'released'] as const) {
      expect(cash.months.filter((month) => month[column] !== '0.00').length).toBeLessThanOrEqual(1);
    }
  });

  it('joins conditional sums of fewer than five people, and counts nobody below five', async () => {
    const cash = await cashOf('LEADERSHIP', base);
    const { conditional } = valueOf(
      cashFlowOf(CZIE_2015, EDITION_2015_01, await everybodyIn(app, base)),
    );
    const expected = maskConditional(conditional);
    expect(cash.conditional.map(({ amount }) => amount)).toEqual(
      expected.map(({ amount }) => yuan(amount)),
    );
    expect(cash.conditional.filter(({ count }) => count !== null && count < 5)).toEqual([]);
    expect(conditional.some(({ people }) => people > 0 && people < 5)).toBe(true);
  });

  it('is told to the auditor, and not to a secretary', async () => {
    expect((await cashOf('AUDITOR', base)).months.length).toBeGreaterThanOrEqual(12);
    const refused = await app.post('DEPARTMENT_SECRETARY', CASH, { id: base });
    expect(codesOf(refused)).toEqual(['FORBIDDEN']);
    const { cashFlow } = await ask<{ cashFlow: unknown }>(app, 'LEADERSHIP', {
      query: CASH,
      variables: { id: 'x' },
    });
    expect(cashFlow).toBeNull();
  });
});

describe('steps and thirty years of work that come next year', () => {
  it('are the domain’s, a number from five people on, else few', async () => {
    const { scenario } = await ask<{
      scenario: {
        outcome: {
          cliffs: {
            kind: string;
            departments: { code: string }[];
            value: string | null;
            expectedFrom: string | null;
            message: string;
          }[];
        };
      };
    }>(app, 'LEADERSHIP', {
      query:
        'query ($id: ID!) { scenario(id: $id) { outcome { cliffs { kind departments { code } value expectedFrom message } } } }',
      variables: { id: base },
    });
    const expected = valueOf(tenureThresholds(EDITION_2015_01, await everybodyIn(app, base)));
    const found = scenario.outcome.cliffs.filter(({ kind }) => /^(STEP_|LONG_)/.test(kind));
    expect(expected.length).toBeGreaterThan(3);
    expect(
      found.map(({ kind, value, departments }) => [departments[0]?.code, kind, value]),
    ).toEqual(
      expected.map(({ department, kind, people }) => [
        department,
        kind,
        people < 5 ? null : String(people),
      ]),
    );
    for (const { value, expectedFrom, message } of found) {
      if (value !== null) continue;
      expect([expectedFrom, message]).toEqual([null, '次年少于 5 人。']);
    }
  });
});

describe('the next years', () => {
  const PROJECTION = `query ($input: ProjectionInput!) { projection(input: $input) { rules userErrors { rule field }
    base { period } years { period headcount retirements stepsUp promotions generalPool teachingPool staffRate
      basePayTotal grandTotal headroom problems { code }
      departments { department { code } headcount varianceYear amount perHead }
      events { kind department { code } label count amount } } } }`;
  interface Year {
    readonly period: string;
    readonly grandTotal: string | null;
    readonly departments: readonly { department: { code: string }; amount: string | null }[];
    readonly events: readonly { kind: string; count: number | null; label: string }[];
    readonly problems: readonly unknown[];
    readonly [name: string]: unknown;
  }
  interface Answer {
    readonly rules: readonly string[];
    readonly base: { readonly period: string } | null;
    readonly years: readonly Year[];
    readonly userErrors: readonly { rule: string; field: string[] }[];
  }
  const inputOf = (change: Record<string, unknown> = {}) => ({
    trial: { scenario: base },
    years: 5,
    poolGrowth: ['0.03'],
    studentGrowth: ['0.02', '0'],
    promotionShare: '0.2',
    ...change,
  });
  const projection = async (input: Record<string, unknown>): Promise<Answer> =>
    (
      await ask<{ projection: Answer }>(app, 'LEADERSHIP', {
        query: PROJECTION,
        variables: { input },
      })
    ).projection;

  it('are the domain’s, and count nobody below five', async () => {
    const { trial: _trial, ...assumptions } = inputOf();
    const { years, rules, base: from, userErrors } = await projection(inputOf());
    const expected = valueOf(project(EDITION_2015_01, await everybodyIn(app, base), assumptions));
    expect([userErrors, from?.period, expected.stopped]).toEqual([[], '2026', null]);
    const shown = (count: number | null) =>
      count !== null && count > 0 && count < 5 ? null : count;
    expect(years).toMatchObject(
      expected.years.map((year) => ({
        period: year.period,
        headcount: year.headcount,
        retirements: shown(year.retirements),
        stepsUp: shown(year.stepsUp),
        promotions: shown(year.promotions),
        staffRate: year.staffRate,
        grandTotal: yuan(year.grandTotal),
        departments: year.departments.map(({ code, headcount, allocation }) => ({
          department: { code },
          headcount,
          amount: allocation === null ? null : yuan(allocation),
        })),
        events: year.events.map(({ kind, count }) => ({ kind, count: shown(count) })),
        problems: [],
      })),
    );
    expect(years.map(({ period }) => period)).toEqual(['2027', '2028', '2029', '2030', '2031']);
    expect(years.flatMap(({ events }) => events).length).toBeGreaterThan(0);
    expect(rules.length).toBeGreaterThan(3);
  });

  it.each([
    [{ years: 0 }, 'must_be_positive', ['input', 'years']],
    [{ years: 11 }, 'too_many_years', ['input', 'years']],
    [{ poolGrowth: ['3'] }, 'share_must_be_within_zero_and_one', ['input', 'poolGrowth', '0']],
    [{ promotionShare: '-1' }, 'share_must_be_within_zero_and_one', ['input', 'promotionShare']],
    [{ trial: { scenario: 'x' } }, 'scenario_not_found', ['input', 'trial', 'scenario']],
  ])('refuses %j', async (change, rule, field) => {
    const { years, userErrors } = await projection(inputOf(change));
    expect([years, userErrors]).toEqual([[], [{ rule, field }]]);
  });
});

describe('one request', () => {
  it('asks for no more analyses than fit a limit, however they are written', async () => {
    const one = 'projection(input: $input) { userErrors { rule } }';
    const query = (times: number) =>
      `query ($input: ProjectionInput!) { ${Array.from({ length: times }, (_, at) => `p${at}: ${one}`).join(' ')} }`;
    const input = {
      trial: { scenario: base },
      years: 1,
      poolGrowth: [],
      studentGrowth: [],
    };
    expect(codesOf(await app.post('LEADERSHIP', query(5), { input }))).toEqual([]);
    expect(codesOf(await app.post('LEADERSHIP', query(6), { input }))).toEqual(['COST_EXCEEDED']);
    const previews = Array.from(
      { length: 21 },
      (_, at) => `t${at}: scenarioPreview(input: $input) { userErrors { rule } }`,
    );
    const many = await app.post(
      'LEADERSHIP',
      `query ($input: ScenarioPreviewInput!) { ${previews.join(' ')} }`,
      { input: { base, lockMode: 'POOL', overrides: [] } },
    );
    expect(codesOf(many)).toEqual(['COST_EXCEEDED']);
  });
});
