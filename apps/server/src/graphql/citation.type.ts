import { Field, ObjectType } from 'type-graphql';

@ObjectType({
  description: '条文出处。Where a figure comes from; the summary is in our own words.',
  simpleResolvers: true,
})
export class Citation {
  @Field(() => String, { description: '版本。Edition of the regulation.' })
  edition!: string;

  @Field(() => String, { description: '条。Number of the article.' })
  article!: string;

  @Field(() => String, { nullable: true, description: '款项。Item of the article.' })
  item!: string | null;

  @Field(() => String, { nullable: true, description: '表。Table of the document.' })
  table!: string | null;

  @Field(() => String, { nullable: true, description: '格。Cell of the table.' })
  cell!: string | null;

  @Field(() => String, { description: '大意。What the place says, in our own words.' })
  summary!: string;

  @Field(() => Boolean, {
    description: '原件缺损、经推定。True where the printed source was damaged and reconstructed.',
  })
  isRepaired!: boolean;
}
