import type { DepartmentYearInput } from '@hebo/domain';
import { sumCoefficients } from './coefficients.js';
import { presentOn } from './headcounts.js';
import { OFFICE_SCORES, SELF_FUNDED, TOLD_BY_PEOPLE } from './office-years.js';
import type { CountedYear, DemoDepartment, DemoMember } from './records.js';
import { unitFacts } from './unit-facts.js';

const isResearcher = (member: DemoMember) => member.postKind === 'RESEARCH';

/**
 * The facts of an office or affiliated unit. Art. 17 counts offices and colleges alone: research
 * posts stand apart (reading D11), and their year tells their coefficients.
 */
export function officeFacts(
  department: DemoDepartment,
  members: readonly DemoMember[],
  { period, countDate }: CountedYear,
): DepartmentYearInput {
  const staff = presentOn(members, countDate).filter((member) => !isResearcher(member));
  const score = OFFICE_SCORES[period]?.[department.code] ?? null;
  return {
    name: department.name,
    kind: department.kind,
    ...unitFacts(department.code, period),
    score,
    isQualified: score === null ? null : true,
    officeHeadcount: String(staff.length),
    coefficients: TOLD_BY_PEOPLE.includes(department.code) ? null : sumCoefficients(staff),
    hasOwnAccounts: SELF_FUNDED.includes(department.code),
  };
}
