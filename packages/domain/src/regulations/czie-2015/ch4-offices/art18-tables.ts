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
  readonly table: 'table2' | 'table3' | 'table4' | 'table5';
  readonly row: string;
  readonly isOneLower: boolean;
}

type Rows = Map<string, Steps>;
const known = new WeakMap<PersonContext, Readonly<Record<Place['table'] | 'lower', Rows>>>();

/** The three steps of a row are the same for everybody in one computation. */
export function stepsOf(place: Place, context: PersonContext): Steps {
  const tables = known.get(context) ?? {
    table2: new Map(),
    table3: new Map(),
    table4: new Map(),
    table5: new Map(),
    lower: new Map(),
  };
  known.set(context, tables);
  const rows = tables[place.isOneLower ? 'lower' : place.table];
  const steps = rows.get(place.row) ?? newSteps(place, context);
  rows.set(place.row, steps);
  return steps;
}

function newSteps({ table, row, isOneLower }: Place, { numbers, choices }: PersonContext): Steps {
  const cells = cellsOf(table, row, numbers);
  const grades = TABLE_4.rows.flatMap(({ key }) => cellsOf(TABLE_4.key, key, numbers));
  const cellBy = (place: number, by: Choices): StepCell => {
    const cell = cellAt(cells, place, by);
    return isOneLower ? oneLower(cell, { cells, grades }, by) : cell;
  };
  const readCell = (place: number): ReadCell => {
    const chosen = cellBy(place, choices);
    const isAnother = (option: Partial<Choices>): boolean =>
      cellBy(place, { ...choices, ...option }).cell !== chosen.cell;
    const readings = OPTIONS.filter(({ options }) => options.some(isAnother));
    return { ...chosen, readings: readings.map(({ code }) => code) };
  };
  return { I: readCell(0), II: readCell(1), III: readCell(2) };
}

const OPTIONS = [
  { code: 'D12', options: [{ D12: 'lowestStep' }, { D12: 'stepsFromTop' }] },
  { code: 'D16', options: [{ D16: 'nextGrade' }, { D16: 'staysLowest' }] },
] as const;

/** D12: a step that is missing is the lowest there is, or all the steps move up. */
function cellAt(cells: readonly StepCell[], place: number, choices: Choices): StepCell {
  const missing = choices.D12 === 'stepsFromTop' ? STEPS.length - cells.length : 0;
  const cell = cells[Math.max(0, Math.min(place - missing, cells.length - 1))];
  invariant(cell !== undefined, 'every row of a table has a step');
  return cell;
}

interface Columns {
  /** The steps of the own grade, and those of all grades in the order of Table 4. */
  readonly cells: readonly StepCell[];
  readonly grades: readonly StepCell[];
}

/** The next column; below a grade's lowest step the next grade's first, or none (D16). */
function oneLower({ cell }: StepCell, { cells, grades }: Columns, choices: Choices): StepCell {
  const columns = choices.D16 === 'nextGrade' ? grades : cells;
  const own = columns.findIndex((one) => one.cell === cell);
  const lower = columns[own + 1] ?? columns[own];
  invariant(lower !== undefined, 'a cell stands among its columns');
  return lower;
}

/** The steps that a row has, best first. */
function cellsOf(table: string, row: string, { cell }: Numbers): readonly StepCell[] {
  return STEPS.flatMap((step) => {
    const key = `${table}.${row}.${step}`;
    const coefficient = cell(key);
    return coefficient === null ? [] : [{ coefficient, step, cell: key }];
  });
}
