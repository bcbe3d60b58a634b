import { Field, ObjectType } from 'type-graphql';
import { DateTime } from '../../graphql/scalars.js';
import { PreviewInputs } from '../scenario/scenario.type.js';

@ObjectType({
  description:
    '回执。What was computed from what, by SHA-256 in hex; whoever has the inputs can check it.',
  simpleResolvers: true,
})
export class Receipt {
  @Field(() => String, { description: '计算程序版本。Version of the domain package.' })
  engineVersion!: string;

  @Field(() => String, { description: '版本。Edition of the regulation.' })
  edition!: string;

  @Field(() => String, { description: '输入摘要。Hash of facts, decision and amendments.' })
  inputHash!: string;

  @Field(() => String, {
    description: '结果摘要，不含个人。Hash of the figures of departments, offices and pools.',
  })
  summaryHash!: string;

  @Field(() => String, {
    nullable: true,
    description: '全部结果摘要，冻结后才有。Hash of the whole result, once it is frozen.',
  })
  resultHash!: string | null;

  @Field(() => DateTime, { description: '计算时间。When it was computed.' })
  computedAt!: string;
}

@ObjectType({ description: '回执差异。One line that differs.', simpleResolvers: true })
export class ReceiptDifference {
  @Field(() => String, { description: '路径。Path in inputs, figures or receipt.' })
  path!: string;

  @Field(() => String, { nullable: true, description: '所存。As stored.' })
  stored!: string | null;

  @Field(() => String, { nullable: true, description: '重算。As computed anew.' })
  computed!: string | null;
}

@ObjectType({
  description:
    '回执校验。The receipt of a frozen scenario against a new computation from what is stored.',
  simpleResolvers: true,
})
export class ReceiptCheck {
  @Field(() => Boolean, { description: '是否相符。Whether every hash is equal.' })
  isValid!: boolean;

  @Field(() => Receipt, { description: '所存回执。The receipt as stored.' })
  receipt!: Receipt;

  @Field(() => Receipt, {
    nullable: true,
    description: '重算回执，无法计算时为空。Computed anew; null where it cannot be.',
  })
  computed!: Receipt | null;

  @Field(() => [ReceiptDifference], { description: '不符之处。What differs, at most a hundred.' })
  differences!: ReceiptDifference[];

  @Field(() => PreviewInputs, {
    nullable: true,
    description: '冻结的输入，供浏览器自行校验。The inputs as frozen, for the browser’s own check.',
  })
  inputs!: PreviewInputs | null;
}
