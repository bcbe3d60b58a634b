import { Field, ObjectType } from 'type-graphql';
import { Money } from '../../graphql/scalars.js';
import { Department } from '../department/department.type.js';
import { Override } from '../scenario/scenario.type.js';

@ObjectType({
  description: '某一原因的份额。What one group of drivers adds or takes, by Shapley parts.',
  simpleResolvers: true,
})
export class BridgePart {
  @Field(() => String, { description: '原因代码。Code of the group of drivers.' })
  driver!: string;

  @Field(() => String, { description: '原因。Its name.' })
  label!: string;

  @Field(() => Money, { description: '金额，正数为增加。Amount; positive adds.' })
  amount!: string;

  @Field(() => [Override], { description: '所含差异。The overrides that belong to it.' })
  overrides!: Override[];
}

@ObjectType({
  description: '桥图：从基准到情景，各原因之和分毫不差。From the base to the scenario, to the fen.',
  simpleResolvers: true,
})
export class Bridge {
  @Field(() => Money, { description: '基准金额。Amount in the base.' })
  base!: string;

  @Field(() => Money, { description: '情景金额。Amount in the scenario.' })
  scenario!: string;

  @Field(() => Money, { description: '变动。The change.' })
  change!: string;

  @Field(() => [BridgePart], { description: '各原因。The parts.' })
  parts!: BridgePart[];

  @Field(() => Money, {
    description:
      '取整尾差：多单位合计时一元以下各项之和。Bars under a yuan together, where units are summed.',
  })
  rest!: string;

  @Field(() => [[String]], {
    description: '只能合并计算的原因。Groups that can only be told together.',
  })
  merged!: string[][];
}

@ObjectType({
  description:
    '谁来承担：一项原因在一个单位的份额。What a group of drivers does to one department.',
  simpleResolvers: true,
})
export class CounterpartyCell {
  @Field(() => String, { description: '原因代码。Code of the group of drivers.' })
  driver!: string;

  @Field(() => String, { description: '原因。Its name.' })
  label!: string;

  @Field(() => Department, { description: '单位。The department.' })
  department!: Department;

  @Field(() => Money, { description: '金额。Amount.' })
  amount!: string;

  @Field(() => Boolean, {
    description:
      '是否被动：自身未变而减少。True for a department that loses though nothing of its own changed.',
  })
  isPassive!: boolean;
}
