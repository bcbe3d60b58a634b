import type { AssessmentContext } from '../ch3-colleges/art14-assessment.js';
import { Reader } from '../../../kernel/read.js';
import type { Decision } from '../decision.js';
import type { Edition } from '../edition-2015-01/index.js';
import { numbersOf } from '../edition-2015-01/numbers.js';
import type { Facts, FilledFacts } from '../facts/department.js';
import { fillFacts, type Filled } from './fill.js';
import { monthsOf, postOf, unitsInScope, type PostRules } from './posts-of-year.js';
import type { PersonPosts } from './roster.js';

/** The year as Articles 14 to 20 need it; null where departments and people leave something out. */
export function filledFacts(
  facts: Facts,
  edition: Edition,
  decision: Decision,
): FilledFacts | null {
  const reader = new Reader();
  const context = { numbers: numbersOf(edition), choices: decision.choices, reader, notices: [] };
  const filled = fillDepartments(facts, context);
  return reader.problems.length > 0 ? null : filled.facts;
}

/** What everybody holds in the twelve months, and the departments filled from it. */
export function fillDepartments(facts: Facts, context: AssessmentContext): Filled {
  const rules: PostRules = {
    units: unitsInScope(facts),
    isEmployed: () => true,
    coefficientOf: () => null,
  };
  const months = monthsOf(facts.period);
  const people = (facts.people ?? []).map((person): PersonPosts => ({
    person,
    posts: months.map((month) => postOf(person, month, rules)),
  }));
  return fillFacts(facts, people, {
    ...context,
    period: facts.period,
    countMonth: facts.college.countMonth,
    researchOf: () => null,
  });
}
