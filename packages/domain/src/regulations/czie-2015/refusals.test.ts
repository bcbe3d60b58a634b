import { describe, expect, test } from 'vitest';
import type { DecisionInput, DepartmentYearInput, FactsInput } from '../../regulation.js';
import {
  college,
  factsOf,
  office,
  outcomeOf,
  refusals,
  SMALL_SCHOOL,
  teachingDepartment,
} from '../../testing/outcomes.js';

const POOL = { lockMode: 'POOL', teachingPool: '6000000' } as const;

const about = (change: object) =>
  refusals(factsOf({ A: college(change as Partial<DepartmentYearInput>), B: college() }), POOL);

describe('Facts are refused rather than guessed', () => {
  test('an establishment of zero, below zero, missing, or no number', () => {
    const code = 'departments.A.establishment: establishment_must_be_positive';
    expect(about({ establishment: '0' })).toEqual([code]);
    expect(about({ establishment: '-3' })).toEqual([code]);
    expect(about({ establishment: null })).toEqual(['departments.A.establishment: missing']);
    expect(about({ establishment: 'sixty' })).toEqual([
      'departments.A.establishment: not_a_number',
    ]);
    expect(about({ establishment: 60 })).toEqual(['departments.A.establishment: not_a_number']);
    expect(about({ establishment: '1e3' })).toEqual(['departments.A.establishment: not_a_number']);
  });

  test('heads: none, below zero, of an unknown class', () => {
    expect(about({ headcount: null })).toEqual(['departments.A.headcount: missing']);
    expect(about({ headcount: {} })).toEqual([
      'departments.A.headcount: headcount_must_be_positive',
    ]);
    expect(about({ headcount: { senior: '-1', junior: '5' } })).toEqual([
      'departments.A.headcount.senior: must_not_be_negative',
    ]);
    expect(about({ headcount: { senior: '1', dean: '1' } })).toEqual([
      'departments.A.headcount.dean: unknown_path',
    ]);
  });

  test('score, students, share, year, yes or no', () => {
    expect(about({ score: null })).toEqual(['departments.A.score: missing']);
    expect(about({ students: null })).toEqual(['departments.A.students: missing']);
    expect(about({ students: '-1' })).toEqual(['departments.A.students: must_not_be_negative']);
    expect(about({ varianceYear: '0' })).toEqual([
      'departments.A.varianceYear: variance_year_starts_at_one',
    ]);
    expect(about({ varianceYear: '1.5' })).toEqual(['departments.A.varianceYear: not_an_integer']);
    expect(about({ isQualified: 'maybe' })).toEqual(['departments.A.isQualified: not_a_boolean']);
    expect(about({ kind: 'SCHOOL' })).toEqual(['departments.A.kind: unknown_value']);
    expect(about({ tieOrder: '1.2' })).toEqual(['departments.A.tieOrder: not_an_integer']);
    expect(about({ cadreHeadcount: { senior: '1' } })).toEqual([
      'departments.A.cadreCoefficients: missing',
    ]);
    const share = (commonCourseShare: string) =>
      refusals(factsOf({ A: college(), G: teachingDepartment({ commonCourseShare }) }), POOL);
    const code = 'departments.G.commonCourseShare: share_must_be_within_zero_and_one';
    expect([share('24'), share('1.01'), share('-0.1')]).toEqual([[code], [code], [code]]);
    expect([share('0'), share('1')]).toEqual([[], []]);
  });

  test('what only all departments together can show', () => {
    const shares = factsOf({
      A: college(),
      G: teachingDepartment({ commonCourseShare: '0.6' }),
      H: teachingDepartment({ commonCourseShare: '0.41' }),
    });
    expect(refusals(shares, POOL)).toEqual(['departments: shares_sum_to_more_than_one']);
    const nobody = factsOf({ A: college({ students: '0' }), G: teachingDepartment() });
    const rates = { lockMode: 'RATES', staffRate: '1', studentRate: '1' } as const;
    for (const decision of [POOL, rates]) {
      expect(refusals(nobody, decision)).toEqual(['departments: nobody_has_students']);
    }
    expect(refusals(factsOf({ O1: office() }), POOL)).toEqual([
      'departments: no_teaching_departments',
    ]);
    expect(refusals(factsOf({}), POOL)).toEqual(['departments: no_teaching_departments']);
  });

  test('offices and research', () => {
    const of = (change: Partial<DepartmentYearInput>) =>
      refusals(factsOf({ A: college(), O1: office(change) }), POOL);
    expect(of({ officeHeadcount: null, coefficients: '-1' })).toEqual([
      'departments.O1.officeHeadcount: missing',
      'departments.O1.coefficients: must_not_be_negative',
    ]);
    expect(of({ score: null })).toEqual(['departments.O1.score: missing']);
    const facts: FactsInput = { ...SMALL_SCHOOL, research: { coefficients: '-1' } };
    expect(refusals(facts, POOL)).toEqual(['research.coefficients: must_not_be_negative']);
    expect(refusals({ ...SMALL_SCHOOL, period: '2015-01' }, POOL)).toEqual([
      'period: not_a_period',
    ]);
  });

  test('all of it at once, in the order of codes and fields, with the decision last', () => {
    const facts = factsOf({
      B: college({ score: null, establishment: '0', students: '0' }),
      A: college({ headcount: { junior: '-1' }, students: '0' }),
      G: teachingDepartment({ commonCourseShare: '2' }),
      H: teachingDepartment({ commonCourseShare: '0.7', tieOrder: 'first' }),
      I: teachingDepartment({ commonCourseShare: '0.4' }),
    });
    expect(refusals(facts, { lockMode: 'POOL', staffShare: '1.5' })).toEqual([
      'departments.A.headcount.junior: must_not_be_negative',
      'departments.B.establishment: establishment_must_be_positive',
      'departments.B.score: missing',
      'departments.G.commonCourseShare: share_must_be_within_zero_and_one',
      'departments.H.tieOrder: not_a_number',
      'departments: shares_sum_to_more_than_one',
      'departments: nobody_has_students',
      'decision.staffShare: share_must_be_within_zero_and_one',
      'decision.teachingPool: missing',
    ]);
  });
});

describe('Decisions are refused rather than guessed', () => {
  const decided = (decision: object) => refusals(SMALL_SCHOOL, decision as DecisionInput);

  test('the pool: none, zero, below zero, three decimals, twice', () => {
    expect(decided({ lockMode: 'POOL' })).toEqual(['decision.teachingPool: missing']);
    for (const field of ['teachingPool', 'generalPool']) {
      const of = (value: string) => decided({ lockMode: 'POOL', [field]: value });
      expect(of('0')).toEqual([`decision.${field}: must_be_positive`]);
      expect(of('-5')).toEqual([`decision.${field}: must_be_positive`]);
      expect(of('6000000.005')).toEqual([`decision.${field}: money_has_at_most_two_decimals`]);
      expect(of('6000000.500')).toEqual([]);
    }
    expect(decided({ ...POOL, generalPool: '9000000' })).toEqual([
      'decision.teachingPool: pool_is_given_twice',
    ]);
  });

  test('the rates: one without the other, below zero, missing', () => {
    const pairs = ['decision.studentRate: rates_come_in_pairs'];
    expect(decided({ lockMode: 'RATES', staffRate: '11000' })).toEqual(pairs);
    expect(decided({ lockMode: 'RATES', studentRate: '530' })).toEqual(pairs);
    expect(decided({ lockMode: 'RATES' })).toEqual(pairs);
    expect(decided({ lockMode: 'RATES', staffRate: '-1', studentRate: '0' })).toEqual([
      'decision.staffRate: must_not_be_negative',
    ]);
    expect(decided({ ...POOL, lockMode: 'STAFF_RATE' })).toEqual(['decision.staffRate: missing']);
    expect(decided({ ...POOL, lockMode: 'STUDENT_RATE' })).toEqual([
      'decision.studentRate: missing',
    ]);
    expect(decided({ ...POOL, lockMode: 'BOTH' })).toEqual(['decision.lockMode: unknown_value']);
  });

  test('readings that do not exist', () => {
    expect(decided({ ...POOL, readings: { D99: 'x', D7: 'byDice' } })).toEqual([
      'decision.readings.D7: unknown_value',
      'decision.readings.D99: unknown_path',
    ]);
  });

  test('what the lock mode solves may be entered all the same', () => {
    const outcome = outcomeOf(SMALL_SCHOOL, { ...POOL, staffRate: '1', studentRate: '1' });
    expect(outcome.staffRate.value.toDecimalPlaces(4).toString()).toBe('10961.4267');
  });
});
