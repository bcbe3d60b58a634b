import { describe, expect, test } from 'vitest';
import { computeFrom } from '../../../compute-from.js';
import { invariant } from '../../../kernel/invariant.js';
import type { PersonInput } from '../../../person.js';
import {
  happened,
  held,
  inYear,
  indicators,
  person,
  researcher,
  teacher,
} from '../../../testing/members.js';
import { college, factsOf, office } from '../../../testing/outcomes.js';
import type { DecisionInput } from '../../../regulation.js';
import { EDITION_2015_01 } from '../edition-2015-01/index.js';
import { CZIE_2015 } from '../index.js';

/** M = 0.95 · P · T1 / Σxy; W over 60 heads is 10,000 a head, so M = 0.95 · 10,000 · 100 / 135.2. */
const DEPARTMENTS = factsOf({
  A: college(),
  O1: office({ officeHeadcount: '60', coefficients: '80' }),
  O2: office({ officeHeadcount: '40', coefficients: '55.2', score: '85' }),
});
const DECISION: DecisionInput = { lockMode: 'POOL', teachingPool: '600000' };

function yearOf(input: PersonInput, readings: Record<string, string> = {}) {
  const facts = {
    ...DEPARTMENTS,
    people: { '1': input },
    college: { previousOfficeBase: '20000' },
    research: { headcount: '0', coefficients: '0' },
  };
  const computed = computeFrom(CZIE_2015, EDITION_2015_01, {
    facts,
    decision: { ...DECISION, readings },
  });
  invariant(computed.ok, computed.ok ? '' : JSON.stringify(computed.problems));
  const year = computed.outcome.college?.people[0];
  invariant(year !== undefined, 'somebody is there');
  return year;
}
const entitlementOf = (input: PersonInput, readings?: Record<string, string>) =>
  yearOf(input, readings).entitlement?.value.toString();

/** Grade 7, step I, twelve months. */
const SIX_YEARS_AGO = held('grade7', '2005-01');
const chief = (...changes: PersonInput[]) => person({ managementGrade: SIX_YEARS_AGO }, ...changes);

describe('Art. 16: the reward of a year', () => {
  test('is coefficient times base times assessment', () => {
    // 1.6 · 7,026.6272189349 · 1.04 (two offices rank 1.04 and 1.02).
    expect(entitlementOf(chief())).toBe('11692.31');
    expect(entitlementOf(chief({ department: held('O2') }))).toBe('11467.46');
  });

  test('follows the months in each office (Art. 28(1))', () => {
    const department = [
      { value: 'O1', from: '2000-07', to: '2015-04' },
      { value: 'O2', from: '2015-04' },
    ];
    // 3 months at 1.04 and 9 at 1.02: 1.6 · 7,026.6272… · (3 · 1.04 + 9 · 1.02) / 12.
    expect(entitlementOf(chief({ department }))).toBe('11523.67');
  });

  test('counts the months of joining and leaving (Arts. 28(6), 31(3), 31(5))', () => {
    // Eight months, one less where D29 leaves the month of joining out.
    const joined = chief(
      { employment: held('AGENCY', '2015-05') },
      happened({ type: 'JOINED', from: '2015-05' }),
    );
    expect(entitlementOf(joined)).toBe('7794.87');
    expect(entitlementOf(joined, { D29: 'nextMonth' })).toBe('6820.51');
    expect(entitlementOf(chief(happened({ type: 'LEFT', from: '2015-09' })))).toBe('7794.87');
    expect(entitlementOf(chief(happened({ type: 'RETIRED', from: '2015-09' })))).toBe('8769.23');
  });

  test('is told by the office itself where D18 lets it', () => {
    const planned = chief(inYear({ distribution: '12345.67', previousReward: '1' }));
    expect(entitlementOf(planned)).toBe('11692.31');
    expect(entitlementOf(planned, { D18: 'ownPlan' })).toBe('12345.67');
    expect(entitlementOf(chief(), { D18: 'ownPlan' })).toBe('11692.31');
  });

  test('has no assessment for a cadre in a college (Art. 28(11))', () => {
    const cadre = chief({ department: held('A'), nonLeading: held('true') });
    // One step lower: 1.4 · 7,026.6272….
    expect(entitlementOf(cadre)).toBe('9837.28');
  });

  test('of a research post has one only where D24 says so (Art. 22(7))', () => {
    const post = researcher('ASSOCIATE', 'professional7', {
      researchWorkload: '480',
      ...indicators(1),
    });
    const inA = { ...post, department: held('A') };
    // Tier 7: 1.75 · 7,026.6272…; college A alone has 1.02.
    expect(entitlementOf(inA)).toBe('12296.6');
    expect(entitlementOf(inA, { D24: 'applied' })).toBe('12542.53');
  });
});

describe('Art. 15: colleges tell their people’s amounts', () => {
  test('what was told is the reward; what was not told is not known', () => {
    expect(entitlementOf(teacher())).toBe('30000');
    const untold = yearOf(teacher(inYear({})));
    expect(untold.entitlement).toBeNull();
    expect(untold.scheme).toBe('UNIT_DECIDES');
    expect(untold.notices.map(({ code }) => code)).toEqual(['unit_has_not_told_reward']);
  });

  test('who teaches badly or too little has no part; what was paid on account is told', () => {
    const badly = yearOf(
      teacher(
        inYear({
          distribution: '30000',
          distributionInstalment: '100',
          isTeachingQualified: false,
        }),
      ),
    );
    expect(badly.entitlement?.value.toString()).toBe('0');
    expect(badly.excluded?.item).toBe('2');
    expect(badly.overpaid.value.toString()).toBe('1200');
    const little = inYear({ distribution: '30000', isTeachingWorkloadMet: false });
    expect(yearOf(teacher(little)).excluded?.item).toBe('3');
  });

  test('a recruit of the first year is free of the load (Art. 28(6)), not of teaching well', () => {
    const recruit = (year: PersonInput) =>
      yearOf(teacher(year, happened({ type: 'JOINED', from: '2015-03' })));
    const little = inYear({ distribution: '30000', isTeachingWorkloadMet: false });
    expect(recruit(little).excluded).toBeNull();
    expect(recruit(inYear({ isTeachingQualified: false })).excluded?.item).toBe('2');
    const experienced = happened({ type: 'JOINED', from: '2014-12' });
    expect(yearOf(teacher(little, experienced)).excluded?.item).toBe('3');
  });
});

describe('Art. 3: who stands outside', () => {
  test('other employment and units with their own accounts are not paid from here', () => {
    const outsider = yearOf(chief({ employment: held('OTHER') }));
    expect(outsider.scheme).toBe('OUT_OF_SCOPE');
    expect(outsider.total.value.toString()).toBe('0');
    expect(outsider.entitlement).toBeNull();
  });
});

test('Art. 32: what was already paid for a month is set off, line against line', () => {
  const payments = [
    { month: '2015-01', component: 'INSTALMENT' as const, amount: '1200' },
    { month: '2015-01', component: 'POST_ALLOWANCE' as const, amount: '1600' },
    { month: '2015-02', component: 'LIVING_ALLOWANCE' as const, amount: '9000' },
  ];
  const { months } = yearOf(chief({ payments }));
  // 1,600 + 1,785 + 0.7 · 1.6 · 20,000 / 12 = 5,251.67.
  expect(months[0]?.paid.value.toString()).toBe('5251.67');
  expect(months[0]?.backPay?.value.toString()).toBe('2451.67');
  expect(months[1]?.backPay?.value.toString()).toBe('-3748.33');
  expect(months[2]?.backPay).toBeNull();
});
