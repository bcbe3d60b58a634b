import type { StoredProblem } from '../../../database/entities/index.js';
import type { Rule } from '../../../graphql/wording.js';
import type { Cell } from '../../files/sheet.js';
import type { Column } from '../kinds/kind.js';
import { storedProblem } from '../stored-problem.js';
import { normal } from './normal.js';
import type { Words } from './words.js';

export type ReadCell =
  | { readonly ok: true; readonly value: string | null }
  | { readonly ok: false; readonly problem: StoredProblem };

const NUMBER = /^-?\d{1,27}(\.\d{1,20})?$/u;
const INTEGER = /^\d{1,9}$/u;
const YEAR = /^(20\d{2}|19\d{2})年?$/u;
const LONGEST_TEXT = 500;

/** The value by which the domain reads it, or why it cannot be read without guessing. */
export function readCell(column: Column, cell: Cell | null, words: Words): ReadCell {
  if (cell === null || (cell.text === '' && cell.problem === undefined)) return right(null);
  const { key } = column;
  if (cell.problem !== undefined) {
    const { code, zh, en } = cell.problem;
    return {
      ok: false,
      problem: { ...storedProblem('cell_unreadable', key, { code }), words: { zh, en } },
    };
  }
  const wrong = (rule: Rule, values: Record<string, string> = { value: cell.text }): ReadCell => ({
    ok: false,
    problem: storedProblem(rule, key, values),
  });
  const { text, number, date, month } = cell;
  switch (column.type) {
    case 'text':
      return text.length > LONGEST_TEXT
        ? wrong('too_long', { limit: String(LONGEST_TEXT) })
        : right(text);
    case 'number':
    case 'money':
      return number !== undefined && cell.isPercent !== true && NUMBER.test(number)
        ? right(number)
        : wrong('not_a_number');
    case 'integer':
      if (number === undefined || cell.isPercent === true) return wrong('not_a_number');
      return INTEGER.test(number) ? right(number) : wrong('not_an_integer');
    case 'share':
      if (number === undefined || !NUMBER.test(number)) return wrong('not_a_number');
      // "24" may mean 24 or 24 per cent; nothing above one is a share as it stands.
      return cell.isPercent === true || /^(0(\.\d+)?|1(\.0+)?)$/u.test(number)
        ? right(number)
        : wrong('share_needs_percent');
    case 'month':
      return month === undefined ? wrong('not_a_month') : right(month);
    case 'day':
      return date === undefined ? wrong('not_a_day') : right(date);
    case 'monthOrDay':
      return month === undefined ? wrong('not_a_day') : right(date ?? month);
    case 'year':
      return YEAR.test(text) ? right(text.slice(0, 'YYYY'.length)) : wrong('not_a_period');
    case 'yesNo':
    case 'choice':
    case 'department': {
      const value = words.valueOf(column, normal(text));
      if (value !== undefined) return right(value);
      return column.type === 'department'
        ? wrong('unknown_department', { department: text })
        : wrong('unknown_value', { value: text, options: words.options(column) });
    }
  }
}

const right = (value: string | null): ReadCell => ({ ok: true, value });
