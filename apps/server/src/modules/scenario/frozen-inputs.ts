import type { Amendment, DecisionInput, FactsInput } from '@hebo/domain';
import type {
  FrozenScenario,
  InstitutionYear,
  Scenario as ScenarioRow,
} from '../../database/entities/index.js';
import { toGlobalId } from '../../graphql/global-id.js';
import type { Department } from '../department/department.type.js';
import { editionNamed, regulation, type Edition } from '../edition/edition-in-force.js';
import type { YearInputs } from '../outcome/year.service.js';
import type { Chooser } from '../reading/chosen-reading.js';

/** A difference as it was when the scenario was frozen, with what its base then had there. */
export interface FrozenOverride {
  readonly path: string;
  readonly baseValue: string | null;
  readonly value: string | null;
  readonly reason: string | null;
  readonly leavesRegulation: boolean;
}

/** Everything that a frozen scenario rests on, by value; no person stands in it. */
export interface FrozenInputs {
  readonly facts: FactsInput;
  readonly decision: DecisionInput;
  readonly amendments: readonly Amendment[];
  /** Every number of the edition as the code had it, before the amendments. */
  readonly numbers: Readonly<Record<string, string | null>>;
  readonly units: readonly Department[];
  readonly overrides: readonly FrozenOverride[];
  readonly chosen: Chooser | null;
}

export function frozenInputs(inputs: YearInputs, overrides: readonly FrozenOverride[]) {
  const { facts, decision, amendments, edition, units, chosen } = inputs;
  if (decision === null) throw new Error('a year without a decision cannot be frozen');
  const numbers = regulation.numbers(edition.edition);
  return {
    facts,
    decision,
    amendments,
    numbers: Object.fromEntries(numbers.map(({ key, value }) => [key, value])),
    units: [...units.values()],
    overrides: overrides.map(({ path, baseValue, value, reason, leavesRegulation }) => ({
      path,
      baseValue,
      value,
      reason,
      leavesRegulation,
    })),
    chosen,
  } satisfies FrozenInputs;
}

export const parseFrozen = ({ inputs }: Pick<FrozenScenario, 'inputs'>): FrozenInputs =>
  JSON.parse(inputs) as FrozenInputs;

/** The inputs as frozen; facts, tables and readings of today do not touch them. */
export function thawed(
  frozen: FrozenScenario,
  { id, period }: Pick<ScenarioRow, 'id' | 'period'>,
  year: Pick<InstitutionYear, 'isPublished' | 'publishedScenarioId'>,
): YearInputs {
  const { facts, decision, amendments, numbers, units, chosen } = parseFrozen(frozen);
  const edition = editionNamed(frozen.edition);
  if (edition === null) throw new Error('a frozen scenario names an edition that is gone');
  const holder = toGlobalId('Scenario', id);
  return {
    period,
    isPublished: year.isPublished,
    isInForce: year.publishedScenarioId === id,
    edition,
    facts,
    decision,
    amendments: [...driftOf(edition, numbers), ...amendments],
    scenarioKey: id,
    chosen,
    units: new Map(units.map((unit) => [unit.code, unit])),
    holders: new Map([
      ['facts', holder],
      ['decision', holder],
    ]),
    frozen: {
      engineVersion: frozen.engineVersion,
      inputHash: frozen.inputHash,
      summaryHash: frozen.summaryHash,
      resultHash: frozen.resultHash,
      computedAt: frozen.computedAt.toISOString(),
    },
  };
}

/**
 * Where the code's edition prints another number today than when the scenario was frozen, the frozen one
 * goes in as an amendment since the edition's first month, so that what was amended then comes after it.
 */
function driftOf({ edition, inForceFrom }: Edition, frozen: FrozenInputs['numbers']): Amendment[] {
  const from = inForceFrom.slice(0, 'YYYY-MM'.length);
  return regulation.numbers(edition).flatMap(({ key, value }) => {
    const then = frozen[key];
    return then == null || then === value ? [] : [{ key, value: then, from }];
  });
}
