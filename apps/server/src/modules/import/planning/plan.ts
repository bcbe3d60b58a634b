import { createHash } from 'node:crypto';
import type { StoredChange, StoredProblem } from '../../../database/entities/index.js';
import type { ChangePayload } from '../../desk/change-payload.js';
import type { ImportOutcome } from '../import.enums.js';
import type { SheetRow } from '../reading/read-rows.js';
import type { Write } from '../writing/write.js';

/** A row of the file and what it means against what stands. */
export interface PlannedRow extends SheetRow {
  readonly key: string | null;
  readonly label: string | null;
  readonly outcome: ImportOutcome;
  readonly changes: readonly StoredChange[];
}

export interface Plan {
  readonly rows: readonly PlannedRow[];
  readonly writes: readonly Write[];
  /** What a department asks for instead of writing, by row. */
  readonly requests: readonly { readonly row: number; readonly payload: ChangePayload }[];
}

/** What a row was found to be before the rules of the regulation were asked. */
export interface Found {
  readonly key: string | null;
  readonly label: string | null;
  readonly outcome: ImportOutcome;
  readonly changes: readonly StoredChange[];
}

/** What everybody has to see alike to write it: the rows as shown, and the entries that would end. */
export function hashOfPlan({ rows, writes }: Plan): string {
  const hash = createHash('sha256');
  for (const { number, outcome, changes } of rows) {
    hash.update(JSON.stringify([number, outcome, changes]));
  }
  for (const { target, closedId, before } of writes) {
    hash.update(JSON.stringify([target, closedId, before]));
  }
  return hash.digest('hex');
}

/** Long work lets the API answer others in between. */
export const breathe = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
export const AT_ONCE = 250;

export type Progress = (done: number) => Promise<void>;
export type WrongRows = Map<number, readonly StoredProblem[]>;
