import { Field, InputType, ID, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../../graphql/connection.type.js';
import { enumOf } from '../../graphql/enums.js';
import { Node } from '../../graphql/node.type.js';
import { DateOnly } from '../../graphql/scalars.js';
import { AssessmentResult } from './employee-year.type.js';

export const PostKind = enumOf('PostKind', '岗位类别。The seven kinds of post of Article 4.', {
  MANAGEMENT: '管理岗位。Management.',
  TEACHING: '教学岗位。Teaching.',
  RESEARCH: '专职科研岗位。Full-time research.',
  DUAL_ROLE: '双肩挑岗位。Leading and teaching.',
  COUNSELLOR: '辅导员岗位。Counsellor.',
  OTHER_PROFESSIONAL: '其他专业技术岗位。Other professional.',
  WORKER: '工勤技能岗位。Worker.',
});
export type PostKind = keyof typeof PostKind;

export const TitleClass = enumOf('TitleClass', '职称层次。Class of a professional title.', {
  SENIOR: '正高。Senior.',
  ASSOCIATE: '副高。Associate.',
  INTERMEDIATE: '中级。Intermediate.',
  ASSISTANT: '初级（助级）。Assistant.',
  TECHNICIAN: '员级。Technician.',
  UNTITLED: '未定职称。Without title.',
});
export type TitleClass = keyof typeof TitleClass;

export const EmployeeOrderField = enumOf(
  'EmployeeOrderField',
  '排序字段。What staff are sorted by.',
  {
    EMPLOYEE_NUMBER: '工号。Employee number.',
    NAME_PINYIN: '姓名拼音。Name in pinyin.',
    NAME_STROKE: '姓氏笔画。Name by strokes, for public notice.',
    DEPARTMENT: '单位名录次序。Order of the list of departments.',
    TITLE_CLASS: '职称层次。Title class, highest first.',
  },
);
export type EmployeeOrderField = keyof typeof EmployeeOrderField;

export const Direction = enumOf('Direction', '方向。Direction of an order.', {
  ASC: '升序。Ascending.',
  DESC: '降序。Descending.',
});
export type Direction = keyof typeof Direction;

@ObjectType({
  implements: Node,
  description: '教职工。A member of staff; no pay here.',
  simpleResolvers: true,
})
export class Employee extends Node {
  readonly __typename!: 'Employee';
  readonly key!: string;
  readonly departmentKey!: string;

  @Field(() => String, { description: '工号。Natural key.' })
  employeeNumber!: string;

  @Field(() => String, { description: '姓名。Name.' })
  name!: string;

  @Field(() => PostKind, { description: '岗位类别。Kind of post.' })
  postKind!: PostKind;

  @Field(() => TitleClass, { description: '职称层次。Title class.' })
  titleClass!: TitleClass;

  @Field(() => String, { nullable: true, description: '参加工作月份。Month work was begun.' })
  workStarted!: string | null;

  @Field(() => Int, { nullable: true, description: '退休年份。Year of retirement.' })
  retirementYear!: number | null;
}

export const EmployeeConnection = connectionOf('Employee', () => Employee, '教职工');

@InputType({ description: '教职工筛选，条件同时成立。Fields combine with AND, lists mean IN.' })
export class EmployeeFilter {
  @Field(() => String, {
    nullable: true,
    description: '工号、姓名、拼音或其首字母。Number, name, pinyin or its initials.',
  })
  search?: string | null;

  @Field(() => [ID], { nullable: true, description: '单位。Ids of departments.' })
  departments?: string[] | null;

  @Field(() => [PostKind], { nullable: true, description: '岗位类别。Kinds of post.' })
  postKind?: PostKind[] | null;

  @Field(() => [TitleClass], { nullable: true, description: '职称层次。Title classes.' })
  titleClass?: TitleClass[] | null;

  @Field(() => DateOnly, {
    nullable: true,
    description:
      '某日在册：单位、岗位、职称以该日所在月为准。On staff in the month of this day; department, post and title as they were then.',
  })
  onDate?: string | null;

  @Field(() => [AssessmentResult], {
    nullable: true,
    description: '年度考核结果。Results of the yearly assessment.',
  })
  assessment?: AssessmentResult[] | null;

  @Field(() => String, {
    nullable: true,
    description: '考核年度，省略为今年。Year of the assessment; left out, the present one.',
  })
  assessmentPeriod?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: '有无未办更改申请。Whether a change request is open.',
  })
  hasOpenRequest?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: '有无未了结异议。Whether an objection is open.',
  })
  hasOpenObjection?: boolean | null;
}

@InputType({ description: '教职工排序。Order of staff.' })
export class EmployeeOrder {
  @Field(() => EmployeeOrderField, { description: '字段。Field.' })
  field!: EmployeeOrderField;

  @Field(() => Direction, { defaultValue: 'ASC', description: '方向。Direction.' })
  direction!: Direction;
}
