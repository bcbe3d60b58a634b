import {
  Kind,
  type DocumentNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';

export interface DocumentCost {
  fields: number;
  aliases: number;
  directives: number;
  mutationFields: number;
  subscriptions: number;
  depth: number;
  introspectionDepth: number;
}

type Depths = Pick<DocumentCost, 'depth' | 'introspectionDepth'>;
type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

/** Each fragment is measured once, so a cycle or a doubling chain costs no more than its text. */
export function costOf({ definitions }: DocumentNode): DocumentCost {
  const operations = definitions.filter((node) => node.kind === Kind.OPERATION_DEFINITION);
  const fragments: Fragments = new Map(
    definitions
      .filter((node) => node.kind === Kind.FRAGMENT_DEFINITION)
      .map((node) => [node.name.value, node]),
  );
  const sum = { fields: 0, aliases: 0, directives: 0 };
  for (const node of [...operations, ...fragments.values()]) {
    sum.directives += node.directives?.length ?? 0;
    count(node.selectionSet, sum);
  }
  const depths = operations.map((operation) => depthsOf(operation.selectionSet, fragments));
  return {
    ...sum,
    mutationFields: operations
      .filter((operation) => operation.operation === 'mutation')
      .reduce((fields, operation) => fields + rootFieldsOf(operation, fragments), 0),
    subscriptions: operations.filter(({ operation }) => operation === 'subscription').length,
    depth: Math.max(0, ...depths.map((each) => each.depth)),
    introspectionDepth: Math.max(0, ...depths.map((each) => each.introspectionDepth)),
  };
}

function count(
  set: SelectionSetNode | undefined,
  sum: Pick<DocumentCost, 'fields' | 'aliases' | 'directives'>,
): void {
  for (const selection of set?.selections ?? []) {
    sum.directives += selection.directives?.length ?? 0;
    if (selection.kind === Kind.FIELD) {
      sum.fields += 1;
      if (selection.alias !== undefined) sum.aliases += 1;
    }
    if (selection.kind !== Kind.FRAGMENT_SPREAD) count(selection.selectionSet, sum);
  }
}

function rootFieldsOf(operation: OperationDefinitionNode, fragments: Fragments): number {
  const visited = new Set<string>();
  const fieldsOf = (set: SelectionSetNode | undefined): number =>
    (set?.selections ?? []).reduce((fields, selection) => {
      if (selection.kind === Kind.FIELD) return fields + 1;
      if (selection.kind === Kind.INLINE_FRAGMENT) return fields + fieldsOf(selection.selectionSet);
      const name = selection.name.value;
      if (visited.has(name)) return fields;
      visited.add(name);
      return fields + fieldsOf(fragments.get(name)?.selectionSet);
    }, 0);
  return fieldsOf(operation.selectionSet);
}

function depthsOf(root: SelectionSetNode, fragments: Fragments): Depths {
  const measured = new Map<string, Depths>();
  const ofFragment = (name: string): Depths => {
    const known = measured.get(name);
    if (known !== undefined) return known;
    measured.set(name, { depth: 0, introspectionDepth: 0 });
    const depths = ofSet(fragments.get(name)?.selectionSet);
    measured.set(name, depths);
    return depths;
  };
  const ofSet = (set: SelectionSetNode | undefined): Depths => {
    const deepest = { depth: 0, introspectionDepth: 0 };
    for (const selection of set?.selections ?? []) {
      const isField = selection.kind === Kind.FIELD;
      const inner =
        selection.kind === Kind.FRAGMENT_SPREAD
          ? ofFragment(selection.name.value)
          : ofSet(selection.selectionSet);
      const step = isField ? 1 : 0;
      const isIntrospection = isField && selection.name.value.startsWith('__');
      const depth = isIntrospection ? 0 : inner.depth + step;
      const introspection = isIntrospection ? inner.depth + step : inner.introspectionDepth;
      deepest.depth = Math.max(deepest.depth, depth);
      deepest.introspectionDepth = Math.max(deepest.introspectionDepth, introspection);
    }
    return deepest;
  };
  return ofSet(root);
}
