import {
  getNamedType,
  isInputObjectType,
  isEnumType,
  isListType,
  isNonNullType,
  isObjectType,
  isLeafType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';

/** One field as it is asked for; its type is opened at one place of the whole tree only. */
export interface Node {
  /** `Type.field`. */
  readonly coordinate: string;
  readonly name: string;
  /** The name with the arguments. */
  readonly head: string;
  readonly text: string;
  readonly children: readonly Node[];
}

/** Values for arguments: by `Type.field.argument`, else by the argument's name. */
export type Samples = Readonly<Record<string, string>>;

/** Found by an id that is not known beforehand; their types are opened in the list beside. */
const BY_ID = /^Query\.(node|nodes|account|import|changeRequest|objection)$/u;

/**
 * The schema as documents, one for each field of Query: every field of every object type stands in one of
 * them, on the shortest way from the root. A field that is added to the schema is asked for by itself.
 */
export function queryTrees(schema: GraphQLSchema, samples: Samples): Node[] {
  const roots = Object.values((schema.getQueryType() as GraphQLObjectType).getFields());
  const opened = new Map<string, string>();
  // Breadth first, so that every type is opened as near to the root as it is found.
  let level = roots.flatMap((field) => ofObject(`Query.${field.name}`, field));
  while (level.length > 0) {
    const next: Place[] = [];
    for (const { coordinate, type } of level) {
      if (opened.has(type.name) || BY_ID.test(coordinate)) continue;
      opened.set(type.name, coordinate);
      for (const field of Object.values(type.getFields())) {
        next.push(...ofObject(`${type.name}.${field.name}`, field));
      }
    }
    level = next;
  }
  const nodeOf = (owner: string, field: GraphQLField<unknown, unknown>): Node => {
    const coordinate = `${owner}.${field.name}`;
    const type = getNamedType(field.type);
    const isOpenHere = opened.get(type.name) === coordinate;
    const children =
      isObjectType(type) && isOpenHere
        ? Object.values(type.getFields()).map((child) => nodeOf(type.name, child))
        : [];
    const head = `${field.name}${argumentsOf(coordinate, field.args, samples)}`;
    const text = isLeafType(type) ? head : opening(head, children);
    return { coordinate, name: field.name, head, text, children };
  };
  return roots.map((field) => nodeOf('Query', field));
}

const opening = (head: string, children: readonly Node[]): string =>
  `${head} { __typename ${children.map(({ text }) => text).join(' ')} }`;

/** The way to one field, and of what lies beside it only whose it is; null where it leads elsewhere. */
export function wayTo(node: Node, coordinate: string): Node | null {
  if (node.coordinate === coordinate) return node;
  const way = node.children.flatMap((child) => wayTo(child, coordinate) ?? []);
  if (way.length === 0) return null;
  const owner = node.children.filter(({ name }) => name === 'employee' && way[0]?.name !== name);
  const children = [...owner.map((each) => ({ ...each, text: opening(each.head, []) })), ...way];
  return { ...node, children, text: opening(node.head, children) };
}

interface Place {
  readonly coordinate: string;
  readonly type: GraphQLObjectType;
}

function ofObject(coordinate: string, field: GraphQLField<unknown, unknown>): Place[] {
  const type = getNamedType(field.type);
  return isObjectType(type) ? [{ coordinate, type }] : [];
}

/** Everything required, and what is sampled by name; a list is asked for its first rows. */
export function argumentsOf(
  coordinate: string,
  args: readonly GraphQLArgument[],
  samples: Samples,
): string {
  const given = args.flatMap(({ name, type, defaultValue }) => {
    const sample = samples[`${coordinate}.${name}`] ?? samples[name];
    if (sample !== undefined) return [`${name}: ${sample}`];
    return isNonNullType(type) && defaultValue === undefined
      ? [`${name}: ${literalOf(type, samples)}`]
      : [];
  });
  return given.length === 0 ? '' : `(${given.join(', ')})`;
}

const LITERALS: Readonly<Record<string, string>> = {
  Boolean: 'false',
  Int: '1',
  Decimal: '"1"',
  Money: '"1.00"',
  Date: '"2026-01-01"',
  DateTime: '"2026-01-01T00:00:00+08:00"',
};

/** A value that the type takes and the operation refuses: empty texts, ids of nothing. */
function literalOf(type: GraphQLInputType, samples: Samples): string {
  if (isNonNullType(type)) return literalOf(type.ofType, samples);
  if (isListType(type)) return '[]';
  if (isEnumType(type)) return type.getValues()[0]?.name ?? '';
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields()).filter(
      ({ type: of, defaultValue }) => isNonNullType(of) && defaultValue === undefined,
    );
    return `{ ${fields.map(({ name, type: of }) => `${name}: ${literalOf(of, samples)}`).join(', ')} }`;
  }
  return LITERALS[type.name] ?? '""';
}

/** Every mutation with inputs that its form takes and its rules refuse, and by which rules. */
export function mutationTexts(schema: GraphQLSchema): { coordinate: string; text: string }[] {
  const fields = Object.values((schema.getMutationType() as GraphQLObjectType).getFields());
  return fields.map(({ name, args }) => {
    const coordinate = `Mutation.${name}`;
    const given = argumentsOf(coordinate, args, {});
    return { coordinate, text: `payload: ${name}${given} { userErrors { rule } }` };
  });
}
