import type { Column } from './sheet.js';
import { BASE, CHANGE, CODE, NAME, w, type Moved } from './unit-columns.js';

/** An input that differs, or a figure of the pools, in the base and in the scenario. */
export interface Parameter {
  readonly label: string;
  readonly symbol: string | null;
  readonly base: string | null;
  readonly value: string | null;
  /** Where the value leaves what the regulation prints, the words for it. */
  readonly leaves: string | null;
  readonly reason: string | null;
  readonly path: string;
}

export const PARAMETER_COLUMNS: readonly Column<Parameter>[] = [
  { header: w('参数', 'Parameter'), width: 40, format: 'text', value: ({ label }) => label },
  { header: w('符号', 'Symbol'), width: 10, format: 'text', value: ({ symbol }) => symbol },
  { header: w('基准值', 'Base'), width: 20, format: 'entered', value: ({ base }) => base },
  { header: w('取值', 'Value'), width: 20, format: 'entered', value: ({ value }) => value },
  {
    header: w('偏离制度', 'Leaves the regulation'),
    width: 14,
    format: 'text',
    value: ({ leaves }) => leaves,
  },
  { header: w('理由', 'Reason'), width: 40, format: 'text', value: ({ reason }) => reason },
  { header: w('路径', 'Path'), width: 44, format: 'text', value: ({ path }) => path },
];

export interface Mover extends Moved {
  readonly code: string;
  readonly name: string;
  readonly scenario: string;
}

export const MOVER_COLUMNS: readonly Column<Mover>[] = [
  { header: CODE, width: 9, format: 'text', value: ({ code }) => code },
  { header: NAME, width: 24, format: 'text', value: ({ name }) => name },
  { header: BASE, width: 18, format: 'money', value: ({ base }) => base, isSummed: true },
  {
    header: w('情景金额（元）', 'Scenario (yuan)'),
    width: 18,
    format: 'money',
    value: ({ scenario }) => scenario,
    isSummed: true,
  },
  { header: CHANGE, width: 16, format: 'money', value: ({ change }) => change, isSummed: true },
  { header: w('变动率', 'Change in %'), width: 11, format: 'percent', value: ({ rate }) => rate },
  { header: w('主要原因', 'Main cause'), width: 30, format: 'text', value: ({ cause }) => cause },
];

/** A line of the receipt. */
export interface Line {
  readonly label: string;
  readonly value: string | null;
}

export interface ReadingLine {
  readonly code: string;
  readonly question: string;
  readonly option: string;
  readonly recommended: string;
}

export const READING_COLUMNS: readonly Column<ReadingLine>[] = [
  { header: w('编号', 'Code'), width: 9, format: 'text', value: ({ code }) => code },
  { header: w('问题', 'Question'), width: 60, format: 'text', value: ({ question }) => question },
  { header: w('所选', 'Chosen'), width: 50, format: 'text', value: ({ option }) => option },
  {
    header: w('建议', 'Recommended'),
    width: 50,
    format: 'text',
    value: ({ recommended }) => recommended,
  },
];

export const LINE_COLUMNS: readonly Column<Line>[] = [
  { header: w('项目', 'Item'), width: 30, format: 'text', value: ({ label }) => label },
  { header: w('内容', 'Value'), width: 72, format: 'text', value: ({ value }) => value },
];
