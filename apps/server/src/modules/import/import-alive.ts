import type { Context } from '../../context.js';
import { Import as ImportRow } from '../../database/entities/index.js';
import { storedProblem } from './stored-problem.js';

/** Whoever works on an import says so more often; the reading of a file alone may take half of it. */
const SILENT_MILLISECONDS = 90_000;

/** Imports at work in this process. One process opens an embedded database, so any other is dead. */
const working = new Set<string>();

export async function whileWorking<T>(id: string, work: () => Promise<T>): Promise<T> {
  working.add(id);
  try {
    return await work();
  } finally {
    working.delete(id);
  }
}

/**
 * What a process left behind that ended in the middle. Nothing was written: a file that was not read to
 * its end failed, and what was agreed to can be agreed to again.
 */
export async function settleAbandoned({ em, database, now, principal }: Context): Promise<void> {
  if (principal.kind !== 'account' || principal.actingAs === 'AUDITOR') return;
  const isAlone = database.engine === 'pglite';
  const silent = new Date(now.getTime() - SILENT_MILLISECONDS);
  const abandoned = {
    id: { $nin: [...working] },
    ...(isAlone ? {} : { aliveAt: { $lt: silent } }),
  };
  await em.nativeUpdate(
    ImportRow,
    { ...abandoned, status: 'READING' },
    { status: 'FAILED', fileProblems: [storedProblem('reading_failed', null)] },
  );
  await em.nativeUpdate(ImportRow, { ...abandoned, status: 'COMMITTING' }, { status: 'CHECKED' });
}
