import { Field, Int, ObjectType } from 'type-graphql';
import { enumOf } from '../../graphql/enums.js';
import { Decimal, Money } from '../../graphql/scalars.js';

export const ImpactGroup = enumOf('ImpactGroup', '分组方式。How people are grouped.', {
  DEPARTMENT: '单位。By department.',
  POST_KIND: '岗位类别。By kind of post.',
  TITLE_CLASS: '职称。By class of title.',
  TENURE: '任职年限。By tenure.',
});
export type ImpactGroup = keyof typeof ImpactGroup;

@ObjectType({
  description: '一组人的增减。What a scenario does to a group of people.',
  simpleResolvers: true,
})
export class ImpactRow {
  @Field(() => String, { description: '组代码。Code of the group.' })
  group!: string;

  @Field(() => String, { description: '组名。Its name.' })
  label!: string;

  @Field(() => Int, { description: '人数。People.' })
  people!: number;

  @Field(() => Int, { description: '增加超过 5% 的人数。People who gain more than 5 per cent.' })
  gainOver5!: number;

  @Field(() => Int, { description: '增加不超过 5% 的人数。People who gain up to 5 per cent.' })
  gainUpTo5!: number;

  @Field(() => Int, { description: '不变的人数。People for whom nothing changes.' })
  unchanged!: number;

  @Field(() => Int, { description: '减少不超过 5% 的人数。People who lose up to 5 per cent.' })
  loseUpTo5!: number;

  @Field(() => Int, { description: '减少超过 5% 的人数。People who lose more than 5 per cent.' })
  loseOver5!: number;

  @Field(() => Money, { description: '基准金额。Amount in the base.' })
  base!: string;

  @Field(() => Money, { description: '情景金额。Amount in the scenario.' })
  scenario!: string;

  @Field(() => Money, { description: '变动。The change.' })
  change!: string;

  @Field(() => Decimal, {
    nullable: true,
    description:
      '变动率，小数；基准为零时为空。Change as a fraction; null where the base is nought.',
  })
  rate!: string | null;

  @Field(() => Boolean, {
    description:
      '是否按单位人均推算（第十五条）。True where people are counted by their department’s change per head.',
  })
  isPerHead!: boolean;

  @Field(() => String, {
    nullable: true,
    description: '主要原因，仅按单位。Name of the largest cause; by department only.',
  })
  mainCause!: string | null;
}

@ObjectType({
  description:
    '增减：各组人数与金额，五人以下并入其他。Who gains and who loses; small groups are joined.',
  simpleResolvers: true,
})
export class Impact {
  @Field(() => ImpactGroup, { description: '分组方式。How people are grouped.' })
  groupBy!: ImpactGroup;

  @Field(() => [ImpactRow], {
    description: '各组，变动大者在前。Groups, the largest change first.',
  })
  rows!: ImpactRow[];

  @Field(() => String, { nullable: true, description: '说明。What a reader should know.' })
  note!: string | null;
}
