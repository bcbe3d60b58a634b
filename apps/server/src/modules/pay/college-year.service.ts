import type { Context } from '../../context.js';
import type { CollegeYear } from './college-year.type.js';
import type { LedgerEntry } from './pay-year.type.js';
import type { UnitCash } from './unit-pay.type.js';

export function collegeYear(
  _context: Context,
  _period: string,
  _knownAt?: string | null,
): Promise<CollegeYear | null> {
  return Promise.resolve(null);
}

export function ledgerOfYear(_context: Context, _year: CollegeYear): Promise<LedgerEntry[]> {
  return Promise.resolve([]);
}

export function unitsOfYear(_year: CollegeYear): UnitCash[] {
  return [];
}
