import { AppDataTable } from '../layout/AppDataTable';
import type { ChartColumn } from './csv';

interface Props<Row> {
  readonly label: string;
  readonly columns: readonly ChartColumn<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
}

/** The figures of a chart as a table, by the columns that its file has. */
export function ChartTable<Row>({ label, columns, rows, rowKey }: Props<Row>) {
  return (
    <AppDataTable
      label={label}
      isCompact
      rows={rows}
      rowKey={rowKey}
      columns={columns.map(({ value, format, ...column }) => ({
        ...column,
        render: (row: Row) => (format ? format(value(row)) : value(row)),
      }))}
    />
  );
}
