import { Field, ID, ObjectType } from 'type-graphql';
import { ChosenReading } from '../modules/reading/chosen-reading.type.js';
import { Citation } from './citation.type.js';
import { enumOf } from './enums.js';

export const Origin = enumOf('Origin', '一步的来历。What a step of an explanation rests on.', {
  COMPUTED: '计算。Computed from its parts.',
  FACT: '事实。A stored fact.',
  REGULATION: '制度。A number of the edition.',
  DECISION: '决定。A number of the decision.',
  COUNT: '计数。A count of what is there.',
});
export type Origin = keyof typeof Origin;

@ObjectType({
  description: '一步。One node of a flat explanation: parts name its children by key.',
  simpleResolvers: true,
})
export class ExplanationNode {
  @Field(() => String, { description: '键。Unique key of the node, read as a path.' })
  key!: string;

  @Field(() => [String], { description: '组成部分的键。Keys of the parts.' })
  parts!: readonly string[];

  @Field(() => String, { description: '名称。Term of the figure.' })
  label!: string;

  @Field(() => String, { nullable: true, description: '符号。Letter in the regulation.' })
  symbol!: string | null;

  @Field(() => String, { nullable: true, description: '单位。Unit of the value.' })
  unit!: string | null;

  @Field(() => Origin, { description: '来历。What the node rests on.' })
  origin!: Origin;

  @Field(() => String, { description: '值，精确。Exact value as text.' })
  value!: string;

  @Field(() => String, { nullable: true, description: '公式（符号）。Formula in letters.' })
  formula!: string | null;

  @Field(() => String, {
    nullable: true,
    description: '公式（代入数字）。Formula with the numbers.',
  })
  formulaWithNumbers!: string | null;

  @Field(() => String, {
    nullable: true,
    description: '公式（键）。Formula over keys, for machines.',
  })
  expression!: string | null;

  @Field(() => Citation, { nullable: true, description: '出处。Article and table cell.' })
  citation!: Citation | null;

  @Field(() => [ChosenReading], { description: '所依据的口径。Readings relied on.' })
  readings!: ChosenReading[];

  @Field(() => ID, {
    nullable: true,
    description: '事实标识。Id of the object that holds the fact.',
  })
  factId!: string | null;

  @Field(() => String, {
    nullable: true,
    description: '事实路径。Path of the fact in that object.',
  })
  source!: string | null;

  @Field(() => Boolean, { description: '含推定值。Rests on a number inferred from damage.' })
  isInferred!: boolean;

  @Field(() => Boolean, { description: '已裁剪。Some parts are not shown to this reader.' })
  isCut!: boolean;
}

@ObjectType({
  description: '计算过程。Formula with its numbers, down to the facts.',
  simpleResolvers: true,
})
export class Explanation {
  @Field(() => String, { description: '根键。Key of the figure explained.' })
  root!: string;

  @Field(() => [ExplanationNode], { description: '各步。All nodes, in one flat list.' })
  nodes!: ExplanationNode[];
}
