import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { TestApp } from '../src/testing/harness.js';
import { ask } from './ask.js';

/** Transactions, their role and variables, and the look-up of the session. */
const BESIDE = /^(begin|commit|rollback|set |savepoint|release)|set_config|idle_until|idleUntil/i;

describe('statements', () => {
  let app: TestApp;
  const seen: string[] = [];

  /** The statements that one request sends, sign-in and transactions apart. */
  async function statementsOf(query: string): Promise<string[]> {
    seen.length = 0;
    await ask(app, 'PERSONNEL', query);
    return seen.filter((sql) => !BESIDE.test(sql));
  }

  beforeAll(async () => {
    app = await TestApp.start();
    await ask(app, 'PERSONNEL', '{ periods }');
    const logger = app.database.forkForSignIn(null).config.getLogger();
    logger.setDebugMode(['query']);
    vi.spyOn(logger, 'logQuery').mockImplementation(({ query }) => {
      seen.push(query ?? '');
    });
  });
  afterAll(() => app.stop());

  it.each([
    ['years', 'year(period: "2026") { establishment headcount { senior } history { version } }'],
    [
      'allocations',
      'allocation(period: "2026") { amount } officeAllocation(period: "2026") { amount }',
    ],
    ['people', 'employees(first: 5) { totalCount nodes { name department { name } } }'],
    ['all years', 'years { period department { code } }'],
  ])('do not grow with the departments: %s', async (_, fields) => {
    await statementsOf(`{ departments { code ${fields} } }`);
    const few = await statementsOf(`{ departments(kind: [AFFILIATED]) { code ${fields} } }`);
    const many = await statementsOf(`{ departments { code ${fields} } }`);
    expect(many.length, many.join('\n')).toBe(few.length);
    expect(few.length).toBeGreaterThan(0);
  });

  it('are few for the list of every department’s allocation', async () => {
    const statements = await statementsOf(
      '{ allocations(period: "2026") { department { code name } amount } officeAllocations(period: "2026") { department { name } amount } }',
    );
    expect(statements.length, statements.join('\n')).toBeLessThanOrEqual(5);
  });

  it.each([
    ['dated facts', 'facts { label } events { label } years { distribution } payments { amount }'],
    [
      'years of pay',
      'payYear(period: "2026") { total { value explanation { root } } ledger { amount } }',
    ],
  ])('do not grow with the people: %s', async (_, fields) => {
    const query = (first: number) => `{ employees(first: ${first}) { nodes { name ${fields} } } }`;
    await statementsOf(query(1));
    const one = await statementsOf(query(1));
    const many = await statementsOf(query(60));
    expect(many.length, many.join('\n')).toBe(one.length);
    // Two of them tell the audit whose pay was read.
    expect(one.length, one.join('\n')).toBeLessThanOrEqual(9);
  });

  it('are few for the college’s year with every entry of its ledger', async () => {
    await statementsOf('{ collegeYear(period: "2026") { grandTotal { value } } }');
    const statements = await statementsOf(
      '{ collegeYear(period: "2026") { grandTotal { value } units { pool } ledger { amount employee { name } } } departments { headcountDerivation(period: "2026") { rows { employees { name } } } cash(period: "2026") { pool } } researchPosts(period: "2026") { employee { name } year { version } } }',
    );
    expect(statements.length, statements.join('\n')).toBeLessThanOrEqual(8);
  });

  it('are few for the map of articles with examples, readings and texts', async () => {
    const statements = await statementsOf(
      '{ articles { number clauses { note } examples { name } readings { code } text { text } } }',
    );
    expect(statements.length, statements.join('\n')).toBeLessThanOrEqual(4);
  });

  it('do not grow with the scenarios listed', async () => {
    const fields = 'name base { name } overrides { label } outcome { allocated }';
    const one = await statementsOf(`{ scenarios(first: 1) { nodes { ${fields} } } }`);
    const all = await statementsOf(
      `{ scenarios(first: 10, filter: {period: "2026"}) { nodes { ${fields} } } }`,
    );
    expect(all.length, all.join('\n')).toBeLessThanOrEqual(one.length + 3);
  });

  it('do not grow with the objects asked for by id', async () => {
    const { employees } = await ask<{ employees: { nodes: { id: string }[] } }>(
      app,
      'PERSONNEL',
      '{ employees(first: 50) { nodes { id } } }',
    );
    const ids = employees.nodes.map(({ id }) => `"${id}"`).join(' ');
    expect(await statementsOf(`{ nodes(ids: [${ids}]) { id } }`)).toHaveLength(1);
  });
});
