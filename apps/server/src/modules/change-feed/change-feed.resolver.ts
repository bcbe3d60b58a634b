import { Arg, Authorized, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.js';
import { findNode } from '../../graphql/node.service.js';
import { Node } from '../../graphql/node.type.js';
import { changesSince } from './change-feed.service.js';
import { Change, ChangeConnection, ChangeType } from './change.type.js';

@Resolver(() => Change)
export class ChangeFeedResolver {
  @Authorized()
  @Query(() => ChangeConnection, {
    nullable: true,
    description: '某游标之后的变更，旧的在前。What changed after a cursor, the oldest first.',
  })
  changes(
    @Ctx() context: Context,
    @Arg('first', () => Int, { description: '取几行，1–100。Rows to give, 1 to 100.' })
    first: number,
    @Arg('since', () => String, {
      nullable: true,
      description: '上次的末行游标，省略为从头。The last cursor; left out, from the beginning.',
    })
    since?: string | null,
    @Arg('types', () => [ChangeType], {
      nullable: true,
      description: '只要这些类型。These types only.',
    })
    types?: ChangeType[] | null,
  ) {
    return changesSince(context, { since, types, first });
  }

  @FieldResolver(() => Node, {
    nullable: true,
    description: '对象现状，不可见者为空。The object as it is; null where it may not be seen.',
  })
  node(@Ctx() context: Context, @Root() { id }: Change): Promise<Node | null> {
    return findNode(context, id);
  }
}
