import { StartRefused } from '../../common/start-refused.js';
import type { Database } from '../../database/database.js';
import { AuditEntry, Institution } from '../../database/entities/index.js';
import { auditorOf } from './auditor.js';

/** The audit is told the time by the database, whose clock may go a little before ours. */
const APART = 60_000;

/** A clock that was set back would open sessions and roles again that have ended. */
export async function refuseEarlierClock(database: Database, now: Date): Promise<void> {
  const latest = new Date(now.getTime() + APART).toISOString();
  for (const { id } of await database.forkForSignIn(null).find(Institution, {})) {
    const [last] = await database
      .forkFor(auditorOf(id, 'start'))
      .find(AuditEntry, {}, { orderBy: { number: 'desc' }, limit: 1 });
    if (last?.at == null || last.at <= latest) continue;
    throw new StartRefused(
      `系统时间 ${now.toISOString()} 早于最后一条审计记录 ${last.at}。请校准时钟。`,
      `the clock says ${now.toISOString()}, before the last entry of the audit at ${last.at}. Set the clock right.`,
    );
  }
}
