import { invariant } from '../../../kernel/invariant.js';
import type { Decimal } from '../../../kernel/money.js';
import type { PersonYear } from '../../../person-outcome.js';
import type { PayEnv } from '../people/pay-env.js';
import { computePersonYear } from '../people/person-year.js';
import { leaveRulesOf, type LeaveRules } from './leave.js';
import { createMonths, payEvents, payPosts, type MonthAmounts } from './pay-months.js';
import type { PeopleColumns } from './people-columns.js';
import { Scale } from './scale.js';
import { createYears, settleYears, type RewardRules, type YearFigures } from './settle-years.js';

/** Everybody's amounts in fen, in order of employee number. */
export interface PeopleAmounts {
  readonly employeeNumbers: readonly string[];
  /** Twelve a person. */
  readonly months: MonthAmounts;
  readonly years: YearFigures;
  /** By place of person and month; what is due is `paid` less this. */
  readonly alreadyPaid: ReadonlyMap<number, number>;
}

export interface PeopleRules {
  readonly leave: LeaveRules;
  readonly reward: RewardRules;
}

const PER_WEIGHT = 10_000;

/** Null where a number of the edition or a coefficient does not fit its unit. */
export function peopleRulesOf(columns: PeopleColumns, env: PayEnv): PeopleRules | null {
  const { numbers, choices } = env.context;
  const scale = new Scale();
  const leave = leaveRulesOf(numbers, choices, scale);
  const rate = (key: 'instalmentShare' | 'settlementShare'): number =>
    scale.whole(numbers.rate(key).value, PER_WEIGHT);
  const assessed = columns.units.map((unit) => env.assessmentOf(unit)?.value ?? null);
  const reward = {
    perWeight:
      env.officeBase &&
      env.officeBase.value.dividedBy(numbers.rate('instalments').value).dividedBy(PER_WEIGHT ** 2),
    assessments: Float64Array.from([
      PER_WEIGHT,
      ...assessed.map((one) => (one === null ? NaN : scale.whole(one, PER_WEIGHT))),
    ]),
    ofScheduled:
      choices.D26 === 'remainderOfYear'
        ? null
        : { rest: rate('settlementShare'), share: rate('instalmentShare') },
  };
  return scale.isExact ? { leave, reward } : null;
}

/** Arts. 11 and 28 to 31 for everybody; whom whole numbers do not cover is explained and written down. */
export function amountsOfPeople(
  columns: PeopleColumns,
  rules: PeopleRules,
  env: PayEnv,
): PeopleAmounts {
  const { employeeNumbers, alreadyPaid, others } = columns;
  const months = createMonths(employeeNumbers.length);
  const years = createYears(employeeNumbers.length);
  for (let person = 0; person < employeeNumbers.length; person++) {
    payPosts(columns, person, months);
    payEvents(columns, person, months, rules.leave);
  }
  settleYears(columns, months, years, rules.reward);
  for (const [index, one] of others) writePerson(index, computePersonYear(one, env), months, years);
  return { employeeNumbers, months, years, alreadyPaid };
}

/** The same from explanations. */
export function writtenPeople(people: readonly PersonYear[]): PeopleAmounts {
  const months = createMonths(people.length);
  const years = createYears(people.length);
  const alreadyPaid = new Map<number, number>();
  people.forEach((person, index) => {
    writePerson(index, person, months, years);
    person.months.forEach((month, place) => {
      if (month.alreadyPaid !== null) {
        alreadyPaid.set(12 * index + place, fen(month.alreadyPaid.value));
      }
    });
  });
  const employeeNumbers = people.map((person) => person.employeeNumber);
  return { employeeNumbers, months, years, alreadyPaid };
}

/** Puts a person's explained amounts in their places. */
function writePerson(
  index: number,
  person: PersonYear,
  months: MonthAmounts,
  years: YearFigures,
): void {
  for (const name of Object.keys(months) as (keyof MonthAmounts)[]) {
    person.months.forEach((month, place) => {
      months[name][12 * index + place] = fen(month[name].value);
    });
  }
  for (const name of Object.keys(years) as (keyof YearFigures)[]) {
    const figure = person[name];
    years[name][index] = figure === null ? NaN : fen(figure.value);
  }
}

function fen(yuan: Decimal): number {
  const whole = yuan.times(100).toNumber();
  invariant(Number.isSafeInteger(whole), 'what a person is paid is a whole number of fen');
  return whole;
}
