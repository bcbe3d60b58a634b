import { Kind, parse, print } from 'graphql';
import type { DefinitionNode, FieldDefinitionNode, InputValueDefinitionNode } from 'graphql';
import schema from '../../../../server/schema.graphql?raw';

export interface FieldEntry {
  readonly name: string;
  /** With its arguments, as it is written in the schema. */
  readonly signature: string;
  readonly type: string;
  readonly description: string;
  /** Why and when it goes. */
  readonly deprecated: string | null;
}

export interface TypeEntry {
  readonly name: string;
  readonly kind: string;
  readonly description: string;
  readonly fields: readonly FieldEntry[];
}

export const SCHEMA_TEXT = schema;

/** Root types first, then by name; read from the schema that the server was built with. */
export const TYPES: readonly TypeEntry[] = parse(schema, { noLocation: true })
  .definitions.flatMap(entryOf)
  .sort((a, b) => rankOf(a) - rankOf(b) || (a.name < b.name ? -1 : 1));

function rankOf({ name }: TypeEntry): number {
  const rank = ['Query', 'Mutation'].indexOf(name);
  return rank === -1 ? 2 : rank;
}

function entryOf(node: DefinitionNode): TypeEntry[] {
  if (!('name' in node) || node.name === undefined || !('description' in node)) return [];
  const fields =
    node.kind === Kind.ENUM_TYPE_DEFINITION
      ? (node.values ?? []).map((value) => ({
          name: value.name.value,
          signature: value.name.value,
          type: '',
          description: value.description?.value ?? '',
          deprecated: reasonOf(value),
        }))
      : 'fields' in node
        ? (node.fields ?? []).map(fieldOf)
        : [];
  const description = node.description?.value ?? '';
  return [{ name: node.name.value, kind: node.kind, description, fields }];
}

function fieldOf(field: FieldDefinitionNode | InputValueDefinitionNode): FieldEntry {
  const parameters =
    'arguments' in field
      ? (field.arguments ?? []).map(({ name, type }) => `${name.value}: ${print(type)}`)
      : [];
  const name = field.name.value;
  return {
    name,
    signature: parameters.length === 0 ? name : `${name}(${parameters.join(', ')})`,
    type: print(field.type),
    description: field.description?.value ?? '',
    deprecated: reasonOf(field),
  };
}

function reasonOf({ directives = [] }: Pick<FieldDefinitionNode, 'directives'>): string | null {
  const given = directives.find(({ name }) => name.value === 'deprecated');
  const reason = given?.arguments?.[0]?.value;
  return given === undefined ? null : reason?.kind === Kind.STRING ? reason.value : '';
}

/** Types of which a name or a description holds every word; fields that do not are left out. */
export function matching(types: readonly TypeEntry[], search: string): readonly TypeEntry[] {
  const words = search.trim().toLowerCase().split(/\s+/u).filter(Boolean);
  if (words.length === 0) return types;
  const fits = (text: string) => words.every((word) => text.toLowerCase().includes(word));
  return types.flatMap((type) => {
    if (fits(`${type.name} ${type.description}`)) return [type];
    const fields = type.fields.filter(({ signature, description }) =>
      fits(`${type.name} ${signature} ${description}`),
    );
    return fields.length === 0 ? [] : [{ ...type, fields }];
  });
}
