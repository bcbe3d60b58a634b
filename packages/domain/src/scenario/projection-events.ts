import { Decimal, roundToFen } from '../kernel/money.js';
import type { PaidCollege } from '../regulations/czie-2015/bulk/pay-college.js';
import type { TurningPosts } from '../regulations/czie-2015/bulk/posts-by-turns.js';
import type { ProjectionYear } from './projection-year.js';

export const PROJECTION_EVENTS = [
  /** Over establishment, or short of it, in the third year, which costs most (Art. 14). */
  'THIRD_YEAR_OVER',
  'THIRD_YEAR_SHORT',
  /** A tenth of a department, or a twentieth of all, retires at the end of the year. */
  'RETIREMENT_WAVE',
  /** People whose step turned to II or I since the year before (Art. 19(1)). */
  'STEP_II',
  'STEP_I',
  /** Given rates need more than the pool that was approved. */
  'POOL_SHORT',
  /** The year comes to more than the approved total (Art. 7). */
  'CAP_EXCEEDED',
] as const;

export interface ProjectionEvent {
  readonly kind: (typeof PROJECTION_EVENTS)[number];
  readonly department: string | null;
  /** Of people; null where it is of money alone. */
  readonly count: number | null;
  /** Yuan, as text: what the variance takes away, what is short. */
  readonly amount: string | null;
}

/** The step of everybody in December, by employee number. */
export type Steps = ReadonlyMap<string, { readonly row: string; readonly step: string }>;

/** Where a cell of a table decides; thirty years of service have none of their own. */
export function stepsIn(everybody: readonly TurningPosts[]): Steps {
  const steps = new Map<string, { row: string; step: string }>();
  for (const { person, posts } of everybody) {
    const { cell = null, step = null, source } = posts[11]?.coefficient ?? {};
    if (cell === null || step === null || source === 'LONG_SERVICE') continue;
    steps.set(person.employeeNumber, { row: cell.slice(0, cell.lastIndexOf('.')), step });
  }
  return steps;
}

/** How many reached step II and step I in the grade that they had. */
export function stepsUp(before: Steps, now: Steps): Readonly<Record<'II' | 'I', number>> {
  const reached = { II: 0, I: 0 };
  for (const [employeeNumber, { row, step }] of now) {
    const was = before.get(employeeNumber);
    if (was === undefined || was.row !== row || was.step === step) continue;
    if (step === 'II' || step === 'I') reached[step] += 1;
  }
  return reached;
}

const THIRD = 3;
/** One in so many. */
const WAVE = { department: 10, all: 20 };

type Figures = Omit<ProjectionYear, 'events'>;

export function eventsOf(
  year: Figures,
  { figures }: PaidCollege,
  steps: Readonly<Record<'II' | 'I', number>>,
): readonly ProjectionEvent[] {
  const { approvedGeneralPool, generalPool } = figures;
  const missing = approvedGeneralPool && generalPool.value.minus(approvedGeneralPool.value);
  return [
    ...figures.departments.flatMap(thirdYear),
    ...waves(year),
    ...(['II', 'I'] as const).flatMap((step) =>
      steps[step] === 0 ? [] : [event(`STEP_${step}`, { count: steps[step] })],
    ),
    ...(missing?.greaterThan(0) ? [event('POOL_SHORT', { amount: roundToFen(missing) })] : []),
    ...(year.headroom?.startsWith('-')
      ? [event('CAP_EXCEEDED', { amount: new Decimal(year.headroom).negated() })]
      : []),
  ];
}

function event(
  kind: ProjectionEvent['kind'],
  {
    department = null,
    count = null,
    amount,
  }: {
    readonly department?: string | null;
    readonly count?: number | null;
    readonly amount?: Decimal;
  },
): ProjectionEvent {
  return { kind, department, count, amount: amount?.toString() ?? null };
}

/** What the variance takes: Q·|T − B| at the rate and the assessment of the department. */
function thirdYear(one: PaidCollege['figures']['departments'][number]): readonly ProjectionEvent[] {
  const { code, headcount, establishment, varianceYear, staffingAdjustment: adjustment } = one;
  if (!varianceYear.value.equals(THIRD) || adjustment.value.isZero()) return [];
  const distance = headcount.value.minus(establishment.value);
  const units = distance.abs().times(adjustment.value);
  const amount = units.times(one.staffRate.value).times(one.assessmentCoefficient.value);
  const kind = distance.greaterThan(0) ? 'THIRD_YEAR_OVER' : 'THIRD_YEAR_SHORT';
  return [event(kind, { department: code, amount: roundToFen(amount) })];
}

/** One person alone is no wave. */
function waves({ departments, people, retirements }: Figures): readonly ProjectionEvent[] {
  const all = retirements > 1 && retirements * WAVE.all >= people;
  return [
    ...(all ? [event('RETIREMENT_WAVE', { count: retirements })] : []),
    ...departments
      .filter((one) => one.retirements > 1)
      .filter((one) =>
        new Decimal(one.headcount).lessThanOrEqualTo(one.retirements * WAVE.department),
      )
      .map(({ code, retirements: count }) => event('RETIREMENT_WAVE', { department: code, count })),
  ];
}
