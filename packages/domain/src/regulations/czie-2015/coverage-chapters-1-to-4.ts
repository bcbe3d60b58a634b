import type { CoverageRow } from '../../regulation.js';
import { CH3, CH4, CH7, computed, input, procedural, reading } from './coverage-row.js';

/** Articles 1 to 20, item by item; coverage.ts puts them together. */
export const PRINCIPLES: readonly CoverageRow[] = [
  procedural('1', '制定依据', 'legal basis'),
  procedural('2(1)', '注重绩效、兼顾公平', 'performance and fairness'),
  procedural('2(2)', '分类考核', 'assessment by kind of post'),
  procedural('2(3)', '两级分配：学院核拨，单位再分', 'two levels of distribution'),
  reading('2(4)', '总量控制，支持 D2 的推荐', 'control of the total supports D2', {
    files: [`${CH3}rates`],
    figures: ['pool.balance'],
  }),
  computed('3', '适用范围、计入人员与独立核算单位', 'scope, who counts, own accounts', {
    files: ['people/posts-of-year', 'ch1-scope/art03-counted-staff'],
    figures: ['department.headcount', 'pool.officeHeadcount'],
  }),
  computed('4', '七类岗位决定各月按哪一章计算', 'the kind of post decides which chapter pays', {
    files: ['people/posts-of-year'],
  }),
  procedural('5', '工资构成，只计算其中绩效工资', 'what pay consists of; only one part is ours'),
];

export const DISTRIBUTION: readonly CoverageRow[] = [
  computed('6', '单位创收纳入本单位总额（D32）', 'income of a unit joins its pool (D32)', {
    files: ['ch2-structure/art06-unit-income'],
    figures: ['college.unitIncomeTotal', 'unit.unitIncome', 'unit.pool'],
  }),
  computed('7', '年度核定总额与余量', 'the approved total and its headroom', {
    files: ['ch2-structure/art07-cap'],
    figures: [
      'college.grandTotal',
      'college.approvedTotal',
      'college.headroom',
      'college.reserves',
    ],
  }),
  computed('8(1)', '基础性绩效为岗位津贴加生活补贴', 'base pay is two allowances', {
    files: ['ch2-structure/art11-base-pay'],
    figures: ['month.grossLivingAllowance', 'month.grossPostAllowance'],
  }),
  computed('8(2)', '奖励性绩效为一般业绩加突出业绩', 'reward is general and outstanding', {
    files: ['people/person-year'],
    figures: ['person.entitlement', 'person.total'],
  }),
  input('9', '基本工作量是否完成，由教务处、科技处认定', 'whether basic workload is done'),
  procedural('10(1)', '基本工作量对应岗位津贴，见第十一条', 'basic workload: the post allowance'),
  computed('10(2)', '其他岗位超教学工作量参与学院分配', 'hours beyond the own load take part', {
    files: [`${CH7}art28-teaching-by-offices`],
    figures: ['person.countedTeachingHours'],
  }),
  computed('10(3)', '突出业绩参与突出业绩分配', 'outstanding results have their own pool', {
    files: ['ch2-structure/art13-outstanding'],
  }),
  computed('11', '基础性绩效：按岗位等级和工作年限查附件', 'base pay by grade and years of work', {
    files: ['ch2-structure/art11-base-pay', 'ch2-structure/art11-annex'],
    figures: ['month.grossPostAllowance', 'person.basePay', 'college.basePayTotal'],
  }),
  computed('12(1)', '教学工作津贴，核拨到二级学院（部）', 'teaching allowance, by unit', {
    files: ['people/posts-of-year', 'people/college-year'],
    figures: ['college.generalTotal'],
  }),
  computed('12(2)', '管理服务津贴，由人事处核算到人', 'administrative allowance, by person', {
    files: ['people/college-year'],
    figures: ['person.entitlement'],
  }),
  computed('12(3)', '科研工作津贴，由科技处考核、人事处核算', 'research allowance, by person', {
    files: ['people/college-year'],
    figures: ['person.researchCoefficient'],
  }),
  computed('13', '突出业绩奖励，按录入金额合计', 'outstanding rewards, as entered', {
    files: ['ch2-structure/art13-outstanding'],
    figures: ['person.outstanding', 'college.outstandingTotal'],
  }),
];

export const COLLEGES: readonly CoverageRow[] = [
  computed('14', '5：5 比例与划拨基数', 'halves by staff and students, and the rates', {
    files: [`${CH3}rates`, `${CH3}division`],
    figures: ['pool.teachingPool', 'pool.staffShare', 'pool.staffRate', 'pool.studentRate'],
  }),
  computed('14(1)', '核拨公式', 'allocation formula', {
    files: [`${CH3}allocation`, `${CH3}student-units`],
    figures: [
      'department.allocation',
      'department.staffPart',
      'department.studentPart',
      'department.studentUnits',
      'department.students',
      'department.commonCourseShare',
      'department.staffRate',
      'department.studentRate',
      'department.perHead',
      'pool.institutionStudents',
      'pool.allocated',
    ],
  }),
  computed('14(2)', '平均职称系数', 'average title coefficient', {
    files: [`${CH3}title-coefficient`, 'people/derive-headcounts'],
    figures: ['department.averageTitleCoefficient', 'department.headcount'],
  }),
  computed('14(2)', '超缺编与调节系数', 'variance and adjustment', {
    files: [`${CH3}staffing`],
    figures: [
      'department.establishment',
      'department.staffingVariance',
      'department.varianceYear',
      'department.staffingAdjustment',
      'department.staffUnits',
    ],
  }),
  computed('14(2)', '考核得分、名次与系数', 'score, rank and assessment coefficient', {
    files: [`${CH3}assessment`, `${CH3}assessment-scale`, `${CH3}score`],
    figures: ['department.score', 'department.rank', 'department.assessmentCoefficient'],
  }),
  computed(
    '15(1)',
    '单位自定分配：录入个人数额并核对合计',
    "a unit's own plan, checked against its pool",
    {
      files: ['people/check-plans', 'people/entitlement'],
      figures: ['unit.pool'],
    },
  ),
  computed('15(2)', '教学质量不合格者不参与分配（D10）', 'teaching unqualified: excluded (D10)', {
    files: ['ch3-colleges/art15-exclusion'],
  }),
  computed('15(3)', '未完成基本教学工作量者不参与分配（D10）', 'load not done: excluded (D10)', {
    files: ['ch3-colleges/art15-exclusion'],
  }),
];

export const OFFICES: readonly CoverageRow[] = [
  computed('16', '管理服务津贴：系数乘基数乘考核系数', 'coefficient times base times assessment', {
    files: [`${CH4}art16-allowance`, 'people/entitlement'],
    figures: ['person.entitlement', 'office.allocation', 'office.perHead'],
  }),
  computed('17', '平均水平与分配基数', 'average level and base', {
    files: [`${CH4}art17-office-base`, `${CH4}art17-office-staff`, 'people/derive-offices'],
    figures: [
      'pool.generalPool',
      'pool.averageTeachingAllowance',
      'pool.officeRatio',
      'pool.officeBase',
      'pool.collegeHeadcount',
      'pool.weightedCoefficients',
      'office.headcount',
      'office.coefficients',
    ],
  }),
  computed('18', '个人岗位分配系数，查表 2 至表 5', "a person's post coefficient, Tables 2 to 5", {
    files: [`${CH4}art18-post-coefficient`, `${CH4}art18-appointments`, `${CH4}art18-tables`],
    figures: ['month.postCoefficient'],
  }),
  computed('19(1)', '按任职年限定档', 'the step by years in the grade', {
    files: [`${CH4}art19-step`],
    figures: ['month.postCoefficient'],
  }),
  computed('19(2)', '职务、职称、技术等级就高', 'the highest of post, title and worker grade', {
    files: [`${CH4}art19-higher-of`],
  }),
  computed('19(3)', '非领导职务干部低一档', 'non-leading cadres one step lower', {
    files: [`${CH4}art18-tables`],
  }),
  computed('19(4)', '工龄满三十年的下限', 'thirty years of service as a floor', {
    files: [`${CH4}art19-higher-of`],
  }),
  computed('20', '机关考核系数；部门自定方案（D18）', "offices' assessment; own plans (D18)", {
    files: [`${CH4}art20-scheme`, `${CH3}assessment`, 'people/entitlement'],
    figures: ['office.score', 'office.rank', 'office.assessmentCoefficient'],
  }),
];
