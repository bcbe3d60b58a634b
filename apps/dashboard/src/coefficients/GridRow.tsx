import { Box, TableCell, TableRow } from '@mui/material';
import { useTranslate } from 'react-admin';
import { visuallyHidden } from '../fields/Shown';
import type { CellView } from './documents';
import type { LaidRow, Place } from './table-layout';

interface Props {
  readonly laid: LaidRow;
  readonly index: number;
  readonly hasGroups: boolean;
  readonly place: Place;
  readonly ownCells: ReadonlySet<string>;
  readonly amendedCells: ReadonlySet<string>;
  readonly onPlace: (place: Place) => void;
  readonly onOpen: (cell: CellView, anchor: HTMLElement) => void;
}

export function GridRow({
  laid,
  index,
  hasGroups,
  place,
  ownCells,
  amendedCells,
  onPlace,
  onOpen,
}: Props) {
  const { row, groupSpan, cells } = laid;
  const line = {
    borderRight: 1,
    borderColor: 'divider',
    whiteSpace: { sm: 'nowrap' },
    minWidth: { xs: 72 },
    px: { xs: 1, sm: 1.5 },
  };
  return (
    <TableRow>
      {groupSpan > 0 && (
        <TableCell component="th" scope="rowgroup" rowSpan={groupSpan} sx={line}>
          {row.group}
        </TableCell>
      )}
      <TableCell
        component="th"
        scope="row"
        colSpan={hasGroups && row.group === null ? 2 : 1}
        sx={line}
      >
        {row.label}
      </TableCell>
      {cells.map(({ cell, columnSpan }, column) => {
        const isHere = place.row === index && place.column === column;
        const isOwn = cell !== null && ownCells.has(cell.key);
        return (
          <TableCell
            key={cell?.key ?? column}
            role="gridcell"
            align={columnSpan > 1 ? 'center' : 'right'}
            colSpan={columnSpan}
            tabIndex={isHere ? 0 : -1}
            data-place={`${index}.${column}`}
            onFocus={() => onPlace({ row: index, column })}
            onClick={(event) => cell && onOpen(cell, event.currentTarget)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || !cell) return;
              // Otherwise the same key press would reach the button that the popover focuses.
              event.preventDefault();
              onOpen(cell, event.currentTarget);
            }}
            sx={{ ...(cell && opens), ...(isOwn && own) }}
          >
            {isOwn && <OwnMark />}
            {cell && <CellValue cell={cell} />}
            {cell && amendedCells.has(cell.key) && <AmendedMark />}
          </TableCell>
        );
      })}
    </TableRow>
  );
}

const opens = { cursor: 'pointer', '&:hover': { bgcolor: 'action.hover' } };
const own = { outline: '2px solid', outlineColor: 'primary.main', outlineOffset: -2 };

/** The reader's own cell is framed and says so. */
function OwnMark() {
  const translate = useTranslate();
  return (
    <Box component="span" sx={{ color: 'primary.main', fontWeight: 600, mr: 0.5 }}>
      {translate('coefficients.own_mark')}
    </Box>
  );
}

/** The printed number stays; that another is in force from some month on is said beside it. */
function AmendedMark() {
  const translate = useTranslate();
  return (
    <Box component="sup" sx={{ color: 'primary.main', fontWeight: 600, ml: 0.25 }}>
      <span aria-hidden>{translate('amendments.mark')}</span>
      <Box component="span" sx={visuallyHidden}>
        {translate('amendments.mark_text')}
      </Box>
    </Box>
  );
}

/** The number always, with a mark where the source was damaged; a blank stays a blank. */
function CellValue({ cell }: { cell: CellView }) {
  const translate = useTranslate();
  const { value, isInferred, citation } = cell;
  if (value === null || value === undefined) {
    return (
      <Box component="span" sx={{ color: 'text.secondary' }}>
        –
        <Box component="span" sx={visuallyHidden}>
          {translate('coefficients.blank')}
        </Box>
      </Box>
    );
  }
  const mark = isInferred ? 'inferred' : citation.isRepaired ? 'repaired' : undefined;
  return (
    <>
      {value}
      {mark && (
        <Box component="sup" sx={{ color: 'warning.main', fontWeight: 600, ml: 0.25 }}>
          <span aria-hidden>{MARKS[mark]}</span>
          <Box component="span" sx={visuallyHidden}>
            {translate(`coefficients.${mark}`)}
          </Box>
        </Box>
      )}
    </>
  );
}

export const MARKS = { repaired: '*', inferred: '推' };
