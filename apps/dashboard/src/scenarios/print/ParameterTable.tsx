import { useLocale, useTranslate } from 'react-admin';
import { isDecimal } from '../../formats/decimal';
import { formatCoefficient } from '../../formats/format';
import type { Locale } from '../workbench/explain';
import { optionWords } from '../workbench/regulation';
import type { PrintedScenario } from './documents';
import { PrintTable } from './PrintTable';

/** Only what differs from the base; what leaves the regulation says so and why. */
export function ParameterTable({ scenario }: { scenario: PrintedScenario }) {
  const translate = useTranslate();
  const locale = useLocale() as Locale;
  const word = (key: string) => translate(`scenario.print.parameter.${key}`);
  const none = translate('common.not_applicable');
  const shown = (path: string, value: string | null | undefined) => {
    if (value == null) return none;
    return (
      optionWords(path, value, locale) ?? (isDecimal(value) ? formatCoefficient(value) : value)
    );
  };
  if (scenario.overrides.length === 0) return null;
  return (
    <PrintTable<PrintedScenario['overrides'][number]>
      title={word('title')}
      columns={[
        {
          label: word('name'),
          render: ({ label, symbol }) => [label, symbol].filter(Boolean).join(' '),
        },
        {
          label: word('base'),
          isNumeric: true,
          render: ({ path, baseValue }) => shown(path, baseValue),
        },
        { label: word('value'), isNumeric: true, render: ({ path, value }) => shown(path, value) },
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
