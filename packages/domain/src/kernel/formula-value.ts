import { invariant } from './invariant.js';
import { Decimal } from './money.js';

export type FormulaValue = Decimal | boolean | readonly FormulaValue[];

export function decimalOf(value: FormulaValue | undefined): Decimal {
  invariant(value instanceof Decimal, 'a number is expected here');
  return value;
}

export function decimalsOf(value: FormulaValue | undefined): readonly Decimal[] {
  invariant(Array.isArray(value), 'a list is expected here');
  return value.map(decimalOf);
}
