import { computed, leaf, type Explained, type Rule } from '../../../kernel/explained.js';
import { sum, type Decimal } from '../../../kernel/money.js';
import type { Notice } from '../../../outcome.js';

/**
 * Art. 7: the year's performance pay stays within the approved total.
 *
 *     base + general + outstanding + income of units ≤ approved total
 */
const CITATION = {
  article: '7',
  summary: {
    zh: '绩效工资总量不超过核定总额',
    en: 'performance pay stays within the approved total',
  },
};

const TOTAL: Rule = {
  label: { zh: '全年绩效工资合计', en: 'performance pay of the year' },
  unit: 'yuan/year',
  formula: '{base} + {general} + {outstanding} + {income}',
  citation: CITATION,
};

const HEADROOM: Rule = {
  label: { zh: '核定总额余量', en: 'headroom under the approved total' },
  unit: 'yuan/year',
  formula: '{approved} - {total}',
  citation: CITATION,
};

const APPROVED = {
  label: { zh: '核定年度总额', en: 'approved total of the year' },
  unit: 'yuan/year',
  citation: CITATION,
} as const;

export interface YearTotals {
  readonly base: Explained;
  readonly general: Explained;
  readonly outstanding: Explained;
  readonly income: Explained;
}

export interface Cap {
  readonly grandTotal: Explained;
  readonly approvedTotal: Explained | null;
  /** Negative where the cap is exceeded; null where none was entered. */
  readonly headroom: Explained | null;
}

export function computeCap(totals: YearTotals, approved: Decimal | null): Cap {
  const { base, general, outstanding, income } = totals;
  const value = sum([base.value, general.value, outstanding.value, income.value]);
  const grandTotal = computed(TOTAL, 'college.grandTotal', value, { ...totals });
  if (approved === null) return { grandTotal, approvedTotal: null, headroom: null };
  const approvedTotal = leaf(APPROVED, 'fact', 'facts.college.approvedTotal', approved);
  const left = approved.minus(value);
  return {
    grandTotal,
    approvedTotal,
    headroom: computed(HEADROOM, 'college.headroom', left, {
      approved: approvedTotal,
      total: grandTotal,
    }),
  };
}

export function noticeCap({ approvedTotal, headroom }: Cap, notices: Notice[]): void {
  if (!approvedTotal || !headroom?.value.lessThan(0)) return;
  const approved = approvedTotal.value.toString();
  const excess = headroom.value.negated().toString();
  notices.push({ code: 'cap_exceeded', departments: [], values: { approved, excess } });
}
