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
