import { computed, type Explained, type Rule } from '../../../kernel/explained.js';
import type { Decimal } from '../../../kernel/money.js';
import type { PersonContext } from '../people/context.js';

/** What the rules of Article 30 need beside the person. */
export type RuleContext = Pick<PersonContext, 'numbers' | 'choices'>;

const FULL_STANDARD: Rule = {
  label: { zh: '当月全额标准', en: "the month's full standard" },
  unit: 'yuan/month',
  formula: '{instalment} / {share}',
  citation: { article: '30', summary: { zh: '扣减依据', en: 'what deductions are taken from' } },
};

/** D38: the month's reward from which Article 30 deducts. */
export function computeDeductionBase(
  key: string,
  instalment: Explained,
  { numbers, choices }: RuleContext,
): Explained {
  if (choices.D38 === 'instalment') return instalment;
  const share = numbers.rate('instalmentShare');
  const value: Decimal = instalment.value.dividedBy(share.value);
  return computed(FULL_STANDARD, `${key}.deductionBase`, value, { instalment, share }, ['D38']);
}
