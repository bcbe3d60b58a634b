import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Decimal, exampleOf, type Example, type ExampleValue } from '@hebo/domain';
import { isScalar, parseAllDocuments, visit } from 'yaml';

export interface ExampleInFile extends Example {
  readonly file: string;
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

export function readExamples(file: string): readonly ExampleInFile[] {
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
    const content = document.toJS() as ExampleValue;
    const all = Array.isArray(content) ? (content as readonly ExampleValue[]) : [content];
    return all.map((one) => ({ file, ...exampleOf(one) }));
  });
}
