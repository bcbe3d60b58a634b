import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { AppDataTable } from '../layout/AppDataTable';
import { ChartFigure } from './ChartFigure';
import { RankedBars } from './RankedBars';
import { ranked } from './ranked';
import type { BarRow, KnownBar } from './ranked';

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
      table={<BarTable {...{ title, unit, format, bars }} />}
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

interface TableProps extends Pick<Props, 'title' | 'unit' | 'format'> {
  readonly bars: readonly KnownBar[];
}

function BarTable({ title, unit, format, bars }: TableProps) {
  const translate = useTranslate();
  return (
    <AppDataTable
      label={title}
      isCompact
      rows={bars}
      rowKey={({ code }) => code}
      columns={[
        {
          key: 'name',
          label: translate('common.chart.department'),
          isRowHeader: true,
          render: ({ name }) => name,
        },
        {
          key: 'value',
          label: translate('common.chart.this_year'),
          unit,
          isNumeric: true,
          render: ({ value }) => format(value),
        },
        {
          key: 'before',
          label: translate('common.chart.last_year'),
          unit,
          isNumeric: true,
          render: ({ before }) => (before === undefined ? '–' : format(before)),
        },
      ]}
    />
  );
}
