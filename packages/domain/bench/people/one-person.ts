import { CZIE_2015 } from '@hebo/domain';
import { measure, type Timing } from '../measure.ts';
import { edition, parsePeople } from './inputs.ts';
import { drawPeople } from './person.ts';

/** One person's year with every explanation, in a college of two thousand: an opened payslip. */
export function measureOnePerson(): Timing {
  const { facts, decision } = parsePeople(drawPeople(2_000).draw());
  const [person] = facts.people ?? [];
  if (person === undefined) throw new Error('the bench draws people');
  return measure(() => {
    const computed = CZIE_2015.computePerson(facts, edition, decision, person.employeeNumber);
    if (!computed.ok) throw new Error('the bench makes only people that can be computed');
  });
}
