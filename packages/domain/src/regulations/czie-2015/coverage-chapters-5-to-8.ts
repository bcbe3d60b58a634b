import type { CoverageRow } from '../../regulation.js';
import { CH4, CH5, CH7, computed, input, procedural, reading } from './coverage-row.js';

/** Articles 21 to 34, item by item; coverage.ts puts them together. */
export const RESEARCH: readonly CoverageRow[] = [
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

export const ORGANISATION: readonly CoverageRow[] = [
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

export const NORMAL_CASES: readonly CoverageRow[] = [
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

export const SPECIAL_CASES: readonly CoverageRow[] = [
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

export const CLOSING: readonly CoverageRow[] = [
  computed('32', '自一月起施行：补发与已发金额相抵', 'in force from January: back pay', {
    files: ['people/person-month'],
    figures: ['month.alreadyPaid', 'month.backPay'],
  }),
  procedural('33', '动态调整：数字按版本', 'adjusted from time to time, by edition'),
  procedural('34', '未尽事宜由领导小组审议，即各项口径', 'open points are decided: the readings'),
];
