import {
  amountsOfUnits,
  createMonths,
  createYears,
  writePerson,
} from '../../../amounts-of-outcome.js';
import { Reader } from '../../../kernel/read.js';
import type { PeopleAmounts, YearAmounts } from '../../../year-amounts.js';
import type { Decision } from '../decision.js';
import { computeDepartments } from '../departments-of-year.js';
import type { Edition } from '../edition-2015-01/index.js';
import { numbersOf } from '../edition-2015-01/numbers.js';
import type { Facts } from '../facts/department.js';
import type { Person } from '../facts/person.js';
import { fillFacts, isComplete } from '../people/fill.js';
import { payEnvOf } from '../people/pay-env.js';
import { computePersonYear } from '../people/person-year.js';
import { packPeople } from './pack-people.js';
import { peopleRulesOf, type PeopleRules } from './pay-everybody.js';
import type { PeopleColumns } from './people-columns.js';
import { postsByTurns } from './posts-by-turns.js';

/** A college with its people made ready: the units computed, everybody in columns. */
export interface PackedCollege {
  readonly units: Omit<YearAmounts, 'people'>;
  readonly columns: PeopleColumns;
  readonly rules: PeopleRules;
  /** Where the amounts of people go; whom columns do not cover stands there already. */
  readonly room: PeopleAmounts;
}

/** The order of `compute`. Null where something is wrong or whole numbers do not cover the rules. */
export function packCollege(
  facts: Facts,
  people: readonly Person[],
  edition: Edition,
  decision: Decision,
): PackedCollege | null {
  const reader = new Reader();
  const { period, college } = facts;
  const { choices } = decision;
  const numbers = numbersOf(edition);
  const context = { period, numbers, choices, college, reader, notices: [] };
  const postsOf = postsByTurns(facts, context);
  const counted = isComplete(facts, choices) ? null : people.map(postsOf);
  const filled = fillFacts(facts, counted, context);
  const figures = computeDepartments(filled.facts, decision, context);
  if (figures === undefined) return null;
  const env = payEnvOf(filled.facts, figures, context);
  const stopsReward = (unit: string): boolean => env.departments.get(unit)?.stopsReward ?? false;
  const packed = packPeople(counted ?? each(people, postsOf), { context, stopsReward });
  const { columns, others } = packed;
  const rules = peopleRulesOf(columns, env);
  const room = roomFor(columns);
  for (const [index, one] of others) writePerson(index, computePersonYear(one, env), room);
  if (rules === null || reader.problems.length > 0) return null;
  return { units: amountsOfUnits(figures), columns, rules, room };
}

function roomFor({ places, alreadyPaid }: PeopleColumns): PeopleAmounts {
  const { length } = places;
  return { places, months: createMonths(length), years: createYears(length), alreadyPaid };
}

/** One after another: nobody's posts are kept where nobody is counted. */
function* each<Item, Made>(items: readonly Item[], make: (item: Item) => Made): Iterable<Made> {
  for (const item of items) yield make(item);
}
