import { useTranslate } from 'react-admin';
import { ChartFigure } from '../../../charts/ChartFigure';
import { ChartTable } from '../../../charts/ChartTable';
import { csvOf } from '../../../charts/csv';
import { StackedRows } from '../../../charts/StackedRows';
import { compare } from '../../../formats/decimal';
import { formatMoney } from '../../../formats/format';
import { cashColumns, CASH_SERIES } from './cash-columns';
import type { CashFlowView } from './documents';

/** Month by month what is paid, base pay and on account, and the settlement when it falls due. */
export function CashFlowFigure({ flow }: { readonly flow: CashFlowView }) {
  const translate = useTranslate();
  const { months, period, basePay, instalments, settlement, total } = flow;
  const title = translate('scenario.cash.title');
  const dearest = months.reduce((most, one) => (compare(one.total, most.total) > 0 ? one : most));
  const columns = cashColumns(translate);
  const series = CASH_SERIES.filter((key) => months.some((month) => isPaid(month[key])));
  const rows = months.map((month) => {
    const parts = series.map((key) => month[key]);
    return {
      key: month.month,
      name: month.month,
      parts,
      total: month.total,
      text: wan(month.total),
      spoken: translate('scenario.cash.spoken', {
        month: month.month,
        total: wan(month.total),
        parts: spokenParts(parts),
      }),
    };
  });

  function spokenParts(parts: readonly string[]): string {
    return series
      .flatMap((key, at) => {
        const amount = parts[at] ?? '0';
        const name = translate(`scenario.cash.${key}`);
        return isPaid(amount)
          ? [translate('scenario.cash.part', { name, amount: wan(amount) })]
          : [];
      })
      .join(translate('scenario.cash.and'));
  }

  return (
    <ChartFigure
      title={title}
      sentence={translate('scenario.cash.sentence', {
        period,
        total: wan(total),
        base_pay: wan(basePay),
        instalments: wan(instalments),
        settlement: wan(settlement),
        month: dearest.month,
        most: wan(dearest.total),
      })}
      table={
        <ChartTable label={title} columns={columns} rows={months} rowKey={({ month }) => month} />
      }
      csv={csvOf(`${title} ${period}`, columns, months)}
    >
      <StackedRows
        label={`${title}, ${translate('scenario.cash.ten_thousand')}, ${translate('scenario.cash.keyboard')}`}
        series={series.map((key) => translate(`scenario.cash.${key}`))}
        rows={rows}
      />
    </ChartFigure>
  );
}

const isPaid = (amount: string): boolean => /[1-9]/.test(amount);

const wan = (amount: string): string => formatMoney(amount, 'tenThousandYuan');
