import { computed, type Explained, type Rule } from '../../../kernel/explained.js';
import { sum } from '../../../kernel/money.js';
import type { TeachingDepartment } from '../facts/department.js';
import { departmentFact } from '../facts/leaves.js';

/**
 * Art. 14, S1, S2 and N: the student base of a unit.
 *
 *     S1 of a college      S2·N of a teaching department, S2 = Σ S1
 */
const CITATION = {
  article: '14',
  item: '2',
  summary: {
    zh: '学院按在册学生数，教学部按公共基础课学时比例',
    en: 'colleges by their students, teaching departments by their share of hours',
  },
};

const INSTITUTION_STUDENTS: Rule = {
  label: { zh: '全校在册学生数', en: 'students of the institution' },
  symbol: 'S2',
  unit: 'student',
  formula: 'sum({students})',
  citation: CITATION,
};

const STUDENT_UNITS: Rule = {
  label: { zh: '学生基数', en: 'student units' },
  symbol: 'S2·N',
  unit: 'units',
  formula: '{S2} * {N}',
  citation: CITATION,
};

export interface StudentBase {
  readonly students: Explained | null;
  readonly commonCourseShare: Explained | null;
  readonly studentUnits: Explained;
}

export interface StudentBases {
  /** S2. */
  readonly institutionStudents: Explained;
  readonly of: ReadonlyMap<string, StudentBase>;
}

export function computeStudentUnits(departments: readonly TeachingDepartment[]): StudentBases {
  const of = new Map<string, StudentBase>();
  const all: Explained[] = [];
  for (const department of departments) {
    const { code, students: value } = department;
    if (value === null) continue;
    const students = departmentFact(department, 'students', value);
    all.push(students);
    of.set(code, { students, commonCourseShare: null, studentUnits: students });
  }
  const institutionStudents = computed(
    INSTITUTION_STUDENTS,
    'pool.institutionStudents',
    sum(all.map((students) => students.value)),
    { students: all },
  );
  for (const department of departments) {
    const { code, commonCourseShare: value } = department;
    if (value === null) continue;
    const commonCourseShare = departmentFact(department, 'commonCourseShare', value);
    const studentUnits = computed(
      STUDENT_UNITS,
      `departments.${code}.studentUnits`,
      institutionStudents.value.times(value),
      { S2: institutionStudents, N: commonCourseShare },
    );
    of.set(code, { students: null, commonCourseShare, studentUnits });
  }
  return { institutionStudents, of };
}
