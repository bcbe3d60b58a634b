import { Arg, Authorized, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.js';
import { Explanation } from '../../graphql/explanation.type.js';
import { Problem } from '../../graphql/problem.type.js';
import { DateTime } from '../../graphql/scalars.js';
import { allocations, officeAllocations } from './allocation.service.js';
import { Allocation, OfficeAllocation } from './allocation.type.js';
import { allocationProblems, explainAllocation } from './explanation.service.js';

const PERIOD = '年度。Pay year, such as 2026.';
const KNOWN_AT = '截至何时所知，省略为现在。As known at this time; left out, now.';
const SCENARIO = '情景，省略为现行结果。A scenario; left out, the outcome in force.';

@Resolver(() => Allocation)
export class AllocationResolver {
  @Authorized()
  @Query(() => [Allocation], {
    nullable: true,
    description: '各学院、教学部核拨额，限于可见范围。Allocations, as far as the reader may see.',
  })
  allocations(
    @Ctx() context: Context,
    @Arg('period', () => String, { description: PERIOD }) period: string,
    @Arg('scenario', () => ID, { nullable: true, description: SCENARIO }) scenario?: string | null,
    @Arg('knownAt', () => DateTime, { nullable: true, description: KNOWN_AT })
    knownAt?: string | null,
  ): Promise<Allocation[] | null> {
    return allocations(context, { period, scenario, knownAt });
  }

  @FieldResolver(() => Explanation, {
    nullable: true,
    description: '计算过程。How the amount came about.',
  })
  explanation(
    @Ctx() context: Context,
    @Root() allocation: Allocation,
  ): Promise<Explanation | null> {
    return explainAllocation(context, allocation);
  }

  @FieldResolver(() => [Problem], { description: '缺什么。Why figures are missing.' })
  problems(@Ctx() context: Context, @Root() allocation: Allocation): Promise<Problem[]> {
    return allocationProblems(context, allocation);
  }
}

@Resolver(() => OfficeAllocation)
export class OfficeAllocationResolver {
  @Authorized()
  @Query(() => [OfficeAllocation], {
    nullable: true,
    description: '机关、直属单位管理服务津贴。Allowances of offices, as far as the reader may see.',
  })
  officeAllocations(
    @Ctx() context: Context,
    @Arg('period', () => String, { description: PERIOD }) period: string,
    @Arg('scenario', () => ID, { nullable: true, description: SCENARIO }) scenario?: string | null,
    @Arg('knownAt', () => DateTime, { nullable: true, description: KNOWN_AT })
    knownAt?: string | null,
  ): Promise<OfficeAllocation[] | null> {
    return officeAllocations(context, { period, scenario, knownAt });
  }

  @FieldResolver(() => Explanation, {
    nullable: true,
    description: '计算过程。How the amount came about.',
  })
  explanation(
    @Ctx() context: Context,
    @Root() allocation: OfficeAllocation,
  ): Promise<Explanation | null> {
    return explainAllocation(context, allocation);
  }

  @FieldResolver(() => [Problem], { description: '缺什么。Why figures are missing.' })
  problems(@Ctx() context: Context, @Root() allocation: OfficeAllocation): Promise<Problem[]> {
    return allocationProblems(context, allocation);
  }
}
