import { useTranslate } from 'react-admin';
import { formatMoney, formatMoneyChange, formatRate } from '../../formats/format';
import type { PrintedOutcome } from './documents';
import { PrintTable } from './PrintTable';

type Impact = NonNullable<PrintedOutcome['impact']>;
type Row = Impact['rows'][number];

/** Who gains and who loses against the base, department by department. */
export function ImpactTable({ impact }: { impact: Impact }) {
  const translate = useTranslate();
  const word = (key: string) => translate(`scenario.print.impact.${key}`);
  const none = translate('common.not_applicable');
  return (
    <PrintTable<Row>
      title={word('title')}
      note={impact.note ?? undefined}
      columns={[
        { label: word('name'), render: ({ label }) => label },
        { label: word('base'), isNumeric: true, render: ({ base }) => formatMoney(base) },
        { label: word('scenario'), isNumeric: true, render: (row) => formatMoney(row.scenario) },
        {
          label: word('change'),
          isNumeric: true,
          render: ({ change }) => formatMoneyChange(change),
        },
        {
          label: word('rate'),
          isNumeric: true,
          render: ({ rate }) => (rate == null ? none : formatRate(rate, 'exceptZero')),
        },
        { label: word('cause'), render: ({ mainCause }) => mainCause ?? none },
      ]}
      rows={impact.rows}
      rowKey={({ group }) => group}
    />
  );
}
