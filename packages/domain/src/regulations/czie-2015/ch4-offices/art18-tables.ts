import type { Explained } from '../../../kernel/explained.js';
import { invariant } from '../../../kernel/invariant.js';
import type { Step } from '../../../person-outcome.js';
import { STEPS } from '../edition-2015-01/cited.js';
import { TABLE_4 } from '../edition-2015-01/table-4-management.js';
import type { PersonContext } from '../people/context.js';

/**
 * Art. 18: Tables 2 to 5 as a person meets them, a cell for each of the three steps. A grade with
 * fewer steps is read by D12; one step lower than the lowest (Art. 19(3)) by D16.
 */
export interface StepCell {
  readonly coefficient: Explained;
  readonly step: Step;
  /** `table4.grade7.II`. */
  readonly cell: string;
}

export interface Steps extends Readonly<Record<Step, StepCell>> {
  readonly readings: readonly string[];
}

interface Place {
  readonly table: string;
  readonly row: string;
  readonly isOneLower: boolean;
}

const known = new WeakMap<PersonContext, Map<string, Steps>>();

/** The three steps of a row are the same for everybody in one computation. */
export function stepsOf(place: Place, context: PersonContext): Steps {
  const rows = known.get(context) ?? new Map<string, Steps>();
  known.set(context, rows);
  const key = `${place.table}.${place.row}${place.isOneLower ? '.lower' : ''}`;
  const steps = rows.get(key) ?? newSteps(place, context);
  rows.set(key, steps);
  return steps;
}

function newSteps({ table, row, isOneLower }: Place, context: PersonContext): Steps {
  const { choices } = context;
  const cells = cellsOf(table, row, context);
  const last = cells.length - 1;
  const missing = choices.D12 === 'stepsFromTop' ? STEPS.length - cells.length : 0;
  const [I, II, III] = STEPS.map((_, index) => {
    const cell = cells[Math.max(0, Math.min(index - missing, last))];
    invariant(cell !== undefined, `${table} has a row ${row}`);
    return isOneLower ? oneLower(cell, cells, context) : cell;
  });
  invariant(I !== undefined && II !== undefined && III !== undefined, 'there are three steps');
  const readings = [
    ...(cells.length < STEPS.length ? ['D12'] : []),
    ...(isOneLower ? ['D16'] : []),
  ];
  return { I, II, III, readings };
}

function cellsOf(table: string, row: string, { numbers }: PersonContext): readonly StepCell[] {
  return STEPS.flatMap((step) => {
    const cell = `${table}.${row}.${step}`;
    const coefficient = numbers.cell(cell);
    return coefficient === null ? [] : [{ coefficient, step, cell }];
  });
}

/** The next column of Table 4; below a grade's lowest step the next grade's first, by D16. */
function oneLower(cell: StepCell, row: readonly StepCell[], context: PersonContext): StepCell {
  if (context.choices.D16 === 'staysLowest') return row[row.indexOf(cell) + 1] ?? cell;
  const all = TABLE_4.rows.flatMap(({ key }) => cellsOf(TABLE_4.key, key, context));
  return all[all.findIndex((one) => one.cell === cell.cell) + 1] ?? cell;
}
