import type { Locale } from '../../common/locale.js';

/** Money to the fen, quotients as they are printed, the rest as it is; `entered`: a number where it is one. */
export type BookFormat = 'money' | 'quotient' | 'percent' | 'number' | 'text' | 'entered';

export interface BookColumn {
  /** With its unit. */
  readonly header: string;
  readonly width: number;
  readonly format: BookFormat;
  /** Summed in the last row. */
  readonly isSummed?: boolean;
}

export interface BookSheet {
  readonly name: string;
  /** Above the table. */
  readonly lines: readonly string[];
  readonly columns: readonly BookColumn[];
  /** Numbers as decimal text. */
  readonly rows: readonly (readonly (string | number | null)[])[];
  /** Instead of rows, why there are none. */
  readonly empty?: string;
  /** Below the table: who exported it, when, by which filter, what for. */
  readonly footer?: readonly string[];
}

export interface Book {
  readonly locale: Locale;
  readonly sheets: readonly BookSheet[];
}

/** One table, as a workbook or as CSV. */
export interface TableSpec {
  readonly locale: Locale;
  readonly format: 'xlsx' | 'csv';
  readonly sheet: BookSheet;
}
