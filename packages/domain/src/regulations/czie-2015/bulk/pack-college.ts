import {
  amountsOfUnits,
  createMonths,
  createYears,
  writePerson,
} from '../../../amounts-of-outcome.js';
import { Reader } from '../../../kernel/read.js';
import type { PeopleAmounts, YearAmounts } from '../../../year-amounts.js';
import type { Decision } from '../decision.js';
import { computeDepartments, type DepartmentFigures } from '../departments-of-year.js';
import type { Edition } from '../edition-2015-01/index.js';
import type { Facts, FilledFacts } from '../facts/department.js';
import type { Person } from '../facts/person.js';
import { numbersOfYear } from '../people/context.js';
import { fillFacts, isComplete, type Filled } from '../people/fill.js';
import { payEnvOf, type PayEnv } from '../people/pay-env.js';
import { computePersonYear } from '../people/person-year.js';
import { packPeople } from './pack-people.js';
import { peopleRulesOf, type PeopleRules } from './pay-everybody.js';
import type { PeopleColumns } from './people-columns.js';
import { postsByTurns, type TurningPosts } from './posts-by-turns.js';

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
  const isCounted = !isComplete(facts, decision.choices);
  const opened = openCollege(facts, people, { edition, decision, isCounted });
  const { figures, env, reader } = opened;
  if (figures === undefined) return null;
  const { columns, rules, room } = packEverybody(opened.everybody, env);
  if (rules === null || reader.problems.length > 0) return null;
  return { units: amountsOfUnits(figures), columns, rules, room };
}

export interface HowToOpen {
  readonly edition: Edition;
  readonly decision: Decision;
  /** Whether people are counted although nothing asks for it. */
  readonly isCounted: boolean;
  /** What is told of the departments by their people and by an earlier year, before they are computed. */
  readonly settled?: (facts: FilledFacts) => FilledFacts;
}

/** The departments computed, and everybody's posts: one after another where nobody is counted. */
export interface OpenCollege {
  readonly filled: Filled;
  /** Undefined where something is wrong; the reader says what. */
  readonly figures: DepartmentFigures | undefined;
  readonly everybody: Iterable<TurningPosts>;
  readonly env: PayEnv;
  readonly reader: Reader;
}

export function openCollege(
  facts: Facts,
  people: readonly Person[],
  { edition, decision, isCounted, settled }: HowToOpen,
): OpenCollege {
  const reader = new Reader();
  const { period, college } = facts;
  const { choices } = decision;
  const context = { period, ...numbersOfYear(edition), choices, college, reader, notices: [] };
  const postsOf = postsByTurns(facts, context);
  const counted = isCounted ? people.map(postsOf) : null;
  const told = fillFacts(facts, counted, context);
  const filled = { ...told, facts: settled?.(told.facts) ?? told.facts };
  const figures = computeDepartments(filled.facts, decision, context);
  const env = payEnvOf(filled.facts, figures, context);
  return { filled, figures, everybody: counted ?? each(people, postsOf), env, reader };
}

/** Everybody in columns; whom columns do not cover is explained and stands in the room already. */
export function packEverybody(everybody: Iterable<TurningPosts>, env: PayEnv) {
  const { context } = env;
  const stopsReward = (unit: string): boolean => env.departments.get(unit)?.stopsReward ?? false;
  const { columns, others } = packPeople(everybody, { context, stopsReward });
  const rules = peopleRulesOf(columns, env);
  const room = roomFor(columns);
  for (const [index, one] of others) writePerson(index, computePersonYear(one, env), room);
  return { columns, rules, room };
}

function roomFor({ places, alreadyPaid }: PeopleColumns): PeopleAmounts {
  const { length } = places;
  return { places, months: createMonths(length), years: createYears(length), alreadyPaid };
}

/** One after another: nobody's posts are kept where nobody is counted. */
function* each<Item, Made>(items: readonly Item[], make: (item: Item) => Made): Iterable<Made> {
  for (const item of items) yield make(item);
}
