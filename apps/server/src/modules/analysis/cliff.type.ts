import { Field, ObjectType } from 'type-graphql';
import { Decimal, Money } from '../../graphql/scalars.js';
import { Department } from '../department/department.type.js';

@ObjectType({
  description: '门槛：核拨额在此跳变。A place where amounts leap, and what crossing it does.',
  simpleResolvers: true,
})
export class Cliff {
  @Field(() => [Department], { description: '所涉单位。Departments concerned.' })
  departments!: Department[];

  @Field(() => String, { description: '类别代码。Code of its kind.' })
  kind!: string;

  @Field(() => String, { description: '类别。Its kind in words.' })
  label!: string;

  @Field(() => Decimal, { nullable: true, description: '门槛值。Where it leaps.' })
  threshold!: string | null;

  @Field(() => Decimal, { nullable: true, description: '现值。Where the department stands.' })
  value!: string | null;

  @Field(() => Decimal, { nullable: true, description: '距离。How far apart.' })
  distance!: string | null;

  @Field(() => String, { nullable: true, description: '距离的单位。Unit of the distance.' })
  unit!: string | null;

  @Field(() => String, {
    nullable: true,
    description: '方向 up 或 down。Which way the band lies, up or down.',
  })
  direction!: string | null;

  @Field(() => Boolean, { description: '是否已到。Whether it is reached.' })
  isReached!: boolean;

  @Field(() => String, {
    nullable: true,
    description: '何时自行到来，月份。Month in which it comes by itself.',
  })
  expectedFrom!: string | null;

  @Field(() => Money, {
    nullable: true,
    description: '跨越后本单位的变动。What crossing it does to the department.',
  })
  effect!: string | null;

  @Field(() => Money, {
    nullable: true,
    description: '跨越后其他单位合计的变动。What it does to all others together.',
  })
  effectOnOthers!: string | null;

  @Field(() => String, { description: '说明。In words.' })
  message!: string;
}
