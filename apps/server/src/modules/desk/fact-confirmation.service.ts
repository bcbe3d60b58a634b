import type { Context } from '../../context.js';
import { FactConfirmation as ConfirmationRow } from '../../database/entities/index.js';
import { perRequest } from '../../graphql/per-request.js';
import type { FactConfirmation } from './desk.type.js';
import { factsHashes } from './facts-hash.service.js';

/** How a department's confirmation stands: the last word, and the secretary's where the head's is last. */
export interface Standing {
  readonly version: number;
  readonly secretary: ConfirmationRow | null;
  readonly head: ConfirmationRow | null;
  readonly reopened: ConfirmationRow | null;
}

const OPEN: Standing = { version: 0, secretary: null, head: null, reopened: null };

const standings = perRequest(() => new Map<string, Promise<(departmentKey: string) => Standing>>());

/** Every department's confirmation of a year that the reader may see, read once a request. */
export function confirmations(
  context: Context,
  period: string,
): Promise<(departmentKey: string) => Standing> {
  const known = standings(context).get(period) ?? readConfirmations(context, period);
  standings(context).set(period, known);
  return known;
}

async function readConfirmations(context: Context, period: string) {
  const rows = await context.em.find(
    ConfirmationRow,
    { period },
    { orderBy: { version: 'asc' }, refresh: true },
  );
  const byDepartment = new Map<string, Standing>();
  for (const row of rows) {
    const before = byDepartment.get(row.departmentId) ?? OPEN;
    byDepartment.set(row.departmentId, after(before, row));
  }
  return (departmentKey: string) => byDepartment.get(departmentKey) ?? OPEN;
}

function after(before: Standing, row: ConfirmationRow): Standing {
  const { version } = row;
  if (row.step === 'SECRETARY') return { ...OPEN, version, secretary: row };
  if (row.step === 'HEAD') return { ...before, version, head: row };
  return { ...OPEN, version, reopened: row };
}

/** After a word was given, so that the answer tells it. */
export function forgetConfirmations(context: Context, period: string): void {
  standings(context).delete(period);
}

/** Whether secretary and head stand by the facts as they are now. */
export function isConfirmed({ secretary, head }: Standing, factsHash: string | null): boolean {
  return secretary !== null && head !== null && head.factsHash === factsHash;
}

export async function confirmationOf(
  context: Context,
  department: { readonly key: string; readonly code: string },
  period: string,
): Promise<FactConfirmation> {
  const standing = (await confirmations(context, period))(department.key);
  const factsHash = (await factsHashes(context, period))?.get(department.code) ?? null;
  const { secretary, head, reopened } = standing;
  const last = head ?? secretary;
  return {
    status:
      head !== null ? 'CONFIRMED_BY_HEAD' : secretary !== null ? 'CONFIRMED_BY_SECRETARY' : 'OPEN',
    factsHash,
    isStale: last !== null && last.factsHash !== factsHash,
    confirmedByName: secretary?.byName ?? null,
    confirmedAt: secretary?.at.toISOString() ?? null,
    headName: head?.byName ?? null,
    headConfirmedAt: head?.at.toISOString() ?? null,
    note: (last ?? reopened)?.note ?? null,
    reopenedByName: reopened?.byName ?? null,
    reopenedAt: reopened?.at.toISOString() ?? null,
  };
}
