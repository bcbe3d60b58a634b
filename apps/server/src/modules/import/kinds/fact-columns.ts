import { FACT_KINDS, type FactKind } from '../../../database/entities/index.js';
import { timelineOf } from '../../employee/person-input.js';
import type { WorkingFact, WorkingPerson } from '../people/working-person.js';
import type { Column } from './kind.js';

/** Nothing holds any more. */
export const NONE = 'none';

/** One column for each timeline of a person, by the domain's name of it. */
export const FACT_COLUMNS: readonly Column[] = [
  {
    key: 'department',
    label: { zh: '单位', en: 'Department' },
    names: ['单位代码', '单位名称', '部门', '部门名称', '学院', '所在单位'],
    type: 'department',
  },
  {
    key: 'employment',
    label: { zh: '用工性质', en: 'Employment' },
    names: ['编制类型', '人员类别', '用工形式'],
    type: 'choice',
    choices: 'EMPLOYMENT',
    example: '在编',
  },
  {
    key: 'postKind',
    label: { zh: '岗位类别', en: 'Kind of post' },
    names: ['岗位类型', '岗位'],
    type: 'choice',
    choices: 'POST_KIND',
    example: '教学岗位',
  },
  {
    key: 'postGrade',
    label: { zh: '岗位等级', en: 'Post grade' },
    names: ['岗位级别', '聘用岗位等级'],
    type: 'choice',
    choices: 'POST_GRADE',
    mayBeNone: true,
  },
  {
    key: 'title',
    label: { zh: '职称', en: 'Title' },
    names: ['职称层次', '专业技术职务', '职称级别'],
    type: 'choice',
    choices: 'TITLE',
    mayBeNone: true,
    example: '副高',
  },
  {
    key: 'managementGrade',
    label: { zh: '职务职级', en: 'Management grade' },
    names: ['职务', '职员等级', '管理岗位职级', '职员级'],
    type: 'choice',
    choices: 'MANAGEMENT_GRADE',
    mayBeNone: true,
  },
  {
    key: 'workerGrade',
    label: { zh: '工人技术等级', en: 'Worker grade' },
    names: ['技术等级', '工人等级'],
    type: 'choice',
    choices: 'WORKER_GRADE',
    mayBeNone: true,
  },
  {
    key: 'degree',
    label: { zh: '学位', en: 'Degree' },
    names: ['学历', '学历学位', '最高学位'],
    type: 'choice',
    choices: 'DEGREE',
    mayBeNone: true,
    example: '硕士',
  },
  {
    key: 'nonLeading',
    label: { zh: '非领导职务', en: 'Non-leading cadre' },
    names: ['是否非领导职务', '非领导职务干部'],
    type: 'yesNo',
    example: '否',
  },
  {
    key: 'deputyInCharge',
    label: { zh: '主持工作（正职职级）', en: 'Deputy in charge (grade of the chief)' },
    names: ['主持工作', '副职主持工作'],
    type: 'choice',
    choices: 'DEPUTY_IN_CHARGE',
    mayBeNone: true,
  },
];

export function kindOfColumn(key: string): FactKind {
  const kind = FACT_KINDS.find((each) => timelineOf(each) === key);
  if (kind === undefined) throw new Error(`no timeline is called ${key}`);
  return kind;
}

export const holdingAt = (
  { facts }: Pick<WorkingPerson, 'facts'>,
  kind: FactKind,
  month: string,
): WorkingFact | null =>
  facts.find(
    (fact) =>
      fact.kind === kind &&
      fact.validFrom <= month &&
      (fact.validTo === null || fact.validTo > month),
  ) ?? null;

export const valueAt = (person: WorkingPerson, kind: FactKind, month: string): string | null =>
  holdingAt(person, kind, month)?.value ?? null;
