import type { Citation, Label, Unit } from '../../../kernel/explained.js';
import type { CoefficientTable, TableCell } from '../../../regulation.js';

/** A number of the running text: its name, its value as printed, and where it stands. */
export interface Rate {
  readonly key: string;
  readonly value: string;
  readonly unit: Unit;
  readonly label: Label;
  readonly citation: Citation;
}

/** A number that the text states in a sentence. `article` may name an item: `28(2)`. */
export function rate(
  key: string,
  value: string,
  unit: Unit,
  article: string,
  zh: string,
  en: string,
): Rate {
  const [, number = article, item] = /^(\d+)\((.+)\)$/.exec(article) ?? [];
  const label = { zh, en };
  return {
    key,
    value,
    unit,
    label,
    citation: { article: number, ...(item === undefined ? {} : { item }), summary: label },
  };
}

export interface CellOptions {
  readonly isRepaired?: boolean;
  readonly isInferred?: boolean;
  readonly suggestion?: string;
}

/** A cell of a printed table, cited by its row and column. */
export function cell(
  table: { readonly key: string; readonly article: string; readonly name: Label },
  at: { readonly row: string; readonly column: string; readonly zh: string; readonly en: string },
  value: string | null,
  { isRepaired = false, isInferred = false, suggestion }: CellOptions = {},
): TableCell {
  return {
    key: `${table.key}.${at.row}${at.column === '' ? '' : `.${at.column}`}`,
    value,
    isInferred,
    ...(suggestion === undefined ? {} : { suggestion }),
    citation: {
      article: table.article,
      table: table.name.zh,
      cell: at.zh,
      summary: { zh: `${table.name.zh}：${at.zh}`, en: `${table.name.en}: ${at.en}` },
      ...(isRepaired ? { isRepaired } : {}),
    },
  };
}

/** 档次: the steps inside a grade, best first. */
export const STEPS = ['I', 'II', 'III'] as const;

interface LadderRow {
  readonly key: string;
  readonly zh: string;
  readonly en: string;
  /** Values of steps I, II, III; a grade may have fewer. */
  readonly values: readonly string[];
  /** The row's printed heading was damaged and follows from the order of the grades. */
  readonly isRepaired?: boolean;
}

/** Tables 2 to 5: one row a grade, one column a step. */
export function ladder(
  key: string,
  name: Label,
  title: Label,
  rows: readonly LadderRow[],
): CoefficientTable {
  const table = { key, article: '18', name };
  return {
    key,
    title,
    article: '18',
    unit: null,
    columns: STEPS.map((step) => ({ zh: `${step} 档`, en: `step ${step}` })),
    rows: rows.map((row) => ({
      key: row.key,
      label: { zh: row.zh, en: row.en },
      cells: row.values.map((value, index) => {
        const step = STEPS[index] ?? '';
        const at = {
          row: row.key,
          column: step,
          zh: `${row.zh} ${step} 档`,
          en: `${row.en}, step ${step}`,
        };
        return cell(table, at, value, { isRepaired: row.isRepaired ?? false });
      }),
    })),
  };
}
