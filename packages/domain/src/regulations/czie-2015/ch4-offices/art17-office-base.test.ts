import { describe, expect, test } from 'vitest';
import type { DecisionInput, FactsInput } from '../../../regulation.js';
import {
  college,
  factsOf,
  office,
  officeOf,
  outcomeOf,
  refusals,
} from '../../../testing/outcomes.js';

const POOL = { lockMode: 'POOL', generalPool: '9000000' } as const;

/** 191 college heads, 100 office heads, Σxy = 135.2; two researchers with 4.05 between them. */
const FACTS: FactsInput = factsOf({
  A: college({ headcount: { junior: '191' }, establishment: '191' }),
  O1: office(),
  O2: office({ officeHeadcount: '40', coefficients: '55.2', score: '85' }),
});
const WITH_RESEARCH: FactsInput = { ...FACTS, research: { headcount: '2', coefficients: '4.05' } };

function level(facts: FactsInput, decision: DecisionInput = POOL): readonly string[] {
  const outcome = outcomeOf(facts, decision);
  return [outcome.averageTeachingAllowance, outcome.officeBase].map(
    (one) => one?.value.toDecimalPlaces(6).toString() ?? 'none',
  );
}

function residuals(facts: FactsInput, decision: DecisionInput = POOL) {
  const { residuals: lines } = outcomeOf(facts, decision);
  return Object.fromEntries(lines.map(({ id, amount }) => [id, amount.value.toString()]));
}

describe('Art. 17: P and M', () => {
  test('from the general pool', () => {
    // 9,000,000 / (95 + 191) = 31,468.531469; 0.95·P·100 / 135.2.
    expect(level(FACTS)).toEqual(['31468.531469', '22111.763976']);
  });

  test('the colleges get P·ΣT2 to the fen', () => {
    expect(outcomeOf(FACTS, POOL).teachingPool.value.toString()).toBe('6010489.51');
  });

  test('from the teaching pool the general pool is what it needs', () => {
    const outcome = outcomeOf(FACTS, { lockMode: 'POOL', teachingPool: '6010489.51' });
    // 6,010,489.51 / 191 · 286 = 8,999,999.9993…
    expect(outcome.generalPool.value.toString()).toBe('9000000');
    expect(outcome.approvedGeneralPool).toBeNull();
  });

  test('another ratio moves the offices alone', () => {
    // 9,000,000 / (100 + 191) = 30,927.835052; 100·P / 135.2.
    expect(level(FACTS, { ...POOL, officeRatio: '1' })).toEqual(['30927.835052', '22875.617642']);
    expect(level(FACTS, { ...POOL, officeRatio: '0' })[1]).toBe('0');
  });

  test('without offices P is Z by the college heads, and M has no meaning', () => {
    const alone = factsOf({ A: college({ headcount: { junior: '191' }, establishment: '191' }) });
    expect(level(alone)).toEqual(['47120.418848', 'none']);
    expect(outcomeOf(alone, POOL).teachingPool.value.toString()).toBe('9000000');
  });

  test('offices without coefficients leave M undefined, and a notice says so', () => {
    const facts = factsOf({ A: college(), O1: office({ coefficients: '0' }) });
    const outcome = outcomeOf(facts, POOL);
    expect(outcome.officeBase).toBeNull();
    expect(officeOf(outcome, 'O1').allocation).toBeNull();
    expect(outcome.notices.map(({ code }) => code)).toEqual(['office_base_undefined']);
  });

  test('with rates given, P is what the colleges get on average and the pool is what that needs', () => {
    const rates = { lockMode: 'RATES', staffRate: '11000', studentRate: '530' } as const;
    // (191·11,000 + 1,800·530)·1.02 = 3,116,100; / 191 = 16,314.65968…; ·286 = 4,665,992.67.
    const outcome = outcomeOf(FACTS, { ...rates, generalPool: '4000000' });
    expect(outcome.allocated.value.toString()).toBe('3116100');
    expect(outcome.generalPool.value.toString()).toBe('4665992.67');
    expect(outcome.approvedGeneralPool?.value.toString()).toBe('4000000');
    expect(outcome.notices.map(({ code }) => code)).toContain('pool_exceeded');
  });
});

describe('Art. 17: research posts (D11)', () => {
  const decided = (D11: string): DecisionInput => ({ ...POOL, readings: { D11 } });

  test('beside the pool M stays as printed and the allowance is a line of its own', () => {
    expect(level(WITH_RESEARCH)).toEqual(['31468.531469', '22111.763976']);
    // 22,111.763975669…·4.05.
    expect(residuals(WITH_RESEARCH)['researchBesidePool']).toBe('-89552.64');
  });

  test('solved inside the pool, everybody has a little less', () => {
    expect(level(WITH_RESEARCH, decided('insidePool'))).toEqual(['31158.495286', '21893.913108']);
    expect(residuals(WITH_RESEARCH, decided('insidePool'))['researchBesidePool']).toBeUndefined();
  });

  test('counted among the offices', () => {
    // P = 9,000,000 / (0.95·102 + 191); M = 0.95·P·102 / 139.25.
    expect(level(WITH_RESEARCH, decided('countedAsOffice'))).toEqual([
      '31260.854463',
      '21753.513806',
    ]);
    const unknown = { ...FACTS, research: { coefficients: '4.05' } };
    expect(refusals(unknown, decided('countedAsOffice'))).toEqual(['research.headcount: missing']);
  });
});

describe('Art. 20: what assessment does to the offices’ total (D2b)', () => {
  test('as printed it goes over by the mean coefficient', () => {
    const outcome = outcomeOf(FACTS, POOL);
    // 80·M·1.04 and 55.2·M·1.02 of a budget of 2,989,510.49.
    expect(outcome.offices.map((one) => one.allocation?.value.toString())).toEqual([
      '1839698.76',
      '1244980.76',
    ]);
    expect(residuals(FACTS)['officeOverrun']).toBe('-95169.03');
  });

  test('scaled to the budget it comes out to within a fen a unit', () => {
    const decision: DecisionInput = { ...POOL, readings: { D2b: 'scaledToBudget' } };
    // M′ = 0.95·P·100 / (80·1.04 + 55.2·1.02).
    expect(level(FACTS, decision)[1]).toBe('21429.568253');
    expect(residuals(FACTS, decision)['officeOverrun']).toBe('0');
  });

  test('with research posts inside, the scaled budget is theirs as well', () => {
    for (const D11 of ['insidePool', 'countedAsOffice']) {
      const decision: DecisionInput = { ...POOL, readings: { D11, D2b: 'scaledToBudget' } };
      const left = Number(residuals(WITH_RESEARCH, decision)['officeOverrun']);
      expect(Math.abs(left * 100)).toBeLessThan(3);
    }
  });
});

test('Art. 28(11): cadres in colleges are paid beside the pool, whether they count or not (D37)', () => {
  const facts = factsOf({
    A: college({ cadreHeadcount: { senior: '1' }, cadreCoefficients: '1.9' }),
    O1: office(),
  });
  const outcome = outcomeOf(facts, POOL);
  const base = outcome.officeBase?.value.times('1.9').toDecimalPlaces(2).negated().toString();
  expect(residuals(facts)['cadresBesidePool']).toBe(base);
  const counted: DecisionInput = { ...POOL, readings: { D37: 'cadresCounted' } };
  expect(residuals(facts, counted)['cadresBesidePool']).toBeDefined();
});

test('Art. 17: a published M may be rounded (D35)', () => {
  expect(level(FACTS, { ...POOL, readings: { D35: 'toYuan' } })[1]).toBe('22112');
  expect(level(FACTS, { ...POOL, readings: { D35: 'toFen' } })[1]).toBe('22111.76');
});
