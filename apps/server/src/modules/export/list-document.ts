import { parse, type DocumentNode } from 'graphql';
import type { ExportedList, ListColumn } from './exported-list.js';

export const PAGE = 100;

/** The query of a list for the columns asked for, a page at a time where it has pages. */
export function listDocument(
  { root, takes, isPaged }: ExportedList,
  columns: readonly ListColumn[],
): DocumentNode {
  const paging = isPaged ? { after: 'String' } : {};
  const variables = Object.entries({ ...takes, ...paging });
  const declared = variables.map(([name, type]) => `$${name}: ${type}`).join(' ');
  const given = [
    ...(isPaged ? [`first: ${PAGE}`] : []),
    ...variables.map(([name]) => `${name}: $${name}`),
  ].join(' ');
  const row = selectionOf(columns);
  const inside = isPaged ? `nodes { ${row} } pageInfo { endCursor hasNextPage } totalCount` : row;
  return parse(`query${bracketed(declared)} { ${root}${bracketed(given)} { ${inside} } }`);
}

const bracketed = (inside: string): string => (inside === '' ? '' : `(${inside})`);

/** Fields that go through the same object are asked for one by one; GraphQL joins them. */
const selectionOf = (columns: readonly ListColumn[]): string =>
  columns
    .map(({ path, select }) => {
      const steps = [...path.split('.'), ...(select === undefined ? [] : [select])];
      return `${steps.join(' { ')}${' }'.repeat(steps.length - 1)}`;
    })
    .join(' ');

/** The value at the end of a way; null where something on it is missing or was masked. */
export function valueAt(row: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((value, step) => {
    const name = step.replace(/\(.*$/, '');
    return (value as Readonly<Record<string, unknown>> | null)?.[name] ?? null;
  }, row);
}
