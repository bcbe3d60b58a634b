import { Decimal, sum, type Outcome } from '@hebo/domain';
import type { Context } from '../../context.js';
import { run } from '../outcome/compute.js';
import { peopleInputs, type YearInputs } from '../outcome/year.service.js';
import { peopleTotals, type PeopleTotals } from './people-totals.js';

/** From the approved total (Art. 7) down to the general pool; null where an amount is not known. */
export interface PoolFromAbove {
  readonly approvedTotal: Decimal | null;
  readonly totals: PeopleTotals | null;
  readonly unitIncome: Decimal;
  /** Research posts paid beside the pool (D11). */
  readonly research: Decimal | null;
  /** What the formulas pay beyond the pool otherwise (D2, D2b, D37); negative where some is left. */
  readonly besidePool: Decimal | null;
  readonly reserves: Decimal;
  /** What the chain leaves for the general pool. */
  readonly derived: Decimal | null;
  /** The general pool of the decision. */
  readonly typed: Decimal | null;
  /** What is left of the chain after it; negative where the approved total is exceeded. */
  readonly headroom: Decimal | null;
}

/** The chain of a year for the decision in `inputs`: with it the pools change, the people do not. */
export async function poolFromAbove(
  context: Context,
  period: string,
  inputs: YearInputs,
): Promise<PoolFromAbove | null> {
  const everybody = await peopleInputs(context, period, null);
  if (everybody === null) return null;
  const { computed } = run(inputs);
  return chainOf(everybody, computed.ok ? computed.outcome : null);
}

function chainOf(everybody: YearInputs, outcome: Outcome | null): PoolFromAbove {
  const { departments, college } = everybody.facts;
  const approvedTotal = college?.approvedTotal == null ? null : new Decimal(college.approvedTotal);
  const totals = peopleTotals(everybody);
  const unitIncome = sum(
    Object.values(departments).map(({ unitIncome: income }) => new Decimal(income ?? 0)),
  );
  const reserves = new Decimal(college?.reserves ?? 0);
  const beside = (isResearch: boolean): Decimal | null =>
    outcome &&
    sum(
      outcome.residuals
        .filter(({ id }) => (id === 'researchBesidePool') === isResearch)
        .map(({ amount }) => amount.value.negated()),
    );
  const research = beside(true);
  const besidePool = beside(false);
  const taken = [totals?.basePay, totals?.outstanding, unitIncome, research, besidePool, reserves];
  const known = taken.flatMap((amount) => amount ?? []);
  const derived =
    approvedTotal === null || known.length < taken.length ? null : approvedTotal.minus(sum(known));
  const typed = outcome?.generalPool.value ?? null;
  const headroom = derived === null || typed === null ? null : derived.minus(typed);
  return {
    approvedTotal,
    totals,
    unitIncome,
    research,
    besidePool,
    reserves,
    derived,
    typed,
    headroom,
  };
}
