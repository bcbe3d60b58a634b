import type { ChartColumn } from '../../../charts/csv';
import { formatMoney } from '../../../formats/format';
import type { CashMonthView } from './documents';

/** What a month is made up of. */
export const CASH_SERIES = [
  'livingAllowance',
  'postAllowance',
  'instalment',
  'outstanding',
  'settlement',
  'released',
] as const;

type Translate = (key: string) => string;

/** The table's columns: yuan to the fen, a month a row. */
export function cashColumns(translate: Translate): readonly ChartColumn<CashMonthView>[] {
  const unit = translate('common.yuan');
  const column = (key: string, value: (month: CashMonthView) => string) => ({
    key,
    label: translate(`scenario.cash.${key}`),
    unit,
    isNumeric: true,
    value,
    format: formatMoney,
  });
  return [
    {
      key: 'month',
      label: translate('scenario.cash.month'),
      isRowHeader: true,
      value: ({ month }) => month,
    },
    ...CASH_SERIES.map((key) => column(key, (month) => month[key])),
    column('total', ({ total }) => total),
  ];
}
