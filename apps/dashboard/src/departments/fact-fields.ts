import type { DepartmentKind } from '../generated/graphql';
import type { FactsView } from './documents';

export const TITLES = [
  'senior',
  'associate',
  'intermediate',
  'junior',
  'untitledDoctor',
  'untitledMaster',
  'untitledOther',
] as const;
export type Title = (typeof TITLES)[number];

export const GROUPS = [
  'headcount',
  'agencyHeadcount',
  'cadreHeadcount',
  'excludedHeadcount',
] as const;
export type HeadcountGroup = (typeof GROUPS)[number];

export interface FactField {
  readonly name: keyof FactsView & string;
  readonly type: 'decimal' | 'integer' | 'boolean';
  readonly hint?: 'hint_share' | 'hint_score' | 'hint_head';
}

const ASSESSMENT: readonly FactField[] = [
  { name: 'score', type: 'decimal', hint: 'hint_score' },
  { name: 'isQualified', type: 'boolean' },
  { name: 'tieOrder', type: 'integer' },
];

const TEACHING: readonly FactField[] = [
  { name: 'establishment', type: 'decimal' },
  { name: 'varianceYear', type: 'integer' },
];

const OFFICE: readonly FactField[] = [
  { name: 'officeHeadcount', type: 'decimal', hint: 'hint_head' },
  { name: 'coefficients', type: 'decimal' },
  { name: 'hasOwnAccounts', type: 'boolean' },
  ...ASSESSMENT,
];

/** Which facts a department of a kind has; Art. 14 asks other things than Arts. 16 to 20. */
export function factFieldsOf(kind: DepartmentKind): readonly FactField[] {
  switch (kind) {
    case 'COLLEGE':
      return [
        ...TEACHING,
        { name: 'students', type: 'decimal', hint: 'hint_head' },
        ...ASSESSMENT,
        { name: 'cadreCoefficients', type: 'decimal' },
      ];
    case 'TEACHING_DEPARTMENT':
      return [
        ...TEACHING,
        { name: 'commonCourseShare', type: 'decimal', hint: 'hint_share' },
        ...ASSESSMENT,
        { name: 'cadreCoefficients', type: 'decimal' },
      ];
    case 'OFFICE':
    case 'AFFILIATED':
      return OFFICE;
  }
}

export function hasTitleHeadcount(kind: DepartmentKind): boolean {
  return kind === 'COLLEGE' || kind === 'TEACHING_DEPARTMENT';
}
