import type { Explained } from '../../../kernel/explained.js';
import type { TeachingDepartment } from '../facts/department.js';
import {
  assess,
  rankedUnit,
  type Assessment,
  type AssessmentContext,
  type RankedUnit,
} from './art14-assessment.js';
import { scoreOf } from './art14-score.js';
import { computeStaffing, type Staffing } from './art14-staffing.js';
import { computeStudentUnits, type StudentBase } from './art14-student-units.js';

/** What Art. 14 knows of a department before any money is divided. */
export interface DepartmentBasis extends StudentBase {
  readonly department: TeachingDepartment;
  readonly staffing: Staffing;
  readonly assessment: Assessment;
  readonly score: Explained;
}

export interface Bases {
  /** S2. */
  readonly institutionStudents: Explained;
  /** Those whose staff could be counted; the others stand among the problems. */
  readonly departments: readonly DepartmentBasis[];
}

/** Staff, students and rank of every department. */
export function computeBases(
  departments: readonly TeachingDepartment[],
  context: AssessmentContext,
): Bases {
  const { numbers, choices, reader } = context;
  const staffings = departments.map((one) => computeStaffing(one, numbers, choices, reader));
  const units = departments.map((one) => rankedUnit(one, scoreOf(one, context.notices)));
  const assessments = assessDepartments(departments, units, context);
  const students = computeStudentUnits(departments);
  return {
    institutionStudents: students.institutionStudents,
    departments: departments.flatMap((department, index) => {
      const staffing = staffings[index];
      const assessment = assessments.get(department.code);
      const score = units[index]?.score;
      const studentBase = students.of.get(department.code);
      return staffing && assessment && score && studentBase
        ? [{ department, staffing, assessment, score, ...studentBase }]
        : [];
    }),
  };
}

/** D8: one list, or colleges and teaching departments apart. */
function assessDepartments(
  departments: readonly TeachingDepartment[],
  units: readonly RankedUnit[],
  context: AssessmentContext,
): ReadonlyMap<string, Assessment> {
  const rank = (key: string, list: readonly RankedUnit[]) =>
    assess({ key, article: '14', units: list, readings: ['D8'] }, context);
  if (context.choices.D8 === 'oneList') return rank('teaching', units);
  const ofKind = (kind: TeachingDepartment['kind']): readonly RankedUnit[] =>
    units.filter((_, index) => departments[index]?.kind === kind);
  return new Map([
    ...rank('colleges', ofKind('COLLEGE')),
    ...rank('teachingDepartments', ofKind('TEACHING_DEPARTMENT')),
  ]);
}
