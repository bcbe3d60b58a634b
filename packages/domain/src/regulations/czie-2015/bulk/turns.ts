import { monthOf, monthsBetween, type Month } from '../../../kernel/calendar.js';
import { PERSON_TIMELINES, type PersonTimeline } from '../../../person.js';
import type { Numbers } from '../edition-2015-01/numbers.js';
import type { Person } from '../facts/person.js';
import type { PersonContext } from '../people/context.js';

const MONTHS = 12;
const NEVER: readonly number[] = [];

/**
 * The months in which what a person's post pays can change: where a timeline turns, in that month or the
 * next (Art. 28(5)), and where years come full at which a table has another column (Arts. 11, 19). In
 * all other months the post pays as in the month before, so only these are asked of the rules. One
 * month too many costs a little time; one too few would be wrong, so every reading of how years are
 * counted is allowed for.
 */
export class Turns {
  readonly #january: Month;
  /** One bit a month; January is always asked. */
  #months: number;

  constructor(january: Month, others?: Turns) {
    this.#january = january;
    this.#months = others === undefined ? 1 : others.#months;
  }

  /** A month, the one after it, and the months so many after it. */
  mark(month: Month, later = NEVER): void {
    const start = monthsBetween(this.#january, month);
    this.#add(start);
    this.#add(start + 1);
    for (const months of later) this.#add(start + months);
  }

  has(month: number): boolean {
    return (this.#months & (1 << month)) !== 0;
  }

  #add(month: number): void {
    if (month >= 0 && month < MONTHS) this.#months |= 1 << month;
  }
}

/** Years in a grade at which a step may begin (Art. 19), and of work at which a column does. */
const STEP_YEARS = ['stepThreeYears', 'stepOneYears'] as const;
const WORK_YEARS = [
  'longServiceYears',
  'workYears10',
  'workYears20',
  'workYears30',
  'workYears40',
] as const;
const GRADES: ReadonlySet<PersonTimeline> = new Set([
  'postGrade',
  'title',
  'managementGrade',
  'workerGrade',
  'deputyInCharge',
]);

/** Months after a beginning in which a number of years is reached or exceeded, however it is counted. */
function fullMonths(
  numbers: Numbers,
  keys: readonly ((typeof STEP_YEARS)[number] | (typeof WORK_YEARS)[number])[],
): readonly number[] {
  const months = new Set<number>();
  for (const key of keys) {
    const years = numbers.rate(key).value;
    const reached = years.times(MONTHS).floor().toNumber();
    const next = years.floor().plus(1).times(MONTHS).toNumber();
    for (const month of [reached, reached + 1, next, next + 1]) months.add(month);
  }
  return [...months];
}

/** The turns of a year: first what turns for everybody, then for each person. */
export function turnsOf({
  period,
  numbers,
  later,
  college,
}: PersonContext): (person: Person) => Turns {
  const january = monthOf(`${period}-01`);
  const ofSteps = fullMonths(numbers, STEP_YEARS);
  const ofWork = fullMonths(numbers, WORK_YEARS);
  const forAll = new Turns(january);
  // D50: the base of the instalments changes when the year before is frozen.
  if (college.previousFrozenIn !== null) forAll.mark(college.previousFrozenIn);
  for (const { from } of later ?? []) forAll.mark(from);
  return (person: Person): Turns => {
    const turns = new Turns(january, forAll);
    for (const timeline of PERSON_TIMELINES) {
      const later = GRADES.has(timeline) ? ofSteps : NEVER;
      for (const { from, to } of person[timeline]) {
        turns.mark(from, later);
        if (to !== null) turns.mark(to);
      }
    }
    for (const event of person.events) {
      if (event.by === 'month') turns.mark(event.from);
    }
    if (person.workStarted !== null) turns.mark(person.workStarted, ofWork);
    return turns;
  };
}
