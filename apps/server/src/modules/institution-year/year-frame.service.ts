import type { Context } from '../../context.js';
import type { EntityManager } from '../../database/database.js';
import { InstitutionYear, Scenario } from '../../database/entities/index.js';
import { perRequest } from '../../graphql/per-request.js';
import { computation } from '../viewer/computation.js';

/** A year and its base scenario, read with the rights of a computation: cut before it leaves. */
export interface YearFrame {
  readonly year: InstitutionYear;
  readonly baseScenario: Scenario | null;
}

const frames = perRequest(() => new Map<string, Promise<YearFrame | null>>());

export function yearFrame(context: Context, period: string): Promise<YearFrame | null> {
  const found = frames(context);
  const known = found.get(period);
  if (known !== undefined) return known;
  const read = readFrame(computation(context), period);
  found.set(period, read);
  return read;
}

export async function readFrame(em: EntityManager, period: string): Promise<YearFrame | null> {
  const year = await em.findOne(InstitutionYear, { period });
  if (year === null) return null;
  const id = year.baseScenarioId;
  return { year, baseScenario: id === null ? null : await em.findOne(Scenario, { id }) };
}

export async function allPeriods(context: Context): Promise<string[]> {
  const years = await computation(context).find(InstitutionYear, {}, { fields: ['period'] });
  return years
    .map(({ period }) => period)
    .sort()
    .reverse();
}
