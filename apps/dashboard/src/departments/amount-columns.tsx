import { Link } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import { Change } from '../fields/Change';
import { useMoneyUnit, useUnitName } from '../fields/MoneyUnitSwitch';
import { Shown } from '../fields/Shown';
import { difference } from '../formats/decimal';
import { formatMoney } from '../formats/format';
import type { Column } from '../layout/AppDataTable';
import { usePreviousPeriod } from '../providers/use-period';
import { changeOf, totalBefore, totalOf } from '../charts/amounts';
import type { AmountRow, Before } from '../charts/amounts';
import { useFigureCell } from './figure-cell';
import type { useFormula } from './use-formula';

interface Row extends AmountRow {
  readonly perHead?: string | null;
  readonly problems: readonly { readonly message: string }[];
}

/** Name, this year's amount, last year's, the change and per head: the same in both lists. */
export function useAmountColumns<R extends Row>(
  before: Before,
  open: ReturnType<typeof useFormula>[0],
  label: 'amount' | 'office_amount',
): (rows: readonly R[]) => Column<R>[] {
  const translate = useTranslate();
  const [unit] = useMoneyUnit();
  const nameOf = useUnitName();
  const cell = useFigureCell(open);
  const previous = usePreviousPeriod();
  const money = (value: string) => formatMoney(value, unit);
  const word = (key: string) => translate(`departments.column.${key}`);
  const numeric = { isNumeric: true, isSortable: true, unit: nameOf(unit) };
  return (rows) => {
    const total = totalOf(rows);
    const old = totalBefore(rows, before);
    return [
      {
        key: 'name',
        label: word('name'),
        isRowHeader: true,
        isSortable: true,
        render: ({ department }) => (
          <Link component={RouterLink} to={`/departments/${encodeURIComponent(department.code)}`}>
            {department.name}
          </Link>
        ),
        footer: translate('common.total'),
      },
      {
        ...numeric,
        key: 'amount',
        label: word(label),
        render: (row) => cell(row, 'allocation', 'Z', amountShown(row), money),
        footer: <Shown value={total} format={money} />,
      },
      {
        ...numeric,
        key: 'before',
        label: previous ?? word('before'),
        render: ({ department }) => <Shown value={before.get(department.code)} format={money} />,
        footer: <Shown value={old} format={money} />,
      },
      {
        ...numeric,
        key: 'change',
        label: word('change'),
        render: (row) => {
          const change = changeOf(row, before);
          return change === undefined ? '–' : <Change value={change} unit={unit} />;
        },
        footer:
          total !== null && old !== undefined ? (
            <Change value={difference(total, old)} unit={unit} />
          ) : (
            '–'
          ),
      },
      {
        ...numeric,
        key: 'perHead',
        label: word('per_head'),
        render: (row) => (
          <Shown value={row.isInScope === false ? undefined : row.perHead} format={money} />
        ),
      },
    ];
  };
}

function amountShown(row: AmountRow): string | null | undefined {
  return row.isInScope === false ? undefined : row.amount;
}
