import type { Context } from '../../context.js';
import type { Scenario as ScenarioRow } from '../../database/entities/index.js';
import type { Locale, Wording } from '../../common/locale.js';
import { brokenRule, type BrokenRule } from '../../graphql/problems.js';
import { rightTo } from '../access/right-to.js';
import { isFrozen } from './frozen-scenario.service.js';
import type { ScenarioStatus } from './scenario.type.js';
import type { ScenarioAction } from './scenario-workflow.type.js';

interface Rule {
  readonly from: ScenarioStatus;
  readonly to: ScenarioStatus;
  readonly operation: string;
  /** `owner`: who made it; `other`: anybody but who handed it in; `any`: whoever has the right. */
  readonly who: 'owner' | 'other' | 'any';
}

/** From state to state; what has no row here cannot be done. */
export const RULES: Readonly<Record<ScenarioAction, Rule>> = {
  EDIT: { from: 'DRAFT', to: 'DRAFT', operation: 'Mutation.scenarioUpdate', who: 'any' },
  SUBMIT: { from: 'DRAFT', to: 'SUBMITTED', operation: 'Mutation.scenarioSubmit', who: 'owner' },
  WITHDRAW: {
    from: 'SUBMITTED',
    to: 'DRAFT',
    operation: 'Mutation.scenarioWithdraw',
    who: 'owner',
  },
  RETURN: { from: 'SUBMITTED', to: 'DRAFT', operation: 'Mutation.scenarioReturn', who: 'any' },
  REJECT: { from: 'SUBMITTED', to: 'REJECTED', operation: 'Mutation.scenarioReject', who: 'any' },
  APPROVE: {
    from: 'SUBMITTED',
    to: 'APPROVED',
    operation: 'Mutation.scenarioApprove',
    who: 'other',
  },
  FREEZE: { from: 'APPROVED', to: 'FROZEN', operation: 'Mutation.scenarioFreeze', who: 'any' },
};

export const STATUS_WORDS: Readonly<Record<ScenarioStatus, Wording>> = {
  DRAFT: { zh: '草稿', en: 'a draft' },
  SUBMITTED: { zh: '已提交', en: 'handed in' },
  APPROVED: { zh: '已通过', en: 'approved' },
  REJECTED: { zh: '已否决', en: 'rejected' },
  FROZEN: { zh: '已冻结', en: 'frozen' },
  SUPERSEDED: { zh: '已被替代', en: 'superseded' },
};

type Present = Pick<ScenarioRow, 'isBase' | 'status' | 'ownerId' | 'submittedBy'>;

/** Why the state of a scenario does not allow an action, whoever asks. */
export function stateProblem(
  { isBase, status }: Present,
  action: ScenarioAction,
  locale: Locale,
): BrokenRule | null {
  if (isBase) return brokenRule('scenario_is_base', 'id');
  if (isFrozen({ status })) return brokenRule('scenario_frozen', 'id');
  if (status === RULES[action].from) return null;
  if (action === 'EDIT') return brokenRule('scenario_not_draft', 'id');
  return brokenRule('state_forbids', 'id', { status: STATUS_WORDS[status][locale] });
}

/** Why this person cannot do it, though the state allows it. */
export function personProblem(
  { principal }: Context,
  { ownerId, submittedBy }: Present,
  action: ScenarioAction,
): BrokenRule | null {
  const accountId = principal.kind === 'account' ? principal.accountId : null;
  const { who } = RULES[action];
  if (who === 'owner' && ownerId !== accountId) return brokenRule('not_the_owner', 'id');
  return who === 'other' && submittedBy === accountId ? brokenRule('four_eyes', 'id') : null;
}

/** What this reader may do now. */
export function allowedActions(context: Context, row: Present): ScenarioAction[] {
  const actions = Object.keys(RULES) as ScenarioAction[];
  return actions.filter(
    (action) =>
      rightTo(context.principal, RULES[action].operation) !== 'none' &&
      stateProblem(row, action, context.locale) === null &&
      personProblem(context, row, action) === null,
  );
}
