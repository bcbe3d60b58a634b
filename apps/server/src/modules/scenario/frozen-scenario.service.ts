import type { FactsInput } from '@hebo/domain';
import type { Context } from '../../context.js';
import {
  FrozenPeople,
  FrozenScenario,
  type Scenario as ScenarioRow,
} from '../../database/entities/index.js';
import { perRequest } from '../../graphql/per-request.js';
import { yearFrame } from '../institution-year/year-frame.service.js';
import type { YearInputs } from '../outcome/year.service.js';
import { computation } from '../viewer/computation.js';
import { thawed } from './frozen-inputs.js';

type Frozen = Pick<ScenarioRow, 'id' | 'period' | 'status'>;

export const isFrozen = ({ status }: Pick<ScenarioRow, 'status'>): boolean =>
  status === 'FROZEN' || status === 'SUPERSEDED';

const rows = perRequest(() => new Map<string, Promise<FrozenScenario | null>>());

/** What a scenario was frozen with; null where it was not, or may not be seen. */
export function frozenRow(context: Context, key: string): Promise<FrozenScenario | null> {
  const found = rows(context);
  const known = found.get(key) ?? context.em.findOne(FrozenScenario, { id: key });
  found.set(key, known);
  return known;
}

/** Departments and decision of a frozen scenario, by value. */
export async function frozenYear(context: Context, scenario: Frozen): Promise<YearInputs | null> {
  const frozen = await frozenRow(context, scenario.id);
  const frame = await yearFrame(context, scenario.period);
  return frozen === null || frame === null ? null : thawed(frozen, scenario, frame.year);
}

/** The facts about people that were frozen beside them. */
export type FrozenPeopleInputs = Pick<FactsInput, 'people' | 'college'>;

/** The same with everybody as frozen; nothing of it may leave without being cut to the principal. */
export async function frozenPeopleYear(
  context: Context,
  scenario: Frozen,
): Promise<YearInputs | null> {
  const inputs = await frozenYear(context, scenario);
  const row = await computation(context).findOne(FrozenPeople, { id: scenario.id });
  if (inputs === null || row === null) return inputs;
  const people = JSON.parse(row.inputs) as FrozenPeopleInputs;
  return { ...inputs, facts: { ...inputs.facts, ...people } };
}
