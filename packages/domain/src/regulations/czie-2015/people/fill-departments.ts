import type { Parsed } from '../../../kernel/problem.js';
import { Reader } from '../../../kernel/read.js';
import type { Decision } from '../decision.js';
import type { Edition } from '../edition-2015-01/index.js';
import { numbersOf } from '../edition-2015-01/numbers.js';
import type { Facts, FilledFacts } from '../facts/department.js';
import { postsOfPeople } from './everybody.js';
import { fillFacts } from './fill.js';

/** The year as Articles 14 to 20 need it, or what departments and people leave out. */
export function fillDepartments(
  facts: Facts,
  edition: Edition,
  decision: Decision,
): Parsed<FilledFacts> {
  const reader = new Reader();
  const { period, college, people } = facts;
  const { choices } = decision;
  const numbers = numbersOf(edition);
  const context = { period, numbers, choices, college, reader, notices: [] };
  const everybody = people && postsOfPeople(people, facts, context);
  const filled = fillFacts(facts, everybody, context);
  const { problems } = reader;
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: filled.facts };
}
