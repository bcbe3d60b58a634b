import { Field, Int, ObjectType } from 'type-graphql';
import { Citation } from './citation.type.js';
import { enumOf } from './enums.js';

export const UserErrorCode = enumOf(
  'UserErrorCode',
  '可改正错误的代码。A stable, closed list of what a user can put right.',
  {
    BLANK: '未填写。A required value is empty.',
    INVALID: '格式不对。The value has the wrong form.',
    OUT_OF_RANGE: '超出范围。The value lies outside what the rule allows.',
    NOT_FOUND: '不存在。The object named does not exist or may not be seen.',
    TAKEN: '已占用。The value must be unique and is in use.',
    CONFLICT: '版本冲突。The object has changed since it was read.',
    FROZEN: '已冻结。The object can no longer be written.',
    NOT_ALLOWED_IN_STATE: '当前状态不允许。The present state does not allow it.',
    FOUR_EYES: '须由他人办理。Another person has to do this.',
    UNSOLVABLE: '无法求解。The inputs leave no solution.',
    MISSING_INPUT: '缺少数据。A fact or decision is missing.',
    READING_NOT_CHOSEN: '口径未选定。A reading has not been chosen.',
    OVER_POOL: '超出总量。The parts exceed the pool.',
    HASH_MISMATCH: '摘要不符。The checked hash differs from ours.',
    IDEMPOTENCY_KEY_REUSED: '幂等键重复使用。The key was used with another input.',
  },
);
export type UserErrorCode = keyof typeof UserErrorCode;

@ObjectType({
  description: '可由使用者改正的错误。An expected failure that the user can correct.',
  simpleResolvers: true,
})
export class UserError {
  @Field(() => UserErrorCode, { description: '代码。Stable code.' })
  code!: UserErrorCode;

  @Field(() => String, {
    nullable: true,
    description: '所违反的规则。The broken rule in one word.',
  })
  rule!: string | null;

  @Field(() => String, {
    description: '说明。What is wrong and what to do, in the language asked for.',
  })
  message!: string;

  @Field(() => [String], { nullable: true, description: '输入中的位置。Path within the input.' })
  field!: string[] | null;

  @Field(() => Int, { nullable: true, description: '行号。Row of an imported file.' })
  row!: number | null;

  @Field(() => Citation, { nullable: true, description: '出处。The article behind the rule.' })
  citation!: Citation | null;
}
