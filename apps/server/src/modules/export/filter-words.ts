import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  typeFromAST,
  parseType,
  type GraphQLInputType,
  type GraphQLSchema,
} from 'graphql';
import type { Locale } from '../../common/locale.js';

/** What a description says first: the name of a thing in Chinese, in English behind the full stop. */
export function nameIn(description: string | null | undefined, locale: Locale): string | null {
  if (description == null) return null;
  const [zh = '', en = ''] = description.split(/。\s*/, 2);
  return (locale === 'zh' ? zh : en.replace(/\.$/, '')).trim() || null;
}

/** An argument of a list in the words of the schema, such as 岗位类别: 教学岗位、管理岗位. */
export function argumentWords(
  schema: GraphQLSchema,
  locale: Locale,
  { type, value }: { type: string; value: unknown },
): string[] {
  const inputType = typeFromAST(schema, parseType(type)) as GraphQLInputType | undefined;
  if (inputType === undefined || value == null) return [];
  return wordsOf(inputType, value, locale);
}

function wordsOf(type: GraphQLInputType, value: unknown, locale: Locale): string[] {
  const named = getNamedType(type);
  const between = locale === 'zh' ? '、' : ', ';
  if (Array.isArray(value)) {
    const words = value.map((one) => wordsOf(named, one, locale).join(' '));
    return words.length === 0 ? [] : [words.join(between)];
  }
  if (isEnumType(named)) {
    return [nameIn(named.getValue(String(value))?.description, locale) ?? String(value)];
  }
  if (!isInputObjectType(named)) return [wordOf(value, locale)];
  const fields = named.getFields();
  return Object.entries(value as Record<string, unknown>).flatMap(([key, one]) => {
    const field = fields[key];
    if (field === undefined || one == null) return [];
    const label = nameIn(field.description, locale) ?? key;
    const words = wordsOf(field.type, one, locale).join('; ');
    return words === '' ? [] : [`${label}: ${words}`];
  });
}

const YES_NO = { zh: ['否', '是'], en: ['no', 'yes'] } as const;

export const wordOf = (value: unknown, locale: Locale): string =>
  typeof value === 'boolean' ? YES_NO[locale][value ? 1 : 0] : String(value);
