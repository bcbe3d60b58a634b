import { Decimal } from '@hebo/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EmployeeFact } from '../src/database/entities/index.js';
import { TestApp } from '../src/testing/harness.js';
import { ask } from './ask.js';
import { DecisionMaker, rules } from './decision-maker.js';
import { PersonnelOffice } from './personnel-office.js';

interface Year {
  readonly stage: string;
  readonly derivedGeneralPool: string;
  readonly headroom: string;
  readonly poolFromAbove: { key: string; amount: string | null; isDeduction: boolean }[];
  readonly steps: {
    key: string;
    isDone: boolean;
    isLate: boolean;
    dueOn: string | null;
    doneByName: string | null;
    blockers: { code: string; path: string }[];
  }[];
  readonly amendments: { key: string }[];
}

const YEAR = `stage derivedGeneralPool headroom poolFromAbove { key amount isDeduction }
  steps { key isDone isLate dueOn doneByName blockers { code path } } amendments { key }`;

describe('the year and its pool', () => {
  let app: TestApp;
  let makes: DecisionMaker;
  let office: PersonnelOffice;
  const yearOf = async (period: string, caller: 'LEADERSHIP' | 'PERSONNEL' = 'PERSONNEL') => {
    const { institutionYear } = await ask<{ institutionYear: Year }>(
      app,
      caller,
      `{ institutionYear(period: "${period}") { ${YEAR} } }`,
    );
    return institutionYear;
  };
  const amountOf = ({ poolFromAbove }: Year, key: string) =>
    poolFromAbove.find((step) => step.key === key)?.amount ?? null;
  beforeAll(async () => {
    app = await TestApp.start();
    makes = new DecisionMaker(app);
    office = new PersonnelOffice(app);
  });
  afterAll(() => app.stop());

  it('leads from the approved total to the general pool, to the fen', async () => {
    const year = await yearOf('2026');
    expect(year.poolFromAbove.map(({ key, amount }) => `${key} ${amount}`)).toEqual([
      'approvedTotal 58000000.00',
      'basePay 24813476.50',
      'outstanding 12000.00',
      'unitIncome 1235000.00',
      'research 267487.19',
      'besidePool 277532.74',
      'otherReserves 180000.00',
      'generalPool 31214503.57',
      'typedPool 28400000.00',
      'headroom 2814503.57',
    ]);
    expect([year.derivedGeneralPool, year.headroom]).toEqual(['31214503.57', '2814503.57']);
  });

  it('agrees with the college’s year, computed with everybody explained', async () => {
    const { collegeYear } = await ask<{
      collegeYear: Record<string, { value: string }>;
    }>(
      app,
      'PERSONNEL',
      '{ collegeYear(period: "2026") { basePayTotal { value } outstandingTotal { value } unitIncomeTotal { value } headroom { value } } }',
    );
    const year = await yearOf('2026');
    expect(amountOf(year, 'basePay')).toBe(collegeYear['basePayTotal']?.value);
    expect(amountOf(year, 'outstanding')).toBe(collegeYear['outstandingTotal']?.value);
    expect(amountOf(year, 'unitIncome')).toBe(collegeYear['unitIncomeTotal']?.value);
    const kept = new Decimal(amountOf(year, 'otherReserves') ?? '');
    expect(kept.plus(year.headroom).toFixed(2)).toBe(collegeYear['headroom']?.value);
  });

  it('tells a leader no reward that fewer than five share', async () => {
    const year = await yearOf('2026', 'LEADERSHIP');
    expect(amountOf(year, 'outstanding')).toBeNull();
    expect(amountOf(year, 'basePay')).toBe('24825476.50');
    expect(year.headroom).toBe('2814503.57');
  });

  it('moves the headroom when base pay changes', async () => {
    const before = await yearOf('2026');
    const em = app.database.forkForComputation(app.signIns.institutionId);
    const grade = { kind: 'POST_GRADE', value: 'professional9', validTo: null, recordedTo: null };
    const fact = await em.findOneOrFail(EmployeeFact, grade as object);
    const [person] = await em.execute<{ employee_number: string }[]>(
      'select employee_number from employee where id = ?',
      [fact.employeeId],
    );
    const raised = {
      employeeNumber: person?.employee_number,
      kind: 'POST_GRADE',
      value: 'professional5',
      from: '2026-03',
      isSuccessor: true,
    };
    expect(await office.factSet(raised)).toEqual([]);
    const after = await yearOf('2026');
    const more = new Decimal(amountOf(after, 'basePay') ?? '').minus(
      amountOf(before, 'basePay') ?? '',
    );
    expect(more.greaterThan(0)).toBe(true);
    const gone = (amount: (year: Year) => string) =>
      new Decimal(amount(before)).minus(amount(after)).toFixed(2);
    const beside = (year: Year) =>
      new Decimal(amountOf(year, 'research') ?? '')
        .plus(amountOf(year, 'besidePool') ?? '')
        .plus(amountOf(year, 'basePay') ?? '')
        .toFixed(2);
    expect(gone(({ headroom }) => headroom)).toBe(
      new Decimal(beside(after)).minus(beside(before)).toFixed(2),
    );
  });

  it('tells each step’s owner, day and what is in its way', async () => {
    const year = await yearOf('2026');
    expect(year.stage).toBe('CONFIRMING');
    const open = year.steps.filter(({ isDone }) => !isDone);
    const codes = ({ blockers }: { blockers: readonly { code: string }[] }) =>
      [...new Set(blockers.map(({ code }) => code))].join(' ');
    expect(open.map((step) => `${step.key} ${codes(step)}`)).toEqual([
      'facts facts_not_confirmed',
      'scenario no_frozen_scenario',
      'resolutions resolutions_missing',
      'publication no_frozen_scenario',
      'objections publish_first',
      'schemes publish_first',
      'settlement publish_first',
    ]);
    const set = (input: object) =>
      makes.mutate('LEADERSHIP', 'institutionYearStepSet', `institutionYear { ${YEAR} }`, {
        period: '2026',
        ...input,
      });
    const done = await set({ key: 'scenario', dueOn: '2026-11-01' });
    expect(done).toMatchObject({ userErrors: [] });
    const late = (await yearOf('2026')).steps.filter(({ isLate }) => isLate);
    expect(late.map(({ key, dueOn }) => `${key} ${dueOn}`)).toEqual(['scenario 2026-11-01']);
    expect(rules(await set({ key: 'facts', isDone: true }))).toEqual(['isDone step_told_by_facts']);
    expect(rules(await set({ key: 'schemes', isDone: true }))).toEqual(['isDone publish_first']);
    expect(rules(await set({ key: 'party' }))).toEqual(['key unknown_step']);
    const settled = await yearOf('2025');
    expect(settled.stage).toBe('SETTLED');
    expect(settled.steps.every(({ isDone }) => isDone)).toBe(true);
  });

  it('names the unit whose fact is missing', async () => {
    const { department } = await ask<{ department: { year: { version: number } } }>(
      app,
      'PERSONNEL',
      '{ department(code: "C03") { year(period: "2026") { version } } }',
    );
    await makes.mutate('PERSONNEL', 'departmentYearSet', '', {
      department: 'C03',
      period: '2026',
      expectedVersion: department.year.version,
      students: null,
      score: null,
      reason: '撤回',
    });
    const { stage, steps } = await yearOf('2026');
    expect(stage).toBe('CONFIRMING');
    const paths = (key: string) =>
      steps
        .find((step) => step.key === key)
        ?.blockers.filter(({ code }) => code !== 'facts_not_confirmed')
        .map(({ path }) => path);
    expect(paths('facts')).toEqual(['departments.C03.students']);
    expect(paths('scores')).toEqual(['departments.C03.score']);
  });
});
