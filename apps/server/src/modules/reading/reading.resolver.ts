import { Arg, Authorized, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.js';
import { ChosenReading } from './chosen-reading.type.js';
import { chosenReading, listReadings } from './reading.service.js';
import { Reading } from './reading.type.js';
import { readingCosts } from './reading-cost.service.js';
import { ReadingCost } from './reading-cost.type.js';

@Resolver(() => Reading)
export class ReadingResolver {
  @Authorized()
  @Query(() => [Reading], { nullable: true, description: '口径。Readings with their options.' })
  readings(
    @Ctx() context: Context,
    @Arg('edition', () => String, {
      nullable: true,
      description: '版本，省略为现行版本。Edition; left out, the one in force.',
    })
    edition?: string | null,
  ): Reading[] | null {
    return listReadings(context, edition);
  }

  @FieldResolver(() => ChosenReading, {
    nullable: true,
    description: '该年度所选。The option in force in a year.',
  })
  chosen(
    @Ctx() context: Context,
    @Root() reading: Reading,
    @Arg('period', () => String, { description: '年度。Pay year.' }) period: string,
  ): Promise<ChosenReading | null> {
    return chosenReading(context, reading, period);
  }

  @FieldResolver(() => [ReadingCost], {
    nullable: true,
    description: '各选项的金额，与基准比。What each option would cost or save against the base.',
  })
  costs(
    @Ctx() context: Context,
    @Root() reading: Reading,
    @Arg('period', () => String, { description: '年度。Pay year.' }) period: string,
  ): Promise<ReadingCost[] | null> {
    return readingCosts(context, reading, period);
  }
}
