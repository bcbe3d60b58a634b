import { Arg, Authorized, Ctx, Query, Resolver } from 'type-graphql';
import type { Context } from '../../context.js';
import { coefficientTables } from './edition.service.js';
import { CoefficientTable } from './edition.type.js';

@Resolver()
export class EditionResolver {
  @Authorized()
  @Query(() => [CoefficientTable], {
    nullable: true,
    description: '系数表：表一至表六与附件。Tables 1 to 6 and the annex, a citation on each cell.',
  })
  coefficientTables(
    @Ctx() context: Context,
    @Arg('edition', () => String, {
      nullable: true,
      description: '版本，省略为现行版本。Edition; left out, the one in force.',
    })
    edition?: string | null,
  ): CoefficientTable[] | null {
    return coefficientTables(context, edition);
  }
}
