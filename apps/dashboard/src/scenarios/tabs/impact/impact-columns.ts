import type { ChartColumn } from '../../../charts/csv';
import { sum } from '../../../formats/decimal';
import { formatCount, formatMoney, formatMoneyChange, formatRate } from '../../../formats/format';
import type { ImpactRow } from './impact-view';

type Translate = (key: string) => string;

/** Every group with its money, its rate, its cause and how many lose. */
export function impactColumns(
  translate: Translate,
  hasCauses: boolean,
): readonly ChartColumn<ImpactRow>[] {
  const of = (key: string) => translate(`scenario.impact.${key}`);
  const yuan = translate('common.yuan');
  const absent = translate('common.not_applicable');
  const orAbsent = (format: (value: string) => string) => (value: string) =>
    value === '' ? absent : format(value);
  const money = (key: 'base' | 'scenario'): ChartColumn<ImpactRow> => ({
    key,
    label: of(key),
    unit: yuan,
    isNumeric: true,
    value: (row) => row[key],
    format: (value) => formatMoney(value),
  });
  const change = (key: string, read: (row: ImpactRow) => string | null) => ({
    key,
    label: of(key),
    unit: yuan,
    isNumeric: true,
    value: (row: ImpactRow) => read(row) ?? '',
    format: orAbsent((value) => withArrow(value, formatMoneyChange(value))),
  });
  const cause: ChartColumn<ImpactRow> = {
    key: 'cause',
    label: of('cause'),
    value: (row) => row.cause ?? '',
    format: orAbsent((value) => value),
  };
  return [
    { key: 'name', label: of('name'), isRowHeader: true, value: ({ label }) => label },
    {
      key: 'people',
      label: of('people'),
      unit: translate('common.people'),
      isNumeric: true,
      value: ({ people }) => people,
      format: formatCount,
    },
    change('change', (row) => row.change),
    {
      key: 'rate',
      label: of('rate'),
      isNumeric: true,
      value: ({ rate }) => rate ?? '',
      format: orAbsent((value) => formatRate(value, 'exceptZero')),
    },
    change('head', (row) => row.perHead),
    {
      key: 'reduced',
      label: of('reduced'),
      unit: translate('common.people'),
      isNumeric: true,
      value: ({ bands }) => sum([bands.loseUpTo5, bands.loseOver5]),
      format: formatCount,
    },
    ...(hasCauses ? [cause] : []),
    money('base'),
    money('scenario'),
  ];
}

/** The direction by sign and arrow. */
function withArrow(value: string, text: string): string {
  if (!/[1-9]/.test(text)) return text;
  return `${value.startsWith('-') ? '▼' : '▲'} ${text}`;
}
