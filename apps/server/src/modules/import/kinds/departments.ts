import type { Column, UnitKind } from './kind.js';
import { DEPARTMENT, VERSION } from './shared-columns.js';

const TEACHING = ['COLLEGE', 'TEACHING_DEPARTMENT'] as const;
const EVERY = [...TEACHING, 'OFFICE', 'AFFILIATED'] as const;

type Own = Pick<UnitKind, 'kind' | 'label' | 'note' | 'factGroup' | 'unitFields' | 'kindsOfUnit'>;

/** Rows by department; beside it stand the columns given, by the names of the facts. */
const departmentKind = (own: Own, columns: readonly Column[]): UnitKind => ({
  ...own,
  family: 'units',
  isOfPeriod: true,
  isForDepartments: false,
  collegeFields: [],
  columns: [DEPARTMENT, ...columns, VERSION],
});

export const STUDENTS_AND_SHARES = departmentKind(
  {
    kind: 'STUDENTS_AND_SHARES',
    label: { zh: '学生数与公共课比例', en: 'Students and course shares' },
    note: {
      zh: '各学院在册学生数、各教学部公共基础课学时比例，由教务处提供。',
      en: 'Students of the colleges and shares of common course hours, from the academic office.',
    },
    factGroup: 'STUDENTS',
    unitFields: ['students', 'commonCourseShare'],
    kindsOfUnit: TEACHING,
  },
  [
    {
      key: 'students',
      label: { zh: '在册学生数', en: 'Students' },
      names: ['学生数', '学生人数', '在校生数', '在校学生数', 'S1'],
      type: 'number',
      note: { zh: '学院填写。', en: 'For colleges.' },
      example: '1260',
    },
    {
      key: 'commonCourseShare',
      label: { zh: '公共基础课学时比例', en: 'Share of common course hours' },
      names: ['公共课比例', '公共课学时比例', '公共基础课比例', '学时比例', 'N', 'share'],
      type: 'share',
      note: { zh: '教学部填写，如 24% 或 0.24。', en: 'For teaching departments: 24% or 0.24.' },
      example: '24%',
    },
  ],
);

export const ESTABLISHMENT = departmentKind(
  {
    kind: 'ESTABLISHMENT',
    label: { zh: '岗位编制', en: 'Establishment' },
    note: {
      zh: '各学院、教学部的岗位编制数，由人事处核定。',
      en: 'Approved posts of colleges and teaching departments, set by the personnel office.',
    },
    factGroup: null,
    unitFields: ['establishment'],
    kindsOfUnit: TEACHING,
  },
  [
    {
      key: 'establishment',
      label: { zh: '岗位编制数', en: 'Approved posts' },
      names: ['编制', '编制数', '岗位数', '核定编制', 'B', 'posts'],
      type: 'number',
      example: '42',
    },
  ],
);

export const ASSESSMENTS = departmentKind(
  {
    kind: 'ASSESSMENTS',
    label: { zh: '单位年度考核', en: 'Assessment of departments' },
    note: {
      zh: '各单位考核得分、是否合格、同分先后，由质量管理部门提供。',
      en: 'Scores, whether passed, and the order of equal scores, from the quality office.',
    },
    factGroup: 'SCORES',
    unitFields: ['score', 'isQualified', 'tieOrder'],
    kindsOfUnit: EVERY,
  },
  [
    {
      key: 'score',
      label: { zh: '考核得分', en: 'Score' },
      names: ['得分', '分数', '总分', '年度考核得分'],
      type: 'number',
      example: '92.5',
    },
    {
      key: 'isQualified',
      label: { zh: '是否合格', en: 'Passed' },
      names: ['考核是否合格', '合格', '考核合格', 'qualified'],
      type: 'yesNo',
      example: '是',
    },
    {
      key: 'tieOrder',
      label: { zh: '同分先后', en: 'Order among equal scores' },
      names: ['同分次序', '同分排序', 'tie order'],
      type: 'integer',
      note: { zh: '仅得分相同时填写，1 在前。', en: 'Only among equal scores; 1 is first.' },
    },
  ],
);

export const UNIT_INCOME = departmentKind(
  {
    kind: 'UNIT_INCOME',
    label: { zh: '单位创收', en: 'Income of units' },
    note: {
      zh: '各单位年度创收（第六条），由财务处提供。',
      en: 'Income of the units (Art. 6), from the finance office.',
    },
    factGroup: null,
    unitFields: ['unitIncome'],
    kindsOfUnit: TEACHING,
  },
  [
    {
      key: 'unitIncome',
      label: { zh: '单位创收（元）', en: 'Income (yuan)' },
      names: ['单位创收', '创收', '创收金额', '创收收入', 'income'],
      type: 'money',
      example: '120000.00',
    },
  ],
);

export const VARIANCE_YEAR = departmentKind(
  {
    kind: 'VARIANCE_YEAR',
    label: { zh: '超缺编连续年数', en: 'Years of variance' },
    note: {
      zh: '启用系统的首年登记起点，以后逐年自动接续。',
      en: 'Where the count begins in the first year; later years follow from it.',
    },
    factGroup: null,
    unitFields: ['varianceYear', 'varianceYearAnyDirection'],
    kindsOfUnit: TEACHING,
  },
  [
    {
      key: 'varianceYear',
      label: { zh: '连续年数', en: 'Years in a row' },
      names: ['超缺编年数', '连续超缺编年数', '第几年', 'variance year'],
      type: 'integer',
      note: { zh: '同方向连续，从 1 起。', en: 'In one direction, from 1.' },
      example: '1',
    },
    {
      key: 'varianceYearAnyDirection',
      label: { zh: '连续年数（不分方向）', en: 'Years in a row, any direction' },
      names: ['不分方向年数', '不分方向'],
      type: 'integer',
      example: '2',
    },
  ],
);

export const LAST_YEAR: UnitKind = {
  ...departmentKind(
    {
      kind: 'LAST_YEAR',
      label: { zh: '上年核拨额与分配基数', en: 'Last year’s allocations and base' },
      note: {
        zh: '每月预发按上年标准（第二十八条）：各学院上年核拨额；“全校”一行填写上年分配基数 M。',
        en: 'Monthly parts follow last year (Art. 28): allocations by department; the row “whole college” holds the base M.',
      },
      factGroup: null,
      unitFields: ['previousAllocation'],
      kindsOfUnit: TEACHING,
    },
    [
      {
        key: 'previousAllocation',
        label: { zh: '上年核拨额 Z（元）', en: 'Last year’s allocation (yuan)' },
        names: ['上年核拨额', '上一年度核拨额', '上年Z', 'Z', '核拨额'],
        type: 'money',
        example: '1556788.00',
      },
      {
        key: 'previousOfficeBase',
        label: { zh: '上年分配基数 M', en: 'Last year’s office base' },
        names: ['分配基数', '上年M', 'M', '上年分配基数'],
        type: 'number',
        note: { zh: '仅“全校”一行。', en: 'In the row “whole college” only.' },
        example: '31920.80',
      },
      {
        key: 'lastFrozenOfficeBase',
        label: { zh: '最近核定年度分配基数', en: 'Base of the last settled year' },
        names: ['最近冻结分配基数', '最近核定基数'],
        type: 'number',
        note: { zh: '仅“全校”一行。', en: 'In the row “whole college” only.' },
      },
    ],
  ),
  collegeFields: ['previousOfficeBase', 'lastFrozenOfficeBase'],
};

export const APPROVED_TOTAL: UnitKind = {
  kind: 'APPROVED_TOTAL',
  label: { zh: '核定总量', en: 'Approved total' },
  note: {
    zh: '主管部门核定的年度绩效工资总量与预留（第七条）。',
    en: 'The total approved from above and what is kept back (Art. 7).',
  },
  factGroup: null,
  isOfPeriod: true,
  isForDepartments: false,
  family: 'units',
  unitFields: [],
  collegeFields: ['approvedTotal', 'reserves'],
  kindsOfUnit: [],
  columns: [
    {
      key: 'period',
      label: { zh: '年度', en: 'Year' },
      names: ['核算年度', 'period', 'pay year'],
      type: 'year',
      isRequired: true,
      isKey: true,
      example: '2026',
    },
    {
      key: 'approvedTotal',
      label: { zh: '核定总量（元）', en: 'Approved total (yuan)' },
      names: ['核定总量', '绩效工资总量', '核定绩效总量', 'total'],
      type: 'money',
      example: '68000000.00',
    },
    {
      key: 'reserves',
      label: { zh: '预留（元）', en: 'Kept back (yuan)' },
      names: ['预留', '预留金额', 'reserves'],
      type: 'money',
    },
    VERSION,
  ],
};
