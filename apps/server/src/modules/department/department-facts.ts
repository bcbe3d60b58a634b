import { TITLE_CLASSES, type DepartmentYearInput, type TitleHeadcountInput } from '@hebo/domain';
import type { Department, DepartmentYear } from '../../database/entities/index.js';

/** A stored row as the domain reads it: plain JSON, decimals as strings, no column of our own. */
export function departmentFacts(
  { name, kind }: Pick<Department, 'name' | 'kind'>,
  year: Partial<DepartmentYear>,
): DepartmentYearInput {
  return {
    name,
    kind,
    headcount: plain(year.headcount),
    agencyHeadcount: plain(year.agencyHeadcount),
    cadreHeadcount: plain(year.cadreHeadcount),
    excludedHeadcount: plain(year.excludedHeadcount),
    monthMeanHeadcount: plain(year.monthMeanHeadcount),
    cadreCoefficients: year.cadreCoefficients ?? null,
    establishment: year.establishment ?? null,
    varianceYear: year.varianceYear?.toString() ?? null,
    varianceYearAnyDirection: year.varianceYearAnyDirection?.toString() ?? null,
    students: year.students ?? null,
    commonCourseShare: year.commonCourseShare ?? null,
    score: year.score ?? null,
    isQualified: year.isQualified ?? null,
    tieOrder: year.tieOrder?.toString() ?? null,
    officeHeadcount: year.officeHeadcount ?? null,
    coefficients: year.coefficients ?? null,
    hasOwnAccounts: year.hasOwnAccounts ?? null,
  };
}

function plain(heads: DepartmentYear['headcount'] | undefined): TitleHeadcountInput | null {
  if (heads == null) return null;
  return Object.fromEntries(TITLE_CLASSES.map((title) => [title, heads[title] ?? null]));
}
