import type { Context } from '../../context.js';
import { Scenario as ScenarioRow } from '../../database/entities/index.js';
import { createOnce } from '../../graphql/idempotency.js';
import { inInput } from '../../graphql/input-error.js';
import { brokenRule, type BrokenRule } from '../../graphql/problems.js';
import type { UserError } from '../../graphql/user-error.type.js';
import type { Run } from '../outcome/compute.js';
import { actingAccount } from '../viewer/account.js';
import type { ScenarioCreateInput, ScenarioCreatePayload } from './scenario.input.js';
import { recordEvent } from './scenario-event.service.js';
import { tryOut, worded, type Trial } from './scenario-preview.service.js';
import { scenarioByKey, visibleScenario } from './scenario.service.js';

const LONGEST_NAME = 60;

export async function createScenario(
  context: Context,
  input: ScenarioCreateInput,
): Promise<ScenarioCreatePayload> {
  const base = await visibleScenario(context, input.base);
  const userErrors = [...nameErrors(context, input.name), ...(await trialErrors(context, input))];
  if (base === null || userErrors.length > 0) return { scenario: null, userErrors };
  const { accountId, displayName, institutionId } = actingAccount(context);
  const { idempotencyKey, ...rest } = input;
  const made = await createOnce(context, {
    operation: 'scenarioCreate',
    idempotencyKey,
    input: rest,
    create: (em, id) => {
      em.create(ScenarioRow, {
        institutionId,
        id,
        name: input.name.trim(),
        period: base.period,
        baseId: base.id,
        isBase: false,
        status: 'DRAFT',
        lockMode: input.lockMode,
        decision: null,
        overrides: stored(input.overrides),
        version: 1,
        ownerId: accountId,
        ownerName: displayName,
        createdAt: context.now,
        updatedAt: context.now,
      });
      recordEvent(context, em, { scenarioId: id, version: 1, action: 'EDIT' });
    },
  });
  if (made.ok) return { scenario: await scenarioByKey(context, made.key), userErrors: [] };
  return { scenario: null, userErrors: [inInput(context, made.problem)] };
}

export function stored(overrides: ScenarioCreateInput['overrides']): ScenarioRow['overrides'] {
  return overrides.map(({ path, value, reason }) => ({
    path,
    value: value ?? null,
    ...(reason == null || reason === '' ? {} : { reason }),
  }));
}

export function nameErrors(context: Context, name: string): UserError[] {
  if (name.trim() === '') return [inInput(context, brokenRule('blank', 'name'))];
  if (name.trim().length <= LONGEST_NAME) return [];
  return [inInput(context, brokenRule('too_long', 'name', { limit: String(LONGEST_NAME) }))];
}

/** Problems that the base has already do not keep a draft from being saved; new ones do. */
export async function trialErrors(context: Context, trial: Trial): Promise<UserError[]> {
  const tried = await tryOut(context, trial);
  if (!tried.ok) return tried.userErrors;
  const before = new Set(problemsOf(tried.base.run).map(({ code, path }) => `${code} ${path}`));
  const added = problemsOf(tried.applied.run).filter(
    ({ code, path }) => !before.has(`${code} ${path}`),
  );
  return worded(context, added, trial);
}

function problemsOf({ computed }: Run): readonly BrokenRule[] {
  return computed.ok ? [] : computed.problems;
}
