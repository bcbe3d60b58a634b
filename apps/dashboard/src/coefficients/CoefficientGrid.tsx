import { Box, Table, TableBody, TableContainer, Typography } from '@mui/material';
import { useRef, useState } from 'react';
import type { ClipboardEvent, KeyboardEvent } from 'react';
import { useTranslate } from 'react-admin';
import type { AmendmentView } from '../amendments/documents';
import { CellSource } from './CellSource';
import type { CellView, OwnCellView, TableView } from './documents';
import { GridHead } from './GridHead';
import { GridRow } from './GridRow';
import { Legend } from './Legend';
import { layTable, move, tableText } from './table-layout';
import type { Place } from './table-layout';

interface Props {
  readonly table: TableView;
  readonly own: readonly OwnCellView[];
  readonly amendments: readonly AmendmentView[];
}

interface Opened {
  readonly cell: CellView;
  readonly anchor: HTMLElement;
}

/** One printed table as a grid: one Tab stop, arrows inside, every cell opens its source. */
export function CoefficientGrid({ table, own, amendments }: Props) {
  const translate = useTranslate();
  const grid = useRef<HTMLTableElement>(null);
  const [place, setPlace] = useState<Place>({ row: 0, column: 0 });
  const [opened, setOpened] = useState<Opened>();
  const rows = layTable(table);
  const ownCells = new Set(own.map(({ cell }) => cell));
  const published = amendments.filter(({ status }) => status === 'PUBLISHED');
  const amendedCells = new Set(published.map(({ key }) => key));
  const caption = translate('coefficients.caption', table);

  const onKey = (event: KeyboardEvent) => {
    const next = move(event.key, place, rows);
    if (!next) return;
    event.preventDefault();
    setPlace(next);
    grid.current?.querySelector<HTMLElement>(`[data-place="${next.row}.${next.column}"]`)?.focus();
  };
  const onCopy = (event: ClipboardEvent) => {
    if (window.getSelection()?.isCollapsed === false) return;
    event.preventDefault();
    event.clipboardData.setData('text/plain', tableText(table, translate('coefficients.row')));
  };

  return (
    <>
      <Typography variant="h2" id={`caption-${table.key}`}>
        {caption}
      </Typography>
      <Typography variant="body2" sx={{ color: 'text.secondary', mb: 1 }}>
        {table.unit
          ? translate('coefficients.unit', { unit: table.unit })
          : translate('coefficients.plain')}
        {' · '}
        {translate('coefficients.keys')}
      </Typography>
      <TableContainer sx={{ border: 1, borderColor: 'divider', borderRadius: 1 }}>
        <Table
          ref={grid}
          role="grid"
          aria-labelledby={`caption-${table.key}`}
          onKeyDown={onKey}
          onCopy={onCopy}
          size="small"
          sx={{ width: 'auto', minWidth: { sm: '60%' } }}
        >
          <GridHead table={table} hasGroups={rows.some(({ groupSpan }) => groupSpan > 0)} />
          <TableBody>
            {rows.map((laid, index) => (
              <GridRow
                key={laid.row.key}
                laid={laid}
                index={index}
                hasGroups={rows.some(({ groupSpan }) => groupSpan > 0)}
                place={place}
                ownCells={ownCells}
                amendedCells={amendedCells}
                onPlace={setPlace}
                onOpen={(cell, anchor) => setOpened({ cell, anchor })}
              />
            ))}
          </TableBody>
        </Table>
      </TableContainer>
      <Box sx={{ mt: 1.5 }}>
        <Legend table={table} ownCells={ownCells} amendedCells={amendedCells} />
      </Box>
      {opened && (
        <CellSource
          {...opened}
          amendments={published.filter(({ key }) => key === opened.cell.key)}
          onClose={() => setOpened(undefined)}
        />
      )}
    </>
  );
}
