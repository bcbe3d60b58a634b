import type { Context } from '../../context.js';
import { AmendmentResolution, EditionAmendment } from '../../database/entities/index.js';
import { inInput } from '../../graphql/input-error.js';
import { brokenRule, type BrokenRule } from '../../graphql/problems.js';
import { lackingResolutions } from '../resolution/required-resolutions.js';
import { namedResolutions } from '../resolution/resolution.service.js';
import { actingAccount } from '../viewer/account.js';
import type {
  AmendmentPayload,
  AmendmentPublishInput,
  AmendmentWithdrawInput,
} from './amendment.input.js';
import { reachesBack } from './amendment-draft.service.js';
import { amendmentByKey, amendmentRow } from './amendment.service.js';

/** A second person publishes, with the resolutions of Art. 25; from its month on it is the number in force. */
export async function publishAmendment(
  context: Context,
  input: AmendmentPublishInput,
): Promise<AmendmentPayload> {
  const found = await draftOf(context, input);
  if (!found.ok) return found.payload;
  const { row } = found;
  const { accountId, displayName, institutionId } = actingAccount(context);
  const named = await namedResolutions(context, input.resolutions, { subject: 'EDITION' });
  const back = await reachesBack(context, row.fromMonth);
  const problems = [
    ...(row.draftedBy === accountId ? [brokenRule('four_eyes', 'id')] : []),
    ...named.problems,
    ...(named.problems.length > 0 ? [] : lacking(context, named.found)),
    ...(back === null ? [] : [{ ...back, path: 'id' }]),
  ];
  if (problems.length > 0) return refused(context, problems);
  const isWritten = await context.em.transactional(async (em) => {
    const written = await em.nativeUpdate(EditionAmendment, present(row), {
      status: 'PUBLISHED',
      publishedBy: accountId,
      publishedByName: displayName,
      publishedAt: context.now,
      version: row.version + 1,
    });
    if (written === 0) return false;
    for (const { key: resolutionId } of named.found) {
      em.create(AmendmentResolution, { institutionId, amendmentId: row.id, resolutionId });
    }
    await em.flush();
    return true;
  });
  return isWritten ? done(context, row) : conflict(context, row);
}

/** A draft that is given up; whoever may draft may withdraw. */
export async function withdrawAmendment(
  context: Context,
  input: AmendmentWithdrawInput,
): Promise<AmendmentPayload> {
  const found = await draftOf(context, input);
  if (!found.ok) return found.payload;
  const { row } = found;
  const version = row.version + 1;
  const changes = { status: 'WITHDRAWN', version } as const;
  const written = await context.em.nativeUpdate(EditionAmendment, present(row), changes);
  return written > 0 ? done(context, row) : conflict(context, row);
}

const lacking = (
  { locale }: Context,
  found: Parameters<typeof lackingResolutions>[1],
): BrokenRule[] => lackingResolutions('EDITION', found, { locale, path: 'resolutions' });

const present = ({ id, version }: EditionAmendment) => ({ id, version, status: 'DRAFT' as const });

type Found =
  | { readonly ok: true; readonly row: EditionAmendment }
  | { readonly ok: false; readonly payload: AmendmentPayload };

async function draftOf(
  context: Context,
  { id, expectedVersion }: AmendmentWithdrawInput,
): Promise<Found> {
  const row = await amendmentRow(context, id);
  if (row === null) return missing(context, 'amendment_not_found');
  if (row.version !== expectedVersion) return { ok: false, payload: await conflict(context, row) };
  return row.status === 'DRAFT' ? { ok: true, row } : missing(context, 'amendment_settled');
}

const missing = (context: Context, rule: 'amendment_not_found' | 'amendment_settled'): Found => ({
  ok: false,
  payload: refused(context, [brokenRule(rule, 'id')]),
});

async function done(context: Context, { id }: EditionAmendment): Promise<AmendmentPayload> {
  return { amendment: await amendmentByKey(context, id), userErrors: [] };
}

async function conflict(context: Context, { id }: EditionAmendment): Promise<AmendmentPayload> {
  const amendment = await amendmentByKey(context, id);
  const version = String(amendment?.version ?? '');
  const problem = brokenRule('version_conflict', 'expectedVersion', { version });
  return { amendment, userErrors: [inInput(context, problem)] };
}

function refused(context: Context, problems: BrokenRule[]): AmendmentPayload {
  return { amendment: null, userErrors: problems.map((broken) => inInput(context, broken)) };
}
