import type { PersonEventInput, PersonInput, PersonYearInput, SpellInput } from '@hebo/domain';

/** One person of the demo on one rule, by the facts that lead there. */
export interface SpecialCase {
  readonly employeeNumber: string;
  /** As citations name it: `30(1)`. */
  readonly article: string;
  readonly rule: string;
  readonly facts: PersonInput;
}

/** Values in order: each holds until the next begins. */
export function spells(
  ...values: readonly (readonly [value: string, from: string])[]
): SpellInput[] {
  return values.map(([value, from], index) => ({
    value,
    from,
    to: values[index + 1]?.[1] ?? null,
  }));
}

export const event = (
  type: PersonEventInput['type'],
  from: string,
  rest: Omit<PersonEventInput, 'type' | 'from'> = {},
): PersonInput => ({ events: [{ type, from, ...rest }] });

/** Leave by day, both ends included. */
export const leave = (type: PersonEventInput['type'], from: string, to: string): PersonInput =>
  event(type, from, { to });

export const inYear = (period: string, year: PersonYearInput): PersonInput => ({
  years: { [period]: year },
});

/** Timelines are replaced, events come after those there are, years are told further. */
export function withFacts(person: PersonInput, facts: PersonInput): PersonInput {
  const years = Object.entries(facts.years ?? {}).map(([period, year]) => [
    period,
    { ...person.years?.[period], ...year },
  ]);
  return {
    ...person,
    ...facts,
    events: [...(person.events ?? []), ...(facts.events ?? [])],
    payments: [...(person.payments ?? []), ...(facts.payments ?? [])],
    years: { ...person.years, ...(Object.fromEntries(years) as PersonInput['years']) },
  };
}
