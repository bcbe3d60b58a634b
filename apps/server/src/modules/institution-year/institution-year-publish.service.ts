import type { Context } from '../../context.js';
import {
  InstitutionYear as InstitutionYearRow,
  Scenario as ScenarioRow,
} from '../../database/entities/index.js';
import { toGlobalId } from '../../graphql/global-id.js';
import { inInput } from '../../graphql/input-error.js';
import { brokenRule, type BrokenRule } from '../../graphql/problems.js';
import { checkReceipt } from '../receipt/receipt-check.service.js';
import { actingAccount } from '../viewer/account.js';
import type {
  InstitutionYearPublishInput,
  InstitutionYearPublishPayload,
} from './institution-year.input.js';
import { toInstitutionYear } from './institution-year.service.js';

/** From here on secretaries, employees and tokens see the frozen result, once its receipt is checked. */
export async function publishYear(
  context: Context,
  { period, expectedSummaryHash }: InstitutionYearPublishInput,
): Promise<InstitutionYearPublishPayload> {
  const year = await context.em.findOne(InstitutionYearRow, { period });
  if (year === null)
    return refused(context, brokenRule('year_not_open', 'period', { value: period }));
  const frozen = await context.em.findOne(ScenarioRow, { period, status: 'FROZEN' });
  if (frozen === null) return refused(context, brokenRule('no_frozen_scenario', 'period'));
  if (year.publishedScenarioId === frozen.id) {
    return refused(context, brokenRule('already_published', 'period'));
  }
  const check = await checkReceipt(context, toGlobalId('Scenario', frozen.id));
  const stored = check?.receipt.summaryHash;
  if (check?.isValid !== true || stored !== expectedSummaryHash.toLowerCase()) {
    const engine = check?.computed?.engineVersion ?? check?.receipt.engineVersion ?? '';
    return refused(context, brokenRule('hash_mismatch', 'expectedSummaryHash', { engine }));
  }
  const { displayName } = actingAccount(context);
  const written = await context.em.nativeUpdate(
    InstitutionYearRow,
    { period, publishedScenarioId: year.publishedScenarioId },
    {
      isPublished: true,
      publishedScenarioId: frozen.id,
      publishedAt: context.now,
      publishedByName: displayName,
    },
  );
  if (written === 0) return refused(context, brokenRule('already_published', 'period'));
  const row = await context.em.findOneOrFail(InstitutionYearRow, { period }, { refresh: true });
  return { institutionYear: toInstitutionYear(row), userErrors: [] };
}

function refused(context: Context, problem: BrokenRule): InstitutionYearPublishPayload {
  return { institutionYear: null, userErrors: [inInput(context, problem)] };
}
