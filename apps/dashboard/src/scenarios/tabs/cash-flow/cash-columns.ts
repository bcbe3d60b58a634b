import type { ChartColumn } from '../../../charts/csv';
import { difference, sum } from '../../../formats/decimal';
import { formatMoney } from '../../../formats/format';
import type { CashMonthView } from './documents';

export const CASH_SERIES = [
  'livingAllowance',
  'postAllowance',
  'instalment',
  'outstanding',
  'settlement',
] as const;

type Translate = (key: string) => string;

/** What a month pays beyond the named columns, such as withheld money that is repaid. */
export function otherOf(month: CashMonthView): string {
  return difference(month.total, sum(CASH_SERIES.map((key) => month[key])));
}

/** The table's columns: yuan to the fen, a month a row. */
export function cashColumns(
  translate: Translate,
  months: readonly CashMonthView[],
): readonly ChartColumn<CashMonthView>[] {
  const unit = translate('common.yuan');
  const column = (key: string, value: (month: CashMonthView) => string) => ({
    key,
    label: translate(`scenario.cash.${key}`),
    unit,
    isNumeric: true,
    value,
    format: formatMoney,
  });
  const hasOther = months.some((month) => /[1-9]/.test(otherOf(month)));
  return [
    {
      key: 'month',
      label: translate('scenario.cash.month'),
      isRowHeader: true,
      value: ({ month }) => month,
    },
    ...CASH_SERIES.map((key) => column(key, (month) => month[key])),
    ...(hasOther ? [column('other', otherOf)] : []),
    column('total', ({ total }) => total),
  ];
}
