import type { Label } from '../../../kernel/explained.js';
import { Decimal } from '../../../kernel/money.js';
import type { Notice } from '../../../outcome.js';
import type { CoefficientTable } from '../../../regulation.js';
import type { Edition } from './index.js';

/** A number and what it is called; null where the source is blank. */
interface Ranked {
  readonly label: Label;
  readonly value: string | null;
}

const TABLES: readonly string[] = ['table1', 'table2', 'table3', 'table4', 'table5'];
const FALLING = [
  ['assessment1', 'assessment2', 'assessment3', 'assessment4', 'assessmentUnqualified'],
  [
    'officeAssessment1',
    'officeAssessment2',
    'officeAssessment3',
    'officeAssessment4',
    'officeAssessmentUnqualified',
  ],
  ['overstaffing3', 'overstaffing2', 'overstaffing1'],
  ['understaffing3', 'understaffing2', 'understaffing1'],
] as const satisfies readonly (readonly (keyof Edition['rates'])[])[];

/**
 * What falls from one to the next in the document: titles, grades and their steps, tiers of research, the
 * bands of the ranking, years of variance backwards, base pay from many years of work to few.
 */
function chainsOf({ rates, tables }: Edition): readonly (readonly Ranked[])[] {
  return [
    ...FALLING.map((keys) => keys.map((key) => rates[key])),
    ...tables.flatMap((table) => {
      if (TABLES.includes(table.key)) return [rowsOf(table).flat()];
      return table.key === 'annex' ? rowsOf(table).map((row) => row.toReversed()) : rowsOf(table);
    }),
  ];
}

const rowsOf = ({ rows }: CoefficientTable): readonly Ranked[][] =>
  rows.map(({ cells }) => cells.map(({ value, citation }) => ({ label: citation.summary, value })));

const known = new WeakMap<Edition, readonly Notice[]>();

/** Neighbours that an amendment put into the wrong order: allowed, but seldom meant. */
export function noticesOfOrder(edition: Edition): readonly Notice[] {
  const told = known.get(edition) ?? newNotices(edition);
  known.set(edition, told);
  return told;
}

function newNotices(edition: Edition): readonly Notice[] {
  const editions = [edition, ...(edition.later ?? []).map((later) => later.edition)];
  const found = new Map<string, Notice>();
  for (const chain of editions.flatMap(chainsOf)) {
    const printed = chain.filter(({ value }) => value !== null);
    printed.slice(1).forEach((lower, index) => {
      const higher = printed[index];
      if (!higher?.value || !lower.value) return;
      if (new Decimal(higher.value).greaterThanOrEqualTo(lower.value)) return;
      found.set(`${higher.label.zh} ${lower.label.zh}`, reversed(higher, lower));
    });
  }
  return [...found.values()];
}

const reversed = (higher: Ranked, lower: Ranked): Notice => ({
  code: 'order_reversed',
  departments: [],
  values: {
    higherZh: higher.label.zh,
    higherEn: higher.label.en,
    higherValue: higher.value ?? '',
    lowerZh: lower.label.zh,
    lowerEn: lower.label.en,
    lowerValue: lower.value ?? '',
  },
});
