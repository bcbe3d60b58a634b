import { randomUUID } from 'node:crypto';
import { Decimal } from '@hebo/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  EmployeeFact,
  FrozenScenario,
  Scenario as ScenarioRow,
} from '../src/database/entities/index.js';
import type { AccountPrincipal } from '../src/modules/access/principal.js';
import { parseGlobalId } from '../src/graphql/global-id.js';
import { TestApp } from '../src/testing/harness.js';
import { ask } from './ask.js';
import { DecisionMaker, rules } from './decision-maker.js';
import { alter, baseFigures, publishAmendment } from './frozen-changes.js';
import { PersonnelOffice } from './personnel-office.js';

const OVERRIDES = [
  { path: 'decision.generalPool', value: '28600000.00', reason: '略增' },
  { path: 'facts.departments.C01.students', value: '1200', reason: '按招生计划' },
  { path: 'regulation.table1.associate', value: '1.87', reason: '试算' },
];

const OUTCOME = `period generalPool teachingPool staffRate studentRate officeBase allocated balance
  receipt { engineVersion edition inputHash summaryHash resultHash computedAt }
  readings { code option chosenBy chosenAt }
  allocations { department { code } headcount establishment students amount perHead rank }
  officeAllocations { department { code } amount }
  explanation(figure: "officeBase") { nodes { key value formulaWithNumbers factId } }`;
const FROZEN = `query ($id: ID!, $period: String!) { scenario(id: $id) {
  overrides { path label symbol baseValue value reason leavesRegulation }
  previewInputs { edition facts decision amendments }
  outcome { ${OUTCOME} } }
  allocations(period: $period, scenario: $id) { department { code } establishment amount explanation { nodes { key value label } } } }`;

describe('a frozen scenario', () => {
  let app: TestApp;
  let makes: DecisionMaker;
  let office: PersonnelOffice;
  let id: string;
  let before: string;

  const frozenText = async (): Promise<string> =>
    JSON.stringify(
      await ask(app, 'LEADERSHIP', { query: FROZEN, variables: { id, period: '2026' } }),
    );
  const check = async (scenario: string) => {
    const { receiptCheck } = await ask<{
      receiptCheck: {
        isValid: boolean;
        receipt: Record<string, string>;
        computed: Record<string, string> | null;
        differences: { path: string }[];
      };
    }>(app, 'LEADERSHIP', {
      query: `query ($id: ID!) { receiptCheck(scenario: $id) { isValid differences { path stored computed }
        receipt { inputHash summaryHash resultHash } computed { inputHash summaryHash resultHash } } }`,
      variables: { id: scenario },
    });
    return receiptCheck;
  };
  const leader = (): AccountPrincipal => ({
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
  });

  beforeAll(async () => {
    app = await TestApp.start();
    makes = new DecisionMaker(app);
    office = new PersonnelOffice(app);
    id = await makes.frozen(OVERRIDES);
    before = await frozenText();
  });
  afterAll(() => app.stop());

  it('carries a receipt that anybody can recompute', async () => {
    const { isValid, receipt, computed, differences } = await check(id);
    expect([isValid, differences]).toEqual([true, []]);
    expect(computed).toEqual(receipt);
    expect(await makes.hashes(id)).toEqual({
      inputHash: receipt['inputHash'],
      summaryHash: receipt['summaryHash'],
    });
  });

  it('keeps every byte when facts, people, readings, numbers and names change', async () => {
    const base = await baseFigures(app);
    const { year } = await ask<{ year: { year: { version: number } } }>(
      app,
      'PERSONNEL',
      '{ year: department(code: "C01") { year(period: "2026") { version } } }',
    );
    const { userErrors } = await makes.mutate('PERSONNEL', 'departmentYearSet', '', {
      department: 'C01',
      period: '2026',
      expectedVersion: year.year.version,
      establishment: '75',
      reason: '核编',
    });
    expect(userErrors).toEqual([]);
    const em = app.database.forkForComputation(app.signIns.institutionId);
    const title = await em.findOneOrFail(EmployeeFact, {
      kind: 'TITLE',
      recordedTo: null,
      validTo: null,
      value: 'INTERMEDIATE',
    });
    const [person] = await em.execute<{ employee_number: string }[]>(
      'select employee_number from employee where id = ?',
      [title.employeeId],
    );
    expect(
      await office.factSet({
        employeeNumber: person?.employee_number,
        kind: 'TITLE',
        value: 'ASSOCIATE',
        from: '2026-02',
        isSuccessor: true,
      }),
    ).toEqual([]);
    const writer = app.database.forkFor(leader());
    const stored = await writer.findOneOrFail(ScenarioRow, { period: '2026', isBase: true });
    const decision = {
      ...stored.decision,
      readings: { ...stored.decision?.readings, D10: 'poolReduced', D2: 'beforeAssessment' },
    };
    await writer.nativeUpdate(ScenarioRow, { id: stored.id }, { decision } as object);
    await publishAmendment(makes);
    expect(await baseFigures(app)).not.toBe(base);
    expect(await frozenText()).toBe(before);
    expect((await check(id)).isValid).toBe(true);
  });

  it('is written by nobody, in the database either', async () => {
    const { key = '' } = parseGlobalId(id) ?? {};
    const em = app.database.forkFor(leader());
    await expect(em.nativeUpdate(ScenarioRow, { id: key }, { name: '改' })).rejects.toThrow(
      /never changed/,
    );
    await expect(em.nativeUpdate(FrozenScenario, { id: key }, { inputs: '{}' })).rejects.toThrow(
      /permission denied/,
    );
  });

  it('shows no person to a leader, and no fact of people', async () => {
    expect(before).not.toContain('people');
    const inside = app.database.forkFor(leader());
    const rows = await inside.execute<object[]>('select id from frozen_people');
    expect(rows).toEqual([]);
  });

  it('is in force once it is published, and only then shown to units', async () => {
    const Z = '{ allocations(period: "2026") { department { code } amount } }';
    const secretary = () =>
      ask<{ allocations: { amount: string | null }[] }>(app, 'DEPARTMENT_SECRETARY', Z);
    expect((await secretary()).allocations.map(({ amount }) => amount)).toEqual([null]);
    const inForce = async () => {
      const { outcome } = await ask<{
        outcome: { isProvisional: boolean; receipt: { summaryHash: string } };
      }>(
        app,
        'LEADERSHIP',
        '{ outcome(period: "2026") { isProvisional receipt { summaryHash } } }',
      );
      return outcome;
    };
    const { summaryHash } = (await check(id)).receipt;
    expect(await inForce()).toMatchObject({ isProvisional: true });
    const publish = (expectedSummaryHash: string | undefined) =>
      makes.mutate('SECOND_LEADER', 'institutionYearPublish', 'institutionYear { stage }', {
        period: '2026',
        expectedSummaryHash,
      });
    expect(rules(await publish('0'))).toEqual(['expectedSummaryHash hash_mismatch']);
    expect(await publish(summaryHash)).toMatchObject({ institutionYear: { stage: 'PUBLISHED' } });
    expect(rules(await publish(summaryHash))).toEqual(['period already_published']);
    expect(await inForce()).toEqual({ isProvisional: false, receipt: { summaryHash } });
    const shown = JSON.parse(before) as {
      scenario: { outcome: { allocations: { department: { code: string }; amount: string }[] } };
    };
    const own = shown.scenario.outcome.allocations.filter(
      ({ department }) => department.code === 'C02',
    );
    expect((await secretary()).allocations).toEqual(
      own.map(({ department, amount }) => ({ department, amount })),
    );
  });

  it('gives the year that is opened behind it its Z and M', async () => {
    const { outcome } = (
      JSON.parse(before) as {
        scenario: {
          outcome: {
            officeBase: string;
            allocations: { department: { code: string }; amount: string }[];
          };
        };
      }
    ).scenario;
    const { institutionYear } = await makes.mutate<{ institutionYear: Record<string, string> }>(
      'PERSONNEL',
      'institutionYearOpen',
      'institutionYear { previousOfficeBase lastFrozenOfficeBase }',
      {
        period: '2027',
        countDate: '2027-12-31',
        generalPool: '30000000.00',
        idempotencyKey: makes.key(),
      },
    );
    // Taken over whole, and shown to ten decimals.
    const { previousOfficeBase = '', lastFrozenOfficeBase } = institutionYear;
    expect(new Decimal(previousOfficeBase).toDecimalPlaces(10).toString()).toBe(outcome.officeBase);
    expect(lastFrozenOfficeBase).toBe(previousOfficeBase);
    const { departments } = await ask<{
      departments: { code: string; year: { previousAllocation: string } | null }[];
    }>(
      app,
      'PERSONNEL',
      '{ departments(kind: [COLLEGE, TEACHING_DEPARTMENT]) { code year(period: "2027") { previousAllocation } } }',
    );
    const byCode = (one: readonly [string, unknown], other: readonly [string, unknown]) =>
      one[0] < other[0] ? -1 : 1;
    expect(
      departments
        .map(({ code, year }) => [code, year?.previousAllocation] as const)
        .toSorted(byCode),
    ).toEqual(
      outcome.allocations
        .map(({ department, amount }) => [department.code, amount] as const)
        .toSorted(byCode),
    );
  });

  it('gives way to its successor, and what is published stays until that is published', async () => {
    const next = await makes.frozen([
      { path: 'decision.generalPool', value: '28650000.00', reason: '续增' },
    ]);
    const superseded = await makes.scenario(id);
    expect([superseded.status, superseded.supersededBy?.id]).toEqual(['SUPERSEDED', next]);
    expect(await frozenText()).toBe(before);
    const { outcome } = await ask<{ outcome: { generalPool: string } }>(
      app,
      'LEADERSHIP',
      '{ outcome(period: "2026") { generalPool } }',
    );
    expect(outcome.generalPool).toBe('28600000.00');
  });

  it('is not believed with one digit altered, and not published', async () => {
    const altered = await alter(app, leader());
    const { isValid, differences, computed } = await check(altered.id);
    expect(isValid).toBe(false);
    const paths = differences.map(({ path }) => path);
    expect(paths).toContain('inputHash');
    expect(paths).toContain('generalPool');
    const { userErrors } = await makes.mutate(
      'SECOND_LEADER',
      'institutionYearPublish',
      'institutionYear { stage }',
      { period: '2026', expectedSummaryHash: altered.summaryHash },
    );
    expect(userErrors.map(({ code }) => code)).toEqual(['HASH_MISMATCH']);
    expect(computed?.['summaryHash']).not.toBe(altered.summaryHash);
  });
});
