import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TestApp } from '../src/testing/harness.js';
import { ask } from './ask.js';

type Records = Record<'facts' | 'events' | 'years' | 'payments', readonly { id: string }[]>;
interface Person extends Records {
  readonly id: string;
  readonly employeeNumber: string;
}

const RECORDS = 'facts { id } events { id } years { id } payments { id }';
const NODES = 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }';

describe('an employee', () => {
  let app: TestApp;
  let own: string;
  let others: readonly Person[];

  const asEmployee = <T>(query: string, variables: Record<string, unknown> = {}): Promise<T> =>
    ask<T>(app, 'EMPLOYEE', { query, variables });

  beforeAll(async () => {
    app = await TestApp.start();
    const { viewer } = await asEmployee<{ viewer: { employeeNumber: string } }>(
      '{ viewer { employeeNumber } }',
    );
    own = viewer.employeeNumber;
    const people: Person[] = [];
    for (let offset = 0; offset === people.length; offset += 100) {
      const { employees } = await ask<{ employees: { nodes: Person[] } }>(app, 'PERSONNEL', {
        query: `query ($offset: Int) { employees(first: 100, offset: $offset) { nodes { id employeeNumber ${RECORDS} } } }`,
        variables: { offset },
      });
      people.push(...employees.nodes);
    }
    others = people.filter(({ employeeNumber }) => employeeNumber !== own);
  });
  afterAll(() => app.stop());

  it('gets nobody else by number, list or nesting', async () => {
    const { employees, departments, employee } = await asEmployee<{
      employees: { totalCount: number; nodes: Person[] };
      departments: { employees: { nodes: Person[] } }[];
      employee: unknown;
    }>(`{
      employees(first: 100) { totalCount nodes { employeeNumber } }
      departments { employees(first: 100) { nodes { employeeNumber } } }
      employee(employeeNumber: "${others[0]?.employeeNumber ?? ''}") { name }
    }`);
    const nested = departments.flatMap((department) => department.employees.nodes);
    expect(employees).toEqual({ totalCount: 1, nodes: [{ employeeNumber: own }] });
    expect(nested).toEqual([{ employeeNumber: own }]);
    expect(employee).toBeNull();
  });

  it('gets no fact, event, year or payment of anybody else by id, and all of the own', async () => {
    for (const kind of ['facts', 'events', 'years', 'payments'] as const) {
      const ids = others.flatMap((person) => person[kind].slice(0, 1)).map(({ id }) => id);
      expect(ids.length, kind).toBeGreaterThan(0);
      const asked = ids.slice(0, 100);
      const { nodes } = await asEmployee<{ nodes: unknown[] }>(NODES, { ids: asked });
      expect(nodes, kind).toEqual(asked.map(() => null));
    }
    const { employee } = await asEmployee<{ employee: Person }>(
      `{ employee(employeeNumber: "${own}") { id employeeNumber ${RECORDS} } }`,
    );
    const mine = [...employee.facts, ...employee.years].map(({ id }) => id);
    expect(mine.length).toBeGreaterThan(0);
    const { nodes } = await asEmployee<{ nodes: { id: string }[] }>(NODES, { ids: mine });
    expect(nodes.map(({ id }) => id)).toEqual(mine);
  });

  it('changes nothing, not even of the own person', async () => {
    const answer = await app.post(
      'EMPLOYEE',
      `mutation { employeeFactSet(input: {employeeNumber: "${own}", kind: TITLE, value: "SENIOR", from: "2026-01", reason: "x", idempotencyKey: "x"}) { userErrors { rule } } }`,
    );
    expect(answer.body.errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
  });
});
