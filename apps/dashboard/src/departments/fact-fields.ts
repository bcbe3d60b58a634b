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
  readonly hint?: 'hint_share' | 'hint_score' | 'hint_head' | 'hint_stops';
}

const ASSESSMENT: readonly FactField[] = [
  { name: 'score', type: 'decimal', hint: 'hint_score' },
  { name: 'isQualified', type: 'boolean' },
  { name: 'tieOrder', type: 'integer' },
];

/** Arts. 6 and 28(2): money of the unit beside its allocation. */
const MONEY: readonly FactField[] = [
  { name: 'unitIncome', type: 'decimal' },
  { name: 'previousAllocation', type: 'decimal' },
];

/** Art. 29(1) leaves it to a college whether the reward stops with the post allowance. */
const STOPS_REWARD: FactField = { name: 'isRewardStopped', type: 'boolean', hint: 'hint_stops' };

const TEACHING: readonly FactField[] = [
  { name: 'establishment', type: 'decimal' },
  { name: 'varianceYear', type: 'integer' },
];

const OFFICE: readonly FactField[] = [
  { name: 'officeHeadcount', type: 'decimal', hint: 'hint_head' },
  { name: 'coefficients', type: 'decimal' },
  { name: 'hasOwnAccounts', type: 'boolean' },
  ...ASSESSMENT,
  ...MONEY,
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
        ...MONEY,
        STOPS_REWARD,
      ];
    case 'TEACHING_DEPARTMENT':
      return [
        ...TEACHING,
        { name: 'commonCourseShare', type: 'decimal', hint: 'hint_share' },
        ...ASSESSMENT,
        { name: 'cadreCoefficients', type: 'decimal' },
        ...MONEY,
        STOPS_REWARD,
      ];
    case 'OFFICE':
    case 'AFFILIATED':
      return OFFICE;
  }
}

export function hasTitleHeadcount(kind: DepartmentKind): boolean {
  return kind === 'COLLEGE' || kind === 'TEACHING_DEPARTMENT';
}
