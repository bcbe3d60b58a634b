import type { Context } from '../../context.js';
import {
  EditionAmendment,
  InstitutionYear as InstitutionYearRow,
} from '../../database/entities/index.js';
import { createOnce } from '../../graphql/idempotency.js';
import { inInput } from '../../graphql/input-error.js';
import { brokenRule, type BrokenRule } from '../../graphql/problems.js';
import { editionFor, regulation } from '../edition/edition-in-force.js';
import { actingAccount } from '../viewer/account.js';
import type { AmendmentDraftInput, AmendmentPayload } from './amendment.input.js';
import { amendmentByKey } from './amendment.service.js';

const LONGEST_REASON = 500;

type Given = Omit<AmendmentDraftInput, 'idempotencyKey'>;

/** A number is drafted by one and published by another; till then it changes nothing. */
export async function draftAmendment(
  context: Context,
  { idempotencyKey, ...given }: AmendmentDraftInput,
): Promise<AmendmentPayload> {
  const problems = problemsOf(given);
  if (problems.length > 0) return refused(context, problems);
  const { accountId, displayName, institutionId } = actingAccount(context);
  const { key, value, from, reason } = given;
  const made = await createOnce(context, {
    operation: 'amendmentDraft',
    idempotencyKey,
    input: given,
    refuse: () => reachesBack(context, from),
    create: (em, id) => {
      em.create(EditionAmendment, {
        institutionId,
        id,
        edition: editionOf(from),
        key,
        value,
        fromMonth: from,
        reason: reason.trim(),
        status: 'DRAFT',
        draftedBy: accountId,
        draftedByName: displayName,
        draftedAt: context.now,
        publishedBy: null,
        publishedByName: null,
        publishedAt: null,
        version: 1,
      });
    },
  });
  if (!made.ok) return refused(context, [made.problem]);
  return { amendment: await amendmentByKey(context, made.key), userErrors: [] };
}

const editionOf = (month: string): string => editionFor(month.slice(0, 'YYYY'.length)).id;

function problemsOf({ key, value, from, reason }: Given): BrokenRule[] {
  const period = from.slice(0, 'YYYY'.length);
  const { edition } = editionFor(period);
  const amended = regulation.amend(edition, [{ key, value, from }], period);
  const wrong: BrokenRule[] = amended.ok
    ? []
    : amended.problems.map((one) => ({ ...one, path: fieldOf(one) }));
  const printed = regulation.numbers(edition).find((one) => one.key === key)?.value;
  if (wrong.length === 0 && printed === value) {
    wrong.push(brokenRule('amendment_changes_nothing', 'value'));
  }
  if (reason.trim() === '') wrong.push(brokenRule('blank', 'reason'));
  if (reason.length > LONGEST_REASON) {
    wrong.push(brokenRule('too_long', 'reason', { limit: String(LONGEST_REASON) }));
  }
  return wrong;
}

const OF_MONTH: ReadonlySet<string> = new Set(['not_a_month', 'amendment_begins_in_january']);

/** The domain names the number; the client sent it in three fields. */
function fieldOf({ code }: BrokenRule): string {
  if (code === 'unknown_path') return 'key';
  return OF_MONTH.has(code) ? 'from' : 'value';
}

/** A year that was published keeps its numbers. */
export async function reachesBack(context: Context, from: string): Promise<BrokenRule | null> {
  const years = await context.em.find(InstitutionYearRow, { isPublished: true });
  const last = years
    .map(({ period }) => period)
    .toSorted()
    .at(-1);
  if (last === undefined || from > `${last}-12`) return null;
  return brokenRule('amendment_reaches_back', 'from', { period: last });
}

function refused(context: Context, problems: BrokenRule[]): AmendmentPayload {
  return { amendment: null, userErrors: problems.map((broken) => inInput(context, broken)) };
}
