import { ENGINE_VERSION } from '@hebo/domain';
import type { Context } from '../../context.js';
import type { Scenario as ScenarioRow } from '../../database/entities/index.js';
import { brokenRule, type BrokenRule } from '../../graphql/problems.js';
import { hashesOf } from '../receipt/receipt.service.js';
import { linkToScenario, namedResolutions } from '../resolution/resolution.service.js';
import { actingAccount } from '../viewer/account.js';
import { openItems } from './scenario-checklist.service.js';
import { appliedScenario } from './scenario-outcome.service.js';
import { takeStep } from './scenario-step.service.js';
import type {
  ScenarioApproveInput,
  ScenarioPayload,
  ScenarioRejectInput,
  ScenarioReturnInput,
  ScenarioSubmitInput,
  ScenarioWithdrawInput,
} from './scenario-workflow.input.js';

const NOT_HANDED_IN = { submittedBy: null, submittedByName: null, submittedAt: null } as const;

export function submitScenario(
  context: Context,
  input: ScenarioSubmitInput,
): Promise<ScenarioPayload> {
  const { accountId, displayName } = actingAccount(context);
  return takeStep(context, 'SUBMIT', input, async (row) => ({
    problems: [
      ...(await hashProblems(context, row, input.checkedSummaryHash)),
      ...(await openItems(context, row, 'SUBMIT')),
    ],
    step: {
      changes: {
        submittedBy: accountId,
        submittedByName: displayName,
        submittedAt: context.now,
        comment: null,
      },
    },
  }));
}

export function withdrawScenario(
  context: Context,
  input: ScenarioWithdrawInput,
): Promise<ScenarioPayload> {
  return takeStep(context, 'WITHDRAW', input, () =>
    Promise.resolve({ step: { changes: NOT_HANDED_IN } }),
  );
}

export function returnScenario(
  context: Context,
  input: ScenarioReturnInput,
): Promise<ScenarioPayload> {
  const comment = input.comment.trim();
  return takeStep(context, 'RETURN', input, () =>
    Promise.resolve({
      problems: textProblems('comment', comment),
      step: { changes: { ...NOT_HANDED_IN, comment }, comment },
    }),
  );
}

export function rejectScenario(
  context: Context,
  input: ScenarioRejectInput,
): Promise<ScenarioPayload> {
  const comment = input.comment.trim();
  return takeStep(context, 'REJECT', input, () =>
    Promise.resolve({
      problems: textProblems('comment', comment),
      step: { changes: { comment }, comment },
    }),
  );
}

export function approveScenario(
  context: Context,
  input: ScenarioApproveInput,
): Promise<ScenarioPayload> {
  const { accountId, displayName, institutionId } = actingAccount(context);
  const documentNumber = input.documentNumber.trim();
  return takeStep(context, 'APPROVE', input, async (row) => {
    const wanted = { subject: 'SCENARIO', period: row.period } as const;
    const named = await namedResolutions(context, input.resolutions, wanted);
    return {
      problems: [
        ...(await hashProblems(context, row, input.checkedSummaryHash)),
        ...textProblems('documentNumber', documentNumber),
        ...named.problems,
      ],
      step: {
        changes: {
          approvedBy: accountId,
          approvedByName: displayName,
          approvedAt: context.now,
          approvedSummaryHash: input.checkedSummaryHash.toLowerCase(),
          documentNumber,
        },
        documentNumber,
        write: (em) => linkToScenario(em, row.id, named.found, institutionId),
      },
    };
  });
}

const LONGEST_TEXT = 500;

function textProblems(field: string, text: string): BrokenRule[] {
  if (text === '') return [brokenRule('blank', field)];
  const limit = String(LONGEST_TEXT);
  return text.length > LONGEST_TEXT ? [brokenRule('too_long', field, { limit })] : [];
}

/** What the caller's own engine found has to be what ours finds; else nothing is decided on it. */
export async function hashProblems(
  context: Context,
  { id }: Pick<ScenarioRow, 'id'>,
  checked: string,
): Promise<BrokenRule[]> {
  const applied = await appliedScenario(context, id);
  const ours = applied === null ? null : hashesOf(applied.run);
  return ours === null ? [notComputable()] : mismatch(ours.summaryHash, checked);
}

export const notComputable = (): BrokenRule => brokenRule('not_computable', 'id');

export const mismatch = (ours: string, checked: string): BrokenRule[] =>
  ours === checked.toLowerCase()
    ? []
    : [brokenRule('hash_mismatch', 'checkedSummaryHash', { engine: ENGINE_VERSION })];
