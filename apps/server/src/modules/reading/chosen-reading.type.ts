import { Field, ObjectType } from 'type-graphql';
import { DateTime } from '../../graphql/scalars.js';

@ObjectType({ description: '所选口径。The option in force for a reading.', simpleResolvers: true })
export class ChosenReading {
  @Field(() => String, { description: '口径编号。Code of the reading, such as D2.' })
  code!: string;

  @Field(() => String, { description: '选项。Code of the option.' })
  option!: string;

  @Field(() => Boolean, { description: '是否默认。True where nobody has chosen otherwise.' })
  isDefault!: boolean;

  @Field(() => String, { nullable: true, description: '选定人。Who chose it.' })
  chosenBy!: string | null;

  @Field(() => DateTime, { nullable: true, description: '选定时间。When it was chosen.' })
  chosenAt!: string | null;

  @Field(() => String, { nullable: true, description: '文号。Number of the resolution.' })
  documentNumber!: string | null;
}
