import type { Context } from '../../context.js';
import type { Department } from '../department/department.type.js';
import type { HeadcountDerivation, UnitCash } from './unit-pay.type.js';

export function headcountDerivation(
  _context: Context,
  _department: Department,
  _period: string,
  _knownAt?: string | null,
): Promise<HeadcountDerivation | null> {
  return Promise.resolve(null);
}

export function unitCash(
  _context: Context,
  _department: Department,
  _period: string,
): Promise<UnitCash | null> {
  return Promise.resolve(null);
}
