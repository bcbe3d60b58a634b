import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TestApp, type Caller } from '../src/testing/harness.js';
import { ask } from './ask.js';
import { checkSteps, EXPLANATION, type Explained } from './explained.js';

interface Figure {
  readonly key: string;
  readonly value: string;
}
interface Year {
  readonly isProvisional: boolean;
  readonly problems: readonly { code: string }[];
  readonly months: readonly (Record<string, Figure> & { readonly month: string })[];
  readonly total: Figure | null;
}
interface Person {
  readonly employeeNumber: string;
  readonly payYear: Year | null;
}

let app: TestApp;
let own: string;
beforeAll(async () => {
  app = await TestApp.start();
  const { viewer } = await ask<{ viewer: { employeeNumber: string } }>(
    app,
    'EMPLOYEE',
    '{ viewer { employeeNumber } }',
  );
  own = viewer.employeeNumber;
});
afterAll(() => app.stop());

const FIGURE = '{ key value }';
const YEAR = `isProvisional problems { code path message } total ${FIGURE} months { month paid ${FIGURE} }`;

async function payYear(caller: Caller, number: string, period: string, fields = YEAR) {
  const { employee } = await ask<{ employee: Person | null }>(app, caller, {
    query: `query ($n: String!, $p: String!) { employee(employeeNumber: $n) { employeeNumber payYear(period: $p) { ${fields} } } }`,
    variables: { n: number, p: period },
  });
  return employee;
}

/** Numbers of people, the reader’s own left out. */
async function others(count = 100): Promise<string[]> {
  const { employees } = await ask<{ employees: { nodes: Person[] } }>(
    app,
    'PERSONNEL',
    `{ employees(first: ${count}) { nodes { employeeNumber } } }`,
  );
  return employees.nodes.map(({ employeeNumber }) => employeeNumber).filter((each) => each !== own);
}

describe('a person’s year of pay', () => {
  it('has twelve months that add up, for the personnel office and the auditor', async () => {
    const asked = ['livingAllowance', 'postAllowance', 'instalment', 'paid'];
    const fields = `problems { code } months { month ${asked.map((name) => `${name} ${FIGURE}`).join(' ')} }`;
    for (const caller of ['PERSONNEL', 'AUDITOR'] as const) {
      const found = await payYear(caller, own, '2025', fields);
      expect(found?.payYear?.problems).toEqual([]);
      const months = found?.payYear?.months ?? [];
      expect(months.map(({ month }) => month)).toEqual(
        Array.from({ length: 12 }, (_, at) => `2025-${String(at + 1).padStart(2, '0')}`),
      );
      for (const month of months) {
        const fen = (name: string) => BigInt((month[name]?.value ?? '').replace('.', ''));
        const parts = fen('livingAllowance') + fen('postAllowance') + fen('instalment');
        expect(parts, month.month).toBe(fen('paid'));
      }
    }
  });

  it('is the own one for an employee, once the year is published', async () => {
    const published = await payYear('EMPLOYEE', own, '2025');
    expect(published?.payYear).toMatchObject({ isProvisional: false, problems: [] });
    expect(published).toEqual(await payYear('PERSONNEL', own, '2025'));
    const before = await payYear('EMPLOYEE', own, '2026');
    expect(before?.payYear).toEqual({
      isProvisional: true,
      problems: [
        {
          code: 'not_published',
          path: `people.${own}`,
          message: '本年度核拨结果尚未公布，公布后可见。',
        },
      ],
      total: null,
      months: [],
    });
    expect((await payYear('PERSONNEL', own, '2026'))?.payYear?.total?.value).toMatch(/^\d+\.\d\d$/);
  });

  it('is nobody else’s by number, for an employee', async () => {
    for (const number of (await others(8)).slice(0, 5)) {
      expect(await payYear('EMPLOYEE', number, '2025')).toBeNull();
    }
  });

  it('is nobody’s for a secretary, who sees the people and their facts', async () => {
    const { employees } = await ask<{ employees: { nodes: (Person & { facts: object[] })[] } }>(
      app,
      'DEPARTMENT_SECRETARY',
      `{ employees(first: 50) { nodes { employeeNumber facts { value } payYear(period: "2025") { ${YEAR} } payments { amount } } } }`,
    );
    expect(employees.nodes.length).toBeGreaterThan(10);
    for (const node of employees.nodes) {
      expect(node).toMatchObject({ payYear: null, payments: null });
      expect(node.facts.length, node.employeeNumber).toBeGreaterThan(0);
    }
  });

  it('is refused to the leadership group and to tokens, wherever it stands', async () => {
    for (const caller of ['LEADERSHIP', 'TOKEN'] as const) {
      const answer = await app.post(
        caller,
        '{ departments { employees(first: 1) { nodes { payYear(period: "2025") { total { value } } } } } }',
      );
      expect(JSON.stringify(answer.body.data)).not.toContain('payYear');
    }
  });
});

describe('an explanation of one person’s year', () => {
  it('evaluates from its own nodes, and its facts resolve', async () => {
    const people = [own, ...(await others(100)).filter((_, at) => at % 9 === 0)];
    const ids = new Set<string>();
    let steps = 0;
    for (const number of people) {
      const figures = ['total', 'entitlement', 'yearEndSettlement', 'basePay'];
      const found = await payYear(
        'AUDITOR',
        number,
        '2026',
        `problems { code } ${figures.map((name) => `${name} { value unit ${EXPLANATION} }`).join(' ')}`,
      );
      const year = found?.payYear as unknown as Record<string, Explained | null> | null;
      for (const name of figures) {
        const figure = year?.[name];
        if (figure == null) continue;
        checkSteps(figure.explanation);
        steps += figure.explanation.nodes.length;
        for (const { origin, factId, key } of figure.explanation.nodes) {
          if (!['FACT', 'DECISION'].includes(origin)) continue;
          expect(factId, key).not.toBeNull();
          ids.add(factId ?? '');
        }
      }
    }
    expect(steps).toBeGreaterThan(1_000);
    const asked = [...ids];
    for (let at = 0; at < asked.length; at += 100) {
      const { nodes } = await ask<{ nodes: ({ id: string } | null)[] }>(app, 'AUDITOR', {
        query: 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }',
        variables: { ids: asked.slice(at, at + 100) },
      });
      expect(nodes.map((node) => node?.id)).toEqual(asked.slice(at, at + 100));
    }
  });

  it('tells the person nothing of anybody else', async () => {
    const found = await payYear('EMPLOYEE', own, '2025', `total { ${EXPLANATION} }`);
    const total = found?.payYear?.total as unknown as Explained;
    const keys = total.explanation.nodes.flatMap(({ key, parts }) => [key, ...parts]);
    const named = keys.flatMap((key) => /people\.([^.]+)/.exec(key)?.[1] ?? []);
    expect(new Set(named)).toEqual(new Set([own]));
    expect(keys.filter((key) => /(?:departments|offices)\./.test(key))).toEqual([]);
  });
});

describe('what was known before a correction', () => {
  it('gives the old figure, and what is known now the new one', async () => {
    const [number = ''] = await others(3);
    const before = await payYear('PERSONNEL', number, '2026');
    const known = app.clock.now.toISOString();
    app.clock.now = new Date(app.clock.now.getTime() + 60_000);
    const { employeeEventSet } = await ask<{ employeeEventSet: { userErrors: object[] } }>(
      app,
      'PERSONNEL',
      {
        query:
          'mutation ($input: EmployeeEventSetInput!) { employeeEventSet(input: $input) { userErrors { rule field } } }',
        variables: {
          input: {
            employeeNumber: number,
            type: 'AWARD',
            from: '2026-05',
            amount: '1234.56',
            reason: '竞赛',
            idempotencyKey: 'award',
          },
        },
      },
    );
    expect(employeeEventSet.userErrors).toEqual([]);
    const after = await payYear('PERSONNEL', number, '2026');
    const fen = (found: typeof after) =>
      BigInt((found?.payYear?.total?.value ?? '').replace('.', ''));
    expect(fen(after) - fen(before)).toBe(123_456n);
    const { employee } = await ask<{ employee: Person }>(app, 'PERSONNEL', {
      query: `query ($n: String!) { employee(employeeNumber: $n) { employeeNumber payYear(period: "2026", knownAt: "${known}") { ${YEAR} } } }`,
      variables: { n: number },
    });
    expect(employee).toEqual(before);
  });
});
