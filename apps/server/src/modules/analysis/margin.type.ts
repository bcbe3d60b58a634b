import { Field, Int, ObjectType } from 'type-graphql';
import { Problem } from '../../graphql/problem.type.js';
import { Money } from '../../graphql/scalars.js';
import { Department } from '../department/department.type.js';

@ObjectType({
  description: '对另一单位的影响。What it does to another unit.',
  simpleResolvers: true,
})
export class MarginOther {
  @Field(() => Department, { description: '单位。The department.' })
  department!: Department;

  @Field(() => Money, { description: '变动额。The change.' })
  amount!: string;
}

@ObjectType({
  description: '边际：多一人、一岗、十名学生或一个名次。One small change of one department.',
  simpleResolvers: true,
})
export class Margin {
  @Field(() => String, { description: '类别代码。Code of the change: head, post, students, rank.' })
  kind!: string;

  @Field(() => String, { description: '变动。The change in words.' })
  label!: string;

  @Field(() => Int, { description: '变动量，负数为减少。By how much; negative is less.' })
  by!: number;

  @Field(() => String, { nullable: true, description: '职称类别。Class of title.' })
  title!: string | null;

  @Field(() => Money, {
    nullable: true,
    description: '本单位的变动，不能计算为空。What the department gets more; null where refused.',
  })
  own!: string | null;

  @Field(() => [MarginOther], { description: '其他单位的变动。What the others get more.' })
  others!: MarginOther[];

  @Field(() => [Problem], { description: '不能计算的原因。Why it cannot be computed.' })
  problems!: Problem[];
}
