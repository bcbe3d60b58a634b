import type { LockMode, Override } from '@hebo/domain';
import { randomKey } from '../../providers/random-key';
import type { Draft } from '../workbench/draft';

export const MOST_PINS = 4;
export const PIN_LETTERS = ['A', 'B', 'C', 'D'] as const;

const DRAFT_MARK = 'draft-';

/** What is pinned, in order: ids of saved scenarios, and marks of drafts kept in this tab. */
export function parsePins(text: string | null): readonly string[] {
  const entries = (text ?? '').split(',').filter((entry) => entry !== '');
  return [...new Set(entries)].slice(0, MOST_PINS);
}

export function isDraftEntry(entry: string): boolean {
  return entry.startsWith(DRAFT_MARK);
}

/** A pinned draft: parameters only, as an unsaved draft itself is kept. */
export interface PinnedDraft {
  readonly name: string;
  readonly lockMode: LockMode;
  readonly overrides: readonly Override[];
}

const keyOf = (entry: string) => `hebo.pin.${entry}`;

export function storePinnedDraft(name: string, { lockMode, overrides }: Draft): string {
  const entry = `${DRAFT_MARK}${randomKey()}`;
  sessionStorage.setItem(keyOf(entry), JSON.stringify({ name, lockMode, overrides }));
  return entry;
}

/** Null where another tab or another reader pinned it. */
export function pinnedDraft(entry: string): PinnedDraft | null {
  const text = sessionStorage.getItem(keyOf(entry));
  return text === null ? null : (JSON.parse(text) as PinnedDraft);
}

export function forgetPinnedDraft(entry: string): void {
  sessionStorage.removeItem(keyOf(entry));
}
