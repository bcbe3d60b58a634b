import { Field, ObjectType } from 'type-graphql';
import { Citation } from './citation.type.js';

@ObjectType({
  description: '缺失或不可用的输入。Why a figure is not given; the path is that of the facts.',
  simpleResolvers: true,
})
export class Problem {
  @Field(() => String, { description: '规则代码。The broken rule.' })
  code!: string;

  @Field(() => String, {
    description: '路径，如 departments.A.establishment。Path in facts or decision.',
  })
  path!: string;

  @Field(() => String, { description: '说明。What is wrong and what to do.' })
  message!: string;

  @Field(() => Citation, { nullable: true, description: '出处。The article behind the rule.' })
  citation!: Citation | null;
}
