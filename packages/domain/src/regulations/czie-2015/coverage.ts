import type { Label } from '../../kernel/explained.js';
import type { CoverageRow } from '../../regulation.js';
import { EDITION_2015_01 } from './edition-2015-01/index.js';

interface Told {
  readonly files?: readonly string[];
  readonly figures?: readonly string[];
}

const row =
  (status: CoverageRow['status']) =>
  (
    article: string,
    zh: string,
    en: string,
    { files = [], figures = [] }: Told = {},
  ): CoverageRow => ({
    article,
    status,
    note: { zh, en },
    files,
    figures,
  });

const computed = row('computed');
const input = row('input');
const procedural = row('procedural');
const reading = row('reading');

const CH3 = 'ch3-colleges/art14-';
const CH4 = 'ch4-offices/';
const CH5 = 'ch5-research/';
const CH7 = 'ch7-circumstances/';

const PRINCIPLES: readonly CoverageRow[] = [
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

const DISTRIBUTION: readonly CoverageRow[] = [
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

const COLLEGES: readonly CoverageRow[] = [
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

const OFFICES: readonly CoverageRow[] = [
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

const RESEARCH: readonly CoverageRow[] = [
  computed('21', '科研岗系数，查表 6', 'coefficients of research posts, Table 6', {
    files: [`${CH5}art21-tiers`],
    figures: ['person.researchCoefficient', 'pool.researchCoefficients'],
  }),
  computed('22(1)', '职称对应的档次范围', 'the tiers of each title', {
    files: [`${CH5}art21-tiers`],
  }),
  input('22(2)', '五项核心指标是否完成，逐项录入', 'the five core indicators, each entered'),
  computed('22(3)', '正常定档与升级定档', 'the normal tier and the raise', {
    files: [`${CH5}art22-tier`],
    figures: ['person.researchTier'],
  }),
  computed('22(4)', '工作量不足八成与连续两年', 'under eighty per cent; two years in a row', {
    files: [`${CH5}art22-shortfall`],
  }),
  computed('22(5)', '应解聘、转岗的，只作提示', 'dismissal is due: told, not done', {
    files: [`${CH5}art22-dismissal`],
  }),
  computed('22(6)', '每年年底考核', 'assessed at the end of each year', {
    files: [`${CH5}art22-research`],
  }),
  computed('22(7)', '按机关基数执行，从哪里支出见 D11', "the offices' base; which pool, D11", {
    files: [`${CH4}art16-allowance`, 'people/derive-offices', 'residuals'],
    figures: ['person.entitlement'],
  }),
  procedural('22(8)', '聘用要求见另文', 'requirements stand in another document'),
  computed('22(9)', '聘期内突出业绩另计', 'outstanding results besides', {
    files: ['people/person-year'],
    figures: ['person.outstanding'],
  }),
];

const ORGANISATION: readonly CoverageRow[] = [
  procedural('23', '组织', 'organisation'),
  procedural('24(1)', '领导小组制定办法', 'the leading group makes the scheme'),
  procedural('24(2)', '审核二级学院（部）办法', "it examines the units' schemes"),
  procedural('24(3)', '拟定年度发放水平，党委决定', 'it proposes the level of the year'),
  procedural('25', '教代会通过、上级批复后实施', 'adopted by the congress, then approved'),
  procedural('26(1)', '单位工作组制定办法', "a unit's group makes its scheme"),
  procedural('26(2)', '考核本单位任务完成情况', 'it assesses the work done'),
  procedural('26(3)', '确定本单位发放水平', "it sets the unit's level"),
  procedural('27', '单位办法须经大会通过并批准', 'a scheme is adopted and approved'),
];

const NORMAL_CASES: readonly CoverageRow[] = [
  computed('28(1)', '按各月实际所执行岗位计发', 'each month by the post held in it', {
    files: ['people/posts-of-year', 'people/coefficient-months', 'people/entitlement'],
  }),
  computed('28(2)', '预发 70%，其余年终结算', 'seventy per cent on account, the rest settled', {
    files: [`${CH7}art28-settlement`, `${CH7}art28-instalment-base`, 'people/unit-cash'],
    figures: [
      'month.grossInstalment',
      'person.scheduled',
      'person.yearEndSettlement',
      'person.forfeited',
      'person.overpaid',
      'unit.instalment',
      'unit.yearEndSettlement',
    ],
  }),
  reading('28(3)', '工作年限、任职年限的算法（D13、D14、D27）', 'how years are counted', {
    files: ['ch2-structure/art11-base-pay', `${CH4}art19-step`],
  }),
  computed(
    '28(4)',
    '主持工作的副职按正职标准（D28）',
    'a deputy in charge is paid as chief (D28)',
    {
      files: [`${CH4}art18-appointments`],
    },
  ),
  computed('28(5)', '晋升从生效次月起', 'promotion pays from the next month', {
    files: [`${CH7}art28-promotion`],
  }),
  computed(
    '28(6)',
    '新进人员按月、新博士硕士最低档',
    'joiners by months; new doctors and masters',
    {
      files: [`${CH7}art28-joining`],
    },
  ),
  computed('28(7)', '脱产进修停发，按期回校补发', 'study leave: withheld, repaid on return', {
    files: [`${CH7}art28-study-leave`, `${CH7}ledger`],
    figures: ['month.heldInstalment'],
  }),
  computed('28(8)', '挂职、借用等照常发放', 'secondment changes nothing', {
    files: [`${CH7}circumstances`],
  }),
  computed('28(9)', '专业实践视同在岗教师', 'practice counts as teaching', {
    files: [`${CH7}circumstances`],
  }),
  computed('28(10)', '退休前工作量减免', 'relief of load before retirement', {
    files: [`${CH7}art28-retirement`],
    figures: ['person.workloadRelief'],
  }),
  computed('28(11)', '学院中的非领导职务干部（D37）', 'non-leading cadres in colleges (D37)', {
    files: [`${CH4}art16-allowance`, 'ch1-scope/art03-counted-staff', 'residuals'],
  }),
  computed('28(12)', '机关人员授课不超过 64 学时', 'teaching of office staff up to 64 hours', {
    files: [`${CH7}art28-teaching-by-offices`],
    figures: ['person.countedTeachingHours'],
  }),
  procedural('28(13)', '选修课等奖励学时费另行制定', 'extra fees have rules of their own'),
  procedural('28(14)', '其他津贴按相关文件', 'other allowances have documents of their own'),
];

const SPECIAL_CASES: readonly CoverageRow[] = [
  computed('29(1)', '不参加考核、基本合格、不合格的停发', 'no-show and poor results stop pay', {
    files: [`${CH7}art29-assessment-stop`],
    figures: ['month.livingAllowance', 'month.postAllowance', 'month.instalment'],
  }),
  computed('29(2)', '以岗位津贴为基数酌情减发', 'discretionary cut of the post allowance', {
    files: [`${CH7}art29-cut`],
    figures: ['month.postAllowance'],
  }),
  computed('29(3)', '法定假期照常发放', 'statutory leave changes nothing', {
    files: [`${CH7}circumstances`],
  }),
  computed('30(1)', '病假扣减', 'sick leave', {
    files: [`${CH7}art30-sick`, `${CH7}art30-base`],
    figures: ['month.instalment', 'month.paid'],
  }),
  computed('30(2)', '事假扣减', 'personal leave', { files: [`${CH7}art30-personal`] }),
  computed('30(3)', '长期病假', 'long-term sickness', { files: [`${CH7}art30-long-term-sick`] }),
  computed('30(4)', '癌症、精神病', 'cancer and mental illness', {
    files: [`${CH7}art30-serious-illness`],
  }),
  computed('30(5)', '旷工', 'absence without leave', { files: [`${CH7}art30-absent`] }),
  computed('31(1)', '待聘', 'waiting for an appointment', { files: [`${CH7}art31-suspension`] }),
  computed('31(2)', '停职审查，多退少补', 'suspension, settled afterwards', {
    files: [`${CH7}art31-suspension`, `${CH7}ledger`],
    figures: ['month.heldPostAllowance'],
  }),
  computed('31(3)', '离岗当月停发', 'leaving stops its own month', {
    files: [`${CH7}art31-leaving`],
  }),
  computed('31(4)', '调离批准当月停发', 'a transfer stops its own month', {
    files: [`${CH7}art31-leaving`],
  }),
  computed('31(5)', '退休手续后次月停发', 'retirement stops the month after', {
    files: [`${CH7}art31-leaving`],
  }),
];

const CLOSING: readonly CoverageRow[] = [
  computed('32', '自一月起施行：补发与已发金额相抵', 'in force from January: back pay', {
    files: ['people/person-month'],
    figures: ['month.alreadyPaid', 'month.backPay'],
  }),
  procedural('33', '动态调整：数字按版本', 'adjusted from time to time, by edition'),
  procedural('34', '未尽事宜由领导小组审议，即各项口径', 'open points are decided: the readings'),
];

/** Where each table is looked up. */
const TABLE_FILES: Readonly<Record<string, readonly string[]>> = {
  table1: [`${CH3}title-coefficient`],
  table2: [`${CH4}art18-tables`, `${CH4}art18-appointments`],
  table3: [`${CH4}art18-tables`, `${CH4}art18-appointments`],
  table4: [`${CH4}art18-tables`, `${CH4}art18-appointments`],
  table5: [`${CH4}art18-tables`, `${CH4}art18-appointments`],
  table6: [`${CH5}art21-tiers`],
  annex: ['ch2-structure/art11-annex'],
};

/** Every row of every table: as printed, or damaged where a label or number had to be found again. */
const TABLES: readonly CoverageRow[] = EDITION_2015_01.tables.flatMap((table) =>
  table.rows.map((one): CoverageRow => {
    const isDamaged = one.cells.some((cell) => cell.citation.isRepaired || cell.isInferred);
    const { zh, en } = one.group
      ? { zh: `${one.group.zh} ${one.label.zh}`, en: `${one.group.en}, ${one.label.en}` }
      : one.label;
    return {
      article: table.key === 'annex' ? `annex(${one.key})` : `${table.article}(${table.key})`,
      source: `${table.key}.${one.key}`,
      status: isDamaged ? 'damaged' : 'computed',
      note: { zh: `${table.title.zh}：${zh}`, en: `${table.title.en}: ${en}` },
      files: TABLE_FILES[table.key] ?? [],
      figures: [],
    };
  }),
);

/** Articles 1 to 34, item by item, every table and every annex row: nothing is left unaccounted for. */
export const COVERAGE: readonly CoverageRow[] = [
  ...PRINCIPLES,
  ...DISTRIBUTION,
  ...COLLEGES,
  ...OFFICES,
  ...RESEARCH,
  ...ORGANISATION,
  ...NORMAL_CASES,
  ...SPECIAL_CASES,
  ...CLOSING,
  ...TABLES,
];

/** Numbers of the running text that no formula takes, and why. */
export const EXPLAINED_NUMBERS: Readonly<Record<string, Label>> = {
  projectFunds: {
    zh: '核心指标逐项认定后录入，不在此比较经费',
    en: 'each core indicator is entered as met or not; funds are not compared here',
  },
  impactFactor: {
    zh: '核心指标逐项认定后录入',
    en: 'each core indicator is entered as met or not',
  },
  transferBenefit: {
    zh: '核心指标逐项认定后录入',
    en: 'each core indicator is entered as met or not',
  },
  workingGroup: {
    zh: '工作组人数属程序，不影响金额',
    en: 'the size of a working group is procedure and moves no amount',
  },
};
