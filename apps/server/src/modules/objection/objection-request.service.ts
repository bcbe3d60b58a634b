import type { Context } from '../../context.js';
import { Objection as ObjectionRow } from '../../database/entities/index.js';
import { changeOf, keepChange } from './objection-change.service.js';

/** A change request that was accepted, and the question that it followed from, by their row keys. */
interface AcceptedRequest {
  readonly id: string;
  readonly objectionId: string | null;
}

/**
 * Once the personnel office has accepted a request that followed from a question, or that a question is
 * linked to, the question shows it as its correction, with what the figure has moved by. A question
 * that was turned down or taken back stays as it ended.
 */
export async function correctByRequests(
  context: Context,
  requests: readonly AcceptedRequest[],
): Promise<void> {
  // Nothing of what was read before the change was written is still so.
  const now: Context = { ...context, em: context.em.fork() };
  for (const { id, objectionId } of requests) {
    const rows = await now.em.find(ObjectionRow, {
      status: { $nin: ['REJECTED', 'WITHDRAWN'] },
      $or: [
        ...(objectionId === null ? [] : [{ id: objectionId }]),
        { correctionType: 'ChangeRequest', correctionId: id },
      ],
    });
    for (const row of rows) await correct(now, row, id);
  }
}

/** What was linked before stays the link; the figure is compared anew. */
async function correct(context: Context, row: ObjectionRow, requestId: string): Promise<void> {
  const { id, version, correctionType, correctionId } = row;
  const amountChanged = await changeOf(context, row);
  await context.em.fork().transactional(async (em) => {
    const changed = await em.nativeUpdate(
      ObjectionRow,
      { id, version },
      {
        correctionType: correctionType ?? 'ChangeRequest',
        correctionId: correctionId ?? requestId,
        version: version + 1,
      },
    );
    if (changed === 1) await keepChange(em, row, amountChanged);
  });
}
