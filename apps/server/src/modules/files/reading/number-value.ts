import { Decimal } from '@hebo/domain';
import type { Cell } from '../sheet.ts';
import { valueOfText } from './text-value.ts';

export interface NumberFormat {
  readonly isDate: boolean;
  readonly isPercent: boolean;
}

type Value = Pick<Cell, 'text' | 'number' | 'isPercent' | 'date' | 'month'>;

/** What a spreadsheet shows of a double: 0.30000000000000004 is 0.3 to whoever typed the formula. */
const SHOWN_DIGITS = 15;
const LARGEST = 1e20;

/** The number of a cell, which the file holds as a double, read by the format it is shown in. */
export function valueOfNumber(raw: string, format: NumberFormat, is1904: boolean): Value {
  const double = Number(raw);
  if (!Number.isFinite(double) || Math.abs(double) > LARGEST) return { text: raw };
  const number = new Decimal(double).toSignificantDigits(SHOWN_DIGITS).toFixed();
  if (format.isDate) {
    const date = dayOfSerial(double, is1904);
    if (date !== null) return { text: date, date, month: date.slice(0, 7) };
  }
  if (format.isPercent) {
    const text = `${new Decimal(number).times(100).toFixed()}%`;
    return { text, number, isPercent: true };
  }
  // 2015.1 may have been typed as 2015.10, so that only whole numbers are tried as days and months.
  const { date, month } = number.includes('.') ? {} : valueOfText(number);
  return {
    text: number,
    number,
    ...(date !== undefined && { date }),
    ...(month !== undefined && { month }),
  };
}

const DAY = 86_400_000;
const EPOCH_1904 = Date.UTC(1904, 0, 1);
/** Serial 60 is 29 February 1900, which never was; the days before it are one further on. */
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const LAST_SERIAL = 109_572;

function dayOfSerial(serial: number, is1904: boolean): string | null {
  const days = Math.floor(serial);
  if (days < 1 || days > LAST_SERIAL) return null;
  if (is1904) return new Date(EPOCH_1904 + days * DAY).toISOString().slice(0, 10);
  if (days === 60) return null;
  return new Date(EPOCH_1900 + (days < 60 ? days + 1 : days) * DAY).toISOString().slice(0, 10);
}
