import { useTranslate } from 'react-admin';
import { ChartFigure } from '../../../charts/ChartFigure';
import { ChartTable } from '../../../charts/ChartTable';
import { csvOf } from '../../../charts/csv';
import { StackedRows } from '../../../charts/StackedRows';
import { difference, sum } from '../../../formats/decimal';
import { formatCount, formatMoney } from '../../../formats/format';
import type { ProjectedYear } from './documents';
import { yearColumns } from './year-columns';

/** What each year costs beside the approved total; every other figure in the table. */
export function YearFigure({ years }: { readonly years: readonly ProjectedYear[] }) {
  const translate = useTranslate();
  const title = translate('scenario.years.by_year');
  const columns = yearColumns(translate);
  const costed = years.flatMap(costOf);
  const table = (
    <ChartTable label={title} columns={columns} rows={years} rowKey={({ period }) => period} />
  );
  if (costed.length === 0) return table;
  return (
    <ChartFigure
      title={title}
      sentence={sentenceOf(translate, costed)}
      table={table}
      csv={csvOf(title, columns, years)}
    >
      <StackedRows
        label={`${title}, ${translate('scenario.years.keyboard')}`}
        series={[translate('scenario.years.base_pay'), translate('scenario.years.rest')]}
        rows={costed.map(({ period, basePay, total, limit }) => ({
          key: period,
          name: period,
          parts: [basePay, difference(total, basePay)],
          total,
          text: wan(total),
          ...(limit && { limit }),
          spoken: translate('scenario.years.spoken', {
            year: period,
            total: wan(total),
            base: wan(basePay),
          }),
        }))}
      />
    </ChartFigure>
  );
}

interface Cost {
  readonly period: string;
  readonly basePay: string;
  readonly total: string;
  readonly heads: string;
  /** The approved total; null where none is entered. */
  readonly limit: string | null;
  readonly headroom: string | null;
}

function costOf(year: ProjectedYear): Cost[] {
  const { period, basePayTotal, grandTotal, headroom, headcount } = year;
  if (!basePayTotal || !grandTotal || !headcount) return [];
  return [
    {
      period,
      basePay: basePayTotal,
      total: grandTotal,
      heads: headcount,
      limit: headroom ? sum([grandTotal, headroom]) : null,
      headroom: headroom ?? null,
    },
  ];
}

type Translate = (key: string, values?: Readonly<Record<string, string>>) => string;

function sentenceOf(translate: Translate, costed: readonly Cost[]): string {
  const [first, last] = [costed[0], costed.at(-1)];
  if (!first || !last) return '';
  const short = costed.find(({ headroom }) => headroom?.startsWith('-'));
  return [
    translate('scenario.years.sentence', {
      first: first.period,
      last: last.period,
      from: wan(first.total),
      to: wan(last.total),
      heads_from: formatCount(first.heads),
      heads_to: formatCount(last.heads),
    }),
    ...(short?.headroom
      ? [
          translate('scenario.years.short', {
            year: short.period,
            amount: wan(short.headroom.replace('-', '')),
          }),
        ]
      : []),
    ...(!short && costed.every(({ limit }) => limit) ? [translate('scenario.years.within')] : []),
    ...(costed.some(({ limit }) => limit) ? [translate('scenario.years.limit')] : []),
  ].join('');
}

const wan = (amount: string): string => formatMoney(amount, 'tenThousandYuan');
