import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { enumOf } from '../../graphql/enums.js';
import { Node } from '../../graphql/node.type.js';
import { DateTime } from '../../graphql/scalars.js';
import { UserError } from '../../graphql/user-error.type.js';
import { Reading } from '../reading/reading.type.js';
import { WorkedExample } from '../worked-example/worked-example.type.js';

export const CoverageStatus = enumOf('CoverageStatus', '条款的处理方式。How a clause is treated.', {
  COMPUTED: '计算。Computed.',
  INPUT: '录入。Entered as a fact.',
  PROCEDURAL: '程序性。Procedure, nothing to compute.',
  READING: '口径。Rests on a reading.',
  DAMAGED: '原件缺损。The printed source is damaged.',
});
export type CoverageStatus = keyof typeof CoverageStatus;

@ObjectType({
  implements: Node,
  description: '本校上传的制度文件。A regulation document that the college loaded.',
  simpleResolvers: true,
})
export class RegulationDocument extends Node {
  readonly __typename!: 'RegulationDocument';

  @Field(() => String, { description: '标题。Title.' })
  title!: string;

  @Field(() => String, { nullable: true, description: '文号。Number of the document.' })
  documentNumber!: string | null;

  @Field(() => String, { description: '文件名。Name of the file.' })
  fileName!: string;

  @Field(() => Int, { description: '条数。How many articles it was split into.' })
  articleCount!: number;

  @Field(() => DateTime, { description: '上传时间。When it was loaded.' })
  recordedAt!: string;

  @Field(() => String, { nullable: true, description: '上传人。Who loaded it.' })
  recordedBy!: string | null;
}

@ObjectType({
  description: '一条的原文。The text of an article in a loaded document.',
  simpleResolvers: true,
})
export class ArticleText {
  @Field(() => RegulationDocument, { description: '文件。The document.' })
  document!: RegulationDocument;

  @Field(() => String, { description: '条目标题。Heading of the article.' })
  heading!: string;

  @Field(() => String, { description: '原文。Text.' })
  text!: string;
}

@ObjectType({
  description: '条文的一款。One clause: how it is treated, and where.',
  simpleResolvers: true,
})
export class ArticleClause {
  @Field(() => String, { description: '条款，如 14(2)。Article and item.' })
  article!: string;

  @Field(() => CoverageStatus, { description: '处理方式。How it is treated.' })
  status!: CoverageStatus;

  @Field(() => String, { description: '说明。In our own words.' })
  note!: string;

  @Field(() => [String], { description: '代码文件。Files that compute it.' })
  files!: readonly string[];

  @Field(() => [String], { description: '用到它的指标。Figures that rest on it.' })
  figures!: readonly string[];
}

@ObjectType({
  description: '条文地图的一条。One article of the map.',
  simpleResolvers: true,
})
export class Article {
  @Field(() => String, { description: '条号，附件为 annex。Number, or annex.' })
  number!: string;

  @Field(() => String, { description: '所在章。Chapter.' })
  chapter!: string;

  @Field(() => [ArticleClause], { description: '各款。Its clauses.' })
  clauses!: ArticleClause[];

  @Field(() => [WorkedExample], { description: '算例。Worked examples.' })
  examples!: WorkedExample[];

  @Field(() => [Reading], { description: '口径。Readings it meets.' })
  readings!: Reading[];
}

@InputType({ description: '移去一份文件。Takes a loaded document away; its record is kept.' })
export class RegulationDocumentRemoveInput {
  @Field(() => ID, { description: '文件标识。Id of the document.' })
  id!: string;
}

@ObjectType({
  description: '移去结果。Result of regulationDocumentRemove.',
  simpleResolvers: true,
})
export class RegulationDocumentRemovePayload {
  @Field(() => ID, { nullable: true, description: '已移去的文件。Id of what was taken away.' })
  removedId!: string | null;

  @Field(() => [UserError], { description: '可改正的错误。Empty when done.' })
  userErrors!: UserError[];
}
