import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
} from 'graphql';
import { RIGHTS } from '../src/modules/access/rights.js';
import type { Caller } from '../src/testing/harness.js';

/** A place for a text: an argument, or a field within its input, from the root field down. */
export interface Place {
  readonly root: GraphQLField<unknown, unknown>;
  readonly kind: 'query' | 'mutation';
  readonly argument: GraphQLArgument;
  readonly path: readonly string[];
  /** Of the scalar or enum that stands there. */
  readonly type: string;
}

/** Every place of the schema that a text, an amount, a date or a name of an enum can be put. */
export function placesOf(schema: GraphQLSchema): Place[] {
  const roots = (['query', 'mutation'] as const).flatMap((kind) => {
    const type = kind === 'query' ? schema.getQueryType() : schema.getMutationType();
    return Object.values(type?.getFields() ?? {}).map((root) => ({ root, kind }));
  });
  return roots.flatMap((from) =>
    from.root.args.flatMap((argument) =>
      leavesOf(argument.type, DEEPEST).map((leaf) => ({ ...from, argument, ...leaf })),
    ),
  );
}

const DEEPEST = 4;
const NO_TEXTS = new Set(['Int', 'Boolean']);

function leavesOf(type: GraphQLInputType, depth: number): { path: string[]; type: string }[] {
  const named = getNamedType(type);
  if (isLeafType(named)) return NO_TEXTS.has(named.name) ? [] : [{ path: [], type: named.name }];
  if (depth === 0 || !isInputObjectType(named)) return [];
  return Object.values(named.getFields()).flatMap((field) =>
    leavesOf(field.type, depth - 1).map((leaf) => ({ ...leaf, path: [field.name, ...leaf.path] })),
  );
}

const FILLERS: Readonly<Record<string, unknown>> = {
  Int: 1,
  Boolean: false,
  Date: '2026-01-01',
  DateTime: '2026-01-01T00:00:00Z',
  Decimal: '1',
  Money: '1',
};

/** A value of the type with the text at the path; what is needed beside it is filled in. */
function valueOf(type: GraphQLInputType, path: readonly string[] | null, text: unknown): unknown {
  if (isNonNullType(type)) return valueOf(type.ofType, path, text);
  if (isListType(type)) return [valueOf(type.ofType, path, text)];
  if (isInputObjectType(type)) {
    const [next, ...rest] = path ?? [];
    const fields = Object.values(type.getFields()).filter(
      ({ name, type: of }) => name === next || isNonNullType(of),
    );
    return Object.fromEntries(
      fields.map(({ name, type: of }) => [name, valueOf(of, name === next ? rest : null, text)]),
    );
  }
  if (path !== null) return text;
  if (isEnumType(type)) return type.getValues()[0]?.name;
  return FILLERS[getNamedType(type).name] ?? 'x';
}

/** One document with the root field once for each text, by aliases; a mutation takes one text. */
export function documentFor(place: Place, texts: readonly unknown[]) {
  const { root, kind, argument, path } = place;
  const given = root.args.filter(({ name, type }) => name === argument.name || isNonNullType(type));
  const names = texts.map((_, at) => given.map(({ name }) => `${name}: $${name}${at}`).join(', '));
  const declared = texts.flatMap((_, at) =>
    given.map(({ name, type }) => `$${name}${at}: ${String(type)}`),
  );
  const asked = texts.map((_, at) => `a${at}: ${root.name}(${names[at]})${selectionOf(root)}`);
  const variables = texts.flatMap((text, at) =>
    given.map(({ name, type }) => [
      `${name}${at}`,
      valueOf(type, name === argument.name ? path : null, text),
    ]),
  );
  return {
    query: `${kind} (${declared.join(', ')}) { ${asked.join(' ')} }`,
    variables: Object.fromEntries(variables) as Record<string, unknown>,
  };
}

function selectionOf({ type }: GraphQLField<unknown, unknown>): string {
  const named = getNamedType(type);
  if (isLeafType(named)) return '';
  const isPayload = isObjectType(named) && named.getFields()['userErrors'] !== undefined;
  return isPayload ? ' { userErrors { message } }' : ' { __typename }';
}

/** Somebody who may: what is refused at the door shows nothing of what is behind. */
export function callerOf({ root, kind }: Place): Caller {
  const row = RIGHTS[`${kind === 'query' ? 'Query' : 'Mutation'}.${root.name}`] ?? {};
  const may = Object.keys(row).filter((name) => !name.includes(':') && name !== 'DATA_OWNER');
  return may.includes('PERSONNEL') ? 'PERSONNEL' : ((may[0] ?? null) as Caller);
}
