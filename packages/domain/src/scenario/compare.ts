import type { AnyExplained } from '../kernel/explained.js';
import type { Decimal } from '../kernel/money.js';
import type { Outcome } from '../outcome.js';
import type { FigureDefinition } from '../regulation.js';
import type { Override } from './scenario.js';

/** One figure over several outcomes; differences are against the first. Null where one has no such figure. */
export interface ComparedFigure {
  readonly figure: FigureDefinition;
  readonly values: readonly (Decimal | null)[];
  readonly differences: readonly (Decimal | null)[];
}

export interface ComparedDepartment {
  readonly code: string;
  readonly amounts: readonly (Decimal | null)[];
  readonly differences: readonly (Decimal | null)[];
  /** Difference as a share of the first amount. */
  readonly rates: readonly (Decimal | null)[];
  readonly ranks: readonly (Decimal | null)[];
}

export interface ComparedOverride {
  readonly path: string;
  readonly values: readonly (string | null)[];
}

export interface Comparison {
  readonly figures: readonly ComparedFigure[];
  readonly departments: readonly ComparedDepartment[];
  readonly overrides: readonly ComparedOverride[];
}

export interface ComparedScenario {
  readonly outcome: Outcome;
  readonly overrides: readonly Override[];
}

function differencesOf(values: readonly (Decimal | null)[]): readonly (Decimal | null)[] {
  const base = values[0] ?? null;
  return values.map((value) => (value && base ? value.minus(base) : null));
}

function decimalAt(record: object, id: string): Decimal | null {
  const found = (record as Readonly<Record<string, AnyExplained | null | undefined>>)[id];
  return found && typeof found.value !== 'boolean' ? found.value : null;
}

function unionOf(lists: readonly (readonly string[])[]): readonly string[] {
  return [...new Set(lists.flat())].toSorted();
}

/** Two or more outcomes side by side, the first being the base. */
export function compareScenarios(
  scenarios: readonly ComparedScenario[],
  figures: readonly FigureDefinition[],
): Comparison {
  const outcomes = scenarios.map(({ outcome }) => outcome);
  const units = outcomes.map(
    (outcome) =>
      new Map([...outcome.departments, ...outcome.offices].map((one) => [one.code, one] as const)),
  );
  const codes = unionOf(units.map((one) => [...one.keys()]));
  const paths = unionOf(scenarios.map(({ overrides }) => overrides.map(({ path }) => path)));
  return {
    figures: figures
      .filter(({ of }) => of === 'pool')
      .map((figure) => {
        const values = outcomes.map((outcome) => decimalAt(outcome, figure.id));
        return { figure, values, differences: differencesOf(values) };
      }),
    departments: codes.map((code) => {
      const results = units.map((one) => one.get(code));
      const amounts = results.map((one) => one?.allocation?.value ?? null);
      const base = amounts[0] ?? null;
      const differences = differencesOf(amounts);
      return {
        code,
        amounts,
        differences,
        rates: differences.map((one) =>
          one && base?.isZero() === false ? one.dividedBy(base) : null,
        ),
        ranks: results.map((one) => one?.rank?.value ?? null),
      };
    }),
    overrides: paths.map((path) => ({
      path,
      values: scenarios.map(
        ({ overrides }) => overrides.findLast((one) => one.path === path)?.value ?? null,
      ),
    })),
  };
}
