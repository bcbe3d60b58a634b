import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TestApp, type Caller } from '../src/testing/harness.js';
import { ask } from './ask.js';
import { EXPLANATION, type Explained } from './explained.js';

interface Amount {
  readonly value: string;
}
interface College {
  readonly employeeCount: number;
  readonly problems: readonly object[];
  readonly ledgerTotals: readonly { article: string; amount: string; count: number }[];
  readonly ledger:
    readonly { amount: string; employee: { employeeNumber: string } | null }[] | null;
  readonly units: readonly { department: { code: string }; pool: string | null }[];
  readonly [total: string]: unknown;
}
interface Row {
  readonly derived: string;
  readonly entered: string | null;
  readonly isDifferent: boolean;
  readonly employees: readonly { employeeNumber: string }[] | null;
}
interface Unit {
  readonly code: string;
  readonly kind: string;
  readonly headcountDerivation: {
    readonly month: string;
    readonly rows: readonly Row[];
    readonly headcount: Explained;
  } | null;
  readonly cash: Record<string, string | null> | null;
}

let app: TestApp;
beforeAll(async () => {
  app = await TestApp.start();
});
afterAll(() => app.stop());

const fen = (amount: string | null | undefined): bigint => BigInt((amount ?? '').replace('.', ''));

const TOTALS = ['basePayTotal', 'generalTotal', 'outstandingTotal', 'unitIncomeTotal'];
const COLLEGE = `employeeCount problems { message } ${[...TOTALS, 'grandTotal', 'approvedTotal', 'headroom'].map((name) => `${name} { value }`).join(' ')}
  ledgerTotals { article kind status amount count } units { department { code } pool }
  ledger { amount employee { employeeNumber } }`;

const collegeYear = async (caller: Caller, fields = COLLEGE): Promise<College> =>
  (
    await ask<{ collegeYear: College }>(
      app,
      caller,
      `{ collegeYear(period: "2026") { ${fields} } }`,
    )
  ).collegeYear;

describe('the whole college in its year', () => {
  it('adds up to the fen, against the approved total', async () => {
    const year = await collegeYear('PERSONNEL');
    expect(year.problems).toEqual([]);
    expect(year.employeeCount).toBeGreaterThan(600);
    const valueOf = (name: string) => fen((year[name] as Amount).value);
    const parts = TOTALS.reduce((total, name) => total + valueOf(name), 0n);
    expect(parts).toBe(valueOf('grandTotal'));
    expect(valueOf('approvedTotal') - valueOf('grandTotal')).toBe(valueOf('headroom'));
    const entries = year.ledger ?? [];
    const counted = year.ledgerTotals.reduce((count, total) => count + total.count, 0);
    expect(entries).toHaveLength(counted);
    const sums = year.ledgerTotals.reduce((total, { amount }) => total + fen(amount), 0n);
    expect(entries.reduce((total, { amount }) => total + fen(amount), 0n)).toBe(sums);
    expect(entries.some(({ employee }) => employee !== null)).toBe(true);
  });

  it('sums conditional money for the leadership group where five people or more stand behind it', async () => {
    const all = (await collegeYear('PERSONNEL')).ledgerTotals;
    const shown = (
      await collegeYear('LEADERSHIP', 'ledgerTotals { article kind status amount count }')
    ).ledgerTotals;
    expect(shown).toEqual(all.filter(({ count }) => count >= 5));
    expect(all.length).toBeGreaterThan(shown.length);
    expect(shown.length).toBeGreaterThan(0);
  });

  it('shows the leadership group totals and units, and no person anywhere', async () => {
    const answer = await app.post('LEADERSHIP', `{ collegeYear(period: "2026") { ${COLLEGE} } }`);
    const seen = (answer.body.data as unknown as { collegeYear: College }).collegeYear;
    const { ledgerTotals } = seen;
    expect(seen).toEqual({ ...(await collegeYear('AUDITOR')), ledger: null, ledgerTotals });
    expect(answer.body.extensions?.['redactedPaths']).toEqual(['collegeYear.ledger']);
    const explained = await collegeYear(
      'LEADERSHIP',
      `basePayTotal { value ${EXPLANATION} } grandTotal { value ${EXPLANATION} }`,
    );
    expect(JSON.stringify(explained)).not.toContain('people.');
  });

  it('explains a total by its people, and nobody’s single months', async () => {
    const { basePayTotal } = await collegeYear('AUDITOR', `basePayTotal { value ${EXPLANATION} }`);
    const { nodes } = (basePayTotal as Explained).explanation;
    const keys = nodes.map(({ key }) => key);
    expect(keys.filter((key) => key.startsWith('people.')).length).toBeGreaterThan(600);
    expect(keys.filter((key) => /^people\.[^.]+\.2026-/.test(key))).toEqual([]);
  });
});

const UNIT = `code kind
  headcountDerivation(period: "2026") { month headcount { value ${EXPLANATION} }
    rows { titleClass derived entered isDifferent employees { employeeNumber } } }
  cash(period: "2026") { allocation unitIncome pool instalment yearEndSettlement }`;

const units = async (caller: Caller): Promise<readonly Unit[]> =>
  (await ask<{ departments: Unit[] }>(app, caller, `{ departments { ${UNIT} } }`)).departments;

describe('heads as the people tell them', () => {
  it('are named for the personnel office, and differ in the one college that entered others', async () => {
    const found = (await units('PERSONNEL')).filter(({ kind }) => kind === 'COLLEGE');
    const differing = found.filter(({ headcountDerivation }) =>
      headcountDerivation?.rows.some(({ isDifferent }) => isDifferent),
    );
    expect(differing).toHaveLength(1);
    for (const { headcountDerivation } of found) {
      for (const { derived, employees } of headcountDerivation?.rows ?? []) {
        expect(String(employees?.length)).toBe(derived);
      }
    }
  });

  it('are counts without names for the leadership group', async () => {
    for (const { headcountDerivation } of await units('LEADERSHIP')) {
      for (const row of headcountDerivation?.rows ?? []) expect(row.employees).toBeNull();
      expect(JSON.stringify(headcountDerivation?.headcount ?? '')).not.toContain('people.');
    }
  });

  it('are the own department’s for a secretary, with its people, and no money before publication', async () => {
    const { viewer, employees } = await ask<{
      viewer: { departments: { code: string }[] };
      employees: { nodes: { employeeNumber: string }[] };
    }>(
      app,
      'DEPARTMENT_SECRETARY',
      '{ viewer { departments { code } } employees(first: 100) { nodes { employeeNumber } } }',
    );
    const visible = new Set(employees.nodes.map(({ employeeNumber }) => employeeNumber));
    for (const unit of await units('DEPARTMENT_SECRETARY')) {
      if (unit.code !== viewer.departments[0]?.code) {
        expect(unit).toMatchObject({ headcountDerivation: null, cash: null });
        continue;
      }
      const named = unit.headcountDerivation?.rows.flatMap((row) => row.employees ?? []) ?? [];
      expect(named.length).toBeGreaterThan(10);
      expect(named.filter(({ employeeNumber }) => !visible.has(employeeNumber))).toEqual([]);
      const { nodes } = unit.headcountDerivation?.headcount.explanation ?? { nodes: [] };
      const people = nodes.flatMap(({ key }) => /people\.([^.]+)/.exec(key)?.[1] ?? []);
      expect(people.filter((number) => !visible.has(number))).toEqual([]);
      expect(unit.cash).toMatchObject({ allocation: null, pool: null, instalment: null });
      expect(unit.cash?.['unitIncome']).toMatch(/^\d+\.\d\d$/);
    }
  });

  it('are nobody’s for an employee', async () => {
    for (const unit of await units('EMPLOYEE')) {
      expect(unit).toMatchObject({ headcountDerivation: null, cash: null });
    }
  });
});

describe('what a reading costs', () => {
  const QUERY = '{ readings { id code } }';
  const COSTS =
    'query ($id: ID!) { node(id: $id) { ... on Reading { recommended costs(period: "2026") { option total departments { department { code } change } problems { code } } } } }';

  interface Costed {
    readonly recommended: string;
    readonly costs:
      | readonly {
          option: string;
          total: string | null;
          departments: readonly { change: string }[];
          problems: readonly { code: string }[];
        }[]
      | null;
  }

  async function costsOf(caller: Caller, code: string): Promise<Costed> {
    const { readings } = await ask<{ readings: { id: string; code: string }[] }>(
      app,
      caller,
      QUERY,
    );
    const id = readings.find((reading) => reading.code === code)?.id;
    return (await ask<{ node: Costed }>(app, caller, { query: COSTS, variables: { id } })).node;
  }

  it('is told by department and in total, and the option in force costs nothing', async () => {
    const { recommended, costs } = await costsOf('LEADERSHIP', 'D2');
    expect(costs?.map(({ option }) => option)).toContain(recommended);
    for (const { option, total, departments } of costs ?? []) {
      const sum = departments.reduce((all, { change }) => all + fen(change), 0n);
      expect(sum, option).toBe(fen(total));
      if (option === recommended) expect(total).toBe('0.00');
      else expect(departments.length).toBeGreaterThan(10);
    }
  });

  it('keeps from the leadership group what fewer than five people make up', async () => {
    const told = (await costsOf('PERSONNEL', 'D23')).costs ?? [];
    const shown = (await costsOf('LEADERSHIP', 'D23')).costs ?? [];
    const person = told.find(({ departments }) => departments.length > 0);
    expect(person?.total).toMatch(/^-?[1-9]/);
    expect(shown.find(({ option }) => option === person?.option)).toMatchObject({
      total: null,
      departments: [],
      problems: [{ code: 'small_group' }],
    });
  });

  it('is nothing for those who see no decision', async () => {
    expect((await costsOf('EMPLOYEE', 'D2')).costs).toBeNull();
    expect((await costsOf('DEPARTMENT_SECRETARY', 'D2')).costs).toBeNull();
  });
});

describe('research posts and own cells', () => {
  it('lists every post with its tier, and its year', async () => {
    const { researchPosts } = await ask<{
      researchPosts: {
        tier: number | null;
        coefficient: Amount;
        year: object | null;
        indicatorCount: number;
      }[];
    }>(
      app,
      'AUDITOR',
      '{ researchPosts(period: "2026") { employee { name } title tier indicatorCount coefficient { value } entitlement { value } year { researchWorkload corePapers } notices { code message } } }',
    );
    expect(researchPosts.length).toBeGreaterThan(3);
    for (const { coefficient, year, indicatorCount } of researchPosts) {
      expect(coefficient.value).toMatch(/^\d+(\.\d+)?$/);
      expect(year).not.toBeNull();
      expect(indicatorCount).toBeLessThanOrEqual(5);
    }
  });

  it('marks cells of the tables with the values that they print', async () => {
    const { ownTableCells, coefficientTables } = await ask<{
      ownTableCells: { table: string; cell: string; value: string; label: string }[];
      coefficientTables: {
        key: string;
        rows: { cells: { key: string; value: string | null }[] }[];
      }[];
    }>(
      app,
      'EMPLOYEE',
      '{ ownTableCells(month: "2026-03") { table cell value label } coefficientTables { key rows { cells { key value } } } }',
    );
    // A teacher: the title in Table 1, the living allowance and one cell of the annex.
    expect(ownTableCells.map(({ table }) => table)).toEqual(['table1', 'annex', 'annex']);
    const printed = new Map(
      coefficientTables.flatMap(({ key, rows }) =>
        rows.flatMap(({ cells }) =>
          cells.map((cell) => [`${key} ${cell.key}`, cell.value] as const),
        ),
      ),
    );
    for (const { table, cell, value } of ownTableCells) {
      expect(printed.get(`${table} ${cell}`), cell).toBe(value);
    }
  });
});
