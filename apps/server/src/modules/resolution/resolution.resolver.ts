import { Arg, Authorized, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../../context.js';
import { addResolution } from './resolution-add.service.js';
import { ResolutionAddInput, ResolutionAddPayload } from './resolution.input.js';
import { listResolutions } from './resolution.service.js';
import { Resolution, ResolutionSubject } from './resolution.type.js';

@Resolver()
export class ResolutionResolver {
  @Authorized()
  @Query(() => [Resolution], {
    nullable: true,
    description: '某年度的决议，先后为序。Resolutions of a year, the earliest first.',
  })
  resolutions(
    @Ctx() context: Context,
    @Arg('period', () => String, { description: '年度。Pay year, such as 2026.' }) period: string,
    @Arg('subject', () => ResolutionSubject, {
      nullable: true,
      description: '事项，省略为全部。About what; left out, about anything.',
    })
    subject?: ResolutionSubject | null,
  ): Promise<Resolution[]> {
    return listResolutions(context, period, subject);
  }

  @Authorized()
  @Mutation(() => ResolutionAddPayload, {
    nullable: true,
    description: '登记决议。Records a resolution.',
  })
  resolutionAdd(
    @Ctx() context: Context,
    @Arg('input', () => ResolutionAddInput, { description: '输入。The input.' })
    input: ResolutionAddInput,
  ): Promise<ResolutionAddPayload> {
    return addResolution(context, input);
  }
}
