import { Decimal } from '@hebo/domain';
import type { Bars, Outcome } from '@hebo/domain';

/** Heads that the amounts of a scope are shared by. */
export interface Heads {
  readonly base: Decimal;
  readonly scenario: Decimal;
}

export function headsOf(base: Outcome, scenario: Outcome, codes: readonly string[]): Heads {
  return { base: headsIn(base, codes), scenario: headsIn(scenario, codes) };
}

function headsIn({ departments, offices }: Outcome, codes: readonly string[]): Decimal {
  return [...departments, ...offices]
    .filter(({ code }) => codes.includes(code))
    .reduce((sum, { headcount }) => sum.plus(headcount.value), new Decimal(0));
}

/** Block of the bar that more or fewer heads make by themselves. */
export const HEADS_BLOCK = 'headsThemselves';

/**
 * The same bridge for one head, in fen. Where the heads change too, an amount is told by the mean of
 * both years' shares and the heads have a bar of their own, so that a swap still turns every sign.
 * Null where a scope has nobody.
 */
export function perHead(bars: Bars, { base, scenario }: Heads): Bars | null {
  if (base.isZero() || scenario.isZero()) return null;
  const share = new Decimal(1)
    .dividedBy(base)
    .plus(new Decimal(1).dividedBy(scenario))
    .dividedBy(2);
  const whole = (exact: Decimal): number => exact.round().toNumber();
  const first = whole(new Decimal(bars.base).dividedBy(base));
  const last = whole(new Decimal(bars.scenario).dividedBy(scenario));
  const causes = bars.bars.map(({ block, fen }) => ({
    block,
    fen: whole(new Decimal(fen).times(share)),
  }));
  const dilution = new Decimal(1)
    .dividedBy(scenario)
    .minus(new Decimal(1).dividedBy(base))
    .times(new Decimal(bars.base).plus(bars.scenario).dividedBy(2));
  const all = dilution.isZero()
    ? causes
    : [...causes, { block: HEADS_BLOCK, fen: whole(dilution) }];
  const told = all.reduce((sum, { fen }) => sum + fen, 0);
  return { base: first, scenario: last, bars: all, rest: last - first - told };
}
