import {
  getNamedType,
  isEnumType,
  isObjectType,
  type GraphQLField,
  type GraphQLSchema,
} from 'graphql';
import { minuteOf } from '../../common/campus-time.js';
import type { Locale, Wording } from '../../common/locale.js';
import type { Context } from '../../context.js';
import { listDepartments } from '../department/department.service.js';
import { factLabels } from '../employee/employee-fact-label.js';
import { FIELD_WORDS, headcountWords, TYPE_WORDS } from './audit-own-words.js';

/** A value of the log, of one row of one table. */
export interface Place {
  readonly type: string;
  readonly column: string;
  /** The kind of the row, which says what its value means. */
  readonly kind: string | null;
}

/** What a reader calls the tables, columns and values that the database wrote down. */
export interface AuditNames {
  readonly system: string;
  type(name: string): string;
  field(place: Pick<Place, 'type' | 'column'>): string;
  value(place: Place, value: unknown): string | null;
}

export async function auditNames(context: Context, schema: GraphQLSchema): Promise<AuditNames> {
  const { locale } = context;
  const departments = new Map(
    (await listDepartments(context)).map(({ key, code, name }) => [key, `${code} ${name}`]),
  );
  const factLabel = await factLabels(context);
  const fieldOf = ({ type, column }: Pick<Place, 'type' | 'column'>) =>
    fieldsOf(schema, type)?.[camelCase(column)];
  return {
    system: locale === 'zh' ? '系统' : 'system',
    type: (name) => TYPE_WORDS[name]?.[locale] ?? name,
    field: ({ type, column }) => wordsOf(column, fieldOf({ type, column }))[locale],
    value: (place, value) => {
      if (value === null || value === undefined) return null;
      if (typeof value === 'boolean') return YES_NO[value ? 'yes' : 'no'][locale];
      if (typeof value !== 'string') return textOf(value);
      if (place.type === 'EmployeeFact' && place.column === 'value' && place.kind !== null) {
        return factLabel(place.kind as Parameters<typeof factLabel>[0], value);
      }
      const known = departments.get(value) ?? enumWords(fieldOf(place), value)?.[locale];
      return known ?? (INSTANT.test(value) ? minuteOf(new Date(value)) : value);
    },
  };
}

const YES_NO: Readonly<Record<'yes' | 'no', Record<Locale, string>>> = {
  yes: { zh: '是', en: 'yes' },
  no: { zh: '否', en: 'no' },
};
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}/;

const textOf = (value: unknown): string =>
  typeof value === 'object' ? JSON.stringify(value) : String(value);

const camelCase = (column: string): string =>
  column.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());

/** The amounts of a year stand in a table of their own, and an amendment is shorter in the API. */
const API_TYPES: Readonly<Record<string, string>> = {
  EmployeeYearMoney: 'EmployeeYear',
  EditionAmendment: 'Amendment',
  ApiToken: 'ClientToken',
  AccountRole: 'RoleGrant',
};

function fieldsOf(schema: GraphQLSchema, type: string) {
  const found = schema.getType(API_TYPES[type] ?? type);
  return isObjectType(found) ? found.getFields() : undefined;
}

type Described = GraphQLField<unknown, unknown> | undefined;

/** The words of the column, else those that describe the field of the API. */
function wordsOf(column: string, field: Described): Wording {
  const own = FIELD_WORDS[column] ?? headcountWords(column);
  return own ?? sentences(field?.description) ?? { zh: column, en: column };
}

function enumWords(field: Described, value: string): Wording | null {
  const type = field === undefined ? undefined : getNamedType(field.type);
  return isEnumType(type) ? sentences(type.getValue(value)?.description) : null;
}

/** Descriptions are Chinese first, then English. */
function sentences(description: string | null | undefined): Wording | null {
  const [, zh, en] = /^([^。]+)。(.+?)\.?$/s.exec(description ?? '') ?? [];
  return zh === undefined || en === undefined ? null : { zh, en };
}
