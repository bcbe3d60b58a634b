import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../../graphql/connection.type.js';
import { enumOf } from '../../graphql/enums.js';
import { Node } from '../../graphql/node.type.js';
import { DateOnly, DateTime, Decimal } from '../../graphql/scalars.js';

export const ObjectionSubject = enumOf('ObjectionSubject', '异议对象。What is objected to.', {
  PERSON_FIGURE: '个人的一个数。A figure of the raiser’s own pay.',
  DEPARTMENT_FIGURE: '单位的一个数。A figure of a department.',
});
export type ObjectionSubject = keyof typeof ObjectionSubject;

export const ObjectionKind = enumOf('ObjectionKind', '疑问类别。Kind of question.', {
  AMOUNT: '金额有误。The amount seems wrong.',
  INPUT: '所据数据有误。A fact behind it seems wrong.',
  RULE: '条款适用有疑问。The rule seems not to fit.',
  OTHER: '其他疑问。Another question.',
});
export type ObjectionKind = keyof typeof ObjectionKind;

export const ObjectionStatus = enumOf('ObjectionStatus', '异议状态。State of an objection.', {
  OPEN: '待答复。Waits for an answer.',
  FORWARDED: '已转人事处。Handed on to personnel by the secretary.',
  ANSWERED: '已答复，待了结。Answered, not yet decided.',
  ACCEPTED: '成立。Found to be right.',
  REJECTED: '不成立。Found not to be right.',
  WITHDRAWN: '已撤回。Taken back by who raised it.',
});
export type ObjectionStatus = keyof typeof ObjectionStatus;

@ObjectType({ description: '一条留言。One message of a thread.', simpleResolvers: true })
export class ObjectionMessage {
  @Field(() => ID, { description: '标识。Id.' })
  id!: string;

  @Field(() => DateTime, { description: '时间。When it was said.' })
  at!: string;

  @Field(() => String, { description: '留言人。Who said it.' })
  byName!: string;

  @Field(() => String, { description: '身份。In which role.' })
  byRole!: string;

  @Field(() => String, { description: '内容。What was said.' })
  text!: string;
}

@ObjectType({
  implements: Node,
  description: '异议与咨询。A question about a figure, as it was shown.',
  simpleResolvers: true,
})
export class Objection extends Node {
  readonly __typename!: 'Objection';
  readonly key!: string;
  readonly departmentKey!: string;
  readonly employeeKey!: string | null;
  readonly correctionId!: string | null;

  @Field(() => ObjectionSubject, { description: '对象。What it is about.' })
  subject!: ObjectionSubject;

  @Field(() => ObjectionKind, { description: '类别。Kind of question.' })
  kind!: ObjectionKind;

  @Field(() => String, { description: '年度。Pay year.' })
  period!: string;

  @Field(() => String, { nullable: true, description: '月份。Month, where the figure has one.' })
  month!: string | null;

  @Field(() => String, { description: '数的键。Key of the figure, as explanations name it.' })
  figure!: string;

  @Field(() => String, { description: '数的名称。What the figure is called.' })
  figureLabel!: string;

  @Field(() => String, { nullable: true, description: '单位。Unit of the figure.' })
  unit!: string | null;

  @Field(() => String, { description: '疑问。The question.' })
  question!: string;

  @Field(() => ObjectionStatus, { description: '状态。State.' })
  status!: ObjectionStatus;

  @Field(() => String, { description: '提出人。Who raised it.' })
  raisedByName!: string;

  @Field(() => DateTime, { description: '提出时间。When it was raised.' })
  raisedAt!: string;

  @Field(() => Boolean, { description: '是否本人提出。Whether the reader raised it.' })
  isOwn!: boolean;

  @Field(() => DateOnly, { description: '答复期限。Day by which it is to be answered.' })
  dueOn!: string;

  @Field(() => Boolean, { description: '是否逾期未答。Whether it still waits past that day.' })
  isOverdue!: boolean;

  @Field(() => String, { nullable: true, description: '结论。What was found.' })
  outcome!: string | null;

  @Field(() => String, { nullable: true, description: '了结人。Who decided it.' })
  decidedByName!: string | null;

  @Field(() => DateTime, { nullable: true, description: '了结时间。When it was decided.' })
  decidedAt!: string | null;

  @Field(() => Int, { description: '版本。Version, for expectedVersion.' })
  version!: number;
}

@ObjectType({
  description: '当时显示的数与更正的影响。The figure as shown, and what a correction changed.',
  simpleResolvers: true,
})
export class ObjectionFigure {
  @Field(() => Decimal, { description: '当时显示的数。The figure as it was shown.' })
  amount!: string;

  @Field(() => Decimal, {
    nullable: true,
    description: '更正后的变动，未更正为空。By how much a correction moved it; null before one.',
  })
  amountChanged!: string | null;
}

@ObjectType({
  description: '异议概况，不含人员。How many objections wait; no person in it.',
  simpleResolvers: true,
})
export class ObjectionSummary {
  @Field(() => Int, {
    nullable: true,
    description: '未了结数；领导只见逾期数。Not yet decided; null for leaders.',
  })
  open!: number | null;

  @Field(() => Int, { description: '逾期未答数。Waiting past the day.' })
  overdue!: number;
}

export const ObjectionConnection = connectionOf('Objection', () => Objection, '异议');

@InputType({ description: '异议筛选，条件同时成立。Fields combine with AND, lists mean IN.' })
export class ObjectionFilter {
  @Field(() => [ObjectionStatus], { nullable: true, description: '状态。States.' })
  status?: ObjectionStatus[] | null;

  @Field(() => [ObjectionKind], { nullable: true, description: '类别。Kinds of question.' })
  kind?: ObjectionKind[] | null;

  @Field(() => [ID], { nullable: true, description: '单位。Ids of departments.' })
  departments?: string[] | null;

  @Field(() => String, { nullable: true, description: '年度。Pay year.' })
  period?: string | null;

  @Field(() => String, { nullable: true, description: '工号。Employee number.' })
  employeeNumber?: string | null;

  @Field(() => Boolean, { nullable: true, description: '是否逾期未答。Waiting past the day.' })
  isOverdue?: boolean | null;
}
