import { Fragment } from 'react';
import type { ReactNode } from 'react';

export interface PrintColumn<Row> {
  readonly label: string;
  readonly isNumeric?: boolean;
  readonly render: (row: Row) => ReactNode;
  readonly footer?: ReactNode;
}

interface Props<Row> {
  readonly title: string;
  readonly note?: string;
  /** As wide as its figures, where a whole line would pull them apart. */
  readonly isNarrow?: boolean;
  readonly columns: readonly PrintColumn<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
}

/** A table on paper: its head is repeated on each page, and no row is torn. */
export function PrintTable<Row>({ title, note, isNarrow, columns, rows, rowKey }: Props<Row>) {
  const hasFooter = columns.some(({ footer }) => footer !== undefined);
  const side = (isNumeric: boolean | undefined) => (isNumeric ? 'number' : undefined);
  return (
    <section>
      <h2>{title}</h2>
      {note && <p>{note}</p>}
      <table className={isNarrow ? 'narrow' : undefined}>
        <thead>
          <tr>
            {columns.map(({ label, isNumeric }) => (
              <th key={label} scope="col" className={side(isNumeric)}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)}>
              {columns.map(({ label, isNumeric, render }, index) => (
                <Fragment key={label}>
                  {index === 0 ? (
                    <th scope="row">{render(row)}</th>
                  ) : (
                    <td className={side(isNumeric)}>{render(row)}</td>
                  )}
                </Fragment>
              ))}
            </tr>
          ))}
        </tbody>
        {hasFooter && (
          <tbody className="total">
            <tr>
              {columns.map(({ label, isNumeric, footer }) => (
                <td key={label} className={side(isNumeric)}>
                  {footer}
                </td>
              ))}
            </tr>
          </tbody>
        )}
      </table>
    </section>
  );
}
