import type { AnyExplained } from '@hebo/domain';
import { TableContainer } from '@mui/material';
import { styled } from '@mui/material/styles';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { FocusEvent, KeyboardEvent } from 'react';
import { useTranslate } from 'react-admin';
import { figureStyle } from '../../fields/explanation/FigureButton';
import { visuallyHidden } from '../../fields/Shown';
import { cellsAlong } from './cells-along';
import type { Cell } from './cells-along';
import { FigureRow } from './FigureRow';
import type { FigureCell, FigureColumn } from './figure-cell';

interface Props<Row> {
  readonly label: string;
  readonly rowHeader: string;
  readonly columns: readonly FigureColumn<Row>[];
  readonly rows: readonly Row[];
  readonly nameOf: (row: Row) => string;
  readonly keyOf: (row: Row) => string;
  readonly totalLabel: string;
  readonly onOpen: (figure: AnyExplained, title: string) => void;
}

/**
 * Figures that each open their formula. The table is one stop of the Tab key; inside it the arrows
 * move. Rows are kept while their texts stay the same, so that a moving slider costs what it changes.
 */
export function FigureTable<Row>(props: Props<Row>) {
  const { label, rowHeader, columns, rows, nameOf, keyOf, totalLabel } = props;
  const translate = useTranslate();
  const [active, setActive] = useState<Cell>({ row: 0, column: 0 });
  const table = useRef<HTMLTableElement>(null);

  const move = (event: KeyboardEvent) => {
    const size = { rows: rows.length + 1, columns: columns.length };
    const ahead = cellsAlong(active, event.key, size);
    const target = ahead.map((cell) => figureAt(table.current, cell)).find((one) => one !== null);
    if (!target) return;
    event.preventDefault();
    target.focus();
  };
  const follow = useCallback((event: FocusEvent) => {
    const { row, column } = (event.target as HTMLElement).dataset;
    if (row !== undefined && column !== undefined) {
      setActive({ row: Number(row), column: Number(column) });
    }
  }, []);

  const latest = useRef(props);
  useEffect(() => {
    latest.current = props;
  });
  const open = useCallback((row: number, column: number) => {
    const now = latest.current;
    const [at, under] = [now.rows[row], now.columns[column]];
    const figure = (at === undefined ? under?.total : under?.cell(at))?.figure;
    const name = at === undefined ? now.totalLabel : now.nameOf(at);
    if (figure && under) now.onOpen(figure, `${name} · ${under.label}`);
  }, []);

  const cells = rows.map((row) => columns.map((column) => column.cell(row)));
  const widths = widthsOf([rowHeader, ...rows.map(nameOf), totalLabel], columns, cells);
  return (
    <TableContainer
      role="region"
      tabIndex={0}
      aria-label={translate('common.table_scroll', { label })}
      sx={frame}
    >
      <Figures ref={table} aria-label={label} onKeyDown={move} onFocus={follow}>
        <colgroup>
          {widths.map((width, at) => (
            <col key={at} style={{ width }} />
          ))}
        </colgroup>
        <thead>
          <tr>
            <th scope="col">{rowHeader}</th>
            {columns.map((column) => (
              <th key={column.key} scope="col">
                {column.label}
                {column.unit && <small> {column.unit}</small>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            <FigureRow
              key={keyOf(row)}
              name={nameOf(row)}
              cells={cells[at] ?? []}
              labels={columns}
              row={at}
              activeColumn={active.row === at ? active.column : null}
              onOpen={open}
            />
          ))}
        </tbody>
        <tfoot>
          <FigureRow
            name={totalLabel}
            cells={columns.map((column) => column.total ?? EMPTY)}
            labels={columns}
            row={rows.length}
            activeColumn={active.row === rows.length ? active.column : null}
            onOpen={open}
          />
        </tfoot>
      </Figures>
    </TableContainer>
  );
}

/** What moves inside the table is laid out by itself, apart from the rest of the page. */
const frame = {
  border: 1,
  borderColor: 'divider',
  borderRadius: 1,
  bgcolor: 'background.paper',
  contain: 'content',
} as const;

/** Letters count half as much as Chinese characters; the padding of a cell is added. */
const lengthOf = (text: string): number =>
  [...text].reduce((sum, sign) => sum + (sign > '\u2e7f' ? 2 : 1), 0);
const widthOf = (texts: readonly string[]): string =>
  `calc(${Math.max(...texts.map(lengthOf))}ch + 24px)`;

/** Columns as wide as their longest text: the browser need not measure every cell at every step. */
function widthsOf<Row>(
  names: readonly string[],
  columns: readonly FigureColumn<Row>[],
  cells: readonly (readonly FigureCell[])[],
): readonly string[] {
  const figures = columns.map(({ label, unit, total }, at) =>
    widthOf([
      [label, unit].filter(Boolean).join(' '),
      total?.text ?? '',
      ...cells.map((row) => row[at]?.text ?? ''),
    ]),
  );
  return [widthOf(names), ...figures];
}

const EMPTY: FigureCell = { text: '' };

function figureAt(table: HTMLTableElement | null, { row, column }: Cell): HTMLElement | null {
  return table?.querySelector<HTMLElement>(`[data-row="${row}"][data-column="${column}"]`) ?? null;
}

const Figures = styled('table')(({ theme }) => ({
  ...theme.typography.body2,
  width: '100%',
  tableLayout: 'fixed',
  borderCollapse: 'collapse',
  fontVariantNumeric: 'tabular-nums',
  '& th, & td': {
    textAlign: 'right',
    whiteSpace: 'nowrap',
    padding: '3px 10px',
    borderBottom: `1px solid ${theme.palette.divider}`,
  },
  '& tbody th': { fontWeight: 400 },
  '& thead th': { backgroundColor: theme.palette.background.default, padding: '6px 10px' },
  '& small': { color: theme.palette.text.secondary, fontWeight: 400 },
  '& th:first-of-type': { position: 'sticky', left: 0, zIndex: 1, textAlign: 'left' },
  '& tbody th, & tfoot th': { backgroundColor: theme.palette.background.paper },
  '& tbody tr:hover > *': { backgroundColor: theme.palette.background.default },
  '& tfoot th, & tfoot td': { fontWeight: 600, borderBottom: 0 },
  '& .up': { color: theme.palette.primary.main },
  '& .down': { color: theme.palette.secondary.main },
  '& td span': visuallyHidden,
  '& button': figureStyle,
}));
