import { Arg, Authorized, Ctx, Query, Resolver } from 'type-graphql';
import type { Context } from '../../context.js';
import { coefficientTables } from './edition.service.js';
import { CoefficientTable } from './edition.type.js';
import { ownTableCells } from './own-table-cell.service.js';
import { OwnTableCell } from './own-table-cell.type.js';

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

  @Authorized()
  @Query(() => [OwnTableCell], {
    nullable: true,
    description: '读者自己在各表中的格。The reader’s own cells of the tables.',
  })
  ownTableCells(
    @Ctx() context: Context,
    @Arg('month', () => String, { description: '月份。Month, such as 2026-03.' }) month: string,
  ): Promise<OwnTableCell[]> {
    return ownTableCells(context, month);
  }
}
