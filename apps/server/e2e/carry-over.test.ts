import { afterAll, beforeAll, expect, it } from 'vitest';
import { TestApp } from '../src/testing/harness.js';
import { ask } from './ask.js';
import { DecisionMaker, rules } from './decision-maker.js';

let app: TestApp;
beforeAll(async () => {
  app = await TestApp.start();
});
afterAll(() => app.stop());

interface Unit {
  readonly code: string;
  readonly allocation: { readonly staffingAdjustment: string };
  readonly year: { readonly varianceYear: number; readonly previousAllocation: string | null };
}

const unitsOf = async (period: string, fields: string): Promise<Unit[]> => {
  const { departments } = await ask<{ departments: Unit[] }>(
    app,
    'PERSONNEL',
    `{ departments(kind: [COLLEGE, TEACHING_DEPARTMENT]) { code ${fields}
      year(period: "${period}") { varianceYear previousAllocation } } }`,
  );
  return departments;
};

it('a year that is opened counts on from the one before, and takes over no Z and M that are not published', async () => {
  const before = await unitsOf('2026', 'allocation(period: "2026") { staffingAdjustment }');
  const input = {
    period: '2027',
    countDate: '2027-12-31',
    generalPool: '30000000.00',
    idempotencyKey: 'carry',
  };
  const open = (more: object) =>
    new DecisionMaker(app).mutate<{
      institutionYear: { previousOfficeBase: string | null; lastFrozenOfficeBase: string | null };
    }>(
      'PERSONNEL',
      'institutionYearOpen',
      'institutionYear { previousOfficeBase lastFrozenOfficeBase }',
      { ...input, ...more },
    );
  const { institutionYear: standing } = await ask<{
    institutionYear: { previousOfficeBase: string };
  }>(app, 'PERSONNEL', '{ institutionYear(period: "2026") { previousOfficeBase } }');
  const { institutionYear } = await open({});
  expect(institutionYear).toEqual({
    previousOfficeBase: null,
    lastFrozenOfficeBase: standing.previousOfficeBase,
  });
  const isAdjusted = ({ allocation }: Unit): boolean => /[1-9]/.test(allocation.staffingAdjustment);
  expect(new Set(before.map(isAdjusted))).toEqual(new Set([true, false]));
  expect((await unitsOf('2027', '')).map(({ code, year }) => [code, year])).toEqual(
    before.map((unit) => [
      unit.code,
      {
        varianceYear: isAdjusted(unit) ? unit.year.varianceYear + 1 : 1,
        previousAllocation: null,
      },
    ]),
  );
  expect(rules(await open({ idempotencyKey: 'again' }))).toEqual(['period period_taken']);
});
