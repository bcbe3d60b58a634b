import { Decimal } from '@hebo/domain';
import type { LockMode, Outcome } from '@hebo/domain';
import { currentValue, withValues, withoutChange } from './draft';
import type { Draft } from './draft';
import type { Inputs } from './input-path';
import { preview } from './preview';

export const LOCK_MODES = [
  'POOL',
  'RATES',
  'STAFF_RATE',
  'STUDENT_RATE',
] as const satisfies readonly LockMode[];

type Variable = 'pool' | 'staffShare' | 'staffRate' | 'studentRate';

/** What is free in a mode; the rest of the four is solved. The office ratio is free in all. */
const FREE: Readonly<Record<LockMode, readonly Variable[]>> = {
  POOL: ['pool', 'staffShare'],
  RATES: ['staffRate', 'studentRate'],
  STAFF_RATE: ['pool', 'staffRate'],
  STUDENT_RATE: ['pool', 'studentRate'],
};

export function isFree(lockMode: LockMode, variable: Variable): boolean {
  return FREE[lockMode].includes(variable);
}

/** Where a switch happens: the inputs, the edition, and the outcome whose figures are kept. */
export interface Present {
  readonly edition: string;
  readonly base: Inputs;
  readonly outcome: Outcome;
}

/**
 * Solved rates and shares are carried over with the most decimals that an input takes: more than any
 * figure shows, and few enough that a share which is a half comes back as 0.5.
 */
const CARRIED_DECIMALS = 18;
const FEN_DECIMALS = 2;

/**
 * Another mode, the same figures: what the old mode solved is where the new one's free variables
 * begin. A pool stays entered under fixed rates, as the approved amount that they are held against.
 */
export function switchLockMode(draft: Draft, present: Present, lockMode: LockMode): Draft {
  const freed = FREE[lockMode].filter((variable) => !isFree(draft.lockMode, variable));
  const solved = FREE[draft.lockMode].filter((variable) => !isFree(lockMode, variable));
  const start = { ...draft, lockMode };
  const values = { ...ratesOf(present), ...poolOf(draft, present) };
  const seeds = freed.flatMap((variable) => PATHS[variable]).filter((path) => path in values);
  const seeded = withValues(
    start,
    present.base,
    Object.fromEntries(seeds.map((path) => [path, values[path] ?? null])),
  );
  return solved
    .filter((variable) => variable !== 'pool')
    .flatMap((variable) => PATHS[variable])
    .reduce(withoutChange, seeded);
}

const PATHS: Readonly<Record<Variable, readonly string[]>> = {
  pool: ['decision.generalPool', 'decision.teachingPool'],
  staffShare: ['decision.staffShare'],
  staffRate: ['decision.staffRate'],
  studentRate: ['decision.studentRate'],
};

type Values = Readonly<Record<string, string>>;

function ratesOf({ outcome: { staffRate, studentRate } }: Present): Values {
  return {
    'decision.staffRate': carried(staffRate.value),
    'decision.studentRate': carried(studentRate.value),
  };
}

const EVEN_SHARE = new Decimal('0.5');

/**
 * The pool and the split at which the present rates would be solved. Rates are proportional to the
 * pool and their share of it, so one trial at an even split tells the units behind them.
 */
function poolOf(draft: Draft, { edition, base, outcome }: Present): Values {
  const isEntered = ['generalPool', 'teachingPool'].some(
    (name) => currentValue(draft, base, `decision.${name}`) !== null,
  );
  const trial = withValues({ ...draft, lockMode: 'POOL' }, base, {
    'decision.staffShare': EVEN_SHARE.toFixed(),
    ...(!isEntered && { 'decision.teachingPool': toFen(outcome.allocated.value) }),
  });
  const tried = preview(edition, base, trial);
  if (!tried.ok) return {};
  const { teachingPool, generalPool, staffRate, studentRate } = tried.outcome;
  const half = teachingPool.value.times(EVEN_SHARE);
  const staff = outcome.staffRate.value.dividedBy(staffRate.value).times(half);
  const student = outcome.studentRate.value.dividedBy(studentRate.value).times(half);
  const pool = staff.plus(student);
  if (!pool.isPositive() || pool.isZero()) return {};
  const general = generalPool.value.times(pool).dividedBy(teachingPool.value);
  return {
    'decision.staffShare': carried(staff.dividedBy(pool)),
    ...(isGeneral(draft, base)
      ? { 'decision.generalPool': toFen(general) }
      : { 'decision.teachingPool': toFen(pool) }),
  };
}

/** The pool that was typed stays the one that is stored. */
function isGeneral(draft: Draft, base: Inputs): boolean {
  return currentValue(draft, base, 'decision.teachingPool') === null;
}

/** G typed instead of W, or W instead of G, at the same figures. */
export function switchPool(
  draft: Draft,
  { base, outcome }: Present,
  typed: 'generalPool' | 'teachingPool',
): Draft {
  const { generalPool, teachingPool } = outcome;
  return withValues(draft, base, {
    'decision.generalPool': typed === 'generalPool' ? toFen(generalPool.value) : null,
    'decision.teachingPool': typed === 'teachingPool' ? toFen(teachingPool.value) : null,
  });
}

/**
 * Where the fixed rate would take the whole pool: W/a or W/b, since a rate's share of the pool grows
 * with it. Null where the mode knows no such end, or where a rate of nothing tells none.
 */
export function limitOf(lockMode: LockMode, outcome: Outcome): string | null {
  const { staffRate, studentRate, staffShare } = outcome;
  const end = (rate: Decimal, share: Decimal) =>
    share.isPositive() && !share.isZero() ? rate.dividedBy(share).toFixed(LIMIT_DECIMALS) : null;
  if (lockMode === 'STAFF_RATE') return end(staffRate.value, staffShare.value);
  if (lockMode !== 'STUDENT_RATE') return null;
  return end(studentRate.value, new Decimal(1).minus(staffShare.value));
}

const LIMIT_DECIMALS = 4;

function carried(value: Decimal): string {
  return value.toDecimalPlaces(CARRIED_DECIMALS, Decimal.ROUND_HALF_UP).toFixed();
}

function toFen(value: Decimal): string {
  return value.toDecimalPlaces(FEN_DECIMALS, Decimal.ROUND_HALF_UP).toFixed();
}
