import fc from 'fast-check';
import { TITLE_CLASSES } from '../fields.js';
import type {
  DecisionInput,
  DepartmentYearInput,
  FactsInput,
  TitleHeadcountInput,
} from '../regulation.js';
import { READINGS } from '../regulations/czie-2015/readings.js';

/** Random colleges for property tests. Everything is exact text, as an input would be. */
export interface GeneratedYear {
  readonly facts: FactsInput;
  readonly decision: DecisionInput;
}

const CLASSES = TITLE_CLASSES.length;
const hundredths = (value: number): string => (value / 100).toString();

/** Counts by class, out of tens of hundredths so that means of months occur (D34). */
const counts = (max: number): fc.Arbitrary<number[]> =>
  fc.array(fc.integer({ min: 0, max }), { minLength: CLASSES, maxLength: CLASSES });

function headcountOf(values: readonly number[]): TitleHeadcountInput {
  const entries = TITLE_CLASSES.map((title, index) => [title, String(values[index] ?? 0)]);
  return Object.fromEntries(entries) as TitleHeadcountInput;
}

const floorOf = (values: readonly number[], divisor: number): number[] =>
  values.map((value) => Math.floor(value / divisor));

const teaching = fc
  .record({
    isCollege: fc.boolean(),
    heads: counts(25),
    /** Establishment in per cent of the heads, thick around the thresholds. */
    fill: fc.constantFrom(70, 88, 90, 91, 95, 100, 105, 110, 111, 112, 130),
    varianceYear: fc.integer({ min: 1, max: 4 }),
    anyYear: fc.integer({ min: 1, max: 4 }),
    students: fc.integer({ min: 1, max: 3000 }),
    share: fc.integer({ min: 1, max: 9 }),
    score: fc.integer({ min: 75, max: 95 }),
    isQualified: fc.integer({ min: 0, max: 9 }).map((draw) => draw > 0),
    groups: fc.constantFrom(0, 0, 0, 8, 12),
    mean: fc.integer({ min: 0, max: 1 }),
  })
  .map((drawn) => {
    const heads = drawn.heads.map((value, index) => (index === 0 ? value + 4 : value));
    const total = heads.reduce((sum, value) => sum + value, 0);
    const group = drawn.groups === 0 ? null : headcountOf(floorOf(heads, drawn.groups));
    const year: DepartmentYearInput = {
      kind: drawn.isCollege ? 'COLLEGE' : 'TEACHING_DEPARTMENT',
      headcount: headcountOf(heads),
      monthMeanHeadcount: Object.fromEntries(
        TITLE_CLASSES.map((title, index) => [
          title,
          hundredths((heads[index] ?? 0) * 100 + drawn.mean * 25),
        ]),
      ),
      agencyHeadcount: group,
      cadreHeadcount: group,
      excludedHeadcount: group,
      cadreCoefficients: group === null ? null : '3.55',
      establishment: hundredths(Math.max(1, Math.round((total * 100 * drawn.fill) / 100))),
      varianceYear: String(drawn.varianceYear),
      varianceYearAnyDirection: String(drawn.anyYear),
      score: String(drawn.score),
      isQualified: drawn.isQualified,
    };
    return drawn.isCollege
      ? { ...year, students: String(drawn.students) }
      : { ...year, commonCourseShare: hundredths(drawn.share) };
  });

const office = fc
  .record({
    kind: fc.constantFrom('OFFICE' as const, 'AFFILIATED' as const),
    heads: fc.integer({ min: 0, max: 30 }),
    coefficient: fc.integer({ min: 64, max: 270 }),
    score: fc.integer({ min: 80, max: 95 }),
    isQualified: fc.integer({ min: 0, max: 9 }).map((draw) => draw > 0),
    hasOwnAccounts: fc.integer({ min: 0, max: 5 }).map((draw) => draw === 0),
  })
  .map((drawn): DepartmentYearInput => ({
    kind: drawn.kind,
    officeHeadcount: String(drawn.heads),
    coefficients: hundredths(drawn.heads * drawn.coefficient),
    score: String(drawn.score),
    isQualified: drawn.isQualified,
    hasOwnAccounts: drawn.hasOwnAccounts,
  }));

/** A year of at most so many teaching units and offices. */
export const factsUpTo = (units: number, offices = 4): fc.Arbitrary<FactsInput> =>
  fc
    .record({
      teaching: fc.array(teaching, { minLength: 1, maxLength: units }),
      offices: fc.array(office, { minLength: 0, maxLength: offices }),
      research: fc.option(
        fc.record({
          headcount: fc.integer({ min: 1, max: 9 }).map(String),
          coefficients: fc.integer({ min: 105, max: 2000 }).map(hundredths),
        }),
      ),
    })
    .map((drawn) => {
      // At least one college has students; a tie has an order by hand.
      const units = [...drawn.teaching, ...drawn.offices].map((year, index) => {
        const isFirst = index === 0 && year.kind === 'TEACHING_DEPARTMENT';
        return {
          ...year,
          ...(isFirst ? { kind: 'COLLEGE' as const, students: '500' } : {}),
          tieOrder: String(index),
        };
      });
      return {
        period: '2015',
        departments: Object.fromEntries(units.map((year, index) => [`U${index}`, year])),
        research: drawn.research,
      };
    });

export const facts = factsUpTo(10);

/** Money with two decimals, from a fen to some ten billion yuan. */
export const money = fc
  .oneof(fc.integer({ min: 1, max: 100_000 }), fc.integer({ min: 100_000_00, max: 2 ** 40 }))
  .map((fen) => hundredths(fen));

export const readings: fc.Arbitrary<Record<string, string>> = fc.record(
  Object.fromEntries(
    READINGS.map((reading) => [
      reading.code,
      fc.constantFrom(...reading.options.map((option) => option.code)),
    ]),
  ),
);

const pool = fc
  .tuple(money, fc.boolean())
  .map(([amount, isGeneral]) => (isGeneral ? { generalPool: amount } : { teachingPool: amount }));
const shares = fc.record({
  staffShare: fc.option(
    fc.integer({ min: 0, max: 20 }).map((twentieth) => hundredths(twentieth * 5)),
  ),
  officeRatio: fc.option(fc.integer({ min: 50, max: 120 }).map(hundredths)),
});
const rate = (max: number): fc.Arbitrary<string> =>
  fc.integer({ min: 0, max }).map((value) => (value / 10_000).toString());

/** Decisions of every lock mode; a single given rate is small, so that the pool bears it. */
export const decision: fc.Arbitrary<DecisionInput> = fc
  .tuple(
    fc.oneof(
      pool.map((one) => ({ lockMode: 'POOL' as const, ...one })),
      fc
        .tuple(pool, rate(10), fc.boolean())
        .map(([one, small, isStaff]) =>
          isStaff
            ? { lockMode: 'STAFF_RATE' as const, ...one, staffRate: small }
            : { lockMode: 'STUDENT_RATE' as const, ...one, studentRate: small },
        ),
      fc
        .tuple(fc.option(pool), rate(120_000_000), rate(6_000_000))
        .map(([one, staffRate, studentRate]) => ({
          lockMode: 'RATES' as const,
          ...one,
          staffRate,
          studentRate,
        })),
    ),
    shares,
  )
  .map(([locked, shared]) => ({ ...locked, ...shared }));

export const year: fc.Arbitrary<GeneratedYear> = fc
  .tuple(facts, decision, readings)
  .map(([drawnFacts, drawnDecision, drawnReadings]) => ({
    facts: drawnFacts,
    decision: { ...drawnDecision, readings: drawnReadings },
  }));
