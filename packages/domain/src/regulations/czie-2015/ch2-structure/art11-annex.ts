import { leaf, type Explained } from '../../../kernel/explained.js';
import type { Decimal } from '../../../kernel/money.js';
import type { PersonContext } from '../people/context.js';

/**
 * Art. 11, the annex as it is looked up: one row a post grade, one column a band of years. What a
 * blank cell pays is reading D49: nothing without a recorded decision, or what the even steps suggest.
 */
export const COLUMNS = ['upTo9', 'from10', 'from20', 'from30', 'from40'] as const;
type Column = (typeof COLUMNS)[number];

const LIMITS = ['workYears10', 'workYears20', 'workYears30', 'workYears40'] as const;

export interface AnnexRow {
  /** One amount for all years, as in the trial period. */
  readonly flat: Explained | null;
  /** All four limits between the five columns. */
  readonly limits: readonly Decimal[];
  readonly cells: Readonly<Partial<Record<Column, Explained>>>;
  readonly overridden: ReadonlySet<Column>;
  /** The columns that have an amount, and the years from which each but the first holds. */
  readonly amounts: readonly Explained[];
  readonly bounds: readonly Explained[];
}

const known = new WeakMap<PersonContext, Map<string, AnnexRow>>();

/** A row is the same for everybody in one computation. */
export function rowOf(grade: string, context: PersonContext): AnnexRow {
  const rows = known.get(context) ?? new Map<string, AnnexRow>();
  known.set(context, rows);
  const row = rows.get(grade) ?? newRow(grade, context);
  rows.set(grade, row);
  return row;
}

function newRow(grade: string, context: PersonContext): AnnexRow {
  const { numbers } = context;
  const limits = LIMITS.map((key) => numbers.rate(key));
  const cells: Partial<Record<Column, Explained>> = {};
  const overridden = new Set<Column>();
  const amounts: Explained[] = [];
  const bounds: Explained[] = [];
  COLUMNS.forEach((column, index) => {
    const printed = numbers.cell(`annex.${grade}.${column}`);
    const cell = printed ?? blankCell(`${grade}.${column}`, context);
    if (cell === null) return;
    if (printed === null) overridden.add(column);
    const limit = limits[index - 1];
    if (limit && amounts.length > 0) bounds.push(limit);
    cells[column] = cell;
    amounts.push(cell);
  });
  return {
    flat: numbers.cell(`annex.${grade}`),
    limits: limits.map(({ value }) => value),
    cells,
    overridden,
    amounts,
    bounds,
  };
}

const OVERRIDE = { label: { zh: '决定的岗位津贴', en: 'decided post allowance' } } as const;

/** D49. A recorded decision stands whatever the reading says. */
function blankCell(cell: string, { numbers, choices, college }: PersonContext): Explained | null {
  const decided = college.annexOverrides.get(cell);
  if (decided !== undefined) {
    const rule = { ...OVERRIDE, unit: 'yuan/month' } as const;
    return leaf(rule, 'fact', `facts.college.annexOverrides.${cell}`, decided, ['D49']);
  }
  if (choices.D49 === 'refused') return null;
  const suggested = numbers.suggestion(`annex.${cell}`);
  return suggested && { ...suggested, readings: ['D49'] };
}
