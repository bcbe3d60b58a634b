import { isMonth, walkAll, type AnyExplained, type CoefficientTable } from '@hebo/domain';
import type { Context } from '../../context.js';
import { personRun, type PersonRun } from '../pay/people-run.service.js';
import { peopleInputs } from '../outcome/year.service.js';
import type { OwnTableCell } from './own-table-cell.type.js';

const OF_REGULATION = 'regulation.';

/**
 * The cells of the tables that a reader's own coefficient and allowances of a month rest on. They follow
 * from the reader's own facts alone, so they show before the year is published.
 */
export async function ownTableCells(context: Context, month: string): Promise<OwnTableCell[]> {
  const { principal } = context;
  const own = principal.kind === 'account' ? principal.employeeNumber : null;
  if (own === null || !isMonth(month)) return [];
  const inputs = await peopleInputs(context, month.slice(0, 4), null);
  if (inputs === null) return [];
  const keys = cellsUnder(rootsOf(personRun(inputs, own), month));
  return inputs.edition.tables.flatMap((table) => cellsOf(table, keys, context.locale));
}

function rootsOf(run: PersonRun, month: string): AnyExplained[] {
  if (!run.ok) return [];
  const found = run.person.months.find((each) => each.month === month);
  const { researchCoefficient } = run.person;
  const research = researchCoefficient === null ? [] : [researchCoefficient];
  if (found === undefined || !found.isEmployed) return research;
  const post = found.postCoefficient === null ? [] : [found.postCoefficient.coefficient];
  return [...post, found.grossLivingAllowance, found.grossPostAllowance, ...research];
}

/** Numbers of the edition are leaves under their table's key: `regulation.table4.grade7.II`. */
function cellsUnder(roots: readonly AnyExplained[]): ReadonlySet<string> {
  const keys = new Set<string>();
  walkAll(roots, ({ origin, key }) => {
    if (origin === 'regulation') keys.add(key.slice(OF_REGULATION.length));
  });
  return keys;
}

const cellsOf = (
  table: CoefficientTable,
  keys: ReadonlySet<string>,
  locale: Context['locale'],
): OwnTableCell[] =>
  table.rows.flatMap(({ cells }) =>
    cells.flatMap(({ key, value, citation }) =>
      value === null || !keys.has(key)
        ? []
        : [{ table: table.key, cell: key, label: citation.summary[locale], value }],
    ),
  );
