import type { LeafRule } from './kernel/explained.js';

/** 单位类别. */
export type DepartmentKind = 'COLLEGE' | 'TEACHING_DEPARTMENT' | 'OFFICE' | 'AFFILIATED';

/** 职称: the classes by which heads are counted, in the order of the regulation's first table. */
export const TITLE_CLASSES = [
  'senior',
  'associate',
  'intermediate',
  'junior',
  'untitledDoctor',
  'untitledMaster',
  'untitledOther',
] as const;

export type TitleClass = (typeof TITLE_CLASSES)[number];

/** Keeps the names of the fields while every rule is read the same way. */
const fields = <Field extends string>(
  rules: Readonly<Record<Field, LeafRule>>,
): Readonly<Record<Field, LeafRule>> => rules;

const head = (zh: string, en: string): LeafRule => ({ label: { zh, en }, unit: 'head' });

export const TITLE_FIELDS: Readonly<Record<TitleClass, LeafRule>> = {
  senior: head('正高人数', 'professors'),
  associate: head('副高人数', 'associate professors'),
  intermediate: head('中级人数', 'intermediate titles'),
  junior: head('初级人数', 'junior titles'),
  untitledDoctor: head('未定职称博士人数', 'untitled doctors'),
  untitledMaster: head('未定职称硕士人数', 'untitled masters'),
  untitledOther: head('其他未定职称人数', 'other untitled staff'),
};

/** Counts by title class that a department's year holds. */
export const HEADCOUNT_FIELDS = fields({
  headcount: head('教职工数', 'heads'),
  agencyHeadcount: head('其中人事代理', 'of whom agency staff'),
  cadreHeadcount: head('其中非领导职务干部', 'of whom non-leading cadres'),
  excludedHeadcount: head('其中不参与分配', 'of whom excluded from distribution'),
  monthMeanHeadcount: head('十二个月末平均', 'mean of twelve month-ends'),
});

/** The other facts of a department's year. */
export const DEPARTMENT_FIELDS = fields({
  cadreCoefficients: {
    label: { zh: '非领导职务干部岗位系数合计', en: 'post coefficients of non-leading cadres' },
    unit: 'coefficient',
  },
  establishment: { label: { zh: '岗位编制数', en: 'establishment' }, symbol: 'B', unit: 'head' },
  varianceYear: { label: { zh: '连续年数', en: 'year of variance' }, unit: 'year' },
  varianceYearAnyDirection: {
    label: { zh: '连续年数（不分方向）', en: 'year of variance, either direction' },
    unit: 'year',
  },
  students: { label: { zh: '在册学生数', en: 'students' }, symbol: 'S1', unit: 'student' },
  commonCourseShare: {
    label: { zh: '公共基础课学时比例', en: 'share of common course hours' },
    symbol: 'N',
    unit: 'share',
  },
  score: { label: { zh: '考核得分', en: 'assessment score' }, unit: 'points' },
  isQualified: { label: { zh: '考核合格', en: 'assessed as qualified' }, unit: 'none' },
  tieOrder: { label: { zh: '同分先后', en: 'order among equal scores' }, unit: 'rank' },
  officeHeadcount: {
    label: { zh: '部门人数', en: 'heads of the office' },
    symbol: 'y',
    unit: 'head',
  },
  coefficients: {
    label: { zh: '岗位系数合计', en: 'sum of post coefficients' },
    symbol: 'Σxy',
    unit: 'coefficient',
  },
  hasOwnAccounts: { label: { zh: '财务独立核算', en: 'keeps its own accounts' }, unit: 'none' },
});

/** What is known of a unit's money and of its own decisions (Arts. 6, 28(2), 29(1)). */
export const UNIT_FIELDS = fields({
  unitIncome: { label: { zh: '单位创收', en: 'income of the unit' }, unit: 'yuan/year' },
  previousAllocation: {
    label: { zh: '上一年度核拨额', en: "last year's allocation" },
    unit: 'yuan/year',
  },
  stopsReward: {
    label: { zh: '学院决定停发奖励性绩效', en: 'the college stops the reward' },
    unit: 'none',
  },
});

export const RESEARCH_FIELDS = fields({
  headcount: head('专职科研岗人数', 'research posts'),
  coefficients: {
    label: { zh: '科研系数合计', en: 'sum of research coefficients' },
    unit: 'coefficient',
  },
});

/** What a decision enters, the lock mode and the readings apart. */
export const DECISION_FIELDS = fields({
  generalPool: {
    label: { zh: '一般业绩奖励性绩效工资总量', en: 'general pool' },
    symbol: 'Z',
    unit: 'yuan/year',
  },
  teachingPool: { label: { zh: '核拨总量', en: 'teaching pool' }, symbol: 'W', unit: 'yuan/year' },
  staffShare: { label: { zh: '教职工数核拨比例', en: 'share by staff' }, unit: 'share' },
  officeRatio: { label: { zh: '机关与学院平均水平之比', en: 'office ratio' }, unit: 'share' },
  staffRate: {
    label: { zh: '教师划拨基数', en: 'staff rate' },
    symbol: 'K1',
    unit: 'yuan/coefficient',
  },
  studentRate: {
    label: { zh: '学生划拨基数', en: 'student rate' },
    symbol: 'K2',
    unit: 'yuan/student',
  },
});

export type HeadcountField = keyof typeof HEADCOUNT_FIELDS;
export type UnitField = keyof typeof UNIT_FIELDS;
export type DepartmentField = keyof typeof DEPARTMENT_FIELDS;
export type DecisionField = keyof typeof DECISION_FIELDS;
