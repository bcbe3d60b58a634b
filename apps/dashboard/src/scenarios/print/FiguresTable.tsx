import { useTranslate } from 'react-admin';
import { formatCoefficient, formatMoney } from '../../formats/format';
import type { PrintedOutcome } from './documents';
import { PrintTable } from './PrintTable';

interface Figure {
  readonly key: string;
  readonly text: string | null;
}

/** The cards of the workbench as one row of figures. */
export function FiguresTable({ outcome }: { outcome: PrintedOutcome }) {
  const translate = useTranslate();
  const money = (amount: string | null | undefined) =>
    amount == null ? null : formatMoney(amount);
  const rate = (value: string | null | undefined) =>
    value == null ? null : formatCoefficient(value, 4);
  const figures: Figure[] = [
    { key: 'generalPool', text: money(outcome.generalPool) },
    { key: 'allocated', text: money(outcome.allocated) },
    { key: 'balance', text: money(outcome.balance) },
    { key: 'averageTeachingAllowance', text: rate(outcome.averageTeachingAllowance) },
    { key: 'staffRate', text: rate(outcome.staffRate) },
    { key: 'studentRate', text: rate(outcome.studentRate) },
    { key: 'officeBase', text: rate(outcome.officeBase) },
  ];
  return (
    <PrintTable<Figure>
      isNarrow
      title={translate('scenario.print.figures')}
      columns={[
        {
          label: translate('scenario.print.figure.name'),
          render: ({ key }) => translate(`scenario.print.figure.${key}`),
        },
        {
          label: translate('scenario.print.figure.value'),
          isNumeric: true,
          render: ({ text }) => text ?? translate('common.state.pending'),
        },
      ]}
      rows={figures}
      rowKey={({ key }) => key}
    />
  );
}
