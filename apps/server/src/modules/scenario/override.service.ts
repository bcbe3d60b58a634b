import {
  groundOf,
  labelOfPath,
  leavesRegulation,
  valueAt,
  type Override as DomainOverride,
} from '@hebo/domain';
import type { Context } from '../../context.js';
import { departmentByCode } from '../department/department.service.js';
import { editionFor, editionNamed, regulation, type Edition } from '../edition/edition-in-force.js';
import { parseFrozen } from './frozen-inputs.js';
import { frozenRow, isFrozen } from './frozen-scenario.service.js';
import { appliedScenario } from './scenario-outcome.service.js';
import { scenarioRow } from './scenario.service.js';
import type { Override, Scenario } from './scenario.type.js';

const DEPARTMENT = /^facts\.departments\.([^.]+)\./;

/** What a scenario changes, in words, with what its base has there, or had when it was frozen. */
export async function scenarioOverrides(context: Context, scenario: Scenario): Promise<Override[]> {
  if (isFrozen(scenario)) return frozenOverrides(context, scenario);
  const { key, baseKey, period } = scenario;
  const row = await scenarioRow(context, key);
  const base = baseKey === null ? null : await appliedScenario(context, baseKey);
  const before = base?.run.inputs ?? null;
  return namedOverrides(context, { before, edition: editionFor(period) }, row?.overrides ?? []);
}

async function frozenOverrides(context: Context, { key }: Scenario): Promise<Override[]> {
  const row = await frozenRow(context, key);
  const edition = row === null ? null : editionNamed(row.edition);
  if (row === null || edition === null) return [];
  const { overrides, units } = parseFrozen(row);
  const names = new Map(units.map(({ code, name }) => [code, name]));
  return overrides.map((override) => ({
    ...override,
    ...wordsOf(context, override.path, { edition, nameOf: (code) => names.get(code) }),
  }));
}

type Inputs = NonNullable<Awaited<ReturnType<typeof appliedScenario>>>['run']['inputs'];

/** Overrides in words, with what stands there before they are laid over. */
export function namedOverrides(
  context: Context,
  { before, edition }: { before: Inputs | null; edition: Edition },
  overrides: readonly DomainOverride[],
): Promise<Override[]> {
  return Promise.all(
    overrides.map(async (override) => ({
      path: override.path,
      ...(await namesOf(context, override.path, edition)),
      baseValue: before === null ? null : baseValue(before, override),
      value: override.value,
      reason: override.reason ?? null,
      leavesRegulation: leavesRegulation(groundOf(regulation, edition.edition), override),
    })),
  );
}

/** A reading that the base has not chosen stands at its recommended option. */
function baseValue(
  { facts, decision, amendments, edition }: Inputs,
  { path }: DomainOverride,
): string | null {
  if (decision === null) return null;
  const ground = groundOf(regulation, edition.edition);
  const value = valueAt({ facts, decision, amendments }, path, ground);
  if (value !== null || !path.startsWith('decision.readings.')) return value;
  const code = path.slice('decision.readings.'.length);
  return regulation.readings.find((reading) => reading.code === code)?.recommended ?? null;
}

/** The term of a path, after the name of its department where it has one. */
export async function namesOf(
  context: Context,
  path: string,
  edition: Edition,
): Promise<{ label: string; symbol: string | null }> {
  const code = DEPARTMENT.exec(path)?.[1];
  const department = code === undefined ? null : await departmentByCode(context, code);
  return wordsOf(context, path, { edition, nameOf: () => department?.name });
}

interface Names {
  readonly edition: Edition;
  nameOf(department: string): string | undefined;
}

function wordsOf({ locale }: Context, path: string, { edition, nameOf }: Names) {
  const named = labelOfPath(path, groundOf(regulation, edition.edition));
  const label = named?.label[locale] ?? path;
  const code = DEPARTMENT.exec(path)?.[1];
  const name = code === undefined ? undefined : nameOf(code);
  return {
    label: name === undefined ? label : `${name} · ${label}`,
    symbol: named?.symbol ?? null,
  };
}
