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

/** What a process left behind that ended in the middle: nothing was written, and it says so. */
export async function failAbandoned({ em, database, now, principal }: Context): Promise<void> {
  if (principal.kind !== 'account' || principal.actingAs === 'AUDITOR') return;
  const isAlone = database.engine === 'pglite';
  const silent = new Date(now.getTime() - SILENT_MILLISECONDS);
  await em.nativeUpdate(
    ImportRow,
    {
      status: { $in: ['READING', 'COMMITTING'] },
      id: { $nin: [...working] },
      ...(isAlone ? {} : { aliveAt: { $lt: silent } }),
    },
    { status: 'FAILED', fileProblems: [storedProblem('reading_failed', null)] },
  );
}
