import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { InstitutionYear } from '../src/database/entities/index.js';
import { TestApp, type Caller } from '../src/testing/harness.js';
import { ask, type Payload } from './ask.js';

interface Row {
  readonly amount: string | null;
  readonly explanation: unknown;
  readonly problems: { code: string; path: string; message: string }[];
}

const LIST =
  '{ allocations(period: "2025") { amount explanation { root } problems { code path message } } }';

describe('a year that cannot be computed, because one college has no score', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await TestApp.start();
    // What is frozen lacks nothing; so this is a year that was published from live facts.
    await app.database
      .forkFor({
        kind: 'account',
        institutionId: app.signIns.institutionId,
        accountId: randomUUID(),
        accountName: 'leader',
        displayName: '某',
        roles: ['LEADERSHIP'],
        actingAs: 'LEADERSHIP',
        departmentIds: [],
        factGroups: [],
        employeeNumber: null,
      })
      .nativeUpdate(InstitutionYear, { period: '2025' }, { publishedScenarioId: null });
    const { departmentYearSet } = await ask<{ departmentYearSet: Payload }>(
      app,
      'PERSONNEL',
      'mutation { departmentYearSet(input: {department: "C03", period: "2025", expectedVersion: 1, score: null}) { userErrors { code } } }',
    );
    expect(departmentYearSet.userErrors).toEqual([]);
  });
  afterAll(() => app.stop());

  const rows = async (caller: Caller) =>
    (await ask<{ allocations: Row[] }>(app, caller, LIST)).allocations;

  it('says so on every row, at the path, and gives no figure', async () => {
    const seen = await rows('LEADERSHIP');
    expect(seen.length).toBeGreaterThan(10);
    for (const row of seen) {
      expect(row).toEqual({
        amount: null,
        explanation: null,
        problems: [
          { code: 'missing', path: 'departments.C03.score', message: '缺少此项，请填写后再算。' },
        ],
      });
    }
  });

  it('tells the secretary of another college that the year is incomplete, and no more', async () => {
    const [own] = await rows('DEPARTMENT_SECRETARY');
    expect(own?.amount).toBeNull();
    expect(own?.problems.map(({ code, path }) => [code, path])).toEqual([
      ['year_incomplete', 'departments'],
    ]);
  });

  it('counts the missing score among the steps, and leaves the outcome empty', async () => {
    const { budgetSummary, outcome } = await ask<{
      budgetSummary: { allocated: null; steps: { key: string; missing: number }[] };
      outcome: unknown;
    }>(
      app,
      'PERSONNEL',
      '{ budgetSummary(period: "2025") { allocated steps { key missing } } outcome(period: "2025") { balance } }',
    );
    expect(outcome).toBeNull();
    expect(budgetSummary.allocated).toBeNull();
    expect(budgetSummary.steps.filter(({ missing }) => missing > 0)).toEqual([
      { key: 'scores', missing: 1 },
    ]);
  });
});
