import { randomUUID } from 'node:crypto';
import type { Context } from '../../context.js';
import {
  DepartmentYear as DepartmentYearRow,
  InstitutionYear as InstitutionYearRow,
  Scenario as ScenarioRow,
} from '../../database/entities/index.js';
import { createOnce } from '../../graphql/idempotency.js';
import { inInput } from '../../graphql/input-error.js';
import { brokenRule, type BrokenRule } from '../../graphql/problems.js';
import { regulation } from '../edition/edition-in-force.js';
import { actingAccount } from '../viewer/account.js';
import { carriedOver } from './carry-over.service.js';
import type {
  InstitutionYearOpenInput,
  InstitutionYearOpenPayload,
} from './institution-year.input.js';
import { institutionYearById } from './institution-year.service.js';

const PERIOD = /^20\d{2}$/;

/**
 * A year begins with its frame, with what it takes over from the year before, and with a base scenario
 * that holds the pool and the recommended readings.
 */
export async function openInstitutionYear(
  context: Context,
  input: InstitutionYearOpenInput,
): Promise<InstitutionYearOpenPayload> {
  const { idempotencyKey, ...year } = input;
  const problems = problemsOf(year);
  if (problems.length > 0) return refused(context, problems);
  const { accountId, displayName, institutionId } = actingAccount(context);
  const { period, countDate, generalPool } = year;
  const carried = await carriedOver(context, period);
  const made = await createOnce(context, {
    operation: 'institutionYearOpen',
    idempotencyKey,
    input: year,
    refuse: async () => {
      const open = await context.em.count(InstitutionYearRow, { period });
      return open === 0 ? null : brokenRule('period_taken', 'period', { value: period });
    },
    create: (em, id) => {
      const baseScenarioId = randomUUID();
      em.create(ScenarioRow, {
        institutionId,
        id: baseScenarioId,
        name: `${period} 年度基准`,
        period,
        baseId: null,
        isBase: true,
        status: 'DRAFT',
        lockMode: 'POOL',
        decision: { lockMode: 'POOL', generalPool, readings: recommendedReadings() },
        overrides: [],
        version: 1,
        ownerId: accountId,
        ownerName: displayName,
        createdAt: context.now,
        updatedAt: context.now,
      });
      em.create(InstitutionYearRow, {
        institutionId,
        id,
        period,
        countDate,
        isPublished: false,
        generalPool,
        researchHeadcount: null,
        researchCoefficients: null,
        baseScenarioId,
        ...carried.college,
      });
      for (const unit of carried.units) {
        const reason = `由 ${Number(period) - 1} 年度结转`;
        const known = { recordedFrom: context.now, recordedBy: displayName, reason };
        em.create(DepartmentYearRow, { institutionId, period, version: 1, ...unit, ...known });
      }
    },
  });
  if (!made.ok) return refused(context, [made.problem]);
  return { institutionYear: await institutionYearById(context, made.key), userErrors: [] };
}

/** Chosen in so many words, so that nobody relies on a reading that was never settled on. */
const recommendedReadings = (): Record<string, string> =>
  Object.fromEntries(regulation.readings.map(({ code, recommended }) => [code, recommended]));

function problemsOf({
  period,
  generalPool,
}: Pick<InstitutionYearOpenInput, 'period' | 'generalPool'>): BrokenRule[] {
  const parsed = regulation.parseDecision({ lockMode: 'POOL', generalPool });
  const periods = PERIOD.test(period)
    ? []
    : [brokenRule('not_a_period', 'period', { value: period })];
  if (parsed.ok) return periods;
  return [
    ...periods,
    ...parsed.problems.map((problem) => ({
      ...problem,
      path: problem.path.replace('decision.', ''),
    })),
  ];
}

function refused(context: Context, problems: BrokenRule[]): InstitutionYearOpenPayload {
  return { institutionYear: null, userErrors: problems.map((broken) => inInput(context, broken)) };
}
