import { ASSESSMENT_RESULTS } from '@hebo/domain';
import type { ImportKind } from '../import.enums.js';
import { YEAR_FACTS } from '../../../database/people-rows.js';
import type { YearFacts } from '../../employee/person-input.js';
import type { WorkingPerson, WorkingYear } from '../people/working-person.js';
import type { Choice, Column, PersonKind, Values } from './kind.js';
import { EMPLOYEE_NUMBER, NAME_CHECK, VERSION } from './shared-columns.js';

const RESULT_WORDS: Readonly<Record<(typeof ASSESSMENT_RESULTS)[number], Omit<Choice, 'value'>>> = {
  EXCELLENT: { label: { zh: '优秀', en: 'excellent' } },
  QUALIFIED: { label: { zh: '合格', en: 'qualified' }, names: ['称职'] },
  BASICALLY_QUALIFIED: {
    label: { zh: '基本合格', en: 'basically qualified' },
    names: ['基本称职'],
  },
  UNQUALIFIED: { label: { zh: '不合格', en: 'unqualified' }, names: ['不称职'] },
  ABSENT: { label: { zh: '无故未参加', en: 'absent' }, names: ['未参加', '无故不参加'] },
  EXEMPT: { label: { zh: '不参加考核', en: 'exempt' }, names: ['不考核', '不定等次', '免考核'] },
};

type Own = Pick<PersonKind, 'label' | 'note' | 'factGroup'> & { readonly kind: ImportKind };
type Field = (typeof YEAR_FACTS)[number];

/** Facts of persons in a pay year, by the names of the facts. */
function personYearKind(own: Own, columns: readonly (Column & { key: Field })[]): PersonKind {
  const fields = columns.map(({ key }) => key);
  const presentIn = (person: WorkingPerson, period: string | null): Values => {
    const year = person.years.find((each) => each.period === period);
    return Object.fromEntries(fields.map((field) => [field, year?.[field]?.toString() ?? null]));
  };
  return {
    ...own,
    family: 'people',
    isOfPeriod: true,
    isForDepartments: true,
    addsPeople: false,
    columns: [EMPLOYEE_NUMBER, NAME_CHECK, ...columns, VERSION],
    present: (person, _values, { period }) => presentIn(person, period),
    apply(person, { number, values, changed }, { period }) {
      const patch = Object.fromEntries(
        changed.map((key) => [key, typed(key, values[key] ?? null)]),
      );
      const year = person.years.find((each) => each.period === period);
      const others = person.years.filter((each) => each !== year);
      person.years = [...others, nextYear(year, { period: period ?? '', patch, row: number })];
      const { employeeNumber } = person;
      const asked = { period: period ?? '', expectedVersion: year?.version ?? null, ...patch };
      return [{ kind: 'EMPLOYEE_YEAR', input: { employeeNumber, reason: '', ...asked } }];
    },
    filled(person, { period }) {
      const present = presentIn(person, period);
      const { employeeNumber, name } = person;
      return [{ employeeNumber, name, ...present }];
    },
  };
}

const typed = (key: string, value: string | null): string | number | boolean | null => {
  if (value === null) return null;
  if (value === 'true' || value === 'false') return value === 'true';
  return key === 'failingYears' ? Number(value) : value;
};

interface Next {
  readonly period: string;
  readonly patch: YearFacts;
  readonly row: number;
}

const BLANK = Object.fromEntries(YEAR_FACTS.map((field) => [field, null]));

function nextYear(year: WorkingYear | undefined, { period, patch, row }: Next): WorkingYear {
  const replacesId = year?.id ?? year?.replacesId ?? null;
  const version = (year?.version ?? 0) + (year?.id === null ? 0 : 1);
  return { ...BLANK, ...year, ...patch, period, version, id: null, replacesId, row, column: null };
}

export const PERSON_ASSESSMENTS = personYearKind(
  {
    kind: 'PERSON_ASSESSMENTS',
    label: { zh: '个人年度考核', en: 'Assessments of persons' },
    note: {
      zh: '教职工年度考核结果与教学质量考核，由质量管理部门或各单位提供。',
      en: 'Annual assessments and teaching quality of persons, from the quality office or the departments.',
    },
    factGroup: 'SCORES',
  },
  [
    {
      key: 'assessment',
      label: { zh: '年度考核结果', en: 'Assessment' },
      names: ['考核结果', '考核等次', '年度考核', '考核等级'],
      type: 'choice',
      choices: ASSESSMENT_RESULTS.map((value) => ({ value, ...RESULT_WORDS[value] })),
      example: '合格',
    },
    {
      key: 'assessmentIssued',
      label: { zh: '考核结果下达月份', en: 'Month of issue' },
      names: ['下达月份', '结果下达时间', '考核下达月份'],
      type: 'month',
      note: { zh: '基本合格、不合格必填。', en: 'Needed where not fully qualified.' },
      example: '2027-01',
    },
    {
      key: 'isTeachingQualified',
      label: { zh: '教学质量是否合格', en: 'Teaching quality passed' },
      names: ['教学质量考核', '教学质量', '教学质量合格'],
      type: 'yesNo',
      example: '是',
    },
    {
      key: 'isTeachingWorkloadMet',
      label: { zh: '是否完成基本教学工作量', en: 'Basic teaching load done' },
      names: ['完成基本教学工作量', '基本教学工作量'],
      type: 'yesNo',
      example: '是',
    },
  ],
);

const indicator = (key: Field & `has${string}`, zh: string, en: string, name: string) =>
  ({ key, label: { zh, en }, names: [name], type: 'yesNo', example: '否' }) as const;

export const RESEARCH = personYearKind(
  {
    kind: 'RESEARCH',
    label: { zh: '科研事实', en: 'Research facts' },
    note: {
      zh: '专职科研岗的工作量、论文与五项指标（第二十二条），由科技部门提供。',
      en: 'Workload, papers and the five indicators of research posts (Art. 22), from the research office.',
    },
    factGroup: 'RESEARCH',
  },
  [
    {
      key: 'researchWorkload',
      label: { zh: '科研工作量', en: 'Research workload' },
      names: ['完成科研工作量', '科研分', '科研工作量（分）'],
      type: 'number',
      example: '320',
    },
    {
      key: 'requiredWorkload',
      label: { zh: '合同约定科研工作量', en: 'Workload by contract' },
      names: ['应完成科研工作量', '约定工作量', '额定科研工作量'],
      type: 'number',
      example: '300',
    },
    {
      key: 'corePapers',
      label: { zh: '中文核心论文篇数', en: 'Core papers' },
      names: ['核心论文', '核心期刊论文', '论文篇数'],
      type: 'integer',
      example: '1',
    },
    indicator('hasProject', '指标一：项目', 'Indicator 1: project', '项目'),
    indicator('hasImpact', '指标二：影响因子', 'Indicator 2: impact', '影响因子'),
    indicator('hasTransfer', '指标三：成果转化', 'Indicator 3: transfer', '成果转化'),
    indicator('hasPrize', '指标四：获奖', 'Indicator 4: prize', '获奖'),
    indicator('hasPatent', '指标五：发明专利', 'Indicator 5: patent', '发明专利'),
    {
      key: 'failingYears',
      label: { zh: '连续未达八成年数', en: 'Failing years in a row' },
      names: ['未达标年数', '连续未达标年数'],
      type: 'integer',
    },
  ],
);
