import { Field, Int, ObjectType } from 'type-graphql';
import { Decimal, Money } from '../../graphql/scalars.js';
import { Scenario } from './scenario.type.js';

@ObjectType({
  description: '一项指标的对比。One figure of the pools, scenario by scenario.',
  simpleResolvers: true,
})
export class ComparedFigure {
  @Field(() => String, { description: '标识。Id of the figure.' })
  id!: string;

  @Field(() => String, { description: '名称。Its term.' })
  label!: string;

  @Field(() => String, { nullable: true, description: '符号。Letter in the regulation.' })
  symbol!: string | null;

  @Field(() => String, { description: '单位。Unit.' })
  unit!: string;

  @Field(() => [Decimal], { nullable: 'items', description: '各情景之值。Value in each scenario.' })
  values!: (string | null)[];

  @Field(() => [Decimal], {
    nullable: 'items',
    description: '与第一个情景之差。Difference from the first scenario.',
  })
  differences!: (string | null)[];
}

@ObjectType({ description: '一个单位的对比。One department, scenario by scenario.' })
export class ComparedDepartment {
  readonly departmentCode!: string;

  @Field(() => [Money], { nullable: 'items', description: '核拨额。Amounts.', simple: true })
  amounts!: (string | null)[];

  @Field(() => [Money], {
    nullable: 'items',
    description: '与第一个情景之差。Difference from the first.',
    simple: true,
  })
  differences!: (string | null)[];

  @Field(() => [Decimal], {
    nullable: 'items',
    description: '变动率，小数。Difference as a fraction of the first.',
    simple: true,
  })
  rates!: (string | null)[];

  @Field(() => [Int], { nullable: 'items', description: '金额名次。Rank by amount.', simple: true })
  ranks!: (number | null)[];
}

@ObjectType({ description: '一处差异的对比。One input that differs.', simpleResolvers: true })
export class ComparedOverride {
  @Field(() => String, { description: '路径。Path in facts or decision.' })
  path!: string;

  @Field(() => String, { description: '名称。What the path names.' })
  label!: string;

  @Field(() => String, { nullable: true, description: '符号。Letter in the regulation.' })
  symbol!: string | null;

  @Field(() => [String], { nullable: 'items', description: '各情景取值。Value in each scenario.' })
  values!: (string | null)[];

  @Field(() => [Boolean], {
    description: '各情景取值是否偏离制度。Whether the value leaves what the regulation prints.',
  })
  leavesRegulation!: boolean[];
}

@ObjectType({
  description: '情景对比，以第一个为准。Up to five scenarios side by side.',
  simpleResolvers: true,
})
export class ScenarioComparison {
  @Field(() => [Scenario], {
    description: '情景，按所给次序。The scenarios, in the order asked for.',
  })
  scenarios!: Scenario[];

  @Field(() => [ComparedFigure], { description: '总量指标。Figures of the pools.' })
  figures!: ComparedFigure[];

  @Field(() => [ComparedDepartment], { description: '各单位。Departments.' })
  departments!: ComparedDepartment[];

  @Field(() => [ComparedOverride], { description: '输入差异。Inputs that differ.' })
  overrides!: ComparedOverride[];
}
