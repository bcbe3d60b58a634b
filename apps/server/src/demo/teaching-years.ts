/** What the data owners hand in for a college or teaching department in one year. */
export interface TeachingYear {
  readonly establishment: number;
  /** Colleges. */
  readonly students?: number;
  /** Teaching departments. */
  readonly commonCourseShare?: string;
  readonly score: string;
  readonly isUnqualified?: true;
}

/**
 * 2026: C07 and C11 are equal at the first cut of the ranking (third of fourteen), C04 failed, C06
 * is over its establishment for the second year, C09 fell short of it, C05 is exactly a tenth short.
 */
export const TEACHING_YEARS: Readonly<Record<string, Readonly<Record<string, TeachingYear>>>> = {
  '2025': {
    C01: { establishment: 48, students: 1241, score: '95.1' },
    C02: { establishment: 46, students: 1302, score: '96.2' },
    C03: { establishment: 41, students: 991, score: '93.4' },
    C04: { establishment: 32, students: 640, score: '90.2' },
    C05: { establishment: 40, students: 968, score: '92.7' },
    C06: { establishment: 28, students: 862, score: '91.5' },
    C07: { establishment: 43, students: 1327, score: '94.6' },
    C08: { establishment: 29, students: 741, score: '89.3' },
    C09: { establishment: 31, students: 583, score: '87.6' },
    C10: { establishment: 30, students: 718, score: '90.9' },
    C11: { establishment: 30, students: 779, score: '92.7' },
    T01: { establishment: 23, commonCourseShare: '0.09', score: '93.8' },
    T02: { establishment: 35, commonCourseShare: '0.13', score: '91.9' },
    T03: { establishment: 15, commonCourseShare: '0.05', score: '88.4' },
  },
  '2026': {
    C01: { establishment: 48, students: 1263, score: '95.8' },
    C02: { establishment: 46, students: 1338, score: '96.5' },
    C03: { establishment: 41, students: 977, score: '92.9' },
    C04: { establishment: 32, students: 621, score: '58.5', isUnqualified: true },
    C05: { establishment: 40, students: 944, score: '91.7' },
    C06: { establishment: 28, students: 888, score: '90.3' },
    C07: { establishment: 43, students: 1312, score: '94.2' },
    C08: { establishment: 29, students: 757, score: '90.8' },
    C09: { establishment: 31, students: 559, score: '88.6' },
    C10: { establishment: 30, students: 733, score: '89.9' },
    C11: { establishment: 30, students: 812, score: '94.2' },
    T01: { establishment: 23, commonCourseShare: '0.09', score: '93.6' },
    T02: { establishment: 35, commonCourseShare: '0.13', score: '92.1' },
    T03: { establishment: 15, commonCourseShare: '0.05', score: '87.9' },
  },
};

/** Who handed in no heads: their people tell T and Y1 (D34). */
export const COUNTED_BY_PEOPLE: readonly string[] = ['C10', 'T03'];
