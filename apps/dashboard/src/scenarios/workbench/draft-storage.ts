import type { Draft } from './draft';

/** A draft that was left unsaved, with the version it was made on. */
export interface StoredDraft extends Draft {
  readonly name: string;
  readonly version: number;
}

const keyOf = (id: string) => `hebo.workbench.${id}`;

/** Parameters only, in this tab only: what a reload or a lost connection must not take away. */
export function storeDraft(id: string, draft: StoredDraft | null): void {
  if (draft === null) sessionStorage.removeItem(keyOf(id));
  else sessionStorage.setItem(keyOf(id), JSON.stringify(draft));
}

/** The stored draft, unless the scenario has moved on since. */
export function storedDraft(id: string, version: number): StoredDraft | null {
  const text = sessionStorage.getItem(keyOf(id));
  if (text === null) return null;
  const draft = JSON.parse(text) as StoredDraft;
  return draft.version === version ? draft : null;
}
