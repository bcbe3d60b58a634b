import { useTranslate } from 'react-admin';
import { formatMoney, formatMoneyChange } from '../../formats/format';
import { compare } from '../../formats/decimal';
import type { PrintedBridge } from './documents';
import { PrintTable } from './PrintTable';

interface Step {
  readonly label: string;
  readonly amount: string;
}

interface Props {
  readonly bridge: PrintedBridge;
  readonly mover: string;
}

/** From the base amount through its causes to the scenario's, to the fen. */
export function BridgeTable({ bridge, mover }: Props) {
  const translate = useTranslate();
  const word = (key: string, values?: object) => translate(`scenario.print.bridge.${key}`, values);
  const rest =
    compare(bridge.rest, '0') === 0 ? [] : [{ label: word('rest'), amount: bridge.rest }];
  const steps: Step[] = [
    { label: word('base'), amount: formatMoney(bridge.base) },
    ...[...bridge.parts, ...rest].map(({ label, amount }) => ({
      label,
      amount: formatMoneyChange(amount),
    })),
  ];
  return (
    <PrintTable<Step>
      isNarrow
      title={word('title', { name: mover })}
      columns={[
        { label: word('cause'), render: ({ label }) => label, footer: word('scenario') },
        {
          label: word('amount'),
          isNumeric: true,
          render: ({ amount }) => amount,
          footer: formatMoney(bridge.scenario),
        },
      ]}
      rows={steps}
      rowKey={({ label }) => label}
    />
  );
}
