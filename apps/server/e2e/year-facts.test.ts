import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TestApp } from '../src/testing/harness.js';
import { ask, type Payload } from './ask.js';

let app: TestApp;
beforeAll(async () => {
  app = await TestApp.start();
});
afterAll(() => app.stop());

const brief = ({ userErrors }: Payload): string[] =>
  userErrors.map(({ rule, field }) => `${field.slice(1).join('.')} ${rule}`);

describe('facts of a year that belong to nobody in particular', () => {
  const FIELDS =
    'countMonth semesters { from to } academicYearFrom approvedTotal reserves previousOfficeBase settlementMonth annexOverrides { cell amount reason }';

  async function set(
    input: object,
  ): Promise<Payload & { institutionYear: Record<string, unknown> }> {
    const answer = await ask<{
      institutionYearSet: Payload & { institutionYear: Record<string, unknown> };
    }>(app, 'PERSONNEL', {
      query: `mutation ($input: InstitutionYearSetInput!) { institutionYearSet(input: $input) { institutionYear { ${FIELDS} } userErrors { rule field message } } }`,
      variables: { input: { period: '2026', ...input } },
    });
    return answer.institutionYearSet;
  }

  it('are recorded piece by piece, and taken away by null', async () => {
    const semesters = [
      { from: '2026-02-23', to: '2026-07-05' },
      { from: '2026-08-31', to: '2027-01-17' },
    ];
    const annexOverrides = [{ cell: 'management3.upTo9', amount: '3260', reason: '会议纪要' }];
    const given = { semesters, approvedTotal: '58000000', countMonth: '2026-10', annexOverrides };
    const first = await set(given);
    expect(brief(first)).toEqual([]);
    expect(first.institutionYear).toMatchObject({
      semesters,
      approvedTotal: '58000000.00',
      countMonth: '2026-10',
      annexOverrides: [{ cell: 'management3.upTo9', amount: '3260.00', reason: '会议纪要' }],
    });
    const second = await set({ countMonth: null, previousOfficeBase: '21000.1234' });
    expect(second.institutionYear).toMatchObject({
      semesters,
      approvedTotal: '58000000.00',
      countMonth: null,
      previousOfficeBase: '21000.1234',
    });
  });

  it('are refused with all that is wrong, and nothing is changed', async () => {
    const { institutionYear: before } = await set({});
    const wrong = await set({
      semesters: [
        { from: '2026-03-01', to: '2026-07-01' },
        { from: '2026-06-01', to: '2026-05-01' },
      ],
      approvedTotal: '-5',
      reserves: '1.005',
      academicYearFrom: '13',
      settlementMonth: '2026-1',
      annexOverrides: [{ cell: 'management5.from10', amount: '1', reason: '' }],
    });
    expect(brief(wrong).toSorted()).toEqual(
      [
        'semesters.1.to ends_before_it_starts',
        'semesters.1.from two_at_once',
        'approvedTotal must_not_be_negative',
        'reserves money_has_at_most_two_decimals',
        'academicYearFrom unknown_value',
        'settlementMonth not_a_month',
        'annexOverrides.0.cell unknown_value',
        'annexOverrides.0.reason missing',
      ].toSorted(),
    );
    expect((await set({})).institutionYear).toEqual(before);
    expect(brief(await set({ period: '2040' }))).toEqual(['period year_not_open']);
  });

  it('move the headroom of the year', async () => {
    const headroom = async () =>
      (
        await ask<{ collegeYear: { headroom: { value: string } } }>(
          app,
          'LEADERSHIP',
          '{ collegeYear(period: "2026") { headroom { value } } }',
        )
      ).collegeYear.headroom.value;
    await set({ approvedTotal: '58000000' });
    const before = await headroom();
    await set({ approvedTotal: '58000000.01' });
    const fen = (amount: string) => BigInt(amount.replace('.', ''));
    expect(fen(await headroom()) - fen(before)).toBe(1n);
  });
});

describe('a department’s year', () => {
  const FIELDS =
    'version score unitIncome previousAllocation isRewardStopped indicators { name weight result target evidence }';

  async function set(
    input: object,
  ): Promise<Payload & { departmentYear: Record<string, unknown> }> {
    const { departments } = await ask<{
      departments: { code: string; year: { version: number } }[];
    }>(app, 'PERSONNEL', '{ departments { code year(period: "2026") { version } } }');
    const expectedVersion = departments.find(({ code }) => code === 'C03')?.year.version;
    const answer = await ask<{
      departmentYearSet: Payload & { departmentYear: Record<string, unknown> };
    }>(app, 'PERSONNEL', {
      query: `mutation ($input: DepartmentYearSetInput!) { departmentYearSet(input: $input) { departmentYear { ${FIELDS} } userErrors { rule field message } } }`,
      variables: { input: { department: 'C03', period: '2026', expectedVersion, ...input } },
    });
    return answer.departmentYearSet;
  }

  it('holds its income, last year’s allocation and what its score is made of', async () => {
    const indicators = [
      { name: '教学', weight: '0.6', result: '90', target: '优秀', evidence: '教务处' },
      { name: '科研', weight: '0.4', result: '80', target: null, evidence: null },
    ];
    const made = await set({
      indicators,
      score: '86',
      unitIncome: '1000.5',
      previousAllocation: '1500000',
      isRewardStopped: true,
    });
    expect(brief(made)).toEqual([]);
    expect(made.departmentYear).toMatchObject({
      indicators,
      score: '86',
      unitIncome: '1000.50',
      previousAllocation: '1500000.00',
      isRewardStopped: true,
    });
    const { outcome } = await ask<{ outcome: { notices: { code: string; message: string }[] } }>(
      app,
      'PERSONNEL',
      '{ outcome(period: "2026") { notices { code message } } }',
    );
    expect(outcome.notices.filter(({ code }) => code === 'score_differs')).toEqual([]);
  });

  it('tells where the score is not that of its indicators', async () => {
    expect(brief(await set({ score: '87' }))).toEqual([]);
    const { outcome } = await ask<{ outcome: { notices: { code: string; message: string }[] } }>(
      app,
      'PERSONNEL',
      '{ outcome(period: "2026") { notices { code message departments { code } } } }',
    );
    expect(outcome.notices).toContainEqual({
      code: 'score_differs',
      message: '录入总分 87 与各指标加权平均 86 不一致，以录入分计算。',
      departments: [{ code: 'C03' }],
    });
  });

  it('is refused beside the indicator that is wrong', async () => {
    const indicators = [{ name: '', weight: '-1', result: '90' }];
    const refused = await set({ indicators, unitIncome: '-1' });
    expect(refused.departmentYear).toBeNull();
    expect(brief(refused)).toContain('indicators.0.weight must_be_positive');
    expect(brief(refused)).toContain('unitIncome must_not_be_negative');
  });
});
