import type { Reader } from '../../../kernel/read.js';
import type { Decision } from '../decision.js';
import type { Edition } from '../edition-2015-01/index.js';
import type { Facts, FilledFacts } from '../facts/department.js';
import { numbersOfYear } from './context.js';
import { postsOfPeople } from './everybody.js';
import { fillFacts } from './fill.js';

/** The year as Articles 14 to 20 need it; what departments and people leave out goes to the reader. */
export function fillDepartments(
  facts: Facts,
  edition: Edition,
  { choices }: Decision,
  reader: Reader,
): FilledFacts {
  const { period, college, people } = facts;
  const context = { period, ...numbersOfYear(edition), choices, college, reader, notices: [] };
  const everybody = people && postsOfPeople(people, facts, context);
  return fillFacts(facts, everybody, context).facts;
}
