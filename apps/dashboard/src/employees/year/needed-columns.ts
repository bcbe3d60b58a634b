import { compare } from '../../formats/decimal';
import type { PayMonthView } from './documents';

/** One department all year stands above the table; most years have nothing withheld or paid back. */
export function isNeeded(column: string, months: readonly PayMonthView[]): boolean {
  switch (column) {
    case 'department':
      return new Set(months.map(placeOf)).size > 1;
    case 'coefficient':
      return months.some(({ postCoefficient }) => postCoefficient != null);
    case 'held':
      return months.some(isHeld);
    case 'backPay':
      return months.some(({ backPay }) => backPay != null);
    default:
      return true;
  }
}

const placeOf = ({ isEmployed, department }: PayMonthView) => isEmployed && department?.code;

const isHeld = ({ heldPostAllowance, heldInstalment }: PayMonthView) =>
  compare(heldPostAllowance.value, '0') !== 0 || compare(heldInstalment.value, '0') !== 0;
