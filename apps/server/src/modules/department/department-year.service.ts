import type { ScoreIndicatorInput } from '@hebo/domain';
import DataLoader from 'dataloader';
import type { Context } from '../../context.js';
import {
  DepartmentYear as DepartmentYearRow,
  type TitleHeadcount as TitleHeadcountRow,
} from '../../database/entities/index.js';
import { toGlobalId } from '../../graphql/global-id.js';
import { perRequest } from '../../graphql/per-request.js';
import { rowLoader } from '../../graphql/row-loader.js';
import { storedMoney } from '../outcome/figures.js';
import type { DepartmentYear, TitleHeadcount } from './department-year.type.js';

interface YearKey {
  readonly department: string;
  readonly period: string;
  readonly knownAt: string | null;
}

export function toDepartmentYear(row: DepartmentYearRow): DepartmentYear {
  return {
    __typename: 'DepartmentYear',
    id: toGlobalId('DepartmentYear', row.id),
    departmentKey: row.departmentId,
    period: row.period,
    version: row.version,
    recordedAt: row.recordedFrom.toISOString(),
    recordedBy: row.recordedBy,
    reason: row.reason,
    cadreCoefficients: row.cadreCoefficients,
    establishment: row.establishment,
    varianceYear: row.varianceYear,
    varianceYearAnyDirection: row.varianceYearAnyDirection,
    students: row.students,
    commonCourseShare: row.commonCourseShare,
    score: row.score,
    isQualified: row.isQualified,
    tieOrder: row.tieOrder,
    officeHeadcount: row.officeHeadcount,
    coefficients: row.coefficients,
    hasOwnAccounts: row.hasOwnAccounts,
    unitIncome: storedMoney(row.unitIncome),
    previousAllocation: storedMoney(row.previousAllocation),
    isRewardStopped: row.stopsReward,
    indicators: row.indicators?.map(toIndicator) ?? null,
    headcount: toHeadcount(row.headcount),
    agencyHeadcount: toHeadcount(row.agencyHeadcount),
    cadreHeadcount: toHeadcount(row.cadreHeadcount),
    excludedHeadcount: toHeadcount(row.excludedHeadcount),
    monthMeanHeadcount: toHeadcount(row.monthMeanHeadcount),
  };
}

const toIndicator = ({ name, weight, result, target, evidence }: ScoreIndicatorInput) => ({
  name,
  weight,
  result,
  target: target ?? null,
  evidence: evidence ?? null,
});

/** A class left empty counts nobody; a group left empty was never handed in. */
function toHeadcount(row: TitleHeadcountRow | null | undefined): TitleHeadcount | null {
  if (row == null) return null;
  return {
    senior: row.senior ?? '0',
    associate: row.associate ?? '0',
    intermediate: row.intermediate ?? '0',
    junior: row.junior ?? '0',
    untitledDoctor: row.untitledDoctor ?? '0',
    untitledMaster: row.untitledMaster ?? '0',
    untitledOther: row.untitledOther ?? '0',
  };
}

/** Rows in force now, or those that were in force at `knownAt`. */
export function known(knownAt: string | null) {
  if (knownAt === null) return { recordedTo: null };
  const at = new Date(knownAt);
  return { recordedFrom: { $lte: at }, $or: [{ recordedTo: null }, { recordedTo: { $gt: at } }] };
}

const yearLoader = perRequest(
  (context) =>
    new DataLoader<YearKey, DepartmentYear | null, string>(
      async (keys) => {
        const slices = new Map(keys.map((key) => [`${key.period} ${key.knownAt}`, key]));
        const rows = await Promise.all(
          [...slices].map(async ([slice, { period, knownAt }]) => {
            const departmentId = { $in: keys.map((key) => key.department) };
            const found = await context.em.find(DepartmentYearRow, {
              departmentId,
              period,
              ...known(knownAt),
            });
            return found.map((row) => [`${slice} ${row.departmentId}`, row] as const);
          }),
        );
        const bySlice = new Map(rows.flat());
        return keys.map((key) => {
          const row = bySlice.get(`${key.period} ${key.knownAt} ${key.department}`);
          return row === undefined ? null : toDepartmentYear(row);
        });
      },
      { cacheKeyFn: (key) => `${key.period} ${key.knownAt} ${key.department}` },
    ),
);

export function departmentYear(
  context: Context,
  department: string,
  period: string,
  knownAt?: string | null,
): Promise<DepartmentYear | null> {
  return yearLoader(context).load({ department, period, knownAt: knownAt ?? null });
}

const yearsLoader = perRequest(
  (context) =>
    new DataLoader<string, DepartmentYear[]>(async (departments) => {
      const rows = await context.em.find(
        DepartmentYearRow,
        { departmentId: { $in: [...departments] }, recordedTo: null },
        { orderBy: { period: 'desc' } },
      );
      const years = rows.map(toDepartmentYear);
      return departments.map((key) => years.filter((year) => year.departmentKey === key));
    }),
);

export function departmentYears(context: Context, department: string): Promise<DepartmentYear[]> {
  return yearsLoader(context).load(department);
}

const historyLoader = perRequest(
  (context) =>
    new DataLoader<{ department: string; period: string }, DepartmentYear[], string>(
      async (keys) => {
        const rows = await context.em.find(
          DepartmentYearRow,
          {
            departmentId: { $in: keys.map((key) => key.department) },
            period: { $in: keys.map((key) => key.period) },
          },
          { orderBy: { version: 'desc' } },
        );
        const years = rows.map(toDepartmentYear);
        return keys.map((key) =>
          years.filter(
            (year) => year.departmentKey === key.department && year.period === key.period,
          ),
        );
      },
      { cacheKeyFn: (key) => `${key.period} ${key.department}` },
    ),
);

/** Every version of the year's facts, the newest first. */
export function departmentYearHistory(
  context: Context,
  { departmentKey, period }: DepartmentYear,
): Promise<DepartmentYear[]> {
  return historyLoader(context).load({ department: departmentKey, period });
}

const rows = rowLoader(DepartmentYearRow);

export async function departmentYearById(
  context: Context,
  key: string,
): Promise<DepartmentYear | null> {
  const row = await rows(context).load(key);
  return row === null ? null : toDepartmentYear(row);
}
