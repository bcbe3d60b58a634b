import { computed, type Explained, type Rule } from '../../../kernel/explained.js';
import { sum } from '../../../kernel/money.js';
import { clause } from './clause.js';

/**
 * Art. 29(2): a cut by decision, with the post allowance as its base. It comes last and takes no more
 * than is left; what is beyond is reported.
 */
export const CUT = clause('cut', '29/2', { zh: '酌情减发', en: 'discretionary cut' });

const CUTS: Rule = {
  label: CUT.label,
  unit: 'yuan/month',
  formula: 'sum({cuts})',
  citation: CUT.citation,
};

export function computeCut(key: string, cuts: readonly Explained[]): Explained {
  return computed(CUTS, key, sum(cuts.map((cut) => cut.value)), { cuts });
}
