import { shareOf } from '../../formats/decimal';
import {
  formatCoefficient,
  formatCount,
  formatMoney,
  formatMoneyChange,
  formatRate,
} from '../../formats/format';
import type { ComparedDepartment, ComparedFigure } from './comparison-view';

export const SHOWS = ['values', 'differences', 'rates'] as const;
export type Show = (typeof SHOWS)[number];

type Values = readonly (string | null | undefined)[];

/** A figure's cells: values as the list shows them, or differences to the first scenario. */
export function figureCells(figure: ComparedFigure, show: Show): readonly (string | null)[] {
  const { values, differences, unit } = figure;
  if (show === 'values') return shown(values, (value) => valueOfUnit(value, unit));
  if (show === 'differences') {
    return withReference(
      values,
      unit,
      shown(differences, (value) => changeOfUnit(value, unit)),
    );
  }
  const [reference] = values;
  return withReference(
    values,
    unit,
    shown(differences, (value) => rateOf(value, reference)),
  );
}

/** Z per department; the reference keeps its amount, so that a difference has something to stand on. */
export function departmentCells(row: ComparedDepartment, show: Show): readonly (string | null)[] {
  const { amounts, differences, rates } = row;
  if (show === 'values') return shown(amounts, (amount) => formatMoney(amount));
  const changes =
    show === 'differences'
      ? shown(differences, (value) => formatMoneyChange(value))
      : shown(rates, (value) => formatRate(value, 'exceptZero'));
  return withReference(amounts, 'yuan/year', changes);
}

function withReference(values: Values, unit: string, changes: readonly (string | null)[]) {
  const [first] = shown(values, (value) => valueOfUnit(value, unit));
  return changes.map((change, at) => (at === 0 ? (first ?? null) : change));
}

function shown(values: Values, format: (value: string) => string): readonly (string | null)[] {
  return values.map((value) => (value === null || value === undefined ? null : format(value)));
}

const RATE_DECIMALS = 4;

export function valueOfUnit(value: string, unit: string): string {
  switch (unit) {
    case 'yuan/year':
      return formatMoney(value);
    case 'head':
    case 'student':
      return formatCount(value);
    case 'share':
    case 'coefficient':
      return formatCoefficient(trimmed(value));
    default:
      return formatCoefficient(value, RATE_DECIMALS);
  }
}

function changeOfUnit(value: string, unit: string): string {
  if (unit === 'yuan/year') return formatMoneyChange(value);
  const text = valueOfUnit(value, unit);
  return !/[1-9]/.test(text) || text.startsWith('−') ? text : `+${text}`;
}

function rateOf(difference: string, reference: string | null | undefined): string {
  const rate = reference ? shareOf(difference, reference) : undefined;
  return rate === undefined ? '–' : formatRate(rate, 'exceptZero');
}

/** As many decimals as say something, four at most: 0.95, 0.5016. */
function trimmed(value: string): string {
  const [whole = '0', fraction = ''] = value.split('.');
  const short = fraction.slice(0, RATE_DECIMALS).replace(/0+$/, '');
  return short === '' ? whole : `${whole}.${short}`;
}
