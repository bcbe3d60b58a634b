import type { ChartColumn } from '../../../charts/csv';
import { formatCoefficient, formatCount, formatMoney } from '../../../formats/format';
import type { ProjectedYear } from './documents';

type Translate = (key: string) => string;
type Read = (year: ProjectedYear) => string | number | null | undefined;

const RATE_DECIMALS = 4;
const rate = (value: string) => formatCoefficient(value, RATE_DECIMALS);

/** Every figure of a year; a number that may not be told reads 少于 5, one that is missing 待定. */
export function yearColumns(translate: Translate): readonly ChartColumn<ProjectedYear>[] {
  const yuan = translate('common.yuan');
  const pending = translate('common.state.pending');
  const column = (
    key: string,
    read: Read,
    format: (value: string) => string,
    { unit, missing = pending }: { unit?: string; missing?: string } = {},
  ): ChartColumn<ProjectedYear> => ({
    key,
    label: translate(`scenario.years.${key}`),
    isNumeric: true,
    ...(unit && { unit }),
    value: (year) => String(read(year) ?? (year.problems.length > 0 ? pending : missing)),
    format: (value) => ([missing, pending].includes(value) ? value : format(value)),
  });
  const few = {
    unit: translate('scenario.years.people'),
    missing: translate('scenario.years.few'),
  };
  const money = { unit: yuan };
  return [
    {
      key: 'period',
      label: translate('scenario.years.period'),
      isRowHeader: true,
      value: ({ period }) => period,
    },
    column('headcount', ({ headcount }) => headcount, formatCount, { unit: few.unit }),
    column('retirements', ({ retirements }) => retirements, formatCount, few),
    column('promotions', ({ promotions }) => promotions, formatCount, few),
    column('stepsUp', ({ stepsUp }) => stepsUp, formatCount, few),
    column('generalPool', ({ generalPool }) => generalPool, formatMoney, money),
    column('teachingPool', ({ teachingPool }) => teachingPool, formatMoney, money),
    column('staffRate', ({ staffRate }) => staffRate, rate),
    column('studentRate', ({ studentRate }) => studentRate, rate),
    column(
      'averageTeachingAllowance',
      ({ averageTeachingAllowance }) => averageTeachingAllowance,
      rate,
    ),
    column('officeBase', ({ officeBase }) => officeBase, rate),
    column('basePayTotal', ({ basePayTotal }) => basePayTotal, formatMoney, money),
    column('grandTotal', ({ grandTotal }) => grandTotal, formatMoney, money),
    column('headroom', ({ headroom }) => headroom, formatMoney, money),
  ];
}
