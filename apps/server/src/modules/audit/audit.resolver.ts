import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Authorized, Ctx, Info, Query, Resolver } from 'type-graphql';
import type { Context } from '../../context.js';
import { PageArgs } from '../../graphql/connection.type.js';
import { auditCheck } from './audit-check.service.js';
import { auditLog } from './audit-log.service.js';
import { AuditCheck, AuditConnection, AuditFilter } from './audit.type.js';

@Resolver()
export class AuditResolver {
  @Authorized()
  @Query(() => AuditConnection, {
    nullable: true,
    description: '审计记录，新的在前，限于可见范围。The audit log, as far as the reader may see.',
  })
  auditLog(
    @Ctx() context: Context,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => AuditFilter, { nullable: true, description: '筛选。Filter.' })
    filter: AuditFilter | null,
    @Info() { schema }: GraphQLResolveInfo,
  ) {
    return auditLog(context, page, { filter: filter ?? {}, schema });
  }

  @Authorized()
  @Query(() => AuditCheck, {
    nullable: true,
    description: '逐条重算哈希链。Recomputes every link of the chain.',
  })
  auditCheck(@Ctx() context: Context): Promise<AuditCheck> {
    return auditCheck(context);
  }
}
