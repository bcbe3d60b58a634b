import { computed, leaf, type Explained, type LeafRule, type Rule } from '../kernel/explained.js';
import { integer, notNegative, Reader, type Check } from '../kernel/read.js';
import {
  computeInstalment,
  computeInstalmentOfPrevious,
  computeSettlement,
  SETTLEMENT,
} from '../regulations/czie-2015/ch7-circumstances/art28-settlement.js';
import { causeOf, type Cause } from '../regulations/czie-2015/ch7-circumstances/clause.js';
import type { PersonContext } from '../regulations/czie-2015/people/context.js';
import { textOf, type ExampleKind, type Fields } from './example.js';
import { answer, contextOf } from './person.js';

const RULES = {
  coefficient: {
    label: { zh: '岗位分配系数', en: 'post coefficient' },
    unit: 'coefficient',
  },
  previousBase: {
    label: { zh: '上一年度分配基数', en: "last year's base" },
    unit: 'yuan/coefficient',
  },
  previousReward: {
    label: { zh: '上一年度奖励性绩效', en: "last year's reward" },
    unit: 'yuan/year',
  },
  entitlement: {
    label: { zh: '本年度应发', en: "this year's reward" },
    unit: 'yuan/year',
  },
  months: { label: { zh: '发放月数', en: 'months paid' }, unit: 'month' },
} as const satisfies Readonly<Record<string, LeafRule>>;

const SCHEDULED: Rule = {
  label: { zh: '应预发合计', en: 'scheduled instalments' },
  unit: 'yuan/year',
  formula: '{instalment} * {months}',
};

type Field = keyof typeof RULES;

/** Reads a number as a leaf; one that is missing or wrong is told and gives undefined. */
function numberGiven(
  given: Fields,
  field: Field,
  reader: Reader,
  ...checks: readonly Check[]
): Explained | undefined {
  const value = reader.required(textOf(given[field]), field, notNegative, ...checks);
  return value && leaf(RULES[field], 'fact', field, value);
}

function monthsGiven(given: Fields, reader: Reader, { numbers }: PersonContext): Explained {
  const whole = numbers.rate('instalments');
  if (textOf(given['months']) === undefined) return whole;
  const months = numberGiven(given, 'months', reader, integer);
  if (months?.value.greaterThan(whole.value)) {
    const values = { value: months.value.toString(), options: `0–${whole.value.toString()}` };
    reader.report('unknown_value', 'months', values);
  }
  return months ?? whole;
}

function forfeitureGiven(given: Fields, reader: Reader): Cause | null {
  const isQualified = reader.yesOrNo(given['qualified'], 'qualified', true);
  const hasResigned = reader.yesOrNo(given['resigned'], 'resigned', false);
  if (!isQualified) return causeOf(SETTLEMENT, 'qualified');
  return hasResigned ? causeOf(SETTLEMENT, 'resigned') : null;
}

function instalmentGiven(
  given: Fields,
  reader: Reader,
  context: PersonContext,
): Explained | undefined {
  if (context.choices.D25 === 'ownPrevious') {
    const previous = numberGiven(given, 'previousReward', reader);
    return previous && computeInstalmentOfPrevious('instalment', previous, context);
  }
  const coefficient = numberGiven(given, 'coefficient', reader);
  const base = numberGiven(given, 'previousBase', reader);
  return coefficient && base && computeInstalment('instalment', { coefficient, base }, context);
}

/** Art. 28(2): a year of equal instalments, and its settlement. */
export const settlement: ExampleKind = (given) => {
  const reader = new Reader();
  const context = contextOf(given, reader);
  const instalment = instalmentGiven(given, reader, context);
  const entitlement = numberGiven(given, 'entitlement', reader);
  const months = monthsGiven(given, reader, context);
  const forfeiture = forfeitureGiven(given, reader);
  if (!instalment || !entitlement) return answer(reader, null);
  const total = instalment.value.times(months.value);
  const scheduled = computed(SCHEDULED, 'scheduled', total, { instalment, months });
  const input = { key: 'year', entitlement, scheduled, forfeiture };
  const { settlement: paid, overpaid, forfeited } = computeSettlement(input, context);
  return answer(reader, { instalment, scheduled, settlement: paid, overpaid, forfeited });
};
