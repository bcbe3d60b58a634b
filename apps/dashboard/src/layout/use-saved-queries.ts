import { useState } from 'react';
import { useViewer } from '../providers/viewer';
import type { QueryValues } from './QueryForm';

export const LONGEST_NAME = 20;

export interface SavedQuery {
  readonly name: string;
  readonly values: QueryValues;
}

/** Beside react-admin's store, which is emptied at sign-out. */
const placeOf = (account: string, resource: string) => `hebo.queries.${account}.${resource}`;

export function readQueries(text: string | null): readonly SavedQuery[] {
  if (text === null) return [];
  try {
    const found: unknown = JSON.parse(text);
    return Array.isArray(found) ? found.filter(isQuery) : [];
  } catch {
    return [];
  }
}

function isQuery(value: unknown): value is SavedQuery {
  if (typeof value !== 'object' || value === null) return false;
  const { name, values } = value as Partial<SavedQuery>;
  return typeof name === 'string' && typeof values === 'object' && values !== null;
}

/** A name is taken once: a query of the same name is the new one. */
export const withQuery = (queries: readonly SavedQuery[], added: SavedQuery): SavedQuery[] => [
  ...queries.filter(({ name }) => name !== added.name),
  added,
];

/** The queries that this account has kept for one list, in this browser. */
export function useSavedQueries(resource: string) {
  const account = useViewer()?.accountName ?? '';
  const place = placeOf(account, resource);
  const [changes, setChanges] = useState(0);
  const queries = readQueries(localStorage.getItem(place));
  const keep = (next: readonly SavedQuery[]) => {
    localStorage.setItem(place, JSON.stringify(next));
    setChanges(changes + 1);
  };
  return {
    queries,
    save: (query: SavedQuery) => keep(withQuery(queries, query)),
    remove: (name: string) => keep(queries.filter((query) => query.name !== name)),
  };
}
