import { monthOf } from '../kernel/calendar.js';
import type { CollegeYearInput, PersonEventInput, PersonInput } from '../person.js';
import { circumstancesOf } from '../regulations/czie-2015/ch7-circumstances/circumstances.js';
import type { MonthCircumstances } from '../regulations/czie-2015/ch7-circumstances/month-circumstances.js';
import { contextFor, personOf, told } from './one-person.js';

/** Three semesters, two of which meet inside June. */
export const COLLEGE: CollegeYearInput = {
  semesters: [
    { from: '2014-09-01', to: '2015-01-31' },
    { from: '2015-02-01', to: '2015-06-14' },
    { from: '2015-06-15', to: '2015-12-31' },
  ],
};

/** What happens to somebody employed since 2010, by month, and the problems that were met. */
export function record(
  events: PersonEventInput[],
  change: PersonInput = {},
  {
    readings = {},
    college = COLLEGE,
  }: { readings?: Record<string, string>; college?: CollegeYearInput } = {},
) {
  const person = personOf({
    employment: [{ value: 'ESTABLISHED', from: '2010-01' }],
    postKind: [{ value: 'MANAGEMENT', from: '2010-01' }],
    events,
    ...change,
  });
  const context = contextFor(readings, { college });
  const inMonth = circumstancesOf(person, context);
  const of = (month: string): MonthCircumstances => inMonth(monthOf(month));
  return { of, told: () => told(context) };
}
