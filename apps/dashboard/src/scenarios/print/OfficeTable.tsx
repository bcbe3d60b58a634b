import { useTranslate } from 'react-admin';
import { sum } from '../../formats/decimal';
import { formatCoefficient, formatCount, formatMoney } from '../../formats/format';
import type { PrintedOutcome } from './documents';
import { PrintTable } from './PrintTable';

type Row = PrintedOutcome['officeAllocations'][number];

/** Offices and affiliated units by Arts. 16 to 20. */
export function OfficeTable({ outcome }: { outcome: PrintedOutcome }) {
  const translate = useTranslate();
  const word = (key: string) => translate(`scenario.print.unit_table.${key}`);
  const none = translate('common.not_applicable');
  const shown = (value: string | null | undefined, format: (value: string) => string) =>
    value == null ? none : format(value);
  const amounts = outcome.officeAllocations.flatMap(({ amount }) =>
    amount == null ? [] : [amount],
  );
  return (
    <PrintTable<Row>
      title={word('offices')}
      columns={[
        {
          label: word('name'),
          render: ({ department }) => department.name,
          footer: translate('common.total'),
        },
        {
          label: word('headcount'),
          isNumeric: true,
          render: ({ headcount }) => shown(headcount, formatCount),
        },
        {
          label: word('coefficients'),
          isNumeric: true,
          render: ({ coefficients }) => shown(coefficients, formatCoefficient),
        },
        { label: word('rank'), isNumeric: true, render: ({ rank }) => rank ?? none },
        {
          label: word('assessmentCoefficient'),
          isNumeric: true,
          render: ({ assessmentCoefficient }) =>
            shown(assessmentCoefficient, (value) => formatCoefficient(value, 2)),
        },
        {
          label: word('officeAmount'),
          isNumeric: true,
          render: ({ amount }) => shown(amount, formatMoney),
          footer: formatMoney(sum(amounts)),
        },
        {
          label: word('perHead'),
          isNumeric: true,
          render: ({ perHead }) => shown(perHead, formatMoney),
        },
      ]}
      rows={outcome.officeAllocations}
      rowKey={({ department }) => department.id}
    />
  );
}
