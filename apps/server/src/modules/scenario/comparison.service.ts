import {
  compareScenarios as compare,
  diff,
  groundOf,
  leavesRegulation,
  valueAt,
  type Decimal,
} from '@hebo/domain';
import { badUserInput } from '../../common/errors.js';
import type { Context } from '../../context.js';
import { regulation } from '../edition/edition-in-force.js';
import type { Run } from '../outcome/compute.js';
import { moneyText, plainText, quotientText } from '../outcome/figures.js';
import type { ComparedOverride, ScenarioComparison } from './comparison.type.js';
import { namesOf } from './override.service.js';
import { appliedScenario } from './scenario-outcome.service.js';
import { toScenario, visibleScenario } from './scenario.service.js';

const MOST_SCENARIOS = 5;

/** Null where one of them may not be seen. One that cannot be computed is a column of nulls. */
export async function compareScenarios(
  context: Context,
  ids: readonly string[],
): Promise<ScenarioComparison | null> {
  if (ids.length === 0 || ids.length > MOST_SCENARIOS) {
    throw badUserInput('请选择 1 至 5 个情景。Choose one to five scenarios.');
  }
  const found = await Promise.all(ids.map((id) => visibleScenario(context, id)));
  const rows = found.flatMap((row) => row ?? []);
  const applied = await Promise.all(rows.map((row) => appliedScenario(context, row.id)));
  const runs = applied.flatMap((one) => one?.run ?? []);
  if (runs.length < ids.length) return null;
  return {
    scenarios: rows.map(toScenario),
    overrides: await comparedInputs(context, runs),
    ...comparedFigures(context, runs),
  };
}

function comparedFigures(
  { locale }: Context,
  runs: readonly Run[],
): Pick<ScenarioComparison, 'figures' | 'departments'> {
  const outcomes = runs.flatMap(({ computed }) => (computed.ok ? [computed.outcome] : []));
  const { figures, departments } = compare(
    outcomes.map((outcome) => ({ outcome, overrides: [] })),
    regulation.figures,
  );
  const columns = columnsOf(runs);
  return {
    figures: figures.map(({ figure, values, differences }) => {
      const write = writerOf(figure.unit);
      return {
        id: figure.id,
        label: figure.label[locale],
        symbol: figure.symbol,
        unit: figure.unit,
        values: columns.all(values, write),
        differences: columns.againstFirst(differences, write),
      };
    }),
    departments: departments.map((row) => ({
      departmentCode: row.code,
      amounts: columns.all(row.amounts, moneyText),
      differences: columns.againstFirst(row.differences, moneyText),
      rates: columns.againstFirst(row.rates, quotientText),
      ranks: columns.all(row.ranks, (rank) => rank.toNumber()),
    })),
  };
}

/** As the same figure is written on the outcome: amounts, quotients in yuan, everything else. */
function writerOf(unit: string): (value: Decimal) => string {
  if (unit === 'yuan/year') return moneyText;
  return unit.startsWith('yuan/') ? quotientText : plainText;
}

/** Puts the values of the outcomes that there are under the scenarios that were asked for. */
function columnsOf(runs: readonly Run[]) {
  const places = runs.map(
    ({ computed }, at) => computed.ok && runs.slice(0, at).filter((run) => run.computed.ok).length,
  );
  const all = <R>(values: readonly (Decimal | null)[], write: (value: Decimal) => R) =>
    places.map((place) => {
      const value = place === false ? null : (values[place] ?? null);
      return value === null ? null : write(value);
    });
  const none = () => runs.map(() => null);
  return { all, againstFirst: runs[0]?.computed.ok === true ? all : none };
}

/** Every input in which a scenario differs from the first, with its value in each of them. */
async function comparedInputs(context: Context, runs: readonly Run[]): Promise<ComparedOverride[]> {
  const [one] = runs;
  if (one === undefined) return [];
  const { edition } = one.inputs;
  const ground = groundOf(regulation, edition.edition);
  const inputs = runs.map(({ inputs: { facts, decision, amendments } }) =>
    decision === null ? null : { facts, decision, amendments },
  );
  const first = inputs[0] ?? null;
  const paths = inputs.flatMap((one) =>
    one === null || first === null ? [] : diff(first, one, ground).map(({ path }) => path),
  );
  return Promise.all(
    [...new Set(paths)].sort().map(async (path) => {
      const values = inputs.map((one) => (one === null ? null : valueAt(one, path, ground)));
      return {
        path,
        ...(await namesOf(context, path, edition)),
        values,
        leavesRegulation: values.map(
          (value) => value !== null && leavesRegulation(ground, { path, value }),
        ),
      };
    }),
  );
}
