import {
  DEGREES,
  EMPLOYMENT_KINDS,
  POST_KINDS,
  TITLES,
  type Label,
  type TableRow,
} from '@hebo/domain';
import type { Locale, Wording } from '../../common/locale.js';
import type { Context } from '../../context.js';
import { perRequest } from '../../graphql/per-request.js';
import { listDepartments } from '../department/department.service.js';
import { editionNamed } from '../edition/edition-in-force.js';
import type { EmployeeFactKind, EmployeeFactOption } from './employee-fact.type.js';

type Worded<K extends string> = Readonly<Record<K, Wording>>;

const EMPLOYMENTS: Worded<(typeof EMPLOYMENT_KINDS)[number]> = {
  ESTABLISHED: { zh: '在编', en: 'established' },
  AGENCY: { zh: '人事代理', en: 'agency' },
  OTHER: { zh: '其他用工', en: 'other' },
};
export const POST_KIND_WORDS: Worded<(typeof POST_KINDS)[number]> = {
  MANAGEMENT: { zh: '管理岗位', en: 'management' },
  TEACHING: { zh: '教学岗位', en: 'teaching' },
  RESEARCH: { zh: '专职科研岗位', en: 'full-time research' },
  DUAL_ROLE: { zh: '双肩挑岗位', en: 'leading and teaching' },
  COUNSELLOR: { zh: '辅导员岗位', en: 'counsellor' },
  OTHER_PROFESSIONAL: { zh: '其他专业技术岗位', en: 'other professional' },
  WORKER: { zh: '工勤技能岗位', en: 'worker' },
};
const TITLE_WORDS: Worded<(typeof TITLES)[number]> = {
  SENIOR: { zh: '正高', en: 'senior' },
  ASSOCIATE: { zh: '副高', en: 'associate' },
  INTERMEDIATE: { zh: '中级', en: 'intermediate' },
  ASSISTANT: { zh: '初级（助级）', en: 'assistant' },
  TECHNICIAN: { zh: '员级', en: 'technician' },
};
const DEGREE_WORDS: Worded<(typeof DEGREES)[number]> = {
  DOCTOR: { zh: '博士', en: 'doctor' },
  MASTER: { zh: '硕士', en: 'master' },
  OTHER: { zh: '其他', en: 'other' },
};

type Option = readonly [value: string, label: Wording];

/** Rows of the edition's tables, the first level of their heading before them. */
const rowsOf = (table: string): Option[] =>
  (editionNamed()?.tables.find(({ key }) => key === table)?.rows ?? [])
    .filter(({ key }) => key !== 'livingAllowance')
    .map((row) => [row.key, headingOf(row)]);

const headingOf = ({ group, label }: TableRow): Label =>
  group === undefined ? label : { zh: `${group.zh} ${label.zh}`, en: `${group.en} ${label.en}` };

/** A department's name is its own in every language. */
const options = perRequest(async (context) => {
  const departments = await listDepartments(context);
  const byKind: Readonly<Record<EmployeeFactKind, readonly Option[]>> = {
    EMPLOYMENT: Object.entries(EMPLOYMENTS),
    DEPARTMENT: departments.map(({ code, name }) => [code, { zh: name, en: name }]),
    POST_KIND: Object.entries(POST_KIND_WORDS),
    POST_GRADE: rowsOf('annex'),
    TITLE: Object.entries(TITLE_WORDS),
    MANAGEMENT_GRADE: rowsOf('table4'),
    WORKER_GRADE: rowsOf('table5'),
    DEGREE: Object.entries(DEGREE_WORDS),
    NON_LEADING: [['true', { zh: '是', en: 'yes' }]],
    DEPUTY_IN_CHARGE: rowsOf('table4'),
  };
  return byKind;
});

export async function employeeFactOptions(context: Context): Promise<EmployeeFactOption[]> {
  const byKind = await options(context);
  return (Object.keys(byKind) as EmployeeFactKind[]).flatMap((kind) =>
    byKind[kind].map(([value, label]) => ({ kind, value, label: label[context.locale] })),
  );
}

/** What a stored value is called; a value that no table knows any more is called by itself. */
export async function factLabels(
  context: Context,
): Promise<(kind: EmployeeFactKind, value: string) => string> {
  const byKind = await options(context);
  return (kind, value) =>
    byKind[kind].find(([known]) => known === value)?.[1][context.locale] ?? value;
}

export const titleLabel = (title: (typeof TITLES)[number], locale: Locale): string =>
  TITLE_WORDS[title][locale];
