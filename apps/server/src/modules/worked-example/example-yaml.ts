import { Decimal, exampleOf, type Example, type ExampleValue } from '@hebo/domain';
import { isScalar, parseAllDocuments, visit } from 'yaml';

const PLAIN_NUMBER = /^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i;

/** Numbers as they are written, so that none passes through a float. */
function writtenNumber(source: string): string {
  if (/^-?\d+(\.\d+)?$/.test(source) || !PLAIN_NUMBER.test(source)) return source;
  return new Decimal(source.replace(/^\+/, '')).toString();
}

/** The examples of a text: one a document, or a list of them. Throws where it is no YAML. */
export function examplesOf(text: string): readonly Example[] {
  return [...parseAllDocuments(text)].flatMap((document) => {
    const error = document.errors[0];
    if (error) throw error;
    visit(document, {
      Scalar(_, node) {
        if (isScalar(node) && (typeof node.value === 'number' || typeof node.value === 'bigint')) {
          node.value = writtenNumber(node.source ?? String(node.value));
        }
      },
    });
    const content = document.toJS({ maxAliasCount: 0 }) as ExampleValue;
    const all = Array.isArray(content) ? (content as readonly ExampleValue[]) : [content];
    return all.map(exampleOf);
  });
}
