import { memo } from 'react';
import { useTranslate } from 'react-admin';
import type { FigureCell } from './figure-cell';

interface Props {
  readonly name: string;
  readonly cells: readonly FigureCell[];
  readonly labels: readonly {
    readonly key: string;
    readonly label: string;
    readonly unit?: string;
  }[];
  readonly row: number;
  /** The column of this row that the Tab key reaches; null in every row but one. */
  readonly activeColumn: number | null;
  readonly onOpen: (row: number, column: number) => void;
}

/** Where a figure's name stands in the words that open it: they are looked up once a row. */
const GAP = '\u0000';

/**
 * One department; drawn again only when one of its texts has changed. The elements are plain and the
 * table styles them all at once, since some seven hundred stand on the page and follow a slider.
 */
export const FigureRow = memo(function FigureRow(props: Props) {
  const { name, cells, labels, row, activeColumn, onOpen } = props;
  const [before = '', after = ''] = useTranslate()('explanation.open_figure', { label: GAP }).split(
    GAP,
  );
  return (
    <tr>
      <th scope="row">{name}</th>
      {cells.map((cell, column) => {
        const { key = '', label = '', unit = '' } = labels[column] ?? {};
        const spoken = [name, label, cell.text, unit].filter(Boolean).join(' ');
        return (
          <td key={key} className={cell.tone}>
            {cell.figure ? (
              <button
                type="button"
                data-row={row}
                data-column={column}
                tabIndex={activeColumn === column ? 0 : -1}
                aria-haspopup="dialog"
                aria-label={`${before}${spoken}${after}`}
                onClick={() => onOpen(row, column)}
              >
                {cell.text}
              </button>
            ) : (
              <>
                {cell.spoken && <span>{cell.spoken}</span>}
                {cell.text}
              </>
            )}
          </td>
        );
      })}
    </tr>
  );
}, isSameRow);

/** The figures behind equal texts may be new; whoever opens one asks the table for the present one. */
function isSameRow(before: Props, after: Props): boolean {
  return (
    before.name === after.name &&
    before.row === after.row &&
    before.activeColumn === after.activeColumn &&
    before.onOpen === after.onOpen &&
    before.labels.length === after.labels.length &&
    before.labels.every(({ label }, at) => label === after.labels[at]?.label) &&
    before.cells.length === after.cells.length &&
    before.cells.every(({ text }, at) => text === after.cells[at]?.text)
  );
}
