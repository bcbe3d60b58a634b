import { TableCell, TableRow } from '@mui/material';
import { memo } from 'react';
import { FigureButton } from '../../fields/explanation/FigureButton';
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

/** One department; drawn again only when one of its texts has changed. */
export const FigureRow = memo(function FigureRow(props: Props) {
  const { name, cells, labels, row, activeColumn, onOpen } = props;
  return (
    <TableRow hover>
      <TableCell component="th" scope="row">
        {name}
      </TableCell>
      {cells.map((cell, column) => {
        const { key = '', label = '', unit = '' } = labels[column] ?? {};
        return (
          <TableCell key={key} align="right" className={cell.tone}>
            {cell.figure ? (
              <FigureButton
                data-row={row}
                data-column={column}
                tabIndex={activeColumn === column ? 0 : -1}
                label={[name, label, cell.text, unit].filter(Boolean).join(' ')}
                onOpen={() => onOpen(row, column)}
              >
                {cell.text}
              </FigureButton>
            ) : (
              <>
                {cell.spoken && <span className="spoken">{cell.spoken}</span>}
                {cell.text}
              </>
            )}
          </TableCell>
        );
      })}
    </TableRow>
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
