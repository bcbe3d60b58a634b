import { Field, ObjectType } from 'type-graphql';
import { Citation } from '../../graphql/citation.type.js';
import { Decimal } from '../../graphql/scalars.js';

@ObjectType({ description: '表中一格。One printed cell with its citation.', simpleResolvers: true })
export class CoefficientCell {
  @Field(() => String, { description: '键。Key of the cell.' })
  key!: string;

  @Field(() => Decimal, {
    nullable: true,
    description: '数值，空白为空。The value; null where the source is blank.',
  })
  value!: string | null;

  @Field(() => Citation, { description: '出处。Where the cell stands.' })
  citation!: Citation;

  @Field(() => Boolean, {
    description: '是否推定。True where reconstructed from a damaged source.',
  })
  isInferred!: boolean;

  @Field(() => Decimal, {
    nullable: true,
    description: '推算值，仅供参考。What a constant step suggests; never paid.',
  })
  suggestion!: string | null;
}

@ObjectType({ description: '表中一行。One row of a table.', simpleResolvers: true })
export class CoefficientRow {
  @Field(() => String, { description: '键。Key of the row.' })
  key!: string;

  @Field(() => String, { description: '行名。Heading of the row.' })
  label!: string;

  @Field(() => String, { nullable: true, description: '上级行名。Second heading level.' })
  group!: string | null;

  @Field(() => [CoefficientCell], { description: '各格。Cells in the order of the columns.' })
  cells!: CoefficientCell[];
}

@ObjectType({ description: '系数表。A table as the document prints it.', simpleResolvers: true })
export class CoefficientTable {
  @Field(() => String, { description: '键。Key of the table.' })
  key!: string;

  @Field(() => String, { description: '表名。Title of the table.' })
  title!: string;

  @Field(() => String, { description: '所属条文。Article it belongs to.' })
  article!: string;

  @Field(() => String, { nullable: true, description: '单位。Unit; null for plain coefficients.' })
  unit!: string | null;

  @Field(() => [String], { description: '列名。Headings of the columns.' })
  columns!: string[];

  @Field(() => [CoefficientRow], { description: '各行。Rows.' })
  rows!: CoefficientRow[];
}
