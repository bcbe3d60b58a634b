import type { DecisionInput, DepartmentYearInput, FactsInput, Override } from '@hebo/domain';
import * as fc from 'fast-check';

const whole = (min: number, max: number) => fc.integer({ min, max }).map(String);
const tenths = (min: number, max: number) =>
  fc.integer({ min: min * 10, max: max * 10 }).map((n) => `${Math.floor(n / 10)}.${n % 10}`);
const cents = (min: number, max: number) =>
  fc
    .integer({ min: min * 100, max: max * 100 })
    .map((n) => `${Math.floor(n / 100)}.${String(n % 100).padStart(2, '0')}`);

const headcount = fc.record({
  senior: whole(0, 9),
  associate: whole(0, 20),
  intermediate: whole(1, 30),
  junior: whole(0, 15),
  untitledDoctor: whole(0, 2),
  untitledMaster: whole(0, 4),
  untitledOther: whole(0, 3),
});
const assessed = {
  score: tenths(60, 99),
  isQualified: fc.integer({ min: 0, max: 9 }).map((n) => n !== 0),
};
const teaching = {
  headcount,
  establishment: whole(20, 70),
  varianceYear: whole(1, 4),
  ...assessed,
};

const college: fc.Arbitrary<DepartmentYearInput> = fc.record({
  kind: fc.constant('COLLEGE' as const),
  students: whole(1, 2_000),
  ...teaching,
});
const teachingDepartment: fc.Arbitrary<DepartmentYearInput> = fc.record({
  kind: fc.constant('TEACHING_DEPARTMENT' as const),
  commonCourseShare: fc.integer({ min: 0, max: 30 }).map((n) => `0.${String(n).padStart(2, '0')}`),
  ...teaching,
});
const office: fc.Arbitrary<DepartmentYearInput> = fc.record({
  kind: fc.constantFrom('OFFICE' as const, 'AFFILIATED' as const),
  officeHeadcount: whole(1, 30),
  coefficients: cents(1, 40),
  hasOwnAccounts: fc.integer({ min: 0, max: 9 }).map((n) => n === 0),
  ...assessed,
});

const readings = fc.record(
  {
    D1: fc.constantFrom('zeroBelowThreshold', 'alwaysApplies'),
    D2: fc.constantFrom('inPool', 'beforeAssessment'),
    D6: fc.constantFrom('roundedCount', 'roundedPercentage'),
    D8: fc.constantFrom('oneList', 'byKind'),
    D11: fc.constantFrom('besidePool', 'insidePool'),
    D35: fc.constantFrom('exact', 'toFen'),
  },
  { requiredKeys: [] },
);

export interface RandomCase {
  readonly facts: FactsInput;
  readonly decision: DecisionInput;
  readonly lockMode: DecisionInput['lockMode'];
  readonly overrides: readonly Override[];
}

/** A stored college, and a preview that changes its pool, its rates, a reading and some facts. */
export const randomCase = (period: string): fc.Arbitrary<RandomCase> =>
  fc
    .record({
      colleges: fc.array(college, { minLength: 1, maxLength: 9 }),
      departments: fc.array(teachingDepartment, { maxLength: 3 }),
      offices: fc.array(office, { maxLength: 6 }),
      research: whole(0, 5),
      stored: cents(1_000_000, 40_000_000),
      readings,
      lockMode: fc.constantFrom('POOL' as const, 'RATES' as const, 'STAFF_RATE' as const),
      pool: cents(1_000_000, 40_000_000),
      staffRate: cents(1, 3_000),
      studentRate: cents(1, 900),
      students: whole(1, 3_000),
      senior: whole(0, 40),
    })
    .map((drawn) => {
      const listed = [...drawn.colleges, ...drawn.departments, ...drawn.offices];
      const departments = Object.fromEntries(
        listed.map((year, at) => [`R${period}-${String(at).padStart(2, '0')}`, year]),
      );
      const first = `facts.departments.R${period}-00`;
      const rates =
        drawn.lockMode === 'POOL'
          ? []
          : [
              { path: 'decision.staffRate', value: drawn.staffRate },
              { path: 'decision.studentRate', value: drawn.studentRate },
            ];
      return {
        facts: { period, departments, research: { headcount: '5', coefficients: drawn.research } },
        decision: { lockMode: 'POOL', generalPool: drawn.stored, readings: drawn.readings },
        lockMode: drawn.lockMode,
        overrides: [
          { path: 'decision.generalPool', value: drawn.pool },
          ...rates,
          { path: `${first}.students`, value: drawn.students },
          { path: `${first}.headcount.senior`, value: drawn.senior },
        ],
      };
    });
