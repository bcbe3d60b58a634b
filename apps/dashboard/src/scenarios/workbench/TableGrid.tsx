import type { CoefficientTable, TableCell } from '@hebo/domain';
import { styled } from '@mui/material/styles';
import { useEffect, useRef, useState } from 'react';
import type { ClipboardEvent, Dispatch, KeyboardEvent } from 'react';
import { useTranslate } from 'react-admin';
import { parseAmountText } from './amount-text';
import { cellsAlong } from './cells-along';
import type { Cell } from './cells-along';
import { currentValue, isChanged } from './draft';
import type { Locale } from './explain';
import { parseBlock, placed } from './grid-block';
import { overridePathOf } from './input-path';
import type { WorkbenchAction, WorkbenchState } from './workbench-state';

interface Props {
  readonly table: CoefficientTable;
  readonly state: WorkbenchState;
  readonly dispatch: Dispatch<WorkbenchAction>;
  readonly locale: Locale;
}

/** Arrows move, Enter edits and takes over, Esc leaves the cell as it was, a block can be pasted. */
export function TableGrid({ table, state, dispatch, locale }: Props) {
  const translate = useTranslate();
  const [active, setActive] = useState<Cell>({ row: 0, column: 0 });
  const [typed, setTyped] = useState<string | null>(null);
  const grid = useRef<HTMLTableElement>(null);
  const { history, base, problems } = state;
  const cellAt = ({ row, column }: Cell) => table.rows[row]?.cells[column];

  useEffect(() => {
    const own = `[data-row="${active.row}"][data-column="${active.column}"]`;
    grid.current?.querySelector<HTMLElement>(typed === null ? own : `${own} input`)?.focus();
  }, [active, typed]);

  const keep = () => {
    const cell = cellAt(active);
    if (cell && typed !== null) {
      dispatch({ type: 'set', path: pathOf(cell), value: parseAmountText(typed) });
    }
    setTyped(null);
  };
  const edit = (text?: string) => {
    const cell = cellAt(active);
    if (!cell || cell.value === null) return;
    setTyped(text ?? currentValue(history.present, base, pathOf(cell)) ?? '');
  };
  const onKey = (event: KeyboardEvent) => {
    if (typed === null) return act(event);
    if (event.key === 'Enter') {
      event.preventDefault();
      keep();
    } else if (event.key === 'Escape') {
      event.stopPropagation();
      setTyped(null);
    }
  };
  const act = (event: KeyboardEvent) => {
    const { key, ctrlKey, metaKey } = event;
    if (ctrlKey || metaKey) return;
    if (key === 'Enter' || key === 'F2') {
      event.preventDefault();
      return edit();
    }
    if (/^[\d.]$/.test(key)) {
      event.preventDefault();
      return edit(key);
    }
    const size = { rows: table.rows.length, columns: table.columns.length };
    const next = cellsAlong(active, key, size).find((cell) => cellAt(cell) !== undefined);
    if (!next) return;
    event.preventDefault();
    setActive(next);
  };
  const paste = (event: ClipboardEvent) => {
    if (typed !== null) return;
    event.preventDefault();
    const values = placed(table, active, parseBlock(event.clipboardData.getData('text/plain')));
    if (Object.keys(values).length > 0) dispatch({ type: 'values', values });
  };

  return (
    <Grid ref={grid} role="grid" aria-label={table.title[locale]} onKeyDown={onKey} onPaste={paste}>
      <thead>
        <tr>
          <th scope="col">{translate('scenario.input.row')}</th>
          {table.columns.map((column) => (
            <th key={column.zh} scope="col">
              {column[locale]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.rows.map(({ key, label, group, cells }, row) => (
          <tr key={key}>
            <th scope="row">{[group?.[locale], label[locale]].filter(Boolean).join(' ')}</th>
            {cells.map((cell, column) => {
              const path = pathOf(cell);
              const isActive = active.row === row && active.column === column;
              const changed = isChanged(history.present, path);
              const isWrong = problems.some((one) => overridePathOf(one.path) === path);
              return (
                <td
                  key={cell.key}
                  tabIndex={isActive ? 0 : -1}
                  data-row={row}
                  data-column={column}
                  aria-invalid={isWrong}
                  className={[changed && 'changed', isWrong && 'wrong'].filter(Boolean).join(' ')}
                  onClick={() => setActive({ row, column })}
                  onDoubleClick={() => edit()}
                >
                  {isActive && typed !== null ? (
                    <input
                      type="text"
                      inputMode="decimal"
                      aria-label={cell.citation.summary[locale]}
                      value={typed}
                      onChange={({ target }) => setTyped(target.value)}
                      onBlur={keep}
                    />
                  ) : (
                    (currentValue(history.present, base, path) ?? translate('common.state.pending'))
                  )}
                  {changed && (
                    <span>{translate('scenario.input.printed', { value: cell.value ?? '–' })}</span>
                  )}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </Grid>
  );
}

const pathOf = ({ key }: TableCell): string => `regulation.${key}`;

const Grid = styled('table')(({ theme }) => ({
  borderCollapse: 'collapse',
  fontVariantNumeric: 'tabular-nums',
  width: '100%',
  '& th, & td': {
    position: 'relative',
    border: `1px solid ${theme.palette.divider}`,
    padding: '4px 10px',
    textAlign: 'right',
  },
  '& tbody th': { textAlign: 'left', fontWeight: 400, whiteSpace: 'nowrap' },
  '& td > input': { width: '6em', font: 'inherit', textAlign: 'right' },
  '& td > span': {
    display: 'block',
    fontSize: '0.75rem',
    color: theme.palette.text.secondary,
  },
  '& td.changed::after': {
    content: '""',
    position: 'absolute',
    top: 0,
    right: 0,
    borderStyle: 'solid',
    borderWidth: '0 9px 9px 0',
    borderColor: `transparent ${theme.palette.primary.main}`,
  },
  '& td.wrong': { outline: `2px solid ${theme.palette.error.main}` },
}));
