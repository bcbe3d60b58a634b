import type { CollegeYearInput } from '@hebo/domain';
import type { InstitutionYear } from '../../database/entities/index.js';

/** The facts of a year that belong to nobody in particular, as the domain reads them. */
export function collegeFacts(year: InstitutionYear): CollegeYearInput {
  return {
    // People are counted on the day on which the departments' heads were.
    countMonth: year.countMonth ?? year.countDate.slice(0, 'YYYY-MM'.length),
    semesters: year.semesters ?? [],
    academicYearFrom: year.academicYearFrom,
    approvedTotal: year.approvedTotal,
    reserves: year.reserves,
    previousOfficeBase: year.previousOfficeBase,
    provisionalOfficeBase: year.provisionalOfficeBase,
    lastFrozenOfficeBase: year.lastFrozenOfficeBase,
    previousFrozenIn: year.previousFrozenIn,
    settlementMonth: year.settlementMonth,
    annexOverrides: year.annexOverrides ?? [],
  };
}
