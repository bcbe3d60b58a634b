import { TITLE_CLASSES } from '../fields.js';
import type { Label } from '../kernel/explained.js';
import type { LockMode } from '../outcome.js';
import type { Decision } from '../regulations/czie-2015/decision.js';
import type { Edition } from '../regulations/czie-2015/edition-2015-01/index.js';
import type { DepartmentFacts, OfficeFacts } from '../regulations/czie-2015/facts/department.js';

/**
 * What moves an allocation, in groups that a reader tells apart. Only what the lock mode leaves free is
 * a driver; what it solves follows.
 */
export const DRIVER_GROUPS = {
  frame: { zh: '锁定方式', en: 'lock mode with its pool, share and rates' },
  pool: { zh: '总量', en: 'pool' },
  staffShare: { zh: '比例 s', en: 'staff share s' },
  rates: { zh: '基数', en: 'rates' },
  officeRatio: { zh: '0.95', en: '0.95' },
  titles: { zh: '职称系数', en: 'title coefficients' },
  staffing: { zh: '编制调节', en: 'staffing adjustment' },
  assessment: { zh: '考核系数', en: 'assessment coefficients' },
  results: { zh: '考核结果', en: 'assessment results' },
  heads: { zh: '人数与职称', en: 'heads and titles' },
  establishment: { zh: '编制 B', en: 'establishment B' },
  students: { zh: '学生数', en: 'students' },
  commonCourses: { zh: 'N', en: 'N' },
  posts: { zh: '岗位系数', en: 'post coefficients' },
  readings: { zh: '口径', en: 'readings' },
  rounding: { zh: '取整', en: 'rounding' },
} as const satisfies Readonly<Record<string, Label>>;

export type DriverGroup = keyof typeof DRIVER_GROUPS;

/** The group of each field of a record; a field left out moves no allocation. */
export type GroupsOf<Value> = { readonly [Field in keyof Value]?: DriverGroup | undefined };

const ASSESSED = {
  score: 'results',
  indicators: 'results',
  isQualified: 'results',
  tieOrder: 'results',
} as const;

/** The year of variance goes with the establishment that it is counted against. */
export const DEPARTMENT_GROUPS: GroupsOf<DepartmentFacts> = {
  ...ASSESSED,
  headcount: 'heads',
  monthMeanHeadcount: 'heads',
  agencyHeadcount: 'heads',
  cadreHeadcount: 'heads',
  excludedHeadcount: 'heads',
  cadreCoefficients: 'heads',
  establishment: 'establishment',
  varianceYear: 'establishment',
  varianceYearAnyDirection: 'establishment',
  students: 'students',
  commonCourseShare: 'commonCourses',
  unitIncome: 'pool',
};

export const OFFICE_GROUPS: GroupsOf<OfficeFacts> = {
  ...ASSESSED,
  headcount: 'heads',
  hasOwnAccounts: 'heads',
  coefficients: 'posts',
};

export const TABLE_GROUPS: Readonly<Record<string, DriverGroup>> = {
  table1: 'titles',
  table2: 'posts',
  table3: 'posts',
  table4: 'posts',
  table5: 'posts',
  table6: 'posts',
};

export type DecisionGroups = GroupsOf<Decision>;

const POOLS: DecisionGroups = { generalPool: 'pool', teachingPool: 'pool' };
const RATIO: DecisionGroups = { officeRatio: 'officeRatio' };

const FREE: Readonly<Record<LockMode, DecisionGroups>> = {
  POOL: { ...POOLS, ...RATIO, staffShare: 'staffShare' },
  RATES: { ...RATIO, staffRate: 'rates', studentRate: 'rates' },
  STAFF_RATE: { ...POOLS, ...RATIO, staffRate: 'rates' },
  STUDENT_RATE: { ...POOLS, ...RATIO, studentRate: 'rates' },
};

const FRAME: DecisionGroups = {
  ...RATIO,
  lockMode: 'frame',
  generalPool: 'frame',
  teachingPool: 'frame',
  staffShare: 'frame',
  staffRate: 'frame',
  studentRate: 'frame',
};

/** What a decision moves by; between two lock modes everything that they tie together is one group. */
export function decisionGroups(base: LockMode, scenario: LockMode = base): DecisionGroups {
  return base === scenario ? FREE[base] : FRAME;
}

export const readingGroup = (code: string): DriverGroup =>
  code === 'D35' ? 'rounding' : 'readings';

type RateKey = keyof Edition['rates'];

/** A rate that the decision may enter itself goes with the decision's. */
export function rateGroup(key: RateKey, decided: DecisionGroups): DriverGroup | undefined {
  if (key === 'staffShare' || key === 'officeRatio') return decided[key];
  if (/^(staffingThreshold|(over|under)staffing\d)$/.test(key)) return 'staffing';
  return /^(assessment|cutoff|officeAssessment|officeCutoff)/.test(key) ? 'assessment' : undefined;
}

const DEPARTMENT_FIELD_GROUPS: Readonly<Record<string, DriverGroup | undefined>> = {
  ...DEPARTMENT_GROUPS,
  officeHeadcount: 'heads',
  hasOwnAccounts: 'heads',
  coefficients: 'posts',
};

/** The group that an override's path belongs to; undefined where it moves no allocation. */
export function groupOfPath(path: string, decided: DecisionGroups): DriverGroup | undefined {
  const parts = path.split('.');
  const last = parts.at(-1) ?? '';
  if (path.startsWith('decision.readings.')) return readingGroup(last);
  if (path.startsWith('decision.')) return decided[last as keyof DecisionGroups];
  if (path.startsWith('facts.research.')) return 'posts';
  if (path.startsWith('regulation.')) {
    return TABLE_GROUPS[parts[1] ?? ''] ?? rateGroup(last as RateKey, decided);
  }
  const isTitle = TITLE_CLASSES.some((title) => title === last);
  return DEPARTMENT_FIELD_GROUPS[isTitle ? (parts.at(-2) ?? '') : last];
}
