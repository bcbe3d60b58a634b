import type { DepartmentYearInput, FactsInput } from '@hebo/domain';
import { sumCoefficients } from './coefficients.js';
import { presentOn } from './headcounts.js';
import { OFFICE_SCORES, SELF_FUNDED } from './office-years.js';
import type { CountedYear, DemoDepartment, DemoMember } from './records.js';

const isResearcher = (member: DemoMember) => member.postKind === 'RESEARCH';

/**
 * The facts of an office or affiliated unit. Art. 17 counts offices and colleges alone: research
 * posts stand apart (reading D11), see `researchFacts`.
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
    score,
    isQualified: score === null ? null : true,
    officeHeadcount: String(staff.length),
    coefficients: sumCoefficients(staff),
    hasOwnAccounts: SELF_FUNDED.includes(department.code),
  };
}

/** Full-time research posts of the whole college. */
export function researchFacts(
  members: readonly DemoMember[],
  { countDate }: CountedYear,
): NonNullable<FactsInput['research']> {
  const researchers = presentOn(members, countDate).filter(isResearcher);
  return { headcount: String(researchers.length), coefficients: sumCoefficients(researchers) };
}
