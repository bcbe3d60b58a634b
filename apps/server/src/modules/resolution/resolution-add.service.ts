import type { Context } from '../../context.js';
import {
  InstitutionYear as InstitutionYearRow,
  Resolution as ResolutionRow,
} from '../../database/entities/index.js';
import { createOnce } from '../../graphql/idempotency.js';
import { inInput } from '../../graphql/input-error.js';
import { brokenRule, type BrokenRule } from '../../graphql/problems.js';
import { actingAccount } from '../viewer/account.js';
import type { ResolutionAddInput, ResolutionAddPayload } from './resolution.input.js';
import { resolutionByKey } from './resolution.service.js';

const LONGEST_TEXT = 200;

export async function addResolution(
  context: Context,
  input: ResolutionAddInput,
): Promise<ResolutionAddPayload> {
  const { idempotencyKey, ...given } = input;
  const problems = [...textProblems(given), ...voteProblems(given)];
  if (problems.length > 0) return refused(context, problems);
  const { accountId, displayName, institutionId } = actingAccount(context);
  const { period, body, subject, heldOn, documentNumber, title } = given;
  const made = await createOnce(context, {
    operation: 'resolutionAdd',
    idempotencyKey,
    input: given,
    refuse: async () => {
      const open = await context.em.count(InstitutionYearRow, { period });
      return open > 0 ? null : brokenRule('year_not_open', 'period', { value: period });
    },
    create: (em, id) => {
      em.create(ResolutionRow, {
        institutionId,
        id,
        period,
        body,
        subject,
        heldOn,
        documentNumber: documentNumber.trim(),
        title: title.trim(),
        votesFor: given.votesFor ?? null,
        votesAgainst: given.votesAgainst ?? null,
        abstained: given.abstained ?? null,
        recordedBy: accountId,
        recordedByName: displayName,
        recordedAt: context.now,
      });
    },
  });
  if (!made.ok) return refused(context, [made.problem]);
  return { resolution: await resolutionByKey(context, made.key), userErrors: [] };
}

type Given = Omit<ResolutionAddInput, 'idempotencyKey'>;

function textProblems(given: Given): BrokenRule[] {
  return (['documentNumber', 'title'] as const).flatMap((field) => {
    const text = given[field].trim();
    if (text === '') return [brokenRule('blank', field)];
    const limit = String(LONGEST_TEXT);
    return text.length > LONGEST_TEXT ? [brokenRule('too_long', field, { limit })] : [];
  });
}

function voteProblems(given: Given): BrokenRule[] {
  return (['votesFor', 'votesAgainst', 'abstained'] as const).flatMap((field) => {
    const votes = given[field] ?? 0;
    return votes < 0 ? [brokenRule('must_not_be_negative', field, { value: String(votes) })] : [];
  });
}

function refused(context: Context, problems: BrokenRule[]): ResolutionAddPayload {
  return { resolution: null, userErrors: problems.map((broken) => inInput(context, broken)) };
}
