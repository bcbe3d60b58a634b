import { askForChange } from '../../modules/desk/change-request-ask.service.js';
import { decideChangeRequests } from '../../modules/desk/change-request-decide.service.js';
import {
  decideObjection,
  forwardObjection,
  replyToObjection,
} from '../../modules/objection/objection-answer.service.js';
import { createObjection } from '../../modules/objection/objection-create.service.js';
import type { Acting } from './actors.js';
import { done, given } from './done.js';
import type { Cast } from './cast.js';

const YEAR = '2025';

/** Questions of one college: late, followed by a correction, answered, and new. */
export async function askQuestions(as: Acting, cast: Cast): Promise<void> {
  const { department, head, secretary, personnel, teacher, second } = cast;
  const ofDepartment = { period: YEAR, department };
  done(
    await createObjection(as(head, 30), {
      ...ofDepartment,
      figure: `departments.${department}.staffingAdjustment`,
      kind: 'RULE',
      question: '编制调节系数的起算年度请再核对一次。',
      idempotencyKey: 'demo question of the head',
    }),
  );
  await askAndCorrect(as, cast);
  const { objection } = done(
    await createObjection(as(second, 6), {
      period: YEAR,
      employeeNumber: cast.secondNumber,
      figure: `people.${cast.secondNumber}.${YEAR}-12.paid`,
      kind: 'AMOUNT',
      question: '十二月的数与十一月相同，年终结算是否另行发放？',
      idempotencyKey: 'demo question on December',
    }),
  );
  done(
    await replyToObjection(as(personnel, 4), {
      id: given(objection).id,
      expectedVersion: 1,
      text: '是。年终结算单列，见“我的年度”的年终一栏。如无其他疑问，将予了结。',
    }),
  );
  done(
    await createObjection(as(secretary, 2), {
      ...ofDepartment,
      figure: `departments.${department}.allocation`,
      kind: 'INPUT',
      question: '学生数是否已含九月转入的学生？',
      idempotencyKey: 'demo question of the secretary',
    }),
  );
  done(
    await createObjection(as(teacher, 1), {
      period: YEAR,
      employeeNumber: cast.teacherNumber,
      figure: `people.${cast.teacherNumber}.${YEAR}-09.paid`,
      kind: 'AMOUNT',
      question: '九月起岗位等级是否已经调整？',
      idempotencyKey: 'demo question on September',
    }),
  );
}

/** A day of leave that was not entered: free within Art. 30(2), so the record moves and the pay does not. */
async function askAndCorrect(as: Acting, cast: Cast): Promise<void> {
  const { secretary, personnel, teacher, teacherNumber } = cast;
  const { objection } = done(
    await createObjection(as(teacher, 12), {
      period: YEAR,
      employeeNumber: teacherNumber,
      figure: `people.${teacherNumber}.${YEAR}-10.paid`,
      kind: 'INPUT',
      question: '十月十四日请过一天事假，档案里没有，是否影响当月？',
      idempotencyKey: 'demo question on October',
    }),
  );
  const { id } = given(objection);
  done(
    await forwardObjection(as(secretary, 11), {
      id,
      expectedVersion: 1,
      text: '本单位请假条属实，已提请补登。',
    }),
  );
  const day = `${YEAR}-10-14`;
  const { changeRequest } = done(
    await askForChange(as(secretary, 11), {
      event: {
        employeeNumber: teacherNumber,
        type: 'PERSONAL_LEAVE',
        from: day,
        to: day,
        reason: '请假条漏登',
        idempotencyKey: 'demo leave',
      },
      objection: id,
      idempotencyKey: 'demo request for the leave',
    }),
  );
  const requests = [{ id: given(changeRequest).id, expectedVersion: 1 }];
  done(await decideChangeRequests(as(personnel, 10), { requests, isAccepted: true }));
  done(
    await decideObjection(as(personnel, 10), {
      id,
      expectedVersion: 3,
      isAccepted: true,
      outcome: '已补登。一天事假在当月免扣的两天以内，金额不变（第三十条）。',
    }),
  );
}
