import { getNamedType, isEnumType, isObjectType, type GraphQLSchema } from 'graphql';
import { minuteOf } from '../../common/campus-time.js';
import type { Locale } from '../../common/locale.js';
import type { ExportedList, ListColumn } from './exported-list.js';
import { nameIn, wordOf } from './filter-words.js';

type Value = string | number | null;

/** What stands in a cell: values of a closed list in the words of the schema, moments by the college's clock. */
export function cellWords(
  schema: GraphQLSchema,
  locale: Locale,
  { root }: ExportedList,
): (column: ListColumn, value: unknown) => Value {
  const types = new Map<string, unknown>();
  const typeOf = ({ key, path }: ListColumn): unknown => {
    if (!types.has(key)) types.set(key, typeAt(schema, root, path));
    return types.get(key);
  };
  const words = (type: unknown, value: unknown): string => {
    if (isEnumType(type)) {
      return nameIn(type.getValue(String(value))?.description, locale) ?? String(value);
    }
    const isMoment = String(type) === 'DateTime';
    return isMoment ? minuteOf(new Date(String(value))) : wordOf(value, locale);
  };
  return (column, value) => {
    if (value === null || value === undefined) return null;
    const type = typeOf(column);
    if (Array.isArray(value)) {
      return value
        .map((one: unknown) => (column.select === undefined ? words(type, one) : changeWords(one)))
        .join('；');
    }
    const isText = column.format === 'text' || typeof value === 'boolean' || isEnumType(type);
    return isText ? words(type, value) : (value as Value);
  };
}

function changeWords(change: unknown): string {
  const { label, old, new: next } = change as Record<'label' | 'old' | 'new', string | null>;
  return `${label}: ${old ?? '–'} → ${next ?? '–'}`;
}

function typeAt(schema: GraphQLSchema, root: string, path: string): unknown {
  const query = schema.getQueryType()?.getFields()[root]?.type;
  const list = query && getNamedType(query);
  const nodes = isObjectType(list) ? list.getFields()['nodes']?.type : undefined;
  const row = nodes === undefined ? list : getNamedType(nodes);
  return path.split('.').reduce<unknown>((type, step) => {
    const field = isObjectType(type) ? type.getFields()[step.replace(/\(.*$/, '')] : undefined;
    return field && getNamedType(field.type);
  }, row);
}
