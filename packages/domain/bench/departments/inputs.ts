import {
  CZIE_2015,
  EDITION_2015_01,
  type Decision,
  type DecisionInput,
  type DepartmentYearInput,
  type Facts,
  type FactsInput,
} from '@hebo/domain';
import type { BenchCollege, BenchDepartment } from './college.ts';

/** A whole number of tenths or hundredths as a decimal string. */
function scaled(whole: number, places: number): string {
  const digits = String(whole).padStart(places + 1, '0');
  return `${digits.slice(0, -places)}.${digits.slice(-places)}`;
}

function departmentInput(department: BenchDepartment): DepartmentYearInput {
  const { students, sharePercent } = department;
  return {
    kind: students === null ? 'TEACHING_DEPARTMENT' : 'COLLEGE',
    headcount: {
      senior: String(department.senior),
      associate: String(department.associate),
      intermediate: String(department.intermediate),
      junior: String(department.junior),
    },
    establishment: String(department.establishment),
    varianceYear: String(department.varianceYear),
    students: students === null ? null : String(students),
    commonCourseShare: sharePercent === null ? null : scaled(sharePercent, 2),
    score: scaled(department.scoreTenths, 1),
    isQualified: department.isQualified,
  };
}

/** A college as the domain reads it; its offices are one unit. */
export function factsInput(college: BenchCollege): FactsInput {
  const teaching = college.departments.map((each) => [each.code, departmentInput(each)] as const);
  const offices: DepartmentYearInput = {
    kind: 'OFFICE',
    officeHeadcount: String(college.officeHeadcount),
    coefficients: scaled(college.coefficientHundredths, 2),
    score: '90',
  };
  return { period: '2026', departments: { ...Object.fromEntries(teaching), OFFICES: offices } };
}

export function decisionInput(college: BenchCollege): DecisionInput {
  return { lockMode: 'POOL', generalPool: String(college.generalPool) };
}

export const edition = EDITION_2015_01;

/** A college parsed, ready to be computed again and again as a slider moves. */
export interface ParsedCollege {
  readonly facts: Facts;
  readonly decision: Decision;
}

export function parseCollege(college: BenchCollege): ParsedCollege {
  const facts = CZIE_2015.parseFacts(factsInput(college));
  const decision = CZIE_2015.parseDecision(decisionInput(college));
  if (!facts.ok || !decision.ok) throw new Error('the bench makes only valid colleges');
  return { facts: facts.value, decision: decision.value };
}
