import {
  analyse,
  barsOf,
  Decimal,
  type AnalysisJob,
  type AnalysisKind,
  type AnalysisResults,
  type DecisionInput,
  type FactsInput,
  type PlainVariant,
} from '@hebo/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TestApp } from '../src/testing/harness.js';
import { ask, baseOf } from './ask.js';

interface Row {
  readonly department: { readonly id: string; readonly code: string };
  readonly amount: string | null;
}
interface Scenario {
  readonly id: string;
  readonly base: { readonly id: string } | null;
  readonly lockMode: string;
  readonly variant: PlainVariant;
  readonly rows: readonly Row[];
}

const ROWS =
  'allocations { department { id code } amount } officeAllocations { department { id code } amount }';
const SCENARIO = `query ($id: ID!) { scenario(id: $id) { id lockMode base { id }
  previewInputs { edition facts decision amendments } outcome { ${ROWS} } } }`;

let app: TestApp;
let base: Scenario;
let drafts: Scenario[];

beforeAll(async () => {
  app = await TestApp.start();
  base = await scenario(await baseOf(app, '2026'));
  const { scenarios } = await ask<{ scenarios: { nodes: { id: string; isBase: boolean }[] } }>(
    app,
    'LEADERSHIP',
    '{ scenarios(first: 100, filter: {period: "2026"}) { nodes { id isBase } } }',
  );
  const others = scenarios.nodes.filter(({ isBase }) => !isBase);
  drafts = await Promise.all(others.map(({ id }) => scenario(id)));
});
afterAll(() => app.stop());

async function scenario(id: string): Promise<Scenario> {
  const { scenario: found } = await ask<{
    scenario: Omit<Scenario, 'variant' | 'rows'> & {
      previewInputs: Record<'edition' | 'facts' | 'decision' | 'amendments', string>;
      outcome: { allocations: Row[]; officeAllocations: Row[] };
    };
  }>(app, 'LEADERSHIP', { query: SCENARIO, variables: { id } });
  const { edition, facts, decision, amendments } = found.previewInputs;
  const variant = {
    edition,
    facts: JSON.parse(facts) as FactsInput,
    decision: JSON.parse(decision) as DecisionInput,
    amendments: JSON.parse(amendments) as [],
  };
  return { ...found, variant, rows: rowsOf(found.outcome) };
}

const rowsOf = ({
  allocations,
  officeAllocations,
}: {
  allocations: Row[];
  officeAllocations: Row[];
}) => [...allocations, ...officeAllocations].filter(({ amount }) => amount !== null);

function direct<Kind extends AnalysisKind>(job: AnalysisJob<Kind>): AnalysisResults[Kind] {
  const answer = analyse<Kind>(job);
  if (!answer.ok) throw new Error(JSON.stringify(answer.problems));
  return answer.value;
}

const fen = (amount: number): string => new Decimal(amount).dividedBy(100).toFixed(2);
const yuan = (amount: string | null): string | null =>
  amount === null ? null : new Decimal(amount).toFixed(2);
const plus = (amounts: readonly string[]): string => Decimal.sum(0, ...amounts).toFixed(2);
const less = (after: string, before: string): string => new Decimal(after).minus(before).toFixed(2);

const amountIn = (rows: readonly Row[], code: string): string =>
  rows.find(({ department }) => department.code === code)?.amount ?? '0';

interface Override {
  readonly path: string;
  readonly value: string;
}

/** Amounts of a preview laid over a scenario. */
async function preview(on: Scenario, overrides: readonly Override[]): Promise<readonly Row[]> {
  const { scenarioPreview } = await ask<{
    scenarioPreview: { outcome: { allocations: Row[]; officeAllocations: Row[] } };
  }>(app, 'LEADERSHIP', {
    query: `query ($input: ScenarioPreviewInput!) { scenarioPreview(input: $input) { outcome { ${ROWS} } } }`,
    variables: { input: { base: on.id, lockMode: on.lockMode, overrides } },
  });
  return rowsOf(scenarioPreview.outcome);
}

describe('the bridge of a scenario', () => {
  const BRIDGE = `bridge(department: $department) { base scenario change rest merged
    parts { driver label amount overrides { path } } }`;
  interface Bridge {
    readonly base: string;
    readonly scenario: string;
    readonly change: string;
    readonly rest: string;
    readonly parts: { driver: string; label: string; amount: string; overrides: Override[] }[];
  }
  const bridgeOf = async (id: string, department: string | null): Promise<Bridge | null> => {
    const { scenario: found } = await ask<{ scenario: { outcome: { bridge: Bridge | null } } }>(
      app,
      'LEADERSHIP',
      {
        query: `query ($id: ID!, $department: ID) { scenario(id: $id) { outcome { ${BRIDGE} } } }`,
        variables: { id, department },
      },
    );
    return found.outcome.bridge;
  };

  it('equals the domain’s, for all departments and for each, and adds up to the fen', async () => {
    expect(drafts.length).toBeGreaterThan(1);
    for (const draft of drafts) {
      const from = draft.base?.id === base.id ? base : await scenario(draft.base?.id ?? '');
      const expected = direct({ kind: 'bridge', base: from.variant, scenario: draft.variant });
      const scopes = [null, ...draft.rows.slice(0, 3).map(({ department }) => department)];
      for (const scope of scopes) {
        const codes = scope === null ? expected.units.map(({ code }) => code) : [scope.code];
        const { base: before, scenario: after, bars, rest } = barsOf(expected, codes);
        const found = await bridgeOf(draft.id, scope?.id ?? null);
        expect(found).toMatchObject({
          base: fen(before),
          scenario: fen(after),
          change: fen(after - before),
          rest: fen(rest),
          parts: bars.map((bar) => ({ driver: bar.block, amount: fen(bar.fen) })),
        });
        const parts = found?.parts ?? [];
        expect(plus([...parts.map(({ amount }) => amount), found?.rest ?? ''])).toBe(found?.change);
        expect(parts.every(({ label }) => label !== '')).toBe(true);
        if (scope === null) continue;
        expect(found?.change).toBe(
          less(amountIn(draft.rows, scope.code), amountIn(from.rows, scope.code)),
        );
      }
    }
  });

  it('lists each override under one cause', async () => {
    for (const draft of drafts) {
      const { scenario: found } = await ask<{
        scenario: { overrides: Override[]; outcome: { bridge: Bridge } };
      }>(app, 'LEADERSHIP', {
        query: `query ($id: ID!, $department: ID) { scenario(id: $id) { overrides { path } outcome { ${BRIDGE} } } }`,
        variables: { id: draft.id },
      });
      const own = found.overrides.map(({ path }) => path);
      const listed = found.outcome.bridge.parts.flatMap(({ overrides }) => overrides);
      expect(new Set(listed.map(({ path }) => path)).size).toBe(listed.length);
      expect(listed.every(({ path }) => own.includes(path))).toBe(true);
    }
  });

  it('is that of a preview against the scenario it is tried on', async () => {
    const overrides = [{ path: 'decision.officeRatio', value: '0.9' }];
    const { scenarioPreview } = await ask<{
      scenarioPreview: { outcome: { bridge: Bridge; counterparty: unknown[] } };
    }>(app, 'PERSONNEL', {
      query: `query ($input: ScenarioPreviewInput!, $department: ID) { scenarioPreview(input: $input) {
        outcome { ${BRIDGE} counterparty { driver } } } }`,
      variables: { input: { base: base.id, lockMode: base.lockMode, overrides } },
    });
    const { bridge } = scenarioPreview.outcome;
    expect(bridge.parts.map(({ driver }) => driver)).toEqual(['officeRatio']);
    expect(bridge.parts[0]?.overrides).toEqual([{ path: 'decision.officeRatio' }]);
    expect(bridge.base).toBe(plus(base.rows.map(({ amount }) => amount ?? '0')));
  });

  it('is null for the base of a year and for a department that is not there', async () => {
    expect(await bridgeOf(base.id, null)).toBeNull();
    expect(await bridgeOf(drafts[0]?.id ?? '', 'x')).toBeNull();
  });

  it('has the departments’ changes in the columns of its matrix, its parts in the rows', async () => {
    for (const draft of drafts) {
      const from = draft.base?.id === base.id ? base : await scenario(draft.base?.id ?? '');
      const { scenario: found } = await ask<{
        scenario: {
          outcome: {
            counterparty: { driver: string; department: { code: string }; amount: string }[];
          };
        };
      }>(app, 'LEADERSHIP', {
        query:
          'query ($id: ID!) { scenario(id: $id) { outcome { counterparty { driver department { code } amount isPassive } } } }',
        variables: { id: draft.id },
      });
      const cells = found.outcome.counterparty;
      for (const { department } of draft.rows) {
        const column = cells.filter((cell) => cell.department.code === department.code);
        expect(plus(column.map(({ amount }) => amount))).toBe(
          less(amountIn(draft.rows, department.code), amountIn(from.rows, department.code)),
        );
      }
    }
  });
});

describe('margins and cliffs', () => {
  const MARGINS = `query ($trial: TrialInput!, $department: ID!) { margins(trial: $trial, department: $department) {
    kind label by title own others { department { code } amount } problems { code } } }`;
  interface Margin {
    readonly kind: string;
    readonly by: number;
    readonly title: string | null;
    readonly own: string | null;
    readonly others: { department: { code: string }; amount: string }[];
  }

  it('of a head, a post and students equal two previews subtracted', async () => {
    const [{ department } = { department: { id: '', code: '' } }] = base.rows;
    const { margins } = await ask<{ margins: Margin[] }>(app, 'LEADERSHIP', {
      query: MARGINS,
      variables: { trial: { scenario: base.id }, department: department.id },
    });
    const year = base.variant.facts.departments[department.code];
    const entered = (field: string): string => {
      const [first = '', second] = field.split('.');
      const value = (year as unknown as Record<string, unknown>)[first];
      return String(
        second === undefined ? value : ((value as Record<string, unknown>)[second] ?? 0),
      );
    };
    const fieldOf = ({ kind, title }: Margin): string | null =>
      ({ head: `headcount.${title}`, post: 'establishment', students: 'students' })[kind] ?? null;
    const single = margins.filter((one) => fieldOf(one) !== null && one.own !== null);
    expect(single.length).toBeGreaterThan(6);
    for (const margin of single) {
      const field = fieldOf(margin) ?? '';
      const value = new Decimal(entered(field)).plus(margin.by).toString();
      const path = `facts.departments.${department.code}.${field}`;
      const after = await preview(base, [{ path, value }]);
      const change = (code: string): string =>
        less(amountIn(after, code), amountIn(base.rows, code));
      expect([path, value, margin.own]).toEqual([path, value, change(department.code)]);
      const others = after
        .filter((row) => row.department.code !== department.code)
        .map((row) => [row.department.code, change(row.department.code)] as const)
        .filter(([, amount]) => amount !== '0.00');
      expect(margin.others.map((one) => [one.department.code, one.amount]).toSorted()).toEqual(
        others.toSorted(),
      );
    }
  });

  it('are those of the domain, in words', async () => {
    const unit = base.rows[1]?.department ?? { id: '', code: '' };
    const { margins } = await ask<{ margins: (Margin & { label: string })[] }>(app, 'PERSONNEL', {
      query: MARGINS,
      variables: { trial: { scenario: base.id }, department: unit.id },
      headers: { 'accept-language': 'en' },
    });
    const expected = direct({ kind: 'margins', variant: base.variant, unit: unit.code });
    expect(margins.map(({ kind, by, own }) => ({ kind, by, own }))).toEqual(
      expected.map(({ change: { kind, by }, own }) => ({ kind, by, own: yuan(own) })),
    );
    expect(margins.every(({ label }) => /^[^\u4e00-\u9fff]+$/.test(label))).toBe(true);
  });

  it('of a department that is not there are null', async () => {
    const { margins } = await ask<{ margins: unknown }>(app, 'LEADERSHIP', {
      query: MARGINS,
      variables: { trial: { scenario: base.id }, department: 'x' },
    });
    expect(margins).toBeNull();
  });

  it('name where amounts leap, as the domain does', async () => {
    const { scenario: found } = await ask<{
      scenario: { outcome: { cliffs: Record<string, unknown>[] } };
    }>(app, 'LEADERSHIP', {
      query: `query ($id: ID!) { scenario(id: $id) { outcome { cliffs { departments { code } kind threshold value
        distance unit direction isReached expectedFrom effect effectOnOthers message } } } }`,
      variables: { id: base.id },
    });
    const expected = direct({ kind: 'thresholds', variant: base.variant });
    const cliffs = found.outcome.cliffs.filter(({ kind }) => !/^(STEP_|LONG_)/.test(String(kind)));
    expect(cliffs.length).toBeGreaterThan(5);
    expect(cliffs).toMatchObject(
      expected.map((one) => ({
        departments: one.units.map((code) => ({ code })),
        kind: one.kind,
        threshold: one.threshold,
        value: one.value,
        distance: one.distance,
        unit: one.unitOfDistance,
        direction: one.direction,
        isReached: one.isReached,
        expectedFrom: one.expectedFrom,
        effect: yuan(one.effect),
        effectOnOthers: yuan(one.effectOnOthers),
      })),
    );
    for (const { message } of cliffs) expect(message).toMatch(/^[^…null]*[\u4e00-\u9fff][^…]*。$/);
  });
});

describe('sensitivity', () => {
  const SENSITIVITY = `query ($input: SensitivityInput!) { sensitivity(input: $input) { now isFixed
    bars { path label swing low { input value leapsAt } high { input value leapsAt } } userErrors { rule field } } }`;
  interface Answer {
    readonly now: string | null;
    readonly bars: readonly {
      readonly path: string;
      readonly label: string;
      readonly low: { input: string; value: string | null };
      readonly high: { input: string; value: string | null };
    }[];
    readonly userErrors: readonly { rule: string; field: string[] }[];
  }
  const sensitivity = async (input: Record<string, unknown>): Promise<Answer> =>
    (
      await ask<{ sensitivity: Answer }>(app, 'LEADERSHIP', {
        query: SENSITIVITY,
        variables: { input },
      })
    ).sensitivity;

  it('has at each end what a preview with that input gives', async () => {
    const { id, code } = base.rows[0]?.department ?? { id: '', code: '' };
    const free = base.variant.decision.teachingPool == null ? 'generalPool' : 'teachingPool';
    const paths = [
      `decision.${free}`,
      `facts.departments.${code}.establishment`,
      `facts.departments.${code}.students`,
      'regulation.table1.senior',
    ];
    const { now, bars, userErrors } = await sensitivity({
      trial: { scenario: base.id },
      figure: { kind: 'ALLOCATION', department: id },
      range: '0.1',
      paths,
    });
    expect(userErrors).toEqual([]);
    expect(yuan(now)).toBe(amountIn(base.rows, code));
    expect(bars.map(({ path }) => path).toSorted()).toEqual(paths.toSorted());
    for (const { path, label, low, high } of bars) {
      expect(label).toMatch(/[\u4e00-\u9fff]/);
      for (const end of [low, high]) {
        const after = await preview(base, [{ path, value: end.input }]);
        expect([path, end.input, yuan(end.value)]).toEqual([
          path,
          end.input,
          amountIn(after, code),
        ]);
      }
    }
  });

  it('takes every free input where none is named, as the domain does', async () => {
    const { bars } = await sensitivity({
      trial: { scenario: base.id },
      figure: { kind: 'GREATEST_LOSS' },
      range: '0.05',
    });
    const expected = direct({
      kind: 'sensitivity',
      variant: base.variant,
      output: { kind: 'greatestLoss' },
      range: '0.05',
    });
    expect(bars.length).toBeGreaterThan(5);
    expect(bars.map(({ path }) => path)).toEqual(expected.bars.map(({ path }) => path));
  });

  it.each([
    [{ range: '0' }, 'must_be_positive', ['input', 'range']],
    [{ range: '-0.1' }, 'must_be_positive', ['input', 'range']],
    [{ range: '2' }, 'share_must_be_within_zero_and_one', ['input', 'range']],
    [{ figure: { kind: 'ALLOCATION' } }, 'missing', ['input', 'figure', 'department']],
    [
      { figure: { kind: 'ALLOCATION', department: 'x' } },
      'unknown_department',
      ['input', 'figure', 'department'],
    ],
    [{ paths: ['decision.generalPool', 'nowhere'] }, 'input_not_free', ['input', 'paths', '1']],
    [{ trial: { scenario: 'x' } }, 'scenario_not_found', ['input', 'trial', 'scenario']],
  ])('refuses %j', async (input, rule, field) => {
    const answer = await sensitivity({
      trial: { scenario: base.id },
      figure: { kind: 'ALLOCATED' },
      range: '0.1',
      ...input,
    });
    expect(answer.userErrors).toContainEqual({ rule, field });
    expect(answer.bars).toEqual([]);
  });
});

describe('goal seek', () => {
  const GOAL = `query ($input: GoalSeekInput!) { goalSeek(input: $input) { isSolved input reached residual
    nearest { input reached } jumps { below { input reached } above { input reached } }
    sideEffects { department { code } amount } breaksConstraint userErrors { rule field } } }`;
  interface Sought {
    readonly isSolved: boolean;
    readonly input: string | null;
    readonly reached: string | null;
    readonly nearest: { input: string; reached: string } | null;
    readonly sideEffects: { department: { code: string }; amount: string }[];
    readonly userErrors: readonly { rule: string; field: string[] }[];
  }
  const goal = (change: Record<string, unknown> = {}) => ({
    trial: { scenario: base.id, lockMode: 'POOL' },
    figure: { kind: 'ALLOCATION', department: base.rows[0]?.department.id },
    target: new Decimal(base.rows[0]?.amount ?? 0).times('1.01').toFixed(2),
    path: 'decision.staffShare',
    from: '0.1',
    to: '0.9',
    ...change,
  });
  const seek = async (input: Record<string, unknown>): Promise<Sought> =>
    (await ask<{ goalSeek: Sought }>(app, 'LEADERSHIP', { query: GOAL, variables: { input } }))
      .goalSeek;

  it('finds an input that, put back, gives the target within a fen, with its side effects', async () => {
    const input = goal();
    const found = await seek(input);
    expect([found.isSolved, found.userErrors]).toEqual([true, []]);
    const after = await preview(base, [{ path: input.path, value: found.input ?? '' }]);
    const code = base.rows[0]?.department.code ?? '';
    expect(yuan(found.reached)).toBe(amountIn(after, code));
    const away = new Decimal(amountIn(after, code)).minus(input.target).abs();
    expect(away.lessThanOrEqualTo('0.01')).toBe(true);
    for (const { department, amount } of found.sideEffects) {
      expect(amount).toBe(
        less(amountIn(after, department.code), amountIn(base.rows, department.code)),
      );
    }
  });

  it('names the nearest where the target is out of reach', async () => {
    const found = await seek(goal({ target: '999999999.00' }));
    expect([found.isSolved, found.input]).toEqual([false, null]);
    const after = await preview(base, [
      { path: 'decision.staffShare', value: found.nearest?.input ?? '' },
    ]);
    expect(yuan(found.nearest?.reached ?? null)).toBe(
      amountIn(after, base.rows[0]?.department.code ?? ''),
    );
  });

  it.each([
    [{ from: '0.9', to: '0.1' }, 'range_is_reversed', ['input', 'from']],
    [{ path: 'decision.staffRate' }, 'input_not_free', ['input', 'path']],
    [{ path: 'nowhere' }, 'input_not_free', ['input', 'path']],
    [{ figure: { kind: 'GREATEST_LOSS' } }, 'figure_not_sought', ['input', 'figure', 'kind']],
    [
      { figure: { kind: 'ALLOCATION', department: 'x' } },
      'unknown_department',
      ['input', 'figure', 'department'],
    ],
    [{ greatestLoss: '3' }, 'share_must_be_within_zero_and_one', ['input', 'greatestLoss']],
    [{ trial: { scenario: 'x' } }, 'scenario_not_found', ['input', 'trial', 'scenario']],
  ])('refuses %j', async (change, rule, field) => {
    const found = await seek(goal(change));
    expect(found.userErrors).toContainEqual({ rule, field });
    expect(found.isSolved).toBe(false);
  });

  it('tells what is wrong with a trial beside its override', async () => {
    const overrides = [
      { path: 'decision.officeRatio', value: '0.9' },
      { path: 'decision.generalPool', value: '-1' },
    ];
    const found = await seek(goal({ trial: { scenario: base.id, overrides } }));
    expect(found.userErrors.map(({ field }) => field)).toContainEqual([
      'input',
      'trial',
      'overrides',
      '1',
      'value',
    ]);
    const many = Array.from({ length: 501 }, (_, at) => ({ path: `x${at}`, value: '1' }));
    const { userErrors } = await seek(goal({ trial: { scenario: base.id, overrides: many } }));
    expect(userErrors.map(({ rule }) => rule)).toEqual(['too_many_overrides']);
  });
});
