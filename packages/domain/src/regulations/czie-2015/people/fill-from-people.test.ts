import { describe, expect, test } from 'vitest';
import { computeFrom, computePersonFrom, fillFrom } from '../../../compute-from.js';
import { invariant } from '../../../kernel/invariant.js';
import type { DecisionInput, FactsInput } from '../../../regulation.js';
import { COLLEGE_YEAR, EVERYBODY } from '../../../testing/everybody.js';
import { held, teacher } from '../../../testing/members.js';
import { college, factsOf, office, outcomeOf, refusals } from '../../../testing/outcomes.js';
import { EDITION_2015_01 } from '../edition-2015-01/index.js';
import { CZIE_2015 } from '../index.js';

const DECISION: DecisionInput = { lockMode: 'POOL', generalPool: '1000000' };
const untold = college({ headcount: null, establishment: '1' });
const untoldOffice = office({ officeHeadcount: null, coefficients: null });

describe('departments filled for whoever may not see people', () => {
  const departments = {
    A: untold,
    B: { ...untold, score: '80' },
    C: { ...untold, score: '70' },
    O1: untoldOffice,
    O2: { ...untoldOffice, score: '80' },
  };
  const facts: FactsInput = {
    ...factsOf(departments),
    people: { ...EVERYBODY, teacherOfB: teacher({ department: held('B') }) },
    college: COLLEGE_YEAR,
  };
  const inputs = { facts, decision: DECISION };
  const filled = fillFrom(CZIE_2015, EDITION_2015_01, inputs);
  invariant(filled.ok, 'the year is sound');

  test('hold nobody, and give the same departments, offices, P and M', () => {
    expect(filled.value.people).toBeUndefined();
    const whole = outcomeOf(facts, DECISION);
    const alone = outcomeOf(filled.value, DECISION);
    const figures = (outcome: typeof whole) =>
      [
        ...outcome.departments.map((one) => `${one.code} ${one.allocation.value}`),
        ...outcome.offices.map((one) => `${one.code} ${one.allocation?.value}`),
        outcome.averageTeachingAllowance.value.toDecimalPlaces(10),
        outcome.officeBase?.value.toDecimalPlaces(10),
        ...outcome.residuals.map((one) => `${one.id} ${one.amount.value}`),
      ].map(String);
    expect(figures(alone)).toEqual(figures(whole));
    expect(alone.college).toBeNull();
  });

  test('let one person be computed alone, as in the whole college', () => {
    const computed = computeFrom(CZIE_2015, EDITION_2015_01, inputs);
    invariant(computed.ok, 'the year is sound');
    for (const year of computed.outcome.college?.people ?? []) {
      const { employeeNumber } = year;
      const own = facts.people?.[employeeNumber];
      invariant(own !== undefined, 'everybody was entered');
      const alone = { ...filled.value, people: { [employeeNumber]: own } };
      for (const slice of [facts, alone]) {
        const found = computePersonFrom(
          CZIE_2015,
          EDITION_2015_01,
          { facts: slice, decision: DECISION },
          employeeNumber,
        );
        invariant(found.ok, employeeNumber);
        expect(found.person.total.value.toString()).toBe(year.total.value.toString());
      }
    }
  });

  test('nobody of that number is a problem', () => {
    const found = computePersonFrom(CZIE_2015, EDITION_2015_01, inputs, 'nobody');
    expect(found.ok || found.problems.map(({ path }) => path)).toEqual(['people.nobody']);
  });

  test('are filled whatever else is wrong with them, so that only the true problems are told', () => {
    const wrong: FactsInput = {
      ...facts,
      departments: {
        ...departments,
        A: { ...departments.A, score: null, establishment: '0' },
        D: { ...untold, score: '60' },
        O2: { ...departments.O2, officeHeadcount: '-1', coefficients: 'many' },
      },
    };
    const found = fillFrom(CZIE_2015, EDITION_2015_01, { facts: wrong, decision: DECISION });
    invariant(found.ok, 'nothing is wrong with people');
    expect(refusals(found.value, DECISION)).toEqual([
      'departments.A.establishment: establishment_must_be_positive',
      'departments.A.score: missing',
      'departments.D.headcount: missing',
      'departments.O2.officeHeadcount: must_not_be_negative',
      'departments.O2.coefficients: not_a_number',
    ]);
  });

  test('are not filled where people themselves are wrong', () => {
    const people = { ...facts.people, late: { employment: held('ESTABLISHED', '2015-13') } };
    const found = fillFrom(CZIE_2015, EDITION_2015_01, {
      facts: { ...facts, people },
      decision: DECISION,
    });
    expect(found.ok || found.problems.map(({ path }) => path)).toEqual([
      'people.late.employment.0.from',
    ]);
  });
});
