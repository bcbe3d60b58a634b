import type { IMPORT_TARGETS } from '../../../database/entities/index.js';

/**
 * One thing to write. A dated entry is added, ends, or both; a row that is written in place has what stood
 * before and what will stand.
 */
export interface Write {
  readonly target: (typeof IMPORT_TARGETS)[number];
  readonly addedId: string | null;
  readonly closedId: string | null;
  /** Of an added row, without what says when, by whom and why. */
  readonly row: Readonly<Record<string, unknown>> | null;
  readonly before: Readonly<Record<string, unknown>> | null;
  readonly after: Readonly<Record<string, unknown>> | null;
}

const NOTHING: Omit<Write, 'target'> = {
  addedId: null,
  closedId: null,
  row: null,
  before: null,
  after: null,
};

export const written = (target: Write['target'], write: Partial<Write>): Write => ({
  ...NOTHING,
  ...write,
  target,
});
