import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { ChartFigure } from './ChartFigure';
import { ChartTable } from './ChartTable';
import { csvOf } from './csv';
import type { ChartColumn } from './csv';
import { RankedBars } from './RankedBars';
import { ranked } from './ranked';
import type { BarRow, KnownBar } from './ranked';

type Translate = ReturnType<typeof useTranslate>;

interface Props {
  readonly title: string;
  readonly unit: string;
  readonly format: (value: string) => string;
  readonly rows: readonly BarRow[];
  readonly controls?: ReactNode;
}

/** One figure per department, largest first, with a tick for last year. */
export function AllocationBars({ title, unit, format, rows, controls }: Props) {
  const translate = useTranslate();
  const bars = ranked(rows);
  const columns = columnsOf({ unit, format }, translate);
  const [first, last] = [bars[0], bars.at(-1)];
  const pending = rows.length - bars.length;
  const sentence = [
    first && last
      ? translate('common.chart.ranked', {
          count: bars.length,
          unit,
          first: first.name,
          most: format(first.value),
          last: last.name,
          least: format(last.value),
        })
      : translate('common.chart.ranked_empty'),
    bars.some(({ before }) => before !== undefined) ? translate('common.chart.ranked_tick') : '',
    pending > 0 ? translate('common.chart.ranked_pending', { count: pending }) : '',
  ];
  const spoken = ({ value, before }: KnownBar) =>
    translate(before ? 'common.chart.spoken_before' : 'common.chart.spoken', {
      unit,
      value: format(value),
      before: before && format(before),
    });
  return (
    <ChartFigure
      title={title}
      controls={controls}
      sentence={sentence.filter(Boolean).join(' ')}
      csv={csvOf(title, columns, bars)}
      table={<ChartTable label={title} columns={columns} rows={bars} rowKey={({ code }) => code} />}
    >
      <RankedBars
        label={`${title}, ${translate('common.chart.keyboard')}`}
        bars={bars.map((bar) => ({
          ...bar,
          key: bar.code,
          text: format(bar.value),
          spoken: spoken(bar),
          to: `/departments/${encodeURIComponent(bar.code)}`,
        }))}
      />
    </ChartFigure>
  );
}

function columnsOf(
  { unit, format }: Pick<Props, 'unit' | 'format'>,
  translate: Translate,
): readonly ChartColumn<KnownBar>[] {
  return [
    {
      key: 'name',
      label: translate('common.chart.department'),
      isRowHeader: true,
      value: ({ name }) => name,
    },
    {
      key: 'value',
      label: translate('common.chart.this_year'),
      unit,
      isNumeric: true,
      value: ({ value }) => value,
      format,
    },
    {
      key: 'before',
      label: translate('common.chart.last_year'),
      unit,
      isNumeric: true,
      value: ({ before }) => before ?? '',
      format: (before) => (before === '' ? '–' : format(before)),
    },
  ];
}
