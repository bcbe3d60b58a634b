import { allocate, Decimal, roundToFen, sum } from '@hebo/domain';
import { EARLIER_YEARS } from './earlier-years.js';
import { presentOn } from './headcounts.js';
import type { DemoDepartment, DemoMember, TitleClass } from './records.js';

/** How the demo's colleges divide: by points of their own, not by the regulation's coefficients. */
const POINTS: Readonly<Record<TitleClass, number>> = {
  SENIOR: 22,
  ASSOCIATE: 17,
  INTERMEDIATE: 13,
  ASSISTANT: 10,
  TECHNICIAN: 10,
  UNTITLED: 11,
};

/** What a unit's plan tells of its people in a year. */
export interface UnitPlan {
  /** The whole year, once it is divided. */
  readonly distributions: ReadonlyMap<string, Decimal>;
  readonly instalments: ReadonlyMap<string, Decimal>;
}

const INSTALMENT_SHARE = new Decimal('0.7');

/** Splits an amount over people by their points, to the fen. */
function divide(total: Decimal, members: readonly DemoMember[]): ReadonlyMap<string, Decimal> {
  const points = members.map(({ titleClass }) => new Decimal(POINTS[titleClass]));
  const all = sum(points);
  const parts = allocate(
    total,
    points.map((each) => total.times(each).dividedBy(all)),
  );
  return new Map(members.map(({ employeeNumber }, at) => [employeeNumber, parts[at] ?? all]));
}

const NOTHING: UnitPlan = { distributions: new Map(), instalments: new Map() };

const hasPlan = ({ kind }: DemoDepartment): boolean =>
  kind === 'COLLEGE' || kind === 'TEACHING_DEPARTMENT';

/** Art. 15(1): everybody on the staff at the count has a part; cadres are the offices' affair. */
export function planOf(
  department: DemoDepartment,
  members: readonly DemoMember[],
  { period, countDate }: { readonly period: string; readonly countDate: string },
): UnitPlan {
  const isPlanned = (member: DemoMember): boolean =>
    member.department === department.code && !member.isNonLeadingCadre;
  const own = members.filter(isPlanned);
  if (own.length === 0 || !hasPlan(department)) return NOTHING;
  const previous = new Decimal(EARLIER_YEARS[period]?.allocations[department.code] ?? 0);
  const instalment = roundToFen(previous.times(INSTALMENT_SHARE).dividedBy(12));
  const staff = presentOn(own, countDate);
  const divided = divisionOf(department.code, period);
  return {
    instalments: divide(
      instalment,
      own.filter(({ joinedIn }) => joinedIn <= countDate),
    ),
    distributions: divided === null ? new Map() : divide(divided, sharing(staff, period)),
  };
}

/** Whom Art. 15 excludes has no part; the others share it. */
const sharing = (staff: readonly DemoMember[], period: string): DemoMember[] =>
  staff.filter(({ excludedIn }) => !excludedIn.includes(period));

/**
 * The year 2025 is divided everywhere, by what the outcome gave. Of 2026 one college has handed in its
 * plan already, on the provisional figure.
 */
const PLANNED_2026: Readonly<Record<string, string>> = { C02: '2240000.00' };

function divisionOf(code: string, period: string): Decimal | null {
  const amount = period === '2025' ? EARLIER_YEARS['2026']?.allocations[code] : PLANNED_2026[code];
  return amount === undefined ? null : new Decimal(amount);
}
