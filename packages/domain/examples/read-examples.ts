import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Decimal } from '@hebo/domain';
import { isScalar, parseAllDocuments, visit } from 'yaml';

/** YAML as read: every number is the text that was written, never a float. */
export type Value = string | boolean | null | undefined | readonly Value[] | Fields;
export interface Fields {
  readonly [name: string]: Value;
}

export interface Example {
  readonly file: string;
  readonly name: string;
  readonly articles: readonly string[];
  readonly kind: string;
  readonly given: Fields;
  readonly expect: Fields;
}

export function fieldsOf(value: Value): Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Fields)
    : {};
}

function listOf(value: Value): readonly Value[] {
  return Array.isArray(value) ? (value as readonly Value[]) : [];
}

/** A scalar as text; undefined where nothing is written. */
export function textOf(value: Value): string | undefined {
  return typeof value === 'string' || typeof value === 'boolean' ? String(value) : undefined;
}

/** Files as they are, folders with every file of the ending under them. */
export function filesUnder(
  paths: readonly string[],
  from: string,
  ending = /\.ya?ml$/,
): readonly string[] {
  return paths.flatMap((path) => {
    const found = resolve(from, path);
    if (!statSync(found).isDirectory()) return [found];
    const names = readdirSync(found, { recursive: true, encoding: 'utf8' });
    return names
      .filter((name) => ending.test(name))
      .toSorted()
      .map((name) => join(found, name));
  });
}

const PLAIN_NUMBER = /^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i;

function writtenNumber(source: string): string {
  if (/^-?\d+(\.\d+)?$/.test(source) || !PLAIN_NUMBER.test(source)) return source;
  return new Decimal(source.replace(/^\+/, '')).toString();
}

export function readExamples(file: string): readonly Example[] {
  const documents = parseAllDocuments(readFileSync(file, 'utf8'));
  return [...documents].flatMap((document) => {
    const error = document.errors[0];
    if (error) throw error;
    visit(document, {
      Scalar(_, node) {
        if (isScalar(node) && (typeof node.value === 'number' || typeof node.value === 'bigint')) {
          node.value = writtenNumber(node.source ?? String(node.value));
        }
      },
    });
    const content = document.toJS() as Value;
    return (Array.isArray(content) ? listOf(content) : [content]).map((one) => {
      const fields = fieldsOf(one);
      return {
        file,
        name: textOf(fields['name']) ?? '(without a name)',
        articles: listOf(fields['articles']).flatMap((article) => textOf(article) ?? []),
        kind: textOf(fields['kind']) ?? '(without a kind)',
        given: fieldsOf(fields['given']),
        expect: fieldsOf(fields['expect']),
      };
    });
  });
}
