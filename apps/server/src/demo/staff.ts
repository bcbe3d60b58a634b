import { addMonths, monthOf, type PersonInput } from '@hebo/domain';
import { yearsOf } from './person-years.js';
import { createRandom } from './random.js';
import type { CountedYear, DemoDepartment, DemoMember } from './records.js';
import { applySpecialCases } from './special-cases.js';
import { event, withFacts } from './special-case.js';
import { SPECIAL_DEPARTURES } from './special-departures.js';
import { timelinesOf } from './timelines.js';
import { planOf } from './unit-plans.js';

/** A stream of its own, so that facts of people can grow without drawing another college. */
const SEED = 2015_0408;

/** Whoever came before is on record by the staff list alone. */
const ARRIVALS_SINCE = '2024-07';

/** Most leavers retire: the month after the formalities is the first that is not paid (Art. 31(5)). */
function movesOf({ employeeNumber, joinedIn, leftIn }: DemoMember): PersonInput {
  const joined = joinedIn >= ARRIVALS_SINCE ? event('JOINED', joinedIn) : {};
  const isOtherwise = SPECIAL_DEPARTURES.some((each) => each.employeeNumber === employeeNumber);
  if (leftIn === null || isOtherwise) return joined;
  return withFacts(joined, event('RETIRED', addMonths(monthOf(leftIn), -1)));
}

/** Everybody's dated facts by employee number. */
export function describeStaff(
  departments: readonly DemoDepartment[],
  members: readonly DemoMember[],
  years: readonly CountedYear[],
): Record<string, PersonInput> {
  const random = createRandom(SEED);
  const plans = new Map(
    departments.map((department) => [
      department.code,
      new Map(years.map((year) => [year.period, planOf(department, members, year)])),
    ]),
  );
  const people = members.map((member) => {
    const own = plans.get(member.department);
    if (own === undefined) throw new Error(`no plan for ${member.department}`);
    const person = withFacts(timelinesOf(random, member), movesOf(member));
    return [member.employeeNumber, { ...person, years: yearsOf(random, member, own) }] as const;
  });
  return applySpecialCases(Object.fromEntries(people));
}
