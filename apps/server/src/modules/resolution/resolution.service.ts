import type { Context } from '../../context.js';
import type { EntityManager } from '../../database/database.js';
import {
  AmendmentResolution,
  Resolution as ResolutionRow,
  ScenarioResolution,
} from '../../database/entities/index.js';
import { rowKey, toGlobalId } from '../../graphql/global-id.js';
import { brokenRule, type BrokenRule } from '../../graphql/problems.js';
import { BODY_LABELS } from './required-resolutions.js';
import type { Resolution, ResolutionSubject } from './resolution.type.js';

const ORDER = { heldOn: 'asc', recordedAt: 'asc', id: 'asc' } as const;

function toResolution({ locale }: Context, row: ResolutionRow): Resolution {
  return {
    __typename: 'Resolution',
    id: toGlobalId('Resolution', row.id),
    key: row.id,
    body: row.body,
    bodyLabel: BODY_LABELS[row.body][locale],
    subject: row.subject,
    heldOn: row.heldOn,
    documentNumber: row.documentNumber,
    title: row.title,
    votesFor: row.votesFor,
    votesAgainst: row.votesAgainst,
    abstained: row.abstained,
    recordedByName: row.recordedByName,
    recordedAt: row.recordedAt.toISOString(),
    period: row.period,
  };
}

export async function listResolutions(
  context: Context,
  period: string,
  subject?: ResolutionSubject | null,
): Promise<Resolution[]> {
  const where = { period, ...(subject == null ? {} : { subject }) };
  const rows = await context.em.find(ResolutionRow, where, { orderBy: ORDER });
  return rows.map((row) => toResolution(context, row));
}

async function resolutionsByKey(context: Context, keys: readonly string[]): Promise<Resolution[]> {
  if (keys.length === 0) return [];
  const where = { id: { $in: [...keys] } };
  const rows = await context.em.find(ResolutionRow, where, { orderBy: ORDER });
  return rows.map((row) => toResolution(context, row));
}

export async function resolutionByKey(context: Context, key: string): Promise<Resolution | null> {
  return (await resolutionsByKey(context, [key]))[0] ?? null;
}

/** Those that stand behind a scenario. */
export async function resolutionsOfScenario(
  context: Context,
  scenarioId: string,
): Promise<Resolution[]> {
  const links = await context.em.find(ScenarioResolution, { scenarioId });
  return resolutionsByKey(
    context,
    links.map(({ resolutionId }) => resolutionId),
  );
}

/** Those that stand behind an amendment. */
export async function resolutionsOfAmendment(
  context: Context,
  amendmentId: string,
): Promise<Resolution[]> {
  const links = await context.em.find(AmendmentResolution, { amendmentId });
  return resolutionsByKey(
    context,
    links.map(({ resolutionId }) => resolutionId),
  );
}

interface Wanted {
  readonly subject: ResolutionSubject;
  /** Left out, of any year. */
  readonly period?: string;
}

/** The resolutions that an input names, or what is wrong with them; each once. */
export async function namedResolutions(
  context: Context,
  ids: readonly string[],
  { subject, period }: Wanted,
): Promise<{ readonly found: Resolution[]; readonly problems: BrokenRule[] }> {
  const keys = [...new Set(ids)].map((id) => rowKey('Resolution', id));
  const found = await resolutionsByKey(
    context,
    keys.filter((key) => key !== null),
  );
  if (found.length < keys.length) {
    return { found, problems: [brokenRule('resolution_not_found', 'resolutions')] };
  }
  const others = found.filter(
    (each) => each.subject !== subject || (period !== undefined && each.period !== period),
  );
  const problems = others.map(({ title }) =>
    brokenRule('resolution_of_another', 'resolutions', { title }),
  );
  return { found, problems };
}

/** Puts the resolutions behind a scenario, in the caller's transaction; those there already stay. */
export async function linkToScenario(
  em: EntityManager,
  scenarioId: string,
  resolutions: readonly Resolution[],
  institutionId: string,
): Promise<void> {
  const links = await em.find(ScenarioResolution, { scenarioId });
  const known = new Set(links.map(({ resolutionId }) => resolutionId));
  for (const { key: resolutionId } of resolutions.filter(({ key }) => !known.has(key))) {
    em.create(ScenarioResolution, { institutionId, scenarioId, resolutionId });
  }
}
