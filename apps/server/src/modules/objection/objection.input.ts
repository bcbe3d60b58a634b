import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { UserError } from '../../graphql/user-error.type.js';
import { Objection, ObjectionKind } from './objection.type.js';

const EXPECTED = '所见版本。Version as it was read.';

@InputType({
  description:
    '提出异议：工号与单位代码给出其一。Raises an objection; one of employeeNumber and department.',
})
export class ObjectionCreateInput {
  @Field(() => String, { description: '年度。Pay year.' })
  period!: string;

  @Field(() => String, { description: '数的键。Key of the figure, as explanations name it.' })
  figure!: string;

  @Field(() => String, { nullable: true, description: '本人工号。The raiser’s own number.' })
  employeeNumber?: string | null;

  @Field(() => String, { nullable: true, description: '单位代码。Code of the own department.' })
  department?: string | null;

  @Field(() => ObjectionKind, { description: '类别。Kind of question.' })
  kind!: ObjectionKind;

  @Field(() => String, { description: '疑问，最多 1000 字。The question.' })
  question!: string;

  @Field(() => String, { description: '幂等键，保留 48 小时。Idempotency key, kept 48 hours.' })
  idempotencyKey!: string;
}

@InputType({ description: '在异议中留言。Says something about an objection.' })
export class ObjectionReplyInput {
  @Field(() => ID, { description: '异议。The objection.' })
  id!: string;

  @Field(() => Int, { description: EXPECTED })
  expectedVersion!: number;

  @Field(() => String, { description: '内容。What is said.' })
  text!: string;
}

@InputType({ description: '转人事处。Hands an objection on to personnel.' })
export class ObjectionForwardInput {
  @Field(() => ID, { description: '异议。The objection.' })
  id!: string;

  @Field(() => Int, { description: EXPECTED })
  expectedVersion!: number;

  @Field(() => String, { nullable: true, description: '说明。What the secretary adds.' })
  text?: string | null;
}

@InputType({ description: '了结异议。Decides an objection.' })
export class ObjectionDecideInput {
  @Field(() => ID, { description: '异议。The objection.' })
  id!: string;

  @Field(() => Int, { description: EXPECTED })
  expectedVersion!: number;

  @Field(() => Boolean, { description: '是否成立。Whether it is found to be right.' })
  isAccepted!: boolean;

  @Field(() => String, { description: '结论，当事人可见。What was found; the raiser reads it.' })
  outcome!: string;
}

@InputType({
  description: '关联更正：其后登记的条目或更改申请。Links the correction that followed.',
})
export class ObjectionLinkInput {
  @Field(() => ID, { description: '异议。The objection.' })
  id!: string;

  @Field(() => Int, { description: EXPECTED })
  expectedVersion!: number;

  @Field(() => ID, { description: '更正的条目。The entry, or the change request.' })
  correction!: string;
}

@InputType({ description: '撤回异议。Takes an objection back.' })
export class ObjectionWithdrawInput {
  @Field(() => ID, { description: '异议。The objection.' })
  id!: string;

  @Field(() => Int, { description: EXPECTED })
  expectedVersion!: number;
}

@ObjectType({ description: '异议办理结果。Result of a step.', simpleResolvers: true })
export class ObjectionPayload {
  @Field(() => Objection, { nullable: true, description: '异议。The objection.' })
  objection!: Objection | null;

  @Field(() => [UserError], { description: '可改正的错误。Empty when done.' })
  userErrors!: UserError[];
}
