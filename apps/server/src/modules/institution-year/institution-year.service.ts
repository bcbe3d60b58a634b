import { Decimal } from '@hebo/domain';
import type { Context } from '../../context.js';
import { InstitutionYear as InstitutionYearRow } from '../../database/entities/index.js';
import { toGlobalId } from '../../graphql/global-id.js';
import { USUAL_DAYS } from '../objection/due-date.js';
import { run } from '../outcome/compute.js';
import { decimal, moneyText, storedMoney } from '../outcome/figures.js';
import { yearInputs } from '../outcome/year.service.js';
import { allPeriods } from './year-frame.service.js';
import type { InstitutionYear } from './institution-year.type.js';

export function toInstitutionYear(row: InstitutionYearRow): InstitutionYear {
  return {
    __typename: 'InstitutionYear',
    id: toGlobalId('InstitutionYear', row.id),
    baseScenarioKey: row.baseScenarioId,
    publishedScenarioKey: row.publishedScenarioId,
    period: row.period,
    countDate: row.countDate,
    isPublished: row.isPublished,
    generalPool: row.generalPool,
    researchHeadcount: row.researchHeadcount,
    researchCoefficients: row.researchCoefficients,
    countMonth: row.countMonth,
    semesters: row.semesters,
    academicYearFrom: row.academicYearFrom,
    approvedTotal: storedMoney(row.approvedTotal),
    reserves: storedMoney(row.reserves),
    previousOfficeBase: row.previousOfficeBase,
    provisionalOfficeBase: row.provisionalOfficeBase,
    lastFrozenOfficeBase: row.lastFrozenOfficeBase,
    previousFrozenIn: row.previousFrozenIn,
    settlementMonth: row.settlementMonth,
    objectionDays: row.objectionDays ?? USUAL_DAYS,
    publishedAt: row.publishedAt?.toISOString() ?? null,
    publishedByName: row.publishedByName,
    annexOverrides:
      row.annexOverrides?.map(({ cell, amount, reason }) => ({
        cell,
        amount: moneyText(new Decimal(amount)),
        reason,
      })) ?? null,
  };
}

/** Which years there are is no secret of anybody's. */
export function listPeriods(context: Context): Promise<string[]> {
  return allPeriods(context);
}

export async function institutionYear(
  context: Context,
  period: string,
): Promise<InstitutionYear | null> {
  const row = await context.em.findOne(InstitutionYearRow, { period });
  return row === null ? null : toInstitutionYear(row);
}

export async function institutionYearById(
  context: Context,
  key: string,
): Promise<InstitutionYear | null> {
  const row = await context.em.findOne(InstitutionYearRow, { id: key });
  return row === null ? null : toInstitutionYear(row);
}

type Total =
  'institutionStudents' | 'officeHeadcount' | 'collegeHeadcount' | 'weightedCoefficients';

/** A total of the year's facts as the domain counts it; null while the year cannot be computed. */
export async function yearTotal(
  context: Context,
  period: string,
  total: Total,
): Promise<string | null> {
  const inputs = await yearInputs(context, period, null);
  const computed = inputs === null ? null : run(inputs).computed;
  return computed?.ok === true ? decimal(computed.outcome[total]) : null;
}
