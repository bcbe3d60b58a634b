import type { AnyExplained, Decimal, DepartmentResult, Explained, Outcome } from '@hebo/domain';
import {
  formatCoefficient,
  formatCount,
  formatMoney,
  formatMoneyChange,
  formatRate,
} from '../../formats/format';
import type { FigureCell, FigureColumn } from './figure-cell';
import { remembered } from './remembered';
import { sumOf } from './rows';
import type { ComparedRow, OfficeRow, TeachingRow } from './rows';

type Translate = (key: string) => string;
type Format = (value: string) => string;

const NOT_APPLICABLE: FigureCell = { text: '–' };
const units = remembered((value) => formatCoefficient(value, 4));
const printed = remembered((value) => formatCoefficient(value, 2));
const titles = remembered((value) => formatCoefficient(value, 6));
const money = remembered((value) => formatMoney(value));
const moneyChange = remembered((value) => formatMoneyChange(value));
const rateChange = remembered((value) => formatRate(value, 'exceptZero'));
const count = remembered(formatCount);
const coefficient = remembered((value) => formatCoefficient(value));
const rate = remembered((value) => formatRate(value));

/** Art. 14: what a moving slider changes stands first, then its parts in the order of the formula. */
export function teachingColumns(
  translate: Translate,
  outcome: Outcome,
  rows: readonly TeachingRow[],
): readonly FigureColumn<TeachingRow>[] {
  const column = (
    key: string,
    figure: (result: DepartmentResult) => Explained | null,
    format: Format,
    total?: FigureCell,
    unit?: string,
  ): FigureColumn<TeachingRow> => ({
    key,
    label: translate(`scenario.table.${key}`),
    cell: ({ result }) => figureCell(figure(result), format),
    ...(total && { total }),
    ...(unit && { unit }),
  });
  const total = (figure: (result: DepartmentResult) => Explained, format: Format): FigureCell => ({
    text: format(textOf(sumOf(rows.map(({ result }) => figure(result).value)))),
  });
  const yuan = translate('common.yuan');
  return [
    column('Z', (r) => r.allocation, money, figureCell(outcome.allocated, money), yuan),
    ...changeColumns(translate, rows),
    column('perHead', (r) => r.perHead, money, undefined, yuan),
    column('T', (r) => r.headcount, count, figureCell(outcome.collegeHeadcount, count)),
    column(
      'B',
      (r) => r.establishment,
      count,
      total((r) => r.establishment, count),
    ),
    column('q', (r) => r.staffingVariance, rate),
    column('year', (r) => r.varianceYear, count),
    column('Q', (r) => r.staffingAdjustment, printed),
    column('Y1', (r) => r.averageTitleCoefficient, titles),
    column('S1', (r) => r.students, count, figureCell(outcome.institutionStudents, count)),
    column('N', (r) => r.commonCourseShare, coefficient),
    column(
      'staffUnits',
      (r) => r.staffUnits,
      units,
      total((r) => r.staffUnits, units),
    ),
    column(
      'studentUnits',
      (r) => r.studentUnits,
      units,
      total((r) => r.studentUnits, units),
    ),
    column('rank', (r) => r.rank, count),
    column('Y2', (r) => r.assessmentCoefficient, printed),
    column(
      'staffPart',
      (r) => r.staffPart,
      money,
      total((r) => r.staffPart, money),
      yuan,
    ),
    column(
      'studentPart',
      (r) => r.studentPart,
      money,
      total((r) => r.studentPart, money),
      yuan,
    ),
  ];
}

/** Arts. 16 to 20, as far as a unit's total goes. */
export function officeColumns(
  translate: Translate,
  outcome: Outcome,
  rows: readonly OfficeRow[],
): readonly FigureColumn<OfficeRow>[] {
  const column = (
    key: string,
    figure: (row: OfficeRow) => AnyExplained | null,
    format: Format,
    total?: FigureCell,
    unit?: string,
  ): FigureColumn<OfficeRow> => ({
    key,
    label: translate(`scenario.table.${key}`),
    cell: (row) => figureCell(figure(row), format),
    ...(total && { total }),
    ...(unit && { unit }),
  });
  const yuan = translate('common.yuan');
  const amounts = sumOf(rows.map(({ result }) => result.allocation?.value));
  return [
    column(
      'amount',
      ({ result }) => result.allocation,
      money,
      { text: money(textOf(amounts)) },
      yuan,
    ),
    ...changeColumns(translate, rows),
    column('perHead', ({ result }) => result.perHead, money, undefined, yuan),
    column(
      'heads',
      ({ result }) => result.headcount,
      count,
      figureCell(outcome.officeHeadcount, count),
    ),
    column(
      'coefficients',
      ({ result }) => result.coefficients,
      coefficient,
      figureCell(outcome.weightedCoefficients, coefficient),
    ),
    column('rank', ({ result }) => result.rank, count),
    column('Yd', ({ result }) => result.assessmentCoefficient, printed),
  ];
}

function changeColumns<Result>(
  translate: Translate,
  rows: readonly ComparedRow<Result>[],
): readonly FigureColumn<ComparedRow<Result>>[] {
  return [
    {
      key: 'change',
      label: translate('scenario.table.change'),
      unit: translate('common.yuan'),
      cell: ({ change }) => changeCell(translate, change, moneyChange),
      total: changeCell(translate, sumOf(rows.map(({ change }) => change)), moneyChange),
    },
    {
      key: 'rate',
      label: translate('scenario.table.rate'),
      cell: ({ rate }) => changeCell(translate, rate, rateChange),
    },
  ];
}

function figureCell(figure: AnyExplained | null, format: Format): FigureCell {
  return figure ? { text: format(figure.value.toString()), figure } : NOT_APPLICABLE;
}

/** Sign, arrow and word say the direction; the colour only repeats it. */
function changeCell(translate: Translate, change: Decimal | null, format: Format): FigureCell {
  if (change === null) return NOT_APPLICABLE;
  const text = format(textOf(change));
  if (!/[1-9]/.test(text)) return { text };
  const tone = change.isNegative() ? 'down' : 'up';
  const arrow = tone === 'up' ? '▲' : '▼';
  return { text: `${arrow} ${text}`, tone, spoken: translate(`scenario.table.${tone}`) };
}

function textOf(value: Decimal): string {
  return value.toFixed();
}
