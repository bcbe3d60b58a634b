import type { Context } from '../../context.js';
import { brokenRule, type BrokenRule } from '../../graphql/problems.js';
import { actingAccount } from '../viewer/account.js';
import { afterReply, isUndecided } from './objection-states.js';
import { takeStep, textProblem } from './objection-step.service.js';
import type {
  ObjectionDecideInput,
  ObjectionForwardInput,
  ObjectionPayload,
  ObjectionReplyInput,
  ObjectionWithdrawInput,
} from './objection.input.js';
import type { ObjectionStatus } from './objection.type.js';

const settled = (): BrokenRule[] => [brokenRule('objection_settled', 'id')];

export function replyToObjection(
  context: Context,
  { text, ...asked }: ObjectionReplyInput,
): Promise<ObjectionPayload> {
  return takeStep(context, asked, ({ status }) => {
    if (!isUndecided(status)) return settled();
    const problems = textProblem('text', text);
    if (problems.length > 0) return problems;
    const isPersonnel = actingAccount(context).actingAs === 'PERSONNEL';
    return { changes: { status: afterReply(status, isPersonnel) }, text };
  });
}

/** The secretary adds what the department knows and hands the question on. */
export function forwardObjection(
  context: Context,
  { text, ...asked }: ObjectionForwardInput,
): Promise<ObjectionPayload> {
  return takeStep(context, asked, ({ status }) => {
    if (!isUndecided(status)) return settled();
    if (status === 'FORWARDED') return [brokenRule('objection_forwarded', 'id')];
    const problems = text == null || text === '' ? [] : textProblem('text', text);
    if (problems.length > 0) return problems;
    return { changes: { status: 'FORWARDED' }, ...(text != null && { text }) };
  });
}

export function decideObjection(
  context: Context,
  { isAccepted, outcome, ...asked }: ObjectionDecideInput,
): Promise<ObjectionPayload> {
  return takeStep(context, asked, (row) => {
    if (!isUndecided(row.status)) return settled();
    const problems = textProblem('outcome', outcome);
    if (problems.length > 0) return problems;
    const status: ObjectionStatus = isAccepted ? 'ACCEPTED' : 'REJECTED';
    const decidedByName = actingAccount(context).displayName;
    const decided = { outcome: outcome.trim(), decidedByName, decidedAt: context.now };
    return { changes: { status, ...decided } };
  });
}

/** Only whoever raised it takes it back. */
export function withdrawObjection(
  context: Context,
  input: ObjectionWithdrawInput,
): Promise<ObjectionPayload> {
  return takeStep(context, input, ({ status, raisedBy }) => {
    if (raisedBy !== actingAccount(context).accountId) {
      return [brokenRule('objection_of_another', 'id')];
    }
    return isUndecided(status) ? { changes: { status: 'WITHDRAWN' } } : settled();
  });
}
