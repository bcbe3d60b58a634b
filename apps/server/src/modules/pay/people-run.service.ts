import {
  computeFrom,
  computePersonFrom,
  fillFrom,
  type CollegeYear,
  type ComputedPerson,
  type FactsInput,
  type Parsed,
} from '@hebo/domain';
import type { Context } from '../../context.js';
import { brokenRule, type BrokenRule } from '../../graphql/problems.js';
import { regulation } from '../edition/edition-in-force.js';
import { Remembered } from '../outcome/remember.js';
import { peopleInputs, type YearInputs } from '../outcome/year.service.js';

/** A year computed with everybody in it, or why it was not. */
export interface PeopleRun {
  readonly inputs: YearInputs;
  readonly college: CollegeYear | null;
  readonly problems: readonly BrokenRule[];
}

/** A college's year with every explanation is some hundred megabytes, so few are kept. */
const runs = new Remembered<PeopleRun>(2);
const names = new WeakMap<YearInputs, string>();
let named = 0;

/** Inputs that were read once are one object until a fact changes, so that they name their result. */
export function nameOf(inputs: YearInputs): string {
  const known = names.get(inputs) ?? String((named += 1));
  names.set(inputs, known);
  return known;
}

/** The whole college: nothing of it may leave without being cut to the principal. */
export async function peopleRun(
  context: Context,
  period: string,
  knownAt: string | null,
): Promise<PeopleRun | null> {
  const inputs = await peopleInputs(context, period, knownAt);
  if (inputs === null) return null;
  const name = nameOf(inputs);
  return runs.get(name) ?? runs.set(name, computeEverybody(inputs));
}

const NO_DECISION: readonly BrokenRule[] = [brokenRule('no_base_scenario', 'decision')];

function computeEverybody(inputs: YearInputs): PeopleRun {
  const { edition, facts, decision, amendments } = inputs;
  if (decision === null) return { inputs, college: null, problems: NO_DECISION };
  const computed = computeFrom(regulation, edition.edition, { facts, decision, amendments });
  return computed.ok
    ? { inputs, college: computed.outcome.college, problems: [] }
    : { inputs, college: null, problems: computed.problems };
}

export type PersonRun =
  | Extract<ComputedPerson, { ok: true }>
  | { readonly ok: false; readonly problems: readonly BrokenRule[] };

const filledYears = new WeakMap<YearInputs, Parsed<FactsInput>>();

/** One person of a year. What people tell of their departments is found once for all of them. */
export function personRun(inputs: YearInputs, employeeNumber: string): PersonRun {
  const { edition, facts, decision, amendments } = inputs;
  if (decision === null) return { ok: false, problems: NO_DECISION };
  const filled =
    filledYears.get(inputs) ??
    fillFrom(regulation, edition.edition, { facts, decision, amendments });
  filledYears.set(inputs, filled);
  if (!filled.ok) return filled;
  const own = facts.people?.[employeeNumber];
  const people = own === undefined ? {} : { [employeeNumber]: own };
  return computePersonFrom(
    regulation,
    edition.edition,
    { facts: { ...filled.value, people }, decision, amendments },
    employeeNumber,
  );
}
