import type { Context } from '../../context.js';
import type { Employee } from '../employee/employee.type.js';
import type { PayYear } from './pay-year.type.js';

export interface PayQuestion {
  readonly period: string;
  readonly scenario?: string | null | undefined;
  readonly knownAt?: string | null | undefined;
}

export function payYear(
  _context: Context,
  _employee: Employee,
  _question: PayQuestion,
): Promise<PayYear | null> {
  return Promise.resolve(null);
}
