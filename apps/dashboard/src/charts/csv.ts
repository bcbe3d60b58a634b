/** A column of a chart's table: the plain value for the file, and how it is shown on the page. */
export interface ChartColumn<Row> {
  readonly key: string;
  readonly label: string;
  readonly unit?: string;
  readonly isNumeric?: boolean;
  readonly isRowHeader?: boolean;
  readonly value: (row: Row) => string;
  /** How a plain value is written on the page; as it is where this is left out. */
  readonly format?: (value: string) => string;
}

export interface CsvFile {
  readonly name: string;
  readonly text: string;
}

const BYTE_ORDER_MARK = '\uFEFF';

/** Excel opens it with the right characters; no text can become a formula there. */
export function csvOf<Row>(
  name: string,
  columns: readonly ChartColumn<Row>[],
  rows: readonly Row[],
): CsvFile {
  const head = columns.map(({ label, unit }) => (unit ? `${label} (${unit})` : label));
  const body = rows.map((row) => columns.map(({ value }) => value(row)));
  const lines = [head, ...body].map((cells) => cells.map(cellOf).join(','));
  return { name: `${name}.csv`, text: `${BYTE_ORDER_MARK}${lines.join('\r\n')}\r\n` };
}

function cellOf(text: string): string {
  const isFormula = /^[=+\-@\t]/.test(text) && !/^-?\d+(\.\d+)?$/.test(text);
  const safe = isFormula ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Hands a file to the reader. */
export function download({ name, text }: CsvFile): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
