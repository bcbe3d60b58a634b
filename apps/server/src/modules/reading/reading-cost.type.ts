import { Field, ObjectType } from 'type-graphql';
import { Problem } from '../../graphql/problem.type.js';
import { Money } from '../../graphql/scalars.js';
import { Department } from '../department/department.type.js';

@ObjectType({
  description: '对一个单位的影响。What an option changes for one department.',
  simpleResolvers: true,
})
export class DepartmentCost {
  @Field(() => Department, { description: '单位。The department.' })
  department!: Department;

  @Field(() => Money, { description: '变动额，正数为多付。The change; positive costs more.' })
  change!: string;
}

@ObjectType({
  description: '某一选项的金额。What an option would cost or save against the base.',
  simpleResolvers: true,
})
export class ReadingCost {
  @Field(() => String, { description: '选项。Code of the option.' })
  option!: string;

  @Field(() => Money, {
    nullable: true,
    description: '合计变动，不能计算为空。Change in total; null where it cannot be computed.',
  })
  total!: string | null;

  @Field(() => [DepartmentCost], { description: '分单位。By department.' })
  departments!: DepartmentCost[];

  @Field(() => [Problem], { description: '问题。Why it cannot be computed.' })
  problems!: Problem[];
}
