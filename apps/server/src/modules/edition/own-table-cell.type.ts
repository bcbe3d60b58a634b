import { Field, ObjectType } from 'type-graphql';
import { Decimal } from '../../graphql/scalars.js';

@ObjectType({
  description: '读者自己的格。The reader’s own cell of a table in a month.',
  simpleResolvers: true,
})
export class OwnTableCell {
  @Field(() => String, { description: '表的键。Key of the table.' })
  table!: string;

  @Field(() => String, { description: '格的键。Key of the cell, as in coefficientTables.' })
  cell!: string;

  @Field(() => String, { description: '为何是此格。Why it is the reader’s own.' })
  label!: string;

  @Field(() => Decimal, { description: '数值。The value.' })
  value!: string;
}
