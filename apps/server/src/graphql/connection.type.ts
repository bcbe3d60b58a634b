import { type ClassType, ArgsType, Field, Int, ObjectType } from 'type-graphql';

@ObjectType({ description: '分页信息。Where a page stands in its list.', simpleResolvers: true })
export class PageInfo {
  @Field(() => Boolean, { description: '是否有下一页。Whether more follow.' })
  hasNextPage!: boolean;

  @Field(() => Boolean, { description: '是否有上一页。Whether some come before.' })
  hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true, description: '首行游标。Cursor of the first row.' })
  startCursor!: string | null;

  @Field(() => String, { nullable: true, description: '末行游标。Cursor of the last row.' })
  endCursor!: string | null;
}

@ArgsType()
export class PageArgs {
  @Field(() => Int, {
    nullable: true,
    description: '从头取几行，1–100。Rows from the start, 1 to 100.',
  })
  first?: number | null;

  @Field(() => String, { nullable: true, description: '在此游标之后。Rows after this cursor.' })
  after?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: '从尾取几行，1–100。Rows from the end, 1 to 100.',
  })
  last?: number | null;

  @Field(() => String, { nullable: true, description: '在此游标之前。Rows before this cursor.' })
  before?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: '跳过几行，与 first 同用。Rows to skip, with first; at most 10,000.',
  })
  offset?: number | null;
}

export interface Connection<T> {
  edges: { cursor: string; node: T }[];
  nodes: T[];
  pageInfo: PageInfo;
  /** Counted only when the field is selected. */
  count: () => Promise<number>;
}

/** The edge and connection types of one node type, named after it. */
export function connectionOf<T extends object>(name: string, node: () => ClassType<T>, of: string) {
  @ObjectType(`${name}Edge`, { description: `${of}的一行。One row of a connection.` })
  class Edge {
    @Field(() => String, { description: '游标。Cursor of this row.' })
    cursor!: string;

    @Field(node, { description: '本行对象。The object of this row.' })
    node!: T;
  }

  @ObjectType(`${name}Connection`, { description: `${of}的分页列表。A page of a list.` })
  class ConnectionType {
    @Field(() => [Edge], { description: '行与游标。Rows with their cursors.' })
    edges!: Edge[];

    @Field(() => [node()], { description: '仅行。Rows without cursors.' })
    nodes!: T[];

    @Field(() => PageInfo, { description: '分页信息。Where this page stands.' })
    pageInfo!: PageInfo;

    count!: () => Promise<number>;

    @Field(() => Int, {
      description: '总数，选取时才统计。Total of rows, counted only when asked for.',
    })
    totalCount(): Promise<number> {
      return this.count();
    }
  }
  return ConnectionType;
}
