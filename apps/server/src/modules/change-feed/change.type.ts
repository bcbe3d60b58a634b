import { Field, ID, ObjectType } from 'type-graphql';
import { connectionOf } from '../../graphql/connection.type.js';
import { enumOf } from '../../graphql/enums.js';
import { DateTime } from '../../graphql/scalars.js';

export const ChangeType = enumOf('ChangeType', '变更对象的类型。Type of what changed.', {
  DEPARTMENT: '单位。A department.',
  DEPARTMENT_YEAR: '单位年度数据。Facts of a department in a year.',
  EMPLOYEE: '教职工。A person.',
  EMPLOYEE_FACT: '人员事实。A dated fact of a person.',
  EMPLOYEE_EVENT: '人员事件。An event of a person.',
  EMPLOYEE_YEAR: '人员年度事实。Facts of a person in a year.',
  INSTITUTION_YEAR: '全校年度。A year of the college.',
  SCENARIO: '情景。A scenario.',
});
export type ChangeType = keyof typeof ChangeType;

export const ChangeKind = enumOf('ChangeKind', '变更方式。How it changed.', {
  CREATED: '新增。It is new.',
  UPDATED: '更改或被取代。It changed, or another took its place.',
});
export type ChangeKind = keyof typeof ChangeKind;

@ObjectType({ description: '一处变更。One object that changed.', simpleResolvers: true })
export class Change {
  @Field(() => String, {
    description: '游标，按此续取，不会漏过。Cursor to go on from; nothing is skipped.',
  })
  cursor!: string;

  @Field(() => DateTime, { description: '时间。When.' })
  at!: string;

  @Field(() => ChangeType, { description: '类型。Type of the object.' })
  type!: ChangeType;

  @Field(() => ID, { description: '对象标识。Id of the object.' })
  id!: string;

  @Field(() => String, {
    nullable: true,
    description: '工号、单位代码或年度。Employee number, code of the department, or year.',
  })
  naturalKey!: string | null;

  @Field(() => String, { nullable: true, description: '年度。The period.' })
  period!: string | null;

  @Field(() => ChangeKind, { description: '方式。How it changed.' })
  kind!: ChangeKind;
}

export const ChangeConnection = connectionOf('Change', () => Change, '变更');
