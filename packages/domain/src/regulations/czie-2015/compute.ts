import { Reader } from '../../kernel/read.js';
import type { Computed, ComputedPerson, Notice } from '../../outcome.js';
import type { CollegeYear, PersonYear } from '../../person-outcome.js';
import { noticeCap } from './ch2-structure/art07-cap.js';
import type { Decision } from './decision.js';
import { computeDepartments, type DepartmentFigures } from './departments-of-year.js';
import type { Edition } from './edition-2015-01/index.js';
import { noticesOfOrder } from './edition-2015-01/order.js';
import type { Facts } from './facts/department.js';
import type { Person } from './facts/person.js';
import { noticesOf } from './notices.js';
import { noticePlans } from './people/check-plans.js';
import { computeCollege } from './people/college-year.js';
import { numbersOfYear, type PersonContext } from './people/context.js';
import { postsOfPeople } from './people/everybody.js';
import { fillFacts, isComplete, type FillContext, type Filled } from './people/fill.js';
import { payEnvOf, type PayEnv } from './people/pay-env.js';
import { computePersonYear } from './people/person-year.js';
import type { PersonPosts } from './people/roster.js';
import {
  readingsOf,
  rootsOfCollege,
  rootsOfDepartments,
  rootsOfPerson,
} from './readings-relied-on.js';

export const REGULATION_ID = 'czie-2015';

/**
 * The order of the chapters: what people hold, the departments filled from it, Articles 14 to 20, then
 * everybody's year, the units and the cap.
 */
export function compute(facts: Facts, edition: Edition, decision: Decision): Computed {
  const year = open(facts, edition, decision, facts.people ?? [], facts.people !== null);
  const { reader, figures, context } = year;
  // Everybody is looked at even where the departments cannot be computed: all problems are told at once.
  const people = year.everybody.map((one) => computePersonYear(one, year.env));
  if (figures === undefined || reader.problems.length > 0) {
    return { ok: false, problems: reader.problems };
  }
  const college = facts.people && collegeOf(year, figures, people);
  const roots = [...rootsOfDepartments(figures), ...(college ? rootsOfCollege(college) : [])];
  return {
    ok: true,
    outcome: {
      regulation: REGULATION_ID,
      edition: edition.id,
      period: facts.period,
      lockMode: decision.lockMode,
      ...figures,
      notices: [
        ...year.notices,
        ...noticesOf(figures, context.numbers),
        ...noticesOfOrder(edition),
      ],
      readings: readingsOf(roots, decision.choices),
      college,
    },
  };
}

/** Everybody, the units and the cap; what is out of order becomes a notice. */
function collegeOf(
  { everybody, filled, env, notices, context }: OpenYear,
  figures: DepartmentFigures,
  people: readonly PersonYear[],
): CollegeYear {
  const college = computeCollege(people, filled.derivations, filled.facts, figures, env);
  noticeCap(college, notices);
  noticePlans(everybody, college, figures.offices, context, notices);
  return college;
}

/** One person's year, explained, by the same rules; others are looked at only where they must be counted. */
export function computePerson(
  facts: Facts,
  edition: Edition,
  decision: Decision,
  employeeNumber: string,
): ComputedPerson {
  const all = facts.people ?? [];
  const own = all.filter((person) => person.employeeNumber === employeeNumber);
  const isCounted = !isComplete(facts, decision.choices);
  const opened = open(facts, edition, decision, isCounted ? all : own, isCounted);
  const { reader, figures, everybody, env } = opened;
  const one = everybody.find(({ person }) => person.employeeNumber === employeeNumber);
  if (one === undefined) {
    reader.report('unknown_path', `people.${employeeNumber}`);
    return { ok: false, problems: reader.problems };
  }
  const person = computePersonYear(one, env);
  if (figures === undefined || reader.problems.length > 0) {
    return { ok: false, problems: reader.problems };
  }
  return { ok: true, person, readings: readingsOf(rootsOfPerson(person), decision.choices) };
}

interface OpenYear {
  readonly reader: Reader;
  readonly notices: Notice[];
  readonly context: FillContext & PersonContext;
  readonly everybody: readonly PersonPosts[];
  readonly filled: Filled;
  /** Undefined where something is wrong; the reader says what. */
  readonly figures: DepartmentFigures | undefined;
  readonly env: PayEnv;
}

function open(
  facts: Facts,
  edition: Edition,
  decision: Decision,
  people: readonly Person[],
  isCounted: boolean,
): OpenYear {
  const reader = new Reader();
  const notices: Notice[] = [];
  const { choices } = decision;
  const { period, college } = facts;
  const context = { period, ...numbersOfYear(edition), choices, college, reader, notices };
  const everybody = postsOfPeople(people, facts, context);
  const filled = fillFacts(facts, isCounted ? everybody : null, context);
  const figures = computeDepartments(filled.facts, decision, context);
  const env = payEnvOf(filled.facts, figures, context);
  return { reader, notices, context, everybody, filled, figures, env };
}
