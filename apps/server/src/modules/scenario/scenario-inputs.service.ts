import { applyOverrides, groundOf, type Override } from '@hebo/domain';
import type { Context } from '../../context.js';
import type { Scenario as ScenarioRow } from '../../database/entities/index.js';
import { toGlobalId } from '../../graphql/global-id.js';
import type { BrokenRule } from '../../graphql/problems.js';
import { regulation } from '../edition/edition-in-force.js';
import { run, type Run } from '../outcome/compute.js';
import { liveYear, type YearInputs } from '../outcome/year.service.js';
import { frozenPeopleYear, frozenYear, isFrozen } from './frozen-scenario.service.js';
import type { LockMode } from './lock-mode.type.js';
import { scenarioRow } from './scenario.service.js';

/** No line of scenarios is longer; a longer one would be a loop. */
const LONGEST_LINE = 50;

/** A named difference laid over inputs: who it belongs to and what it changes. */
export interface Difference {
  readonly lockMode: LockMode;
  readonly overrides: readonly Override[];
  /** Null for a preview: nothing is stored. */
  readonly scenario: Pick<ScenarioRow, 'id' | 'ownerName' | 'updatedAt'> | null;
}

/**
 * The inputs of a scenario: those of its base, then what each scenario on the way changes. One that is
 * frozen has its own, and whatever is based on it starts there.
 */
export async function scenarioInputs(
  context: Context,
  row: ScenarioRow,
  knownAt: string | null = null,
): Promise<Applied | null> {
  const [first, ...rest] = await lineOf(context, row);
  const start = first === undefined ? null : await startOf(context, first, knownAt);
  if (start === null) return null;
  return rest.reduce<Applied>(
    ({ run: before }, scenario) => applyDifference(before.inputs, { ...scenario, scenario }),
    { run: run(start) },
  );
}

async function startOf(
  context: Context,
  first: ScenarioRow,
  knownAt: string | null,
): Promise<YearInputs | null> {
  if (isFrozen(first)) return frozenYear(context, first);
  const year = await liveYear(context, first.period, knownAt);
  return year === null ? null : underBase(year.ofDepartments, first);
}

/** From the base, or from what is frozen, down to the scenario asked for. */
async function lineOf(context: Context, row: ScenarioRow): Promise<ScenarioRow[]> {
  const line = [row];
  for (let above = row; !above.isBase && !isFrozen(above) && above.baseId != null;) {
    const next = await scenarioRow(context, above.baseId);
    if (next === null || line.length > LONGEST_LINE) return [];
    line.unshift(next);
    above = next;
  }
  return line;
}

export interface Applied {
  readonly run: Run;
}

/** What cannot be applied is a problem of the run; the inputs then stay those before it. */
export function applyDifference(before: YearInputs, difference: Difference): Applied {
  const laid = layOver(before, difference);
  if (laid.ok) return { run: run(laid.inputs) };
  const { inputs, problems } = laid;
  return { run: { inputs, computed: { ok: false, problems } } };
}

type Laid =
  | { readonly ok: true; readonly inputs: YearInputs }
  | {
      readonly ok: false;
      readonly inputs: YearInputs;
      readonly problems: readonly BrokenRule[];
    };

function layOver(before: YearInputs, { lockMode, overrides, scenario }: Difference): Laid {
  const id = scenario === null ? null : toGlobalId('Scenario', scenario.id);
  const inputs: YearInputs = {
    ...before,
    decision: before.decision === null ? null : { ...before.decision, lockMode },
    scenarioKey: scenario?.id ?? null,
    isInForce: false,
    frozen: null,
    chosen:
      scenario === null ? null : { by: scenario.ownerName, at: scenario.updatedAt.toISOString() },
    holders: new Map([
      ...before.holders,
      ...overrides.map(({ path }): [string, string | null] => [path, id]),
    ]),
  };
  const { facts, decision, amendments, edition } = inputs;
  if (decision === null) return { ok: true, inputs };
  const ground = groundOf(regulation, edition.edition);
  const applied = applyOverrides({ facts, decision, amendments }, overrides, ground);
  if (!applied.ok) return { ok: false, inputs, problems: applied.problems };
  return { ok: true, inputs: { ...inputs, ...applied.value } };
}

/** The same with everybody in it; nothing is computed here. */
export async function scenarioPeopleInputs(
  context: Context,
  row: ScenarioRow,
  knownAt: string | null,
): Promise<Laid | null> {
  const [first, ...rest] = await lineOf(context, row);
  const start = first === undefined ? null : await peopleStartOf(context, first, knownAt);
  if (start === null) return null;
  return rest.reduce<Laid>(
    (laid, scenario) => (laid.ok ? layOver(laid.inputs, { ...scenario, scenario }) : laid),
    { ok: true, inputs: start },
  );
}

async function peopleStartOf(
  context: Context,
  first: ScenarioRow,
  knownAt: string | null,
): Promise<YearInputs | null> {
  if (isFrozen(first)) return frozenPeopleYear(context, first);
  const year = await liveYear(context, first.period, knownAt);
  return year === null ? null : underBase(year.withPeople, first);
}

const underBase = (inputs: YearInputs, base: ScenarioRow): YearInputs => ({
  ...inputs,
  decision: base.decision == null ? null : { ...base.decision, lockMode: base.lockMode },
  scenarioKey: base.id,
  isInForce: inputs.isInForce && inputs.scenarioKey === base.id,
});
