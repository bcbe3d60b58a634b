import { Field, Int, ObjectType } from 'type-graphql';
import { Citation } from '../../graphql/citation.type.js';
import { enumOf } from '../../graphql/enums.js';
import { Node } from '../../graphql/node.type.js';
import { DateTime, Decimal } from '../../graphql/scalars.js';

export const AmendmentStatus = enumOf('AmendmentStatus', '修订状态。State of an amendment.', {
  DRAFT: '草案。Draft.',
  PUBLISHED: '已发布。Published.',
  WITHDRAWN: '已撤回。Withdrawn.',
});
export type AmendmentStatus = keyof typeof AmendmentStatus;

@ObjectType({
  implements: Node,
  description: '修订。A number of the edition decided otherwise from a month on.',
  simpleResolvers: true,
})
export class Amendment extends Node {
  readonly __typename!: 'Amendment';
  readonly rowKey!: string;

  @Field(() => String, { description: '数字，如 table1.senior。Key of the number.' })
  key!: string;

  @Field(() => String, { description: '名称。What the number is.' })
  label!: string;

  @Field(() => String, { description: '单位。Unit of the number.' })
  unit!: string;

  @Field(() => Decimal, { nullable: true, description: '原件所载。As the edition prints it.' })
  printed!: string | null;

  @Field(() => Decimal, { description: '修订为。The new value.' })
  value!: string;

  @Field(() => String, { description: '起始月份，如 2027-01。First month in force.' })
  from!: string;

  @Field(() => String, { description: '理由。Why.' })
  reason!: string;

  @Field(() => AmendmentStatus, { description: '状态。State.' })
  status!: AmendmentStatus;

  @Field(() => String, { description: '起草人。Who drafted it.' })
  draftedByName!: string;

  @Field(() => String, { nullable: true, description: '发布人。Who published it.' })
  publishedByName!: string | null;

  @Field(() => DateTime, { nullable: true, description: '发布时间。When it was published.' })
  publishedAt!: string | null;

  @Field(() => Boolean, { description: '是否由读者起草。Whether the reader drafted it.' })
  isMine!: boolean;

  @Field(() => Int, { description: '版本号，供 expectedVersion。Version, for expectedVersion.' })
  version!: number;
}

@ObjectType({
  description: '制度中的一个数字。A number of an edition: a rate of the text or a cell of a table.',
  simpleResolvers: true,
})
export class RegulationNumber {
  @Field(() => String, { description: '标识，如 table1.senior。Its key.' })
  key!: string;

  @Field(() => String, { description: '名称。What it is.' })
  label!: string;

  @Field(() => String, { description: '单位。Its unit.' })
  unit!: string;

  @Field(() => Decimal, {
    nullable: true,
    description: '所载数值，空白为空。As printed; null where blank.',
  })
  value!: string | null;

  @Field(() => Citation, { description: '出处。Where it stands.' })
  citation!: Citation;
}
