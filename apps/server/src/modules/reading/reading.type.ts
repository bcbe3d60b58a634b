import { Field, ObjectType } from 'type-graphql';
import { enumOf } from '../../graphql/enums.js';
import { Node } from '../../graphql/node.type.js';

export const Confidence = enumOf('Confidence', '把握。How far the text settles the reading.', {
  HIGH: '高：文本已明确。The text settles it.',
  MEDIUM: '中：文本与结构指向一种。Text and structure point one way.',
  LOW: '低：文本未规定。The text is silent; a convention was chosen.',
});
export type Confidence = keyof typeof Confidence;

@ObjectType({ description: '口径选项。One way to read the clause.', simpleResolvers: true })
export class ReadingOption {
  @Field(() => String, { description: '选项代码。Code of the option.' })
  code!: string;

  @Field(() => String, { description: '选项名称。What the option means.' })
  label!: string;
}

@ObjectType({
  implements: Node,
  description: '口径。An open point of the text with its options, D1 to D51.',
  simpleResolvers: true,
})
export class Reading extends Node {
  readonly __typename!: 'Reading';

  @Field(() => String, { description: '编号，如 D2。Code such as D2.' })
  code!: string;

  @Field(() => String, { description: '问题。What the text leaves open.' })
  question!: string;

  @Field(() => String, { description: '理由。Why the recommended option was chosen.' })
  reason!: string;

  @Field(() => [String], { description: '涉及条文。Articles it belongs to.' })
  articles!: readonly string[];

  @Field(() => Confidence, { description: '把握。How far the text settles it.' })
  confidence!: Confidence;

  @Field(() => [ReadingOption], { description: '选项。The options.' })
  options!: ReadingOption[];

  @Field(() => String, { description: '建议选项。Code of the recommended option.' })
  recommended!: string;
}
