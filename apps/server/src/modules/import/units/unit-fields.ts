/** The facts of a department's year that imports write. */
export const UNIT_FIELDS = [
  'students',
  'commonCourseShare',
  'establishment',
  'score',
  'isQualified',
  'tieOrder',
  'unitIncome',
  'previousAllocation',
  'varianceYear',
  'varianceYearAnyDirection',
] as const;
export type UnitField = (typeof UNIT_FIELDS)[number];

/** The facts of the year itself. */
export const COLLEGE_FIELDS = [
  'approvedTotal',
  'reserves',
  'previousOfficeBase',
  'lastFrozenOfficeBase',
] as const;
export type CollegeField = (typeof COLLEGE_FIELDS)[number];
