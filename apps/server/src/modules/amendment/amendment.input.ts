import { type ClassType, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Decimal } from '../../graphql/scalars.js';
import { UserError } from '../../graphql/user-error.type.js';
import { Amendment } from './amendment.type.js';

@InputType({ description: '起草修订。Drafts a changed number of the edition.' })
export class AmendmentDraftInput {
  @Field(() => String, { description: '数字，如 table1.senior。Key of the number.' })
  key!: string;

  @Field(() => Decimal, { description: '修订为。The new value.' })
  value!: string;

  @Field(() => String, { description: '起始月份，如 2027-01。First month in force.' })
  from!: string;

  @Field(() => String, { description: '理由。Why.' })
  reason!: string;

  @Field(() => String, { description: '幂等键，保留 48 小时。Idempotency key, kept 48 hours.' })
  idempotencyKey!: string;
}

@InputType({ description: '撤回草案。Withdraws a draft.' })
export class AmendmentWithdrawInput {
  @Field(() => ID, { description: '修订。The amendment.' })
  id!: string;

  @Field(() => Int, { description: '所见版本。Version last read.' })
  expectedVersion!: number;
}

@InputType({ description: '发布修订，须由起草人以外的人。Publishes a draft of somebody else.' })
export class AmendmentPublishInput {
  @Field(() => ID, { description: '修订。The amendment.' })
  id!: string;

  @Field(() => Int, { description: '所见版本。Version last read.' })
  expectedVersion!: number;

  @Field(() => [ID], { description: '决议（第二十五条）。The resolutions behind it.' })
  resolutions!: string[];
}

export interface AmendmentPayload {
  amendment: Amendment | null;
  userErrors: UserError[];
}

function payloadOf(mutation: string): ClassType<AmendmentPayload> {
  @ObjectType(`${mutation[0]?.toUpperCase()}${mutation.slice(1)}Payload`, {
    description: `修订结果。Result of ${mutation}.`,
    simpleResolvers: true,
  })
  class Payload {
    @Field(() => Amendment, {
      nullable: true,
      description: '修订；版本冲突时为现有内容。The amendment; the present one on a conflict.',
    })
    amendment!: Amendment | null;

    @Field(() => [UserError], { description: '可改正的错误。Empty when done.' })
    userErrors!: UserError[];
  }
  return Payload;
}

export const AmendmentDraftPayload = payloadOf('amendmentDraft');
export const AmendmentWithdrawPayload = payloadOf('amendmentWithdraw');
export const AmendmentPublishPayload = payloadOf('amendmentPublish');
