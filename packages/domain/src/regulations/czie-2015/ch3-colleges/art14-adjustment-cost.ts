import { computed, type Explained, type Rule } from '../../../kernel/explained.js';
import { roundToFen } from '../../../kernel/money.js';
import type { DepartmentResult } from '../../../outcome.js';

/**
 * Art. 14: what being over or under the establishment takes from Z, at the K1 that is paid; 0 where Q is 0.
 *
 *     Q·|T − B|·K1·Y2
 *
 * In a closed pool K1 itself would be another without it; this is the deduction, not that second effect.
 */
const COST: Rule = {
  label: { zh: '超（缺）编扣减额', en: 'deduction for being over or under establishment' },
  symbol: 'Q·|T−B|·K1·Y2',
  unit: 'yuan/year',
  formula: 'roundToFen({Q} * abs({T} - {B}) * {K1} * {Y2})',
  citation: {
    article: '14',
    summary: { zh: '超（缺）编的扣减', en: 'deduction for being over or under establishment' },
  },
};

export function computeAdjustmentCost(result: DepartmentResult): Explained {
  const { code, headcount, establishment, staffingAdjustment, staffRate } = result;
  const { assessmentCoefficient } = result;
  const value = headcount.value
    .minus(establishment.value)
    .abs()
    .times(staffingAdjustment.value)
    .times(staffRate.value)
    .times(assessmentCoefficient.value);
  return computed(COST, `departments.${code}.adjustmentCost`, roundToFen(value), {
    Q: staffingAdjustment,
    T: headcount,
    B: establishment,
    K1: staffRate,
    Y2: assessmentCoefficient,
  });
}
