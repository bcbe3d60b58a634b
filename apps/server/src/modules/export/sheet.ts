import type { Locale, Wording } from '../../common/locale.js';
import type { BookFormat, BookSheet } from '../files/book.js';

/** `entered`: a number where it is one, else text. */
export type Format = BookFormat;

export interface Column<Row> {
  readonly header: Wording;
  readonly width: number;
  readonly format: Format;
  /** Numbers as decimal text. */
  readonly value: (row: Row) => string | number | null;
  /** Summed in the last row. */
  readonly isSummed?: boolean;
}

export interface Sheet<Row> {
  readonly name: Wording;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  /** Instead of rows, why there are none. */
  readonly empty?: Wording;
}

export interface Heading {
  readonly locale: Locale;
  /** The lines above the table. */
  readonly lines: readonly string[];
}

/** A sheet in one language, as the process that writes workbooks takes it. */
export function plainSheet<Row>(sheet: Sheet<Row>, { locale, lines }: Heading): BookSheet {
  const { name, columns, rows, empty } = sheet;
  return {
    name: name[locale],
    lines,
    columns: columns.map(({ header, width, format, isSummed = false }) => ({
      header: header[locale],
      width,
      format,
      isSummed,
    })),
    rows: rows.map((row) => columns.map(({ value }) => value(row))),
    ...(empty !== undefined && { empty: empty[locale] }),
  };
}
