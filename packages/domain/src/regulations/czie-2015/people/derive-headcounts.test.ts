import { describe, expect, test } from 'vitest';
import { invariant } from '../../../kernel/invariant.js';
import type { PersonInput } from '../../../person.js';
import type { DecisionInput, DepartmentYearInput, FactsInput } from '../../../regulation.js';
import { COLLEGE_YEAR } from '../../../testing/everybody.js';
import {
  happened,
  held,
  inYear,
  indicators,
  person,
  researcher,
  teacher,
} from '../../../testing/members.js';
import {
  college,
  departmentOf,
  factsOf,
  office,
  officeOf,
  outcomeOf,
  refusals,
} from '../../../testing/outcomes.js';

const DECISION: DecisionInput = { lockMode: 'POOL', generalPool: '1000000' };
const untold = college({ headcount: null, establishment: '1' });
const untoldOffice = office({ officeHeadcount: null, coefficients: null });

function yearOf(
  people: Record<string, PersonInput>,
  departments: Record<string, DepartmentYearInput> = { A: untold },
): FactsInput {
  return { ...factsOf(departments), people, college: COLLEGE_YEAR };
}

const untitled = (degree: string): PersonInput => teacher({ title: [], degree: held(degree) });

function derivationOf(facts: FactsInput, department: string, readings = {}) {
  const { college: year } = outcomeOf(facts, { ...DECISION, readings });
  const found = year?.derivations.find((one) => one.department === department);
  invariant(found !== undefined, `${department} has a derivation`);
  return found;
}

const rowsOf = (facts: FactsInput, department: string, readings = {}) =>
  derivationOf(facts, department, readings).rows.map(
    (row) => `${row.titleClass} ${row.derived.value}: ${row.employeeNumbers.join(' ')}`,
  );

describe('Art. 14: heads as people tell them (D34)', () => {
  test('by title, and by degree where there is no title', () => {
    const facts = yearOf({
      a: teacher({ title: held('SENIOR') }),
      b: teacher({ title: held('ASSOCIATE') }),
      c: teacher({ title: held('INTERMEDIATE'), degree: held('DOCTOR') }),
      d: teacher({ title: held('ASSISTANT') }),
      e: teacher({ title: held('TECHNICIAN') }),
      f: untitled('DOCTOR'),
      g: untitled('MASTER'),
      h: untitled('OTHER'),
      i: teacher({ title: [], degree: [] }),
    });
    expect(rowsOf(facts, 'A')).toEqual([
      'senior 1: a',
      'associate 1: b',
      'intermediate 1: c',
      'junior 2: d e',
      'untitledDoctor 1: f',
      'untitledMaster 1: g',
      'untitledOther 2: h i',
    ]);
    const { headcount, averageTitleCoefficient } = departmentOf(outcomeOf(facts, DECISION), 'A');
    expect(headcount.value.toString()).toBe('9');
    // (2.4 + 1.85 + 1.15 + 2 + 1.85 + 1.15 + 2) / 9.
    expect(averageTitleCoefficient.value.toDecimalPlaces(4).toString()).toBe('1.3778');
    const leaf = headcount.parts['heads'];
    expect(Array.isArray(leaf) && leaf[0]?.key).toBe('departments.A.derived.headcount.senior');
  });

  test('who is outside, gone, not come yet or a researcher is no head', () => {
    const facts = yearOf({
      a: teacher(),
      b: teacher({ employment: held('OTHER') }),
      c: teacher(happened({ type: 'LEFT', from: '2015-12' })),
      d: teacher(happened({ type: 'RETIRED', from: '2015-12' })),
      e: teacher({ employment: held('ESTABLISHED', '2016-01') }),
      f: {
        ...researcher('SENIOR', 'professional4', { researchWorkload: '2000', ...indicators(1) }),
        department: held('A'),
      },
    });
    // Leaving stops its own month, retiring the next: d still counts at the end of December.
    expect(rowsOf(facts, 'A')).toEqual(['intermediate 2: a d']);
    expect(outcomeOf(facts, DECISION).researchCoefficients.value.toString()).toBe('2.5');
  });

  test('on the declared month, or as the mean of the twelve month-ends', () => {
    const title = [
      { value: 'ASSISTANT', from: '2005-01', to: '2015-10' },
      { value: 'INTERMEDIATE', from: '2015-10' },
    ];
    const facts = yearOf({ a: teacher({ title }), b: teacher() });
    expect(rowsOf(facts, 'A')).toEqual(['intermediate 2: a b']);
    expect(rowsOf(facts, 'A', { D34: 'monthMean' })).toEqual([
      'intermediate 1.25: a b',
      'junior 0.75: a',
    ]);
    const inMay = { ...facts, college: { ...COLLEGE_YEAR, countMonth: '2015-05' } };
    expect(rowsOf(inMay, 'A')).toEqual(['intermediate 1: b', 'junior 1: a']);
    const elsewhere = { ...facts, college: { ...COLLEGE_YEAR, countMonth: '2016-05' } };
    expect(refusals(elsewhere, DECISION)).toEqual(['college.countMonth: unknown_value']);
  });

  test('agency staff, cadres and the excluded leave as their readings say (D30, D37, D10)', () => {
    const facts = yearOf({
      a: teacher(),
      b: teacher({ employment: held('AGENCY') }),
      c: person({ department: held('A'), nonLeading: held('true'), title: held('INTERMEDIATE') }),
      d: teacher(inYear({ isTeachingQualified: false, distribution: '1' })),
    });
    const headsWith = (readings: Record<string, string>) =>
      departmentOf(outcomeOf(facts, { ...DECISION, readings }), 'A').headcount.value.toString();
    expect(headsWith({})).toBe('3');
    expect(headsWith({ D37: 'cadresCounted' })).toBe('4');
    expect(headsWith({ D30: 'notCounted' })).toBe('2');
    expect(headsWith({ D10: 'poolReduced' })).toBe('2');
  });
});

describe('Arts. 17 and 28(11): offices and cadres by person-months', () => {
  const facts = yearOf(
    {
      a: person({ managementGrade: held('grade7', '2005-01') }),
      b: person(happened({ type: 'LEFT', from: '2015-07' }), {
        managementGrade: held('grade7', '2005-01'),
      }),
      c: person({
        department: [
          { value: 'O1', from: '2000-07', to: '2015-04' },
          { value: 'O2', from: '2015-04' },
        ],
        managementGrade: held('grade6', '2005-01'),
      }),
      t: teacher(),
    },
    { A: untold, O1: untoldOffice, O2: { ...untoldOffice, score: '80' } },
  );

  test('a head is twelve months, and each month has its own coefficient', () => {
    const outcome = outcomeOf(facts, DECISION);
    // O1: 12 + 6 + 3 months; (12 · 1.6 + 6 · 1.6 + 3 · 1.9) / 12. O2: nine months of 1.9.
    expect(officeOf(outcome, 'O1').headcount.value.toString()).toBe('1.75');
    expect(officeOf(outcome, 'O1').coefficients.value.toString()).toBe('2.875');
    expect(officeOf(outcome, 'O2').headcount.value.toString()).toBe('0.75');
    expect(officeOf(outcome, 'O2').coefficients.value.toString()).toBe('1.425');
    expect(outcome.officeHeadcount.value.toString()).toBe('2.5');
  });

  test('M stands on counts; who is behind them is told by the derivation alone', () => {
    const { officeBase, college: year } = outcomeOf(facts, DECISION);
    const weighted = officeBase?.parts['xy'];
    const [first] = Object.values(weighted && 'parts' in weighted ? weighted.parts : {}).flat();
    expect(first?.key).toBe('departments.O1.derived.coefficients');
    expect(first?.origin).toBe('count');
    const derived = year?.derivations.find(({ department }) => department === 'O1')?.coefficients;
    expect(derived?.value.toString()).toBe('2.875');
    expect(derived?.parts['x']).toHaveLength(3);
  });
});

describe('what was entered and what people tell', () => {
  const people = { a: teacher(), b: teacher() };

  test('the entered heads stand; a notice and the derivation show the difference', () => {
    const entered = college({ headcount: { intermediate: '1', junior: '1' }, establishment: '2' });
    const facts = yearOf(people, { A: entered });
    const outcome = outcomeOf(facts, DECISION);
    expect(departmentOf(outcome, 'A').headcount.value.toString()).toBe('2');
    expect(departmentOf(outcome, 'A').averageTitleCoefficient.value.toString()).toBe('1.075');
    expect(outcome.notices.filter(({ code }) => code === 'headcount_differs')).toEqual([
      {
        code: 'headcount_differs',
        departments: ['A'],
        values: { entered: 'intermediate 1, junior 1', derived: 'intermediate 2, junior 0' },
      },
    ]);
    const rows = derivationOf(facts, 'A').rows.map((row) => [
      row.titleClass,
      row.derived.value.toString(),
      row.entered?.value.toString(),
      row.isDifferent,
    ]);
    expect(rows).toEqual([
      ['intermediate', '2', '1', true],
      ['junior', '0', '1', true],
    ]);
  });

  test('entered heads come with their own groups: what was left out of them is nobody', () => {
    const agency = { a: teacher({ employment: held('AGENCY') }), b: teacher() };
    const entered = college({ headcount: { intermediate: '2' }, establishment: '2' });
    const outcome = outcomeOf(yearOf(agency, { A: entered }), {
      ...DECISION,
      readings: { D30: 'notCounted' },
    });
    expect(departmentOf(outcome, 'A').headcount.value.toString()).toBe('2');
  });

  test('an office differs only as far as its figures were written', () => {
    const year = (officeHeadcount: string, coefficients: string) =>
      yearOf(
        { a: person(happened({ type: 'LEFT', from: '2015-08' })), t: teacher() },
        { A: untold, O1: office({ officeHeadcount, coefficients }) },
      );
    const differing = (facts: FactsInput) =>
      outcomeOf(facts, DECISION).notices.filter(({ code }) => code === 'headcount_differs');
    // Seven months of twelve; five of them at 1.4, and 1.6 … by the years in the grade.
    const own = derivationOf(year('1', '1'), 'O1');
    expect(own.officeHeadcount?.value.toDecimalPlaces(4).toString()).toBe('0.5833');
    const coefficients = own.coefficients?.value.toDecimalPlaces(2).toString() ?? '';
    expect(differing(year('0.58', coefficients))).toEqual([]);
    expect(differing(year('0.59', coefficients)).map(({ values }) => values)).toEqual([
      { entered: 'y 0.59', derived: 'y 0.5833' },
    ]);
  });

  test('a department that has neither is a problem, as without people', () => {
    expect(refusals(yearOf({ a: person() }, { A: untold, O1: untoldOffice }), DECISION)).toEqual([
      'departments.A.headcount: missing',
    ]);
    const { people: _, ...nobody } = yearOf({}, { A: untold, O1: untoldOffice });
    expect(refusals(nobody, DECISION)).toEqual([
      'departments.A.headcount: missing',
      'departments.O1.officeHeadcount: missing',
      'departments.O1.coefficients: missing',
    ]);
  });

  test('what is wrong with departments and with people is told at once', () => {
    const people = {
      a: teacher({ postGrade: held('management3'), workStarted: '2014-01' }),
      b: person({ managementGrade: [] }),
    };
    const departments = { A: { ...untold, score: '80' }, B: untold, O1: untoldOffice };
    expect(refusals(yearOf(people, departments), DECISION)).toEqual([
      'people.b.managementGrade: missing',
      'departments.B.headcount: missing',
      'people.a.postGrade: blank_cell',
    ]);
  });
});
