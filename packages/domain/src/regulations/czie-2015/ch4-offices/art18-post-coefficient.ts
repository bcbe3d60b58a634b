import type { Month } from '../../../kernel/calendar.js';
import type { PostCoefficient } from '../../../person-outcome.js';
import type { PersonTimeline, PostKind } from '../../../person.js';
import { newDegree } from '../ch7-circumstances/art28-joining.js';
import { postsAsOf } from '../ch7-circumstances/art28-promotion.js';
import type { Person } from '../facts/person.js';
import { workStartedFact } from '../facts/person-leaves.js';
import { spellIn } from '../facts/spells.js';
import type { PersonContext } from '../people/context.js';
import { appointmentsOf, type When } from './art18-appointments.js';
import { computeLongService, highestOf } from './art19-higher-of.js';
import { computeStep } from './art19-step.js';

/**
 * Arts. 18 and 19: a person's post coefficient in a month.
 *
 *     x = max(step of each appointment, thirty years of service, the chief's step, a new degree)
 *
 * Each appointment has its table (Tables 2 to 5) and its step; a non-leading cadre stands one step
 * lower (Art. 19(3)), a deputy in charge has the chief's grade (Art. 28(4)), a new doctor or master the
 * lowest step of the title that the degree stands for (Art. 28(6)). A promotion changes nothing before
 * the next month (Art. 28(5)). Readings D12 to D17, D28, D31.
 */
const WITHOUT_TABLE: readonly PostKind[] = ['TEACHING', 'RESEARCH'];

/** The timeline that must name the row, where nothing else gives a coefficient. */
const NEEDED: Readonly<Partial<Record<PostKind, PersonTimeline>>> = {
  MANAGEMENT: 'managementGrade',
  WORKER: 'workerGrade',
};

/**
 * Null where no table applies: teaching and research posts. A person whose post has a table but who
 * has no row of it is a problem, so this is asked only of those whom a coefficient pays.
 */
export function computePostCoefficient(
  person: Person,
  month: Month,
  context: PersonContext,
): PostCoefficient | null {
  const asOf = postsAsOf(person, month);
  const before = coefficientAsOf(person, { asOf, month }, context);
  // Whoever had no coefficient before the promotion has nothing that could go on for a month.
  const isFirst = before === null && asOf !== month;
  const found = isFirst ? coefficientAsOf(person, { asOf: month, month }, context) : before;
  if (found === null) reportMissing(person, month, context);
  return found;
}

function coefficientAsOf(
  person: Person,
  when: When,
  context: PersonContext,
): PostCoefficient | null {
  const kind = spellIn(person.postKind, when.asOf)?.value;
  if (kind === undefined || WITHOUT_TABLE.includes(kind)) return null;
  const key = `people.${person.employeeNumber}.${when.month}.postCoefficient`;
  const { appointments, readings } = appointmentsOf(person, kind, when, context);
  const candidates = appointments.map((one) => computeStep(one, key, when.month, context));
  const degree = newDegree(person, when.asOf, context);
  if (degree) candidates.push(degree);
  if (candidates.length === 0) return null;
  const longService = computeLongService(workStartedFact(person), key, when.month, context);
  if (longService) candidates.push(longService);
  return highestOf(candidates, key, readings);
}

function reportMissing(person: Person, month: Month, { reader }: PersonContext): void {
  const kind = spellIn(person.postKind, month)?.value;
  if (kind === undefined || WITHOUT_TABLE.includes(kind)) return;
  reader.reportOnce('missing', `people.${person.employeeNumber}.${NEEDED[kind] ?? 'title'}`);
}
