import { describe, expect, test } from 'vitest';
import type { DecisionInput, FactsInput } from '../../regulation.js';
import type { PersonYear } from '../../person-outcome.js';
import { BLANK_CELL, COLLEGE_YEAR, EVERYBODY } from '../../testing/everybody.js';
import {
  college,
  compute,
  factsOf,
  office,
  outcomeOf,
  teachingDepartment,
} from '../../testing/outcomes.js';
import { READINGS, type ReadingCode } from './readings.js';

/**
 * One year in which every reading matters: a tie over a cut-off with an order by hand, an unqualified
 * unit, variances on both sides of the threshold, groups among the heads, research and cadres.
 */
const FACTS: FactsInput = {
  ...factsOf({
    A: college({
      headcount: { senior: '5', associate: '20', intermediate: '25', untitledOther: '10' },
      monthMeanHeadcount: { senior: '5', associate: '20', intermediate: '25.5', junior: '9' },
      agencyHeadcount: { intermediate: '3' },
      establishment: '57',
      score: '90',
      tieOrder: '2',
      unitIncome: '150000',
    }),
    B: college({
      headcount: { senior: '4', associate: '15', intermediate: '20', junior: '6' },
      monthMeanHeadcount: { senior: '4', associate: '16', intermediate: '20', junior: '6' },
      excludedHeadcount: { junior: '1' },
      establishment: '50',
      varianceYearAnyDirection: '3',
      students: '1500',
      score: '90',
      tieOrder: '1',
    }),
    C: college({
      headcount: { senior: '2', associate: '12', intermediate: '28', junior: '14' },
      monthMeanHeadcount: { senior: '2', associate: '12', intermediate: '28', junior: '14' },
      cadreHeadcount: { associate: '2' },
      cadreCoefficients: '3.5',
      establishment: '48',
      students: '1100',
      score: '95',
      isQualified: false,
    }),
    G: teachingDepartment({
      monthMeanHeadcount: { senior: '3', associate: '10', intermediate: '12', junior: '5' },
      score: '88',
    }),
    H: teachingDepartment({
      monthMeanHeadcount: { senior: '3', associate: '10', intermediate: '12', junior: '5' },
      commonCourseShare: '0.1',
      score: '70',
    }),
    O1: office(),
    O2: office({ officeHeadcount: '40', coefficients: '55.2', score: '85' }),
  }),
  research: { headcount: '2', coefficients: '4.05' },
};
// The other half of the counts that readings may choose.
const YEAR: FactsInput = {
  ...FACTS,
  departments: Object.fromEntries(
    Object.entries(FACTS.departments).map(([code, year]) => [
      code,
      { varianceYearAnyDirection: '1', tieOrder: '9', ...year },
    ]),
  ),
  people: EVERYBODY,
  college: COLLEGE_YEAR,
};

/** What people come to, figure by figure. */
const personText = (one: PersonYear): string =>
  [
    one.employeeNumber,
    one.total.value,
    one.entitlement?.value,
    one.forfeited.value,
    one.workloadRelief?.value,
    ...one.months.map((month) => `${month.postCoefficient?.coefficient.value}/${month.paid.value}`),
  ].join(' ');

/** Everything that is paid, and every line beside it, as one text; or what stands in the way. */
function figuresWith(readings: Record<string, string>, facts: FactsInput = YEAR): string {
  const decision: DecisionInput = { lockMode: 'POOL', generalPool: '9000000', readings };
  const computed = compute(facts, decision);
  if (!computed.ok) return computed.problems.map(({ code, path }) => `${path} ${code}`).join(' · ');
  const { outcome } = computed;
  return [
    ...outcome.departments.map((one) => `${one.code} ${one.allocation.value}`),
    ...outcome.offices.map((one) => `${one.code} ${one.allocation?.value}`),
    ...outcome.residuals.map((one) => `${one.id} ${one.amount.value}`),
    ...(outcome.college?.people ?? []).map(personText),
  ].join(' · ');
}

/** D49 decides whether a year can be computed at all, so it has one of its own. */
const WITH_BLANK: FactsInput = { ...YEAR, people: { ...EVERYBODY, blank: BLANK_CELL } };

describe('readings', () => {
  for (const reading of READINGS) {
    test(`${reading.code}: every option gives other figures`, () => {
      const facts = reading.code === 'D49' ? WITH_BLANK : YEAR;
      const figures = reading.options.map(({ code }) =>
        figuresWith({ [reading.code]: code }, facts),
      );
      expect(new Set(figures).size).toBe(reading.options.length);
      const recommended = reading.options.findIndex(({ code }) => code === reading.recommended);
      expect(figures[recommended]).toBe(figuresWith({}, facts));
    });
  }

  test('what is known by name: the order of codes and the recommended options', () => {
    const codes: readonly ReadingCode[] = READINGS.map(({ code }) => code);
    const numbered = Array.from({ length: 51 }, (_, index) => `D${index + 1}`);
    const expected = numbered.toSpliced(2, 0, 'D2b').join(' ');
    expect(codes.join(' ')).toBe(expected);
    expect(READINGS.every(({ options, recommended }) => options[0].code === recommended)).toBe(
      true,
    );
  });

  test('an outcome lists the readings that it relied on, and which were chosen', () => {
    const decision: DecisionInput = {
      lockMode: 'POOL',
      generalPool: '9000000',
      readings: { D9: 'leavesRanking' },
    };
    const all = outcomeOf(YEAR, decision).readings;
    // A blank cell of the annex is refused, so that no figure rests on D49 here.
    const expected = READINGS.map(({ code }) => code).filter((code) => code !== 'D49');
    expect(all.map(({ code }) => code)).toEqual(expected);
    expect(all.filter(({ isDefault }) => !isDefault)).toEqual([
      { code: 'D9', option: 'leavesRanking', isDefault: false },
    ]);
    const plain = outcomeOf(factsOf({ A: college() }), decision).readings.map(({ code }) => code);
    expect(plain).not.toContain('D7');
    expect(plain).not.toContain('D11');
    expect(plain).not.toContain('D33');
    expect(plain).not.toContain('D37');
  });
});
