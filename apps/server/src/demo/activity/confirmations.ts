import { confirmFacts, reopenFacts } from '../../modules/desk/facts-confirm.service.js';
import { factsHashes } from '../../modules/desk/facts-hash.service.js';
import type { Acting, Actor } from './actors.js';
import type { Cast } from './cast.js';
import { done } from './done.js';

const PERIOD = '2026';
const BY_HEAD = ['C01', 'C04', 'C05'];
const BY_SECRETARY = ['C03', 'C06'];
const SENT_BACK = 'C07';

const secretaryOf = (department: string): Actor =>
  department === 'C03'
    ? { name: 'secretary2', role: 'DEPARTMENT_SECRETARY', department }
    : { name: `演示·${department} 秘书`, role: 'DEPARTMENT_SECRETARY', department };
const headOf = (department: string): Actor => ({
  name: `演示·${department} 负责人`,
  role: 'DEPARTMENT_HEAD',
  department,
});

/** Some departments are through, some half way, one was sent back; the newcomer's own is still to do. */
export async function confirmDepartments(as: Acting, { personnel }: Cast): Promise<void> {
  const hashes = await factsHashes(as(personnel, 6), PERIOD);
  const confirm = async (actor: Actor, daysAgo: number): Promise<void> => {
    const { department = '' } = actor;
    const factsHash = hashes?.get(department) ?? '';
    done(await confirmFacts(as(actor, daysAgo), { department, period: PERIOD, factsHash }));
  };
  for (const code of [...BY_HEAD, ...BY_SECRETARY, SENT_BACK]) await confirm(secretaryOf(code), 6);
  for (const code of BY_HEAD) await confirm(headOf(code), 5);
  done(
    await reopenFacts(as(personnel, 4), {
      department: SENT_BACK,
      period: PERIOD,
      reason: '两位新进教师的来校月份请再核对。',
    }),
  );
}
