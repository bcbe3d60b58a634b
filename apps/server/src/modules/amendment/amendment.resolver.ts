import { Arg, Authorized, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.js';
import { Resolution } from '../resolution/resolution.type.js';
import { resolutionsOfAmendment } from '../resolution/resolution.service.js';
import { draftAmendment } from './amendment-draft.service.js';
import {
  AmendmentDraftInput,
  AmendmentDraftPayload,
  AmendmentPublishInput,
  AmendmentPublishPayload,
  AmendmentWithdrawInput,
  AmendmentWithdrawPayload,
  type AmendmentPayload,
} from './amendment.input.js';
import { publishAmendment, withdrawAmendment } from './amendment-publish.service.js';
import { listAmendments, regulationNumbers } from './amendment.service.js';
import { Amendment, AmendmentStatus, RegulationNumber } from './amendment.type.js';

@Resolver(() => Amendment)
export class AmendmentResolver {
  @Authorized()
  @Query(() => [Amendment], {
    nullable: true,
    description: '制度数字的修订，新的在前。Amended numbers, the latest months first.',
  })
  amendments(
    @Ctx() context: Context,
    @Arg('status', () => [AmendmentStatus], {
      nullable: true,
      description: '状态，省略为全部。States; left out, all.',
    })
    status?: AmendmentStatus[] | null,
  ): Promise<Amendment[]> {
    return listAmendments(context, status);
  }

  @Authorized()
  @Query(() => [RegulationNumber], {
    nullable: true,
    description: '制度中的全部数字。Every number of an edition.',
  })
  regulationNumbers(
    @Ctx() context: Context,
    @Arg('edition', () => String, {
      nullable: true,
      description: '版本，省略为现行版本。Edition; left out, the one in force.',
    })
    edition?: string | null,
  ): RegulationNumber[] | null {
    return regulationNumbers(context, edition);
  }

  @Authorized()
  @Mutation(() => AmendmentDraftPayload, {
    nullable: true,
    description: '起草修订。Drafts a changed number.',
  })
  amendmentDraft(
    @Ctx() context: Context,
    @Arg('input', () => AmendmentDraftInput, { description: '输入。The input.' })
    input: AmendmentDraftInput,
  ): Promise<AmendmentPayload> {
    return draftAmendment(context, input);
  }

  @Authorized()
  @Mutation(() => AmendmentWithdrawPayload, {
    nullable: true,
    description: '撤回草案。Withdraws a draft.',
  })
  amendmentWithdraw(
    @Ctx() context: Context,
    @Arg('input', () => AmendmentWithdrawInput, { description: '输入。The input.' })
    input: AmendmentWithdrawInput,
  ): Promise<AmendmentPayload> {
    return withdrawAmendment(context, input);
  }

  @Authorized()
  @Mutation(() => AmendmentPublishPayload, {
    nullable: true,
    description: '发布修订。Publishes a draft.',
  })
  amendmentPublish(
    @Ctx() context: Context,
    @Arg('input', () => AmendmentPublishInput, { description: '输入。The input.' })
    input: AmendmentPublishInput,
  ): Promise<AmendmentPayload> {
    return publishAmendment(context, input);
  }

  @FieldResolver(() => [Resolution], { description: '所依据的决议。Resolutions behind it.' })
  resolutions(@Ctx() context: Context, @Root() { rowKey }: Amendment): Promise<Resolution[]> {
    return resolutionsOfAmendment(context, rowKey);
  }
}
