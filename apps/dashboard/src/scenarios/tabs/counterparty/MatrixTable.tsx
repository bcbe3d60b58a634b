import { TableContainer } from '@mui/material';
import { styled } from '@mui/material/styles';
import { useState } from 'react';
import type { KeyboardEvent } from 'react';
import { useTranslate } from 'react-admin';
import { useMoneyUnit, useUnitName } from '../../../fields/MoneyUnitSwitch';
import { formatMoneyChange } from '../../../formats/format';
import { cellsAlong } from '../../workbench/cells-along';
import { causeName } from '../causes';
import { yuanOf } from '../fen';
import type { TabProps } from '../tab-props';
import type { Matrix } from './matrix';

interface Props extends TabProps {
  readonly matrix: Matrix;
  readonly chosen: { readonly row: number; readonly unit: number } | null;
  readonly onChoose: (row: number, unit: number) => void;
}

/** Causes by departments. Gains are buttons; the table is one stop of the Tab key, arrows move. */
export function MatrixTable({ matrix, chosen, onChoose, names, locale }: Props) {
  const translate = useTranslate();
  const [unit] = useMoneyUnit();
  const unitName = useUnitName()(unit);
  const { rows, units, changes, total } = matrix;
  const [stop, setStop] = useState<{ row: number; column: number } | null>(null);
  const start = stop ?? (chosen && { row: chosen.row, column: chosen.unit });
  const shown = (fen: number) => (fen === 0 ? '0.00' : formatMoneyChange(yuanOf(fen), unit));
  const label = `${translate('scenario.counterparty.title')} (${unitName})`;

  const move = (event: KeyboardEvent<HTMLTableElement>) => {
    if (!start) return;
    const ahead = cellsAlong(start, event.key, { rows: rows.length, columns: units.length });
    const table = event.currentTarget;
    const target = ahead
      .map(({ row, column }) =>
        table.querySelector<HTMLElement>(`[data-row="${row}"][data-column="${column}"]`),
      )
      .find((one) => one !== null);
    if (!target) return;
    event.preventDefault();
    target.focus();
  };
  return (
    <TableContainer
      role="region"
      tabIndex={0}
      aria-label={translate('common.table_scroll', { label })}
      sx={{ border: 1, borderColor: 'divider', borderRadius: 1 }}
    >
      <MatrixLayout aria-label={label} onKeyDown={move}>
        <thead>
          <tr>
            <th scope="col">
              {translate('scenario.counterparty.cause')} <small>{unitName}</small>
            </th>
            {units.map(({ code, isPassive }) => (
              <th key={code} scope="col">
                {names[code] ?? code}
                {isPassive && <small> · {translate('scenario.counterparty.passive')}</small>}
              </th>
            ))}
            <th scope="col">{translate('scenario.counterparty.total')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ block, parts, total: added }, row) => {
            const cause = causeName(block, locale, translate);
            return (
              <tr key={block.code}>
                <th scope="row">{cause}</th>
                {parts.map((fen, column) => {
                  const code = units[column]?.code ?? '';
                  const text = shown(fen);
                  if (fen <= 0)
                    return (
                      <td key={code} className={fen < 0 ? 'down' : ''}>
                        {text}
                      </td>
                    );
                  return (
                    <td key={code}>
                      <button
                        type="button"
                        data-row={row}
                        data-column={column}
                        tabIndex={start?.row === row && start.column === column ? 0 : -1}
                        aria-pressed={chosen?.row === row && chosen.unit === column}
                        aria-label={translate('scenario.counterparty.open_gain', {
                          unit: names[code] ?? code,
                          cause,
                          amount: text,
                        })}
                        onFocus={() => setStop({ row, column })}
                        onClick={() => onChoose(row, column)}
                      >
                        {text}
                      </button>
                    </td>
                  );
                })}
                <td>{shown(added)}</td>
              </tr>
            );
          })}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{translate('scenario.counterparty.change')}</th>
            {changes.map((fen, column) => (
              <td key={units[column]?.code ?? column}>{shown(fen)}</td>
            ))}
            <td>{shown(total)}</td>
          </tr>
        </tfoot>
      </MatrixLayout>
    </TableContainer>
  );
}

const MatrixLayout = styled('table')(({ theme }) => ({
  ...theme.typography.body2,
  width: '100%',
  borderCollapse: 'collapse',
  fontVariantNumeric: 'tabular-nums',
  '& th, & td': {
    textAlign: 'right',
    whiteSpace: 'nowrap',
    padding: '3px 10px',
    borderBottom: `1px solid ${theme.palette.divider}`,
  },
  '& thead th': { backgroundColor: theme.palette.background.default, padding: '6px 10px' },
  '& small': { color: theme.palette.text.secondary, fontWeight: 400 },
  '& th:first-of-type': { position: 'sticky', left: 0, zIndex: 1, textAlign: 'left' },
  '& tbody th, & tfoot th': { backgroundColor: theme.palette.background.paper, fontWeight: 400 },
  '& tfoot th, & tfoot td': { fontWeight: 600, borderBottom: 0 },
  '& td:last-of-type': { fontWeight: 600 },
  '& .down': { color: theme.palette.secondary.main },
  '& button': {
    font: 'inherit',
    color: theme.palette.primary.main,
    background: 'none',
    border: 0,
    borderBottom: '1px dotted currentColor',
    minHeight: 24,
    padding: '0 2px',
    cursor: 'pointer',
  },
  '& button[aria-pressed="true"]': {
    backgroundColor: theme.palette.primary.main,
    color: theme.palette.primary.contrastText,
  },
}));
