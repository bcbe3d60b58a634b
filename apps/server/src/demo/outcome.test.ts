import {
  applyOverrides,
  CZIE_2015,
  computeFrom,
  fillFrom,
  groundOf,
  sum,
  type Outcome,
} from '@hebo/domain';
import { describe, expect, it } from 'vitest';
import { createDemoCollege } from './college.js';

const { edition } = CZIE_2015.editions[0]!;

/** The departments as they and their people tell them; everybody's own year stands in special-cases.test.ts. */
const years = createDemoCollege().years.map((year) => {
  const filled = fillFrom(CZIE_2015, edition, year);
  if (!filled.ok) throw new Error(JSON.stringify(filled.problems));
  return { ...year, facts: filled.value };
});

function yearOf(period: string) {
  const year = years.find((each) => each.period === period);
  if (year === undefined) throw new Error(`no year ${period}`);
  return year;
}

function outcomeOf(period: string): Outcome {
  const { facts, decision } = yearOf(period);
  const computed = computeFrom(CZIE_2015, edition, {
    facts,
    decision,
  });
  if (!computed.ok) throw new Error(JSON.stringify(computed.problems));
  return computed.outcome;
}

function departmentOf(outcome: Outcome, code: string) {
  const found = outcome.departments.find((department) => department.code === code);
  if (found === undefined) throw new Error(`no department ${code}`);
  return found;
}

describe.each(['2025', '2026'])('the outcome of %s', (period) => {
  const outcome = outcomeOf(period);

  it('divides the teaching pool to the fen', () => {
    const paid = sum(outcome.departments.map((department) => department.allocation.value));
    expect(paid.toFixed(2)).toBe(outcome.teachingPool.value.toFixed(2));
    expect(outcome.balance.value.toFixed(2)).toBe('0.00');
  });

  it('pays a head in a college between 30,000 and 60,000 yuan a year', () => {
    for (const { code, perHead } of outcome.departments) {
      expect(perHead.value.greaterThan(30_000), `${code} ${perHead.value}`).toBe(true);
      expect(perHead.value.lessThan(60_000), `${code} ${perHead.value}`).toBe(true);
    }
  });

  it('leaves the self-funded unit outside the count of offices', () => {
    const outside = outcome.offices.filter((office) => !office.isInScope);
    expect(outside.map((office) => office.code)).toEqual(['A05']);
    const inside = outcome.offices.filter((office) => office.isInScope);
    const heads = sum(inside.map((office) => office.headcount.value));
    expect(outcome.officeHeadcount.value.toString()).toBe(heads.toString());
  });

  it('can be computed under every option of every reading, but a tie by hand needs an order', () => {
    const { facts, decision } = yearOf(period);
    const refused = CZIE_2015.readings.flatMap(({ code, options }) =>
      options.flatMap((option) => {
        const chosen = { ...decision, readings: { [code]: option.code } };
        const computed = computeFrom(CZIE_2015, edition, { facts, decision: chosen });
        return computed.ok ? [] : computed.problems.map((problem) => `${code} ${problem.code}`);
      }),
    );
    expect(new Set(refused)).toEqual(new Set(['D7 tie_needs_an_order']));
  });
});

describe('the sample scenarios of 2026', () => {
  const { facts, decision, scenarios } = yearOf('2026');

  it.each([
    { name: '总量增加 3%', pool: '29252000', share: '0.5', balance: '0.00' },
    { name: '教职工与学生六四开', pool: '28400000', share: '0.6', balance: '0.00' },
    { name: '考核系数不进总量', pool: '28400000', share: '0.5', balance: 'below zero' },
  ])('$name', ({ name, pool, share, balance }) => {
    const scenario = scenarios.find((each) => each.name === name);
    const changed = applyOverrides(
      { facts, decision },
      scenario?.overrides ?? [],
      groundOf(CZIE_2015, edition),
    );
    if (!changed.ok) throw new Error(JSON.stringify(changed.problems));
    const computed = computeFrom(CZIE_2015, edition, changed.value);
    if (!computed.ok) throw new Error(JSON.stringify(computed.problems));
    const { outcome } = computed;
    expect(outcome.generalPool.value.toString()).toBe(pool);
    expect(outcome.staffShare.value.toString()).toBe(share);
    const rest = outcome.balance.value;
    expect(rest.isNegative() && !rest.isZero() ? 'below zero' : rest.toFixed(2)).toBe(balance);
  });
});

describe('the special cases of 2026', () => {
  const outcome = outcomeOf('2026');

  it('has a tie that straddles the first cut of the ranking', () => {
    expect(outcome.notices.filter((notice) => notice.code === 'tie_straddles_cutoff')).toEqual([
      expect.objectContaining({ departments: ['C07', 'C11'] }),
    ]);
    for (const code of ['C07', 'C11']) {
      expect(departmentOf(outcome, code).rank.value.toString()).toBe('3');
      expect(departmentOf(outcome, code).assessmentCoefficient.value.toString()).toBe('1.06');
    }
  });

  it('has an unqualified department', () => {
    expect(departmentOf(outcome, 'C04').assessmentCoefficient.value.toString()).toBe('0.98');
  });

  it.each([
    { code: 'C05', case: 'exactly a tenth short', variance: '0.1', year: '1', adjustment: '0.5' },
    {
      code: 'C06',
      case: 'over for the second year',
      variance: '0.1786',
      year: '2',
      adjustment: '0.6',
    },
    {
      code: 'C09',
      case: 'short for the first year',
      variance: '0.1613',
      year: '1',
      adjustment: '0.5',
    },
    { code: 'C04', case: 'near its establishment', variance: '0.0625', year: '1', adjustment: '0' },
  ])('has a college $case', ({ code, variance, year, adjustment }) => {
    const department = departmentOf(outcome, code);
    expect(department.staffingVariance.value.toDecimalPlaces(4).toString()).toBe(variance);
    expect(department.varianceYear.value.toString()).toBe(year);
    expect(department.staffingAdjustment.value.toString()).toBe(adjustment);
  });

  it('counts the cadre of C03 neither in T nor in Y1', () => {
    const heads = Object.values(yearOf('2026').facts.departments['C03']?.headcount ?? {});
    expect(heads.reduce((all, each) => all + Number(each), 0)).toBe(40);
    expect(departmentOf(outcome, 'C03').headcount.value.toString()).toBe('39');
  });

  it('has untitled doctors and masters, agency staff and somebody excluded', () => {
    const { departments } = yearOf('2026').facts;
    const all = Object.values(departments);
    const heads = (read: (facts: (typeof all)[number]) => string | null | undefined) =>
      all.reduce((total, facts) => total + Number(read(facts) ?? 0), 0);
    expect(heads((facts) => facts.headcount?.untitledDoctor)).toBeGreaterThan(3);
    expect(heads((facts) => facts.headcount?.untitledMaster)).toBeGreaterThan(10);
    expect(heads((facts) => facts.agencyHeadcount?.untitledMaster)).toBe(5);
    expect(heads((facts) => facts.excludedHeadcount?.intermediate)).toBe(1);
  });

  it('pays research posts by M beside the pool', () => {
    expect(outcome.researchCoefficients.value.toString()).toBe(
      yearOf('2026').facts.research?.coefficients,
    );
    expect(outcome.residuals.map((residual) => residual.id)).toContain('researchBesidePool');
  });
});
