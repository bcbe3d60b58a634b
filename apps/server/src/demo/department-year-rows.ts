import { randomUUID } from 'node:crypto';
import type { DepartmentYearInput } from '@hebo/domain';
import { DAY, HANDED_IN, RECORDED_BY } from './handed-in.js';
import { idOf, type Ids } from './ids.js';
import type { DemoLoad } from './records.js';

/** One of them was put right later, so that a history has something to show. */
const CORRECTION = {
  code: 'C08',
  period: '2026',
  before: { students: '752' },
  age: 7 * DAY,
  reason: '学籍核对后更正在册学生数',
};

function wholeNumber(value: string | null | undefined): number | null {
  return value === null || value === undefined ? null : Number(value);
}

function factColumns(facts: DepartmentYearInput) {
  return {
    headcount: facts.headcount ?? null,
    agencyHeadcount: facts.agencyHeadcount ?? null,
    cadreHeadcount: facts.cadreHeadcount ?? null,
    excludedHeadcount: facts.excludedHeadcount ?? null,
    monthMeanHeadcount: facts.monthMeanHeadcount ?? null,
    cadreCoefficients: facts.cadreCoefficients ?? null,
    establishment: facts.establishment ?? null,
    varianceYear: wholeNumber(facts.varianceYear),
    varianceYearAnyDirection: wholeNumber(facts.varianceYearAnyDirection),
    students: facts.students ?? null,
    commonCourseShare: facts.commonCourseShare ?? null,
    score: facts.score ?? null,
    isQualified: facts.isQualified ?? null,
    tieOrder: wholeNumber(facts.tieOrder),
    officeHeadcount: facts.officeHeadcount ?? null,
    coefficients: facts.coefficients ?? null,
    hasOwnAccounts: facts.hasOwnAccounts ?? null,
    unitIncome: facts.unitIncome ?? null,
    previousAllocation: facts.previousAllocation ?? null,
    stopsReward: facts.stopsReward ?? null,
    indicators: facts.indicators ?? null,
  };
}

/** Every department's facts, year by year; a corrected one in two versions. */
export function departmentYearRows(load: DemoLoad, departmentIds: Ids) {
  const { college, institutionId } = load;
  const before = (age: number): Date => new Date(load.recordedAt.getTime() - age);
  return college.years.flatMap(({ period, facts }) =>
    Object.entries(facts.departments).flatMap(([code, input]) => {
      const version = (number: number, recordedFrom: Date, own: DepartmentYearInput) => ({
        institutionId,
        id: randomUUID(),
        departmentId: idOf(departmentIds, code),
        period,
        version: number,
        recordedFrom,
        recordedTo: null as Date | null,
        recordedBy: RECORDED_BY,
        reason: null as string | null,
        ...factColumns(own),
      });
      const isCorrected = code === CORRECTION.code && period === CORRECTION.period;
      if (!isCorrected) return [version(1, before(HANDED_IN), input)];
      const { age, reason } = CORRECTION;
      const wrong = version(1, before(HANDED_IN), { ...input, ...CORRECTION.before });
      const right = version(2, before(age), input);
      return [
        { ...wrong, recordedTo: before(age) },
        { ...right, reason },
      ];
    }),
  );
}
