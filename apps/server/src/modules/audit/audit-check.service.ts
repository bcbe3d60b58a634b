import type { Context } from '../../context.js';
import { auditHead, entriesInOrder } from '../../database/audit-rows.js';
import type { AuditCheck } from './audit.type.js';
import { checkChain } from './check-chain.js';

/** Recomputes every link while the log goes on growing: what was added after the head was read is right too. */
export async function auditCheck({ em, locale }: Context): Promise<AuditCheck> {
  const head = await auditHead(em);
  const ends = head === null ? [] : [head];
  const { checked, firstBroken } = await checkChain(entriesInOrder(em), ends);
  return {
    isWhole: firstBroken === null,
    checked,
    firstBroken: firstBroken && {
      number: firstBroken.number,
      reason: firstBroken.reason[locale],
    },
    head: { number: head?.number ?? '0', hash: head?.hash ?? '' },
  };
}
