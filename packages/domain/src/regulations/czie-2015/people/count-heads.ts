import { TITLE_CLASSES, type TitleClass } from '../../../fields.js';
import type { Month } from '../../../kernel/calendar.js';
import { Decimal, ZERO } from '../../../kernel/money.js';
import type { TitleHeadcount } from '../facts/department.js';
import type { Person } from '../facts/person.js';
import type { PostMonth } from './posts-of-year.js';
import { titleClassOf } from './title-class.js';

/** A person's month in a unit, as it is counted. */
export interface Counted {
  readonly person: Person;
  readonly post: PostMonth;
}

/** Heads by title class at one month-end, with who they are. */
export interface Heads {
  readonly headcount: TitleHeadcount;
  readonly employeeNumbers: Readonly<Record<TitleClass, readonly string[]>>;
}

const byClass = <T>(valueOf: (title: TitleClass) => T): Readonly<Record<TitleClass, T>> =>
  Object.fromEntries(TITLE_CLASSES.map((title) => [title, valueOf(title)])) as Record<
    TitleClass,
    T
  >;

export function countHeads(people: readonly Counted[], month: Month): Heads {
  const employeeNumbers = byClass<string[]>(() => []);
  for (const { person } of people) {
    employeeNumbers[titleClassOf(person, month)].push(person.employeeNumber);
  }
  return {
    employeeNumbers,
    headcount: byClass((title) => new Decimal(employeeNumbers[title].length)),
  };
}

/** D34: the mean of the twelve month-ends; everybody who was there in some month is named. */
export function meanHeads(months: readonly Heads[]): Heads {
  return {
    headcount: byClass((title) =>
      months
        .reduce((total, { headcount }) => total.plus(headcount[title]), ZERO)
        .dividedBy(months.length),
    ),
    employeeNumbers: byClass((title) =>
      [...new Set(months.flatMap(({ employeeNumbers }) => employeeNumbers[title]))].toSorted(),
    ),
  };
}
