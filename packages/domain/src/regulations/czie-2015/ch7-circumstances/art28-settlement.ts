import { computed, type Explained, type Rule } from '../../../kernel/explained.js';
import { Decimal, roundToFen, ZERO } from '../../../kernel/money.js';
import type { Choices } from '../readings.js';
import type { RuleContext } from './art30-base.js';
import { clause, type Cause } from './clause.js';

/**
 * Art. 28(2): the reward is paid in twelve instalments on account, seventy per cent of last year's
 * standard; the rest follows after the annual assessment, and is lost by an unqualified result or by
 * resigning.
 *
 *     instalment = 0.7 · c · M(last year) / 12      settlement = E − Σ instalments as scheduled
 *
 * What was scheduled counts, not what was paid: deductions for leave are not given back. A negative rest
 * is not clawed back but reported. Readings D25, D26; D35 rounds the instalment.
 */
export const SETTLEMENT = clause(
  'settlement',
  '28/2',
  { zh: '年终兑现', en: 'year-end settlement' },
  ['考核不合格或离校', 'unqualified, or has left'],
);

const { citation } = SETTLEMENT;

const INSTALMENT: Rule = {
  label: { zh: '奖励性绩效预发', en: 'instalment' },
  unit: 'yuan/month',
  formula: 'roundToFen({share} * {coefficient} * {base} / {instalments})',
  citation,
};
const INSTALMENT_OF_PREVIOUS: Rule = {
  ...INSTALMENT,
  formula: 'roundToFen({share} * {previous} / {instalments})',
};
const D25 = ['D25'];

/** A month's instalment by the present coefficient and last year's base. */
export function computeInstalment(
  key: string,
  { coefficient, base }: { readonly coefficient: Explained; readonly base: Explained },
  { numbers }: RuleContext,
  readings: readonly string[] = D25,
): Explained {
  const share = numbers.rate('instalmentShare');
  const instalments = numbers.rate('instalments');
  const year = share.value.times(coefficient.value).times(base.value);
  const value = roundToFen(year.dividedBy(instalments.value));
  return computed(INSTALMENT, key, value, { share, coefficient, base, instalments }, readings);
}

/** A month's instalment by what the person, or the unit, got last year. */
export function computeInstalmentOfPrevious(
  key: string,
  previous: Explained,
  { numbers }: RuleContext,
): Explained {
  const share = numbers.rate('instalmentShare');
  const instalments = numbers.rate('instalments');
  const value = roundToFen(share.value.times(previous.value).dividedBy(instalments.value));
  return computed(INSTALMENT_OF_PREVIOUS, key, value, { share, previous, instalments }, D25);
}

const yuan = (zh: string, en: string, formula: string): Rule => ({
  label: { zh, en },
  unit: 'yuan/year',
  formula,
  citation,
});

const REMAINDER: Readonly<Record<Choices['D26'], Rule>> = {
  remainderOfYear: yuan('年终余额', 'rest of the year', '{entitlement} - {scheduled}'),
  shareOfPrevious: yuan('年终部分', 'year-end part', '{scheduled} * {rest} / {share}'),
};
const PAID = yuan('年终兑现', 'year-end settlement', 'roundToFen(max(0, {remainder}))');
const NOT_PAID: Rule = { ...PAID, formula: 'if({because}, 0, max(0, {remainder}))' };
const FORFEITED = yuan('不兑现', 'forfeited', 'if({because}, roundToFen(max(0, {remainder})), 0)');
const NOT_FORFEITED: Rule = { ...FORFEITED, formula: '0' };
const OVERPAID = yuan(
  '多预发',
  'paid on account in excess',
  'roundToFen(max(0, {scheduled} - {entitlement}))',
);

export interface Settlement {
  readonly settlement: Explained;
  readonly forfeited: Explained;
  readonly overpaid: Explained;
}

export interface SettlementInput {
  /** `people.0001`. */
  readonly key: string;
  readonly entitlement: Explained;
  /** Σ of the gross instalments. */
  readonly scheduled: Explained;
  /** Why the rest is lost; null where it is paid. */
  readonly forfeiture: Cause | null;
  /** Readings by which it is paid all the same (D47). */
  readonly readings?: readonly string[];
}

export function computeSettlement(input: SettlementInput, context: RuleContext): Settlement {
  const { key, entitlement, scheduled, forfeiture } = input;
  const remainder = computeRemainder(input, context);
  const value = roundToFen(Decimal.max(0, remainder.value));
  const excess = Decimal.max(0, scheduled.value.minus(entitlement.value));
  const overpaid = computed(OVERPAID, `${key}.overpaid`, roundToFen(excess), {
    scheduled,
    entitlement,
  });
  if (forfeiture === null) {
    return {
      settlement: computed(PAID, `${key}.yearEndSettlement`, value, { remainder }, input.readings),
      forfeited: computed(NOT_FORFEITED, `${key}.forfeited`, ZERO, {}),
      overpaid,
    };
  }
  const { fact, readings } = forfeiture;
  const parts = { because: fact, remainder };
  return {
    settlement: computed(NOT_PAID, `${key}.yearEndSettlement`, ZERO, parts, readings),
    forfeited: computed(FORFEITED, `${key}.forfeited`, value, parts, readings),
    overpaid,
  };
}

function computeRemainder(
  { key, entitlement, scheduled }: SettlementInput,
  { numbers, choices }: RuleContext,
): Explained {
  const rule = REMAINDER[choices.D26];
  const readings = ['D26'];
  if (choices.D26 === 'remainderOfYear') {
    const left = entitlement.value.minus(scheduled.value);
    return computed(rule, `${key}.remainder`, left, { entitlement, scheduled }, readings);
  }
  const share = numbers.rate('instalmentShare');
  const rest = numbers.rate('settlementShare');
  const value = scheduled.value.times(rest.value).dividedBy(share.value);
  return computed(rule, `${key}.remainder`, value, { scheduled, rest, share }, readings);
}
