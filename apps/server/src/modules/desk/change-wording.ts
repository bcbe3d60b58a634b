import {
  DEPARTMENT_FIELDS,
  HEADCOUNT_FIELDS,
  TITLE_FIELDS,
  UNIT_FIELDS,
  type LeafRule,
  type ScoreIndicatorInput,
} from '@hebo/domain';
import type { Locale, Wording } from '../../common/locale.js';
import type { Context } from '../../context.js';
import { FACT_KINDS } from '../../database/entities/index.js';
import { perRequest } from '../../graphql/per-request.js';
import { EVENTS } from '../employee/employee-event-label.js';
import { factLabels } from '../employee/employee-fact-label.js';
import type { EmployeeFactKind } from '../employee/employee-fact.type.js';

const FACT_KIND_WORDS: Readonly<Record<EmployeeFactKind, Wording>> = {
  EMPLOYMENT: { zh: '用工性质', en: 'employment' },
  DEPARTMENT: { zh: '所在单位', en: 'department' },
  POST_KIND: { zh: '岗位类别', en: 'kind of post' },
  POST_GRADE: { zh: '岗位等级', en: 'post grade' },
  TITLE: { zh: '职称层次', en: 'title class' },
  MANAGEMENT_GRADE: { zh: '职员级', en: 'management grade' },
  WORKER_GRADE: { zh: '工人等级', en: 'worker grade' },
  DEGREE: { zh: '学历（位）', en: 'degree' },
  NON_LEADING: { zh: '非领导职务', en: 'non-leading cadre' },
  DEPUTY_IN_CHARGE: { zh: '主持工作的副职', en: 'deputy in charge' },
};

const PERSON_WORDS: Readonly<Record<string, Wording>> = {
  employeeNumber: { zh: '工号', en: 'employee number' },
  name: { zh: '姓名', en: 'name' },
  workStarted: { zh: '参加工作月份', en: 'month work was begun' },
  retirementYear: { zh: '退休年份', en: 'year of retirement' },
  type: { zh: '事件', en: 'event' },
  from: { zh: '起', en: 'from' },
  to: { zh: '止', en: 'to' },
  days: { zh: '天数', en: 'days' },
  isWorkRelated: { zh: '是否因公', en: 'work-related' },
  sickPayShare: { zh: '病假工资比例', en: 'share that sick pay leaves' },
  resolution: { zh: '暂扣的处理', en: 'what became of money withheld' },
  resolvedIn: { zh: '处理月份', en: 'month of that' },
  assessment: { zh: '年度考核结果', en: 'assessment of the year' },
  assessmentIssued: { zh: '考核结果下达月份', en: 'month the assessment was issued' },
  isTeachingQualified: { zh: '教学质量是否合格', en: 'teaching passed' },
  isTeachingWorkloadMet: { zh: '是否完成基本教学工作量', en: 'basic teaching load done' },
  teachingHours: { zh: '授课学时', en: 'hours taught' },
  basicTeachingHours: { zh: '基本学时', en: 'own basic load in hours' },
  researchWorkload: { zh: '科研工作量', en: 'research workload' },
  requiredWorkload: { zh: '合同要求的科研工作量', en: 'research workload by contract' },
  corePapers: { zh: '中文核心论文篇数', en: 'core papers' },
  hasProject: { zh: '指标一：项目', en: 'indicator 1, a project' },
  hasImpact: { zh: '指标二：影响因子', en: 'indicator 2, impact' },
  hasTransfer: { zh: '指标三：成果转化', en: 'indicator 3, transfer' },
  hasPrize: { zh: '指标四：获奖', en: 'indicator 4, a prize' },
  hasPatent: { zh: '指标五：发明专利', en: 'indicator 5, a patent' },
  failingYears: { zh: '连续未达八成的年数', en: 'failing years in a row' },
  indicators: { zh: '考核指标', en: 'indicators of the score' },
};

const VALUE_WORDS: Readonly<Record<string, Readonly<Record<string, Wording>>>> = {
  assessment: {
    EXCELLENT: { zh: '优秀', en: 'excellent' },
    QUALIFIED: { zh: '合格', en: 'qualified' },
    BASICALLY_QUALIFIED: { zh: '基本合格', en: 'basically qualified' },
    UNQUALIFIED: { zh: '不合格', en: 'unqualified' },
    ABSENT: { zh: '无故不参加考核', en: 'absent without reason' },
    EXEMPT: { zh: '不参加考核', en: 'a year without assessment' },
  },
  resolution: {
    REPAID: { zh: '已补发', en: 'repaid' },
    FORFEITED: { zh: '不再发放', en: 'forfeited' },
  },
};
const TRUTH: Readonly<Record<string, Wording>> = {
  true: { zh: '是', en: 'yes' },
  false: { zh: '否', en: 'no' },
};

const LEAVES: Readonly<Record<string, LeafRule>> = { ...DEPARTMENT_FIELDS, ...UNIT_FIELDS };

/** What a field of a request is called. */
export function fieldLabel(field: string, locale: Locale): string {
  if (isFactKind(field)) return FACT_KIND_WORDS[field][locale];
  const [group = '', title = ''] = field.split('.');
  const leaf = LEAVES[field];
  if (leaf !== undefined) return leaf.label[locale];
  if (Object.hasOwn(HEADCOUNT_FIELDS, group)) {
    const heads = HEADCOUNT_FIELDS[group as keyof typeof HEADCOUNT_FIELDS];
    const of = TITLE_FIELDS[title as keyof typeof TITLE_FIELDS];
    return `${heads.label[locale]} · ${of.label[locale]}`;
  }
  return PERSON_WORDS[field]?.[locale] ?? field;
}

const isFactKind = (field: string): field is EmployeeFactKind =>
  (FACT_KINDS as readonly string[]).includes(field);

/** What a stored value of a field is called; figures and months are called by themselves. */
export const valueLabels = perRequest(async (context: Context) => {
  const { locale } = context;
  const factLabel = await factLabels(context);
  return (field: string, value: string | null): string | null => {
    if (value === null) return null;
    if (isFactKind(field)) return factLabel(field, value);
    if (field === 'type') return EVENTS[value as keyof typeof EVENTS]?.[locale] ?? value;
    if (field === 'indicators') return indicatorsText(value);
    return (VALUE_WORDS[field]?.[value] ?? TRUTH[value])?.[locale] ?? value;
  };
});

const indicatorsText = (value: string): string =>
  (JSON.parse(value) as ScoreIndicatorInput[])
    .map(({ name, weight, result }) => `${name} ${String(weight)} × ${String(result)}`)
    .join('; ');
