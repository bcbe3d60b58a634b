import { computed, leaf, type Explained, type Rule } from '../../../kernel/explained.js';
import type { Month } from '../../../kernel/calendar.js';
import { sum } from '../../../kernel/money.js';
import type { PersonMonth, PersonNotice } from '../../../person-outcome.js';
import { PLAIN_MONTH } from '../ch7-circumstances/month-circumstances.js';
import { computePersonMonth } from '../ch7-circumstances/person-month.js';
import type { Person } from '../facts/person.js';
import { computeGross, NO_GROSS, NOTHING } from './gross-month.js';
import type { PayEnv } from './pay-env.js';
import { heldIn } from './posts-of-year.js';
import type { PersonPosts } from './roster.js';

const ALREADY_PAID: Rule = {
  label: { zh: '已发金额', en: 'already paid' },
  unit: 'yuan/month',
  formula: 'sum({payments})',
};
const BACK_PAY: Rule = {
  label: { zh: '补发（负为多发）', en: 'back pay' },
  unit: 'yuan/month',
  formula: '{paid} - {alreadyPaid}',
};
const PAYMENT = { label: { zh: '已发', en: 'paid' }, unit: 'yuan/month' } as const;

export interface PaidMonth {
  readonly month: PersonMonth;
  readonly notices: readonly PersonNotice[];
}

/** One of the twelve months: what the post gives, what Articles 28 to 31 leave of it, what is still due. */
export function computeMonthOfPerson(one: PersonPosts, index: number, env: PayEnv): PaidMonth {
  const { context, departments } = env;
  const post = one.posts[index] ?? null;
  const month = monthAt(context.period, index);
  const { person } = one;
  const gross = post === null ? NO_GROSS : (computeGross(one, post, context) ?? NO_GROSS);
  const key = `people.${person.employeeNumber}.${month}`;
  if (post === null) return outsideMonth(person, month, key);
  const input = {
    key,
    month,
    departmentKind: post.kind,
    stopsReward: departments.get(post.department)?.stopsReward ?? false,
    gross,
    circumstances: one.circumstances[index] ?? PLAIN_MONTH,
  };
  const pay = computePersonMonth(input, context);
  const due = dueOf(person, month, key, pay.paid);
  return {
    month: {
      month,
      department: post.department,
      departmentKind: post.kind,
      isEmployed: true,
      postCoefficient: post.coefficient,
      grossLivingAllowance: gross.livingAllowance,
      grossPostAllowance: gross.postAllowance,
      grossInstalment: gross.instalment,
      livingAllowance: pay.livingAllowance,
      postAllowance: pay.postAllowance,
      instalment: pay.instalment,
      heldPostAllowance: pay.heldPostAllowance,
      heldInstalment: pay.heldInstalment,
      paid: pay.paid,
      lines: pay.lines,
      ...due,
    },
    notices: gross.isOverridden
      ? [...pay.notices, { code: 'annex_cell_overridden', month, values: {} }]
      : pay.notices,
  };
}

const monthAt = (period: string, index: number): Month =>
  `${period}-${String(index + 1).padStart(2, '0')}` as Month;

const NO_NOTICES: readonly PersonNotice[] = [];

/** Not employed, or outside the scope of Art. 3: nothing is due, though something may have been paid. */
function outsideMonth(person: Person, month: Month, key: string): PaidMonth {
  return {
    month: {
      month,
      department: heldIn(person.department, month),
      departmentKind: null,
      isEmployed: false,
      postCoefficient: null,
      grossLivingAllowance: NOTHING,
      grossPostAllowance: NOTHING,
      grossInstalment: NOTHING,
      livingAllowance: NOTHING,
      postAllowance: NOTHING,
      instalment: NOTHING,
      heldPostAllowance: NOTHING,
      heldInstalment: NOTHING,
      paid: NOTHING,
      lines: [],
      ...dueOf(person, month, key, NOTHING),
    },
    notices: NO_NOTICES,
  };
}

const NOTHING_ON_RECORD = { alreadyPaid: null, backPay: null } as const;

/**
 * Art. 32: the regulation holds from January, though it was approved later, so months may have been paid
 * by an earlier run or scheme; only the difference is due.
 */
function dueOf(
  { employeeNumber, payments }: Person,
  month: Month,
  key: string,
  paid: Explained,
): Pick<PersonMonth, 'alreadyPaid' | 'backPay'> {
  if (payments.length === 0) return NOTHING_ON_RECORD;
  const found = payments.flatMap((payment, index) =>
    payment.month === month
      ? [leaf(PAYMENT, 'fact', `facts.people.${employeeNumber}.payments.${index}`, payment.amount)]
      : [],
  );
  if (found.length === 0) return NOTHING_ON_RECORD;
  const total = sum(found.map((one) => one.value));
  const alreadyPaid = computed(ALREADY_PAID, `${key}.alreadyPaid`, total, { payments: found });
  const left = paid.value.minus(total);
  return {
    alreadyPaid,
    backPay: computed(BACK_PAY, `${key}.backPay`, left, { paid, alreadyPaid }),
  };
}
