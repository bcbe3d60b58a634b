import { describe, expect, test } from 'vitest';
import { computeFrom, type YearInputs } from '../compute-from.js';
import { invariant } from '../kernel/invariant.js';
import { roundHalfUp } from '../kernel/money.js';
import type { PersonInput } from '../person.js';
import type { DecisionInput } from '../regulation.js';
import { EDITION_2015_01 } from '../regulations/czie-2015/edition-2015-01/index.js';
import { CZIE_2015 } from '../regulations/czie-2015/index.js';
import { COLLEGE_YEAR, EVERYBODY } from '../testing/everybody.js';
import { happened, held, inYear, person, teacher } from '../testing/members.js';
import { college, factsOf, office } from '../testing/outcomes.js';
import { project, type Projection } from './projection.js';
import type { ProjectionAssumptions } from './projection-assumptions.js';

/** Twelve lecturers in posts for ten, and four section chiefs appointed in February 2012. */
function people(retiring: Readonly<Record<string, string>> = {}): Record<string, PersonInput> {
  const numbers = Array.from(
    { length: 12 },
    (_, index) => `T${String(index + 1).padStart(2, '0')}`,
  );
  const chief = (): PersonInput =>
    person({ department: held('O1'), managementGrade: held('grade7', '2012-02') });
  return Object.fromEntries([
    ...numbers.map((number) => [
      number,
      teacher(number in retiring ? { retirementYear: retiring[number] ?? null } : {}),
    ]),
    ...['C1', 'C2', 'C3', 'C4'].map((number) => [number, chief()]),
  ]) as Record<string, PersonInput>;
}

const POOL: DecisionInput = { lockMode: 'POOL', teachingPool: '600000' };

const base = (change: Partial<YearInputs> = {}, everybody = people()): YearInputs => ({
  facts: {
    ...factsOf({
      A: college({ headcount: null, establishment: '10', varianceYear: '2' }),
      O1: office({ officeHeadcount: null, coefficients: null }),
    }),
    people: everybody,
    college: { previousOfficeBase: '7000', approvedTotal: '2000000' },
  },
  decision: POOL,
  ...change,
});

function projected(inputs: YearInputs, assumptions: ProjectionAssumptions = {}): Projection {
  const found = project(EDITION_2015_01, inputs, assumptions);
  invariant(found.ok, found.ok ? '' : JSON.stringify(found.problems));
  return found.value;
}

const events = ({ years }: Projection): readonly string[] =>
  years.flatMap(({ period, events: all }) =>
    all.map(({ kind, department, count, amount }) =>
      [period, kind, department, count, amount].filter((part) => part !== null).join(' '),
    ),
  );

describe('the years to come', () => {
  test('count the years over establishment on, and say what the third one takes', () => {
    const found = projected(base(), { years: 3 });
    const rows = [found.base, ...found.years].map(({ departments }) => departments[0]);
    expect(rows.map((row) => `${row?.varianceYear} ${row?.staffingAdjustment}`)).toEqual([
      '2 0.6',
      '3 0.8',
      '4 0.8',
      '5 0.8',
    ]);
    // 12 · 1.15 − 0.8 · 2 = 12.2 units share 300,000, so 1.6 units are 39,344.26.
    expect(events(found)).toContain('2016 THIRD_YEAR_OVER A 39344.26');
    expect(found.years[0]?.staffRate).toBe('24108.0039');
  });

  test('let steps come by themselves: beyond six years in the grade, in March 2018', () => {
    const found = projected(base(), { years: 3 });
    expect(found.years.map(({ stepsUp }) => stepsUp)).toEqual([0, 0, 4]);
    expect(events(found)).toContain('2018 STEP_I 4');
    // Two months at 1.4 and ten at 1.6 are 18.8 a head, so M = 0.95 · P · 4 / (4 · 18.8 / 12).
    expect(found.years[2]?.averageTeachingAllowance).toBe('50000');
    expect(found.years[2]?.officeBase).toBe('30319.1489');
  });

  test('a year to come is what the same facts give when they are entered for it', () => {
    const entered = computeFrom(CZIE_2015, EDITION_2015_01, {
      ...base(),
      facts: {
        ...base().facts,
        period: '2016',
        departments: {
          A: college({ headcount: null, establishment: '10', varianceYear: '3' }),
          O1: office({ officeHeadcount: null, coefficients: null }),
        },
      },
    });
    invariant(entered.ok && entered.outcome.college !== null, 'the year can be computed');
    const { outcome } = entered;
    const [year] = projected(base()).years;
    expect(year?.staffRate).toBe(roundHalfUp(outcome.staffRate.value, 4).toString());
    expect(year?.basePayTotal).toBe(outcome.college?.basePayTotal.value.toString());
    expect(year?.generalTotal).toBe(outcome.college?.generalTotal.value.toString());
    expect(year?.grandTotal).toBe(outcome.college?.grandTotal.value.toString());
    expect(year?.headroom).toBe(outcome.college?.headroom?.value.toString());
  });

  test('the base year is the outcome itself', () => {
    const computed = computeFrom(CZIE_2015, EDITION_2015_01, base());
    invariant(computed.ok && computed.outcome.college !== null, 'the year can be computed');
    const { base: first, enteredUnits } = projected(base());
    expect(first.grandTotal).toBe(computed.outcome.college.grandTotal.value.toString());
    expect(first.people).toBe(16);
    expect(enteredUnits).toEqual([]);
  });
});

describe('people move on', () => {
  const leaving = people({ T01: '2016', T02: '2016', T03: '2016', T04: '2016' });

  test('who retires is gone the year after, and half of them are replaced', () => {
    const found = projected(base({}, leaving), { years: 2, replacementShare: '0.5' });
    expect(found.years.map(({ retirements, newcomers }) => `${retirements} ${newcomers}`)).toEqual([
      '4 0',
      '0 2',
    ]);
    expect(found.years.map(({ departments }) => departments[0]?.headcount)).toEqual(['12', '10']);
    // Eight lecturers and two assistants on ten posts: 8 · 1.15 + 2 · 1.0 = 11.2 units.
    expect(found.years[1]?.staffRate).toBe('26260.5042');
    expect(events(found)).toContain('2016 RETIREMENT_WAVE 4');
    expect(events(found)).toContain('2016 RETIREMENT_WAVE A 4');
    // 8 · 12 · (1600 + 1515) and 2 · 12 · (1600 + 1270), and 4 · 12 · (1600 + 1785) in the office.
    expect(found.years[1]?.basePayTotal).toBe('530400');
  });

  test('who retired in the course of the year is replaced the year after as well', () => {
    const gone = {
      ...people(),
      T01: teacher({ retirementYear: '2016' }, happened({ type: 'RETIRED', from: '2016-06' })),
    };
    const found = projected(base({}, gone), { years: 3 });
    expect(
      found.years.map(
        ({ people: count, retirements, newcomers }) => `${count} ${retirements} ${newcomers}`,
      ),
    ).toEqual(['15 1 0', '16 0 1', '16 0 0']);
  });

  test('within ten per cent the years of variance begin anew', () => {
    const one = people({ T01: '2015', T02: '2015', T03: '2016' });
    const found = projected(base({}, one), { years: 2, replacementShare: '0' });
    const row = found.years.map(({ departments }) => departments[0]);
    expect(
      row.map((of) => `${of?.headcount} ${of?.varianceYear} ${of?.staffingAdjustment}`),
    ).toEqual(['10 1 0', '9 1 0.5']);
  });

  test('a share of those due has the next title, paid by the month after', () => {
    const found = projected(base(), { years: 1, promotionShare: '0.25' });
    const [year] = found.years;
    expect(year?.promotions).toBe(3);
    // 9 · 1.15 + 3 · 1.85 − 0.8 · 2 = 14.3 units.
    expect(year?.staffRate).toBe('20567.6676');
    // Grade 7 instead of 10 from February on: 3 · 11 · 270 more than without.
    const without = projected(base(), { years: 1 }).years[0];
    expect([year?.basePayTotal, without?.basePayTotal]).toEqual(['619950', '611040']);
  });

  test('who was promoted waits five years for the next title', () => {
    const found = projected(base(), { years: 6, promotionShare: '1' });
    expect(found.years.map(({ promotions }) => promotions)).toEqual([12, 0, 0, 0, 0, 12]);
  });

  test('everybody of every rule goes on for five years', () => {
    const departments = {
      A: college({ headcount: null, establishment: '4' }),
      B: college({ score: '80' }),
      C: college({ score: '70', headcount: null, establishment: '2' }),
      O1: office({ officeHeadcount: null, coefficients: null }),
      O2: office({ score: '80' }),
    };
    const facts = { ...factsOf(departments), people: EVERYBODY, college: COLLEGE_YEAR };
    const found = projected(
      { facts, decision: { lockMode: 'POOL', generalPool: '9000000' } },
      { promotionShare: '0.5' },
    );
    expect(found.stopped).toBeNull();
    expect(found.years.map(({ period }) => period)).toEqual([
      '2016',
      '2017',
      '2018',
      '2019',
      '2020',
    ]);
    expect(found.enteredUnits).toEqual(['B', 'O2']);
  });
});

describe('pools', () => {
  test('grow by year; a list goes on with its last', () => {
    const found = projected(base(), { years: 3, poolGrowth: ['0.05', '0.1'] });
    expect(found.years.map(({ teachingPool }) => teachingPool)).toEqual([
      '630000',
      '693000',
      '762300',
    ]);
  });

  test('given rates can need more than was approved', () => {
    const decision: DecisionInput = {
      lockMode: 'RATES',
      generalPool: '700000',
      staffRate: '24000',
      studentRate: '160',
    };
    const found = projected(base({ decision }), { years: 1, studentGrowth: ['0.1'] });
    // (12.2 · 24,000 + 1,980 · 160) · 1.02 = 621,792; offices 0.95 · 4 / 12 of it: 196,900.80.
    expect(found.years[0]?.generalPool).toBe('818692.8');
    expect(events(found)).toContain('2016 POOL_SHORT 118692.8');
  });

  test('the approved total stays, and what goes beyond it is said', () => {
    const small = base();
    const facts = {
      ...small.facts,
      college: { previousOfficeBase: '7000', approvedTotal: '1500000' },
    };
    const found = projected({ ...small, facts }, { years: 1, poolGrowth: ['0.2'] });
    // Base pay 611,040, colleges 720,000, offices 0.95 · 60,000 · 4 = 228,000 and 1.02 of it.
    expect(found.years[0]?.grandTotal).toBe('1563600');
    expect(events(found)).toContain('2016 CAP_EXCEEDED 63600');
  });

  test('a number amended from a later year on counts from then', () => {
    const amendments = [{ key: 'table1.intermediate', value: '1.25', from: '2017-01' }];
    const found = projected(base({ amendments }), { years: 2 });
    // 12 · 1.25 − 1.6 = 13.4 units.
    expect(found.years.map(({ staffRate }) => staffRate)).toEqual(['24108.0039', '21949.0781']);
  });
});

test('a year that cannot be computed ends the projection and says why', () => {
  const all = Object.fromEntries(
    Array.from({ length: 12 }, (_, index) => [`T${String(index + 1).padStart(2, '0')}`, '2016']),
  );
  const found = projected(base({}, people(all)), { replacementShare: '0' });
  expect(found.years.map(({ period }) => period)).toEqual(['2016']);
  expect(found.stopped?.period).toBe('2017');
  expect(found.stopped?.problems.map(({ path, code }) => `${path}: ${code}`)).toEqual([
    'departments.A.headcount: missing',
  ]);
});

test.each([
  [{ years: 0 }, 'assumptions.years: unknown_value'],
  [{ poolGrowth: ['a lot'] }, 'assumptions.poolGrowth.0: not_a_number'],
  [
    { studentGrowth: ['0', '-1'] },
    'assumptions.studentGrowth.1: share_must_be_within_zero_and_one',
  ],
  [{ promotionShare: '1.1' }, 'assumptions.promotionShare: share_must_be_within_zero_and_one'],
])('%o is refused', (assumptions, problem) => {
  const found = project(EDITION_2015_01, base(), assumptions);
  expect(found.ok ? [] : found.problems.map(({ path, code }) => `${path}: ${code}`)).toEqual([
    problem,
  ]);
});

test('without people there is nothing to move on', () => {
  const { people: _, ...facts } = base().facts;
  const found = project(
    EDITION_2015_01,
    { facts: { ...facts, departments: { A: college() } }, decision: POOL },
    {},
  );
  expect(found.ok ? [] : found.problems.map(({ path }) => path)).toEqual(['people']);
});

test('research posts are replaced by such as reach what was reached before', () => {
  const researcher = teacher(
    { postKind: held('RESEARCH'), retirementYear: '2015' },
    inYear({ researchWorkload: '500', corePapers: '1', hasProject: true }),
  );
  const found = projected(base({}, { ...people(), R1: researcher }), { years: 3 });
  expect(found.stopped).toBeNull();
  expect(found.years.map(({ people: count }) => count)).toEqual([17, 17, 17]);
});
