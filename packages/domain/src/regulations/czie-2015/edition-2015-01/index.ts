import type { Month } from '../../../kernel/calendar.js';
import type { CoefficientTable } from '../../../regulation.js';
import { ANNEX } from './annex-base-pay.js';
import type { Rate } from './cited.js';
import { RATES } from './rates.js';
import { TABLE_1 } from './table-1-title.js';
import { TABLE_2 } from './table-2-dual-role.js';
import { TABLE_3 } from './table-3-professional.js';
import { TABLE_4 } from './table-4-management.js';
import { TABLE_5 } from './table-5-worker.js';
import { TABLE_6 } from './table-6-research.js';

/** The numbers of one edition: the tables as printed and the rates of the running text. */
export interface Edition {
  readonly id: string;
  readonly rates: Readonly<Record<keyof typeof RATES, Rate>>;
  readonly tables: readonly CoefficientTable[];
  /** Where numbers of a month were amended within a year: the editions from later months on, in order. */
  readonly later?: readonly LaterEdition[];
}

export interface LaterEdition {
  readonly from: Month;
  readonly edition: Edition;
}

/** As issued in April 2015, in force on trial from January 2015 (Art. 32). */
export const EDITION_2015_01: Edition = {
  id: '2015-01',
  rates: RATES,
  tables: [TABLE_1, TABLE_2, TABLE_3, TABLE_4, TABLE_5, TABLE_6, ANNEX],
};
