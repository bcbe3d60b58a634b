import { Decimal, roundToFen } from '@hebo/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TestApp } from '../src/testing/harness.js';
import { ask, type Payload } from './ask.js';
import { brief, PersonnelOffice } from './personnel-office.js';

const CONFIRMATION = `confirmation { status factsHash isStale confirmedByName headName note reopenedByName }`;

interface Confirmation {
  readonly status: string;
  readonly factsHash: string;
  readonly isStale: boolean;
  readonly confirmedByName: string | null;
  readonly headName: string | null;
  readonly note: string | null;
  readonly reopenedByName: string | null;
}

let app: TestApp;
let personnel: PersonnelOffice;
beforeAll(async () => {
  app = await TestApp.start();
  personnel = new PersonnelOffice(app);
});
afterAll(() => app.stop());

type Who = Parameters<typeof ask>[1];

async function desk<T>(who: Who, fields: string, code = 'C02', period = '2026'): Promise<T> {
  const { departmentDesk } = await ask<{ departmentDesk: T }>(app, who, {
    query: `query ($code: String!, $period: String!) { departmentDesk(code: $code, period: $period) { ${fields} } }`,
    variables: { code, period },
  });
  return departmentDesk;
}

const confirmation = async (who: Who = 'DEPARTMENT_SECRETARY'): Promise<Confirmation> =>
  (await desk<{ confirmation: Confirmation }>(who, CONFIRMATION)).confirmation;

async function say(who: Who, name: 'factsConfirm' | 'factsReopen', input: object) {
  const type = name === 'factsConfirm' ? 'FactsConfirmInput' : 'FactsReopenInput';
  const answer = await ask<
    Record<string, Payload & { departmentDesk: { confirmation: Confirmation } | null }>
  >(app, who, {
    query: `mutation ($input: ${type}!) { ${name}(input: $input) {
      departmentDesk { ${CONFIRMATION} } userErrors { code rule message field } } }`,
    variables: { input: { department: 'C02', period: '2026', ...input } },
  });
  const { departmentDesk = null, userErrors = [] } = answer[name] ?? {};
  return { errors: brief(userErrors), confirmation: departmentDesk?.confirmation ?? null };
}

const blockers = async (): Promise<string[]> => {
  const { institutionYear } = await ask<{
    institutionYear: { steps: { key: string; blockers: { path: string; code: string }[] }[] };
  }>(
    app,
    'PERSONNEL',
    '{ institutionYear(period: "2026") { steps { key blockers { path code } } } }',
  );
  const step = institutionYear.steps.find(({ key }) => key === 'facts');
  return (step?.blockers ?? [])
    .filter(({ code }) => code === 'facts_not_confirmed')
    .map(({ path }) => path);
};

describe('the facts of a department', () => {
  it('are open at first, and so stand in the way of the year', async () => {
    expect(await confirmation()).toMatchObject({ status: 'OPEN', isStale: false });
    expect(await blockers()).toContain('departments.C02');
  });

  it('are confirmed by the secretary on what was seen, then by the head on the same', async () => {
    const { factsHash } = await confirmation();
    expect((await say('DEPARTMENT_HEAD', 'factsConfirm', { factsHash })).errors).toEqual([
      'factsHash secretary_first',
    ]);
    const other = 'f'.repeat(64);
    expect(
      (await say('DEPARTMENT_SECRETARY', 'factsConfirm', { factsHash: other })).errors,
    ).toEqual(['factsHash facts_moved']);
    const first = await say('DEPARTMENT_SECRETARY', 'factsConfirm', { factsHash, note: '已核' });
    expect(first.errors).toEqual([]);
    expect(first.confirmation).toMatchObject({ status: 'CONFIRMED_BY_SECRETARY', note: '已核' });
    expect((await say('DEPARTMENT_SECRETARY', 'factsConfirm', { factsHash })).errors).toEqual([
      'factsHash confirmed_already',
    ]);
    const second = await say('DEPARTMENT_HEAD', 'factsConfirm', { factsHash });
    expect(second.errors).toEqual([]);
    expect(second.confirmation).toMatchObject({ status: 'CONFIRMED_BY_HEAD', isStale: false });
    expect(second.confirmation?.headName).not.toBe(second.confirmation?.confirmedByName);
    expect(await blockers()).not.toContain('departments.C02');
  });

  it('are stale once one of them changes, the person’s as well as the department’s', async () => {
    await personnel.newPerson('D900');
    expect((await confirmation()).isStale).toBe(false);
    const { factsHash } = await confirmation();
    const moved = await personnel.factSet({
      employeeNumber: 'D900',
      kind: 'DEPARTMENT',
      value: 'C02',
      from: '2026-03',
      isSuccessor: true,
    });
    expect(moved).toEqual([]);
    const stale = await confirmation();
    expect(stale).toMatchObject({ status: 'CONFIRMED_BY_HEAD', isStale: true });
    expect(stale.factsHash).not.toBe(factsHash);
    expect(await blockers()).toContain('departments.C02');
  });

  it('are confirmed anew by both, or opened again by the personnel office with the reason', async () => {
    const { factsHash } = await confirmation();
    expect((await say('DEPARTMENT_SECRETARY', 'factsConfirm', { factsHash })).errors).toEqual([]);
    expect(await confirmation()).toMatchObject({
      status: 'CONFIRMED_BY_SECRETARY',
      isStale: false,
      headName: null,
    });
    expect((await say('PERSONNEL', 'factsReopen', { reason: ' ' })).errors).toEqual([
      'reason blank',
    ]);
    const reopened = await say('PERSONNEL', 'factsReopen', { reason: '编制数有误' });
    expect(reopened.confirmation).toMatchObject({ status: 'OPEN', note: '编制数有误' });
    expect((await say('PERSONNEL', 'factsReopen', { reason: '再来' })).errors).toEqual([
      'department nothing_confirmed',
    ]);
  });

  it('stay as confirmed when a score or a payment comes in, which others hand in', async () => {
    const { factsHash } = await confirmation();
    const { department } = await ask<{ department: { year: { version: number } } }>(
      app,
      'PERSONNEL',
      '{ department(code: "C02") { year(period: "2026") { version } } }',
    );
    await ask(app, 'PERSONNEL', {
      query: `mutation ($input: DepartmentYearSetInput!) { departmentYearSet(input: $input) { userErrors { message } } }`,
      variables: {
        input: {
          department: 'C02',
          period: '2026',
          expectedVersion: department.year.version,
          score: '81.25',
          reason: '质管',
        },
      },
    });
    expect((await confirmation()).factsHash).toBe(factsHash);
  });
});

describe('the desk', () => {
  const SUMMARY = `summary { headcount establishment staffing staffingVariance varianceYear
    staffingAdjustment adjustmentCost explanation { root nodes { key value } } problems { code } }`;
  interface Summary {
    readonly headcount: string;
    readonly establishment: string;
    readonly staffing: string;
    readonly staffingVariance: string;
    readonly varianceYear: number;
    readonly staffingAdjustment: string;
    readonly adjustmentCost: string | null;
    readonly explanation: { root: string; nodes: { key: string; value: string }[] } | null;
    readonly problems: { code: string }[];
  }

  it('shows T, B and Q before the result is published, and what they cost afterwards', async () => {
    const before = (await desk<{ summary: Summary }>('DEPARTMENT_SECRETARY', SUMMARY)).summary;
    expect(before.headcount).toMatch(/^\d+$/);
    expect(before).toMatchObject({ adjustmentCost: null, explanation: null });
    expect(before.problems).toEqual([{ code: 'not_published' }]);
    const { summary } = await desk<{ summary: Summary }>(
      'DEPARTMENT_SECRETARY',
      SUMMARY,
      'C02',
      '2025',
    );
    expect(summary.problems).toEqual([]);
    expect(summary.adjustmentCost).toMatch(/^\d+\.\d\d$/);
    const root = summary.explanation?.nodes.find(({ key }) => key === summary.explanation?.root);
    expect(root?.key).toBe('departments.C02.adjustmentCost');
  });

  it('costs Q·|T − B|·K1·Y2 to the fen, for every department and its own secretary alike', async () => {
    const { departmentDesks } = await ask<{
      departmentDesks: { department: { code: string; kind: string }; summary: Summary }[];
    }>(
      app,
      'PERSONNEL',
      `{ departmentDesks(period: "2025") { department { code kind } people openRequests ${SUMMARY} } }`,
    );
    const taken = departmentDesks.filter(
      ({ summary }) => summary.adjustmentCost !== null && summary.adjustmentCost !== '0.00',
    );
    expect(taken.length).toBeGreaterThan(0);
    const offices = departmentDesks.filter(({ department }) => department.kind === 'OFFICE');
    expect(offices.every(({ summary }) => summary.adjustmentCost === null)).toBe(true);
    const { allocations } = await ask<{
      allocations: {
        department: { code: string };
        staffRate: string;
        assessmentCoefficient: string;
      }[];
    }>(
      app,
      'PERSONNEL',
      '{ allocations(period: "2025") { department { code } staffRate assessmentCoefficient } }',
    );
    for (const { department, summary } of taken) {
      const own = allocations.find((each) => each.department.code === department.code);
      // K1 is told with ten decimals, so the product is compared to the fen that it rounds to.
      const product = [
        summary.staffingAdjustment,
        own?.staffRate ?? '',
        own?.assessmentCoefficient ?? '',
      ].reduce(
        (amount, factor) => amount.times(factor),
        new Decimal(summary.headcount).minus(summary.establishment).abs(),
      );
      expect(summary.adjustmentCost).toBe(roundToFen(product).toFixed(2));
    }
  });

  it('is null for another department, exactly as for one that does not exist', async () => {
    const other = await desk('DEPARTMENT_SECRETARY', 'period', 'C03');
    const absent = await desk('DEPARTMENT_SECRETARY', 'period', 'C99');
    expect([other, absent]).toEqual([null, null]);
    const both = await desk<{ period: string }>('@secretary2', 'period', 'C03');
    expect(both).toEqual({ period: '2026' });
    const refused = await app.post(
      'DEPARTMENT_SECRETARY',
      '{ departmentDesks(period: "2026") { period } }',
    );
    expect(refused.body.errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
  });

  it('tells who came, left, was appointed or is away in a month, and what was corrected', async () => {
    await personnel.newPerson('D901');
    const [moved] = await personnel.factSet({
      employeeNumber: 'D901',
      kind: 'DEPARTMENT',
      value: 'C02',
      from: '2026-09',
      isSuccessor: true,
    });
    expect(moved).toBeUndefined();
    await personnel.factSet({
      employeeNumber: 'D901',
      kind: 'TITLE',
      value: 'ASSOCIATE',
      from: '2026-09',
      isSuccessor: true,
    });
    await personnel.eventSet({
      employeeNumber: 'D901',
      type: 'SICK_LEAVE',
      from: '2026-09-07',
      to: '2026-09-09',
      days: '3',
    });
    const { changesOfMonth } = await desk<{
      changesOfMonth: { kind: string; label: string; employee: { employeeNumber: string } }[];
    }>(
      'DEPARTMENT_SECRETARY',
      'changesOfMonth(month: "2026-09") { kind label before after from to employee { employeeNumber } }',
    );
    const own = changesOfMonth.filter(({ employee }) => employee.employeeNumber === 'D901');
    expect(own).toMatchObject([
      { kind: 'JOINED', label: '所在单位', from: '2026-09' },
      { kind: 'APPOINTED', label: '职称层次', before: '中级', after: '副高' },
      { kind: 'LEAVE', label: '病假', from: '2026-09-07', to: '2026-09-09' },
    ]);
  });
});
