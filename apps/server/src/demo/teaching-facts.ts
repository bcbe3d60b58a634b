import type { DepartmentYearInput, TitleHeadcountInput } from '@hebo/domain';
import { sumCoefficients } from './coefficients.js';
import { countHeads, meanHeads, presentOn } from './headcounts.js';
import type { CountedYear, DemoDepartment, DemoMember } from './records.js';
import { COUNTED_BY_PEOPLE, TEACHING_YEARS, type TeachingYear } from './teaching-years.js';
import { unitFacts } from './unit-facts.js';
import { type Staffing, varianceYears } from './variance-years.js';

function handedIn(department: DemoDepartment, period: string): TeachingYear {
  const year = TEACHING_YEARS[period]?.[department.code];
  if (year === undefined) throw new Error(`nothing handed in for ${department.code} in ${period}`);
  return year;
}

function headsOrNull(members: readonly DemoMember[], month: string): TitleHeadcountInput | null {
  return members.length === 0 ? null : countHeads(members, month);
}

function optional(value: number | undefined): string | null {
  return value === undefined ? null : String(value);
}

/** Staffing as the default readings count it: agency staff in (D30), cadres out (D37). */
function staffing(
  department: DemoDepartment,
  members: readonly DemoMember[],
  { period, countDate }: CountedYear,
): Staffing {
  const counted = presentOn(members, countDate).filter((member) => !member.isNonLeadingCadre);
  return { heads: counted.length, establishment: handedIn(department, period).establishment };
}

/**
 * The facts of a college or teaching department in a year, from the people behind them; the earlier
 * years tell for how long the staffing has been off.
 */
export function teachingFacts(
  department: DemoDepartment,
  members: readonly DemoMember[],
  { year, earlierYears }: { year: CountedYear; earlierYears: readonly CountedYear[] },
): DepartmentYearInput {
  const month = year.countDate.slice(0, 7);
  const staff = presentOn(members, year.countDate);
  const cadres = staff.filter((member) => member.isNonLeadingCadre);
  const agencyStaff = staff.filter((member) => member.isAgencyStaff);
  const excluded = staff.filter((member) => member.excludedIn.includes(year.period));
  const staffings = [...earlierYears, year].map((each) => staffing(department, members, each));
  const varianceYear = optional(varianceYears(staffings).at(-1));
  const given = handedIn(department, year.period);
  const heads = {
    headcount: countHeads(staff, month),
    agencyHeadcount: headsOrNull(agencyStaff, month),
    cadreHeadcount: headsOrNull(cadres, month),
    excludedHeadcount: headsOrNull(excluded, month),
    monthMeanHeadcount: meanHeads(members, year.period),
    cadreCoefficients: cadres.length === 0 ? null : sumCoefficients(cadres),
  };
  return {
    name: department.name,
    kind: department.kind,
    ...(COUNTED_BY_PEOPLE.includes(department.code) ? {} : heads),
    ...unitFacts(department.code, year.period),
    establishment: String(given.establishment),
    varianceYear,
    varianceYearAnyDirection: varianceYear,
    students: optional(given.students),
    commonCourseShare: given.commonCourseShare ?? null,
    score: given.score,
    isQualified: given.isUnqualified !== true,
  };
}
