import type { EmployeeFactSetInput } from '../../modules/employee/employee-record.input.js';
import { askForChange } from '../../modules/desk/change-request-ask.service.js';
import { decideChangeRequests } from '../../modules/desk/change-request-decide.service.js';
import type { Acting } from './actors.js';
import type { Cast } from './cast.js';
import { done, given } from './done.js';

/** One request accepted, one turned down with the reason, one that waits. */
export async function askForChanges(as: Acting, cast: Cast): Promise<void> {
  const { secretary, personnel } = cast;
  const [first = '', second = '', third = ''] = cast.colleagues;
  const day = '2026-10-15';
  const leave = done(
    await askForChange(as(secretary, 9), {
      event: {
        employeeNumber: first,
        type: 'PERSONAL_LEAVE',
        from: day,
        to: day,
        reason: '请假条已附',
        idempotencyKey: 'demo',
      },
      idempotencyKey: 'demo request for a day of leave',
    }),
  );
  const title = await askForFact(as, cast, {
    employeeNumber: second,
    kind: 'TITLE',
    value: 'SENIOR',
    from: '2026-10',
    isSuccessor: true,
    reason: '评审已通过',
    idempotencyKey: 'demo',
  });
  await askForFact(as, cast, {
    employeeNumber: third,
    kind: 'DEGREE',
    value: 'DOCTOR',
    from: '2026-10',
    isSuccessor: true,
    reason: '已取得博士学位，证书已交人事处',
    idempotencyKey: 'demo',
  });
  const decide = (id: string) => ({ requests: [{ id, expectedVersion: 1 }] });
  const asked = given(leave.changeRequest).id;
  done(await decideChangeRequests(as(personnel, 7), { ...decide(asked), isAccepted: true }));
  done(
    await decideChangeRequests(as(personnel, 7), {
      ...decide(title),
      isAccepted: false,
      comment: '聘任文件尚未下发，收到文号后再提。',
    }),
  );
}

async function askForFact(
  as: Acting,
  { secretary }: Cast,
  fact: EmployeeFactSetInput,
): Promise<string> {
  const asked = { fact, idempotencyKey: `demo request for ${fact.kind}` };
  const { changeRequest } = done(await askForChange(as(secretary, 8), asked));
  return given(changeRequest).id;
}
