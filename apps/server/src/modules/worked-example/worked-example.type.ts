import { Field, InputType, ObjectType } from 'type-graphql';
import { UserError } from '../../graphql/user-error.type.js';

@ObjectType({
  description: '算例。A small case with figures that a person worked out.',
  simpleResolvers: true,
})
export class WorkedExample {
  @Field(() => String, { description: '键。Key by which it is run.' })
  key!: string;

  @Field(() => String, { description: '名称，一句话。Its name, a sentence.' })
  name!: string;

  @Field(() => String, { description: '类型，如 allocation。Kind of example.' })
  kind!: string;

  @Field(() => [String], { description: '条文。Articles.' })
  articles!: readonly string[];

  @Field(() => String, {
    description: '给定，JSON 形式的 YAML。What is given, as JSON, which is YAML.',
  })
  given!: string;

  @Field(() => String, {
    description: '期望，JSON 形式的 YAML。What is expected, as JSON, which is YAML.',
  })
  expect!: string;
}

@ObjectType({
  description: '算例的一个数：期望与实得。One figure, expected and computed.',
  simpleResolvers: true,
})
export class WorkedExampleFigure {
  @Field(() => String, { description: '路径。Path within expect.' })
  path!: string;

  @Field(() => String, { description: '期望值。As expected.' })
  expected!: string;

  @Field(() => String, { description: '实得值。As computed.' })
  actual!: string;

  @Field(() => Boolean, { description: '是否一致。Whether they are equal.' })
  isEqual!: boolean;
}

@ObjectType({
  description: '一个算例的运行结果。What running one example gave.',
  simpleResolvers: true,
})
export class WorkedExampleResult {
  @Field(() => String, { description: '名称。Name of the example.' })
  name!: string;

  @Field(() => Boolean, { description: '是否通过。Whether every figure is equal.' })
  isPassed!: boolean;

  @Field(() => [WorkedExampleFigure], { description: '各数。Its figures.' })
  figures!: WorkedExampleFigure[];
}

@InputType({
  description:
    '运行一个算例：给出键，或自己的 YAML。Runs an example by key, or the user’s own YAML.',
})
export class WorkedExampleRunInput {
  @Field(() => String, { nullable: true, description: '算例的键。Key of an example.' })
  key?: string | null;

  @Field(() => String, { nullable: true, description: '自己的算例（YAML）。Own examples as YAML.' })
  yaml?: string | null;
}

@ObjectType({
  description: '运行结果，不保存。Results of workedExampleRun; nothing is stored.',
  simpleResolvers: true,
})
export class WorkedExampleRunPayload {
  @Field(() => [WorkedExampleResult], { description: '各算例的结果。One for each example.' })
  results!: WorkedExampleResult[];

  @Field(() => [UserError], { description: '可改正的错误。Empty when run.' })
  userErrors!: UserError[];
}
