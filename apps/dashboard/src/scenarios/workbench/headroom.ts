import type { Outcome } from '@hebo/domain';
import { Decimal } from '@hebo/domain';
import { useDocument } from '../../providers/use-document';
import { YEAR_HEADROOM } from './documents';

/** The year's headroom as the server knows it, with the pool that it reckons with. */
export interface YearHeadroom {
  readonly headroom: string;
  readonly typedPool: string;
}

export function useYearHeadroom(period: string): YearHeadroom | null {
  const { data } = useDocument(YEAR_HEADROOM, { period });
  const { headroom, poolFromAbove } = data?.institutionYear ?? {};
  const typedPool = poolFromAbove?.find(({ key }) => key === 'typedPool')?.amount;
  return headroom && typedPool ? { headroom, typedPool } : null;
}

/**
 * Art. 7: what the approved total leaves when the draft's general pool takes the place of the year's,
 * and what is paid beside the pool changes with it.
 */
export function headroomOf(
  year: YearHeadroom | null,
  outcome: Outcome,
  base: Outcome,
): string | null {
  if (!year) return null;
  return new Decimal(year.headroom)
    .plus(year.typedPool)
    .minus(outcome.generalPool.value)
    .plus(besidePool(outcome))
    .minus(besidePool(base))
    .toDecimalPlaces(2, Decimal.ROUND_HALF_UP)
    .toFixed(2);
}

/** Money that leaves the pool's own balance aside; negative where it costs more. */
function besidePool({ residuals }: Outcome): Decimal {
  return residuals
    .filter(({ id }) => id !== 'teachingPoolBalance')
    .reduce((total, { amount }) => total.plus(amount.value), new Decimal(0));
}
