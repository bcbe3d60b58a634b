import { Decimal } from '../kernel/money.js';
import type { Ground, Override } from './scenario.js';

/** Shares and ratios that the decision enters in place of a number of the regulation. */
const DECIDED = /^decision\.(staffShare|officeRatio)$/;
const NUMBER = /^regulation\.(.+)$/;

/**
 * Whether an override leaves what the regulation says: a number that is not as printed, or a share or
 * ratio that is not the edition's. Allowed in a scenario, with a reason.
 */
export function leavesRegulation({ numbers }: Ground, { path, value }: Override): boolean {
  const [, key] = DECIDED.exec(path) ?? NUMBER.exec(path) ?? [];
  const number = key === undefined ? undefined : numbers.get(key);
  if (number === undefined || value === null) return false;
  return number.value === null || !isEqual(number.value, value);
}

/** `0.50` is `0.5`; what is no number equals no number. */
function isEqual(printed: string, value: string): boolean {
  return /^-?\d+(\.\d+)?$/.test(value) && new Decimal(printed).equals(value);
}
