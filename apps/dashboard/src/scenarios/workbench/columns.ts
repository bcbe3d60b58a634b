import type { AnyExplained, Decimal, DepartmentResult, Explained, Outcome } from '@hebo/domain';
import {
  formatCoefficient,
  formatCount,
  formatMoney,
  formatMoneyChange,
  formatRate,
} from '../../formats/format';
import type { FigureCell, FigureColumn } from './figure-cell';
import { sumOf } from './rows';
import type { ComparedRow, OfficeRow, TeachingRow } from './rows';

type Translate = (key: string) => string;
type Format = (value: string) => string;

const NOT_APPLICABLE: FigureCell = { text: '–' };
const units: Format = (value) => formatCoefficient(value, 4);
const titles: Format = (value) => formatCoefficient(value, 6);
const money: Format = (value) => formatMoney(value);

/** The columns of Art. 14, in the order of its formula; the footer sums what can be summed. */
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
    column('T', (r) => r.headcount, formatCount, figureCell(outcome.collegeHeadcount, formatCount)),
    column(
      'B',
      (r) => r.establishment,
      formatCount,
      total((r) => r.establishment, formatCount),
    ),
    column('q', (r) => r.staffingVariance, formatRate),
    column('year', (r) => r.varianceYear, formatCount),
    column('Q', (r) => r.staffingAdjustment, formatCoefficient),
    column('Y1', (r) => r.averageTitleCoefficient, titles),
    column(
      'S1',
      (r) => r.students,
      formatCount,
      figureCell(outcome.institutionStudents, formatCount),
    ),
    column('N', (r) => r.commonCourseShare, formatCoefficient),
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
    column('rank', (r) => r.rank, formatCount),
    column('Y2', (r) => r.assessmentCoefficient, formatCoefficient),
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
    column('Z', (r) => r.allocation, money, figureCell(outcome.allocated, money), yuan),
    column('perHead', (r) => r.perHead, money, undefined, yuan),
    ...changeColumns(translate, rows),
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
      'heads',
      ({ result }) => result.headcount,
      formatCount,
      figureCell(outcome.officeHeadcount, formatCount),
    ),
    column(
      'coefficients',
      ({ result }) => result.coefficients,
      formatCoefficient,
      figureCell(outcome.weightedCoefficients, formatCoefficient),
    ),
    column('rank', ({ result }) => result.rank, formatCount),
    column('Yd', ({ result }) => result.assessmentCoefficient, formatCoefficient),
    column(
      'amount',
      ({ result }) => result.allocation,
      money,
      { text: money(textOf(amounts)) },
      yuan,
    ),
    column('perHead', ({ result }) => result.perHead, money, undefined, yuan),
    ...changeColumns(translate, rows),
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
      cell: ({ change }) => changeCell(translate, change, formatMoneyChange),
      total: changeCell(translate, sumOf(rows.map(({ change }) => change)), formatMoneyChange),
    },
    {
      key: 'rate',
      label: translate('scenario.table.rate'),
      cell: ({ rate }) => changeCell(translate, rate, (value) => formatRate(value, 'exceptZero')),
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
