import { useTranslate } from 'react-admin';
import { isDecimal } from '../../formats/decimal';
import { formatCoefficient } from '../../formats/format';
import type { PrintedScenario } from './documents';
import { PrintTable } from './PrintTable';

/** Only what differs from the base; what leaves the regulation says so and why. */
export function ParameterTable({ scenario }: { scenario: PrintedScenario }) {
  const translate = useTranslate();
  const word = (key: string) => translate(`scenario.print.parameter.${key}`);
  const none = translate('common.not_applicable');
  const shown = (value: string | null | undefined) =>
    value == null ? none : isDecimal(value) ? formatCoefficient(value) : value;
  if (scenario.overrides.length === 0) return null;
  return (
    <PrintTable<PrintedScenario['overrides'][number]>
      title={word('title')}
      columns={[
        {
          label: word('name'),
          render: ({ label, symbol }) => [label, symbol].filter(Boolean).join(' '),
        },
        { label: word('base'), isNumeric: true, render: ({ baseValue }) => shown(baseValue) },
        { label: word('value'), isNumeric: true, render: ({ value }) => shown(value) },
        {
          label: word('regulation'),
          render: ({ leavesRegulation }) => word(leavesRegulation ? 'leaves' : 'within'),
        },
        { label: word('reason'), render: ({ reason }) => reason ?? none },
      ]}
      rows={scenario.overrides}
      rowKey={({ path }) => path}
    />
  );
}
