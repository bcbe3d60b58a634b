import { Decimal } from './money.js';

declare const unit: unique symbol;

/** A decimal that knows what it counts. The mark lives in types only. */
export type Quantity<U extends string> = Decimal & { readonly [unit]: U };

export type Yuan<Per extends 'month' | 'year'> = Quantity<`yuan/${Per}`>;
export type Coefficient = Quantity<'coefficient'>;
export type Share = Quantity<'share'>;
export type Headcount = Quantity<'head'>;
export type Days = Quantity<'day'>;

export function quantity<Q extends Quantity<string>>(text: string): Q {
  return new Decimal(text) as Q;
}

/** Both sides are of one kind: yuan a month and yuan a year do not add, nor yuan and coefficients. */
export function add<Q extends Quantity<string>>(left: Q, right: NoInfer<Q>): Q {
  return left.plus(right) as Q;
}

export function subtract<Q extends Quantity<string>>(left: Q, right: NoInfer<Q>): Q {
  return left.minus(right) as Q;
}

/** The only way from a month's money to a year's. */
export function twelveMonths(amount: Yuan<'month'>): Yuan<'year'> {
  return amount.times(12) as unknown as Yuan<'year'>;
}
