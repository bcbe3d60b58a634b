import { Decimal, TITLE_CLASSES } from '@hebo/domain';
import type { DepartmentKind, Label } from '@hebo/domain';
import { isNumberText } from './amount-text';

export type DriverUnit =
  'yuan' | 'yuan_coefficient' | 'yuan_student' | 'head' | 'student' | 'points' | 'none';

/** One input of the panel: where it is stored, how it is called, how far its slider goes. */
export interface Driver {
  readonly path: string;
  /** Key of the label under `scenario.driver`. */
  readonly name: string;
  /** Instead of the catalogue's: what the regulation, or a department, calls it. */
  readonly label?: Label;
  readonly symbol?: string;
  readonly unit: DriverUnit;
  readonly step: string;
  /** Where the slider ends; null lets it reach twice the base. The box takes any value. */
  readonly max: string | null;
  readonly article: string;
  /** Of a table's cell: 表 1. */
  readonly table?: string;
}

const decision = (name: string, driver: Omit<Driver, 'path' | 'name'>): Driver => ({
  path: `decision.${name}`,
  name,
  ...driver,
});

export const GENERAL_POOL = decision('generalPool', {
  symbol: 'G',
  unit: 'yuan',
  step: '10000',
  max: null,
  article: '17',
});
export const TEACHING_POOL = decision('teachingPool', {
  symbol: 'W',
  unit: 'yuan',
  step: '10000',
  max: null,
  article: '14',
});
export const STAFF_SHARE = decision('staffShare', {
  symbol: 's',
  unit: 'none',
  step: '0.01',
  max: '1',
  article: '14',
});
export const OFFICE_RATIO = decision('officeRatio', {
  symbol: 'r',
  unit: 'none',
  step: '0.01',
  max: '2',
  article: '17',
});
export const STAFF_RATE = decision('staffRate', {
  symbol: 'K1',
  unit: 'yuan_coefficient',
  step: '10',
  max: null,
  article: '14',
});
export const STUDENT_RATE = decision('studentRate', {
  symbol: 'K2',
  unit: 'yuan_student',
  step: '1',
  max: null,
  article: '14',
});

/** The facts of one department that a scenario may assume otherwise. */
export function departmentDrivers(code: string, kind: DepartmentKind): readonly Driver[] {
  const fact = (name: string, driver: Omit<Driver, 'path' | 'name'>, path = name): Driver => ({
    path: `facts.departments.${code}.${path}`,
    name,
    ...driver,
  });
  const score = fact('score', { unit: 'points', step: '1', max: '100', article: '14' });
  if (kind === 'OFFICE' || kind === 'AFFILIATED') {
    return [
      fact('officeHeadcount', { symbol: 'y', unit: 'head', step: '1', max: null, article: '17' }),
      fact('coefficients', { symbol: 'Σxy', unit: 'none', step: '0.05', max: null, article: '17' }),
      { ...score, article: '20' },
    ];
  }
  const heads = TITLE_CLASSES.map((title) =>
    fact(title, { unit: 'head', step: '1', max: null, article: '14' }, `headcount.${title}`),
  );
  const students =
    kind === 'COLLEGE'
      ? fact('students', { symbol: 'S1', unit: 'student', step: '10', max: null, article: '14' })
      : fact('commonCourseShare', {
          symbol: 'N',
          unit: 'none',
          step: '0.01',
          max: '1',
          article: '14',
        });
  return [
    fact('establishment', { symbol: 'B', unit: 'head', step: '1', max: null, article: '14' }),
    ...heads,
    fact('varianceYear', { unit: 'none', step: '1', max: '5', article: '14' }),
    students,
    score,
  ];
}

/** Who stands first among equal scores, where D7 leaves it to an order set by hand. */
export function tieOrderDriver(code: string): Driver {
  return {
    path: `facts.departments.${code}.tieOrder`,
    name: 'tieOrder',
    unit: 'none',
    step: '1',
    max: '20',
    article: '14',
  };
}

/** The steps that a slider of nothing yet reaches. */
const STEPS_FROM_NOTHING = 20;

/**
 * Whole steps from zero to the slider's end: where no solution lies beyond, the driver's own, or twice
 * the base or present value.
 */
export function stepsOf(
  driver: Driver,
  base: string | null,
  current: string | null,
  limit: string | null = null,
): number {
  const step = new Decimal(driver.step);
  if (limit !== null) return new Decimal(limit).dividedBy(step).floor().toNumber();
  if (driver.max !== null) return new Decimal(driver.max).dividedBy(step).round().toNumber();
  const known = [base, current].filter(isNumberText);
  const reach = Decimal.max(
    step.times(STEPS_FROM_NOTHING),
    new Decimal(known[0] ?? 0).times(2),
    ...known,
  );
  return reach.dividedBy(step).ceil().toNumber();
}

/** Where a value is drawn, in steps from zero. Only for drawing: no value is made from it. */
export function positionOf(driver: Driver, value: string): number {
  return new Decimal(value).dividedBy(driver.step).toNumber();
}

/** The value at a whole step. */
export function valueAtPosition(driver: Driver, position: number): string {
  return new Decimal(driver.step).times(Math.round(position)).toFixed();
}

/** One step up or down from where the value is, on the grid or off it; never below zero. */
export function stepped(driver: Driver, value: string | null, steps: number): string {
  const from = isNumberText(value) ? new Decimal(value) : new Decimal(0);
  const next = from.plus(new Decimal(driver.step).times(steps));
  return (next.isNegative() ? new Decimal(0) : next).toFixed();
}
