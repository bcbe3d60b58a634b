import { expect, test } from 'vitest';
import { monthOf } from '../../../kernel/calendar.js';
import { at, type Dated } from '../../../kernel/timeline.js';
import type { PersonInput, SpellInput } from '../../../person.js';
import { person, teacher } from '../../../testing/members.js';
import { college, departmentOf, factsOf, office, outcomeOf } from '../../../testing/outcomes.js';

/** A title recorded in March as if it held from January, and corrected in September: it held from July. */
const TITLES: readonly Dated<string>[] = [
  entry('INTERMEDIATE', '2010-01', '2015-01', '2015-03-02T08:00:00Z', '2015-09-10T08:00:00Z'),
  entry('ASSOCIATE', '2015-01', null, '2015-03-02T08:00:00Z', '2015-09-10T08:00:00Z'),
  entry('INTERMEDIATE', '2010-01', '2015-07', '2015-09-10T08:00:00Z', null),
  entry('ASSOCIATE', '2015-07', null, '2015-09-10T08:00:00Z', null),
];

function entry(
  value: string,
  from: string,
  to: string | null,
  recordedAt: string,
  supersededAt: string | null,
): Dated<string> {
  return {
    value,
    from: monthOf(from),
    to: to === null ? null : monthOf(to),
    recordedAt,
    supersededAt,
  };
}

/** The slice of a timeline that was known at an instant, as the domain is handed it. */
function knownAt(instant: string): SpellInput[] {
  return TITLES.filter(
    ({ recordedAt, supersededAt }) =>
      recordedAt <= instant && (supersededAt === null || instant < supersededAt),
  ).map(({ value, from, to }) => ({ value, from, to }));
}

function yearKnownAt(instant: string) {
  const title = knownAt(instant);
  const officer: PersonInput = person({
    postKind: [{ value: 'OTHER_PROFESSIONAL', from: '2000-07' }],
    managementGrade: [],
    title,
  });
  const facts = {
    ...factsOf({ A: college({ headcount: null, establishment: '1' }), O1: office() }),
    people: { officer, teacher: teacher({ title }) },
    college: { previousOfficeBase: '20000', countMonth: '2015-06' },
  };
  const outcome = outcomeOf(facts, { lockMode: 'POOL', teachingPool: '30000' });
  const [one] = outcome.college?.people ?? [];
  return {
    june: one?.months[5]?.instalment.value.toString(),
    coefficient: departmentOf(outcome, 'A').averageTitleCoefficient.value.toString(),
  };
}

test('what is known later changes later answers; the slice before the correction gives the old figure', () => {
  const before = yearKnownAt('2015-09-10T07:59:59Z');
  const after = yearKnownAt('2015-09-10T08:00:00Z');
  // Table 3: associate III 1.2 against intermediate II 1.02, each · 0.7 · 20,000 / 12.
  expect([before.june, after.june]).toEqual(['1400', '1190']);
  expect([before.coefficient, after.coefficient]).toEqual(['1.85', '1.15']);
});

test('the slice of an instant holds one value in every month', () => {
  const validAt = monthOf('2015-03');
  const valueAt = (instant: string) => at(TITLES, { validAt, knownAt: instant });
  expect(valueAt('2015-03-01T00:00:00Z')).toBeUndefined();
  expect(valueAt('2015-06-01T00:00:00Z')).toBe('ASSOCIATE');
  expect(valueAt('2015-10-01T00:00:00Z')).toBe('INTERMEDIATE');
});
