import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { DateOnly } from '../../graphql/scalars.js';
import { UserError } from '../../graphql/user-error.type.js';
import { Resolution, ResolutionBody, ResolutionSubject } from './resolution.type.js';

@InputType({ description: '登记决议。Records a resolution; it is never changed afterwards.' })
export class ResolutionAddInput {
  @Field(() => String, { description: '年度。Pay year.' })
  period!: string;

  @Field(() => ResolutionBody, { description: '机构。Who decided.' })
  body!: ResolutionBody;

  @Field(() => ResolutionSubject, { description: '事项。About what.' })
  subject!: ResolutionSubject;

  @Field(() => DateOnly, { description: '日期。Day on which it was decided.' })
  heldOn!: string;

  @Field(() => String, { description: '文号。Number of the document.' })
  documentNumber!: string;

  @Field(() => String, { description: '标题。Title.' })
  title!: string;

  @Field(() => Int, { nullable: true, description: '赞成票。Votes for.' })
  votesFor?: number | null;

  @Field(() => Int, { nullable: true, description: '反对票。Votes against.' })
  votesAgainst?: number | null;

  @Field(() => Int, { nullable: true, description: '弃权票。Abstentions.' })
  abstained?: number | null;

  @Field(() => String, { description: '幂等键，保留 48 小时。Idempotency key, kept 48 hours.' })
  idempotencyKey!: string;
}

@ObjectType({ description: '登记结果。Result of resolutionAdd.', simpleResolvers: true })
export class ResolutionAddPayload {
  @Field(() => Resolution, { nullable: true, description: '决议。The resolution.' })
  resolution!: Resolution | null;

  @Field(() => [UserError], { description: '可改正的错误。Empty when done.' })
  userErrors!: UserError[];
}
