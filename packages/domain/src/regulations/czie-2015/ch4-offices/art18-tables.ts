import type { Explained } from '../../../kernel/explained.js';
import { invariant } from '../../../kernel/invariant.js';
import type { Step } from '../../../person-outcome.js';
import { STEPS } from '../edition-2015-01/cited.js';
import { TABLE_4 } from '../edition-2015-01/table-4-management.js';
import type { Numbers } from '../edition-2015-01/numbers.js';
import type { PersonContext } from '../people/context.js';
import type { Choices } from '../readings.js';

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

/** A cell, and the readings by which it was taken: those of which another option takes another cell. */
export interface ReadCell extends StepCell {
  readonly readings: readonly string[];
}

export type Steps = Readonly<Record<Step, ReadCell>>;

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

function newSteps({ table, row, isOneLower }: Place, { numbers, choices }: PersonContext): Steps {
  const cells = cellsOf(table, row, numbers);
  const all = TABLE_4.rows.flatMap(({ key }) => cellsOf(TABLE_4.key, key, numbers));
  const cellAt = (place: number, { D12, D16 }: Pick<Choices, 'D12' | 'D16'>): StepCell => {
    const missing = D12 === 'stepsFromTop' ? STEPS.length - cells.length : 0;
    const own = Math.max(0, Math.min(place - missing, cells.length - 1));
    const cell = cells[own];
    invariant(cell !== undefined, `${table} has a row ${row}`);
    if (!isOneLower) return cell;
    if (D16 === 'staysLowest') return cells[own + 1] ?? cell;
    return all[all.findIndex((one) => one.cell === cell.cell) + 1] ?? cell;
  };
  const read = (place: number): ReadCell => {
    const chosen = cellAt(place, choices);
    const isOther = (change: Partial<Choices>): boolean =>
      cellAt(place, { ...choices, ...change }).cell !== chosen.cell;
    const restsOnD12 = isOther({ D12: 'lowestStep' }) || isOther({ D12: 'stepsFromTop' });
    const restsOnD16 = isOther({ D16: 'nextGrade' }) || isOther({ D16: 'staysLowest' });
    return {
      ...chosen,
      readings: [...(restsOnD12 ? ['D12'] : []), ...(restsOnD16 ? ['D16'] : [])],
    };
  };
  return { I: read(0), II: read(1), III: read(2) };
}

/** The steps that a row has, best first. */
function cellsOf(table: string, row: string, { cell }: Numbers): readonly StepCell[] {
  return STEPS.flatMap((step) => {
    const key = `${table}.${row}.${step}`;
    const coefficient = cell(key);
    return coefficient === null ? [] : [{ coefficient, step, cell: key }];
  });
}
