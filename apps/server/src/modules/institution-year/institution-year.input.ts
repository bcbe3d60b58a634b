import { Field, InputType, ObjectType } from 'type-graphql';
import { DateOnly, Money } from '../../graphql/scalars.js';
import { UserError } from '../../graphql/user-error.type.js';
import { InstitutionYear } from './institution-year.type.js';

@InputType({ description: '开启年度。Opens a year with its base scenario.' })
export class InstitutionYearOpenInput {
  @Field(() => String, { description: '年度。Pay year, such as 2026.' })
  period!: string;

  @Field(() => DateOnly, { description: '统计日。Count date.' })
  countDate!: string;

  @Field(() => Money, { description: '一般业绩总量。General pool in yuan.' })
  generalPool!: string;

  @Field(() => String, { description: '幂等键，保留 48 小时。Idempotency key, kept 48 hours.' })
  idempotencyKey!: string;
}

@ObjectType({ description: '开启结果。Result of institutionYearOpen.', simpleResolvers: true })
export class InstitutionYearOpenPayload {
  @Field(() => InstitutionYear, { nullable: true, description: '年度。The year.' })
  institutionYear!: InstitutionYear | null;

  @Field(() => [UserError], { description: '可改正的错误。Empty when done.' })
  userErrors!: UserError[];
}
