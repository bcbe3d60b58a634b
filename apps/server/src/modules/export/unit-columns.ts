import type { Wording } from '../../common/locale.js';
import type { Allocation, OfficeAllocation } from '../outcome/allocation.type.js';
import type { Column } from './sheet.js';

export const w = (zh: string, en: string): Wording => ({ zh, en });

/** A unit's amount in the base and what moves it most; null where there is no base. */
export interface Moved {
  readonly base: string;
  readonly change: string;
  readonly rate: string | null;
  readonly cause: string | null;
}

export type WithMove<Row> = Row & { readonly move: Moved | null };

export const BASE = w('基准金额（元）', 'Base (yuan)');
export const CHANGE = w('变动（元）', 'Change (yuan)');

const ofMove: readonly Column<{ readonly move: Moved | null }>[] = [
  {
    header: BASE,
    width: 18,
    format: 'money',
    value: ({ move }) => move?.base ?? null,
    isSummed: true,
  },
  {
    header: CHANGE,
    width: 16,
    format: 'money',
    value: ({ move }) => move?.change ?? null,
    isSummed: true,
  },
];

export const CODE = w('代码', 'Code');
export const NAME = w('单位', 'Department');

export const ALLOCATION_COLUMNS: readonly Column<WithMove<Allocation>>[] = [
  { header: CODE, width: 9, format: 'text', value: ({ department }) => department.code },
  { header: NAME, width: 22, format: 'text', value: ({ department }) => department.name },
  {
    header: w('人数 T', 'Heads T'),
    width: 10,
    format: 'number',
    value: (row) => row.headcount,
    isSummed: true,
  },
  {
    header: w('编制 B', 'Posts B'),
    width: 10,
    format: 'number',
    value: (row) => row.establishment,
    isSummed: true,
  },
  {
    header: w('超缺编率 q', 'Variance q'),
    width: 12,
    format: 'percent',
    value: (row) => row.staffingVariance,
  },
  {
    header: w('连续年数', 'Year in a row'),
    width: 10,
    format: 'number',
    value: (row) => row.varianceYear,
  },
  {
    header: w('调节系数 Q', 'Adjustment Q'),
    width: 12,
    format: 'number',
    value: (row) => row.staffingAdjustment,
  },
  {
    header: w('平均职称系数 Y1', 'Mean title Y1'),
    width: 16,
    format: 'quotient',
    value: (row) => row.averageTitleCoefficient,
  },
  {
    header: w('学生 S1', 'Students S1'),
    width: 11,
    format: 'number',
    value: (row) => row.students,
    isSummed: true,
  },
  {
    header: w('学时比例 N', 'Course share N'),
    width: 12,
    format: 'percent',
    value: (row) => row.commonCourseShare,
  },
  {
    header: w('人员基数', 'Staff units'),
    width: 13,
    format: 'quotient',
    value: (row) => row.staffUnits,
  },
  {
    header: w('学生基数', 'Student units'),
    width: 13,
    format: 'quotient',
    value: (row) => row.studentUnits,
  },
  { header: w('考核得分', 'Score'), width: 10, format: 'number', value: (row) => row.score },
  { header: w('名次', 'Rank'), width: 8, format: 'number', value: (row) => row.rank },
  {
    header: w('考核系数 Y2', 'Assessment Y2'),
    width: 13,
    format: 'number',
    value: (row) => row.assessmentCoefficient,
  },
  {
    header: w('人员部分（元）', 'Staff part (yuan)'),
    width: 18,
    format: 'money',
    value: (row) => row.staffPart,
    isSummed: true,
  },
  {
    header: w('学生部分（元）', 'Student part (yuan)'),
    width: 18,
    format: 'money',
    value: (row) => row.studentPart,
    isSummed: true,
  },
  {
    header: w('核拨额 Z（元）', 'Amount Z (yuan)'),
    width: 18,
    format: 'money',
    value: (row) => row.amount,
    isSummed: true,
  },
  {
    header: w('人均（元）', 'Per head (yuan)'),
    width: 16,
    format: 'money',
    value: (row) => row.perHead,
  },
  ...ofMove,
];

export const OFFICE_COLUMNS: readonly Column<WithMove<OfficeAllocation>>[] = [
  { header: CODE, width: 9, format: 'text', value: ({ department }) => department.code },
  { header: NAME, width: 24, format: 'text', value: ({ department }) => department.name },
  {
    header: w('人数', 'Heads'),
    width: 10,
    format: 'number',
    value: (row) => row.headcount,
    isSummed: true,
  },
  {
    header: w('岗位系数之和', 'Sum of post coefficients'),
    width: 16,
    format: 'number',
    value: (row) => row.coefficients,
    isSummed: true,
  },
  { header: w('考核得分', 'Score'), width: 10, format: 'number', value: (row) => row.score },
  { header: w('名次', 'Rank'), width: 8, format: 'number', value: (row) => row.rank },
  {
    header: w('考核系数', 'Assessment'),
    width: 12,
    format: 'number',
    value: (row) => row.assessmentCoefficient,
  },
  {
    header: w('核拨额（元）', 'Amount (yuan)'),
    width: 18,
    format: 'money',
    value: (row) => row.amount,
    isSummed: true,
  },
  {
    header: w('人均（元）', 'Per head (yuan)'),
    width: 16,
    format: 'money',
    value: (row) => row.perHead,
  },
  ...ofMove,
];
