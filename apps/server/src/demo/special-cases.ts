import type { PersonInput } from '@hebo/domain';
import { withFacts, type SpecialCase } from './special-case.js';
import { SPECIAL_DEPARTURES } from './special-departures.js';
import { SPECIAL_LEAVES } from './special-leaves.js';
import { SPECIAL_POSTS } from './special-posts.js';
import { SPECIAL_REWARDS } from './special-rewards.js';

/** Who stands on which rule: at least one person on every rule of Articles 19, 22 and 28 to 31. */
export const SPECIAL_CASES: readonly SpecialCase[] = [
  ...SPECIAL_POSTS,
  ...SPECIAL_REWARDS,
  ...SPECIAL_LEAVES,
  ...SPECIAL_DEPARTURES,
];

export function applySpecialCases(
  people: Record<string, PersonInput>,
): Record<string, PersonInput> {
  const changed = { ...people };
  for (const { employeeNumber, facts } of SPECIAL_CASES) {
    const person = changed[employeeNumber];
    if (person === undefined) throw new Error(`the demo college has no ${employeeNumber}`);
    changed[employeeNumber] = withFacts(person, facts);
  }
  return changed;
}
