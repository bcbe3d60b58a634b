import { Field, ObjectType } from 'type-graphql';
import { Node } from '../../graphql/node.type.js';
import { DateOnly, Decimal, Money } from '../../graphql/scalars.js';

@ObjectType({
  implements: Node,
  description: '年度。The frame of a year: pools, totals and how far the cycle has come.',
  simpleResolvers: true,
})
export class InstitutionYear extends Node {
  readonly __typename!: 'InstitutionYear';
  readonly baseScenarioKey!: string | null;

  @Field(() => String, { description: '年度。Pay year.' })
  period!: string;

  @Field(() => DateOnly, { description: '统计日。Day on which heads and students are counted.' })
  countDate!: string;

  @Field(() => Boolean, { description: '是否已公布。Whether the result is published.' })
  isPublished!: boolean;

  @Field(() => Money, { nullable: true, description: '一般业绩总量（第十七条）。General pool.' })
  generalPool!: string | null;

  @Field(() => Decimal, {
    nullable: true,
    description: '专职科研岗人数。Heads on full-time research.',
  })
  researchHeadcount!: string | null;

  @Field(() => Decimal, {
    nullable: true,
    description: '科研系数之和。Sum of research coefficients.',
  })
  researchCoefficients!: string | null;
}
