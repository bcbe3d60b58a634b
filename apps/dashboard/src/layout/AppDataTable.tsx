import {
  Box,
  Table,
  TableBody,
  TableCell,
  TableContainer,
  TableFooter,
  TableHead,
  TableRow,
  TableSortLabel,
} from '@mui/material';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { stale } from './stale';

export interface Column<Row> {
  readonly key: string;
  readonly label: string;
  /** Right-aligned with tabular figures; the unit stands in the header, once. */
  readonly isNumeric?: boolean;
  readonly unit?: string;
  readonly isSortable?: boolean;
  /** The cell that names its row. */
  readonly isRowHeader?: boolean;
  /** Sentences, or lists of words: told in full over several lines. */
  readonly isText?: boolean;
  /** A control or a link: it does not go into a file of the list. */
  readonly isOnScreenOnly?: boolean;
  readonly render: (row: Row) => ReactNode;
  readonly footer?: ReactNode;
}

export interface Sort {
  readonly key: string;
  readonly order: 'asc' | 'desc';
}

interface Props<Row> {
  readonly label: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  readonly sort?: Sort;
  readonly onSort?: (sort: Sort) => void;
  readonly isBusy?: boolean;
  readonly isCompact?: boolean;
}

/** The one table of every list: labelled, scrolling inside itself, sortable by keyboard. */
export function AppDataTable<Row>(props: Props<Row>) {
  const { label, columns, rows, rowKey, isBusy = false, isCompact = false } = props;
  const translate = useTranslate();
  const hasFooter = columns.some((column) => column.footer !== undefined);
  return (
    <TableContainer
      role="region"
      tabIndex={0}
      aria-label={translate('common.table_scroll', { label })}
      sx={{
        ...(isBusy ? stale : {}),
        border: 1,
        borderColor: 'divider',
        borderRadius: 1,
        bgcolor: 'background.paper',
      }}
    >
      <Table size={isCompact ? 'small' : 'medium'} aria-label={label} aria-busy={isBusy}>
        <TableHead>
          <TableRow>
            {columns.map((column) => (
              <HeadCell key={column.key} column={column} {...props} />
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map((row) => (
            <TableRow key={rowKey(row)} hover>
              {columns.map((column) => (
                <BodyCell key={column.key} column={column} row={row} isCompact={isCompact} />
              ))}
            </TableRow>
          ))}
        </TableBody>
        {hasFooter && (
          <TableFooter>
            <TableRow sx={{ backgroundColor: 'background.default' }}>
              {columns.map(({ key, isNumeric, footer }) => (
                <TableCell
                  key={key}
                  align={isNumeric ? 'right' : 'left'}
                  sx={{ ...nowrap, ...(isCompact ? { px: 1 } : {}) }}
                >
                  {footer}
                </TableCell>
              ))}
            </TableRow>
          </TableFooter>
        )}
      </Table>
    </TableContainer>
  );
}

interface HeadProps<Row> extends Pick<Props<Row>, 'sort' | 'onSort'> {
  readonly column: Column<Row>;
  readonly isCompact?: boolean;
}

function HeadCell<Row>({ column, sort, onSort, isCompact }: HeadProps<Row>) {
  const translate = useTranslate();
  const { key, label, unit, isNumeric, isSortable } = column;
  const isSorted = sort?.key === key;
  const next = isSorted && sort.order === 'asc' ? 'desc' : 'asc';
  const text = (
    <span>
      {label}
      {unit && (
        <Box component="span" sx={{ color: 'text.secondary', fontWeight: 400, ml: 0.5 }}>
          {unit}
        </Box>
      )}
    </span>
  );
  return (
    <TableCell
      scope="col"
      align={isNumeric ? 'right' : 'left'}
      sx={{ ...nowrap, ...(isCompact ? { px: 1 } : {}) }}
      {...(isSorted && { 'aria-sort': sort.order === 'asc' ? 'ascending' : 'descending' })}
    >
      {isSortable && onSort ? (
        <TableSortLabel
          active={isSorted}
          direction={isSorted ? sort.order : 'asc'}
          title={translate('common.sort_by', { label })}
          onClick={() => onSort({ key, order: next })}
          sx={{ minHeight: 24 }}
        >
          {text}
        </TableSortLabel>
      ) : (
        text
      )}
    </TableCell>
  );
}

interface BodyProps<Row> {
  readonly column: Column<Row>;
  readonly row: Row;
  readonly isCompact: boolean;
}

function BodyCell<Row>({ column, row, isCompact }: BodyProps<Row>) {
  const { isNumeric, isRowHeader, isText, render } = column;
  return (
    <TableCell
      {...(isRowHeader && { component: 'th', scope: 'row' })}
      align={isNumeric ? 'right' : 'left'}
      sx={{
        ...(isText ? wraps : nowrap),
        ...(isCompact ? { py: 0.5, px: 1 } : {}),
        ...(isRowHeader ? stays : {}),
      }}
    >
      {render(row)}
    </TableCell>
  );
}

const nowrap = { whiteSpace: 'nowrap' };
const wraps = { minWidth: 120, overflowWrap: 'anywhere' };
/** The row's name stays in view while its figures scroll, where there is room for both. */
const stays = { position: { sm: 'sticky' }, left: 0, bgcolor: 'background.paper', zIndex: 1 };
