import type { Decimal } from '../kernel/money.js';
import { sum } from '../kernel/money.js';
import type { Outcome } from '../outcome.js';

/** What a goal or a sensitivity looks at. */
export type Figure =
  | { readonly kind: 'allocation'; readonly unit: string }
  | { readonly kind: 'allocated' }
  /** What an office head gets on average, over what a college head gets. */
  | { readonly kind: 'ratio' }
  | { readonly kind: 'officeBase' };

/** Null where the outcome has no such figure. */
export function figureOf(outcome: Outcome, figure: Figure): Decimal | null {
  switch (figure.kind) {
    case 'allocation':
      return allocationOf(outcome, figure.unit);
    case 'allocated':
      return outcome.allocated.value;
    case 'ratio':
      return ratioOf(outcome);
    case 'officeBase':
      return outcome.officeBase?.value ?? null;
  }
}

function allocationOf({ departments, offices }: Outcome, unit: string): Decimal | null {
  const found = [...departments, ...offices].find(({ code }) => code === unit);
  return found?.allocation?.value ?? null;
}

function ratioOf(outcome: Outcome): Decimal | null {
  const { offices, officeHeadcount, allocated, collegeHeadcount } = outcome;
  if (officeHeadcount.value.isZero() || allocated.value.isZero()) return null;
  const paid = sum(offices.flatMap(({ allocation }) => allocation?.value ?? []));
  const officeAverage = paid.dividedBy(officeHeadcount.value);
  return officeAverage.dividedBy(allocated.value.dividedBy(collegeHeadcount.value));
}
