import { inYuan, roundHalfUp, roundToFen, sum, ZERO, type Decimal } from '../kernel/money.js';
import type { DepartmentResult, OfficeResult } from '../outcome.js';
import type { PaidCollege } from '../regulations/czie-2015/bulk/pay-college.js';
import { generalParts } from '../regulations/czie-2015/people/college-year.js';
import type { Facts } from '../regulations/czie-2015/facts/department.js';
import type { ProjectionEvent } from './projection-events.js';

/** Decimals as text, money in yuan; rates and amounts a head to four decimals. */
export interface ProjectionYear {
  readonly period: string;
  /** Heads of colleges and offices, as they are counted. */
  readonly headcount: string;
  /** People employed in December, and who was there this year and is gone with it. */
  readonly people: number;
  readonly retirements: number;
  /** Who began in January in the place of somebody retired, and who got the next title then. */
  readonly newcomers: number;
  readonly promotions: number;
  /** Whose step in the same grade is better than a year ago. */
  readonly stepsUp: number;
  readonly generalPool: string;
  readonly teachingPool: string;
  readonly staffRate: string;
  readonly studentRate: string;
  readonly averageTeachingAllowance: string;
  readonly officeBase: string | null;
  readonly basePayTotal: string;
  readonly generalTotal: string;
  /** Base pay, general reward, and awards and income of units as in the base year. */
  readonly grandTotal: string;
  readonly approvedTotal: string | null;
  readonly headroom: string | null;
  readonly departments: readonly ProjectionDepartment[];
  readonly events: readonly ProjectionEvent[];
}

export interface ProjectionDepartment {
  readonly code: string;
  readonly kind: DepartmentResult['kind'] | OfficeResult['kind'];
  readonly headcount: string;
  /** Colleges and teaching departments. */
  readonly establishment: string | null;
  readonly varianceYear: number | null;
  readonly staffingAdjustment: string | null;
  readonly allocation: string | null;
  readonly perHead: string | null;
  /** Of its people, who retires at the end of the year. */
  readonly retirements: number;
}

/** What one year adds to what was paid. */
export interface Moved {
  readonly retirements: ReadonlyMap<string, number>;
  readonly newcomers: number;
  readonly promotions: number;
  readonly stepsUp: number;
  /** Awards are nobody's plan, so those of the base year stand. */
  readonly outstanding: Decimal;
}

export function yearFigures(
  facts: Facts,
  paid: PaidCollege,
  moved: Moved,
): Omit<ProjectionYear, 'events'> {
  const { figures, filled, people, everybody } = paid;
  const basePay = columnInYuan(people.years.basePay);
  const general = sum(generalParts(filled.facts, figures).map(({ value }) => value));
  const income = sum(filled.facts.departments.map(({ unitIncome }) => unitIncome ?? ZERO));
  const grandTotal = sum([basePay, general, moved.outstanding, income]);
  const { approvedTotal } = facts.college;
  const { retirements, newcomers, promotions, stepsUp } = moved;
  const heads = figures.collegeHeadcount.value.plus(figures.officeHeadcount.value);
  return {
    period: facts.period,
    headcount: rounded(heads),
    people: everybody.filter(({ posts }) => posts[11]).length,
    retirements: [...retirements.values()].reduce((total, count) => total + count, 0),
    newcomers,
    promotions,
    stepsUp,
    generalPool: roundToFen(figures.generalPool.value).toString(),
    teachingPool: roundToFen(figures.teachingPool.value).toString(),
    staffRate: rounded(figures.staffRate.value),
    studentRate: rounded(figures.studentRate.value),
    averageTeachingAllowance: rounded(figures.averageTeachingAllowance.value),
    officeBase: figures.officeBase && rounded(figures.officeBase.value),
    basePayTotal: basePay.toString(),
    generalTotal: general.toString(),
    grandTotal: grandTotal.toString(),
    approvedTotal: approvedTotal?.toString() ?? null,
    headroom: approvedTotal?.minus(grandTotal).toString() ?? null,
    departments: [
      ...figures.departments.map((one) => collegeRow(one, retirements)),
      ...figures.offices.map((one) => officeRow(one, retirements)),
    ],
  };
}

export const columnInYuan = (fen: Float64Array): Decimal =>
  inYuan(fen.reduce((total, one) => total + one, 0));

const PLACES = 4;
const rounded = (value: Decimal): string => roundHalfUp(value, PLACES).toString();

function collegeRow(
  one: DepartmentResult,
  retirements: Moved['retirements'],
): ProjectionDepartment {
  return {
    code: one.code,
    kind: one.kind,
    headcount: rounded(one.headcount.value),
    establishment: one.establishment.value.toString(),
    varianceYear: one.varianceYear.value.toNumber(),
    staffingAdjustment: one.staffingAdjustment.value.toString(),
    allocation: one.allocation.value.toString(),
    perHead: rounded(one.perHead.value),
    retirements: retirements.get(one.code) ?? 0,
  };
}

function officeRow(one: OfficeResult, retirements: Moved['retirements']): ProjectionDepartment {
  return {
    code: one.code,
    kind: one.kind,
    headcount: rounded(one.headcount.value),
    establishment: null,
    varianceYear: null,
    staffingAdjustment: null,
    allocation: one.allocation?.value.toString() ?? null,
    perHead: one.perHead && rounded(one.perHead.value),
    retirements: retirements.get(one.code) ?? 0,
  };
}
