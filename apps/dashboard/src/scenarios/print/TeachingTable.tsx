import { useTranslate } from 'react-admin';
import { formatCoefficient, formatCount, formatMoney, formatRate } from '../../formats/format';
import type { PrintedOutcome } from './documents';
import { PrintTable } from './PrintTable';
import type { PrintColumn } from './PrintTable';

type Row = PrintedOutcome['allocations'][number];
type Key = Exclude<keyof Row, 'department' | 'rank' | '__typename'>;

/** Colleges and teaching departments by Art. 14, every factor of the formula. */
export function TeachingTable({ outcome }: { outcome: PrintedOutcome }) {
  const translate = useTranslate();
  const word = (key: string) => translate(`scenario.print.unit_table.${key}`);
  const pending = translate('common.state.pending');
  const column = (key: Key, format: (value: string) => string): PrintColumn<Row> => ({
    label: word(key),
    isNumeric: true,
    render: (row) => {
      const value = row[key];
      return value == null ? pending : format(value);
    },
  });
  const units = (value: string) => formatCoefficient(value, 4);
  const columns: PrintColumn<Row>[] = [
    {
      label: word('name'),
      render: ({ department }) => department.name,
      footer: translate('common.total'),
    },
    column('headcount', formatCount),
    column('establishment', formatCount),
    column('staffingVariance', formatRate),
    column('staffingAdjustment', (value) => formatCoefficient(value, 2)),
    column('averageTitleCoefficient', (value) => formatCoefficient(value, 6)),
    column('staffUnits', units),
    column('studentUnits', units),
    {
      label: word('rank'),
      isNumeric: true,
      render: ({ rank }) => rank ?? translate('common.not_applicable'),
    },
    column('assessmentCoefficient', (value) => formatCoefficient(value, 2)),
    column('staffPart', formatMoney),
    column('studentPart', formatMoney),
    { ...column('amount', formatMoney), footer: formatMoney(outcome.allocated) },
    column('perHead', formatMoney),
  ];
  return (
    <PrintTable
      title={word('title')}
      columns={columns}
      rows={outcome.allocations}
      rowKey={({ department }) => department.id}
    />
  );
}
