import { writePerson } from '../../../amounts-of-outcome.js';
import type { Parsed } from '../../../kernel/problem.js';
import type { PeopleAmounts } from '../../../year-amounts.js';
import type { DepartmentFigures } from '../departments-of-year.js';
import type { Facts } from '../facts/department.js';
import type { Person } from '../facts/person.js';
import type { Filled } from '../people/fill.js';
import type { PayEnv } from '../people/pay-env.js';
import { computePersonYear } from '../people/person-year.js';
import { openCollege, packEverybody, type HowToOpen } from './pack-college.js';
import { payEverybody } from './pay-everybody.js';
import type { TurningPosts } from './posts-by-turns.js';

/** A year of a college: its departments explained, its people in amounts. */
export interface PaidCollege {
  readonly filled: Filled;
  readonly figures: DepartmentFigures;
  /** In order of the people. */
  readonly everybody: readonly TurningPosts[];
  readonly people: PeopleAmounts;
}

/** Everybody is counted; where whole numbers do not cover the rules, everybody is explained. */
export function payCollege(
  facts: Facts,
  people: readonly Person[],
  how: Omit<HowToOpen, 'isCounted'>,
): Parsed<PaidCollege> {
  const opened = openCollege(facts, people, { ...how, isCounted: true });
  const { filled, figures, env, reader } = opened;
  const everybody = [...opened.everybody];
  if (figures === undefined) return { ok: false, problems: reader.problems };
  const amounts = amountsOf(everybody, env);
  if (reader.problems.length > 0) return { ok: false, problems: reader.problems };
  return { ok: true, value: { filled, figures, everybody, people: amounts } };
}

function amountsOf(everybody: readonly TurningPosts[], env: PayEnv): PeopleAmounts {
  const { columns, rules, room } = packEverybody(everybody, env);
  if (rules !== null) payEverybody(columns, rules, room);
  else everybody.forEach((one, index) => writePerson(index, computePersonYear(one, env), room));
  return room;
}
