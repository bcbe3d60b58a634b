import { Decimal } from '@hebo/domain';
import exceljs, { type DataValidation, type Workbook, type Worksheet } from 'exceljs';
import type { TemplateColumn, TemplateSpec } from '../template.ts';
import { addressOf } from '../reading/read-sheet.ts';
import { harmless } from './harmless.ts';

const WORDS = {
  zh: {
    guide: '说明',
    choices: '选项',
    head: ['列', '必填', '填写说明', '可选的值', '示例'],
    yes: '是',
    choose: '请从下拉列表中选择。',
    isOff: '不在可选的值之内。',
    between: '、',
  },
  en: {
    guide: 'Guide',
    choices: 'Choices',
    head: ['Column', 'Required', 'What to write', 'Choices', 'Example'],
    yes: 'yes',
    choose: 'Choose from the list.',
    isOff: 'This is none of the choices.',
    between: ', ',
  },
} as const;

/** Where no rows are given yet, this many get their drop-downs. */
const ROWS_TO_FILL = 3_000;
const BOLD = { font: { bold: true } };
const HEADER_FILL = {
  type: 'pattern',
  pattern: 'solid',
  fgColor: { argb: 'FFE3ECF7' },
} as const;

/** A guide, the form with its header in row 1, and the choices on a sheet that stays hidden. */
export async function templateWorkbook(spec: TemplateSpec): Promise<Uint8Array> {
  const workbook = new exceljs.Workbook();
  addGuide(workbook, spec);
  const page = workbook.addWorksheet(spec.sheet[spec.locale], {
    views: [{ state: 'frozen', ySplit: 1, xSplit: 1 }],
  });
  const choices = workbook.addWorksheet(WORDS[spec.locale].choices, { state: 'veryHidden' });
  workbook.views = [
    {
      x: 0,
      y: 0,
      width: 20_000,
      height: 12_000,
      visibility: 'visible',
      activeTab: 1,
      firstSheet: 0,
    },
  ];
  spec.columns.forEach((column, at) => addColumn({ page, choices }, spec, column, at + 1));
  const { rows = [] } = spec;
  rows.forEach((row, at) => addRow(page, spec.columns, row, at + 2));
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

function addGuide(workbook: Workbook, { locale, lines, columns }: TemplateSpec): void {
  const words = WORDS[locale];
  const guide = workbook.addWorksheet(words.guide);
  [18, 8, 52, 40, 20].forEach((width, at) => Object.assign(guide.getColumn(at + 1), { width }));
  lines.forEach((line) => guide.addRow([harmless(line)]));
  guide.addRow([]);
  Object.assign(guide.addRow([...words.head]), BOLD);
  for (const { header, isRequired, note, choices = [], example, isHidden } of columns) {
    if (isHidden === true) continue;
    const cells = [
      header[locale],
      isRequired ? words.yes : '',
      note?.[locale] ?? '',
      choices.join(words.between),
      example ?? '',
    ];
    const row = guide.addRow(cells.map(harmless));
    row.alignment = { wrapText: true, vertical: 'top' };
  }
}

function addColumn(
  { page, choices }: { page: Worksheet; choices: Worksheet },
  { locale, rows = [] }: TemplateSpec,
  column: TemplateColumn,
  at: number,
): void {
  const { header, isRequired, note, type, isHidden = false } = column;
  const text = header[locale];
  Object.assign(page.getColumn(at), {
    width: Math.max(12, 2 * text.length + 4),
    hidden: isHidden,
    ...(KEPT_AS_TEXT.has(type) && { numFmt: '@' }),
    ...(type === 'percent' && { numFmt: '0.00%' }),
  });
  const cell = page.getRow(1).getCell(at);
  cell.value = `${text}${isRequired ? ' *' : ''}`;
  Object.assign(cell, BOLD, { fill: HEADER_FILL });
  if (note !== undefined) cell.note = note[locale];
  if (column.choices === undefined || column.choices.length === 0) return;
  column.choices.forEach((choice, place) => {
    choices.getRow(place + 1).getCell(at).value = harmless(choice);
  });
  offer(page, at, Math.max(ROWS_TO_FILL, rows.length + 500), {
    type: 'list',
    allowBlank: !isRequired,
    formulae: [rangeOf(choices.name, at, column.choices.length)],
    showErrorMessage: true,
    error: WORDS[locale].isOff,
    showInputMessage: true,
    prompt: WORDS[locale].choose,
  });
}

const KEPT_AS_TEXT: ReadonlySet<TemplateColumn['type']> = new Set([
  'text',
  'date',
  'month',
  'choice',
]);

function rangeOf(sheet: string, column: number, rows: number): string {
  const letters = addressOf({ row: 1, column }).slice(0, -1);
  return `'${sheet}'!$${letters}$1:$${letters}$${rows}`;
}

/** Over a whole range at once, which the types of exceljs do not know. */
function offer(page: Worksheet, column: number, lastRow: number, validation: DataValidation): void {
  const { dataValidations } = page as Worksheet & {
    dataValidations: { add(range: string, validation: DataValidation): void };
  };
  const [from, to] = [addressOf({ row: 2, column }), addressOf({ row: lastRow, column })];
  dataValidations.add(`${from}:${to}`, validation);
}

function addRow(
  page: Worksheet,
  columns: readonly TemplateColumn[],
  values: readonly (string | null)[],
  at: number,
): void {
  const row = page.getRow(at);
  columns.forEach(({ type }, place) => {
    const value = values[place] ?? null;
    if (value === null) return;
    row.getCell(place + 1).value = KEPT_AS_TEXT.has(type) ? harmless(value) : numberOrText(value);
  });
}

/** A number that a double does not hold stays text, so that it comes back as it went. */
function numberOrText(value: string): number | string {
  const number = new Decimal(value);
  const double = number.toNumber();
  return number.precision() <= 15 && new Decimal(double).equals(number) ? double : value;
}
