import { Field, ID, InterfaceType } from 'type-graphql';

/** What `node(id)` gives; `__typename` tells GraphQL which type the plain object is. */
@InterfaceType({
  description: '有全局标识的对象。An object with an opaque global id.',
  resolveType: (value: { __typename: string }) => value.__typename,
})
export abstract class Node {
  @Field(() => ID, {
    description: '全局标识，不可解析。Opaque global id; clients must not parse it.',
    simple: true,
  })
  id!: string;
}
