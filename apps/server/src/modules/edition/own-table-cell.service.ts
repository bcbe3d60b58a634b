import {
  isMonth,
  walkAll,
  type CoefficientTable,
  type Explained,
  type PersonInput,
  type PersonMonth,
  type PersonYear,
} from '@hebo/domain';
import type { Context } from '../../context.js';
import { peopleInputs } from '../outcome/year.service.js';
import { personRun } from '../pay/people-run.service.js';
import type { OwnTableCell } from './own-table-cell.type.js';

const OF_REGULATION = 'regulation.';

/**
 * The cells of the tables that give the reader's own coefficient and allowances of a month. They follow
 * from the reader's own facts alone, so they show before the year is published.
 */
export async function ownTableCells(context: Context, month: string): Promise<OwnTableCell[]> {
  const { principal } = context;
  const own = principal.kind === 'account' ? principal.employeeNumber : null;
  if (own === null || !isMonth(month)) return [];
  const inputs = await peopleInputs(context, month.slice(0, 4), null);
  const run = inputs === null ? null : personRun(inputs, own);
  if (inputs === null || run?.ok !== true) return [];
  const keys = new Set(cellsIn(run.person, month, inputs.facts.people?.[own] ?? {}));
  return inputs.edition.tables.flatMap((table) => cellsOf(table, keys, context.locale));
}

function cellsIn(person: PersonYear, month: string, facts: PersonInput): string[] {
  const found = person.months.find((each) => each.month === month);
  if (found === undefined || !found.isEmployed) return [];
  const { postCoefficient: post, grossLivingAllowance, grossPostAllowance } = found;
  const { researchCoefficient: research } = person;
  return [
    ...(post?.cell == null ? [] : [post.cell]),
    ...(research === null ? [] : cellsThatGive(research)),
    ...cellsThatGive(grossLivingAllowance),
    ...cellsThatGive(grossPostAllowance),
    ...titleCell(found, facts),
  ];
}

/** A figure rests on a whole row of a table; the cell that gave it has its value. */
function cellsThatGive(figure: Explained): string[] {
  const keys: string[] = [];
  walkAll([figure], ({ origin, key, value }) => {
    if (origin !== 'regulation' || typeof value === 'boolean') return;
    if (value.equals(figure.value)) keys.push(key.slice(OF_REGULATION.length));
  });
  return keys;
}

/** Table 1 pays no person: it counts the titled people of colleges and teaching departments (Art. 14). */
const TITLE_CELLS: Readonly<Record<string, string>> = {
  SENIOR: 'table1.senior',
  ASSOCIATE: 'table1.associate',
  INTERMEDIATE: 'table1.intermediate',
  ASSISTANT: 'table1.junior',
  TECHNICIAN: 'table1.junior',
};

function titleCell({ month, departmentKind }: PersonMonth, { title = [] }: PersonInput): string[] {
  if (departmentKind !== 'COLLEGE' && departmentKind !== 'TEACHING_DEPARTMENT') return [];
  const held = title.find(({ from, to }) => from <= month && (to == null || to > month));
  const cell = TITLE_CELLS[held?.value ?? ''];
  return cell === undefined ? [] : [cell];
}

/** A cell is summed up as `table: row and column`. */
const withoutTable = (summary: string): string => summary.replace(/^[^:：]*[:：]\s*/, '');

const cellsOf = (
  table: CoefficientTable,
  keys: ReadonlySet<string>,
  locale: Context['locale'],
): OwnTableCell[] =>
  table.rows.flatMap(({ cells }) =>
    cells.flatMap(({ key, value, citation }) =>
      value === null || !keys.has(key)
        ? []
        : [{ table: table.key, cell: key, label: withoutTable(citation.summary[locale]), value }],
    ),
  );
