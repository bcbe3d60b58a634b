import type { PeopleAmounts } from '../../../year-amounts.js';
import type { PayEnv } from '../people/pay-env.js';
import { leaveRulesOf, type LeaveRules } from './leave.js';
import { payEvents, payPosts } from './pay-months.js';
import type { PeopleColumns } from './people-columns.js';
import { Scale } from './scale.js';
import { settleYears, type RewardRules } from './settle-years.js';

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

/** Arts. 11 and 28 to 31 for everybody, into the room that was made for them. */
export function payEverybody(
  columns: PeopleColumns,
  rules: PeopleRules,
  { months, years }: Pick<PeopleAmounts, 'months' | 'years'>,
): void {
  for (let person = 0; person < columns.places.length; person++) {
    payPosts(columns, person, months);
    payEvents(columns, person, months, rules.leave);
  }
  settleYears(columns, months, years, rules.reward);
}
