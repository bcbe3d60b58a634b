import { Field, Int, ObjectType } from 'type-graphql';
import { enumOf } from '../../graphql/enums.js';
import { Node } from '../../graphql/node.type.js';
import { DateOnly, DateTime } from '../../graphql/scalars.js';

export const ResolutionBody = enumOf('ResolutionBody', '决议机构。Who decides.', {
  LEADING_GROUP: '领导小组。Leading group.',
  PARTY_COMMITTEE: '党委。Party committee.',
  STAFF_CONGRESS: '教职工代表大会。Staff congress.',
  PRESIDENTS_MEETING: '院长办公会。Meeting of the presidents.',
  DEPARTMENT_MEETING: '单位会议。Meeting of a department.',
  SUPERIOR_APPROVAL: '上级批复。Approval from above.',
});
export type ResolutionBody = keyof typeof ResolutionBody;

export const ResolutionSubject = enumOf('ResolutionSubject', '决议事项。What is decided.', {
  SCENARIO: '年度水平。The level of a year.',
  EDITION: '制度修订。A change of the regulation.',
  READING: '口径。A reading.',
  UNIT_SCHEME: '单位方案。The scheme of a unit.',
});
export type ResolutionSubject = keyof typeof ResolutionSubject;

@ObjectType({
  implements: Node,
  description: '决议。What a body decided, when, with which vote and number.',
  simpleResolvers: true,
})
export class Resolution extends Node {
  readonly __typename!: 'Resolution';
  readonly key!: string;

  @Field(() => ResolutionBody, { description: '机构。Who decided.' })
  body!: ResolutionBody;

  @Field(() => String, { description: '机构名称。Name of the body.' })
  bodyLabel!: string;

  @Field(() => ResolutionSubject, { description: '事项。About what.' })
  subject!: ResolutionSubject;

  @Field(() => DateOnly, { description: '日期。Day on which it was decided.' })
  heldOn!: string;

  @Field(() => String, { description: '文号。Number of the document.' })
  documentNumber!: string;

  @Field(() => String, { description: '标题。Title.' })
  title!: string;

  @Field(() => Int, { nullable: true, description: '赞成票。Votes for.' })
  votesFor!: number | null;

  @Field(() => Int, { nullable: true, description: '反对票。Votes against.' })
  votesAgainst!: number | null;

  @Field(() => Int, { nullable: true, description: '弃权票。Abstentions.' })
  abstained!: number | null;

  @Field(() => String, { description: '登记人。Who recorded it.' })
  recordedByName!: string;

  @Field(() => DateTime, { description: '登记时间。When it was recorded.' })
  recordedAt!: string;

  @Field(() => String, { description: '年度。Pay year.' })
  period!: string;
}
