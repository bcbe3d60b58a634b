import { computed, leaf, type Explained, type Rule } from '../../../kernel/explained.js';
import { invariant } from '../../../kernel/invariant.js';
import { settle, sum, sumProduct, roundHalfUp } from '../../../kernel/money.js';
import type { Notice } from '../../../outcome.js';
import type { Assessed } from '../facts/department.js';
import { departmentFact } from '../facts/leaves.js';

/**
 * Arts. 14 and 20: the annual score by which units are ranked, entered whole or as its indicators.
 *
 *     score = Σ weight·result / Σ weight
 *
 * A score that was entered stands; where its indicators come to another one, a notice says so.
 */
const SCORE: Rule = {
  label: { zh: '考核得分', en: 'assessment score' },
  unit: 'points',
  formula: 'settle(sumProduct({weights}, {results}) / sum({weights}))',
  terms: {
    weights: { zh: '指标权重', en: 'weights' },
    results: { zh: '指标得分', en: 'results' },
  },
  citation: {
    article: '14',
    summary: { zh: '按指标权重平均', en: 'mean of the indicators by weight' },
  },
};
const WEIGHT = { label: { zh: '指标权重', en: 'weight' }, unit: 'none' } as const;
const RESULT = { label: { zh: '指标得分', en: 'result' }, unit: 'points' } as const;

export function scoreOf(unit: Assessed, notices: Notice[]): Explained {
  const { code, score } = unit;
  const derived = unit.indicators.length > 0 ? scoreFromIndicators(unit) : null;
  if (score === null) {
    invariant(derived !== null, 'a ranked unit has a score or indicators');
    return derived;
  }
  if (derived && !derived.value.equals(score)) {
    const values = { entered: score.toString(), derived: roundHalfUp(derived.value, 4).toString() };
    notices.push({ code: 'score_differs', departments: [code], values });
  }
  return departmentFact(unit, 'score', score);
}

function scoreFromIndicators({ code, indicators }: Assessed): Explained {
  const key = (index: number, field: string): string =>
    `facts.departments.${code}.indicators.${index}.${field}`;
  const weights = indicators.map(({ weight }, index) =>
    leaf(WEIGHT, 'fact', key(index, 'weight'), weight),
  );
  const results = indicators.map(({ result }, index) =>
    leaf(RESULT, 'fact', key(index, 'result'), result),
  );
  const total = sumProduct(
    weights.map((one) => one.value),
    results.map((one) => one.value),
  );
  const value = settle(total.dividedBy(sum(weights.map((one) => one.value))));
  return computed(SCORE, `departments.${code}.score`, value, { weights, results });
}
