import { Arg, Authorized, Ctx, ID, Query, Resolver } from 'type-graphql';
import type { Context } from '../context.js';
import { findNode, findNodes } from './node.service.js';
import { Node } from './node.type.js';

@Resolver()
export class NodeResolver {
  @Authorized()
  @Query(() => Node, {
    nullable: true,
    description:
      '按全局标识取对象。An object by its id; null where it is missing or may not be seen.',
  })
  node(
    @Ctx() context: Context,
    @Arg('id', () => ID, { description: '标识。Its id.' }) id: string,
  ): Promise<Node | null> {
    return findNode(context, id);
  }

  @Authorized()
  @Query(() => [Node], {
    nullable: 'items',
    description: '按次序取多个对象，缺者为空。Objects in the order asked for, null where missing.',
  })
  nodes(
    @Ctx() context: Context,
    @Arg('ids', () => [ID], { description: '标识，最多 100 个。Ids, at most 100.' }) ids: string[],
  ): Promise<(Node | null)[]> {
    return findNodes(context, ids);
  }
}
