import { describe, expect, test } from 'vitest';
import type { DecisionInput } from '../../../regulation.js';
import {
  amountsOf,
  college,
  departmentOf,
  factsOf,
  outcomeOf,
  refusals,
  SMALL_SCHOOL,
  teachingDepartment,
} from '../../../testing/outcomes.js';

const POOL = { lockMode: 'POOL', teachingPool: '6000000' } as const;

/** Rates to four decimals, ΣZ and what is left. */
function summary(decision: DecisionInput): readonly string[] {
  const outcome = outcomeOf(SMALL_SCHOOL, decision);
  return [
    outcome.staffRate.value.toDecimalPlaces(4).toString(),
    outcome.studentRate.value.toDecimalPlaces(4).toString(),
    outcome.allocated.value.toString(),
    outcome.balance.value.toString(),
  ];
}

describe('Art. 14: K1 and K2 in the four lock modes', () => {
  test('solved from the pool, half by staff and half by students', () => {
    // 3,000,000 / 273.687 and 3,000,000 / 5,646.
    expect(summary(POOL)).toEqual(['10961.4267', '531.3496', '6000000', '0']);
  });

  test('D2 before the assessment coefficient goes over the pool, and says so', () => {
    const decision = { ...POOL, readings: { D2: 'beforeAssessment' } };
    expect(summary(decision)).toEqual(['11342.155', '549.8534', '6208672.51', '-208672.51']);
    const { notices } = outcomeOf(SMALL_SCHOOL, decision);
    expect(notices.find(({ code }) => code === 'pool_exceeded')?.values).toEqual({
      pool: '6000000',
      excess: '208672.51',
    });
  });

  test('given rates govern, also where a pool is entered', () => {
    const rates = { lockMode: 'RATES', staffRate: '11000', studentRate: '530' } as const;
    expect(summary(rates)).toEqual(['11000', '530', '6002937', '0']);
    expect(summary({ ...rates, teachingPool: '6000000' })).toEqual([
      '11000',
      '530',
      '6002937',
      '-2937',
    ]);
  });

  test('with one rate given the other takes what is left of the pool', () => {
    // (6,000,000 − 11,000·273.687) / 5,646 = 529.47981; (6,000,000 − 530·5,646) / 273.687 = 10,989.26876
    const staff = { ...POOL, lockMode: 'STAFF_RATE', staffRate: '11000' } as const;
    expect(summary(staff)).toEqual(['11000', '529.4798', '6000000', '0']);
    const student = { ...POOL, lockMode: 'STUDENT_RATE', studentRate: '530' } as const;
    expect(summary(student)).toEqual(['10989.2688', '530', '6000000', '0']);
  });

  test('a given rate at the limit leaves nothing, one above it is refused', () => {
    // One college of one head and one student, both with coefficient 1.04: W / 1.04 is the limit.
    const facts = factsOf({
      A: college({ headcount: { junior: '1' }, establishment: '1', students: '1' }),
    });
    const at = (staffRate: string): DecisionInput => ({
      lockMode: 'STAFF_RATE',
      teachingPool: '1040',
      staffRate,
    });
    const outcome = outcomeOf(facts, at('1019.6078'));
    expect(departmentOf(outcome, 'A').assessmentCoefficient.value.toString()).toBe('1.02');
    expect(refusals(facts, at('1019.6079'))).toEqual(['decision.staffRate: rate_exceeds_pool']);
    const students: DecisionInput = {
      lockMode: 'STUDENT_RATE',
      teachingPool: '1020',
      studentRate: '1000',
    };
    expect(outcomeOf(facts, students).staffRate.value.toString()).toBe('0');
    expect(refusals(facts, { ...students, studentRate: '1000.01' })).toEqual([
      'decision.studentRate: rate_exceeds_pool',
    ]);
  });

  test('a given rate that takes the whole pool by a quotient’s tail still stands', () => {
    // 30.1 heads at 1.02: the limit has no end, cut after eighteen places it leaves next to nothing.
    const facts = factsOf({
      A: college({ headcount: { junior: '30.1' }, establishment: '30', students: '7' }),
    });
    const outcome = outcomeOf(facts, {
      lockMode: 'STAFF_RATE',
      teachingPool: '100',
      staffRate: '3.257116800208455475',
    });
    expect(outcome.allocated.value.toString()).toBe('100');
    expect(outcome.studentRate.value.abs().lessThan('0.0000000000000001')).toBe(true);
  });

  test('six to four between staff and students', () => {
    const decision = { ...POOL, teachingPool: '1234567.89', staffShare: '0.6' };
    expect(summary(decision)).toEqual(['2706.5251', '87.465', '1234567.89', '0']);
  });
});

describe('Art. 14: one pair of rates or two (D5)', () => {
  test('apart, each kind has a pool by heads and its own pair', () => {
    const outcome = outcomeOf(SMALL_SCHOOL, { ...POOL, readings: { D5: 'separately' } });
    const college = departmentOf(outcome, 'A');
    const department = departmentOf(outcome, 'G');
    // 30 of 191 heads: 6,000,000·30/191 = 942,408.376…, all of it for the one teaching department.
    expect(department.allocation.value.toString()).toBe('942408.38');
    expect(outcome.allocated.value.toString()).toBe('6000000');
    expect(outcome.staffRate.key).toBe('pool.colleges.staffRate');
    expect(college.staffRate.value.equals(department.staffRate.value)).toBe(false);
    // 942,408.376… / 2 / 44.5 and / 1,056.
    expect(department.staffRate.value.toDecimalPlaces(4).toString()).toBe('10588.8582');
    expect(department.studentRate.value.toDecimalPlaces(4).toString()).toBe('446.2161');
  });

  test('without teaching departments both options are the same', () => {
    const facts = factsOf({ A: college(), B: college({ score: '70' }) });
    const apart = outcomeOf(facts, { ...POOL, readings: { D5: 'separately' } });
    expect(amountsOf(apart)).toEqual(amountsOf(outcomeOf(facts, POOL)));
  });

  test('a kind without student units cannot be solved apart', () => {
    const facts = factsOf({ A: college(), G: teachingDepartment({ commonCourseShare: '0' }) });
    expect(refusals(facts, POOL)).toEqual([]);
    expect(refusals(facts, { ...POOL, readings: { D5: 'separately' } })).toEqual([
      'departments: student_units_must_be_positive',
    ]);
  });
});

describe('Art. 14: published rates are rounded and then used as given (D35)', () => {
  const rates = (D35: string) => summary({ ...POOL, readings: { D35 } });

  test('to the fen, to a tenth of a yuan and to the yuan, with the remainder shown', () => {
    // ΣZ = K1·273.687 + K2·5,646, each amount rounded half up.
    expect(rates('toFen')).toEqual(['10961.43', '531.35', '6000003', '-3']);
    expect(rates('toTenth')).toEqual(['10961.4', '531.3', '5999712.49', '287.51']);
    expect(rates('toYuan')).toEqual(['10961', '531', '5997909.21', '2090.79']);
  });
});

test('Art. 14: staff units that are not positive cannot carry a rate', () => {
  const facts = factsOf({
    A: college({ headcount: { junior: '1' }, establishment: '100', varianceYear: '3' }),
  });
  expect(refusals(facts, POOL)).toEqual(['departments: staff_units_must_be_positive']);
});
